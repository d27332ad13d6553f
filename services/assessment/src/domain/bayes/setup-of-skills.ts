import type { Competence, Skill } from '../content';
import type { Bank } from './bank';
import type { BayesParameters, ModeName } from './bayes-modes';
import type { ExposureTable } from './exposure';
import { type CompetenceResult, priorAlone, profilePrior } from './profile-prior';
import type { TestSetup } from './test-state';

type Given = {
  /** The test's id. */
  readonly seed: string;
  readonly mode: ModeName;
  /** What earlier tests kept of the person, at most one result a competence; none when they refuse that it is used. */
  readonly results: readonly CompetenceResult[];
  readonly maxReachableLevel: number;
  readonly parameters: BayesParameters;
  /** Banks are costly: whoever calls keeps them. */
  readonly bankOf: (competence: Competence, skills: readonly Skill[]) => Bank;
  readonly exposure?: ExposureTable;
};

/** The setup of a test about any skills: one bank and one prior for each competence they are of. */
export const setupOfSkills = (skills: readonly Skill[], given: Given): TestSetup => {
  const { seed, mode, results, maxReachableLevel, parameters, bankOf, exposure } = given;
  const byCompetence = new Map<Competence, Skill[]>();
  for (const skill of skills) {
    const { competence } = skill.subject;
    byCompetence.set(competence, [...(byCompetence.get(competence) ?? []), skill]);
  }
  const { usesProfile } = parameters.modes[mode];
  const competences = [...byCompetence].map(([competence, own]) => ({
    bank: bankOf(competence, own),
    prior: usesProfile ? profilePrior(competence.id, results, parameters.profile) : priorAlone(parameters.profile),
  }));
  return { seed, mode, competences, maxReachableLevel, exposure };
};
