import type { Outcome } from '../answer';
import { bucketOf } from './duration-histogram';

/** A stored answer, as statistics see it. */
export type CountedAnswer = {
  readonly challengeId: string;
  readonly skillId: string;
  readonly competenceId: string;
  readonly releaseId: string;
  readonly outcome: Outcome;
  /** Since the answer before it in its test, or the start of the test. */
  readonly milliseconds: number;
  /** Whether the person answers this challenge of this release for the first time: people are counted by it. */
  readonly isFirstOfPerson: boolean;
};

/** What was counted of one challenge in one release. */
export type ChallengeTally = {
  readonly competenceId: string;
  readonly releaseId: string;
  readonly challengeId: string;
  readonly skillId: string;
  readonly peopleCount: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly durations: ReadonlyMap<number, number>;
};

export type TallyRules = {
  /** Longer than this between two answers is a test left and resumed, which says nothing of the question. */
  readonly longestAnswerMs: number;
};

type Open = {
  peopleCount: number;
  readonly outcomes: Record<Outcome, number>;
  readonly durations: Map<number, number>;
} & Omit<ChallengeTally, 'peopleCount' | 'outcomes' | 'durations'>;

/** Counts answers by release and challenge: what is added to the statistics for them. */
export const tally = (answers: readonly CountedAnswer[], { longestAnswerMs }: TallyRules): ChallengeTally[] => {
  const cells = new Map<string, Open>();
  for (const answer of answers) {
    const { competenceId, releaseId, challengeId, skillId, milliseconds } = answer;
    const key = JSON.stringify([competenceId, releaseId, challengeId]);
    const cell: Open = cells.get(key) ?? {
      competenceId,
      releaseId,
      challengeId,
      skillId,
      peopleCount: 0,
      outcomes: { CORRECT: 0, WRONG: 0, SKIPPED: 0, TIMED_OUT: 0, FOCUSED_OUT: 0 },
      durations: new Map(),
    };
    cells.set(key, cell);
    cell.outcomes[answer.outcome] += 1;
    if (answer.isFirstOfPerson) cell.peopleCount += 1;
    if (milliseconds > longestAnswerMs) continue;
    const bucket = bucketOf(milliseconds);
    cell.durations.set(bucket, (cell.durations.get(bucket) ?? 0) + 1);
  }
  return [...cells.values()];
};
