import type { Answer, Outcome } from './answer';
import type { Assessment, CompetenceClaim, PlannedQuestion } from './assessment';
import type { Content } from './content';
import { isFocused } from './focus';
import type { Knowledge } from './knowledge';
import type { ReplacedQuestion } from './supervision';
import { skillsUpTo } from './test-scope';

export type SubjectReport = {
  readonly subjectId: string;
  readonly competenceId: string;
  readonly skillCount: number;
  readonly testedSkillCount: number;
  readonly validatedSkillCount: number;
  readonly skills: readonly SkillReport[];
};

/** What is known of one skill; `validated` is `null` when it was never assessed. */
export type SkillReport = { readonly skillId: string; readonly level: number; readonly validated: boolean | null };

export type QuestionReport = PlannedQuestion & {
  readonly rank: number;
  readonly outcome: Outcome | null;
  /** What a question needs to be answered, and may fail: an image or a simulator, a file, time, one's page. */
  readonly hasImage: boolean;
  readonly hasEmbed: boolean;
  readonly hasAttachment: boolean;
  readonly isTimed: boolean;
  readonly isFocused: boolean;
};

export type TestReport = Pick<Assessment, 'state' | 'percentage' | 'startedAt' | 'endedAt' | 'releaseId'> & {
  readonly assessmentId: string;
  readonly subjects: readonly SubjectReport[];
  readonly questions: readonly QuestionReport[];
  readonly claims: readonly CompetenceClaim[];
  readonly replaced: readonly ReplacedQuestion[];
};

/** What a test tells: the subjects of a campaign, all answers of the person counted (A10); the questions of a certification. */
export const testReport = (
  assessment: Assessment,
  content: Content,
  knowledge: Knowledge,
  answers: readonly Answer[],
): TestReport => {
  const outcomes = new Map(answers.map(({ challengeId, outcome }) => [challengeId, outcome]));
  const { state, percentage, startedAt, endedAt, releaseId, claims } = assessment;
  return {
    assessmentId: assessment.id,
    state,
    percentage,
    startedAt,
    endedAt,
    releaseId,
    subjects: subjectReports(assessment, content, knowledge),
    questions: assessment.plan.map((question, index) => ({
      ...question,
      rank: index + 1,
      outcome: outcomes.get(question.challengeId) ?? null,
      ...needsOf(content, question),
    })),
    replaced: assessment.supervision.replaced,
    claims,
  };
};

const needsOf = (content: Content, { challengeId }: PlannedQuestion) => {
  const challenge = content.items.CHALLENGE.get(challengeId);
  return {
    hasImage: Boolean(challenge?.illustration),
    hasEmbed: Boolean(challenge?.embed),
    hasAttachment: (challenge?.attachments.length ?? 0) > 0,
    isTimed: (challenge?.timerSeconds ?? null) !== null,
    isFocused: challenge !== undefined && isFocused(challenge),
  };
};

const subjectReports = ({ subjects }: Assessment, content: Content, knowledge: Knowledge): SubjectReport[] =>
  subjects.flatMap((cap) => {
    const subject = content.items.SUBJECT.get(cap.subjectId);
    if (!subject) return [];
    const skills = skillsUpTo(content, cap);
    const states = skills.flatMap(({ id }) => knowledge.get(id) ?? []);
    return [
      {
        subjectId: subject.id,
        competenceId: subject.competence.id,
        skillCount: skills.length,
        testedSkillCount: states.length,
        validatedSkillCount: states.filter(({ isValidated }) => isValidated).length,
        skills: skills.map(({ id, level }) => ({
          skillId: id,
          level,
          validated: knowledge.get(id)?.isValidated ?? null,
        })),
      },
    ];
  });
