import type { Assessment, SubjectCap } from './assessment';
import { type Content, type Skill, skillsOf } from './content';

/** The skills a test is about: all of its competence, or its campaign's subjects up to their caps (C5). */
export const skillsToTest = (
  content: Content,
  { competenceId, subjects }: Pick<Assessment, 'competenceId' | 'subjects'>,
): readonly Skill[] => {
  const competence = competenceId === null ? undefined : content.items.COMPETENCE.get(competenceId);
  return competence ? skillsOf(competence) : subjects.flatMap((cap) => skillsUpTo(content, cap));
};

/** The skills of a subject up to a level; none when the release has no such subject. */
export const skillsUpTo = ({ items }: Content, { subjectId, maxLevel }: SubjectCap): readonly Skill[] =>
  (items.SUBJECT.get(subjectId)?.skills ?? []).filter(({ level }) => level <= maxLevel);
