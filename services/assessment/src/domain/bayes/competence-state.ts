import type { Bank } from './bank';
import { normalOnThetas } from './grids';
import { highestLevel, levelChances } from './level-distribution';
import { afterMarks, type Mark, type Measure, newMeasure } from './measure';
import { type Outlook, outlookOf } from './outlook';
import type { Prior } from './profile-prior';

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

/** A competence before any answer. */
export const newCompetenceState = (bank: Bank, prior: Prior, maxReachableLevel: number): CompetenceState => {
  const thetas = normalOnThetas(prior.mean, prior.sd);
  const { twin } = bank.parameters;
  const said = Math.min(Math.max(prior.twinLogEvidence, -twin.maxLogEvidence), twin.maxLogEvidence);
  return believe({
    bank,
    noisy: newMeasure(bank.noisy, thetas),
    perfect: newMeasure(bank.perfect, thetas),
    twinPriorLogOdds: Math.log(twin.prior / (1 - twin.prior)) + said,
    highestLevel: highestLevel(bank.totalPix, maxReachableLevel),
    questionCount: 0,
  });
};

/** The competence after more answers, in their order. One by one or all at once is the same, to the last bit. */
export const afterAnswers = (state: CompetenceState, marks: readonly Mark[]): CompetenceState =>
  marks.length === 0
    ? state
    : believe({
        ...state,
        noisy: afterMarks(state.noisy, marks),
        perfect: afterMarks(state.perfect, marks),
        questionCount: state.questionCount + marks.length,
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
