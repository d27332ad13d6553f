import type { Evidence } from './evidence';
import { scoreBayes } from './scoring-bayes';
import { type CertificationResult, scoreV2 } from './scoring-v2';
import type { SecondOpinion } from './second-opinion';

/** How a certification may be scored; which one is official, the rules of its day say. */
export type Scoring = 'REPRODUCIBILITY' | 'BAYES';

/** The strategy of today under each name, as results keep it. */
export const CURRENT_RULE: Readonly<Record<Scoring, string>> = { REPRODUCIBILITY: 'v2/1', BAYES: 'bayes/1' };

type Strategy = (evidence: Evidence, opinion: SecondOpinion | null) => CertificationResult;

/** Every strategy there ever was, by rule and version: an old certification is scored again by its own (design.md §6). */
const STRATEGIES: Readonly<Record<string, Strategy>> = {
  'v2/1': (evidence) => scoreV2(evidence),
  'bayes/1': (evidence, opinion) => {
    if (!opinion) throw new Error('The rule bayes/1 needs the opinion of the engine.');
    return scoreBayes(evidence, opinion);
  },
};

export const ruleOf = ({ rule, ruleVersion }: Pick<CertificationResult, 'rule' | 'ruleVersion'>): string =>
  `${rule}/${ruleVersion}`;

/** Scores by a rule with its version. Pure: the same evidence and opinion give the same bytes at any time (E7). */
export const scoreBy = (rule: string, evidence: Evidence, opinion: SecondOpinion | null): CertificationResult => {
  const strategy = STRATEGIES[rule];
  if (!strategy) throw new Error(`No scoring rule is called ${rule}.`);
  return strategy(evidence, opinion);
};

/** Whether two results are the same to the byte. */
export const isSameResult = (one: CertificationResult, other: CertificationResult): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
