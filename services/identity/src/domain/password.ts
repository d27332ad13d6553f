import { sentence, z } from '@pix/kit/validation';

// The first guesses of every attacker, as far as the rule below lets them through. Source: product I7, NIST 800-63B §3.1.1.2.
const WELL_KNOWN = new Set([
  'azerty123',
  'azertyuiop1',
  'motdepasse1',
  'motdepasse123',
  'password1',
  'password123',
  'passw0rd',
  'qwerty123',
  'bonjour1',
  'bonjour123',
  'soleil123',
  'chouchou1',
  'doudou123',
  'marseille13',
  'loulou123',
  'abcd1234',
  'abc12345',
  'welcome1',
  'admin123',
  'pixpix123',
]);

/** A password a person chooses: the public system's rule (pix-domain.md §4) plus a list of refused ones; long ones welcome. */
export const newPassword = z
  .string()
  .min(8)
  .max(128)
  .refine(
    (password) => /\p{Lu}/u.test(password) && /\p{Ll}/u.test(password) && /\d/.test(password),
    sentence({
      fr: 'Le mot de passe doit contenir une majuscule, une minuscule et un chiffre.',
      en: 'The password needs an upper-case letter, a lower-case letter and a digit.',
    }),
  )
  .refine(
    (password) => !WELL_KNOWN.has(password.toLowerCase()),
    sentence({ fr: 'Ce mot de passe est trop connu.', en: 'This password is too well known.' }),
  );
