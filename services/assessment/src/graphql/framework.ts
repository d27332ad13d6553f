import type { CompetenceResolvers, DomainResolvers, SkillResolvers, SubjectResolvers } from '../__generated__/graphql';

// Content is a linked graph: every other field is a property of it. References are met by the current release, or by
// the last one that had the thing.

export const domain: DomainResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.domain.load(id),
};

export const competence: CompetenceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.competence.load(id),
};

export const subject: SubjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.subject.load(id),
};

export const skill: SkillResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.skill.load(id),
};
