import type { Needs } from '../context';

const MOST_PEOPLE = 100;

/** What people are called, for a service that shows colleagues to each other (C1). Those who are gone are absent. */
export const readPersonNames = async (
  { users }: Needs<'users'>,
  userIds: readonly string[],
): Promise<{ userId: string; firstName: string; lastName: string }[]> => {
  if (userIds.length > MOST_PEOPLE) throw new Error(`At most ${MOST_PEOPLE} people at once.`);

  const found = await users.byIds(userIds);
  return found.map(({ id, firstName, lastName }) => ({ userId: id, firstName, lastName }));
};
