import type { EntityManager } from 'typeorm';
import { searchedName } from '../domain/learner-search';
import { PROPERTIES, type Property, type RosterFormat, type Row } from '../domain/roster-format';
import type { StagedRow } from '../domain/roster-import';
import { COLUMN_OF, COLUMNS, STAGED_BY_IDENTIFIER, STAGED_BY_KEY, WHOLE } from './roster-columns';

// A part that is silent about something leaves it as it is. The line stays the first one: it is what names a pupil.
const putTogether = (names: readonly string[]): string =>
  [
    ...(names.includes('line')
      ? ['repeated_line = IF(line IS NOT NULL, VALUES(line), repeated_line)', 'line = COALESCE(line, VALUES(line))']
      : []),
    'error_count = error_count + VALUES(error_count)',
    ...names.filter((name) => !KEYS.includes(name)).map((name) => `${name} = COALESCE(VALUES(${name}), ${name})`),
  ].join(', ');

const KEYS = ['run_id', 'row_key', 'line', 'error_count'];
const PUPIL = [...KEYS, 'other_key', 'learner_id', 'identifier', 'searched_name', ...COLUMNS];

const insertOf = (names: readonly string[]): string =>
  `INSERT INTO roster_import_rows (${names.join(', ')}) VALUES ? ON DUPLICATE KEY UPDATE ${putTogether(names)}`;

const SELECTED = PROPERTIES.map((property) =>
  property === 'birthDate'
    ? `DATE_FORMAT(birth_date, '%Y-%m-%d') AS birthDate`
    : `${COLUMN_OF[property]} AS ${property}`,
).join(', ');

const FORGOTTEN_AT_ONCE = 5_000;

export type Repeated = { readonly line: number; readonly firstLine: number };

/**
 * Where a file is put together while it is read, so that neither memory nor anybody's list of pupils holds half of it. Each
 * run of an import has its own rows: what a killed run leaves is nobody's.
 */
