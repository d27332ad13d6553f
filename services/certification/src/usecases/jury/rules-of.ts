import type { Needs } from '../../context';
import type { ExaminationRules } from '../../domain/examination-rules';

/** The rules that examinations of a day go by: those of its period, or the usual ones. */
export const rulesOf = async (
  { examinationRules, config }: Needs<'examinationRules' | 'config'>,
  day: string,
): Promise<ExaminationRules> => (await examinationRules.on(day)) ?? { fromDay: day, ...config.jury.usual };
