import type { Bank } from './bank';
import { normalOnThetas } from './grids';
import { highestLevel, levelChances } from './level-distribution';
import { afterMarks, type Measure, newMeasure, type SkillMark } from './measure';
import { type Outlook, outlookOf } from './outlook';
import type { Prior } from './profile-prior';
import { clamp } from './vectors';

/** What a test knows of one competence. It is a value: an answer makes another one. */
export type CompetenceState = {
  readonly bank: Bank;
  readonly noisy: Measure;
  readonly perfect: Measure;
  /** ln of the odds of the perfect-ladder twin before this test. */
  readonly twinPriorLogOdds: number;
  /** Chance that the person is one of perfect ladders. */
  readonly twinChance: number;
  /** The model that is believed: the twin's when its chance passes one half. */
  readonly isTwin: boolean;
  readonly believed: Measure;
  readonly outlook: Outlook;
  readonly highestLevel: number;
  /** Chance of each level, from 0. */
  readonly levels: readonly number[];
  readonly questionCount: number;
};

export type CompetenceStart = { readonly bank: Bank; readonly prior: Prior; readonly maxReachableLevel: number };

/** A competence after these answers, in their order; none at the start of a test. */
export const competenceAfter = (
  { bank, prior, maxReachableLevel }: CompetenceStart,
  marks: readonly SkillMark[],
): CompetenceState => {
  const thetas = normalOnThetas(prior.mean, prior.sd);
  const { twin } = bank.parameters;
  const said = clamp(prior.twinLogEvidence, -twin.maxLogEvidence, twin.maxLogEvidence);
  return believe({
    bank,
    noisy: afterMarks(newMeasure(bank.noisy, thetas), marks),
    perfect: afterMarks(newMeasure(bank.perfect, thetas), marks),
    twinPriorLogOdds: Math.log(twin.prior / (1 - twin.prior)) + said,
    highestLevel: highestLevel(bank.totalPix, maxReachableLevel),
    questionCount: marks.length,
  });
};

/** The competence after one more answer: the same, to the last bit, as after all of them at once. */
export const afterOneMore = (state: CompetenceState, mark: SkillMark): CompetenceState =>
  believe({
    ...state,
    noisy: afterMarks(state.noisy, [mark]),
    perfect: afterMarks(state.perfect, [mark]),
    questionCount: state.questionCount + 1,
  });

type Known = Pick<
  CompetenceState,
  'bank' | 'noisy' | 'perfect' | 'twinPriorLogOdds' | 'highestLevel' | 'questionCount'
>;

/** Weighs the two models by the chance they gave to the answers, and looks ahead with the one that is believed. */
const believe = ({ bank, noisy, perfect, twinPriorLogOdds, highestLevel, questionCount }: Known): CompetenceState => {
  const { parameters } = bank;
  const logOdds = twinPriorLogOdds + perfect.learner.logEvidence - noisy.learner.logEvidence;
  const twinChance = 1 / (1 + Math.exp(-logOdds));
  const isTwin = twinChance > parameters.twin.believedFrom;
  const believed = isTwin ? perfect : noisy;
  return {
    bank,
    noisy,
    perfect,
    twinPriorLogOdds,
    twinChance,
    isTwin,
    believed,
    outlook: outlookOf(believed),
    highestLevel,
    levels: levelChances(believed, highestLevel, parameters.continuity),
    questionCount,
  };
};
