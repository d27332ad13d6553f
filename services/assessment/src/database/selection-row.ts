import type { RememberedAnswer, Selection } from '../domain/selection';
import { fromJson } from './columns';

/** Short, because many are written at every answer: skill, challenge, right, time ran out, instant. */
export type StoredAnswer = readonly [skillId: string, challengeId: string, right: 0 | 1, timedOut: 0 | 1, at: number];

type StoredSelection = Pick<Selection, 'priors' | 'highestLevel' | 'kept'> & {
  /** Absent from tests that started before any exposure table. */
  readonly heldBack?: Selection['heldBack'];
  readonly earlier: readonly StoredAnswer[];
  readonly answers: readonly StoredAnswer[];
};

/** A selection as its column holds it. */
export const toStored = ({ priors, highestLevel, kept, heldBack, earlier, answers }: Selection): StoredSelection => ({
  priors,
  highestLevel,
  kept,
  ...(heldBack.length > 0 && { heldBack }),
  earlier: earlier.map(toStoredAnswer),
  answers: answers.map(toStoredAnswer),
});

export const toSelection = (column: unknown): Selection | null => {
  const stored = fromJson<StoredSelection | null>(column);
  return (
    stored && {
      ...stored,
      heldBack: stored.heldBack ?? [],
      earlier: stored.earlier.map(toAnswer),
      answers: stored.answers.map(toAnswer),
    }
  );
};

export const toStoredAnswer = ({ skillId, variantId, isRight, isTimedOut, at }: RememberedAnswer): StoredAnswer => [
  skillId,
  variantId,
  isRight ? 1 : 0,
  isTimedOut ? 1 : 0,
  at,
];

export const toAnswer = ([skillId, variantId, right, timedOut, at]: StoredAnswer): RememberedAnswer => ({
  skillId,
  variantId,
  isRight: right === 1,
  isTimedOut: timedOut === 1,
  at,
});
