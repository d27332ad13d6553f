import type { SkillResolvers } from '../__generated__/graphql';
import type { Context } from '../context';
import type { Purpose } from '../domain/catalogue';
import type { Tutorial } from '../domain/tutorial';

const serving =
  (purpose: Purpose) =>
  async ({ id }: { id: string }, _: unknown, { loaders }: Context): Promise<Tutorial[]> =>
    (await loaders.tutorialsBySkill.load(id))
      .filter((link) => link.purpose === purpose)
      .map(({ tutorial }) => tutorial);

/** Assessment knows which skills exist: here any id is a skill, perhaps without tutorials. */
export const skill: SkillResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  tutorials: serving('SUCCEED'),
  learnMoreTutorials: serving('LEARN_MORE'),
};
