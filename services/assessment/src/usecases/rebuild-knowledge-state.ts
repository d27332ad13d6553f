import type { Needs } from '../context';
import type { Answer } from '../domain/answer';
import type { Content } from '../domain/content';
import { type Evidence, foldAnswers, reaskedUntil } from '../domain/knowledge';

type TellingAnswer = Answer & { readonly testStartedAt: Date };

/** Makes the knowledge states of a person again from their answers, which are the only truth (design.md §5). */
export const rebuildKnowledgeState = async (
  { answers, library, config, transaction }: Needs<'answers' | 'library' | 'config' | 'transaction'>,
  { userId }: { userId: string },
): Promise<void> => {
  const releaseIds = [...new Set((await answers.tellingOf(userId)).map(({ releaseId }) => releaseId))];
  const contents = new Map(await Promise.all(releaseIds.map(async (id) => [id, await library.byId(id)] as const)));
  const { releaseId } = await library.current();

  await transaction(async (stores) => {
    const kept = await stores.knowledge.lock(userId);
    const telling = await stores.answers.tellingOf(userId);
    for (const competenceId of new Set([...kept.keys(), ...telling.map((answer) => answer.competenceId)])) {
      const ofCompetence = telling.filter((answer) => answer.competenceId === competenceId);
      const knowledge = foldAnswers(ofCompetence.map((answer) => toEvidence(answer, contents, config.retry.delayDays)));
      await stores.knowledge.save(userId, competenceId, knowledge, releaseId);
    }
  });
};

// What an answer taught depended on the ladder of its subject then: the one of its test's release.
const toEvidence = (
  answer: TellingAnswer,
  contents: ReadonlyMap<string, Content>,
  retryDelayDays: number,
): Evidence => {
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
