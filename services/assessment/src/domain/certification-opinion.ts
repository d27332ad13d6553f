import type { Answer } from './answer';
import type { Assessment } from './assessment';
import type { Bank } from './bayes/bank';
import { BAYES_V1 } from './bayes/bayes-modes';
import { keptBank } from './bayes/kept-banks';
import type { SkillMark } from './bayes/measure';
import { OPINION_V1, type SecondOpinion, secondOpinion } from './bayes/second-opinion';
import { type Content, skillsOf } from './content';
import type { PixRules } from './scoring';
import type { RememberedAnswer } from './selection';

/** Everything an opinion is made from: all of it stored, none of it ever changed. */
export type OpinionGround = {
  readonly test: Assessment;
  readonly content: Content;
  /** The answers of the test. */
  readonly supervised: readonly Answer[];
  /** What the person answered elsewhere, whenever. */
  readonly earlier: readonly RememberedAnswer[];
  readonly resets: readonly { readonly competenceId: string; readonly at: Date }[];
  /** Questions that count for nobody. */
  readonly neutralised: ReadonlySet<string>;
  /** Questions answered right on a page that was left by mistake: they count as right. */
  readonly excused: ReadonlySet<string>;
};

/**
 * What the engine thinks of a certification, from the same answers (E7): the profile as it was when the test started, against what was
 * answered under supervision. A question without an answer is a wrong one, as for the rule.
 */
export const certificationOpinion = (ground: OpinionGround, scoring: PixRules): SecondOpinion => {
  const { test, content } = ground;
  const competenceIds = [...new Set(test.plan.map(({ competenceId }) => competenceId))].sort();
  const inputs = competenceIds.flatMap((competenceId) => {
    const competence = content.items.COMPETENCE.get(competenceId);
    if (!competence) return [];
    const bank = keptBank(competence, skillsOf(competence), { scoring, parameters: BAYES_V1 });
    return [
      {
        bank,
        positioning: positioningIn(ground, bank, competenceId),
        supervised: supervisedIn(ground, bank, competenceId),
      },
    ];
  });
  return secondOpinion(inputs, OPINION_V1, BAYES_V1);
};

const supervisedIn = (
  { test, supervised, neutralised, excused }: OpinionGround,
  bank: Bank,
  competenceId: string,
): SkillMark[] => {
  const outcomes = new Map(supervised.map(({ challengeId, outcome }) => [challengeId, outcome]));
  return test.plan
    .filter((question) => question.competenceId === competenceId && !neutralised.has(question.challengeId))
    .flatMap(({ skillId, challengeId }) =>
      markOf(bank, {
        skillId,
        variantId: challengeId,
        isRight: excused.has(challengeId) || outcomes.get(challengeId) === 'CORRECT',
      }),
    );
};

/** Answers before the test, of skills its release still has; those of before a reset of the competence are forgotten (A12). */
const positioningIn = ({ test, earlier, resets }: OpinionGround, bank: Bank, competenceId: string): SkillMark[] => {
  const startedAt = test.startedAt.getTime();
  const forgottenUntil = resets
    .filter((reset) => reset.competenceId === competenceId && reset.at.getTime() < startedAt)
    .reduce((latest, { at }) => Math.max(latest, at.getTime()), 0);
  return earlier.filter(({ at }) => at < startedAt && at > forgottenUntil).flatMap((given) => markOf(bank, given));
};

type Given = Pick<RememberedAnswer, 'skillId' | 'variantId' | 'isRight'>;

const markOf = ({ indexOf, guessOf }: Bank, { skillId, variantId, isRight }: Given): SkillMark[] => {
  const skill = indexOf.get(skillId);
  return skill === undefined ? [] : [{ skill, guess: guessOf.get(variantId) ?? 0, isRight }];
};
