import type { Competence, Skill } from '../content';
import type { Bank } from './bank';
import { type BankRules, bankOfSkills } from './bank-of-skills';

const MOST_A_COMPETENCE = 16;

// Forgotten with the release its competences are of.
const banks = new WeakMap<Competence, Map<string, Bank>>();

/** The bank of some skills of a competence: built once, as long as it is one of the last that were asked for. */
export const keptBank = (competence: Competence, skills: readonly Skill[], rules: BankRules): Bank => {
  const key = [rules.parameters.version, rules.calibration?.version, ...skills.map(({ id }) => id)].join(' ');
  const kept = banks.get(competence) ?? new Map<string, Bank>();
  banks.set(competence, kept);
  const bank = kept.get(key) ?? bankOfSkills(competence, skills, rules);
  kept.delete(key); // Set again, it is the last that will be forgotten.
  kept.set(key, bank);
  for (const oldest of kept.keys()) if (kept.size > MOST_A_COMPETENCE) kept.delete(oldest);
  return bank;
};
