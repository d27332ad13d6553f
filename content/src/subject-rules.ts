import { answerGivenAway, checkChallenge } from './challenge-rules';
import type { Report } from './problem';
import type { SkillSource, SubjectSource } from './source-types';

const at =
  (report: Report, ...start: (string | number)[]): Report =>
  (path, rule, message) =>
    report([...start, ...path], rule, message);

const checkPlace = (subject: SubjectSource, file: string, report: Report): void => {
  const [, folder = '', name = ''] = file.split('/');
  if (name !== `${subject.id}.yaml`)
    report(['id'], 'naming', `the file of subject "${subject.id}" must be called ${subject.id}.yaml`);
  if (!folder.startsWith(`${subject.competence}-`))
    report(['competence'], 'naming', `a subject of ${subject.competence} must be in a folder ${subject.competence}-…`);
};

const checkSkill = (skill: SkillSource, subjectId: string, report: Report): void => {
  const stem = `${subjectId}-${skill.level}`;
  if (!(skill.id === stem || (skill.id.startsWith(stem) && /^[b-z]$/.test(skill.id.slice(stem.length)))))
    report(['id'], 'naming', `skill "${skill.id}" should be called "${stem}"`);
  if (skill.challenges.length < 2)
    report(['challenges'], 'variants', `skill "${skill.id}" needs at least two variants`);

  skill.challenges.forEach((challenge, index) => {
    const expected = `${skill.id}-${String.fromCharCode(97 + index)}`;
    if (challenge.id !== expected)
      report(['challenges', index, 'id'], 'naming', `challenge "${challenge.id}" should be called "${expected}"`);
    checkChallenge(challenge, at(report, 'challenges', index));

    const answer = answerGivenAway(skill.hint, challenge);
    if (answer !== undefined)
      report(['hint'], 'hint', `the hint gives away "${answer.trim()}", the answer of ${challenge.id}`);
  });
};

/** What a subject must respect on its own: its place, the names of what it holds, its ladder, its challenges. */
export const checkSubject = (subject: SubjectSource, file: string, report: Report): void => {
  checkPlace(subject, file, report);

  subject.skills.forEach((skill, index) => {
    const before = subject.skills[index - 1];
    if (before && skill.level < before.level)
      report(['skills', index, 'level'], 'ladder', `level ${skill.level} comes after level ${before.level}`);
    checkSkill(skill, subject.id, at(report, 'skills', index));
  });
};
