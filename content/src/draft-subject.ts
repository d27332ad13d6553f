import type { Drafted } from './challenge-draft';
import { draftChallenge } from './draft-challenge';
import type { Workshop } from './keep-content';
import { at, type Problem, type Report } from './problem';
import type { Locale } from './release';
import { type Checked, type Path, reporter } from './source-file';
import type { ChallengeSource, EnglishSource, SkillSource, SubjectSource } from './source-types';

/** A skill with its challenges made, French ones first, and its English words if it was translated. */
export type DraftedSkill = { skill: SkillSource; english: { title: string; hint: string } | null; drafted: Drafted[] };

/** A subject on its way into the release. */
export type DraftedSubject = Checked<SubjectSource> & {
  english: Checked<EnglishSource> | undefined;
  skills: DraftedSkill[];
};

type From = Pick<Drafted, 'locale' | 'source' | 'path'>;

/** What does not depend on the language. */
type Tools = Omit<Workshop, 'locale'>;

const draftAll = (challenges: ChallengeSource[], from: From, workshop: Tools, report: Report): Drafted[] =>
  challenges.flatMap((challenge, index) => {
    const path: Path = [...from.path, index];
    const draft = draftChallenge(challenge, { ...workshop, locale: from.locale }, at(report, ...path));
    return draft ? [{ ...from, draft, path }] : [];
  });

/** Makes every challenge of a subject: reads its files, runs its generators. What cannot be made is reported. */
export const draftSubject = (
  subject: Checked<SubjectSource>,
  english: Checked<EnglishSource> | undefined,
  workshop: Tools,
  problems: Problem[],
): DraftedSubject => {
  const inEnglish = (skill: SkillSource): { drafted: Drafted[]; words: DraftedSkill['english'] } => {
    const index = english?.value.skills.findIndex(({ id }) => id === skill.id) ?? -1;
    const translated = english?.value.skills[index];
    if (!english || !translated) return { drafted: [], words: null };
    const path: Path = ['skills', index, 'challenges'];
    const from = { locale: 'en' as Locale, source: english.source, path };
    return {
      drafted: draftAll(translated.challenges, from, workshop, reporter(english.source, problems)),
      words: { title: translated.title, hint: translated.hint.trim() },
    };
  };

  const skills = subject.value.skills.map((skill, index): DraftedSkill => {
    const path: Path = ['skills', index, 'challenges'];
    const from = { locale: subject.value.locale, source: subject.source, path };
    const { drafted, words } = inEnglish(skill);
    return {
      skill,
      english: words,
      drafted: [...draftAll(skill.challenges, from, workshop, reporter(subject.source, problems)), ...drafted],
    };
  });
  return { ...subject, english, skills };
};
