import { describe, expect, it } from '@jest/globals';
import { chanceOf, endOf } from '../../../test/bayes';
import { aContent, aSubject } from '../../../test/release';
import { type Competence, type Skill, skillsOf } from '../content';
import { scoreCompetence } from '../scoring';
import { bankOfSkills } from './bank-of-skills';
import { BAYES_V1, type ModeName } from './bayes-modes';
import { estimate } from './estimate';
import { knowledgeOfEstimate } from './knowledge-of-estimate';
import { priorAlone } from './profile-prior';
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
const PRIOR = priorAlone(BAYES_V1.profile);

const setupOf = (skills: readonly Skill[], mode: ModeName = 'prod', seed = 'test-1') =>
  setupOfSkills(skills, {
    seed,
    mode,
    maxReachableLevel: 5,
    priorOf: ({ id }) => (id === '2.1' ? { ...PRIOR, mean: 5 } : PRIOR),
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

  it('starts each competence from its own prior', () => {
    const setup = setupOf(competences.flatMap(skillsOf));
    expect(setup.competences.map(({ prior }) => prior.mean)).toEqual([PRIOR.mean, 5]);
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
      const [known] = state.competences;
      if (!known) throw new Error('One competence is known.');
      const given = { maxReachableLevel: 5, answers: state.answers, at: 7 };
      const knowledge = knowledgeOfEstimate(known, { ...given, kept: new Set() });
      expect(scoreCompetence(competence, knowledge, scoring).level).toBe(said.level);
      for (const [id, { isValidated, isDirect }] of knowledge)
        expect(isDirect).toBe(state.answers.findLast(({ skillId }) => skillId === id)?.isRight === isValidated);
    }
  });

  it('leaves alone what is kept, counts it, and goes no higher than the higher of the two levels', () => {
    const [competence] = competences;
    if (!competence) throw new Error('No competence.');
    const kept = new Set(['lien-5', 'lien-6', 'source-5', 'moteur-4', 'source-4']);
    const keptAlone = new Map([...kept].map((id) => [id, { isValidated: true, isDirect: true, at: 1 }]));
    const levelOfKept = scoreCompetence(competence, keptAlone, scoring).level;
    for (let test = 0; test < 25; test += 1) {
      const state = endOf(
        setupOf(skillsOf(competence), 'prod', `${test}`),
        (_, id) => chanceOf(`${test}/${id}`) < test / 25,
      );
      const [known, [said]] = [state.competences[0], estimate(state)];
      if (!known || !said) throw new Error('One competence is known.');
      const knowledge = knowledgeOfEstimate(known, { maxReachableLevel: 5, kept, answers: state.answers, at: 7 });
      expect([...knowledge.keys()].some((id) => kept.has(id))).toBe(false);
      const whole = new Map([...keptAlone, ...knowledge]);
      expect(scoreCompetence(competence, whole, scoring).level).toBe(Math.max(said.level, levelOfKept));
    }
  });
});
