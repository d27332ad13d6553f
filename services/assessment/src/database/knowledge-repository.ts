import { prepared } from '@pix/kit/prepared';
import type { EntityManager } from 'typeorm';
import { type Knowledge, mergeKnowledge, type SkillState } from '../domain/knowledge';
import { fromJson, idKey } from './columns';

/** What a person knows, competence by competence. */
export type KnowledgeByCompetence = ReadonlyMap<string, Knowledge>;

// A skill's state as it is stored: validated, direct, instant. Short, because a profile reads sixteen of these rows.
type StoredState = readonly [validated: 0 | 1, direct: 0 | 1, at: number];
type KnowledgeRow = { competence_id: string; skills: unknown };

/** Knowledge states: one row a person and competence, made of the answers and of nothing else (design.md §5). */
export const knowledgeRepository = (db: EntityManager) => {
  const read = async (userId: string, lock: '' | 'FOR UPDATE'): Promise<KnowledgeByCompetence> => {
    const rows = await prepared<KnowledgeRow[]>(
      db,
      `SELECT competence_id, skills FROM knowledge_states WHERE user_id = ? ORDER BY competence_id ${lock}`,
      [idKey(userId)],
    );
    return new Map(rows.map(({ competence_id, skills }) => [competence_id, toKnowledge(skills)]));
  };

  return {
    /** All that is known of a person. */
    ofPerson: async (userId: string): Promise<Knowledge> => mergeKnowledge([...(await read(userId, '')).values()]),

    /** The same by competence, locked until the end of the transaction: two tests of one person take turns. */
    lock: (userId: string): Promise<KnowledgeByCompetence> => read(userId, 'FOR UPDATE'),

    /** Makes the rows a test will change, so that there is something to lock. */
    async prepare(userId: string, competenceIds: readonly string[], releaseId: string): Promise<void> {
      if (competenceIds.length === 0) return;
      await db.query('INSERT IGNORE INTO knowledge_states (user_id, competence_id, skills, release_id) VALUES ?', [
        competenceIds.map((competenceId) => [idKey(userId), competenceId, '{}', releaseId]),
      ]);
    },

    /** What an answer made of the knowledge of its competence; the row is there, or was prepared, but for moved skills. */
    async replace(
      { userId, releaseId }: { userId: string; releaseId: string },
      { competenceId, knowledge }: { competenceId: string; knowledge: Knowledge },
    ): Promise<void> {
      const { affectedRows } = await prepared<{ affectedRows: number }>(
        db,
        `UPDATE knowledge_states SET skills = ?, release_id = ?, version = version + 1
         WHERE user_id = ? AND competence_id = ?`,
        [toColumn(knowledge), releaseId, idKey(userId), competenceId],
      );
      if (affectedRows === 0) await this.save(userId, competenceId, knowledge, releaseId);
    },

    /** What some people know, in the order of their keys: the next `limit` after one. */
    async peopleAfter(position: Buffer, limit: number): Promise<Map<Buffer, Knowledge[]>> {
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

    async save(userId: string, competenceId: string, knowledge: Knowledge, releaseId: string): Promise<void> {
      await db.query(
        `INSERT INTO knowledge_states (user_id, competence_id, skills, release_id) VALUES (?, ?, ?, ?)
         ON DUPLICATE KEY UPDATE skills = VALUES(skills), release_id = VALUES(release_id), version = version + 1`,
        [idKey(userId), competenceId, toColumn(knowledge), releaseId],
      );
    },
  };
};

/** Knowledge as it is stored, read. */
export const toKnowledge = (column: unknown): Knowledge =>
  new Map(
    Object.entries(fromJson<Record<string, StoredState>>(column)).map(([id, [validated, direct, at]]) => [
      id,
      { isValidated: validated === 1, isDirect: direct === 1, at },
    ]),
  );

/** Knowledge as it is stored. */
export const toColumn = (knowledge: Knowledge): string =>
  JSON.stringify(Object.fromEntries([...knowledge].map(([id, state]) => [id, toStored(state)])));

const toStored = ({ isValidated, isDirect, at }: SkillState): StoredState => [
  isValidated ? 1 : 0,
  isDirect ? 1 : 0,
  at,
];
