import type { Needs } from '../context';
import type { Answer } from '../domain/answer';
import { KINDS } from '../domain/assessment-states';
import { BLANK_STATE, type CompetenceState, withSeen } from '../domain/competence-state';
import type { Content } from '../domain/content';
import { type Evidence, learn, reaskedUntil } from '../domain/knowledge';

type GivenAnswer = Answer & { readonly testStartedAt: Date };

/** Makes the knowledge states of a person again from their answers, which are the only truth (design.md §5). */
export const rebuildKnowledgeState = async (
  { answers, library, config, transaction }: Needs<'answers' | 'library' | 'config' | 'transaction'>,
  { userId }: { userId: string },
): Promise<void> => {
  const releaseIds = [...new Set((await answers.ofPerson(userId)).map(({ releaseId }) => releaseId))];
  const contents = new Map(await Promise.all(releaseIds.map(async (id) => [id, await library.byId(id)] as const)));
  const { releaseId } = await library.current();

  await transaction(async (stores) => {
    const kept = await stores.knowledge.lock(userId);
    const states = new Map([...kept.keys()].map((competenceId) => [competenceId, BLANK_STATE]));
    for (const answer of await stores.answers.ofPerson(userId)) {
      const before = states.get(answer.competenceId) ?? BLANK_STATE;
      states.set(answer.competenceId, withAnswer(before, answer, contents, config.retry.delayDays));
    }
    for (const [competenceId, state] of states) await stores.knowledge.save(userId, competenceId, state, releaseId);
  });
};

const withAnswer = (
  state: CompetenceState,
  answer: GivenAnswer,
  contents: ReadonlyMap<string, Content>,
  retryDelayDays: number,
): CompetenceState => ({
  knowledge: KINDS[answer.kind].teaches
    ? learn(state.knowledge, toEvidence(answer, contents, retryDelayDays))
    : state.knowledge,
  seen: withSeen(state, answer.challengeId),
});

// What an answer taught depended on the ladder of its subject then: the one of its test's release.
const toEvidence = (answer: GivenAnswer, contents: ReadonlyMap<string, Content>, retryDelayDays: number): Evidence => {
  const content = contents.get(answer.releaseId);
  if (!content) throw new Error('A test was started from another release meanwhile: the job has to be run again.');
  return {
    skillId: answer.skillId,
    isRight: answer.outcome === 'CORRECT',
    at: answer.answeredAt.getTime(),
    reaskedUntil: reaskedUntil(answer.testStartedAt, retryDelayDays),
    ladder: content.items.SKILL.get(answer.skillId)?.subject.skills ?? [],
  };
};
