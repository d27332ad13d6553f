import { isDuplicate } from '@pix/kit/database';
import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { Session } from '../domain/session';
import { type SessionStatus, WITH_JURY } from '../domain/session-states';

type SessionRow = {
  id: string;
  number: string;
  centre_id: string;
  address: string;
  room: string;
  starts_at: Date;
  examiner: string;
  access_code: string;
  invigilator_password: string;
  status: SessionStatus;
};

const COLUMNS = 'id, number, centre_id, address, room, starts_at, examiner, access_code, invigilator_password, status';

/** Sessions. Whoever changes what hangs on a session's status holds its lock first. */
export const sessionRepository = (db: EntityManager) => {
  const one = async (condition: string, value: string): Promise<Session | null> => {
    const [row] = await db.query<SessionRow[]>(`SELECT ${COLUMNS} FROM sessions WHERE ${condition}`, [value]);
    return row ? toSession(row) : null;
  };

  return {
    byId: (id: string): Promise<Session | null> => one('id = ?', id),

    byNumber: (number: string): Promise<Session | null> => one('number = ?', number),

    /** When a session was created: whoever taught its candidates then, or since, does not judge them (E9). */
    async openedAt(id: string): Promise<Date> {
      const [row] = await db.query<{ created_at: Date }[]>('SELECT created_at FROM sessions WHERE id = ?', [id]);
      if (!row) throw new Error(`Session ${id} has disappeared.`);
      return row.created_at;
    },

    /** The session, locked until the end of the transaction. */
    lock: (id: string): Promise<Session | null> => one('id = ? FOR UPDATE', id),

    async byIds(ids: readonly string[]): Promise<Session[]> {
      const keys = [...ids];
      if (keys.length === 0) return [];
      const rows = await db.query<SessionRow[]>(`SELECT ${COLUMNS} FROM sessions WHERE id IN (?)`, [keys]);
      return rows.map(toSession);
    },

    /** A centre's sessions, newest first: ids grow with time. */
    async pageOfCentre(centreId: string, { limit, after }: PageRequest): Promise<Session[]> {
      const [seen] = after ?? [];
      const rows = await db.query<SessionRow[]>(
        `SELECT ${COLUMNS} FROM sessions WHERE centre_id = ? ${seen ? 'AND id < ?' : ''} ORDER BY id DESC LIMIT ?`,
        [centreId, ...(seen ? [seen] : []), limit + 1],
      );
      return rows.map(toSession);
    },

    async countOfCentre(centreId: string): Promise<number> {
      const [row] = await db.query<[{ count: string }]>('SELECT COUNT(*) AS count FROM sessions WHERE centre_id = ?', [
        centreId,
      ]);
      return Number(row.count);
    },

    /** Sessions of all centres that are with the jury, oldest first. */
    async pageToPublish({ limit, after }: PageRequest): Promise<Session[]> {
      const [seen] = after ?? [];
      const rows = await db.query<SessionRow[]>(
        `SELECT ${COLUMNS} FROM sessions WHERE status IN (?) ${seen ? 'AND id > ?' : ''} ORDER BY id LIMIT ?`,
        [WITH_JURY, ...(seen ? [seen] : []), limit + 1],
      );
      return rows.map(toSession);
    },

    async countToPublish(): Promise<number> {
      const [row] = await db.query<[{ count: string }]>('SELECT COUNT(*) AS count FROM sessions WHERE status IN (?)', [
        WITH_JURY,
      ]);
      return Number(row.count);
    },

    /** False when the number is taken: draw another. */
    async insert(session: Session, at: Date): Promise<boolean> {
      try {
        await db.query(`INSERT INTO sessions (${COLUMNS}, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
          session.id,
          session.number,
          session.centreId,
          session.address,
          session.room,
          session.startsAt,
          session.examiner,
          session.accessCode,
          session.invigilatorPassword,
          session.status,
          at,
        ]);
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_sessions_number')) return false;
        throw error;
      }
    },

    async finalise(id: string, at: Date): Promise<void> {
      await db.query(`UPDATE sessions SET status = 'FINALISED', finalised_at = ? WHERE id = ?`, [at, id]);
    },

    async publish(id: string, at: Date): Promise<void> {
      await db.query(`UPDATE sessions SET status = 'PUBLISHED', published_at = ? WHERE id = ?`, [at, id]);
    },
  };
};

const toSession = (row: SessionRow): Session => ({
  id: row.id,
  number: row.number,
  centreId: row.centre_id,
  address: row.address,
  room: row.room,
  startsAt: row.starts_at,
  examiner: row.examiner,
  accessCode: row.access_code,
  invigilatorPassword: row.invigilator_password,
  status: row.status,
});
