import type { Viewer } from '@pix/kit/auth';
import { loadBy, loadManyBy } from '@pix/kit/loaders';
import type { Stores } from '../context';
import { userIdOf } from '../domain/access';

/** One batched read a request, made anew for each. What is found here may not be for the viewer: see `visible.ts`. */
export const createLoaders = (stores: Stores, viewer: Viewer) => ({
  centreById: loadBy(stores.centres.byIds, ({ id }) => id),
  /** The viewer's own membership, by centre. */
  membershipByCentreId: loadBy(
    (centreIds) => stores.centres.memberships(userIdOf(viewer), centreIds),
    ({ centreId }) => centreId,
  ),
  sessionById: loadBy(stores.sessions.byIds, ({ id }) => id),
  candidateById: loadBy(stores.candidates.byIds, ({ id }) => id),
  candidatesBySessionId: loadManyBy(stores.candidates.bySessions, ({ sessionId }) => sessionId),
  takenUpBySessionId: loadBy(stores.sessionActs.takenUpBy, ({ sessionId }) => sessionId),
  detailsByCandidateId: loadBy(stores.candidateDetails.byCandidates, ({ candidateId }) => candidateId),
  certificationById: loadBy(stores.certifications.startedByIds, ({ id }) => id),
  certificationsByUserId: loadManyBy(stores.certifications.startedByUsers, ({ userId }) => userId),
  resultByCertificationId: loadBy(stores.results.byCertifications, ({ certificationId }) => certificationId),
  juryActsByCertificationId: loadManyBy(stores.juryActs.byCertifications, ({ certificationId }) => certificationId),
  opinionByCertificationId: loadBy(stores.opinions.byCertifications, ({ certificationId }) => certificationId),
  reviewsByCertificationId: loadManyBy(stores.reviews.byCertifications, ({ certificationId }) => certificationId),
  questionsByCertificationId: loadManyBy(stores.evidences.questionsOf, ({ certificationId }) => certificationId),
  differencesByRescoringId: loadManyBy(stores.rescorings.differencesOf, ({ rescoringId }) => rescoringId),
  incidentsByCandidateId: loadManyBy(stores.incidents.byCandidates, ({ candidateId }) => candidateId),
  certificateById: loadBy(stores.certificates.byIds, ({ id }) => id),
  certificateByCertificationId: loadBy(stores.certificates.byCertifications, ({ certificationId }) => certificationId),
  certificateWithFileById: loadBy(stores.certificates.withFile, ({ id }) => id),
});

export type Loaders = ReturnType<typeof createLoaders>;
