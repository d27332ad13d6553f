import type { AnswerResolvers } from '../__generated__/graphql';
import type { Context } from '../context';
import { type Answer, isRevealed } from '../domain/answer';
import type { TestedChallenge } from '../domain/content';
import { toFieldResults } from '../domain/field-results';
import { givenText } from '../domain/given-text';
import { toQuestion } from '../domain/question';
import { solutionText } from '../domain/solution-text';

const testedBy = async ({ releaseId, challengeId }: Answer, { library }: Context): Promise<TestedChallenge> => {
  const tested = (await library.byId(releaseId)).challenges.get(challengeId);
  if (!tested) throw new Error(`Release ${releaseId} does not hold ${challengeId}, which was answered.`);
  return tested;
};

/** What is told of an answer once it is stored, and never to a candidate. */
const revealed =
  (read: (tested: TestedChallenge, context: Context) => string) =>
  async (given: Answer, _: unknown, context: Context): Promise<string | null> =>
    isRevealed(given) ? read(await testedBy(given, context), context) : null;

export const answer: AnswerResolvers = {
  challenge: async (given, _, context) => toQuestion((await testedBy(given, context)).challenge),
  skill: async (given, _, context) => (await testedBy(given, context)).skill,
  given: async (given, _, context) => givenText((await testedBy(given, context)).challenge, given.value),
  outcome: (given) => (isRevealed(given) ? given.outcome : null),
  solution: revealed(({ challenge }) => solutionText(challenge)),
  fieldResults: async (given, _, context) =>
    isRevealed(given)
      ? toFieldResults((await testedBy(given, context)).challenge, given.value, context.config.correction)
      : [],
  explanation: revealed(({ challenge }) => challenge.explanation),
  hint: revealed(({ skill }, { locale }) => skill.hint[locale]),
};
