import { describe, expect, it } from '@jest/globals';
import { aContent, aSubject } from '../../../test/release';
import { skillsOf } from '../content';
import { bankOfSkills } from './bank-of-skills';
import { BAYES_V1 } from './bayes-modes';

const content = aContent({ '1.1': [aSubject('adresse', 1, 2, 3), aSubject('moteur', 1, 2, 4)] });
const scoring = { pixPerLevel: 8, maxPixPerSkill: 4, maxReachableLevel: 5, competenceCount: 16 };
const given = { scoring, parameters: BAYES_V1 };

describe('the bank of a competence', () => {
  const competence = content.items.COMPETENCE.get('1.1');
  if (!competence) throw new Error('No competence.');
  const bank = bankOfSkills(competence, skillsOf(competence), given);

  it('has its skills, worth what they are in the score', () => {
    expect(bank.skills.map(({ id, pix }) => [id, pix])).toEqual(
      ['adresse-1', 'adresse-2', 'adresse-3', 'moteur-1', 'moteur-2', 'moteur-4'].map((id) => [id, 4]),
    );
    expect(bank).toMatchObject({ totalPix: 24, share: 1 });
  });

  it('of some subjects keeps the worth of the whole, and says what part it is', () => {
    const part = bankOfSkills(competence, competence.subjects[0]?.skills ?? [], given);
    expect(part).toMatchObject({ totalPix: 12, share: 0.5 });
  });

  it('takes short texts for hardly ever guessed', () => {
    expect(bank.skills[0]?.variants).toEqual([
      { id: 'adresse-1-a', guess: 0.02, isTimed: false },
      { id: 'adresse-1-b', guess: 0.02, isTimed: false },
    ]);
  });
});
