import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Release } from '@pix/content';
import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { Content, ItemKind } from '../domain/content';
import { type ContentRelease, type ContentReleaseState, STEPS } from '../domain/content-release';
import { fileProblem, type ReleaseProblem } from '../domain/release-check';
import { fromJson } from './columns';

type ReleaseRow = {
  id: string;
  state: ContentReleaseState;
  problems: unknown;
  challenge_count: number | null;
  progress: number;
  uploaded_at: Date;
  published_at: Date | null;
};

const COLUMNS = 'id, state, problems, challenge_count, progress, uploaded_at, published_at';

const ITEMS_A_STATEMENT = 1_000;

/** Content releases, stored whole and compressed, never changed; and which release holds which item last. */
export const releaseRepository = (db: EntityManager) => ({
  async byId(id: string): Promise<ContentRelease | null> {
    const [row] = await db.query<ReleaseRow[]>(`SELECT ${COLUMNS} FROM content_releases WHERE id = ?`, [id]);
    return row ? toContentRelease(row) : null;
  },

  /** Releases, last uploaded first. */
  async page({ limit, after }: PageRequest): Promise<ContentRelease[]> {
    const [at, id] = after ?? [];
    const before = new Date(at ?? '');
    const isKey = id !== undefined && !Number.isNaN(before.getTime());
    const rows = await db.query<ReleaseRow[]>(
      `SELECT ${COLUMNS} FROM content_releases ${isKey ? 'WHERE (uploaded_at, id) < (?, ?)' : ''}
       ORDER BY uploaded_at DESC, id DESC LIMIT ?`,
      [...(isKey ? [before, id] : []), limit + 1],
    );
    return rows.map(toContentRelease);
  },

  async count(): Promise<number> {
    const [row] = await db.query<{ count: string }[]>('SELECT COUNT(*) AS count FROM content_releases');
    return Number(row?.count ?? 0);
  },

  /** The release new tests are taken from: of those published, the last uploaded. */
  async currentId(): Promise<string | null> {
    const [row] = await db.query<{ id: string }[]>(
      `SELECT id FROM content_releases WHERE state = 'PUBLISHED' ORDER BY uploaded_at DESC, id DESC LIMIT 1`,
    );
    return row?.id ?? null;
  },

  /** The content as it was uploaded. */
  async uploadedText(id: string): Promise<string | null> {
    const [row] = await db.query<{ gzipped_json: Buffer }[]>('SELECT gzipped_json FROM content_releases WHERE id = ?', [
      id,
    ]);
    return row ? (await promisify(gunzip)(row.gzipped_json)).toString('utf8') : null;
  },

  /** The content of a release that was checked and published; `null` for any other. */
  async published(id: string): Promise<Release | null> {
    if ((await this.byId(id))?.state !== 'PUBLISHED') return null;
    const text = await this.uploadedText(id);
    return text === null ? null : (JSON.parse(text) as Release);
  },

  /** False when the release is there already: the same id is the same content. One that was refused may be sent again. */
  async insert(release: { id: string; json: string; at: Date }): Promise<boolean> {
    const content = await promisify(gzip)(release.json);
    const inserted = await db.query<{ affectedRows: number }>(
      `INSERT IGNORE INTO content_releases (id, state, problems, uploaded_at, gzipped_json) VALUES (?, 'UPLOADED', '[]', ?, ?)`,
      [release.id, release.at, content],
    );
    if (inserted.affectedRows === 1) return true;
    const reopened = await db.query<{ affectedRows: number }>(
      `UPDATE content_releases SET state = 'UPLOADED', problems = '[]', progress = 0, uploaded_at = ?, gzipped_json = ?
       WHERE id = ? AND state = 'FAILED'`,
      [release.at, content, release.id],
    );
    return reopened.affectedRows === 1;
  },

  /** Settles an upload, once: false when another delivery of the job did. */
  async publish(id: string, { challengeCount, at }: { challengeCount: number; at: Date }): Promise<boolean> {
    const { affectedRows } = await db.query<{ affectedRows: number }>(
      `UPDATE content_releases SET state = 'PUBLISHED', challenge_count = ?, published_at = ?, progress = ?
       WHERE id = ? AND state = 'UPLOADED'`,
      [challengeCount, at, STEPS.settled, id],
    );
    return affectedRows === 1;
  },

  async refuse(id: string, problems: readonly ReleaseProblem[]): Promise<void> {
    await db.query(
      `UPDATE content_releases SET state = 'FAILED', problems = ?, progress = ? WHERE id = ? AND state = 'UPLOADED'`,
      [JSON.stringify(problems), STEPS.settled, id],
    );
  },

  async noteProgress(id: string, progress: number): Promise<void> {
    await db.query(`UPDATE content_releases SET progress = ? WHERE id = ? AND state = 'UPLOADED'`, [progress, id]);
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

const toContentRelease = (row: ReleaseRow): ContentRelease => ({
  id: row.id,
  state: row.state,
  // Before problems had a place in the file they were sentences.
  problems: fromJson<(ReleaseProblem | string)[]>(row.problems).map((problem) =>
    typeof problem === 'string' ? fileProblem('release.json', problem) : problem,
  ),
  challengeCount: row.challenge_count,
  progress: row.progress,
  uploadedAt: row.uploaded_at,
  publishedAt: row.published_at,
});
