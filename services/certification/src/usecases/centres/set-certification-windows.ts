import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { calendarDay, sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { isAdministrator } from '../../domain/access';
import { CENTRE_KINDS } from '../../domain/centre';
import { dayOf } from '../../domain/certificate';
import { type CertificationWindow, movedLastDays } from '../../domain/window';

const windowsInput = z.object({
  kind: z.enum(CENTRE_KINDS),
  windows: z
    .array(
      z.object({ opensOn: calendarDay, closesOn: calendarDay }).refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
        ...sentence({ fr: 'Le dernier jour vient après le premier.', en: 'The last day comes after the first.' }),
        path: ['closesOn'],
      }),
    )
    .max(20)
    .refine(
      (windows) => new Set(windows.map(({ opensOn }) => opensOn)).size === windows.length,
      sentence({ fr: 'Deux périodes ouvrent le même jour.', en: 'Two windows open on the same day.' }),
    ),
});

/**
 * Sets when centres of a kind may certify; none set is always (E2). Rules that end with a window end with it still when it closes on
 * another day (E7). Platform administrators alone do.
 */
export const setCertificationWindows = async (
  { viewer, clock, newId, config, transaction }: Needs<'viewer' | 'clock' | 'newId' | 'config' | 'transaction'>,
  given: z.input<typeof windowsInput>,
): Promise<Result<CertificationWindow[], NotAllowedError | InvalidInputError>> => {
  if (!isAdministrator(viewer)) return fail(notAllowed());
  const checked = validate(windowsInput, given);
  if (!checked.ok) return checked;

  const { kind, windows: wanted } = checked.value;
  const today = dayOf(clock.now(), config.certificates.timeZone);
  return transaction(async ({ windows, examinationRules }) => {
    const before = (await windows.all()).filter((window) => window.kind === kind);
    await windows.replace(
      kind,
      wanted.map((window) => ({ ...window, id: newId(), kind })),
    );
    for (const moved of movedLastDays(before, wanted, today)) await examinationRules.moveLastDay(kind, moved);
    return ok(await windows.all());
  });
};
