import type { Evidence } from './evidence';
import { COMPETENCE_IDS } from './framework';
import { type CertificationResult, type CertifiedCompetence, reproducibilityRate } from './scoring-v2';
import type { SecondOpinion } from './second-opinion';

const RULE = { rule: 'bayes', ruleVersion: 1 } as const;
const PIX_OF_A_LEVEL = 8;
const NOT_CERTIFIED = { level: -1, pix: 0 } as const;

/**
 * The result of a certification by the engine's opinion (E7): each competence at the level it gives, never above the one claimed; below
 * level 1 nothing is certified. When the profile is not confirmed the opinion comes from the supervised answers alone, and a jury looks.
 */
export const scoreBayes = ({ questions, claims }: Evidence, opinion: SecondOpinion): CertificationResult => {
  const competences = COMPETENCE_IDS.map((competenceId): CertifiedCompetence => {
    const said = opinion.competences.find((one) => one.competenceId === competenceId);
    const claim = claims.find((one) => one.competenceId === competenceId);
    const level = Math.min(said?.level ?? 0, claim?.level ?? 0);
    if (!said || !claim || level < 1) return { competenceId, ...NOT_CERTIFIED };
    const highestPix = level === claim.level ? claim.pix : (level + 1) * PIX_OF_A_LEVEL - 1;
    return { competenceId, level, pix: Math.min(said.pix, highestPix) };
  });
  const pix = competences.reduce((total, competence) => total + competence.pix, 0);
  return { ...RULE, reproducibilityRate: reproducibilityRate(questions), passed: pix > 0, pix, competences };
};
