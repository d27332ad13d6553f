import {
  fail,
  type InvalidInputError,
  invalidInput,
  type NotAllowedError,
  notAllowed,
  ok,
  type Result,
} from '@pix/kit/result';
import { calendarDay, sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { isAdministrator, userIdOf } from '../../domain/access';
import { dayOf } from '../../domain/certificate';
import type { ExaminationRules } from '../../domain/examination-rules';

const rulesInput = (today: string) =>
  z.object({
    fromDay: calendarDay.refine(
      (day) => day > today,
      sentence({
        fr: 'Ces règles ne peuvent commencer que demain ou plus tard.',
        en: 'These rules can only begin tomorrow or later.',
      }),
    ),
    scoring: z.enum(['REPRODUCIBILITY', 'BAYES']),
    samplePercentage: z.int().min(0).max(100),
    needsTwoPeople: z.boolean(),
  });

type Input = z.input<ReturnType<typeof rulesInput>>;

/** What examinations go by from a day on (E7, E9). Days that have begun keep theirs: nobody's examination changes under way. */
export const setExaminationRules = async (
  { viewer, examinationRules, clock, config }: Needs<'viewer' | 'examinationRules' | 'clock' | 'config'>,
  input: Input,
): Promise<Result<ExaminationRules, NotAllowedError | InvalidInputError>> => {
  const userId = userIdOf(viewer);
  if (!isAdministrator(viewer) || !userId) return fail(notAllowed());

  const at = clock.now();
  const checked = validate(rulesInput(dayOf(at, config.certificates.timeZone)), input);
  if (!checked.ok) return checked;

  if (await examinationRules.insert(checked.value, { userId, at })) return ok(checked.value);
  return fail(
    invalidInput([
      {
        path: 'fromDay',
        message: { fr: 'Des règles commencent déjà ce jour-là.', en: 'Other rules begin on that day already.' },
      },
    ]),
  );
};
