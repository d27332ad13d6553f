import type { Purpose, Skill } from './catalogue';
import type { Tutorial, TutorialDescription } from './tutorial';

export type SkillPurpose = { readonly skillId: string; readonly purpose: Purpose };

/** What an editor writes of a tutorial: a link, or the text of a page of ours. */
export type WrittenTutorial = TutorialDescription & {
  readonly page: string | null;
  /** At least one, all of the current content. */
  readonly skills: readonly SkillPurpose[];
};

/** A tutorial that no release brought: it can be rewritten here. */
export type OwnTutorial = Tutorial & WrittenTutorial;

/** A tutorial as an editor wrote it; its competence is that of the first skill it serves. */
export const toOwnTutorial = (
  written: WrittenTutorial,
  skills: readonly Skill[],
  { id, origin, credit, archivedAt }: Pick<Tutorial, 'id' | 'origin' | 'credit' | 'archivedAt'>,
): OwnTutorial => {
  const first = skills.find((skill) => skill.id === written.skills[0]?.skillId);
  return {
    ...written,
    id,
    origin,
    credit,
    archivedAt,
    competenceId: first?.competenceId ?? '',
    retiredAt: null,
    deadAt: null,
  };
};

/** Those of the skills written that no content has. */
export const unknownSkills = (written: Pick<WrittenTutorial, 'skills'>, known: readonly Skill[]): string[] => {
  const ids = new Set(known.map(({ id }) => id));
  return written.skills.filter(({ skillId }) => !ids.has(skillId)).map(({ skillId }) => skillId);
};
