import type { Assessment } from '../domain/assessment';
import type { AssessmentRepository } from './assessment-repository';

/** What is written of a test when it starts and never changes, but for its person, who may be forgotten (I6). */
export type TestHead = Pick<Assessment, 'id' | 'userId' | 'releaseId' | 'kind' | 'subjects' | 'plan' | 'claims'>;

/**
 * The heads of the tests lately answered, in memory, so that an answer does not read its test twice. Never the last word: the
 * transaction that stores the answer locks the row, and finds no test when it has another person's name by then.
 */
export const testHeads = (
  assessments: Pick<AssessmentRepository, 'byId'>,
  { cachedHeads }: { readonly cachedHeads: number },
) => {
  const held = new Map<string, TestHead>();

  const hold = (head: TestHead): TestHead => {
    held.delete(head.id); // Set again, it is the last that will be forgotten.
    held.set(head.id, head);
    if (held.size > cachedHeads) held.delete(held.keys().next().value ?? head.id);
    return head;
  };

  return {
    async byId(id: string): Promise<TestHead | null> {
      const known = held.get(id);
      if (known) return hold(known);
      const found = await assessments.byId(id);
      return found && hold(toHead(found));
    },
  };
};

export type TestHeads = ReturnType<typeof testHeads>;

const toHead = ({ id, userId, releaseId, kind, subjects, plan, claims }: Assessment): TestHead => ({
  id,
  userId,
  releaseId,
  kind,
  subjects,
  plan,
  claims,
});
