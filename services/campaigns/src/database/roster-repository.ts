import type { EntityManager } from 'typeorm';
import type { RosterFormat } from '../domain/roster-format';
import type { RosterCounts, RosterImportMode, RosterPreviewLine } from '../domain/roster-import';
import { COLUMN_OF, COLUMNS, STAGED_BY_IDENTIFIER, WHOLE } from './roster-columns';

/** What is applied: the staged rows of a run, to an organization. */
export type StagedRoster = {
  readonly runId: string;
  readonly organizationId: string;
  readonly format: RosterFormat;
  readonly mode: RosterImportMode;
};

/** Staged rows from an identifier (not included) to another (included), so that no statement is long. */
export type IdentifierRange = { readonly after: string; readonly upTo: string };

const DIFFERS = `NOT (${COLUMNS.map((name) => `l.${name} <=> s.${name}`).join(' AND ')})`;
const IN_RANGE = `s.run_id = ? AND s.identifier > ? AND s.identifier <= ? AND ${WHOLE}`;
const CHANGE = `CASE WHEN l.id IS NULL THEN 'ADDED' WHEN l.disabled_at IS NOT NULL THEN 'REENABLED' ELSE 'CHANGED' END`;
const INE_LENGTH = 11;

const LEARNERS_BY = {
  nationalStudentId: 'FORCE INDEX (uq_learners_national_student_id)',
  studentNumber: 'FORCE INDEX (uq_learners_student_number)',
} as const;

const pairs = ({ format: { identifier } }: StagedRoster): string =>
  `roster_import_rows s ${STAGED_BY_IDENTIFIER} LEFT JOIN learners l ${LEARNERS_BY[identifier]}
     ON l.organization_id = ? AND l.${COLUMN_OF[identifier]} = s.identifier`;

const beside = ({ format: { identifier } }: StagedRoster): string =>
  `learners l LEFT JOIN roster_import_rows s ${STAGED_BY_IDENTIFIER}
     ON s.run_id = ? AND s.identifier = l.${COLUMN_OF[identifier]} AND ${WHOLE}`;

const IS_GONE = 'l.organization_id = ? AND l.disabled_at IS NULL AND s.row_key IS NULL';

