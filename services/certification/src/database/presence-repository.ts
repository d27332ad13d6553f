import type { EntityManager } from 'typeorm';
import type { Place, Presence } from '../domain/presence';

type PresenceRow = {
  candidate_id: string;
  seat: string | null;
  page: string | null;
  last_seen_at: Date | null;
  word_awaited_since: Date | null;
  word_given_at: Date | null;
  extra_seconds: number;
};

const COLUMNS = 'candidate_id, seat, page, last_seen_at, word_awaited_since, word_given_at, extra_seconds';

/** Where candidates sit, when their page was last heard of, and the time given to their test. */
export const presenceRepository = (db: EntityManager) => ({
  async byCandidates(candidateIds: readonly string[]): Promise<Presence[]> {
    const keys = [...candidateIds];
    if (keys.length === 0) return [];
    const rows = await db.query<PresenceRow[]>(`SELECT ${COLUMNS} FROM presences WHERE candidate_id IN (?)`, [keys]);
    return rows.map(toPresence);
  },

  /** A candidate's presence, made if need be, locked until the end of the transaction. */
  async lock(candidateId: string): Promise<Presence> {
    await db.query(
      'INSERT INTO presences (candidate_id) VALUES (?) ON DUPLICATE KEY UPDATE candidate_id = candidate_id',
      [candidateId],
    );
    const [row] = await db.query<[PresenceRow]>(`SELECT ${COLUMNS} FROM presences WHERE candidate_id = ? FOR UPDATE`, [
      candidateId,
    ]);
    return toPresence(row);
  },

  async save(presence: Presence): Promise<void> {
    await db.query(
      `UPDATE presences SET seat = ?, page = ?, last_seen_at = ?, word_awaited_since = ?, word_given_at = ?,
         extra_seconds = ? WHERE candidate_id = ?`,
      [
        presence.seat,
        presence.page,
        presence.lastSeenAt,
        presence.wordAwaitedSince,
        presence.wordGivenAt,
        presence.extraSeconds,
        presence.candidateId,
      ],
    );
  },

  /** Where a candidate sits when the test starts. */
  async settle(candidateId: string, { seat, page }: Place, at: Date): Promise<void> {
    await db.query(
      `INSERT INTO presences (candidate_id, seat, page, last_seen_at) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE seat = VALUES(seat), page = VALUES(page), last_seen_at = VALUES(last_seen_at)`,
      [candidateId, seat, page, at],
    );
  },
});

const toPresence = (row: PresenceRow): Presence => ({
  candidateId: row.candidate_id,
  seat: row.seat,
  page: row.page,
  lastSeenAt: row.last_seen_at,
  wordAwaitedSince: row.word_awaited_since,
  wordGivenAt: row.word_given_at,
  extraSeconds: row.extra_seconds,
});
