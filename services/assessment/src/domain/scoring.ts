import { type Competence, type Content, type Skill, skillsOf } from './content';
import type { Knowledge } from './knowledge';

/** Numbers of the score; pix-domain.md §1.6. */
export type ScoringRules = {
  readonly pixPerLevel: number;
  /** However few skills a level has, one is never worth more. */
  readonly maxPixPerSkill: number;
  /** The highest level open today, of 8. */
  readonly maxReachableLevel: number;
  readonly competenceCount: number;
};

/** What a skill is worth depends on these alone. */
export type PixRules = Pick<ScoringRules, 'pixPerLevel' | 'maxPixPerSkill'>;

export type CertifiabilityRules = { readonly minLevel: number; readonly minCompetences: number };

export type CompetenceScore = { readonly competence: Competence; readonly level: number; readonly pix: number };

// Thirds and sevenths add up to a hair under the whole number they mean.
const EPSILON = 1e-6;

/** What a skill is worth: its level's 8 pix shared between the skills of that level in the competence, at most 4. */
export const pixValue = (
  skill: Pick<Skill, 'level'>,
  ofCompetence: readonly Pick<Skill, 'level'>[],
  rules: PixRules,
): number => {
  const siblings = ofCompetence.filter(({ level }) => level === skill.level).length;
  return Math.min(rules.maxPixPerSkill, rules.pixPerLevel / siblings);
};

/** Level and pix of one competence: what is validated, rounded down, within the levels open today (A1). */
export const scoreCompetence = (competence: Competence, knowledge: Knowledge, rules: ScoringRules): CompetenceScore => {
  const skills = skillsOf(competence);
  const validated = skills.filter(({ id }) => knowledge.get(id)?.isValidated);
  const earned = validated.reduce((sum, skill) => sum + pixValue(skill, skills, rules), 0);
  const pix = Math.min(Math.floor(earned + EPSILON), rules.maxReachableLevel * rules.pixPerLevel);
  return { competence, level: Math.floor(pix / rules.pixPerLevel), pix };
};

/** The level of a competence that has just been reached, `null` when it did not rise. */
export const levelReached = (
  competence: Competence,
  { before, after }: { readonly before: Knowledge; readonly after: Knowledge },
  rules: ScoringRules,
): number | null => {
  const { level } = scoreCompetence(competence, after, rules);
  return level > scoreCompetence(competence, before, rules).level ? level : null;
};

/** The score of every competence, in their order. */
export const scoreAll = ({ domains }: Content, knowledge: Knowledge, rules: ScoringRules): CompetenceScore[] =>
  domains.flatMap(({ competences }) => competences).map((competence) => scoreCompetence(competence, knowledge, rules));

export const totalPix = (scores: readonly CompetenceScore[]): number => scores.reduce((sum, { pix }) => sum + pix, 0);

/** What can be reached today: 8 × levels open × 16; 1024 the day all eight are. */
export const maxReachablePix = ({ pixPerLevel, maxReachableLevel, competenceCount }: ScoringRules): number =>
  pixPerLevel * maxReachableLevel * competenceCount;

/** The competences a person can be certified in: level 1 or more (E1). */
export const certifiableScores = (
  scores: readonly CompetenceScore[],
  { minLevel }: CertifiabilityRules,
): CompetenceScore[] => scores.filter(({ level }) => level >= minLevel);

/** Certifiable: level 1 or more in at least 5 competences (E1). */
export const isCertifiable = (scores: readonly CompetenceScore[], rules: CertifiabilityRules): boolean =>
  certifiableScores(scores, rules).length >= rules.minCompetences;
