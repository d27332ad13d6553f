import type * as Authored from '@pix/content';
import type { Bank } from '#domain/bayes/bank';
import { bankOfSkills } from '#domain/bayes/bank-of-skills';
import { BAYES_V1 } from '#domain/bayes/bayes-modes';
import { type Competence, linkRelease, type Skill, skillsOf } from '#domain/content';
import { pixValue } from '#domain/scoring';
import { type Random, randomOf, shuffled, weighted } from './random';

/** What a skill really is; the engines see its level only. */
export type TrueSkill = {
  /** In levels. */
  readonly difficulty: number;
  readonly slope: number;
  readonly slip: number;
  readonly variants: readonly TrueVariant[];
};
export type TrueVariant = { readonly id: string; readonly guess: number; readonly shift: number };

export type SimulatedCompetence = {
  readonly competence: Competence;
  readonly skills: readonly Skill[];
  readonly pix: readonly number[];
  readonly truth: readonly TrueSkill[];
  readonly bank: Bank;
};

/** How far nominal levels are from the truth. */
export type BankNature = {
  readonly difficultySd: number;
  readonly medianSlope: number;
  readonly meanSlip: number;
};
export const USUAL_BANK: BankNature = { difficultySd: 0.35, medianSlope: 1.6, meanSlip: 0.05 };
export const ROUGH_BANK: BankNature = { difficultySd: 0.7, medianSlope: 1.15, meanSlip: 0.08 };

export const SCORING = { pixPerLevel: 8, maxPixPerSkill: 4, maxReachableLevel: 8, competenceCount: 16 };

const COMPETENCES = 16;
const VARIANT_COUNTS = [
  [1, 15],
  [2, 25],
  [3, 30],
  [4, 20],
  [5, 10],
] as const;
// Kind, its share of a bank in percent, its true guess.
const KINDS = [
  ['SHORT_TEXT', 35, 0.01],
  ['FIELDS', 15, 0.02],
  ['MULTIPLE_CHOICE', 25, 0.08],
  ['SINGLE_CHOICE', 25, 0.22],
] as const;

/** The sixteen competences of a seed: 8 to 12 subjects each, some 37 skills, every level worth its 8 pix. */
export const makeWorld = (seed: string, nature: BankNature): readonly SimulatedCompetence[] =>
  Array.from({ length: COMPETENCES }, (_, rank) => makeCompetence(`${seed}/${rank + 1}`, `c${rank + 1}`, nature));

const makeCompetence = (seed: string, id: string, nature: BankNature): SimulatedCompetence => {
  const random = randomOf(seed);
  const truthOf = new Map<string, TrueSkill>();
  const subjects = makeLadders(random).map((levels, rank) => {
    const subjectId = `${id}-s${rank}`;
    return {
      id: subjectId,
      skills: levels.map((level) => makeSkill(random, `${subjectId}-${level}`, level, nature, truthOf)),
    };
  });
  const competence = linked(id, subjects);
  const skills = skillsOf(competence);
  return {
    competence,
    skills,
    pix: skills.map((skill) => pixValue(skill, skills, SCORING)),
    truth: skills.map((skill) => truthOf.get(skill.id) as TrueSkill),
    bank: bankOfSkills(competence, skills, { scoring: SCORING, parameters: BAYES_V1 }),
  };
};

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Ladders of four sorts: easy (1–3), standard, advanced (4–8), long; then two skills at least of each level. */
const makeLadders = (random: Random): number[][] => {
  const between = (low: number, high: number): number => low + Math.floor(random.uniform() * (high - low + 1));
  const start = () => between(1, 3);
  const ladders = Array.from({ length: between(8, 12) }, () => {
    const sort = weighted(random, [
      ['easy', 20],
      ['standard', 40],
      ['advanced', 25],
      ['long', 15],
    ] as const);
    if (sort === 'easy') return range(between(1, 2), 3);
    if (sort === 'advanced') return range(between(4, 5), between(6, 8));
    if (sort === 'long') return range(between(1, 2), between(6, 8)).filter(() => random.uniform() < 0.85);
    const from = start();
    return range(from, from + between(2, 4)).filter(() => random.uniform() < 0.9);
  });
  for (const level of range(1, 8))
    for (const ladder of shuffled(random, ladders)) {
      if (ladders.filter((other) => other.includes(level)).length >= 2) break;
      if (!ladder.includes(level)) ladder.push(level);
    }
  return ladders.map((ladder) => ladder.sort((a, b) => a - b));
};

/** The engine sees the kind of a question and whether it is timed; nothing is shown to simulated people. */
const NOTHING_SHOWN = { timerSeconds: null, attachments: [], choices: [], items: [], fields: [] };

const makeSkill = (
  random: Random,
  id: string,
  level: number,
  nature: BankNature,
  truthOf: Map<string, TrueSkill>,
): Authored.Skill => {
  const variants = Array.from({ length: weighted(random, VARIANT_COUNTS) }, (_, rank) => {
    const [kind, , guess] = weighted(
      random,
      KINDS.map((known) => [known, known[1]] as const),
    );
    return { id: `${id}-${'abcde'[rank]}`, kind, guess, shift: 0.2 * random.normal() };
  });
  truthOf.set(id, {
    difficulty: level + nature.difficultySd * random.normal(),
    slope: nature.medianSlope * Math.exp(0.25 * random.normal()),
    slip: nature.meanSlip * (0.4 + 1.2 * random.uniform()),
    variants,
  });
  const challenges = variants.map(({ id: variantId, kind }) => ({ ...NOTHING_SHOWN, id: variantId, kind }));
  return {
    id,
    level,
    title: id,
    hint: '',
    tutorials: [],
    learnMore: [],
    en: null,
    challenges: challenges as unknown as Authored.Challenge[],
  };
};

const linked = (id: string, subjects: readonly { id: string; skills: Authored.Skill[] }[]): Competence => {
  const content = linkRelease({
    id: 'simulated',
    domains: [{ id: '1', title: { fr: '1', en: '1' } }],
    competences: [{ id, domainId: '1', title: { fr: id, en: id }, description: '' }],
    subjects: subjects.map((subject) => ({
      ...subject,
      competenceId: id,
      title: subject.id,
      description: '',
      author: '',
      licence: '',
      locale: 'fr',
      en: null,
    })),
  });
  return content.items.COMPETENCE.get(id) as Competence;
};
