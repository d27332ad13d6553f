import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import type { Answer } from '../domain/answer';
import type { Assessment } from '../domain/assessment';
import { next } from '../domain/bayes/next-question';
import { type ChoiceReasons, choiceReasons } from '../domain/choice-reasons';
import { BLANK_STATE, type CompetenceStates } from '../domain/competence-state';
import { type SelectedTest, testStateOf } from '../domain/selected-test';
import type { Selection } from '../domain/selection';
import { openSkills, shownIn } from './choose-by-bayes';
import { readGround } from './with-own-test';

type Given = Needs<
  'viewer' | 'assessments' | 'answers' | 'resets' | 'library' | 'calibrationLibrary' | 'config' | 'locale'
>;

/**
 * Why a test asked its question of a rank, the current one or its end if none is given: computed again from what it remembers, never
 * stored. `null` for who is no administrator, and of a test that the engine did not choose.
 */
export const explainChoice = async (
  needs: Given,
  { assessmentId, rank }: { assessmentId: string; rank?: number | null | undefined },
): Promise<ChoiceReasons | null> => {
  if (!isAdministrator(needs.viewer)) return null;
  const assessment = await needs.assessments.byId(assessmentId);
  if (!assessment?.selection) return null;
  const given = assessment.selection.answers.length;
  const asked = rank ?? given + 1;
  if (asked < 1 || asked > given + 1) return null;

  return explain(needs, { assessment, selection: assessment.selection, rank: asked });
};

type Asked = { readonly assessment: Assessment; readonly selection: Selection; readonly rank: number };

const explain = async (needs: Given, { assessment, selection, rank }: Asked): Promise<ChoiceReasons> => {
  const { answers } = selection;
  const askedAt = answers[rank - 2]?.at ?? assessment.startedAt.getTime();
  const askedId = answers[rank - 1]?.variantId ?? assessment.currentChallengeId;
  const [ground, past] = await Promise.all([
    readGround(needs, assessment),
    readPastAt(needs, assessment, { askedAt, rank }),
  ]);
  const { content } = ground;
  const after = (count: number): SelectedTest => ({
    ...ground,
    assessment,
    selection: { ...selection, answers: answers.slice(0, count) },
    states: past.states,
  });

  const test = after(rank - 1);
  const before = testStateOf(test, needs.config.scoring);
  const surroundings = {
    device: assessment.device,
    locale: content.challenges.get(askedId ?? '')?.challenge.locale ?? needs.locale,
  };
  const { trace } = next(before, shownIn(test, { skills: openSkills(test), surroundings, seen: past.seen }));
  return choiceReasons(assessment, content, {
    rank,
    askedId,
    trace,
    before,
    after: rank <= answers.length ? testStateOf(after(rank), needs.config.scoring) : null,
  });
};

/** What there was of a person when a question was chosen: the questions they had seen, the competences they had reset. */
const readPastAt = async (
  { answers, resets }: Pick<Given, 'answers' | 'resets'>,
  { id, userId }: Assessment,
  { askedAt, rank }: { askedAt: number; rank: number },
): Promise<{ readonly states: CompetenceStates; readonly seen: ReadonlySet<string> }> => {
  const [given, reset] = await Promise.all([answers.ofPerson(userId), resets.ofPerson(userId)]);
  const isBefore = (one: Answer): boolean =>
    one.assessmentId === id ? one.rank < rank : one.answeredAt.getTime() <= askedAt;
  const earlier = reset.filter((one) => one.at.getTime() <= askedAt);
  return {
    states: new Map(earlier.map((one) => [one.competenceId, { ...BLANK_STATE, resetAt: one.at }])),
    seen: new Set(given.filter(isBefore).map(({ challengeId }) => challengeId)),
  };
};
