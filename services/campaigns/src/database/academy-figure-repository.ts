import type { EntityManager } from 'typeorm';
import type { FiguresFilter, SchoolFigures } from '../domain/academy-figures';
import type { HourActivity } from '../domain/figures';
import type { OrganizationKind } from '../domain/organization';
import { type HourRow, hourOf, toHours } from './hour-rows';

type SchoolRow = { id: string; name: string; uai: string | null; kind: OrganizationKind; has_joined: number };
type CountRow = { id: string } & Record<
  'participants' | 'started' | 'shared' | 'profiles' | 'certifiable',
  string | number
>;

const OF_ACADEMY = 'organization_id IN (SELECT id FROM organizations WHERE academy_id = ?)';

/** What an académie's supervisors count: each figure grouped by school, read from an index, not school by school (C12). */
export const academyFigureRepository = (db: EntityManager) => ({
  /** Its schools by name, with their figures: three statements, whatever their number. */
  async schools(academyId: string, { kind, from, until }: FiguresFilter): Promise<SchoolFigures[]> {
    const schools = await db.query<SchoolRow[]>(
      `SELECT id, name, uai, kind, EXISTS (SELECT 1 FROM memberships m WHERE m.organization_id = o.id) AS has_joined
       FROM organizations o FORCE INDEX (ix_organizations_academy) WHERE academy_id = ? ${kind === null ? '' : 'AND kind = ?'} ORDER BY name, id`,
      [academyId, ...(kind === null ? [] : [kind])],
    );
    const pupils = await db.query<{ id: string; count: string | number }[]>(
      `SELECT organization_id AS id, COUNT(*) AS count FROM learners
       WHERE ${OF_ACADEMY} AND disabled_at IS NULL GROUP BY organization_id`,
      [academyId],
    );
    const counts = await db.query<CountRow[]>(
      `SELECT organization_id AS id,
         SUM(started_at >= ? AND started_at < ?) AS started,
         SUM(status = 'SHARED' AND shared_at >= ? AND shared_at < ?) AS shared,
         COUNT(DISTINCT CASE WHEN started_at >= ? AND started_at < ? THEN user_id END) AS participants,
         COUNT(DISTINCT CASE WHEN is_certifiable IS NOT NULL AND shared_at >= ? AND shared_at < ? THEN user_id END) AS profiles,
         COUNT(DISTINCT CASE WHEN is_certifiable = TRUE AND shared_at >= ? AND shared_at < ? THEN user_id END) AS certifiable
       FROM participations WHERE ${OF_ACADEMY} AND is_shown = TRUE GROUP BY organization_id`,
      [...Array.from({ length: 5 }, () => [from, until]).flat(), academyId],
    );
    const [pupilsOf, countsOf] = [
      new Map(pupils.map(({ id, count }) => [id, Number(count)])),
      new Map(counts.map((row) => [row.id, row])),
    ];
    return schools.map((school) => toFigures(school, pupilsOf.get(school.id) ?? 0, countsOf.get(school.id)));
  },

  /** What was started and sent each hour. */
  async activity(academyId: string, { kind, from, until }: FiguresFilter): Promise<HourActivity> {
    const hours = async (column: 'started_at' | 'shared_at') =>
      toHours(
        await db.query<HourRow[]>(
          `SELECT ${hourOf(column)} AS hour, COUNT(*) AS count FROM participations
           WHERE organization_id IN (SELECT id FROM organizations WHERE academy_id = ? ${kind === null ? '' : 'AND kind = ?'})
             AND is_shown = TRUE AND ${column} >= ? AND ${column} < ? GROUP BY hour`,
          [academyId, ...(kind === null ? [] : [kind]), from, until],
        ),
      );
    return { started: await hours('started_at'), shared: await hours('shared_at') };
  },
});

const toFigures = (school: SchoolRow, pupilCount: number, counts: CountRow | undefined): SchoolFigures => ({
  organizationId: school.id,
  name: school.name,
  uai: school.uai,
  kind: school.kind,
  hasJoined: school.has_joined === 1,
  pupilCount,
  participantCount: Number(counts?.participants ?? 0),
  startedCount: Number(counts?.started ?? 0),
  sharedCount: Number(counts?.shared ?? 0),
  profileCount: Number(counts?.profiles ?? 0),
  certifiableCount: Number(counts?.certifiable ?? 0),
});
