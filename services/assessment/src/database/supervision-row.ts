import { NO_SUPERVISION, type Supervision } from '../domain/supervision';
import { fromJson } from './columns';

type Stored = Omit<Supervision, 'suspendedAt' | 'suspendedUntil' | 'replaced'> & {
  readonly suspendedAt: string | null;
  readonly replaced: readonly (Omit<Supervision['replaced'][number], 'at'> & { readonly at: string })[];
};

/** What an invigilator has done to a test, as its column keeps it. */
export const storedSupervision = ({ suspendedAt, seat, extraSeconds, replaced }: Supervision): string =>
  JSON.stringify({ suspendedAt, seat, extraSeconds, replaced });

export const toSupervision = (column: unknown, suspendedUntil: Date | null): Supervision => {
  const stored = column === null ? null : fromJson<Stored>(column);
  if (!stored) return NO_SUPERVISION;
  return {
    ...stored,
    suspendedAt: stored.suspendedAt === null ? null : new Date(stored.suspendedAt),
    suspendedUntil,
    replaced: stored.replaced.map((question) => ({ ...question, at: new Date(question.at) })),
  };
};
