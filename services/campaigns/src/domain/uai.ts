import { sentence, z } from '@pix/kit/validation';

const KEY_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** The letter of a UAI is its number modulo 23, I, O and Q left out (education-standards.md §6.5). */
export const hasRightKey = (uai: string): boolean =>
  uai.at(-1) === KEY_LETTERS[Number(uai.slice(0, -1)) % KEY_LETTERS.length];

/** A school's UAI. The key is checked in production only: the fictive schools of tests and demonstrations often fail it. */
export const uaiSchema = ({ checkUaiKey }: { checkUaiKey: boolean }) =>
  z
    .string()
    .transform((uai) => uai.replace(/\s+/g, '').toUpperCase())
    .refine(
      (uai) => /^\d{7}[A-Z]$/.test(uai),
      sentence({ fr: "L'UAI se compose de sept chiffres et d'une lettre.", en: 'A UAI is seven digits and a letter.' }),
    )
    .refine(
      (uai) => !checkUaiKey || hasRightKey(uai),
      sentence({
        fr: "La lettre de l'UAI ne correspond pas à son numéro : vérifiez la saisie.",
        en: 'The letter of the UAI does not fit its number: check it.',
      }),
    );
