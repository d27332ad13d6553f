import type { EntityManager } from 'typeorm';
import type { Contributor, DataExport, DataExportState } from '../domain/data-export';

type ExportRow = {
  id: string;
  user_id: string;
  state: DataExportState;
  requested_at: Date;
  ready_at: Date | null;
  expires_at: Date;
};

const SELECT = 'SELECT id, user_id, state, requested_at, ready_at, expires_at FROM data_exports';

/** Exports of people's data: one a person, the unique key sees to it. Files and parts come in sealed. */
export const dataExportRepository = (db: EntityManager) => {
  const many = async (rest: string, parameters: unknown[]): Promise<DataExport[]> =>
    (await db.query<ExportRow[]>(`${SELECT} ${rest}`, parameters)).map(toDataExport);

  return {
    byId: async (id: string): Promise<DataExport | null> => (await many('WHERE id = ?', [id]))[0] ?? null,

    byUsers: async (userIds: readonly string[]): Promise<DataExport[]> =>
      userIds.length === 0 ? [] : many('WHERE user_id IN (?)', [userIds]),

    /** The export, locked until the end of the transaction. */
    lock: async (id: string): Promise<DataExport | null> => (await many('WHERE id = ? FOR UPDATE', [id]))[0] ?? null,

    /** The person's export, locked until the end of the transaction; who asks locks the account first. */
    lockOfUser: async (userId: string): Promise<DataExport | null> =>
      (await many('WHERE user_id = ? FOR UPDATE', [userId]))[0] ?? null,

    async insert({ id, userId, state, requestedAt, expiresAt }: DataExport): Promise<void> {
      await db.query('INSERT INTO data_exports (id, user_id, state, requested_at, expires_at) VALUES (?, ?, ?, ?, ?)', [
        id,
        userId,
        state,
        requestedAt,
        expiresAt,
      ]);
    },

    async remove(id: string): Promise<void> {
      await db.query('DELETE FROM data_export_parts WHERE data_export_id = ?', [id]);
      await db.query('DELETE FROM data_exports WHERE id = ?', [id]);
    },

    /** Keeps a service's part; the first one stays. */
    async putPart(exportId: string, service: Contributor, content: Buffer): Promise<void> {
      await db.query('INSERT IGNORE INTO data_export_parts (data_export_id, service, content) VALUES (?, ?, ?)', [
        exportId,
        service,
        content,
      ]);
    },

    async parts(exportId: string): Promise<Map<Contributor, Buffer>> {
      const rows = await db.query<{ service: Contributor; content: Buffer }[]>(
        'SELECT service, content FROM data_export_parts WHERE data_export_id = ? ORDER BY service',
        [exportId],
      );
      return new Map(rows.map(({ service, content }) => [service, content]));
    },

    async servicesIn(exportId: string): Promise<Contributor[]> {
      const rows = await db.query<{ service: Contributor }[]>(
        'SELECT service FROM data_export_parts WHERE data_export_id = ?',
        [exportId],
      );
      return rows.map(({ service }) => service);
    },

    /** The file takes the place of its parts. */
    async markReady(
      id: string,
      { content, at, expiresAt }: { content: Buffer; at: Date; expiresAt: Date },
    ): Promise<void> {
      await db.query(
        `UPDATE data_exports SET state = 'READY', content = ?, ready_at = ?, expires_at = ? WHERE id = ?`,
        [content, at, expiresAt, id],
      );
      await db.query('DELETE FROM data_export_parts WHERE data_export_id = ?', [id]);
    },

    async content(id: string): Promise<Buffer | null> {
      const [row] = await db.query<{ content: Buffer | null }[]>('SELECT content FROM data_exports WHERE id = ?', [id]);
      return row?.content ?? null;
    },

    /** Removes the files and parts of what is over. */
    async expire(now: Date): Promise<void> {
      await db.query(
        `DELETE p FROM data_export_parts p JOIN data_exports e ON e.id = p.data_export_id
         WHERE e.state IN ('REQUESTED', 'READY') AND e.expires_at <= ?`,
        [now],
      );
      await db.query(
        `UPDATE data_exports SET state = 'EXPIRED', content = NULL
         WHERE state IN ('REQUESTED', 'READY') AND expires_at <= ?`,
        [now],
      );
    },
  };
};

const toDataExport = (row: ExportRow): DataExport => ({
  id: row.id,
  userId: row.user_id,
  state: row.state,
  requestedAt: row.requested_at,
  readyAt: row.ready_at,
  expiresAt: row.expires_at,
});
