import type { Needs } from '../context';
import type { Assessment } from '../domain/assessment';
import { isOwnTest, requireCredential, type TestRef } from './is-own-test';

/** A test by id, for its person or who holds its key; for anybody else it is not there. */
export const readOwnTest = async (
  needs: Needs<'viewer' | 'demoKeys' | 'loaders' | 'temporaryTests'>,
  ref: TestRef,
): Promise<Assessment | null> => {
  requireCredential(needs, ref);

  const found = await needs.loaders.assessmentById.load(ref.assessmentId);
  return found && (await isOwnTest(needs, needs, found, ref)) ? found : null;
};
