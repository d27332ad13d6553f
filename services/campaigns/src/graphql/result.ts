import type {
  AverageCompetenceResolvers,
  CollectedCompetenceResolvers,
  CompetenceResultResolvers,
  SkillGapResolvers,
  SubjectAnalysisResolvers,
} from '../__generated__/graphql';
import { dotsOf } from '../domain/relevance';

export const competenceResult: CompetenceResultResolvers = {
  competence: ({ competenceId }) => ({ id: competenceId }),
};

export const collectedCompetence: CollectedCompetenceResolvers = {
  competence: ({ competenceId }) => ({ id: competenceId }),
};

export const averageCompetence: AverageCompetenceResolvers = {
  competence: ({ competenceId }) => ({ id: competenceId }),
};

export const skillGap: SkillGapResolvers = {
  skill: ({ skillId }) => ({ id: skillId }),
};

export const subjectAnalysis: SubjectAnalysisResolvers = {
  subject: ({ subjectId }) => ({ id: subjectId }),
  competence: ({ competenceId }) => ({ id: competenceId }),
  relevance: ({ relevance }) => Math.round(100 * relevance) / 100,
  dots: ({ relevance }, _, { config }) => dotsOf(relevance, config.analysis.dots),
};
