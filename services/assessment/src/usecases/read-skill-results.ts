import type { Needs } from '../context';
import { knowledgeIn } from '../domain/competence-state';
import { type PersonSkillResults, skillResults } from '../domain/skill-results';

const MOST_PEOPLE = 100;

/** What people failed and hold now, in one read, for who recommends tutorials (T3). Who has never answered has nothing of either. */
export const readSkillResults = async (
  { knowledge, clock }: Needs<'knowledge' | 'clock'>,
  userIds: readonly string[],
): Promise<{ readAt: Date; people: PersonSkillResults[] }> => {
  if (userIds.length > MOST_PEOPLE) throw new Error(`At most ${MOST_PEOPLE} people at once.`);

  const readAt = clock.now(); // Before the read: what another read finds that began later is never older.
  const known = await knowledge.knownOfAll(userIds);
  return { readAt, people: userIds.map((userId) => skillResults(userId, knowledgeIn(known.get(userId) ?? new Map()))) };
};
