import type { EntityManager } from 'typeorm';
import type { ContentImport, ContentImportState } from '../domain/content-release';
import type { ReleaseProblem } from '../domain/release-check';
import { fromJson } from './columns';

type ImportRow = {
  archive_sha256: string;
  url: string;
  state: ContentImportState;
  problems: unknown;
  received_bytes: number;
  release_id: string | null;
};

/** Releases asked for at an address. */
export const contentImportRepository = (db: EntityManager) => ({
  async byId(archiveSha256: string): Promise<ContentImport | null> {
    const [row] = await db.query<ImportRow[]>(
      'SELECT archive_sha256, url, state, problems, received_bytes, release_id FROM content_imports WHERE archive_sha256 = ?',
      [archiveSha256],
    );
    return row ? toContentImport(row) : null;
  },

  /** The archives in which a release came. */
  async idsOfRelease(releaseId: string): Promise<string[]> {
    const rows = await db.query<Pick<ImportRow, 'archive_sha256'>[]>(
      'SELECT archive_sha256 FROM content_imports WHERE release_id = ?',
      [releaseId],
    );
    return rows.map(({ archive_sha256 }) => archive_sha256);
  },

  /** Asks for an archive; false when it was asked for already and has not failed. */
  async ask({ archiveSha256, url, at }: { archiveSha256: string; url: string; at: Date }): Promise<boolean> {
    const asked = await db.query<{ affectedRows: number }>(
      `INSERT IGNORE INTO content_imports (archive_sha256, url, state, problems, asked_at) VALUES (?, ?, 'WAITING', '[]', ?)`,
      [archiveSha256, url, at],
    );
    if (asked.affectedRows === 1) return true;
    const again = await db.query<{ affectedRows: number }>(
      `UPDATE content_imports SET url = ?, state = 'WAITING', problems = '[]', received_bytes = 0, asked_at = ?
       WHERE archive_sha256 = ? AND state = 'FAILED'`,
      [url, at, archiveSha256],
    );
    return again.affectedRows === 1;
  },

  async noteReceived(archiveSha256: string, bytes: number): Promise<void> {
    await db.query(`UPDATE content_imports SET state = 'DOWNLOADING', received_bytes = ? WHERE archive_sha256 = ?`, [
      bytes,
      archiveSha256,
    ]);
  },

  async settle(
    archiveSha256: string,
    outcome: { releaseId: string } | { problems: readonly ReleaseProblem[] },
  ): Promise<void> {
    const isReceived = 'releaseId' in outcome;
    await db.query('UPDATE content_imports SET state = ?, release_id = ?, problems = ? WHERE archive_sha256 = ?', [
      isReceived ? 'RECEIVED' : 'FAILED',
      isReceived ? outcome.releaseId : null,
      JSON.stringify(isReceived ? [] : outcome.problems),
      archiveSha256,
    ]);
  },
});

const toContentImport = (row: ImportRow): ContentImport => ({
  archiveSha256: row.archive_sha256,
  url: row.url,
  state: row.state,
  problems: fromJson<ReleaseProblem[]>(row.problems),
  receivedBytes: row.received_bytes,
  releaseId: row.release_id,
});
