import type { EntityManager } from 'typeorm';
import type { CompetenceState, CompetenceStates } from '../domain/competence-state';
import { type Knowledge, mergeKnowledge } from '../domain/knowledge';
import { idKey } from './columns';
import { type StateRow, stateValues, toKnowledge, toState } from './knowledge-row';

/** Knowledge states: one row a person and competence, made of what happened and of nothing else (design.md §5). */
export const knowledgeRepository = (db: EntityManager) => {
  const read = async (userId: string, lock: '' | 'FOR UPDATE'): Promise<CompetenceStates> => {
    const rows = await db.query<StateRow[]>(
      `SELECT competence_id, skills, seen FROM knowledge_states WHERE user_id = ? ORDER BY competence_id ${lock}`,
      [idKey(userId)],
    );
    return new Map(rows.map((row) => [row.competence_id, toState(row)]));
  };

  return {
    /** All that is known of a person. */
    async ofPerson(userId: string): Promise<Knowledge> {
      const rows = await db.query<StateRow[]>('SELECT skills FROM knowledge_states WHERE user_id = ?', [idKey(userId)]);
      return mergeKnowledge(rows.map(({ skills }) => toKnowledge(skills)));
    },

    /** What is kept of a person, by competence. */
    statesOf: (userId: string): Promise<CompetenceStates> => read(userId, ''),

    /** The same, locked until the end of the transaction: two tests of one person take turns. */
    lock: (userId: string): Promise<CompetenceStates> => read(userId, 'FOR UPDATE'),

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
