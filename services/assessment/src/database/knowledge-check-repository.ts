import { fromBinaryId } from '@pix/kit/ids';
import type { EntityManager } from 'typeorm';
import { idKey } from './columns';

/** How far the nightly check of knowledge states has come: one row. */
export const knowledgeCheckRepository = (db: EntityManager) => ({
  /** The last person checked; `null` before the first, and after the last. */
  async lastPerson(): Promise<string | null> {
    const [row] = await db.query<{ last_user_id: Buffer | null }[]>('SELECT last_user_id FROM knowledge_checks');
    return row?.last_user_id ? fromBinaryId(row.last_user_id) : null;
  },

  async note(lastPerson: string | null, at: Date): Promise<void> {
    await db.query('REPLACE INTO knowledge_checks (id, last_user_id, checked_at) VALUES (1, ?, ?)', [
      lastPerson && idKey(lastPerson),
      at,
    ]);
  },
});