/** A roster as files write it: staged pupils beside those of the organization, told apart by their identifier. */
export const rosterRepository = (db: EntityManager) => ({
  /** What applying would change. */
  async compare(staged: StagedRoster): Promise<RosterCounts> {
    const [row] = await db.query<Record<string, string | null>[]>(
      `SELECT COUNT(*) AS pupils, SUM(l.id IS NULL) AS added, SUM(l.disabled_at IS NOT NULL) AS reenabled,
         SUM(l.id IS NOT NULL AND l.disabled_at IS NULL AND ${DIFFERS}) AS changed
       FROM ${pairs(staged)} WHERE s.run_id = ? AND ${WHOLE}`,
      [staged.organizationId, staged.runId],
    );
    const [gone] =
      staged.mode === 'ADD'
        ? []
        : await db.query<{ count: string }[]>(`SELECT COUNT(*) AS count FROM ${beside(staged)} WHERE ${IS_GONE}`, [
            staged.runId,
            staged.organizationId,
          ]);
    return {
      pupilCount: Number(row?.pupils ?? 0),
      addedCount: Number(row?.added ?? 0),
      changedCount: Number(row?.changed ?? 0),
      reenabledCount: Number(row?.reenabled ?? 0),
      disabledCount: Number(gone?.count ?? 0),
    };
  },

  /** The first pupils that applying would change, by line, then those it would disable. */
  async preview(staged: StagedRoster, limit: number): Promise<RosterPreviewLine[]> {
    const changed = await db.query<RosterPreviewLine[]>(
      `SELECT ${CHANGE} AS \`change\`, s.line, s.first_name AS firstName, s.last_name AS lastName, s.division
       FROM ${pairs(staged)}
       WHERE s.run_id = ? AND ${WHOLE} AND (l.id IS NULL OR l.disabled_at IS NOT NULL OR ${DIFFERS})
       ORDER BY s.line LIMIT ?`,
      [staged.organizationId, staged.runId, limit],
    );
    if (staged.mode === 'ADD') return changed;
    const gone = await db.query<RosterPreviewLine[]>(
      `SELECT 'DISABLED' AS \`change\`, NULL AS line, l.first_name AS firstName, l.last_name AS lastName, l.division
       FROM ${beside(staged)} WHERE ${IS_GONE} ORDER BY l.last_name, l.first_name, l.id LIMIT ?`,
      [staged.runId, staged.organizationId, limit],
    );
    return [...changed, ...gone];
  },

  /** The staged pupils cut into ranges of so many; each goes from the one before it. */
  async *ranges({ runId }: StagedRoster, size: number): AsyncGenerator<IdentifierRange> {
    for (let after = ''; ; ) {
      const [row] = await db.query<{ upTo: string | null }[]>(
        `SELECT MAX(identifier) AS upTo FROM (SELECT identifier FROM roster_import_rows ${STAGED_BY_IDENTIFIER}
         WHERE run_id = ? AND identifier > ? ORDER BY identifier LIMIT ?) next`,
        [runId, after, size],
      );
      if (!row?.upTo) return;
      yield { after, upTo: row.upTo };
      after = row.upTo;
    }
  },

  /** Rewrites the pupils that changed and enables again those who are back. Links to accounts and history stay. */
  async rewrite(staged: StagedRoster, { after, upTo }: IdentifierRange, importId: string): Promise<void> {
    await db.query(
      `UPDATE ${pairs(staged)}
       SET ${COLUMNS.map((name) => `l.${name} = s.${name}`).join(', ')}, l.searched_name = s.searched_name,
         l.last_import_id = ?, l.disabled_at = NULL
       WHERE ${IN_RANGE} AND l.id IS NOT NULL AND (l.disabled_at IS NOT NULL OR ${DIFFERS})`,
      [staged.organizationId, importId, staged.runId, after, upTo],
    );
  },

  /** Adds the pupils who are not there yet; those who are stay as they are, without a look at each beforehand. */
  async add(staged: StagedRoster, { after, upTo }: IdentifierRange, importId: string, at: Date): Promise<void> {
    await db.query(
      `INSERT INTO learners (id, organization_id, last_import_id, created_at, searched_name, ${COLUMNS.join(', ')})
       SELECT s.learner_id, ?, ?, ?, s.searched_name, ${COLUMNS.map((name) => `s.${name}`).join(', ')}
       FROM roster_import_rows s ${STAGED_BY_IDENTIFIER} WHERE ${IN_RANGE}
       ON DUPLICATE KEY UPDATE learners.id = learners.id`,
      [staged.organizationId, importId, at, staged.runId, after, upTo],
    );
  },

  /**
   * Links pupils just added to the account that the same INE and birth date have in another school; not to one that
   * several pupils share (pix-domain.md §2.5). Whoever was unlinked by hand stays so: they are not new.
   */
  async linkMoved({ runId }: StagedRoster, { after, upTo }: IdentifierRange): Promise<void> {
    await db.query(
      `UPDATE learners l JOIN (
         SELECT n.id, MIN(o.user_id) AS user_id
         FROM roster_import_rows s ${STAGED_BY_IDENTIFIER}
         STRAIGHT_JOIN learners n FORCE INDEX (PRIMARY) ON n.id = s.learner_id
         STRAIGHT_JOIN learners o FORCE INDEX (ix_learners_national_student_id)
           ON o.national_student_id = n.national_student_id AND o.birth_date = n.birth_date
           AND o.organization_id <> n.organization_id AND o.user_id IS NOT NULL
         WHERE ${IN_RANGE} AND CHAR_LENGTH(n.national_student_id) = ${INE_LENGTH}
           AND NOT EXISTS (SELECT 1 FROM learners x WHERE x.user_id = o.user_id
             AND (x.organization_id = n.organization_id OR NOT x.national_student_id <=> o.national_student_id))
         GROUP BY n.id HAVING COUNT(DISTINCT o.user_id) = 1) moved ON moved.id = l.id
       SET l.user_id = moved.user_id`,
      [runId, after, upTo],
    );
  },

  /** Disables the pupils that the file does not have. */
  async disableOthers(staged: StagedRoster, at: Date): Promise<void> {
    if (staged.mode === 'ADD') return;
    await db.query(`UPDATE ${beside(staged)} SET l.disabled_at = ? WHERE ${IS_GONE}`, [
      staged.runId,
      at,
      staged.organizationId,
    ]);
  },
});
