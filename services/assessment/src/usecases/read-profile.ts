import type { Needs } from '../context';
import { type Profile, profileOf } from '../domain/profile';
import { scoreAll } from '../domain/scoring';

/** A person's profile, in as many statements whatever they have answered (A11, design.md §5). */
export const readProfile = async (
  {
    knowledge,
    assessments,
    library,
    clock,
    config,
  }: Needs<'knowledge' | 'assessments' | 'library' | 'clock' | 'config'>,
  userId: string,
): Promise<Profile> => {
  const [content, known, lastTests] = await Promise.all([
    library.current(),
    knowledge.ofPerson(userId),
    assessments.lastOnEachCompetence(userId),
  ]);

  return profileOf(scoreAll(content, known, config.scoring), lastTests, config, clock.now());
};
