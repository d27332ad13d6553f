import type { EntityManager } from 'typeorm';
import { idKey } from './columns';

/** Who has read the rules of the game, and when first (A13). */
export const seenRulesRepository = (db: EntityManager) => ({
  async has(userId: string): Promise<boolean> {
    return (await db.query<object[]>('SELECT 1 FROM seen_rules WHERE user_id = ?', [idKey(userId)])).length > 0;
  },

  /** The first time stays. */
  async note(userId: string, at: Date): Promise<void> {
    await db.query('INSERT IGNORE INTO seen_rules (user_id, seen_at) VALUES (?, ?)', [idKey(userId), at]);
  },
});
