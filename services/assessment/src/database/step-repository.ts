import { prepared } from '@pix/kit/prepared';
import type { EntityManager } from 'typeorm';
import type { Assessment } from '../domain/assessment';
import type { Knowledge } from '../domain/knowledge';
import { assessmentRepository, SCALARS, type ScalarRow, toScalars } from './assessment-repository';
import { idKey } from './columns';
import { type KnowledgeByCompetence, knowledgeRepository, toKnowledge } from './knowledge-repository';
import type { TestHead } from './test-heads';

/** A test locked with all that is known of its person: nobody else answers for them until the transaction ends. */
export type LockedTest = { readonly assessment: Assessment; readonly states: KnowledgeByCompetence };

/** What an answer taught, in one competence; `null` in a certification. */
export type Lesson = { readonly competenceId: string; readonly knowledge: Knowledge } | null;

type LockedRow = ScalarRow & { known_competence_id: string | null; skills: unknown };

const LOCK = `SELECT ${SCALARS}, k.competence_id AS known_competence_id, k.skills
  FROM assessments a LEFT JOIN knowledge_states k ON k.user_id = a.user_id AND a.kind <> 'CERTIFICATION'
  WHERE a.id = ? FOR UPDATE`;

/**
 * What an answer locks and changes beside its own row. Reading both tables at once saves a round trip; ordering the rows, or
 * changing both tables at once, would have MariaDB make a temporary table, which costs five times what it saves.
 */
export const stepRepository = (db: EntityManager) => ({
  /** The test and its person's knowledge; `null` when there is no such test of this person any more. */
  async lock(head: TestHead): Promise<LockedTest | null> {
    const rows = await prepared<LockedRow[]>(db, LOCK, [idKey(head.id)]);
    const [first] = rows;
    if (!first) return null;
    const scalars = toScalars(first);
    if (scalars.userId !== head.userId) return null;
    const states = rows.flatMap(({ known_competence_id, skills }) =>
      known_competence_id === null ? [] : [[known_competence_id, toKnowledge(skills)] as const],
    );
    const { subjects, plan, claims } = head;
    return { assessment: { ...scalars, subjects, plan, claims }, states: new Map(states) };
  },

  /** The test after an answer, with what the answer taught. */
  async save(after: Assessment, lesson: Lesson): Promise<void> {
    await assessmentRepository(db).update(after);
    if (lesson) await knowledgeRepository(db).replace(after, lesson);
  },
});
