import { describe, expect, it } from '@jest/globals';
import { aContent, aSubject } from '../../test/release';
import type { Competence, Content } from './content';
import type { Knowledge } from './knowledge';
import { isCertifiable, maxReachablePix, pixValue, scoreAll, scoreCompetence, totalPix } from './scoring';

const RULES = { pixPerLevel: 8, maxPixPerSkill: 4, maxReachableLevel: 5, competenceCount: 16 };
const CERTIFIABILITY = { minLevel: 1, minCompetences: 5 };

const validated = (...ids: string[]): Knowledge =>
  new Map(ids.map((id) => [id, { isValidated: true, isDirect: true, at: 0 }]));
const everything = (content: Content): Knowledge => validated(...content.items.SKILL.keys());
const competence = (content: Content, id = '1.1'): Competence => content.items.COMPETENCE.get(id) as Competence;

describe('pixValue', () => {
  it.each([
    [1, 4],
    [2, 4],
    [3, 8 / 3],
    [4, 2],
    [7, 8 / 7],
    [8, 1],
  ])('with %i skills of a level is %f', (count, value) => {
    const skills = Array.from({ length: count }, () => ({ level: 3 }));

    expect(pixValue({ level: 3 }, [...skills, { level: 2 }], RULES)).toBe(value);
  });
});

describe('scoreCompetence', () => {
  it.each([3, 6, 7])('counts %i skills of a level as exactly 8 pix, thirds and sevenths included', (count) => {
    const content = aContent({ '1.1': Array.from({ length: count }, (_, index) => aSubject(`s${index}`, 1)) });

    expect(scoreCompetence(competence(content), everything(content), RULES)).toMatchObject({ pix: 8, level: 1 });
  });

  it('rounds pix down', () => {
    const content = aContent({ '1.1': [aSubject('a', 1), aSubject('b', 1), aSubject('c', 1)] });

    expect(scoreCompetence(competence(content), validated('a-1', 'b-1'), RULES)).toMatchObject({ pix: 5, level: 0 });
  });

  it('stops at the highest level open today', () => {
    const content = aContent({ '1.1': [aSubject('a', 1, 2, 3, 4, 5, 6, 7, 8), aSubject('b', 1, 2, 3, 4, 5, 6, 7, 8)] });

    expect(scoreCompetence(competence(content), everything(content), RULES)).toMatchObject({ pix: 40, level: 5 });
    expect(scoreCompetence(competence(content), everything(content), { ...RULES, maxReachableLevel: 8 })).toMatchObject(
      { pix: 64, level: 8 },
    );
  });

  it('counts nothing for failures, nor for skills the release does not hold', () => {
    const content = aContent({ '1.1': [aSubject('a', 1, 2)] });
    const knowledge = new Map([
      ['a-1', { isValidated: false, isDirect: true, at: 0 }],
      ['ancient', { isValidated: true, isDirect: true, at: 0 }],
    ]);

    expect(scoreCompetence(competence(content), knowledge, RULES)).toMatchObject({ pix: 0, level: 0 });
  });
});

describe('a whole profile', () => {
  const ids = [
    '1.1',
    '1.2',
    '1.3',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '3.1',
    '3.2',
    '3.3',
    '3.4',
    '4.1',
    '4.2',
    '4.3',
    '5.1',
    '5.2',
  ];
  const levels = [1, 2, 3, 4, 5, 6, 7, 8];
  const content = aContent(
    Object.fromEntries(ids.map((id) => [id, [aSubject(`a${id}`, ...levels), aSubject(`b${id}`, ...levels)]])),
  );

  it('is 640 of 640 today, and 1024 the day the eight levels are open', () => {
    const open = { ...RULES, maxReachableLevel: 8 };

    expect(totalPix(scoreAll(content, everything(content), RULES))).toBe(640);
    expect(maxReachablePix(RULES)).toBe(640);
    expect(totalPix(scoreAll(content, everything(content), open))).toBe(1024);
    expect(maxReachablePix(open)).toBe(1024);
  });

  it.each([
    [4, false],
    [5, true],
  ])('with level 1 in %i competences is certifiable: %s', (count, expected) => {
    const knowledge = validated(...ids.slice(0, count).flatMap((id) => [`a${id}-1`, `b${id}-1`]), 'a5.2-1');

    expect(isCertifiable(scoreAll(content, knowledge, RULES), CERTIFIABILITY)).toBe(expected);
  });
});
