import type { Stores } from '../context';
import type { Assessment } from '../domain/assessment';
import { isRemembered } from '../domain/assessment-states';

/** Tells who listens that a test has ended, if it is one to remember; called in the transaction that ends it, hence once. */
export const tellTestEnded = async (
  { outbox }: Pick<Stores, 'outbox'>,
  { id, kind, key, userId }: Assessment,
): Promise<void> => {
  if (isRemembered(kind)) await outbox.publish('TestEnded', { assessmentId: id, kind, key, userId });
};

/** Saves a test that has just ended, and tells it. */
export const closeTest = async (
  stores: Pick<Stores, 'assessments' | 'outbox'>,
  ended: Assessment,
): Promise<Assessment> => {
  await stores.assessments.update(ended);
  await tellTestEnded(stores, ended);
  return ended;
};
