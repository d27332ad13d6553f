import type { AssessmentResolvers, ChallengeTimerResolvers } from '../__generated__/graphql';
import type { Context } from '../context';
import { canSeeAssessment } from '../domain/access';
import { type Assessment, lastActivityAt, progressOf } from '../domain/assessment';
import { remainingSeconds, shown, timerOf } from '../domain/challenge-timer';
import { reviewOf } from '../domain/review';

// A demonstration is not to be found by reference: its key is given to root fields only.
const byReference = async ({ viewer, loaders }: Context, id: string): Promise<Assessment | null> => {
  const found = await loaders.assessmentById.load(id);
  return found && canSeeAssessment(viewer, found) ? found : null;
};

// Everything of a test is read from the release it started with (A15).
export const assessment: AssessmentResolvers = {
  __resolveReference: ({ id }, context) => byReference(context, id),
  competence: async ({ releaseId, competenceId }, _, { library }) =>
    (await library.byId(releaseId)).items.COMPETENCE.get(competenceId ?? '') ?? null,
  currentChallenge: async (test, _, { library }) => {
    const question = (await library.byId(test.releaseId)).items.CHALLENGE.get(test.currentChallengeId ?? '');
    return question ? shown(question, test) : null;
  },
  timer: async (test, _, { library }) => {
    const question = (await library.byId(test.releaseId)).items.CHALLENGE.get(test.currentChallengeId ?? '');
    return question ? timerOf(question, test) : null;
  },
  focusLost: ({ focusLostAt }) => focusLostAt !== null,
  progress: (test, _, { config }) => progressOf(test, config.checkpoint),
  // Read anew: an earlier mutation of the same document may have added one.
  answers: ({ id }, _, { loaders }) => loaders.answersOfAssessment.clear(id).load(id),
  review: async (test, _, { loaders, config }) =>
    reviewOf(test, await loaders.answersOfAssessment.clear(test.id).load(test.id), config.checkpoint),
  lastActivityAt: (test) => lastActivityAt(test),
};

export const challengeTimer: ChallengeTimerResolvers = {
  remainingSeconds: (timer, _, { clock }) => remainingSeconds(timer, clock.now()),
};
