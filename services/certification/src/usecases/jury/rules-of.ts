import type { Needs } from '../../context';
import { dayOf } from '../../domain/certificate';
import type { Certification } from '../../domain/certification';
import { type ExaminationRules, rulesInForce } from '../../domain/examination-rules';

const usual = (day: string, { jury }: Pick<Needs<'config'>['config'], 'jury'>): ExaminationRules => ({
  kind: null,
  fromDay: day,
  toDay: null,
  ...jury.usual,
});

/** The rules an examination goes by: those in force for its kind of centre on the day it started, or the usual ones (E7, E9). */
export const rulesOf = async (
  { centres, examinationRules, config }: Needs<'centres' | 'examinationRules' | 'config'>,
  { sessionId, startedAt }: Pick<Certification, 'sessionId' | 'startedAt'>,
): Promise<ExaminationRules> => {
  const [centre, all] = await Promise.all([centres.ofSession(sessionId), examinationRules.all()]);
  const day = dayOf(startedAt, config.certificates.timeZone);
  return rulesInForce(all, { kind: centre?.kind ?? null, day }) ?? usual(day, config);
};
