/** What a person's answers say of one competence of a campaign, as it was when it was sent. */
export type ParticipationResult = {
  readonly participationId: string;
  readonly competenceId: string;
  readonly skillCount: number;
  readonly testedSkillCount: number;
  readonly validatedSkillCount: number;
};

/** Skills mastered in one competence, of one person or on average. */
export type CompetenceResult = {
  readonly competenceId: string;
  readonly masteryPercentage: number;
  readonly validatedSkillCount: number;
  readonly skillCount: number;
};

/** What assessment tells of one subject of a campaign. */
export type SubjectReport = {
  readonly subjectId: string;
  readonly competenceId: string;
  readonly skillCount: number;
  readonly testedSkillCount: number;
  readonly validatedSkillCount: number;
};

/** Share of the skills mastered: validated over all skills of the campaign, tested or not (C7). */
export const masteryPercentage = (validatedSkillCount: number, skillCount: number): number =>
  skillCount === 0 ? 0 : Math.round((100 * validatedSkillCount) / skillCount);

/** Sums the subjects of each competence, competences in order. */
export const resultsByCompetence = (
  participationId: string,
  subjects: readonly SubjectReport[],
): ParticipationResult[] => {
  const competenceIds = [...new Set(subjects.map(({ competenceId }) => competenceId))].sort();
  return competenceIds.map((competenceId) => {
    const own = subjects.filter((subject) => subject.competenceId === competenceId);
    return { participationId, competenceId, ...totals(own) };
  });
};

type Counts = Pick<SubjectReport, 'skillCount' | 'testedSkillCount' | 'validatedSkillCount'>;

/** Adds up counts of skills. */
export const totals = (parts: readonly Counts[]): Counts => ({
  skillCount: parts.reduce((sum, { skillCount }) => sum + skillCount, 0),
  testedSkillCount: parts.reduce((sum, { testedSkillCount }) => sum + testedSkillCount, 0),
  validatedSkillCount: parts.reduce((sum, { validatedSkillCount }) => sum + validatedSkillCount, 0),
});

/** A person's stored result in one competence, as shown. */
export const toCompetenceResult = ({
  competenceId,
  validatedSkillCount,
  skillCount,
}: ParticipationResult): CompetenceResult => ({
  competenceId,
  masteryPercentage: masteryPercentage(validatedSkillCount, skillCount),
  validatedSkillCount,
  skillCount,
});
