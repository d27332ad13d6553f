import { isTimed, type Skill } from './content';
import { pickBySeed } from './deterministic-pick';
import type { Knowledge } from './knowledge';

/** Numbers of the rule; pix-domain.md §1.3. */
export type LadderRules = {
  /** Where a test starts. */
  readonly firstLevel: number;
  /** A subject whose hardest skill is at most this goes first. */
  readonly easySubjectLevel: number;
  /** How far above the estimate a skill may be. */
  readonly maxGap: number;
};

export type Observation = { readonly level: number; readonly isRight: boolean };

/** What a strategy chooses from. */
export type Choosing = {
  readonly skills: readonly Skill[];
  /** The working set: what this test holds for settled. */
  readonly settled: Knowledge;
  readonly isFirstQuestion: boolean;
  readonly wasLastTimed: boolean;
  readonly seed: string;
};

/** The chance that somebody of a level answers right at a difficulty (Rasch). */
export const chanceOfRight = (level: number, difficulty: number): number => 1 / (1 + Math.exp(difficulty - level));

const CANDIDATE_LEVELS = Array.from({ length: 15 }, (_, index) => (index + 1) / 2);
const PSEUDO_OBSERVATIONS: readonly Observation[] = [
  { level: 0, isRight: true },
  { level: 7, isRight: false },
];

/** The level between 0.5 and 7.5 that explains the direct answers best; of equals the lowest (pix-domain.md §1.4). */
export const estimateLevel = (observations: readonly Observation[]): number => {
  const all = [...observations, ...PSEUDO_OBSERVATIONS];
  const misfit = (level: number): number =>
    Math.abs(
      all.reduce((sum, { level: difficulty, isRight }) => sum + Number(isRight) - chanceOfRight(level, difficulty), 0),
    );
  return CANDIDATE_LEVELS.reduce((best, level) => (misfit(level) < misfit(best) ? level : best));
};

/**
 * The next skill to ask about, `null` when none is left: the public system's « smart random » (pix-domain.md §1.3).
 * What is too difficult is dropped before easy subjects are preferred, so that a preference never ends a test.
 */
export const pickSkill = (choosing: Choosing, rules: LadderRules): Skill | null => {
  const { skills, settled, seed } = choosing;
  const observations = observationsOf(skills, settled);
  const estimate = estimateLevel(observations);
  const open = skills.filter(({ id, challenges }) => challenges.length > 0 && !settled.has(id));
  const within = observations.length > 0 ? open.filter(({ level }) => level - estimate <= rules.maxGap) : open;

  const easy = preferring(within, easySubject(skills, rules));
  const untimed =
    choosing.isFirstQuestion || choosing.wasLastTimed ? preferring(easy, (skill) => !isTimed(skill)) : easy;
  const best = choosing.isFirstQuestion ? atFirstLevel(untimed, rules) : mostRewarding(untimed, open, estimate);
  return pickBySeed(best, seed);
};

const observationsOf = (skills: readonly Skill[], settled: Knowledge): Observation[] =>
  skills.flatMap(({ id, level }) => {
    const state = settled.get(id);
    return state?.isDirect ? [{ level, isRight: state.isValidated }] : [];
  });

// A filter that is a preference only: it gives way when it would leave nothing.
const preferring = (skills: readonly Skill[], isPreferred: (skill: Skill) => boolean): readonly Skill[] => {
  const preferred = skills.filter(isPreferred);
  return preferred.length > 0 ? preferred : skills;
};

const easySubject = (skills: readonly Skill[], { easySubjectLevel }: LadderRules) => {
  const hard = new Set(skills.filter(({ level }) => level > easySubjectLevel).map(({ subject }) => subject.id));
  return ({ subject }: Skill): boolean => !hard.has(subject.id);
};

const atFirstLevel = (skills: readonly Skill[], { firstLevel }: LadderRules): readonly Skill[] => {
  const levels = skills.map(({ level }) => level);
  const start = levels.includes(firstLevel) ? firstLevel : Math.min(...levels);
  return skills.filter(({ level }) => level === start);
};

const SAME_REWARD = 1e-9;

// The reward is the number of skills an answer is expected to settle; the skill itself counts on both sides, so it is
// never zero and a test ends only when no candidate is left (adaptive.md §2.2).
const mostRewarding = (skills: readonly Skill[], open: readonly Skill[], estimate: number): readonly Skill[] => {
  const rewards = skills.map((skill) => {
    const ladder = open.filter(({ subject }) => subject.id === skill.subject.id);
    const chance = chanceOfRight(estimate, skill.level);
    const ifRight = ladder.filter(({ level }) => level <= skill.level).length;
    const ifWrong = ladder.filter(({ level }) => level >= skill.level).length;
    return chance * ifRight + (1 - chance) * ifWrong;
  });
  const highest = Math.max(...rewards);
  return skills.filter((_, index) => (rewards[index] ?? 0) >= highest - SAME_REWARD);
};
