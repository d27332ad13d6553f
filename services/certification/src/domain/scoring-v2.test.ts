import { describe, expect, it } from '@jest/globals';
import type { Evidence, EvidenceQuestion, Outcome } from './evidence';
import { COMPETENCE_IDS } from './framework';
import { reproducibilityRate, scoreV2 } from './scoring-v2';

const question = (competenceId: string, outcome: Outcome | null, isNeutralised = false): EvidenceQuestion => ({
  rank: 1,
  competenceId,
  skillId: 's',
  challengeId: 'c',
  outcome,
  isNeutralised,
  isExcused: false,
});

const repeat = (
  times: number,
  competenceId: string,
  outcome: Outcome | null,
  isNeutralised = false,
): EvidenceQuestion[] => Array.from({ length: times }, () => question(competenceId, outcome, isNeutralised));

const CLAIM = { competenceId: '1.1', level: 4, pix: 35 };

/** Questions of the other competences that bring the rate exactly to `rate`, whatever 1.1 adds. */
const withRate = (rate: number, own: readonly EvidenceQuestion[]): EvidenceQuestion[] => {
  const counted = own.filter(({ isNeutralised }) => !isNeutralised);
  const right = counted.filter(({ outcome }) => outcome === 'CORRECT').length;
  const others = COMPETENCE_IDS.filter((id) => id !== '1.1');
  for (let size = 1; size <= others.length * 3; size += 1)
    for (let correct = 0; correct <= size; correct += 1)
      if (Math.round((100 * (right + correct)) / (counted.length + size)) === rate)
        return Array.from({ length: size }, (_, at) =>
          question(others[at % others.length] ?? '', at < correct ? 'CORRECT' : 'WRONG'),
        );
  throw new Error(`No way to a rate of ${rate}.`);
};

const KEPT = { level: 4, pix: 35 };
const LOWERED = { level: 3, pix: 27 };
const NONE = { level: -1, pix: 0 };
const OUTCOMES = { V: KEPT, D: LOWERED, I: NONE } as const;

/** pix-domain.md §3.5, row by row: asked, correct, neutralised, then the outcome from 80, from 70, below 70. */
const TABLE: readonly [number, number, number, keyof typeof OUTCOMES, keyof typeof OUTCOMES, keyof typeof OUTCOMES][] =
  [
    [3, 3, 0, 'V', 'V', 'V'],
    [3, 2, 0, 'V', 'D', 'D'],
    [3, 2, 1, 'V', 'V', 'V'],
    [3, 1, 0, 'I', 'I', 'I'],
    [3, 1, 1, 'V', 'D', 'I'],
    [3, 1, 2, 'V', 'V', 'D'],
    [3, 0, 0, 'I', 'I', 'I'],
    [3, 0, 1, 'I', 'I', 'I'],
    [3, 0, 2, 'I', 'I', 'I'],
    [3, 0, 3, 'I', 'I', 'I'],
    [2, 2, 0, 'V', 'V', 'V'],
    [2, 1, 0, 'V', 'D', 'I'],
    [2, 1, 1, 'V', 'V', 'D'],
    [2, 0, 0, 'I', 'I', 'I'],
    [2, 0, 1, 'I', 'I', 'I'],
    [2, 0, 2, 'I', 'I', 'I'],
    [1, 1, 0, 'V', 'V', 'D'],
    [1, 0, 0, 'I', 'I', 'I'],
    [1, 0, 1, 'I', 'I', 'I'],
  ];

const CASES = TABLE.flatMap(([asked, correct, neutralised, trusted, doubtful, low]) =>
  [
    { rate: 80, outcome: trusted },
    { rate: 79, outcome: doubtful },
    { rate: 70, outcome: doubtful },
    { rate: 69, outcome: low },
    { rate: 50, outcome: low },
  ].map(({ rate, outcome }) => ({ asked, correct, neutralised, rate, outcome })),
);

