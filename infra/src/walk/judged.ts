import type { Sitting } from './entry-steps';
import type { Walk } from './walk';

const JUDGED = `query ($id: ID!) { certification(id: $id) { status reviewReasons commentForCandidate
  result { rule reproducibilityRate pix passed } secondOpinion { version inconsistency isFlagged }
  questions { rank challengeId outcome isNeutralised } candidate { firstName lastName birthPlace }
  juryActs { juryUserId at decision reason isEffective rank audience fields } } }`;

/** A certification as the jury reads it. */
export const judged = async ({ query, jury }: Walk, id: string) =>
  (await query(JUDGED, { id }, jury.token)).certification;

/** What a juror decides of a candidate. */
export const decision = ({ certificationId }: Sitting, of: string) => ({
  certificationId,
  decision: of,
  reason: 'Vu par le jury.',
});
