import { countRelease } from './count';
import { bankFolder, loadContent } from './load';

const { release, problems } = loadContent(process.argv[2] ?? bankFolder);

for (const { file, line, rule, message } of problems) console.error(`${file}:${line}  ${rule}  ${message}`);

if (release) {
  const count = countRelease(release);
  const kinds = Object.entries(count.challengesByKind)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, number]) => `${kind} ${number}`)
    .join(', ');
  console.log(
    `${count.competences} competences, ${count.subjects} subjects, ${count.skills} skills, ` +
      `${count.challenges} challenges (${kinds}; ${Math.round(count.plainChoiceShare * 100)} % plain choices), ` +
      `${count.tutorials} tutorials, ${count.targetProfiles} target profiles, release ${release.id.slice(0, 12)}`,
  );
} else {
  process.exitCode = 1;
}
