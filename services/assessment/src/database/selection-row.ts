import { type StoredAnswer, toAnswer, toStoredAnswer } from '../domain/last-answers';
import type { Selection } from '../domain/selection';
import { fromJson } from './columns';

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
