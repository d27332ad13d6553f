import type { Needs } from '../context';
import type { AuditedAct } from '../domain/audit';

/** Writes a privileged act in the journal, in the caller's transaction: the viewer did it, to `userId` when it is about somebody. */
export const journal = async (
  { viewer, auditEntries, clock, newId }: Needs<'viewer' | 'auditEntries' | 'clock' | 'newId'>,
  act: AuditedAct,
  { userId, ...details }: Readonly<Record<string, string>>,
): Promise<void> => {
  await auditEntries.append({
    id: newId(),
    act,
    actorId: viewer.kind === 'user' ? viewer.userId : viewer.kind === 'machine' ? viewer.clientId : viewer.kind,
    subjectId: userId ?? null,
    details,
    at: clock.now(),
  });
};
