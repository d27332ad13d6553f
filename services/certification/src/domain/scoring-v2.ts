import type { Claim, Evidence, EvidenceQuestion } from './evidence';
import { COMPETENCE_IDS } from './framework';

/** What is certified of one competence; level -1 when it is not certified. */
export type CertifiedCompetence = { readonly competenceId: string; readonly level: number; readonly pix: number };

export type CertificationResult = {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly reproducibilityRate: number;
  readonly passed: boolean;
  readonly pix: number;
  readonly competences: readonly CertifiedCompetence[];
};

// These numbers are the rule: changing one makes another rule, with another version, and old results keep theirs.
const RULE = { rule: 'v2', ruleVersion: 1 } as const;
const REJECTED_BELOW = 50;
const TRUSTED_FROM = 80;
const DOUBTFUL_FROM = 70;
const PIX_OF_A_LEVEL = 8;
const NOT_CERTIFIED = { level: -1, pix: 0 } as const;

type Verdict = 'KEPT' | 'LOWERED' | 'NOT_CERTIFIED';

/** Verdicts by `asked/correct/neutralised`, for a rate of 80 and more, of 70 to 79, below 70 (pix-domain.md §3.5). */
const VERDICTS: Readonly<Record<string, readonly [Verdict, Verdict, Verdict]>> = {
  '3/3/0': ['KEPT', 'KEPT', 'KEPT'],
  '3/2/0': ['KEPT', 'LOWERED', 'LOWERED'],
  '3/2/1': ['KEPT', 'KEPT', 'KEPT'],
  '3/1/0': ['NOT_CERTIFIED', 'NOT_CERTIFIED', 'NOT_CERTIFIED'],
  '3/1/1': ['KEPT', 'LOWERED', 'NOT_CERTIFIED'],
  '3/1/2': ['KEPT', 'KEPT', 'LOWERED'],
  '2/2/0': ['KEPT', 'KEPT', 'KEPT'],
  '2/1/0': ['KEPT', 'LOWERED', 'NOT_CERTIFIED'],
  '2/1/1': ['KEPT', 'KEPT', 'LOWERED'],
  '1/1/0': ['KEPT', 'KEPT', 'LOWERED'],
};

const isCorrect = ({ outcome, isNeutralised, isExcused }: EvidenceQuestion): boolean =>
  !isNeutralised && (isExcused || outcome === 'CORRECT');

/**
 * Correct answers among those counted, in percent. Skipped, late and missing answers are wrong ones (pix-domain.md
 * §3.5).
 */
export const reproducibilityRate = (questions: readonly EvidenceQuestion[]): number => {
  const counted = questions.filter(({ isNeutralised }) => !isNeutralised);
  return counted.length === 0 ? 0 : Math.round((100 * counted.filter(isCorrect).length) / counted.length);
};

const verdictOn = (questions: readonly EvidenceQuestion[], rate: number): Verdict => {
  const correct = questions.filter(isCorrect).length;
  if (correct === 0) return 'NOT_CERTIFIED';

  const neutralised = questions.filter(({ isNeutralised }) => isNeutralised).length;
  const verdicts = VERDICTS[`${questions.length}/${correct}/${neutralised}`];
  if (!verdicts) throw new Error(`The rule v2 knows 1 to 3 questions a competence, not ${questions.length}.`);
  return verdicts[rate >= TRUSTED_FROM ? 0 : rate >= DOUBTFUL_FROM ? 1 : 2];
};

const certify = (verdict: Verdict, claim: Claim | undefined): Omit<CertifiedCompetence, 'competenceId'> => {
  if (!claim || verdict === 'NOT_CERTIFIED') return NOT_CERTIFIED;
  if (verdict === 'KEPT') return { level: claim.level, pix: claim.pix };
  return { level: Math.max(claim.level - 1, 0), pix: Math.max(claim.pix - PIX_OF_A_LEVEL, 0) };
};

/**
 * The result of a certification by rule v2 (E7, pix-domain.md §3.5): below 50 % reproduced nothing is certified;
 * otherwise each competence keeps its claimed level, loses one, or is not certified. Never more than was claimed.
 */
export const scoreV2 = ({ questions, claims }: Evidence): CertificationResult => {
  const rate = reproducibilityRate(questions);

  const competences = COMPETENCE_IDS.map((competenceId): CertifiedCompetence => {
    const asked = questions.filter((question) => question.competenceId === competenceId);
    const verdict = rate < REJECTED_BELOW ? 'NOT_CERTIFIED' : verdictOn(asked, rate);
    return {
      competenceId,
      ...certify(
        verdict,
        claims.find((claim) => claim.competenceId === competenceId),
      ),
    };
  });
  const pix = competences.reduce((total, competence) => total + competence.pix, 0);

  return { ...RULE, reproducibilityRate: rate, passed: rate >= REJECTED_BELOW && pix > 0, pix, competences };
};
