import { NO_SUPERVISION, type Supervision } from '../domain/supervision';
import { fromJson } from './columns';

type Stored = Omit<Supervision, 'suspendedAt' | 'suspendedUntil' | 'replaced' | 'accessibleOnly'> & {
  readonly suspendedAt: string | null;
  /** Absent of tests started before it was kept. */
  readonly accessibleOnly?: boolean;
  readonly replaced: readonly (Omit<Supervision['replaced'][number], 'at'> & { readonly at: string })[];
};

/** What an invigilator has done to a test and who watches it, as its column keeps it; nothing of other tests. */
export const supervisionAtStart = (supervision: Supervision): string | null =>
  supervision.seat || supervision.watchedAs || supervision.accessibleOnly ? storedSupervision(supervision) : null;

/** The same of a test that is supervised. */
export const storedSupervision = ({
  suspendedAt,
  seat,
  extraSeconds,
  replaced,
  accessibleOnly,
  watchedAs,
}: Supervision): string => JSON.stringify({ suspendedAt, seat, extraSeconds, replaced, accessibleOnly, watchedAs });

/** What anonymisation leaves of it: what was done, not from which sign-in nor in which room. */
export const anonymousSupervision = (column: unknown): string | null =>
  column === null ? null : JSON.stringify({ ...fromJson<Stored>(column), seat: null, watchedAs: null });

export const toSupervision = (column: unknown, suspendedUntil: Date | null): Supervision => {
  const stored = column === null ? null : fromJson<Stored>(column);
  if (!stored) return NO_SUPERVISION;
  return {
    ...stored,
    suspendedAt: stored.suspendedAt === null ? null : new Date(stored.suspendedAt),
    suspendedUntil,
    accessibleOnly: stored.accessibleOnly ?? false,
    replaced: stored.replaced.map((question) => ({ ...question, at: new Date(question.at) })),
  };
};
