import type { Tutorial } from './tutorial';

/** A tutorial that may help somebody with one skill they failed. */
export type Candidate = {
  readonly tutorial: Tutorial;
  readonly skillId: string;
  readonly subjectId: string;
  readonly level: number;
  /** 0 to 1000: how useful it is (docs/tutorials.md). */
  readonly score: number;
  /** Its place among those the authors gave the skill. */
  readonly position: number;
};

/** A tutorial, and the gap it is recommended for. */
export type Recommendation = Pick<Candidate, 'tutorial' | 'skillId' | 'subjectId' | 'level'>;

/**
 * One tutorial a subject, for the easiest skill failed in it that any tutorial serves; easiest gaps first (T3). Of several, one in
 * the reader's language, then the most useful, then the authors' first. None is recommended twice.
 */
export const recommend = (candidates: readonly Candidate[], locale: Tutorial['locale']): Recommendation[] => {
  const given = new Set<string>();
  const served = new Set<string>();
  const chosen: Recommendation[] = [];
  for (const candidate of [...candidates].sort(inOrder(locale))) {
    if (served.has(candidate.subjectId) || given.has(candidate.tutorial.id)) continue;
    served.add(candidate.subjectId);
    given.add(candidate.tutorial.id);
    const { tutorial, skillId, subjectId, level } = candidate;
    chosen.push({ tutorial, skillId, subjectId, level });
  }
  return chosen;
};

const inOrder =
  (locale: Tutorial['locale']) =>
  (one: Candidate, other: Candidate): number =>
    one.level - other.level ||
    byText(one.subjectId, other.subjectId) ||
    byText(one.skillId, other.skillId) ||
    Number(other.tutorial.locale === locale) - Number(one.tutorial.locale === locale) ||
    other.score - one.score ||
    one.position - other.position ||
    byText(one.tutorial.id, other.tutorial.id);

const byText = (one: string, other: string): number => Number(one > other) - Number(one < other);
