import type { Needs } from '../context';

/** Says that this service's part of an export may be fetched (I6). Said twice, identity fetches it once. */
export const contributeUserData = async (
  { jobs }: Needs<'jobs'>,
  { exportId }: { exportId: string },
): Promise<void> => {
  await jobs.publish('UserDataContributed', { exportId, service: 'certification' });
};
