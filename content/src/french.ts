const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** A number as it is written in French: « 12 450,5 ». */
export const frenchNumber = (value: number): string => {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};

/** A day (AAAA-MM-JJ) as it is said: « 14 mars 2026 ». */
export const frenchDate = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date === 1 ? '1er' : date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};

/** The day of the week of a date. */
export const weekday = (day: string): string => DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** So many days later. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A text that can name a file or an address: no accent, no space, no capital. */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Names from other languages, whose h is said: « de Hana », but « d'Hugo ». */
const SAID_H: readonly string[] = ['hana', 'hamza', 'hanoi', 'hawa'];

/** Whether « de », « que » lose their e before a name. A first y does it before a consonant only: « de Yanis », « d'Yves ». */
const isElided = (name: string): boolean => {
  const plain = plainName(name);
  return /^([aeiouh]|y(?![aeiou]))/.test(plain) && !SAID_H.includes(plain);
};

/** « de » before a name: « de Yanis », « d'Inès », « d'Hugo », « du Mans ». */
export const of = (name: string): string => {
  if (/^Les? /.test(name)) return name.replace(/^Le /, 'du ').replace(/^Les /, 'des ');
  return isElided(name) ? `d'${name}` : `de ${name}`;
};

/** « que » before a name: « que Yanis », « qu'Inès ». */
export const that = (name: string): string => (isElided(name) ? `qu'${name}` : `que ${name}`);

/** « à » before a town: « à Lyon », « au Mans ». */
export const at = (town: string): string =>
  /^Les? /.test(town) ? town.replace(/^Le /, 'au ').replace(/^Les /, 'aux ') : `à ${town}`;

/** Rounds to so many decimals, without the dust of binary fractions. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
