import { countRelease } from './count';
import { coverageTable, missingFrom } from './coverage';
import { bankFolder, loadThoroughly, readCoverage } from './load';
import type { Release } from './release';

const folder = process.argv[2] ?? bankFolder;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const summary = (release: Release): string => {
  const count = countRelease(release);
  const kinds = Object.entries(count.challengesByKind)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, number]) => `${kind} ${number}`)
    .join(', ');
  return (
    `${count.competences} competences, ${count.subjects} subjects, ${count.skills} skills, ` +
    `${count.challenges} challenges (${kinds}; ${count.englishChallenges} in English; ` +
    `${percent(count.plainChoiceShare)} plain choices, ${percent(count.materialShare)} with files or pages, ` +
    `${percent(count.timedShare)} timed), ${count.tutorials} tutorials, ${count.targetProfiles} target profiles, ` +
    `release ${release.id.slice(0, 12)}`
  );
};

const table = (release: Release): string =>
  [
    'competence  subjects  skills at level 1 2 3 4 5 6 7 8  challenges  in English',
    ...coverageTable(release).map(
      ({ id, subjects, skillsByLevel, challenges, english }) =>
        `${id.padEnd(12)}${String(subjects).padEnd(10)}${skillsByLevel
          .map((number) => String(number).padStart(2))
          .join(' ')
          .padEnd(33)}${String(challenges).padEnd(12)}${english}`,
    ),
  ].join('\n');

const { release, problems } = loadThoroughly(folder);
for (const { file, line, rule, message } of problems) console.error(`${file}:${line}  ${rule}  ${message}`);

if (release) {
  const coverage = readCoverage(folder);
  const missing = coverage ? missingFrom(release, coverage) : [];
  console.log(table(release));
  if (missing.length > 0)
    console.log(`\nStill missing (coverage.json):\n${missing.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${summary(release)}`);
} else process.exitCode = 1;
