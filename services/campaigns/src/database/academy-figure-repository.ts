import type { EntityManager } from 'typeorm';
import type { FiguresFilter, MonthActivity, SchoolFigures } from '../domain/academy-figures';
import type { OrganizationKind } from '../domain/organization';

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
       FROM organizations o WHERE academy_id = ? ${kind === null ? '' : 'AND kind = ?'} ORDER BY name, id`,
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

  /** What was started and sent each month, in UTC. */
  async months(academyId: string, { kind, from, until }: FiguresFilter): Promise<MonthActivity[]> {
    const count = (column: 'started_at' | 'shared_at') =>
      db.query<{ month: string; count: string | number }[]>(
        `SELECT DATE_FORMAT(${column}, '%Y-%m') AS month, COUNT(*) AS count FROM participations
         WHERE organization_id IN (SELECT id FROM organizations WHERE academy_id = ? ${kind === null ? '' : 'AND kind = ?'})
           AND is_shown = TRUE AND ${column} >= ? AND ${column} < ? GROUP BY month`,
        [academyId, ...(kind === null ? [] : [kind]), from, until],
      );
    const started = new Map((await count('started_at')).map((row) => [row.month, Number(row.count)]));
    const shared = new Map((await count('shared_at')).map((row) => [row.month, Number(row.count)]));
    return [...new Set([...started.keys(), ...shared.keys()])].sort().map((month) => ({
      month,
      startedCount: started.get(month) ?? 0,
      sharedCount: shared.get(month) ?? 0,
    }));
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
