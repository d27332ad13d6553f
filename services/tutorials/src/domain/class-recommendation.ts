import type { SkillTutorial } from './catalogue';
import type { Tutorial } from './tutorial';

/** How many participants of a campaign have this skill as the easiest they failed in its subject. */
export type SkillGap = { readonly skillId: string; readonly pupilCount: number };

/** A tutorial, how many participants it would help, and with which skills. */
export type ClassRecommendation = {
  readonly tutorial: Tutorial;
  readonly pupilCount: number;
  readonly skillIds: readonly string[];
};

/**
 * What would help most participants, first (T3); of equals, the reader's language, then the most useful. A participant has one easiest gap a
 * subject, so the skills of a subject add up; over several subjects the largest counts, as the same pupil may be in each.
 */
export const recommendToClass = (
  gaps: readonly SkillGap[],
  served: readonly SkillTutorial[],
  locale: Tutorial['locale'],
): ClassRecommendation[] => {
  const pupils = new Map(gaps.map(({ skillId, pupilCount }) => [skillId, pupilCount]));
  const byTutorial = new Map<string, SkillTutorial[]>();
  for (const link of served)
    if (link.purpose === 'SUCCEED' && pupils.has(link.skillId))
      byTutorial.set(link.tutorial.id, [...(byTutorial.get(link.tutorial.id) ?? []), link]);

  return [...byTutorial.values()]
    .flatMap((links) => toScored(links, pupils))
    .sort(
      (one, other) =>
        other.pupilCount - one.pupilCount ||
        Number(other.tutorial.locale === locale) - Number(one.tutorial.locale === locale) ||
        other.score - one.score ||
        (one.tutorial.id < other.tutorial.id ? -1 : 1),
    )
    .map(({ tutorial, pupilCount, skillIds }) => ({ tutorial, pupilCount, skillIds }));
};

const toScored = (
  links: readonly SkillTutorial[],
  pupils: ReadonlyMap<string, number>,
): (ClassRecommendation & { readonly score: number })[] => {
  const [first] = links;
  if (!first) return [];
  const bySubject = new Map<string, number>();
  for (const { subjectId, skillId } of links) {
    const key = subjectId ?? skillId;
    bySubject.set(key, (bySubject.get(key) ?? 0) + (pupils.get(skillId) ?? 0));
  }
  const skillIds = links
    .map(({ skillId }) => skillId)
    .sort((one, other) => (pupils.get(other) ?? 0) - (pupils.get(one) ?? 0) || (one < other ? -1 : 1));
  return [{ tutorial: first.tutorial, score: first.score, pupilCount: Math.max(...bySubject.values()), skillIds }];
};
