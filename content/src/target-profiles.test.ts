import { describe, expect, it } from '@jest/globals';
import { bankFolder, loadContent, readCoverage } from './load';
import type { SubjectCap } from './release';

const { release } = loadContent(bankFolder);
if (!release) throw new Error('the bank has problems: npm run content:check tells them');

const { subjects, targetProfiles } = release;
const skillsOf = new Map(subjects.map(({ id, skills }) => [id, skills]));

const cappedSkills = ({ id, maxLevel }: SubjectCap) =>
  (skillsOf.get(id) ?? []).filter(({ level }) => level <= maxLevel);

/**
 * A right answer says that easier skills of the subject are held, a wrong one that harder ones are not: each question halves
 * what is left to know of a ladder, so that a ladder of 3 skills takes 2 questions and one of 7 takes 3.
 */
const questionsFor = (caps: readonly SubjectCap[]): number =>
  caps.reduce((sum, cap) => sum + Math.ceil(Math.log2(cappedSkills(cap).length + 1)), 0);

/**
 * An hour is 40 questions of a minute and a half, which is also what most timed challenges give. Only the two profiles that
 * cover everything may take more: two such hours.
 */
const HOUR = 40;
const ALL_ROUND = ['global-socle', 'snt-global'];

/** What a school computer can show in the browser, without opening a file elsewhere. */
const playableInBrowser = (cap: SubjectCap): boolean =>
  cappedSkills(cap).some(({ challenges }) =>
    challenges.some(
      ({ locale, requirements }) => locale === 'fr' && requirements.every((requirement) => requirement === 'DESKTOP'),
    ),
  );

describe('the target profiles of the bank', () => {
  it('hold those that every school must find (coverage.json)', () => {
    const wanted = readCoverage(bankFolder)?.targetProfiles ?? [];

    expect(wanted.length).toBeGreaterThan(0);
    expect(targetProfiles.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted));
  });

  it('are all different: neither the same title nor the same subjects up to the same levels', () => {
    const assessed = targetProfiles.map(({ subjects: caps }) =>
      caps
        .map(({ id, maxLevel }) => `${id} ${maxLevel}`)
        .sort()
        .join(),
    );

    expect(new Set(assessed).size).toBe(targetProfiles.length);
    expect(new Set(targetProfiles.map(({ title }) => title)).size).toBe(targetProfiles.length);
  });

  it('have badges of their own', () => {
    const ids = targetProfiles.flatMap(({ badges }) => badges.map(({ id }) => id));

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('take the sixteen competences and every subject between them', () => {
    const whole = targetProfiles
      .filter(({ category }) => category === 'COMPETENCE')
      .flatMap((profile) => profile.subjects);

    expect(whole.map(({ id }) => id).sort()).toEqual(subjects.map(({ id }) => id).sort());
  });
});

describe.each(targetProfiles.map((profile) => ({ ...profile })))('$id', ({ id, subjects: caps, stages, badges }) => {
  it('has four stages from 0 up, each with words for the pupil and for the teacher', () => {
    const thresholds = stages.map(({ threshold }) => threshold);

    expect(thresholds).toHaveLength(4);
    expect(thresholds[0]).toBe(0);
    expect(thresholds).toEqual([...new Set(thresholds)].sort((a, b) => a - b));
    expect(stages.filter(({ teacherTitle, teacherDescription }) => !teacherTitle || !teacherDescription)).toEqual([]);
  });

  it('has badges that can be won, and lost, on what it assesses', () => {
    const assessed = new Map(caps.map((cap) => [cap.id, cap.maxLevel]));

    expect(badges.length).toBeGreaterThanOrEqual(1);
    for (const { threshold, subjects: counted } of badges.flatMap(({ criteria }) => criteria)) {
      const within = counted.length === 0 ? caps : counted;
      expect(within.filter((cap) => cap.maxLevel > (assessed.get(cap.id) ?? 0))).toEqual([]);
      expect(within.flatMap(cappedSkills).length).toBeGreaterThanOrEqual(4);
      expect(threshold).toBeLessThanOrEqual(100);
    }
  });

  it('asks nothing that a browser cannot show, whatever the subject', () => {
    expect(caps.filter((cap) => !playableInBrowser(cap))).toEqual([]);
  });

  it('stops where a subject has a skill, unless it takes it whole', () => {
    const high = caps.filter(
      ({ id: subject, maxLevel }) => maxLevel < 8 && !skillsOf.get(subject)?.some(({ level }) => level === maxLevel),
    );

    expect(high).toEqual([]);
  });

  it('lasts an hour, two for those that cover everything', () => {
    expect(caps.length).toBeGreaterThanOrEqual(7);
    expect(questionsFor(caps)).toBeLessThanOrEqual(ALL_ROUND.includes(id) ? 2 * HOUR : HOUR);
  });
});
