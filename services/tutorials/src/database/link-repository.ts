import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { LinkHealth, LinkReport, LinkState, Robots } from '../domain/link-health';
import { linkKey } from './search-columns';
import { IN_CATALOGUE, TUTORIAL_COLUMNS, type TutorialRow, toTutorial } from './tutorial-repository';

type HealthRow = {
  tutorial_id: string;
  link: string;
  host: string;
  state: LinkState;
  problem: LinkHealth['problem'];
  http_status: number | null;
  failure_count: number;
  failing_since: Date | null;
  checked_at: Date | null;
  next_at: Date;
};
type DueRow = HealthRow & { robots: string | null; robots_at: Date | null };

/** A link to look at, and what its host said to robots. */
export type DueLink = {
  readonly tutorialId: string;
  readonly link: string;
  readonly host: string;
  readonly health: LinkHealth;
  readonly robots: Robots | null;
};

type CheckedLink = LinkHealth & { readonly tutorialId: string };

const HEALTH = 'c.state, c.problem, c.http_status, c.failure_count, c.failing_since, c.checked_at, c.next_at';
const NEW_AT_ONCE = 500;
const LOCKED_AT_ONCE = 200;

/** What is known of links, and whose turn it is (T5). */
export const linkRepository = (db: EntityManager) => ({
  /** Notes the links of the catalogue that nobody looked at yet, and those that have changed. */
  async noteNew(at: Date): Promise<void> {
    const links = await db.query<{ id: string; link: string }[]>(
      `SELECT t.id, t.link FROM tutorials t LEFT JOIN link_checks c ON c.tutorial_id = t.id
       WHERE ${IN_CATALOGUE} AND t.link_key IS NOT NULL AND (c.link_key IS NULL OR c.link_key <> t.link_key)
       ORDER BY t.id LIMIT ?`,
      [NEW_AT_ONCE],
    );
    if (links.length === 0) return;
    const rows = links.map(({ id, link }) => [id, linkKey(link), new URL(link).host.slice(0, 255), at]);
    await db.query('INSERT INTO link_hosts (host, next_at) VALUES ? ON DUPLICATE KEY UPDATE host = VALUES(host)', [
      [...new Set(rows.map(([, , host]) => host))].sort().map((host) => [host, at]),
    ]);
    await db.query(
      `INSERT INTO link_checks (tutorial_id, link_key, host, next_at) VALUES ?
       ON DUPLICATE KEY UPDATE link_key = VALUES(link_key), host = VALUES(host), next_at = VALUES(next_at),
         state = 'UNCHECKED', problem = NULL, http_status = NULL, failure_count = 0, failing_since = NULL`,
      [rows],
    );
  },

  /**
   * Takes links whose turn it is, one a host: neither they nor their hosts are taken again before a while, by this worker or
   * another one, even if this one dies.
   */
  async take(
    now: Date,
    rules: { atOnce: number; hostDelayMs: number; leaseMs: number; robotsMs: number },
  ): Promise<DueLink[]> {
    const rows = await db.query<DueRow[]>(
      `SELECT c.tutorial_id, t.link, c.host, ${HEALTH}, h.robots, h.robots_at
       FROM link_checks c JOIN link_hosts h ON h.host = c.host JOIN tutorials t ON t.id = c.tutorial_id
       WHERE c.next_at <= ? AND h.next_at <= ? AND ${IN_CATALOGUE} AND t.link_key = c.link_key
       ORDER BY c.next_at, c.tutorial_id LIMIT ${LOCKED_AT_ONCE} FOR UPDATE SKIP LOCKED`,
      [now, now],
    );
    const hosts = new Set<string>();
    const taken = rows.filter(({ host }) => !hosts.has(host) && hosts.add(host)).slice(0, rules.atOnce);
    if (taken.length === 0) return [];
    const later = (ms: number): Date => new Date(now.getTime() + ms);
    await db.query('UPDATE link_hosts SET next_at = ? WHERE host IN (?)', [
      later(rules.hostDelayMs),
      taken.map(({ host }) => host),
    ]);
    await db.query('UPDATE link_checks SET next_at = ? WHERE tutorial_id IN (?)', [
      later(rules.leaseMs),
      taken.map(({ tutorial_id }) => tutorial_id),
    ]);
    return taken.map((row) => toDue(row, now, rules.robotsMs));
  },

  /** Writes what was found; the tutorial leaves the lists when its link is dead, and comes back when it lives again. */
  async write({ tutorialId, ...health }: CheckedLink): Promise<void> {
    await db.query(
      `UPDATE link_checks SET state = ?, problem = ?, http_status = ?, failure_count = ?, failing_since = ?, checked_at = ?,
         next_at = ? WHERE tutorial_id = ?`,
      [
        health.state,
        health.problem,
        health.status,
        health.failureCount,
        health.failingSince,
        health.checkedAt,
        health.nextAt,
        tutorialId,
      ],
    );
    await db.query('UPDATE tutorials SET dead_at = IF(?, COALESCE(dead_at, ?), NULL) WHERE id = ?', [
      health.state === 'DEAD',
      health.checkedAt,
      tutorialId,
    ]);
  },

  /** What a host said, and until when it is left alone. */
  async writeHost(
    host: string,
    said: { nextAt: Date; answeredAt: Date | null; robots: Robots | null; at: Date },
  ): Promise<void> {
    await db.query(
      `UPDATE link_hosts SET next_at = GREATEST(next_at, ?), answered_at = COALESCE(?, answered_at),
         robots = IF(?, ?, robots), robots_at = IF(?, ?, robots_at) WHERE host = ?`,
      [
        said.nextAt,
        said.answeredAt,
        said.robots !== null,
        said.robots?.text ?? null,
        said.robots !== null,
        said.at,
        host,
      ],
    );
  },

  /** Whether any host of the web has answered since then. */
  async hasAnswered(since: Date): Promise<boolean> {
    const rows = await db.query<object[]>('SELECT 1 FROM link_hosts WHERE answered_at >= ? LIMIT 1', [since]);
    return rows.length > 0;
  },

  /** Links of some states, for the report. */
  async page(states: readonly LinkState[], { limit, after }: PageRequest): Promise<LinkReport[]> {
    const [last] = after ?? [];
    const rows = await db.query<(HealthRow & TutorialRow)[]>(
      `SELECT ${HEALTH}, ${TUTORIAL_COLUMNS} FROM link_checks c JOIN tutorials t ON t.id = c.tutorial_id
       WHERE c.state IN (?) AND ${IN_CATALOGUE} ${last === undefined ? '' : 'AND c.tutorial_id > ?'}
       ORDER BY c.tutorial_id LIMIT ?`,
      [states, ...(last === undefined ? [] : [last]), limit + 1],
    );
    return rows.map((row) => ({ ...toHealth(row), tutorial: toTutorial(row) }));
  },

  async count(states: readonly LinkState[]): Promise<number> {
    const [row] = await db.query<{ n: string }[]>(
      `SELECT COUNT(*) AS n FROM link_checks c JOIN tutorials t ON t.id = c.tutorial_id WHERE c.state IN (?) AND ${IN_CATALOGUE}`,
      [states],
    );
    return Number(row?.n ?? 0);
  },
});

const toDue = (row: DueRow, now: Date, robotsMs: number): DueLink => {
  const isYoung = row.robots_at !== null && now.getTime() - row.robots_at.getTime() < robotsMs;
  return {
    tutorialId: row.tutorial_id,
    link: row.link,
    host: row.host,
    health: toHealth(row),
    robots: isYoung ? { text: row.robots } : null,
  };
};

const toHealth = (row: HealthRow): LinkHealth => ({
  state: row.state,
  problem: row.problem,
  status: row.http_status,
  failureCount: row.failure_count,
  failingSince: row.failing_since,
  checkedAt: row.checked_at,
  nextAt: row.next_at,
});
