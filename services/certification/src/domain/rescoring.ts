import type { Evidence } from './evidence';
import { isSameResult, ruleOf, scoreBy } from './scoring';
import type { CertificationResult } from './scoring-v2';
import type { SecondOpinion } from './second-opinion';

/** WAITING: the job will run; RUNNING: it does; DONE: every score was made again. */
export type RescoringState = 'WAITING' | 'RUNNING' | 'DONE';

/** EVIDENCE: assessment tells other answers than those stored here; RESULT, OPINION: made again, it is another one. */
export type DifferenceKind = 'EVIDENCE' | 'RESULT' | 'OPINION';

export type Difference = {
  readonly rescoringId: string;
  readonly certificationId: string;
  readonly kind: DifferenceKind;
  readonly isApplied: boolean;
};

/** The scores of a session made again from what is stored, and compared with those there are (E7). */
export type Rescoring = {
  readonly id: string;
  readonly sessionId: string;
  readonly askedBy: string;
  readonly isDryRun: boolean;
  readonly state: RescoringState;
  readonly totalCount: number;
  readonly doneCount: number;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
};

export const rescoringPercentage = ({ state, doneCount, totalCount }: Rescoring): number =>
  state === 'DONE' ? 100 : Math.min(99, Math.floor((100 * doneCount) / Math.max(totalCount, 1)));

export type Stored = {
  readonly evidence: Evidence;
  readonly result: CertificationResult;
  readonly opinion: SecondOpinion | null;
};

export type MadeAgain = {
  readonly outcomes: readonly { readonly rank: number; readonly outcome: string | null }[];
  readonly result: CertificationResult;
  /** `null` when the engine can say nothing any more: its person left, and what made the profile went with them. */
  readonly opinion: SecondOpinion | null;
};

/** The result of the stored evidence by the rule it was made by, which no later rule replaces. */
export const resultAgain = ({ evidence, result }: Stored, opinion: SecondOpinion | null): CertificationResult =>
  scoreBy(ruleOf(result), evidence, opinion);

const bytesOf = (value: unknown): string => JSON.stringify(value);

const opinionBytes = ({ version, inconsistency, isFlagged, competences }: SecondOpinion): string =>
  bytesOf([
    version,
    inconsistency,
    isFlagged,
    competences.map((one) => [one.competenceId, one.level, one.pix, one.confidence]),
  ]);

/** What is not byte for byte what it was. */
export const differencesOf = (stored: Stored, again: MadeAgain): DifferenceKind[] => {
  const asked = stored.evidence.questions.map(({ rank, outcome }) => [rank, outcome]);
  const told = again.outcomes.toSorted((a, b) => a.rank - b.rank).map(({ rank, outcome }) => [rank, outcome]);
  const { opinion } = stored;
  return [
    ...(bytesOf(asked) === bytesOf(told) ? [] : (['EVIDENCE'] as const)),
    ...(isSameResult(stored.result, again.result) ? [] : (['RESULT'] as const)),
    ...(!again.opinion || (opinion && opinionBytes(opinion) === opinionBytes(again.opinion))
      ? []
      : (['OPINION'] as const)),
  ];
};
