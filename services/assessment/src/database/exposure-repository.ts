import type { EntityManager } from 'typeorm';
import type { SubjectCap } from '../domain/assessment';
import { type AssessmentKind, TEACHING_KINDS } from '../domain/assessment-states';
import type { ExposureTable } from '../domain/bayes/exposure';
import type { EndedTest, NextTable } from '../domain/statistics/exposure-version';
import { fromJson, idKey } from './columns';
import { toSelection } from './selection-row';

/** Ended tests are read in the order of their ends. */
export type EndedPosition = { readonly position: Buffer; readonly coveredUntil: Date | null };

/** A batch of ended tests that could ask what they liked, and where it ends; `isLast` when there is nothing more. */
export type EndedBatch = {
  readonly tests: readonly EndedTest[];
  readonly end: EndedPosition;
  readonly isLast: boolean;
};

type EndedRow = {
  id: Buffer;
  ended_at: Date;
  kind: AssessmentKind;
  competence_id: string | null;
  subjects: unknown;
  release_id: string;
  selection: unknown;
};

/** Tables of what is held back, version by version, and the tests they are made of. */
export const exposureRepository = (db: EntityManager) => ({
  /** The newest table: nothing is held back before the first. */
  async newest(): Promise<ExposureTable> {
    const [row] = await db.query<{ chances: unknown }[]>(
      'SELECT chances FROM exposure_tables ORDER BY made_at DESC, id DESC LIMIT 1',
    );
    return new Map(row ? Object.entries(fromJson<Record<string, number>>(row.chances)) : []);
  },

  async insert({ id, table, concluded }: NextTable & { readonly id: string }, at: Date): Promise<void> {
    await db.query('INSERT INTO exposure_tables (id, made_at, chances, counts) VALUES (?, ?, ?, ?)', [
      idKey(id),
      at,
      JSON.stringify(Object.fromEntries(table)),
      JSON.stringify(concluded),
    ]);
  },

  /** Forgets all versions but the newest: no test needs them, they only show how a skill got where it is. */
  async forgetAllBut(newest: number): Promise<void> {
    const rows = await db.query<{ id: Buffer }[]>('SELECT id FROM exposure_tables ORDER BY made_at DESC, id DESC');
    const old = rows.slice(newest).map(({ id }) => id);
    if (old.length > 0) await db.query('DELETE FROM exposure_tables WHERE id IN (?)', [old]);
  },

  /** Tests that ended after a position, in order, up to `until`; of those the engine did not choose in, only where they end. */
  async endedAfter({ position, coveredUntil }: EndedPosition, until: Date, limit: number): Promise<EndedBatch> {
    const from = coveredUntil ?? new Date(0);
    const rows = await db.query<EndedRow[]>(
      `SELECT id, ended_at, kind, competence_id, subjects, release_id, selection
       FROM assessments FORCE INDEX (ix_assessments_ended)
       WHERE ended_at >= ? AND ended_at <= ? AND (ended_at > ? OR id > ?) ORDER BY ended_at, id LIMIT ?`,
      [from, until, from, position, limit],
    );
    const last = rows.at(-1);
    return {
      tests: rows.flatMap(toEndedTest),
      end: last ? { position: last.id, coveredUntil: last.ended_at } : { position, coveredUntil },
      isLast: rows.length < limit,
    };
  },
});

const toEndedTest = ({ kind, competence_id, subjects, release_id, selection }: EndedRow): EndedTest[] => {
  const selected = TEACHING_KINDS.includes(kind) ? toSelection(selection) : null;
  return selected
    ? [
        {
          releaseId: release_id,
          competenceId: competence_id,
          subjects: fromJson<SubjectCap[]>(subjects),
          selection: selected,
        },
      ]
    : [];
};
