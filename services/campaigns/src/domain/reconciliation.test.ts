import { describe, expect, it } from '@jest/globals';
import type { Learner } from './learner';
import { distanceRatio, matchNames } from './reconciliation';

const aLearner = (given: Partial<Learner>): Learner => ({
  id: given.firstName ?? 'l',
  organizationId: 'o',
  nationalStudentId: '0',
  studentNumber: null,
  firstName: 'Inès',
  middleName: null,
  thirdName: null,
  lastName: 'Moreau',
  preferredLastName: null,
  birthDate: '2009-06-23',
  division: '2GT1',
  userId: null,
  isActive: true,
  ...given,
});

describe('distanceRatio', () => {
  it.each([
    ['moreau', 'moreau', 0],
    ['moreau', 'moreaux', 1 / 7],
    ['moro', 'moreau', 0.5],
    ['', '', 0],
    ['ab', '', 1],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(distanceRatio(one, other)).toBeCloseTo(ratio);
  });
});

describe('matchNames', () => {
  const match = (firstName: string, lastName: string, ...learners: Learner[]) => {
    const found = matchNames({ firstName, lastName }, learners, 0.25);
    return found.kind === 'ONE' ? found.learner.firstName : found.kind;
  };

  it('finds the very names, accents, case, hyphens and blanks aside', () => {
    expect(match('jean pierre', 'LE GOFF', aLearner({ firstName: 'Jean-Pierre', lastName: 'Le Goff' }))).toBe(
      'Jean-Pierre',
    );
  });

  it('finds close names, a second first name, a preferred name', () => {
    expect(match('Inèss', 'Moreaux', aLearner({}))).toBe('Inès');
    expect(match('Louise', 'Moreau', aLearner({ middleName: 'Louise' }))).toBe('Inès');
    expect(match('Inès', 'Petit', aLearner({ preferredLastName: 'Petit' }))).toBe('Inès');
  });

  it('prefers the very names to close ones: twins are told apart', () => {
    expect(match('Maria', 'Moreau', aLearner({ firstName: 'Marie' }), aLearner({ firstName: 'Maria' }))).toBe('Maria');
  });

  it('says when nobody fits, and when several do', () => {
    expect(match('Paul', 'Moreau', aLearner({}))).toBe('NONE');
    expect(match('Inès', 'Moreau', aLearner({ id: '1' }), aLearner({ id: '2' }))).toBe('SEVERAL');
    expect(match('-', 'Moreau', aLearner({ firstName: '' }))).toBe('NONE');
  });
});
