import { bayesAtLadderLength, bayesHoldingBack, bayesPolicy, ladderScoredByBayes } from './bayes-policy';
import { fixedForm, randomForm } from './form-policies';
import { jscatPolicy } from './jscat-policy';
import { ladderPolicy } from './ladder-policy';
import type { Policy } from './policy';

/** Everything that is compared. The ladder comes first: the others are paired with its answers and its length. */
export const CONTESTANTS = {
  ladder: ladderPolicy,
  'ladder questions, bayes score': ladderScoredByBayes,
  'fixed form of 12': fixedForm(12),
  'fixed form of 20': fixedForm(20),
  'random 18': randomForm(18),
  'jscat, se 0.55': jscatPolicy,
  express: bayesPolicy('express'),
  prod: bayesPolicy('prod'),
  solo: bayesPolicy('solo'),
  long: bayesPolicy('long'),
  'long, held back': bayesHoldingBack('long'),
  'prod at ladder length': bayesAtLadderLength('prod'),
} as const satisfies Record<string, Policy>;

export type Contestant = keyof typeof CONTESTANTS;
