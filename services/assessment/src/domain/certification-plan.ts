import { type Skill, type Subject, skillsOf } from './content';
import { hashOf } from './deterministic-pick';
import type { Knowledge } from './knowledge';
import type { CompetenceScore } from './scoring';

/** The variants of a skill that may be asked: all of them, or the accessible ones. */
export type VariantsOf = (skill: Skill) => readonly Pick<Skill['challenges'][number], 'id'>[];

export type PlanRules = { readonly questionsPerCompetence: number };

/**
 * The skills a certification asks about: in each certifiable competence the 3 hardest that were validated by an answer,
 * of equal difficulty those of a subject not asked yet, and of those the ones with a variant never seen (E5). Where fewer were answered directly, the hardest inferred
 * ones complete them, so that every competence is certified on as many questions. The same seed gives the same plan.
 */
export const planSkills = (
  certifiable: readonly CompetenceScore[],
  knowledge: Knowledge,
  { questionsPerCompetence }: PlanRules,
  {
    seed,
    seen,
    variantsOf,
  }: { readonly seed: string; readonly seen: ReadonlySet<string>; readonly variantsOf: VariantsOf },
): Skill[] =>
  certifiable.flatMap(({ competence }) => {
    const hasUnseen = (skill: Skill): boolean => variantsOf(skill).some(({ id }) => !seen.has(id));
    const validated = skillsOf(competence)
      .filter((skill) => variantsOf(skill).length > 0 && knowledge.get(skill.id)?.isValidated)
      .sort((a, b) => hashOf(`${seed}/${a.id}`) - hashOf(`${seed}/${b.id}`))
      .sort((a, b) => Number(hasUnseen(b)) - Number(hasUnseen(a)));
    return hardestSpread(validated, knowledge, questionsPerCompetence);
  });

const hardestSpread = (validated: readonly Skill[], knowledge: Knowledge, count: number): Skill[] => {
  const chosen: Skill[] = [];
  const asked = new Set<Subject>();
  while (chosen.length < Math.min(count, validated.length)) {
    const equals = hardest(
      validated.filter((skill) => !chosen.includes(skill)),
      knowledge,
    );
    const skill = equals.find(({ subject }) => !asked.has(subject)) ?? equals[0];
    if (!skill) break;
    chosen.push(skill);
    asked.add(skill.subject);
  }
  return chosen;
};

// Those answered directly before those inferred, whatever their levels.
const hardest = (skills: readonly Skill[], knowledge: Knowledge): Skill[] => {
  const direct = skills.filter(({ id }) => knowledge.get(id)?.isDirect);
  const candidates = direct.length > 0 ? direct : skills;
  const top = Math.max(...candidates.map(({ level }) => level));
  return candidates.filter(({ level }) => level === top);
};