export const rosterStagingRepository = (db: EntityManager) => ({
  /** Stages pupils and parts of pupils; parts of one key become one row. */
  async stage(runId: string, format: RosterFormat, rows: readonly StagedRow[], newId: () => string): Promise<void> {
    const pupils = rows.filter(({ line }) => line !== null);
    if (pupils.length > 0)
      await db.query(insertOf(PUPIL), [
        pupils.map(({ key, otherKey = null, line, values, errorCount = 0 }) => {
          const kept: Row = format.keepsClassless ? { division: '', ...values } : values;
          const identifier = kept[format.identifier] ?? null;
          const written = PROPERTIES.map((property) => kept[property] ?? null);
          return [runId, key, line, errorCount, otherKey, newId(), identifier, searchedName(kept), ...written];
        }),
      ]);

    const parts = rows.filter(({ line }) => line === null);
    if (parts.length === 0) return;
    const told = PROPERTIES.filter((property) => parts.some(({ values }) => values[property] !== undefined));
    await db.query(insertOf(['run_id', 'row_key', 'error_count', ...told.map((property) => COLUMN_OF[property])]), [
      parts.map(({ key, values, errorCount = 0 }) => [
        runId,
        key,
        errorCount,
        ...told.map((property) => values[property] ?? null),
      ]),
    ]);
  },

  /** What is staged of these keys so far. */
  async soFar(runId: string, keys: readonly string[]): Promise<Map<string, { values: Row; errorCount: number }>> {
    if (keys.length === 0) return new Map();
    const rows = await db.query<({ key: string; errorCount: number } & Record<Property, string | null>)[]>(
      `SELECT row_key AS \`key\`, error_count AS errorCount, ${SELECTED} FROM roster_import_rows
       WHERE run_id = ? AND row_key IN (?)`,
      [runId, keys],
    );
    return new Map(
      rows.map(({ key, errorCount, ...stored }) => {
        const values = Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null)) as Row;
        return [key, { values, errorCount }];
      }),
    );
  },

  /** Gives pupils the class that was only known under their other name in the file. */
  async joinByOtherKey(runId: string): Promise<void> {
    await db.query(
      `UPDATE roster_import_rows s ${STAGED_BY_KEY}
       STRAIGHT_JOIN roster_import_rows part ${STAGED_BY_KEY} ON part.run_id = s.run_id AND part.row_key = s.other_key
       SET s.division = part.division
       WHERE s.run_id = ? AND s.line IS NOT NULL AND s.division IS NULL AND part.line IS NULL`,
      [runId],
    );
  },

  /** The pupils of the file that have no class: how many, their errors, and which of these lines are theirs. */
  async classless(runId: string, lines: readonly number[]) {
    const [row] = await db.query<{ count: string; errorCount: string | null }[]>(
      `SELECT COUNT(*) AS count, SUM(error_count) AS errorCount FROM roster_import_rows s
       WHERE s.run_id = ? AND s.line IS NOT NULL AND s.division IS NULL`,
      [runId],
    );
    const found =
      lines.length === 0
        ? []
        : await db.query<{ line: number }[]>(
            'SELECT line FROM roster_import_rows WHERE run_id = ? AND division IS NULL AND line IN (?)',
            [runId, lines],
          );
    return {
      count: Number(row?.count ?? 0),
      errorCount: Number(row?.errorCount ?? 0),
      lines: new Set(found.map(({ line }) => line)),
    };
  },

  /** Pupils whose identifier came earlier in the file, or who came twice, at most `limit` of them; and how many in all. */
  async repeated(runId: string, limit: number): Promise<{ found: Repeated[]; count: number }> {
    const found = await db.query<Repeated[]>(
      `SELECT s.line, MIN(other.line) AS firstLine
       FROM (SELECT identifier FROM roster_import_rows s ${STAGED_BY_IDENTIFIER} WHERE s.run_id = ? AND ${WHOLE}
             GROUP BY identifier HAVING COUNT(*) > 1) twice
       STRAIGHT_JOIN roster_import_rows s ${STAGED_BY_IDENTIFIER} ON s.run_id = ? AND s.identifier = twice.identifier
       STRAIGHT_JOIN roster_import_rows other ${STAGED_BY_IDENTIFIER} ON other.run_id = s.run_id AND other.identifier = s.identifier AND other.line < s.line
       WHERE s.division IS NOT NULL GROUP BY s.row_key, s.line
       UNION ALL SELECT repeated_line, line FROM roster_import_rows WHERE run_id = ? AND repeated_line IS NOT NULL
       ORDER BY line`,
      [runId, runId, runId],
    );
    return { found: found.slice(0, limit), count: found.length };
  },

  async countWhole(runId: string): Promise<number> {
    const [row] = await db.query<{ count: string }[]>(
      `SELECT COUNT(*) AS count FROM roster_import_rows s WHERE s.run_id = ? AND ${WHOLE}`,
      [runId],
    );
    return Number(row?.count ?? 0);
  },

  /** Forgets the rows of a run, some at a time. */
  async forget(runId: string): Promise<void> {
    for (let count = FORGOTTEN_AT_ONCE; count === FORGOTTEN_AT_ONCE; ) {
      const { affectedRows } = await db.query<{ affectedRows: number }>(
        `DELETE FROM roster_import_rows WHERE run_id = ? LIMIT ${FORGOTTEN_AT_ONCE}`,
        [runId],
      );
      count = affectedRows;
    }
  },

  /** The runs that no import under way has: of workers that were killed. */
  async abandonedRuns(): Promise<string[]> {
    const rows = await db.query<{ runId: string }[]>(
      `SELECT s.run_id AS runId FROM (SELECT DISTINCT run_id FROM roster_import_rows) s
       LEFT JOIN roster_imports i ON i.run_id = s.run_id AND i.state = 'RUNNING' WHERE i.id IS NULL`,
    );
    return rows.map(({ runId }) => runId);
  },
});
