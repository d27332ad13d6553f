import { type Competence, type Content, skillsOf } from '../content';
import { type Knowledge, mergeKnowledge } from '../knowledge';
import { type ScoringRules, scoreCompetence } from '../scoring';
import type { DisclosureRules } from './item-statistics';

/** People counted by competence, then by level: `{ '1.1': [12, 40, …] }`, the place in the list being the level. */
export type LevelCounts = Readonly<Record<string, readonly number[]>>;

export type LevelCount = { readonly level: number; readonly peopleCount: number | null };

export type CompetenceLevels = { readonly competence: Competence; readonly levels: readonly LevelCount[] };

export type LevelDistribution = { readonly countedAt: Date; readonly competences: readonly CompetenceLevels[] };

const LEVELS = 9; // 0 to 8

/** More people: each one's level in every competence they have answered something of, as their profile shows it. */
export const countPeople = (
  counts: LevelCounts,
  content: Content,
  people: readonly (readonly Knowledge[])[],
  rules: ScoringRules,
): LevelCounts => {
  const sums = new Map(Object.entries(counts).map(([id, levels]) => [id, [...levels]]));
  const competences = content.domains.flatMap((domain) => domain.competences);
  for (const knowledge of people.map(mergeKnowledge))
    for (const competence of competences) {
      if (!skillsOf(competence).some(({ id }) => knowledge.has(id))) continue;
      const { level } = scoreCompetence(competence, knowledge, rules);
      const levels = sums.get(competence.id) ?? Array.from({ length: LEVELS }, () => 0);
      levels[level] = (levels[level] ?? 0) + 1;
      sums.set(competence.id, levels);
    }
  return Object.fromEntries(sums);
};

/** The distribution as it may be told: a level with fewer people than may be told has no number. */
export const levelDistribution = (
  { domains }: Pick<Content, 'domains'>,
  { counts, countedAt }: { counts: LevelCounts; countedAt: Date },
  { fewestPeople }: DisclosureRules,
): LevelDistribution => ({
  countedAt,
  competences: domains
    .flatMap(({ competences }) => competences)
    .map((competence) => ({
      competence,
      levels: (counts[competence.id] ?? []).map((count, level) => ({
        level,
        peopleCount: count >= fewestPeople ? count : null,
      })),
    })),
});
