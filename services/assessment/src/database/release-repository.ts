import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Release } from '@pix/content';
import type { EntityManager } from 'typeorm';
import type { Content, ItemKind } from '../domain/content';
import type { ContentRelease, ContentReleaseState } from '../domain/content-release';
import { fromJson } from './columns';

type ReleaseRow = { id: string; state: ContentReleaseState; problems: unknown; challenge_count: number | null };

const ITEMS_A_STATEMENT = 1_000;

/** Content releases, stored whole and compressed, never changed; and which release holds which item last. */
export const releaseRepository = (db: EntityManager) => ({
  async byId(id: string): Promise<ContentRelease | null> {
    const [row] = await db.query<ReleaseRow[]>(
      'SELECT id, state, problems, challenge_count FROM content_releases WHERE id = ?',
      [id],
    );
    return row ? toContentRelease(row) : null;
  },

  /** The release new tests are taken from: of those published, the last uploaded. */
  async currentId(): Promise<string | null> {
    const [row] = await db.query<{ id: string }[]>(
      `SELECT id FROM content_releases WHERE state = 'PUBLISHED' ORDER BY uploaded_at DESC, id DESC LIMIT 1`,
    );
    return row?.id ?? null;
  },

  /** The content as it was uploaded. */
  async uploadedJson(id: string): Promise<unknown> {
    const [row] = await db.query<{ gzipped_json: Buffer }[]>('SELECT gzipped_json FROM content_releases WHERE id = ?', [
      id,
    ]);
    return row ? JSON.parse((await promisify(gunzip)(row.gzipped_json)).toString('utf8')) : null;
  },

  /** The content of a release that was checked and published; `null` for any other. */
  async published(id: string): Promise<Release | null> {
    return (await this.byId(id))?.state === 'PUBLISHED' ? ((await this.uploadedJson(id)) as Release) : null;
  },

  /** False when the release is there already: the same id is the same content. */
  async insert(release: { id: string; json: string; at: Date }): Promise<boolean> {
    const { affectedRows } = await db.query<{ affectedRows: number }>(
      `INSERT IGNORE INTO content_releases (id, state, problems, uploaded_at, gzipped_json) VALUES (?, 'UPLOADED', '[]', ?, ?)`,
      [release.id, release.at, await promisify(gzip)(release.json)],
    );
    return affectedRows === 1;
  },

  /** Settles an upload, once: false when another delivery of the job did. */
  async publish(id: string, { challengeCount, at }: { challengeCount: number; at: Date }): Promise<boolean> {
    const { affectedRows } = await db.query<{ affectedRows: number }>(
      `UPDATE content_releases SET state = 'PUBLISHED', challenge_count = ?, published_at = ? WHERE id = ? AND state = 'UPLOADED'`,
      [challengeCount, at, id],
    );
    return affectedRows === 1;
  },

  async refuse(id: string, problems: readonly string[]): Promise<void> {
    await db.query(`UPDATE content_releases SET state = 'FAILED', problems = ? WHERE id = ? AND state = 'UPLOADED'`, [
      JSON.stringify(problems),
      id,
    ]);
  },

  /** Notes that this release holds these items, so that a reference to one is found after it left the content. */
  async noteItems({ releaseId, items }: Content): Promise<void> {
    const rows = Object.entries(items).flatMap(([kind, things]) =>
      [...things.keys()].map((id) => [kind, id, releaseId]),
    );
    for (let start = 0; start < rows.length; start += ITEMS_A_STATEMENT)
      await db.query(
        'INSERT INTO release_items (kind, id, release_id) VALUES ? ON DUPLICATE KEY UPDATE release_id = VALUES(release_id)',
        [rows.slice(start, start + ITEMS_A_STATEMENT)],
      );
  },

  /** The releases that held these items last. */
  async holding(kind: ItemKind, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<{ release_id: string }[]>(
      'SELECT DISTINCT release_id FROM release_items WHERE kind = ? AND id IN (?)',
      [kind, ids],
    );
    return rows.map(({ release_id }) => release_id);
  },
});

export type ReleaseRepository = ReturnType<typeof releaseRepository>;

const toContentRelease = ({ id, state, problems, challenge_count }: ReleaseRow): ContentRelease => ({
  id,
  state,
  problems: fromJson<string[]>(problems),
  challengeCount: challenge_count,
});
