import type { Estimates, PriorRules } from './estimates';
import { logPriorOf, type PreparedItem, posteriorOf, prepareItems, type TestRecord } from './expectation';
import { type Drift, type DriftRules, findDrift, type WeekResiduals } from './item-drift';
import { priorPrecisions } from './maximization';
import { type Item, type ItemParameters, THETAS } from './response-model';
import { inverse } from './small-matrix';

export type ItemFlag = 'FEW_ANSWERS' | 'MISFIT' | 'LOW_DISCRIMINATION' | 'OVEREXPOSED' | 'LEAKED';

/** All that a calibration says of one item. */
export type ItemReport = Item &
  ItemParameters & {
    /** Standard errors: of log a, and of b in levels. */
    readonly seLogA: number;
    readonly seB: number;
    readonly answerCount: number;
    readonly correctCount: number;
    /** Share of the tests of its competence it was asked in. */
    readonly exposure: number;
    /** Mean squares of residuals, 1 when the model holds: weighted by information, and not. */
    readonly infit: number;
    readonly outfit: number;
    /** Root mean square distance between the observed and the expected curve, 0 when the model holds. */
    readonly rmsd: number;
    readonly drift: Drift | null;
    readonly flags: readonly ItemFlag[];
  };

export type FlagRules = {
  readonly fewestAnswers: number;
  readonly infit: number;
  readonly outfit: number;
  readonly rmsd: number;
  readonly lowestA: number;
  readonly exposure: number;
  readonly drift: DriftRules;
};

type Sums = {
  answers: number;
  correct: number;
  squares: number;
  information: number;
  standardised: number;
  readonly asked: Float64Array;
  readonly right: Float64Array;
  readonly crossProducts: number[][];
  readonly weeks: Map<number, WeekResiduals>;
};

const newSums = (): Sums => ({
  answers: 0,
  correct: 0,
  squares: 0,
  information: 0,
  standardised: 0,
  asked: new Float64Array(THETAS.length),
  right: new Float64Array(THETAS.length),
  crossProducts: [0, 1, 2, 3].map(() => [0, 0, 0, 0]),
  weeks: new Map(),
});

/** The last pass over the tests, with the final estimates: errors, fit, exposure, drift. What it keeps does not grow with the tests. */
export const reportPass = (estimates: Estimates) => {
  const prepared = prepareItems(estimates);
  const priors = new Map(Object.entries(estimates.populations).map(([id, population]) => [id, logPriorOf(population)]));
  const sums = new Map([...prepared.keys()].map((id) => [id, newSums()]));
  const tests = new Map<string, number>();

  return {
    add({ competenceId, answers }: TestRecord): void {
      const known = answers.flatMap((answer) => {
        const [item, ofItem] = [prepared.get(answer.challengeId), sums.get(answer.challengeId)];
        return item && ofItem ? [{ ...answer, item, ofItem }] : [];
      });
      const prior = priors.get(competenceId);
      if (known.length === 0 || !prior) return;
      const { weights } = posteriorOf(known, prior);
      for (const { item, ofItem, isRight, week } of known) addAnswer(ofItem, item, { weights, isRight, week });
      tests.set(competenceId, (tests.get(competenceId) ?? 0) + 1);
    },
    result: (items: readonly Item[], rules: FlagRules, priorRules: PriorRules): ItemReport[] =>
      items.flatMap((item) => {
        const [ofItem, parameters] = [sums.get(item.challengeId), estimates.items[item.challengeId]];
        const curve = prepared.get(item.challengeId);
        if (!ofItem || !parameters || !curve) return [];
        const measured = {
          ...item,
          ...parameters,
          ...measures(ofItem, curve, tests.get(item.competenceId) ?? 0, priorRules),
        };
        const drift = findDrift(ofItem.weeks, rules.drift);
        return [{ ...measured, drift, flags: flagsOf({ ...measured, drift }, rules, priorRules) }];
      }),
  };
};

