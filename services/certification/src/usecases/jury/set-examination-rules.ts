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
import { CENTRE_KINDS } from '../../domain/centre';
import { dayOf } from '../../domain/certificate';
import type { ExaminationRules } from '../../domain/examination-rules';
import { lastDayOf } from '../../domain/window';

const rulesInput = (today: string) =>
  z.object({
    kind: z.enum(CENTRE_KINDS).nullish(),
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

/**
 * What examinations go by from a day on, in centres of every kind or of one, whose rules end with its national window (E7, E9). Days that
 * have begun keep theirs: nobody's examination changes under way.
 */
export const setExaminationRules = async (
  {
    viewer,
    examinationRules,
    windows,
    clock,
    config,
  }: Needs<'viewer' | 'examinationRules' | 'windows' | 'clock' | 'config'>,
  input: Input,
): Promise<Result<ExaminationRules, NotAllowedError | InvalidInputError>> => {
  const userId = userIdOf(viewer);
  if (!isAdministrator(viewer) || !userId) return fail(notAllowed());

  const at = clock.now();
  const checked = validate(rulesInput(dayOf(at, config.certificates.timeZone)), input);
  if (!checked.ok) return checked;

  const given = { ...checked.value, kind: checked.value.kind ?? null };
  const rules = { ...given, toDay: lastDayOf(await windows.all(), given) };
  if (await examinationRules.insert(rules, { userId, at })) return ok(rules);
  return fail(
    invalidInput([
      {
        path: 'fromDay',
        message: {
          fr: 'Des règles commencent déjà ce jour-là pour ces centres : choisissez un autre jour.',
          en: 'Other rules begin on that day already for these centres: choose another day.',
        },
      },
    ]),
  );
};
