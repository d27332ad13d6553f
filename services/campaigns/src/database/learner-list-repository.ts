import type { PageRequest } from '@pix/kit/pagination';
import type { EntityManager } from 'typeorm';
import type { Learner, LearnerActivity, LearnerFilter, LearnerSort } from '../domain/learner';
import { searchedWords } from '../domain/learner-search';
import { METHOD_COLUMN } from './learner-account-repository';
import { LEARNER_COLUMNS, type LearnerRow, toLearner } from './learner-repository';

/** A pupil in a list, and their place in it. */
export type ListedLearner = Learner & { readonly sortKey: readonly string[] };

const NEVER = '1000-01-01 00:00:00.000';

// The tries members are shown (C11), of campaigns that are still there.
const SHOWN = `participations p JOIN campaigns c ON c.id = p.campaign_id
  WHERE p.is_shown = TRUE AND c.deleted_at IS NULL AND p.learner_id`;
const ACTIVITY = `COALESCE((SELECT MAX(GREATEST(p.started_at, COALESCE(p.shared_at, p.started_at)))
  FROM ${SHOWN} = l.id), '${NEVER}')`;

type Order = {
  readonly by: string;
  /** After the place of a row; `null` for a place that is none of this order. */
  after(key: readonly string[]): { readonly clause: string; readonly values: readonly string[] } | null;
};

const ascending = (columns: readonly string[]): Order => ({
  by: columns.join(', '),
  after: (key) =>
    key.length === columns.length
      ? { clause: `(${columns.join(', ')}) > (${columns.map(() => '?').join(', ')})`, values: key }
      : null,
});

const BY_NAME = ['l.last_name', 'l.first_name', 'l.id'];

// Newest first, then by name: the two go opposite ways, so the place is spelt out.
const byActivity: Order = {
  by: `${ACTIVITY} DESC, ${BY_NAME.join(', ')}`,
  after([at = '', ...names]) {
    if (names.length !== BY_NAME.length || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/.test(at)) return null;
    return {
      clause: `(${ACTIVITY} < ? OR (${ACTIVITY} = ? AND (${BY_NAME.join(', ')}) > (?, ?, ?)))`,
      values: [at, at, ...names],
    };
  },
};

const ORDERS: Readonly<Record<LearnerSort, Order>> = {
  NAME: ascending(BY_NAME),
  DIVISION: ascending(['l.division', ...BY_NAME]),
  LAST_ACTIVITY: byActivity,
};

const sortKeyOf = (sort: LearnerSort, learner: Learner, activity: string): string[] => {
  const name = [learner.lastName, learner.firstName, learner.id];
  return { NAME: name, DIVISION: [learner.division, ...name], LAST_ACTIVITY: [activity, ...name] }[sort];
};

// What is typed is looked for as it is: `%` and `_` are letters like others. Compared names hold neither.
const conditionsOf = (filter: LearnerFilter): [string, unknown[]][] => [
  ...(filter.division === null ? [] : ([['l.division = ?', [filter.division]]] as [string, unknown[]][])),
  ...searchedWords(filter.search ?? '').map((word): [string, unknown[]] => ['INSTR(l.searched_name, ?) > 0', [word]]),
  ...flag(filter.active, 'l.disabled_at IS NULL', 'l.disabled_at IS NOT NULL'),
  ...flag(filter.linked, 'l.user_id IS NOT NULL', 'l.user_id IS NULL'),
  ...flag(filter.certifiable, 'a.certifiable = TRUE', 'a.certifiable = FALSE'),
  ...(filter.signInMethod === null
    ? []
    : ([[`a.${METHOD_COLUMN[filter.signInMethod]} = TRUE`, []]] as [string, unknown[]][])),
];

const flag = (wanted: boolean | null, yes: string, no: string): [string, unknown[]][] =>
  wanted === null ? [] : [[wanted ? yes : no, []]];

/** The pupils of an organization as its members look through them: filtered, in an order, a page at a time (C3). */
export const learnerListRepository = (db: EntityManager) => {
  const from = (organizationId: string, filter: LearnerFilter): { statement: string; values: unknown[] } => {
    const conditions = [['l.organization_id = ?', [organizationId]] as [string, unknown[]], ...conditionsOf(filter)];
    return {
      statement: `FROM learners l LEFT JOIN learner_accounts a ON a.user_id = l.user_id
        WHERE ${conditions.map(([clause]) => clause).join(' AND ')}`,
      values: conditions.flatMap(([, values]) => values),
    };
  };

  return {
    /** Those who left are among them, shown as such, unless they are filtered out. */
    async page(organizationId: string, filter: LearnerFilter, sort: LearnerSort, { limit, after }: PageRequest) {
      const { statement, values } = from(organizationId, filter);
      const place = after ? ORDERS[sort].after(after) : null;
      const activity = sort === 'LAST_ACTIVITY' ? `DATE_FORMAT(${ACTIVITY}, '%Y-%m-%d %H:%i:%s.%f')` : `''`;
      const rows = await db.query<(LearnerRow & { activity: string })[]>(
        `SELECT ${LEARNER_COLUMNS}, ${activity} AS activity ${statement} ${place ? `AND ${place.clause}` : ''}
         ORDER BY ${ORDERS[sort].by} LIMIT ?`,
        [...values, ...(place?.values ?? []), limit + 1],
      );
      return rows.map((row): ListedLearner => {
        const learner = toLearner(row);
        return { ...learner, sortKey: sortKeyOf(sort, learner, row.activity.slice(0, NEVER.length)) };
      });
    },

    async count(organizationId: string, filter: LearnerFilter): Promise<number> {
      const { statement, values } = from(organizationId, filter);
      const [row] = await db.query<{ count: string }[]>(`SELECT COUNT(*) AS count ${statement}`, values);
      return Number(row?.count ?? 0);
    },

    /** The classes of the active pupils, by name. */
    async divisions(organizationId: string): Promise<string[]> {
      const rows = await db.query<{ division: string }[]>(
        `SELECT DISTINCT division FROM learners
         WHERE organization_id = ? AND disabled_at IS NULL AND division <> '' ORDER BY division`,
        [organizationId],
      );
      return rows.map(({ division }) => division);
    },

    /** What pupils have done in the campaigns of their school, newest participation first. */
    async activityOf(learnerIds: readonly string[]): Promise<LearnerActivity[]> {
      const rows = await db.query<{ learnerId: string; ids: string; lastAt: Date }[]>(
        `SELECT p.learner_id AS learnerId, GROUP_CONCAT(p.id ORDER BY p.id DESC) AS ids,
           MAX(GREATEST(p.started_at, COALESCE(p.shared_at, p.started_at))) AS lastAt
         FROM ${SHOWN} IN (?) GROUP BY p.learner_id`,
        [learnerIds],
      );
      return rows.map(({ learnerId, ids, lastAt }) => ({
        learnerId,
        participationIds: ids.split(','),
        lastActivityAt: lastAt,
      }));
    },
  };
};
