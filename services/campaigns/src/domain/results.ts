/** What is known of one skill; `validated` is `null` when it was never assessed. */
export type SkillReport = { readonly skillId: string; readonly level: number; readonly validated: boolean | null };

/** What assessment tells of one subject of a campaign. */
export type SubjectReport = {
  readonly subjectId: string;
  readonly competenceId: string;
  readonly skillCount: number;
  readonly testedSkillCount: number;
  readonly validatedSkillCount: number;
  readonly skills: readonly SkillReport[];
};

/** What a person's answers say of one subject of a campaign, as it was when it was sent. */
export type SubjectResult = SubjectReport & {
  readonly participationId: string;
  /** Hardest skill in the campaign. */
  readonly maxLevel: number;
  /** Hardest validated skill; 0 when none is. */
  readonly reachedLevel: number;
  /** 0 to 100: how much working on this subject would bring (`relevance.ts`). */
  readonly relevance: number;
  /** The easiest skill failed; `null` when none was. */
  readonly gapSkillId: string | null;
};

/** How many of those who sent have this skill as the easiest they failed in its subject. */
export type SkillGap = { readonly skillId: string; readonly pupilCount: number };

/** What to work on first in a subject: the easiest skill failed (T3). What was never tested is not. */
export const easiestGap = ({ skills }: Pick<SubjectReport, 'skills'>): string | null =>
  skills
    .filter(({ validated }) => validated === false)
    .reduce<SkillReport | null>((easiest, skill) => (easiest && easiest.level <= skill.level ? easiest : skill), null)
    ?.skillId ?? null;

/** What most miss first, first; of equals, the first by id. */
export const rankedGaps = (gaps: readonly SkillGap[]): SkillGap[] =>
  [...gaps].sort((one, other) => other.pupilCount - one.pupilCount || (one.skillId < other.skillId ? -1 : 1));

/** Skills mastered in one competence, of one person or on average. */
export type CompetenceResult = {
  readonly competenceId: string;
  readonly masteryPercentage: number;
  readonly validatedSkillCount: number;
  readonly skillCount: number;
};

/** Share of the skills mastered: validated over all skills of the campaign, tested or not (C7). */
export const masteryPercentage = (validatedSkillCount: number, skillCount: number): number =>
  skillCount === 0 ? 0 : Math.round((100 * validatedSkillCount) / skillCount);

type Counts = Pick<SubjectReport, 'skillCount' | 'testedSkillCount' | 'validatedSkillCount'>;

/** Adds up counts of skills. */
export const totals = (parts: readonly Counts[]): Counts => ({
  skillCount: parts.reduce((sum, { skillCount }) => sum + skillCount, 0),
  testedSkillCount: parts.reduce((sum, { testedSkillCount }) => sum + testedSkillCount, 0),
  validatedSkillCount: parts.reduce((sum, { validatedSkillCount }) => sum + validatedSkillCount, 0),
});

/** Sums the subjects of each competence, competences in order. */
export const resultsByCompetence = (
  subjects: readonly (Counts & { readonly competenceId: string })[],
): CompetenceResult[] => {
  const competenceIds = [...new Set(subjects.map(({ competenceId }) => competenceId))].sort();
  return competenceIds.map((competenceId) => {
    const { validatedSkillCount, skillCount } = totals(subjects.filter((one) => one.competenceId === competenceId));
    return {
      competenceId,
      masteryPercentage: masteryPercentage(validatedSkillCount, skillCount),
      validatedSkillCount,
      skillCount,
    };
  });
};
