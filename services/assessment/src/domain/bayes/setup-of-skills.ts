import type { Competence, Skill } from '../content';
import type { Bank } from './bank';
import type { Prior } from './profile-prior';
import type { TestSetup } from './test-state';

type Given = Omit<TestSetup, 'competences'> & {
  readonly priorOf: (competence: Competence) => Prior;
  /** Banks are costly: whoever calls keeps them. */
  readonly bankOf: (competence: Competence, skills: readonly Skill[]) => Bank;
};

/** The setup of a test about any skills: one bank and one prior for each competence they are of. */
export const setupOfSkills = (skills: readonly Skill[], { priorOf, bankOf, ...given }: Given): TestSetup => {
  const byCompetence = new Map<Competence, Skill[]>();
  for (const skill of skills) {
    const { competence } = skill.subject;
    byCompetence.set(competence, [...(byCompetence.get(competence) ?? []), skill]);
  }
  const competences = [...byCompetence].map(([competence, own]) => ({
    bank: bankOf(competence, own),
    prior: priorOf(competence),
  }));
  return { ...given, competences };
};
