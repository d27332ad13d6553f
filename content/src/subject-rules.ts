import type { Drafted } from './challenge-draft';
import { checkChallenge } from './challenge-rules';
import type { DraftedSkill, DraftedSubject } from './draft-subject';
import { answerGivenAway, checkLeaks } from './leak-rules';
import { at, type Problem, type Report } from './problem';
import { reporter } from './source-file';
import type { EnglishSource, SubjectSource } from './source-types';

const checkPlace = (subject: SubjectSource, file: string, report: Report): void => {
  const [, folder = '', name = ''] = file.split('/');
  if (name !== `${subject.id}.yaml`)
    report(['id'], 'naming', `the file of subject "${subject.id}" must be called ${subject.id}.yaml`);
  if (!folder.startsWith(`${subject.competence}-`))
    report(['competence'], 'naming', `a subject of ${subject.competence} must be in a folder ${subject.competence}-…`);
};

const checkEnglishPlace = (subject: SubjectSource, english: EnglishSource, report: Report): void => {
  const order = subject.skills.map(({ id }) => id);
  english.skills.forEach(({ id }, index) => {
    if (!order.includes(id))
      report(['skills', index, 'id'], 'english', `there is no skill "${id}" in ${subject.id}.yaml`);
    if (english.skills.findIndex((other) => other.id === id) < index)
      report(['skills', index, 'id'], 'id-unique', `"${id}" is translated twice`);
  });
};

const checkDraft = ({ draft, path }: Drafted, expected: string, report: Report): void => {
  if (draft.id !== expected)
    report([...path, 'id'], 'naming', `challenge "${draft.id}" should be called "${expected}"`);
  checkChallenge(draft, at(report, ...path));
  checkLeaks(draft, at(report, ...path));
};

const needs = ({ draft }: Drafted): string => draft.requirements.join();

/** A pupil without a computer, or without an office suite, must still have another variant: two ask for the same equipment. */
const checkVariants = (skill: DraftedSkill, path: (string | number)[], report: Report): void => {
  const french = skill.drafted.filter(({ locale }) => locale === 'fr');
  const { id, challenges } = skill.skill;
  if (challenges.length < 2) report(path, 'variants', `skill "${id}" needs at least two variants`);
  else if (
    french.length === challenges.length &&
    !french.some((one) => french.some((other) => one !== other && needs(one) === needs(other)))
  )
    report(path, 'variants', `no two variants of skill "${id}" require the same equipment`);
};

const checkSkill = (
  { skill, english, drafted }: DraftedSkill,
  path: (string | number)[],
  subject: DraftedSubject,
  problems: Problem[],
): void => {
  const report = reporter(subject.source, problems);
  const stem = `${subject.value.id}-${skill.level}`;
  if (!(skill.id === stem || (skill.id.startsWith(stem) && /^[b-z]$/.test(skill.id.slice(stem.length)))))
    report([...path, 'id'], 'naming', `skill "${skill.id}" should be called "${stem}"`);
  checkVariants({ skill, english, drafted }, [...path, 'challenges'], report);

  for (const one of drafted) {
    const isTranslated = one.source !== subject.source;
    const letter = String.fromCharCode(97 + Number(one.path.at(-1)));
    checkDraft(one, `${skill.id}-${letter}${isTranslated ? '-en' : ''}`, reporter(one.source, problems));

    const hint = isTranslated ? (english?.hint ?? '') : skill.hint;
    const answer = answerGivenAway(hint, one.draft);
    if (answer !== undefined)
      reporter(one.source, problems)(
        [...one.path.slice(0, 2), 'hint'],
        'hint',
        `the hint gives away "${answer.trim()}", the answer of ${one.draft.id}`,
      );
  }
};

/** What a subject must respect on its own: its place, the names of what it holds, its ladder, its challenges, its translation. */
export const checkSubject = (subject: DraftedSubject, problems: Problem[]): void => {
  const { source, value, english, skills } = subject;
  const report = reporter(source, problems);
  checkPlace(value, source.file, report);
  if (english) checkEnglishPlace(value, english.value, reporter(english.source, problems));

  skills.forEach((skill, index) => {
    const before = value.skills[index - 1];
    if (before && skill.skill.level < before.level)
      report(['skills', index, 'level'], 'ladder', `level ${skill.skill.level} comes after level ${before.level}`);
    checkSkill(skill, ['skills', index], subject, problems);
  });
};