describe('scoreV2', () => {
  it.each(CASES)('$asked asked, $correct correct, $neutralised neutralised, rate $rate: $outcome', (row) => {
    const own = [
      ...repeat(row.correct, '1.1', 'CORRECT'),
      ...repeat(row.neutralised, '1.1', 'WRONG', true),
      ...repeat(row.asked - row.correct - row.neutralised, '1.1', 'WRONG'),
    ];

    const result = scoreV2({ questions: [...own, ...withRate(row.rate, own)], claims: [CLAIM] });

    expect(result.reproducibilityRate).toBe(row.rate);
    expect(result.competences[0]).toEqual({ competenceId: '1.1', ...OUTCOMES[row.outcome] });
  });

  it('rejects the whole certification below 50 %, perfect competences included', () => {
    const own = repeat(3, '1.1', 'CORRECT');

    const result = scoreV2({ questions: [...own, ...withRate(49, own)], claims: [CLAIM] });

    expect(result).toMatchObject({ reproducibilityRate: 49, passed: false, pix: 0 });
    expect(result.competences.every(({ level, pix }) => level === -1 && pix === 0)).toBe(true);
  });

  it('does not pass with half the answers right and nothing certified', () => {
    const result = scoreV2({ questions: withRate(50, []), claims: [] });

    expect(result).toMatchObject({ passed: false, pix: 0 });
  });

  it('never certifies more than was claimed, and never below nothing', () => {
    const claims = COMPETENCE_IDS.map((competenceId, at) => ({
      competenceId,
      level: at % 3,
      pix: (at % 3) * 8 + (at % 2),
    }));
    const questions = COMPETENCE_IDS.flatMap((id) => [...repeat(2, id, 'CORRECT'), question(id, 'WRONG')]);

    const result = scoreV2({ questions, claims });

    for (const [at, { level, pix }] of result.competences.entries()) {
      expect(pix).toBeLessThanOrEqual(claims[at]?.pix ?? 0);
      expect(level).toBeLessThanOrEqual(claims[at]?.level ?? 0);
      expect(pix).toBeGreaterThanOrEqual(0);
      expect(level).toBeGreaterThanOrEqual(-1);
    }
    expect(result.pix).toBe(result.competences.reduce((total, { pix }) => total + pix, 0));
  });

  it('certifies nothing in a competence that was asked but not claimed, nor claimed but not asked', () => {
    const result = scoreV2({ questions: repeat(3, '2.1', 'CORRECT'), claims: [CLAIM] });

    expect(result.competences.filter(({ level }) => level !== -1)).toEqual([]);
  });

  it('gives the same bytes whatever the order of claims', () => {
    const claims = COMPETENCE_IDS.map((competenceId) => ({ competenceId, level: 2, pix: 16 }));
    const questions = COMPETENCE_IDS.flatMap((id) => repeat(3, id, 'CORRECT'));
    const evidence: Evidence = { questions, claims };

    expect(JSON.stringify(scoreV2({ questions, claims: claims.toReversed() }))).toBe(JSON.stringify(scoreV2(evidence)));
  });

  it('refuses what the rule does not know', () => {
    expect(() => scoreV2({ questions: repeat(4, '1.1', 'CORRECT'), claims: [CLAIM] })).toThrow(/1 to 3 questions/);
  });
});

describe('reproducibilityRate', () => {
  it.each<[string, (Outcome | null)[], number]>([
    ['nothing asked', [], 0],
    ['skipped, late and missing answers are wrong', ['CORRECT', 'SKIPPED', 'TIMED_OUT', null], 25],
    ['two thirds, rounded', ['CORRECT', 'CORRECT', 'WRONG'], 67],
    ['half rounded up', ['CORRECT', ...Array<Outcome>(7).fill('WRONG')], 13],
  ])('%s', (_, outcomes, rate) => {
    expect(reproducibilityRate(outcomes.map((outcome) => question('1.1', outcome)))).toBe(rate);
  });

  it('leaves neutralised questions out', () => {
    expect(reproducibilityRate([question('1.1', 'CORRECT'), question('1.1', null, true)])).toBe(100);
  });
});