const addAnswer = (
  sums: Sums,
  { p, slopes }: PreparedItem,
  { weights, isRight, week }: { weights: Float64Array; isRight: boolean; week: number },
): void => {
  const outcome = isRight ? 1 : 0;
  const score = [0, 0, 0, 0];
  let [expected, information, squares, standardised] = [0, 0, 0, 0];
  for (let node = 0; node < weights.length; node += 1) {
    const [weight, chance] = [weights[node] ?? 0, p[node] ?? 0];
    const variance = chance * (1 - chance);
    const residual = outcome - chance;
    expected += weight * chance;
    information += weight * variance;
    squares += weight * residual ** 2;
    standardised += (weight * residual ** 2) / variance;
    sums.asked[node] = (sums.asked[node] ?? 0) + weight;
    sums.right[node] = (sums.right[node] ?? 0) + weight * outcome;
    for (const [index, slope] of slopes.entries())
      score[index] = (score[index] ?? 0) + (weight * residual * (slope[node] ?? 0)) / variance;
  }
  sums.answers += 1;
  sums.correct += outcome;
  sums.information += information;
  sums.squares += squares;
  sums.standardised += standardised;
  for (const [row, line] of sums.crossProducts.entries())
    for (const column of line.keys()) line[column] = (line[column] ?? 0) + (score[row] ?? 0) * (score[column] ?? 0);
  const ofWeek = sums.weeks.get(week) ?? { count: 0, excess: 0, variance: 0 };
  sums.weeks.set(week, {
    count: ofWeek.count + 1,
    excess: ofWeek.excess + outcome - expected,
    variance: ofWeek.variance + expected * (1 - expected),
  });
};

// Standard errors: the cross-products of the answers' scores estimate the information that they hold when nobody's level is known.
const measures = (sums: Sums, { p }: PreparedItem, testCount: number, priorRules: PriorRules) => {
  const precisions = priorPrecisions(priorRules);
  const covariance = inverse(
    sums.crossProducts.map((line, row) =>
      line.map((product, column) => product + (row === column ? (precisions[row] ?? 0) : 0)),
    ),
  );
  const answers = Math.max(sums.answers, 1);
  let distance = 0;
  for (let node = 0; node < p.length; node += 1) {
    const asked = sums.asked[node] ?? 0;
    if (asked > 0) distance += (asked / answers) * ((sums.right[node] ?? 0) / asked - (p[node] ?? 0)) ** 2;
  }
  return {
    seLogA: Math.sqrt(covariance[0]?.[0] ?? 0),
    seB: Math.sqrt(covariance[1]?.[1] ?? 0),
    answerCount: sums.answers,
    correctCount: sums.correct,
    exposure: sums.answers / Math.max(testCount, 1),
    infit: sums.answers > 0 ? sums.squares / sums.information : 1,
    outfit: sums.answers > 0 ? sums.standardised / sums.answers : 1,
    rmsd: Math.sqrt(distance),
  };
};

/** What an author has to look at. Of too few answers nothing else is said. */
const flagsOf = (
  { answerCount, infit, outfit, rmsd, a, g, slip, exposure, drift }: Omit<ItemReport, 'flags'>,
  rules: FlagRules,
  { mostGuess, mostSlip }: PriorRules,
): ItemFlag[] => {
  if (answerCount < rules.fewestAnswers) return ['FEW_ANSWERS'];
  const isMisfit =
    infit > rules.infit || outfit > rules.outfit || rmsd > rules.rmsd || isAt(g, mostGuess) || isAt(slip, mostSlip);
  return [
    ...(isMisfit ? (['MISFIT'] as const) : []),
    ...(a < rules.lowestA ? (['LOW_DISCRIMINATION'] as const) : []),
    ...(exposure > rules.exposure ? (['OVEREXPOSED'] as const) : []),
    ...(drift ? (['LEAKED'] as const) : []),
  ];
};

// Held at what guessing or slipping may be at most: something else than knowledge decides.
const isAt = (value: number, most: number): boolean => value > 0.99 * most;
