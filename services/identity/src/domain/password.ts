import { sentence, z } from '@pix/kit/validation';
import { WELL_KNOWN_WORDS } from './well-known-passwords';

const SHORTEST = 8;
const LONG_ENOUGH = 12;
const LONGEST = 128;
const FEWEST_DISTINCT = 4;

const characters = (password: string): string[] => Array.from(password.normalize('NFKC'));

/** The public system's rule (pix-domain.md §4), or length alone, which protects better (NIST 800-63B §3.1.1). */
const isStrong = (password: string): boolean => {
  const { length } = characters(password);
  if (length >= LONG_ENOUGH) return true;
  return length >= SHORTEST && /\p{Lu}/u.test(password) && /\p{Ll}/u.test(password) && /\p{Nd}/u.test(password);
};

/** Lower case, without accents: what a guesser tries first. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
};

const readable = (text: string): string => text.replace(/[013457@$€!]/g, (sign) => LOOK_ALIKES[sign] ?? sign);

/** Without the digits and signs that people add before and after a word. */
const bare = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** « abc abc abc » is « abc »: a part repeated to the end protects no more than once. */
const once = (text: string): string => {
  const letters = text.replace(/[^\p{L}\p{Nd}]/gu, '');
  const isWhole = (length: number): boolean =>
    letters.length % length === 0 && letters.slice(length) === letters.slice(0, -length);
  const length = Array.from({ length: Math.floor(letters.length / 2) }, (_, rank) => rank + 1).find(isWhole);
  return length ? letters.slice(0, length) : text;
};

/** What a password is guessed as: itself, its word, its word read through look-alikes. */
const guesses = (password: string): Set<string> => {
  const folded = fold(password);
  const forms = [folded, bare(folded), bare(readable(folded)), readable(bare(folded)), readable(folded)];
  return new Set(forms.flatMap((form) => [form, once(form), bare(once(form))]));
};

/** Whether it is a well-known word, or one with digits and signs around it, or hardly more than one character. */
export const isWellKnown = (password: string): boolean =>
  new Set(characters(password)).size < FEWEST_DISTINCT ||
  [...guesses(password)].some((guess) => WELL_KNOWN_WORDS.has(guess));

/** What others know of a person, and guess a password from. */
export type KnownOfPerson = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | null;
  readonly username?: string | null;
};

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}]/gu, '');

/** Whether it is made of the person's own names or address, digits and signs apart. */
export const isAboutPerson = (password: string, { firstName, lastName, email, username }: KnownOfPerson): boolean => {
  const [first, last, local, login] = [firstName, lastName, email?.split('@')[0] ?? '', username ?? ''].map(lettersOf);
  const own = new Set([first, last, `${first}${last}`, `${last}${first}`, local, login].filter(Boolean));
  return [fold(password), readable(fold(password)), once(fold(password))].some((form) => own.has(lettersOf(form)));
};

const tooWeak = sentence({
  fr: 'Le mot de passe doit avoir au moins 12 caractères, ou au moins 8 avec une majuscule, une minuscule et un chiffre.',
  en: 'The password needs at least 12 characters, or at least 8 with an upper-case letter, a lower-case letter and a digit.',
});

const tooLong = sentence({
  fr: `Le mot de passe peut avoir au plus ${LONGEST} caractères.`,
  en: `The password may have at most ${LONGEST} characters.`,
});

const tooKnown = sentence({ fr: 'Ce mot de passe est trop connu.', en: 'This password is too well known.' });

const tooPersonal = sentence({
  fr: 'Le mot de passe ne doit pas être votre nom ni votre adresse.',
  en: 'The password must not be your name or your address.',
});

/** A password a person chooses, of any characters. */
export const newPassword = z
  .string()
  .refine((password) => characters(password).length <= LONGEST, { ...tooLong, abort: true })
  .refine(isStrong, tooWeak)
  .refine((password) => !isWellKnown(password), tooKnown);

/** The same, for somebody known: not their own name either. */
export const newPasswordOf = (person: KnownOfPerson) =>
  newPassword.refine((password) => !isAboutPerson(password, person), tooPersonal);

/** A password given to be checked: whatever was chosen before fits, and nothing so long that hashing it is work. */
export const passwordToCheck = z.string().min(1).max(1_024);
