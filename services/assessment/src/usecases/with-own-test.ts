import type { Needs, Stores } from '../context';
import type { Assessment } from '../domain/assessment';
import type { CompetenceStates } from '../domain/competence-state';
import type { Content } from '../domain/content';
import { isOwnTest, requireCredential, type TestRef } from './is-own-test';

/** A test of the viewer, locked, with what is known of them and the content it is taken from. */
export type OwnTest = {
  readonly assessment: Assessment;
  readonly states: CompetenceStates;
  readonly content: Content;
};

/**
 * Does something in a test of the viewer's, alone in it until the end of the transaction; `null` when there is none for them.
 * Its content is nearly always in memory. When it is not, it is read between two transactions: one that waits for another
 * connection while it holds its own would end in nobody having one.
 */
export const withOwnTest = async <T>(
  needs: Needs<'viewer' | 'demoKeys' | 'library' | 'transaction'>,
  ref: TestRef,
  work: (stores: Stores, test: OwnTest | null) => Promise<T>,
): Promise<T> => {
  requireCredential(needs, ref);
  const { library, transaction } = needs;
  const attempt = (read: Content | null): Promise<{ done: T } | { missing: string }> =>
    transaction(async (stores) => {
      const locked = await stores.answering.lock(ref.assessmentId);
      if (!locked || !(await isOwnTest(needs, stores, locked.assessment, ref)))
        return { done: await work(stores, null) };

      const { releaseId } = locked.assessment;
      const content = read ?? library.inMemory(releaseId);
      return content ? { done: await work(stores, { ...locked, content }) } : { missing: releaseId };
    });

  const first = await attempt(null);
  const outcome = 'missing' in first ? await attempt(await library.byId(first.missing)) : first;
  if ('missing' in outcome) throw new Error(`Test ${ref.assessmentId} has changed its release.`);
  return outcome.done;
};
