import { describe, expect, it } from '@jest/globals';
import { chanceOf, endOf } from '../../../test/bayes';
import { aContent, aSubject } from '../../../test/release';
import { type Competence, type Skill, skillsOf } from '../content';
import { scoreCompetence } from '../scoring';
import { bankOfSkills } from './bank-of-skills';
import { BAYES_V1, type ModeName } from './bayes-modes';
import { estimate } from './estimate';
import { knowledgeOfEstimate } from './knowledge-of-estimate';
import { type CompetenceResult, priorAlone } from './profile-prior';
import { setupOfSkills } from './setup-of-skills';

const content = aContent({
  '1.1': [
    aSubject('adresse', 1, 2, 3),
    aSubject('moteur', 1, 2, 4),
    aSubject('source', 3, 4, 5),
    aSubject('lien', 5, 6),
  ],
  '2.1': [aSubject('message', 1, 2, 3)],
});
const scoring = { pixPerLevel: 8, maxPixPerSkill: 4, maxReachableLevel: 5, competenceCount: 16 };
const competences = content.domains.flatMap((domain) => domain.competences);
const results: CompetenceResult[] = [{ competenceId: '1.2', meanLevel: 5, sdLevel: 0.6, twinLogEvidence: 0 }];

const setupOf = (skills: readonly Skill[], mode: ModeName = 'prod', seed = 'test-1') =>
  setupOfSkills(skills, {
    seed,
    mode,
    results,
    maxReachableLevel: 5,
    parameters: BAYES_V1,
    bankOf: (competence: Competence, own) => bankOfSkills(competence, own, { scoring, parameters: BAYES_V1 }),
  });

describe('the setup of a test', () => {
  it('has a bank for each competence its skills are of', () => {
    const setup = setupOf(competences.flatMap(skillsOf));
    expect(setup.competences.map(({ bank }) => [bank.competenceId, bank.skills.length, bank.share])).toEqual([
      ['1.1', 11, 1],
      ['2.1', 3, 1],
    ]);
  });

  it('starts from the profile, or from everybody when the mode leaves the profile out', () => {
    const skills = competences.flatMap(skillsOf);
    expect(setupOf(skills).competences[0]?.prior.mean).toBeGreaterThan(3.5);
    expect(setupOf(skills, 'solo').competences[0]?.prior).toEqual(priorAlone(BAYES_V1.profile));
  });

  it('of a campaign asks about its skills only, up to their caps', () => {
    const skills = competences.flatMap(skillsOf).filter(({ level }) => level <= 3);
    const asked = endOf(setupOf(skills), (_, variantId) => chanceOf(variantId) < 0.5).answers;
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ skillId }) => skills.some(({ id }) => id === skillId))).toBe(true);
  });
});

describe('what a test teaches', () => {
  it('scores, as all knowledge does, to the level and within the band of the estimate', () => {
    const [competence] = competences;
    if (!competence) throw new Error('No competence.');
    for (let test = 0; test < 25; test += 1) {
      const state = endOf(
        setupOf(skillsOf(competence), 'prod', `${test}`),
        (_, variantId) => chanceOf(`${test}/${variantId}`) < test / 25,
      );
      const [said] = estimate(state);
      if (!said) throw new Error('One competence is estimated.');
      const knowledge = knowledgeOfEstimate(said, state.answers, 7);
      expect(scoreCompetence(competence, knowledge, scoring).level).toBe(said.level);
      const [first] = state.answers;
      expect(knowledge.get(first?.skillId ?? '')).toMatchObject({ isDirect: true, at: 7 });
    }
  });
});
