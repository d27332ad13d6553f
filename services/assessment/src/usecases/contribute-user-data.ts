import type { Needs } from '../context';

/** Says that this service's part of an export may be fetched (I6). Said twice, identity fetches it once. */
export const contributeUserData = async (
  { outbox }: Needs<'outbox'>,
  { exportId }: { exportId: string },
): Promise<void> => {
  await outbox.publish('UserDataContributed', { exportId, service: 'assessment' });
};
