import type { Needs, Stores } from '../context';
import { type Answer } from '../domain/answer';
import { KINDS } from '../domain/assessment-states';
import { BLANK_STATE, type CompetenceStates, withReset, withSeen } from '../domain/competence-state';
import { type Content, skillsOf } from '../domain/content';
import { learn, reaskedUntil } from '../domain/knowledge';

type PastAnswer = Answer & { readonly testStartedAt: Date };
type PastReset = Awaited<ReturnType<Stores['resets']['ofPerson']>>[number];
type Happened = {
  readonly at: Date;
  readonly id: string;
  readonly apply: (states: CompetenceStates) => CompetenceStates;
};

/** All that ever happened to what a person knows: their answers, and the competences they reset. */
export type Past = { readonly answers: readonly PastAnswer[]; readonly resets: readonly PastReset[] };

export type Contents = ReadonlyMap<string, Content>;

export const readPast = async (
  { answers, resets }: Pick<Stores, 'answers' | 'resets'>,
  userId: string,
): Promise<Past> => ({ answers: await answers.ofPerson(userId), resets: await resets.ofPerson(userId) });

/** The releases a past was played on: what an answer taught depended on the ladder of its subject then. */
export const readContents = async ({ library }: Needs<'library'>, { answers, resets }: Past): Promise<Contents> => {
  const ids = new Set([...answers, ...resets].map(({ releaseId }) => releaseId));
  return new Map(await Promise.all([...ids].map(async (id) => [id, await library.byId(id)] as const)));
};

/** What is known of a person, made of all that happened, in its order, and of nothing else (design.md §5). */
export const foldPast = ({ answers, resets }: Past, contents: Contents, retryDelayDays: number): CompetenceStates => {
  const happened: Happened[] = [
    ...answers.map((answer) => ({
      at: answer.answeredAt,
      id: answer.id,
      apply: (states: CompetenceStates) => withAnswer(states, answer, contentOf(contents, answer), retryDelayDays),
    })),
    ...resets.map((reset) => ({
      at: reset.at,
      id: reset.id,
      apply: (states: CompetenceStates) => {
        const competence = contentOf(contents, reset).items.COMPETENCE.get(reset.competenceId);
        const skillIds = new Set(competence ? skillsOf(competence).map(({ id }) => id) : []);
        return withReset(states, { ...reset, skillIds });
      },
    })),
  ];
  return happened
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
    .reduce<CompetenceStates>((states, { apply }) => apply(states), new Map());
};

const withAnswer = (
  states: CompetenceStates,
  answer: PastAnswer,
  content: Content,
  retryDelayDays: number,
): CompetenceStates => {
  const before = states.get(answer.competenceId) ?? BLANK_STATE;
  const evidence = {
    skillId: answer.skillId,
    isRight: answer.outcome === 'CORRECT',
    at: answer.answeredAt.getTime(),
    reaskedUntil: reaskedUntil(answer.testStartedAt, retryDelayDays),
    ladder: content.items.SKILL.get(answer.skillId)?.subject.skills ?? [],
  };
  const knowledge = KINDS[answer.kind].teaches ? learn(before.knowledge, evidence) : before.knowledge;
  return new Map(states).set(answer.competenceId, { ...before, knowledge, seen: withSeen(before, answer.challengeId) });
};

const contentOf = (contents: Contents, { releaseId }: { releaseId: string }): Content => {
  const content = contents.get(releaseId);
  if (!content) throw new Error('A test was started from another release meanwhile: the job has to be run again.');
  return content;
};
