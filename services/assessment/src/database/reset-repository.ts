import { fromBinaryId } from '@pix/kit/ids';
import type { EntityManager } from 'typeorm';
import { idKey } from './columns';

/** A competence that a person put back to nothing known, when new tests were taken from this release. */
export type StoredReset = {
  readonly id: string;
  readonly userId: string;
  readonly competenceId: string;
  readonly releaseId: string;
  readonly at: Date;
};

type ResetRow = { id: Buffer; user_id: Buffer; competence_id: string; release_id: string; reset_at: Date };

/** Resets of competences: rows are added, never changed (A12). */
export const resetRepository = (db: EntityManager) => ({
  async insert({ id, userId, competenceId, releaseId, at }: StoredReset): Promise<void> {
    await db.query(
      'INSERT INTO competence_resets (id, user_id, competence_id, release_id, reset_at) VALUES (?, ?, ?, ?, ?)',
      [idKey(id), idKey(userId), competenceId, releaseId, at],
    );
  },

  async ofPerson(userId: string): Promise<StoredReset[]> {
    const rows = await db.query<ResetRow[]>(
      'SELECT id, user_id, competence_id, release_id, reset_at FROM competence_resets WHERE user_id = ? ORDER BY reset_at, id',
      [idKey(userId)],
    );
    return rows.map((row) => ({
      id: fromBinaryId(row.id),
      userId: fromBinaryId(row.user_id),
      competenceId: row.competence_id,
      releaseId: row.release_id,
      at: row.reset_at,
    }));
  },
});
