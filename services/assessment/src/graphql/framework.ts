import type { CompetenceResolvers, DomainResolvers, SkillResolvers, SubjectResolvers } from '../__generated__/graphql';

// Content is a linked graph: every other field is a property of it. References are met by the current release, or by
// the last one that had the thing; texts are in the reader's language, or in French when they were not translated.

export const domain: DomainResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.domain.load(id),
  title: ({ title }, _, { locale }) => title[locale],
};

export const competence: CompetenceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.competence.load(id),
  title: ({ title }, _, { locale }) => title[locale],
};

export const subject: SubjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.subject.load(id),
  title: ({ title }, _, { locale }) => title[locale],
  description: ({ description }, _, { locale }) => description[locale],
};

export const skill: SkillResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.skill.load(id),
  title: ({ title }, _, { locale }) => title[locale],
};
