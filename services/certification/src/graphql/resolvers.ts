import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { isOwner } from '../domain/access';
import { addCandidate } from '../usecases/add-candidate';
import { addCentreMember } from '../usecases/add-centre-member';
import { confirmPresence } from '../usecases/confirm-presence';
import { createCertificationCentre } from '../usecases/create-certification-centre';
import { createCertificationSession } from '../usecases/create-certification-session';
import { endCertificationTest } from '../usecases/end-certification-test';
import { enterCertificationSession } from '../usecases/enter-certification-session';
import { finaliseSession } from '../usecases/finalise-session';
import { publishSession } from '../usecases/publish-session';
import { signInAsInvigilator } from '../usecases/sign-in-as-invigilator';
import { startCertification } from '../usecases/start-certification';
import { verifyCertificate } from '../usecases/verify-certificate';
import { candidate } from './candidate';
import { certificationCentre, certificationSessionConnection } from './centre';
import { centreMutations, centreQueries } from './centre-operations';
import { certificate } from './certificate';
import {
  certification,
  certificationConnection,
  certificationResult,
  certifiedCompetence,
  certifiedQuestion,
  competenceOpinion,
  juryAct,
} from './certification';
import { juryMutations, juryQueries, publishedSession } from './jury-operations';
import {
  certificateArchive,
  foundCertification,
  outcomeMutations,
  outcomeQueries,
  schoolCertification,
} from './outcome';
import { rescoring, rescoringMutations, rescoringQueries } from './rescoring';
import { incident, invigilatedSession } from './room';
import { roomMutations, roomQueries } from './room-operations';
import { certificationSession, justSignedIn } from './session';
import { visibleCentre, visibleCertification, visibleSession } from './visible';

export const resolvers: Resolvers = {
  Query: {
    certificationCentre: (_, { id }, context) => visibleCentre(id, context),
    certificationSession: (_, { id }, context) => visibleSession(id, context),
    certification: (_, { id }, context) => visibleCertification(id, context),
    ...juryQueries,
    ...rescoringQueries,
    ...outcomeQueries,
    verifyCertificate: async (_, given, context) =>
      present(await verifyCertificate(context, given), (value) => ({ __typename: 'VerifiedCertificate', ...value })),
    ...centreQueries,
    ...roomQueries,
    userData: async (_, { userId }, { personalData }) => JSON.stringify(await personalData.ofUser(userId)),
  },
  Mutation: {
    createCertificationCentre: async (_, { input }, context) =>
      present(await createCertificationCentre(context, input), (centre) => ({
        __typename: 'CreateCertificationCentreSuccess',
        centre,
      })),
    addCentreMember: async (_, { input }, context) =>
      present(await addCentreMember(context, input), (centre) => ({ __typename: 'AddCentreMemberSuccess', centre })),
    createCertificationSession: async (_, { input }, context) =>
      present(await createCertificationSession(context, input), (session) => ({
        __typename: 'CreateCertificationSessionSuccess',
        session,
      })),
    addCandidate: async (_, { input }, context) =>
      present(await addCandidate(context, input), (value) => ({ __typename: 'AddCandidateSuccess', candidate: value })),
    enterCertificationSession: async (_, { input }, context) =>
      present(await enterCertificationSession(context, input), (value) => ({
        __typename: 'EnterCertificationSessionSuccess',
        candidate: value,
      })),
    signInAsInvigilator: async (_, { input }, context) =>
      present(await signInAsInvigilator(context, input), ({ session, token }) => ({
        __typename: 'SignInAsInvigilatorSuccess',
        ...token,
        session: justSignedIn(session),
      })),
    confirmPresence: async (_, { input }, context) =>
      present(await confirmPresence(context, input), (value) => ({
        __typename: 'ConfirmPresenceSuccess',
        candidate: value,
      })),
    startCertification: async (_, { input }, context) =>
      present(await startCertification(context, input), (value) => ({
        __typename: 'StartCertificationSuccess',
        certification: value,
      })),
    endCertificationTest: async (_, { input }, context) =>
      present(await endCertificationTest(context, input), (value) => ({
        __typename: 'EndCertificationTestSuccess',
        candidate: value,
      })),
    finaliseSession: async (_, { input }, context) =>
      present(await finaliseSession(context, input), (session) => ({ __typename: 'FinaliseSessionSuccess', session })),
    ...juryMutations,
    ...rescoringMutations,
    ...outcomeMutations,
    ...centreMutations,
    ...roomMutations,
    publishSession: async (_, { input }, context) =>
      present(await publishSession(context, input), (session) => ({ __typename: 'PublishSessionSuccess', session })),
  },
  InvigilatedSession: invigilatedSession,
  Incident: incident,
  User: {
    certifications: ({ id }, _, { viewer, loaders }) =>
      isOwner(viewer, { userId: id }) ? loaders.certificationsByUserId.load(id) : [],
    certificationCentres: ({ id }, _, { viewer, centres }) =>
      isOwner(viewer, { userId: id }) ? centres.ofMember(id) : [],
  },
  CertificationCentre: certificationCentre,
  CertificationSession: certificationSession,
  CertificationSessionConnection: certificationSessionConnection,
  Candidate: candidate,
  Certification: certification,
  CertificationConnection: certificationConnection,
  CertificationResult: certificationResult,
  CertifiedCompetence: certifiedCompetence,
  CertifiedQuestion: certifiedQuestion,
  CompetenceOpinion: competenceOpinion,
  JuryAct: juryAct,
  PublishedSession: publishedSession,
  Rescoring: rescoring,
  SchoolCertification: schoolCertification,
  FoundCertification: foundCertification,
  CertificateArchive: certificateArchive,
  Certificate: certificate,
};
