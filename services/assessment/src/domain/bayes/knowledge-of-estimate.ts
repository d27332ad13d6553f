import type { Knowledge } from '../knowledge';
import type { CompetenceEstimate } from './estimate';
import type { GivenAnswer } from './test-state';

/**
 * What a test teaches, in the words of the rest of the service: every skill of the competence validated or not, directly when it was
 * asked. Scored as usual (`scoreCompetence`), it gives the level of the estimate.
 */
export const knowledgeOfEstimate = (
  { skills }: CompetenceEstimate,
  answers: readonly GivenAnswer[],
  at: number,
): Knowledge => {
  const asked = new Set(answers.map(({ skillId }) => skillId));
  return new Map(
    skills.map(({ skillId, isAcquired }) => [skillId, { isValidated: isAcquired, isDirect: asked.has(skillId), at }]),
  );
};
