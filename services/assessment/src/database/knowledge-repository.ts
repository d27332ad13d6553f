import { fromBinaryId } from '@pix/kit/ids';
import type { EntityManager } from 'typeorm';
import type { CompetenceState, CompetenceStates, KnownStates } from '../domain/competence-state';
import type { Knowledge } from '../domain/knowledge';
import { idKey, idKeys } from './columns';
import { type StateRow, stateValues, toKnowledge, toState } from './knowledge-row';

const ALL = 'SELECT competence_id, skills, seen, answers, result, reset_at FROM knowledge_states';

/** Knowledge states: one row a person and competence, made of what happened and of nothing else (design.md §5). */
export const knowledgeRepository = (db: EntityManager) => {
  const read = async (sql: string, parameters: unknown[]): Promise<CompetenceStates> => {
    const rows = await db.query<StateRow[]>(sql, parameters);
    return new Map(rows.map((row) => [row.competence_id, toState(row)]));
  };

  const known = async (userIds: readonly string[]): Promise<ReadonlyMap<string, KnownStates>> => {
    const keys = idKeys(userIds);
    if (keys.length === 0) return new Map();
    const rows = await db.query<(Pick<StateRow, 'competence_id' | 'skills' | 'reset_at'> & { user_id: Buffer })[]>(
      'SELECT user_id, competence_id, skills, reset_at FROM knowledge_states WHERE user_id IN (?)',
      [keys],
    );
    const people = new Map<string, Map<string, Pick<CompetenceState, 'knowledge' | 'resetAt'>>>();
    for (const { user_id, competence_id, skills, reset_at } of rows) {
      const person = people.get(fromBinaryId(user_id)) ?? new Map();
      people.set(
        fromBinaryId(user_id),
        person.set(competence_id, { knowledge: toKnowledge(skills), resetAt: reset_at }),
      );
    }
    return people;
  };

  return {
    /** What is known of a person, by competence, without the rest that is kept. */
    async knownOf(userId: string): Promise<KnownStates> {
      return (await known([userId])).get(userId) ?? new Map();
    },

    /** The same of several people, by their ids; of who has never answered there is nothing. */
    knownOfAll: (userIds: readonly string[]): Promise<ReadonlyMap<string, KnownStates>> => known(userIds),

    /** People something is kept of, in the order of their ids, after one of them. */
    async peopleAfter(userId: string | null, limit: number): Promise<string[]> {
      const rows = await db.query<{ user_id: Buffer }[]>(
        'SELECT DISTINCT user_id FROM knowledge_states WHERE user_id > ? ORDER BY user_id LIMIT ?',
        [userId ? idKey(userId) : Buffer.alloc(16), limit],
      );
      return rows.map(({ user_id }) => fromBinaryId(user_id));
    },

    /** What some people know, in the order of their keys: the next `limit` after one. */
    async knowledgeAfter(position: Buffer, limit: number): Promise<Map<Buffer, Knowledge[]>> {
      const people = await db.query<{ user_id: Buffer }[]>(
        'SELECT DISTINCT user_id FROM knowledge_states WHERE user_id > ? ORDER BY user_id LIMIT ?',
        [position, limit],
      );
      const [first, last] = [people[0], people.at(-1)];
      if (!first || !last) return new Map();
      const rows = await db.query<{ user_id: Buffer; skills: unknown }[]>(
        'SELECT user_id, skills FROM knowledge_states WHERE user_id BETWEEN ? AND ?',
        [first.user_id, last.user_id],
      );
      const states = new Map<string, Knowledge[]>(people.map(({ user_id }) => [user_id.toString('hex'), []]));
      for (const { user_id, skills } of rows) states.get(user_id.toString('hex'))?.push(toKnowledge(skills));
      return new Map(people.map(({ user_id }) => [user_id, states.get(user_id.toString('hex')) ?? []]));
    },

    /** What a test about these competences starts from: all of them, and of the others what their level is read from. */
    startOf: (userId: string, competenceIds: readonly string[]): Promise<CompetenceStates> =>
      read(
        `SELECT competence_id, IF(competence_id IN (?), skills, '{}') AS skills, IF(competence_id IN (?), seen, '[]') AS seen,
           IF(competence_id IN (?) OR result IS NULL, answers, '[]') AS answers, result, reset_at
         FROM knowledge_states WHERE user_id = ? ORDER BY competence_id`,
        [competenceIds, competenceIds, competenceIds, idKey(userId)],
      ),

    /** All that is kept of a person, by competence. */
    statesOf: (userId: string): Promise<CompetenceStates> => read(`${ALL} WHERE user_id = ?`, [idKey(userId)]),

    /** The same, locked until the end of the transaction: two tests of one person take turns. */
    lock: (userId: string): Promise<CompetenceStates> =>
      read(`${ALL} WHERE user_id = ? ORDER BY competence_id FOR UPDATE`, [idKey(userId)]),

    /** Makes the rows a test will change, so that there is something to lock. */
    async prepare(userId: string, competenceIds: readonly string[], releaseId: string): Promise<void> {
      if (competenceIds.length === 0) return;
      await db.query('INSERT IGNORE INTO knowledge_states (user_id, competence_id, skills, release_id) VALUES ?', [
        competenceIds.map((competenceId) => [idKey(userId), competenceId, '{}', releaseId]),
      ]);
    },

    async save(userId: string, competenceId: string, state: CompetenceState, releaseId: string): Promise<void> {
      const row = { user_id: idKey(userId), competence_id: competenceId, release_id: releaseId, ...stateValues(state) };
      const columns = Object.keys(row);
      await db.query(
        `INSERT INTO knowledge_states (${columns.join(', ')}) VALUES (?) ON DUPLICATE KEY UPDATE
           ${columns.map((column) => `${column} = VALUES(${column})`).join(', ')}, version = version + 1`,
        [Object.values(row)],
      );
    },
  };
};
