/** A skill that somebody failed; `passedAt` once a later answer made it good. */
export type Gap = {
  readonly skillId: string;
  readonly failedAt: Date;
  readonly passedAt: Date | null;
};

export type SkillResult = { readonly skillId: string; readonly at: Date };

/** What assessment says one person failed and holds now. */
export type SkillResults = {
  readonly userId: string;
  readonly failed: readonly SkillResult[];
  readonly passed: readonly SkillResult[];
};

export type GapChanges = { readonly written: readonly Gap[]; readonly removed: readonly string[] };

/**
 * What changes of somebody's gaps (T3): what is failed now is one; what was failed and is held now is closed, and kept to measure
 * what helped; what is neither was put back to nothing known, and goes.
 */
export const changesOfGaps = (before: readonly Gap[], { failed, passed }: SkillResults): GapChanges => {
  const known = new Map(before.map((gap) => [gap.skillId, gap]));
  const failedNow = new Set(failed.map(({ skillId }) => skillId));
  const heldNow = new Map(passed.map(({ skillId, at }) => [skillId, at]));

  const opened = failed
    .map(({ skillId, at }): Gap => ({ skillId, failedAt: at, passedAt: null }))
    .filter((gap) => !isSame(known.get(gap.skillId), gap));
  const closed = before.flatMap((gap): Gap[] => {
    const at = heldNow.get(gap.skillId);
    return at && gap.passedAt === null && !failedNow.has(gap.skillId) ? [{ ...gap, passedAt: at }] : [];
  });
  const forgotten = before.filter(({ skillId }) => !failedNow.has(skillId) && !heldNow.has(skillId));
  return { written: [...opened, ...closed], removed: forgotten.map(({ skillId }) => skillId) };
};

const isSame = (one: Gap | undefined, other: Gap): boolean =>
  one !== undefined && one.passedAt === null && one.failedAt.getTime() === other.failedAt.getTime();
