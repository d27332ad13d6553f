import type { EntityManager } from 'typeorm';
import type { Throttle } from '../domain/throttle';

/** Counters of what is let through so many times in so long, by the hash of whom they count. */
export const throttleRepository = (db: EntityManager) => ({
  /** The counter as it is, for who only looks. */
  async find(keyHash: Buffer): Promise<Throttle | null> {
    const [row] = await db.query<{ event_count: number; window_ends_at: Date }[]>(
      'SELECT event_count, window_ends_at FROM throttles WHERE key_hash = ?',
      [keyHash],
    );
    return row ? { eventCount: row.event_count, windowEndsAt: row.window_ends_at } : null;
  },

  /** The counter, locked until the end of the transaction, made when there is none. */
  async lock(keyHash: Buffer): Promise<Throttle> {
    await db.query(`INSERT IGNORE INTO throttles (key_hash, event_count, window_ends_at) VALUES (?, 0, '1970-01-02')`, [
      keyHash,
    ]);
    const [row] = await db.query<[{ event_count: number; window_ends_at: Date }]>(
      'SELECT event_count, window_ends_at FROM throttles WHERE key_hash = ? FOR UPDATE',
      [keyHash],
    );
    return { eventCount: row.event_count, windowEndsAt: row.window_ends_at };
  },

  async save(keyHash: Buffer, { eventCount, windowEndsAt }: Throttle): Promise<void> {
    await db.query('UPDATE throttles SET event_count = ?, window_ends_at = ? WHERE key_hash = ?', [
      eventCount,
      windowEndsAt,
      keyHash,
    ]);
  },

  /** Takes one event back: it was counted before anybody knew that it was harmless. */
  async giveBack(keyHash: Buffer): Promise<void> {
    await db.query('UPDATE throttles SET event_count = event_count - 1 WHERE key_hash = ? AND event_count > 0', [
      keyHash,
    ]);
  },

  async forgetEnded(now: Date): Promise<void> {
    await db.query('DELETE FROM throttles WHERE window_ends_at < ?', [now]);
  },
});
