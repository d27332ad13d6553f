import type { SkillResolvers } from '../__generated__/graphql';
import type { Context } from '../context';
import type { Purpose } from '../domain/catalogue';
import type { Tutorial } from '../domain/tutorial';

/** Those in the language of the request; where none is, the others rather than nothing. */
const inLanguage = (tutorials: Tutorial[], locale: Tutorial['locale']): Tutorial[] => {
  const understood = tutorials.filter((tutorial) => tutorial.locale === locale);
  return understood.length > 0 ? understood : tutorials;
};

const serving =
  (purpose: Purpose) =>
  async ({ id }: { id: string }, _: unknown, { loaders, locale }: Context): Promise<Tutorial[]> => {
    const links = (await loaders.tutorialsBySkill.load(id)).filter((link) => link.purpose === purpose);
    return inLanguage(
      links.map(({ tutorial }) => tutorial),
      locale,
    );
  };

/** Assessment knows which skills exist: here any id is a skill, perhaps without tutorials. */
export const skill: SkillResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  tutorials: serving('SUCCEED'),
  learnMoreTutorials: serving('LEARN_MORE'),
};
