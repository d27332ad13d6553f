import type {
  CertificationConnectionResolvers,
  CertificationResolvers,
  CertificationResultResolvers,
  CertifiedCompetenceResolvers,
  CertifiedQuestionResolvers,
  CompetenceOpinionResolvers,
  JuryActResolvers,
} from '../__generated__/graphql';
import { canSeeResult, isJury, isOwner } from '../domain/access';
import { lastComment, toldStatus } from '../domain/certification';
import { visibleCertification, visibleSession } from './visible';

const candidate: CertificationResolvers['candidate'] = async ({ candidateId }, _, { loaders }) => {
  const its = await loaders.candidateById.load(candidateId);
  if (!its) throw new Error(`Candidate ${candidateId} has disappeared.`);
  return its;
};

const result: CertificationResolvers['result'] = async (certification, _, { viewer, loaders }) => {
  if (!canSeeResult(viewer, certification)) return null;
  return (await loaders.resultByCertificationId.load(certification.id))?.result ?? null;
};

/** A certification in hand is one the viewer may see; what it tells still depends on who asks, and when (E11). */
export const certification: CertificationResolvers = {
  __resolveReference: ({ id }, context) => visibleCertification(id, context),
  status: (parent, _, { viewer }) => toldStatus(parent, { toJury: isJury(viewer) }),
  candidate,
  session: ({ sessionId }, _, context) => visibleSession(sessionId, context),
  assessment: (parent, _, { viewer }) =>
    parent.assessmentId && isOwner(viewer, parent) ? { id: parent.assessmentId } : null,
  result,
  certificate: (parent, _, { viewer, loaders }) =>
    canSeeResult(viewer, parent) ? loaders.certificateByCertificationId.load(parent.id) : null,
  secondOpinion: async ({ id }, _, { viewer, loaders }) =>
    isJury(viewer) ? ((await loaders.opinionByCertificationId.load(id))?.opinion ?? null) : null,
  reviewReasons: async ({ id }, _, { viewer, loaders }) =>
    isJury(viewer) ? (await loaders.reviewsByCertificationId.load(id)).map(({ reason }) => reason) : [],
  questions: ({ id }, _, { viewer, loaders }) => (isJury(viewer) ? loaders.questionsByCertificationId.load(id) : []),
  incidents: ({ candidateId }, _, { viewer, loaders }) =>
    isJury(viewer) ? loaders.incidentsByCandidateId.load(candidateId) : [],
  commentForCandidate: async (parent, _, { viewer, loaders }) =>
    canSeeResult(viewer, parent)
      ? lastComment(await loaders.juryActsByCertificationId.load(parent.id), 'CANDIDATE')
      : null,
  juryActs: ({ id }, _, { viewer, loaders }) => (isJury(viewer) ? loaders.juryActsByCertificationId.load(id) : []),
};

export const certificationConnection: CertificationConnectionResolvers = {
  totalCount: ({ count }) => count(),
};

export const certificationResult: CertificationResultResolvers = {
  rule: ({ rule, ruleVersion }) => `${rule}/${ruleVersion}`,
};

export const certifiedQuestion: CertifiedQuestionResolvers = {
  competence: ({ competenceId }) => ({ id: competenceId }),
  skill: ({ skillId }) => ({ id: skillId }),
};

export const competenceOpinion: CompetenceOpinionResolvers = {
  competence: ({ competenceId }) => ({ id: competenceId }),
};

export const juryAct: JuryActResolvers = {
  rank: ({ detail }) => detail?.rank ?? null,
  audience: ({ detail }) => detail?.audience ?? null,
  fields: ({ detail }) => [...(detail?.fields ?? [])],
};

export const certifiedCompetence: CertifiedCompetenceResolvers = {
  competence: ({ competenceId }) => ({ id: competenceId }),
};
