import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { ArchiveState, CertificateArchive } from '../domain/certificate-archive';

type ArchiveRow = {
  id: string;
  uai: string;
  division: string;
  asked_by: string;
  state: ArchiveState;
  certificate_count: number;
  created_at: Date;
  expires_at: Date;
};

const COLUMNS = 'id, uai, division, asked_by, state, certificate_count, created_at, expires_at';

/** Archives of certificates and, until their day is over, their content. */
export const certificateArchiveRepository = (db: EntityManager) => {
  const one = async (condition: string, parameters: readonly unknown[]): Promise<CertificateArchive | null> => {
    const [row] = await db.query<ArchiveRow[]>(`SELECT ${COLUMNS} FROM certificate_archives WHERE ${condition}`, [
      ...parameters,
    ]);
    return row ? toArchive(row) : null;
  };

  return {
    byId: (id: string): Promise<CertificateArchive | null> => one('id = ?', [id]),

    /** The one that is being made for the same asker. */
    running: ({ askedBy, uai, division }: CertificateArchive): Promise<CertificateArchive | null> =>
      one('asked_by = ? AND uai = ? AND division = ? AND is_running', [askedBy, uai, division]),

    /** False when the same is being made for the same asker. */
    async insert(asked: CertificateArchive): Promise<boolean> {
      try {
        await db.query(
          `INSERT INTO certificate_archives (id, uai, division, asked_by, state, is_running, created_at, expires_at)
           VALUES (?, ?, ?, ?, ?, TRUE, ?, ?)`,
          [asked.id, asked.uai, asked.division, asked.askedBy, asked.state, asked.createdAt, asked.expiresAt],
        );
        return true;
      } catch (error) {
        if (isDuplicate(error, 'uq_certificate_archives_running')) return false;
        throw error;
      }
    },

    /** The first run of the job that ends makes the file. */
    async finish(id: string, made: { content: Buffer; certificateCount: number; expiresAt: Date }): Promise<void> {
      await db.query(
        `UPDATE certificate_archives SET state = 'READY', is_running = NULL, content = ?, certificate_count = ?, expires_at = ?
         WHERE id = ? AND state = 'WAITING'`,
        [made.content, made.certificateCount, made.expiresAt, id],
      );
    },

    async content(id: string): Promise<Buffer | null> {
      const [row] = await db.query<{ content: Buffer | null }[]>(
        'SELECT content FROM certificate_archives WHERE id = ?',
        [id],
      );
      return row?.content ?? null;
    },

    /** Erases the files whose day is over. */
    async expire(now: Date): Promise<void> {
      await db.query(
        `UPDATE certificate_archives SET state = 'EXPIRED', is_running = NULL, content = NULL
         WHERE state <> 'EXPIRED' AND expires_at <= ?`,
        [now],
      );
    },
  };
};

const toArchive = (row: ArchiveRow): CertificateArchive => ({
  id: row.id,
  uai: row.uai,
  division: row.division,
  askedBy: row.asked_by,
  state: row.state,
  certificateCount: row.certificate_count,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});
