import type { Needs } from '../context';
import { type Profile, profileOf } from '../domain/profile';

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
    knowledge.knownOf(userId),
    assessments.lastOnEachCompetence(userId),
  ]);

  return profileOf(content, known, lastTests, config, clock.now());
};
