import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { AuditEntry } from '../domain/audit';

type AuditRow = Omit<AuditEntry, 'details' | 'actorId' | 'subjectId'> & {
  actor_id: string;
  subject_id: string | null;
  details: string;
};

/** The journal of privileged acts: entries are added and read, never changed nor removed. */
export const auditEntryRepository = (db: EntityManager) => ({
  async append({ id, act, actorId, subjectId, details, at }: AuditEntry): Promise<void> {
    await db.query('INSERT INTO audit_entries (id, act, actor_id, subject_id, details, at) VALUES (?, ?, ?, ?, ?, ?)', [
      id,
      act,
      actorId,
      subjectId,
      JSON.stringify(details),
      at,
    ]);
  },

  /** The newest first; of one subject when it is named. One row more than the page has. */
  async page({ limit, after }: PageRequest, subjectId: string | null): Promise<AuditEntry[]> {
    const [before = null] = after ?? [];
    const rows = await db.query<AuditRow[]>(
      `SELECT id, act, actor_id, subject_id, details, at FROM audit_entries
       WHERE (? IS NULL OR subject_id = ?) AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?`,
      [subjectId, subjectId, before, before, limit + 1],
    );
    return rows.map(({ actor_id, subject_id, details, ...entry }) => ({
      ...entry,
      actorId: actor_id,
      subjectId: subject_id,
      details: JSON.parse(details) as AuditEntry['details'],
    }));
  },
});
