import { countRelease } from './count';
import type { Release } from './release';

/** coverage.json: what the bank holds once it is complete. */
export type Coverage = {
  complete: boolean;
  subjectsPerCompetence: number;
  skillsPerLevel: number;
  levels: number[];
  skillsBeyond: number;
  plainChoicesAtMost: number;
  withMaterialAtLeast: number;
  timed: [least: number, most: number];
  /** Ids of the target profiles that every school must find. */
  targetProfiles: string[];
};

/** What a competence holds: subjects, and skills by level (position 0 is level 1). */
export type CompetenceRow = {
  id: string;
  subjects: number;
  skillsByLevel: number[];
  challenges: number;
  english: number;
};

/** One row a competence, whether it has something or not. */
export const coverageTable = (release: Release): CompetenceRow[] =>
  release.competences.map(({ id }) => {
    const subjects = release.subjects.filter(({ competenceId }) => competenceId === id);
    const skills = subjects.flatMap((subject) => subject.skills);
    const challenges = skills.flatMap((skill) => skill.challenges);
    return {
      id,
      subjects: subjects.length,
      skillsByLevel: [1, 2, 3, 4, 5, 6, 7, 8].map((level) => skills.filter((skill) => skill.level === level).length),
      challenges: challenges.length,
      english: challenges.filter(({ locale }) => locale === 'en').length,
    };
  });

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const missingIn = ({ id, subjects, skillsByLevel }: CompetenceRow, wanted: Coverage): string[] => {
  const highest = Math.max(...wanted.levels);
  const counts = [
    { what: 'subjects', has: subjects, needs: wanted.subjectsPerCompetence },
    ...wanted.levels.map((level) => ({
      what: `level ${level}`,
      has: skillsByLevel[level - 1] ?? 0,
      needs: wanted.skillsPerLevel,
    })),
    {
      what: `above ${highest}`,
      has: skillsByLevel.slice(highest).reduce((sum, count) => sum + count, 0),
      needs: wanted.skillsBeyond,
    },
  ];
  const short = counts.filter(({ has, needs }) => has < needs).map(({ what, has, needs }) => `${what} ${has}/${needs}`);
  return short.length > 0 ? [`${id}: ${short.join(', ')}`] : [];
};

/** What the bank still misses, competence by competence and as a whole. */
export const missingFrom = (release: Release, wanted: Coverage): string[] => {
  const { plainChoiceShare, materialShare, timedShare } = countRelease(release);
  const [least, most] = wanted.timed;
  const offered = new Set(release.targetProfiles.map(({ id }) => id));
  return [
    ...coverageTable(release).flatMap((row) => missingIn(row, wanted)),
    ...(plainChoiceShare > wanted.plainChoicesAtMost
      ? [`${percent(plainChoiceShare)} plain choices, at most ${percent(wanted.plainChoicesAtMost)} wanted`]
      : []),
    ...(materialShare < wanted.withMaterialAtLeast
      ? [
          `${percent(materialShare)} with a file, an image or a site, at least ${percent(wanted.withMaterialAtLeast)} wanted`,
        ]
      : []),
    ...(timedShare < least || timedShare > most
      ? [`${percent(timedShare)} timed, from ${percent(least)} to ${percent(most)} wanted`]
      : []),
    ...wanted.targetProfiles.filter((id) => !offered.has(id)).map((id) => `target profile ${id}`),
  ];
};
