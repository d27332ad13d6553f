import { present } from '@pix/kit/graphql';
import type { MutationResolvers, PublishedSessionResolvers, QueryResolvers } from '../__generated__/graphql';
import { isJury } from '../domain/access';
import { deliberate } from '../usecases/deliberate';
import { commentCertification } from '../usecases/jury/comment-certification';
import { correctCandidateIdentity } from '../usecases/jury/correct-candidate-identity';
import { neutraliseQuestion, restoreQuestion } from '../usecases/jury/neutralise-question';
import { setExaminationRules } from '../usecases/jury/set-examination-rules';
import { publishSessions } from '../usecases/publish-sessions';
import { revokeCertificate } from '../usecases/revoke-certificate';
import { deliberationPage, publicationPage } from './pages';

/** The operations of the jury, and the rules it works under (E7, E9). */
export const juryQueries: QueryResolvers = {
  certificationsToDeliberate: (_, asked, context) => deliberationPage(asked, context),
  sessionsToPublish: (_, asked, context) => publicationPage(asked, context),
  examinationRules: (_, __, { viewer, examinationRules }) => (isJury(viewer) ? examinationRules.all() : []),
};

export const juryMutations: MutationResolvers = {
  deliberate: async (_, { input }, context) =>
    present(await deliberate(context, input), (value) => ({ __typename: 'DeliberateSuccess', ...value })),
  neutraliseQuestion: async (_, { input }, context) =>
    present(await neutraliseQuestion(context, input), (certification) => ({
      __typename: 'NeutraliseQuestionSuccess',
      certification,
    })),
  restoreQuestion: async (_, { input }, context) =>
    present(await restoreQuestion(context, input), (certification) => ({
      __typename: 'RestoreQuestionSuccess',
      certification,
    })),
  commentCertification: async (_, { input }, context) =>
    present(await commentCertification(context, input), (certification) => ({
      __typename: 'CommentCertificationSuccess',
      certification,
    })),
  correctCandidateIdentity: async (_, { input }, context) =>
    present(await correctCandidateIdentity(context, input), (certification) => ({
      __typename: 'CorrectCandidateIdentitySuccess',
      certification,
    })),
  revokeCertificate: async (_, { input }, context) =>
    present(await revokeCertificate(context, input), (value) => ({ __typename: 'RevokeCertificateSuccess', ...value })),
  publishSessions: async (_, { input }, context) =>
    present(await publishSessions(context, input), (sessions) => ({
      __typename: 'PublishSessionsSuccess',
      sessions: [...sessions],
    })),
  setExaminationRules: async (_, { input }, context) =>
    present(await setExaminationRules(context, input), (rules) => ({
      __typename: 'SetExaminationRulesSuccess',
      rules,
    })),
};

export const publishedSession: PublishedSessionResolvers = {
  refusal: ({ refusal }, _, { locale }) => refusal?.message[locale] ?? null,
};
