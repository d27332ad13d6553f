import { describe, expect, it } from '@jest/globals';
import type { Learner } from './learner';
import { distanceRatio, hasTwin, isSamePupil, matchNames } from './reconciliation';

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
    const found = matchNames({ firstName, lastName }, learners, { maxDistanceRatio: 0.25, divisions: [] });
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

  it('tells two of the same names apart by their class, when it is known and does', () => {
    const twins = ['2GT1', '2GT2', '2GT2'].map((division, rank) => aLearner({ id: `${rank}`, division }));
    const inClass = (...divisions: string[]) => {
      const typed = { firstName: 'Inès', lastName: 'Moreau' };
      const found = matchNames(typed, twins, { maxDistanceRatio: 0.25, divisions });
      return found.kind === 'ONE' ? found.learner.id : found.kind;
    };

    expect(inClass('2GT1')).toBe('0');
    expect(inClass('2GT2')).toBe('SEVERAL');
    expect(inClass('TS1')).toBe('SEVERAL');
  });

  it('says when nobody fits, and when several do', () => {
    expect(match('Paul', 'Moreau', aLearner({}))).toBe('NONE');
    expect(match('Inès', 'Moreau', aLearner({ id: '1' }), aLearner({ id: '2' }))).toBe('SEVERAL');
    expect(match('-', 'Moreau', aLearner({ firstName: '' }))).toBe('NONE');
  });

  it('finds one of several first names, and a first and a last name the other way round', () => {
    expect(match('Marie Louise', 'Moreau', aLearner({ firstName: 'Marie', middleName: 'Louise' }))).toBe('Marie');
    expect(match('Jean', 'Moreau', aLearner({ firstName: 'Jean Paul' }))).toBe('Jean Paul');
    expect(match('Jean', 'Moreau', aLearner({ firstName: 'Jean-Paul' }))).toBe('NONE');
    expect(match('Moreau', 'Inès', aLearner({}))).toBe('Inès');
    expect(match('Louise', 'Marie', aLearner({ firstName: 'Marie', lastName: 'Louise' }))).toBe('Marie');
  });

  it('says whether the very names were typed', () => {
    const exactness = (firstName: string) =>
      matchNames({ firstName, lastName: 'Moreau' }, [aLearner({})], { maxDistanceRatio: 0.25, divisions: [] });

    expect(exactness('INES')).toMatchObject({ kind: 'ONE', isExact: true });
    expect(exactness('Iness')).toMatchObject({ kind: 'ONE', isExact: false });
  });
});

describe('hasTwin', () => {
  it('is by a last name, whichever of the two they go by', () => {
    const one = aLearner({ id: '1', lastName: 'Le Goff' });

    expect(hasTwin(one, [one])).toBe(false);
    expect(hasTwin(one, [one, aLearner({ id: '2' })])).toBe(false);
    expect(hasTwin(one, [one, aLearner({ id: '2', preferredLastName: 'LE-GOFF' })])).toBe(true);
  });

  it('is nobody of another class, when the portal says this one', () => {
    const [one, other] = [aLearner({ id: '1', division: '2GT1' }), aLearner({ id: '2', division: '2GT2' })];

    expect(hasTwin(one, [one, other], ['2GT1'])).toBe(false);
    expect(hasTwin(one, [one, other], ['2GT2'])).toBe(true);
    expect(hasTwin(one, [one, other], ['2GT1', '2GT2'])).toBe(true);
  });
});

describe('isSamePupil', () => {
  it.each([
    [{}, {}, true],
    [{ nationalStudentId: '1' }, { nationalStudentId: '2' }, false],
    [{ nationalStudentId: '1' }, { nationalStudentId: null }, true],
    [{}, { birthDate: '2009-06-24' }, false],
  ])('of %j and %j: %s', (one, other, expected) => {
    expect(isSamePupil(aLearner(one), aLearner(other))).toBe(expected);
  });
});
