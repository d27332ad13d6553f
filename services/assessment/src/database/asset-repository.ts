import type { EntityManager } from 'typeorm';
import type { ContentFile, SiteFile } from '../domain/content-files';

/** A file as it is served. */
export type ServedFile = { readonly sha256: string; readonly mediaType: string; readonly bytes: number };

type FileRow = { sha256: string; media_type: string; byte_count: number };

/** Far under `max_allowed_packet`, written in hexadecimal as the driver does. Never changed: it says where a byte is stored. */
const CHUNK_BYTES = 1_048_576;
const WHOLE = { first: 0, last: Number.POSITIVE_INFINITY };
const ROWS_A_STATEMENT = 1_000;

/** The files of releases: what they hold, once each under its hash, and the names and sites they are served as. */
export const assetRepository = (db: EntityManager) => {
  const inBatches = async <Row>(rows: readonly Row[], insert: (batch: readonly Row[]) => Promise<unknown>) => {
    for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
      await insert(rows.slice(start, start + ROWS_A_STATEMENT));
  };
  const served = ([row]: FileRow[]): ServedFile | null =>
    row ? { sha256: row.sha256, mediaType: row.media_type, bytes: row.byte_count } : null;

  return {
    /** Keeps a file, in the caller's transaction; one that is there already stays as it is, for it is the same. */
    async store(sha256: string, content: Buffer, at: Date): Promise<void> {
      const { affectedRows } = await db.query<{ affectedRows: number }>(
        'INSERT IGNORE INTO content_assets (sha256, byte_count, stored_at) VALUES (?, ?, ?)',
        [sha256, content.length, at],
      );
      if (affectedRows === 0) return;
      for (let position = 0; position * CHUNK_BYTES < content.length; position += 1)
        await db.query('INSERT INTO content_asset_chunks (sha256, position, content) VALUES (?, ?, ?)', [
          sha256,
          position,
          content.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES),
        ]);
    },

    /** The size of each of these files that is stored. */
    async sizesOf(hashes: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const sizes = new Map<string, number>();
      await inBatches([...new Set(hashes)], async (batch) => {
        const rows = await db.query<{ sha256: string; byte_count: number }[]>(
          'SELECT sha256, byte_count FROM content_assets WHERE sha256 IN (?)',
          [batch],
        );
        for (const { sha256, byte_count } of rows) sizes.set(sha256, byte_count);
      });
      return sizes;
    },

    /** Bytes of a file, both included, a chunk at a time: of a part of it, no more is read than the chunks it touches. */
    async *content(sha256: string, { first, last } = WHOLE): AsyncGenerator<Buffer> {
      for (let position = Math.floor(first / CHUNK_BYTES); position * CHUNK_BYTES <= last; position += 1) {
        const [row] = await db.query<{ content: Buffer }[]>(
          'SELECT content FROM content_asset_chunks WHERE sha256 = ? AND position = ?',
          [sha256, position],
        );
        if (!row) return;
        const start = position * CHUNK_BYTES;
        yield row.content.subarray(Math.max(first - start, 0), last - start + 1);
      }
    },

    /** Serves these files under these names from now on; the media type a later release gives is right. */
    noteFiles: (files: readonly ContentFile[]) =>
      inBatches(files, (batch) =>
        db.query(
          'INSERT INTO content_files (sha256, name, media_type) VALUES ? ON DUPLICATE KEY UPDATE media_type = VALUES(media_type)',
          [batch.map(({ sha256, name, mediaType }) => [sha256, name, mediaType])],
        ),
      ),

    /** Serves these sites from now on. A site is named after its files: it never changes. */
    noteSites: (files: readonly SiteFile[]) =>
      inBatches(files, (batch) =>
        db.query(
          'INSERT INTO content_sites (site_id, path, sha256, media_type) VALUES ? ON DUPLICATE KEY UPDATE path = content_sites.path',
          [batch.map(({ siteId, path, sha256, mediaType }) => [siteId, path, sha256, mediaType])],
        ),
      ),

    async file(sha256: string, name: string): Promise<ServedFile | null> {
      return served(
        await db.query<FileRow[]>(
          `SELECT f.sha256, f.media_type, a.byte_count FROM content_files f JOIN content_assets a ON a.sha256 = f.sha256
           WHERE f.sha256 = ? AND f.name = ?`,
          [sha256, name],
        ),
      );
    },

    async siteFile(siteId: string, path: string): Promise<ServedFile | null> {
      return served(
        await db.query<FileRow[]>(
          `SELECT s.sha256, s.media_type, a.byte_count FROM content_sites s JOIN content_assets a ON a.sha256 = s.sha256
           WHERE s.site_id = ? AND s.path = ?`,
          [siteId, path],
        ),
      );
    },
  };
};
