import type { Assessment } from '../assessment';
import { type ExposureCounts, type ExposureTable, nextHoldBack, type SeenByTest, withTests } from '../bayes/exposure';
import type { Content } from '../content';
import type { Selection } from '../selection';
import { skillsToTest } from '../test-scope';

/** A Bayesian test that has ended, as far as it says what people see. */
export type EndedTest = Pick<Assessment, 'releaseId' | 'competenceId' | 'subjects'> & { readonly selection: Selection };

export type ExposureRules = { readonly target: number; readonly fewestTests: number };

/** Chances below this are none: halved again and again they would never end. */
const LEAST_CHANCE = 0.01;

/** Counts tests that ended, by the release each was taken from. */
export const countTests = (
  counts: ExposureCounts,
  tests: readonly EndedTest[],
  contents: ReadonlyMap<string, Content>,
): ExposureCounts =>
  withTests(
    counts,
    tests.flatMap((test) => {
      const content = contents.get(test.releaseId);
      return content && test.selection.answers.length > 0 ? seenBy(test, content) : [];
    }),
  );

/** What a test could ask is its scope, without what was kept and what had been answered too recently. */
const seenBy = (test: EndedTest, content: Content): SeenByTest => {
  const { kept, earlier, heldBack, answers } = test.selection;
  const closed = new Set([...kept, ...earlier.map(({ skillId }) => skillId)]);
  return {
    skillIds: skillsToTest(content, test).flatMap(({ id }) => (closed.has(id) ? [] : id)),
    heldBack: new Set(heldBack),
    asked: new Set(answers.map(({ skillId }) => skillId)),
  };
};

/** A table, what it was concluded from, and what stays counted for the next. */
export type NextTable = {
  readonly table: ExposureTable;
  readonly concluded: ExposureCounts;
  readonly counts: ExposureCounts;
};

/**
 * The table that follows from what was counted since: the skills of which enough is known get their next chance and are counted anew,
 * the others keep both, and those of no release any more are dropped. `null` as long as there is not enough of any.
 */
export const nextTable = (
  table: ExposureTable,
  counts: ExposureCounts,
  content: Content,
  { target, fewestTests }: ExposureRules,
): NextTable | null => {
  const counted = Object.entries(counts).filter(([id]) => content.items.SKILL.has(id));
  const isEnough = ([, { testCount }]: (typeof counted)[number]): boolean => testCount >= fewestTests;
  const enough = counted.filter(isEnough);
  if (enough.length === 0) return null;

  const kept = [...table].filter(([id]) => content.items.SKILL.has(id));
  const changed = enough.map(
    ([id, exposure]) => [id, nextHoldBack(table.get(id) ?? 0, exposure, target, fewestTests)] as const,
  );
  return {
    table: new Map([...new Map([...kept, ...changed])].filter(([, chance]) => chance >= LEAST_CHANCE)),
    concluded: Object.fromEntries(enough),
    counts: Object.fromEntries(counted.filter((one) => !isEnough(one))),
  };
};
