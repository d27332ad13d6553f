/** A pupil nobody ever was: what the four kinds of roster files are made of, in tests and benchmarks. */
export type InventedPupil = {
  readonly ine: string | null;
  readonly studentNumber: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly thirdName: string;
  readonly lastName: string;
  readonly preferredLastName: string;
  readonly sex: 'M' | 'F';
  /** YYYY-MM-DD. */
  readonly birthDate: string;
  readonly birthCityCode: string;
  readonly birthCity: string;
  readonly birthDepartment: string;
  /** Three digits, 100 is France. */
  readonly birthCountry: string;
  readonly status: 'ST' | 'AP';
  readonly mef: string;
  readonly division: string;
};

type OneOf<T> = readonly [T, ...T[]];
type Choice = OneOf<string>;

const GIRLS: Choice = [
  'Inès',
  'Zoé',
  'Marie-Ève',
  'Chloé',
  'Aïcha',
  'Éloïse',
  'Anaïs',
  'Maëlys',
  'Noëlie',
  'Linh',
  'Łucja',
  'Léa',
];
const BOYS: Choice = [
  'Jean-Pierre',
  'Maël',
  'Noé',
  'François',
  'Loïc',
  'Jérémy',
  'Youssef',
  'Théo',
  'Ælfric',
  'Bjørn',
  'Đức',
  'Léo',
];
const MORE: Choice = ['', '', 'Louise', 'Marie', 'Étienne', 'Paul', 'Anne', 'Gaël'];
const LAST: Choice = [
  "D'Almeida",
  'Le Goff',
  'Œuvrard',
  'Müller',
  'Nguyễn',
  'Benali',
  'Lefèvre',
  'Saint-Étienne',
  'de La Tour',
  'Çelik',
  'Straßer',
  "O'Connor",
  'Peña',
  'Ndiaye',
  'Garçon',
  'Hernàndez',
];
const PLACES: OneOf<readonly [code: string, city: string, department: string]> = [
  ['67482', 'Strasbourg', '067'],
  ['35238', 'Rennes', '035'],
  ['2A004', 'Ajaccio', '02A'],
  ['29232', 'Quimper', '029'],
  ['97411', 'Saint-Denis', '974'],
];
const ABROAD: OneOf<readonly [country: string, city: string]> = [
  ['350', 'Rabat'],
  ['139', 'Lisboa'],
  ['243', 'Hà Nội'],
  ['122', 'Kraków'],
];

/** Chance that comes out the same for the same seed (mulberry32). */
export const seededChance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const INE_LETTERS = 'ABCDEFGHJK';

const ineOf = (rank: number): string => {
  const number = 70_000_000 + rank * 7;
  const key = String(97 - (number % 97)).padStart(2, '0');
  return `${String(number).padStart(9, '0')}${INE_LETTERS[Number(key[0])]}${INE_LETTERS[Number(key[1])]}`;
};

const TWIN_EVERY = 97;
const HOMONYM_EVERY = 211;
const WITHOUT_INE_EVERY = 301;
const CLASS_SIZE = 30;

/**
 * Pupils one after the other, always the same for the same seed: accents, hyphens and letters of other alphabets, twins,
 * namesakes born the same day, pupils born abroad, and, when asked for, some without an INE.
 */
export const inventPupils = function* (
  count: number,
  { seed = 1, withMissingIne = false }: { seed?: number; withMissingIne?: boolean } = {},
): Generator<InventedPupil> {
  const chance = seededChance(seed);
  const pick = <T>(values: OneOf<T>): T => values[Math.floor(chance() * values.length)] ?? values[0];
  let previous: InventedPupil | null = null;
  for (let rank = 0; rank < count; rank += 1) {
    const sex = chance() < 0.5 ? 'M' : 'F';
    const isAbroad = chance() < 0.07;
    const [country, cityAbroad] = pick(ABROAD);
    const [cityCode, city, department] = pick(PLACES);
    const year = 2_005 + Math.floor(chance() * 8);
    const drawn: InventedPupil = {
      ine: withMissingIne && rank % WITHOUT_INE_EVERY === WITHOUT_INE_EVERY - 1 ? null : ineOf(rank),
      studentNumber: `E-${String(rank).padStart(7, '0')}`,
      firstName: pick(sex === 'F' ? GIRLS : BOYS),
      middleName: pick(MORE),
      thirdName: pick(MORE),
      lastName: `${pick(LAST)}${chance() < 0.2 ? `-${pick(LAST)}` : ''}`,
      preferredLastName: chance() < 0.05 ? pick(LAST) : '',
      sex,
      birthDate: `${year}-${two(1 + Math.floor(chance() * 12))}-${two(1 + Math.floor(chance() * 28))}`,
      birthCityCode: isAbroad ? '' : cityCode,
      birthCity: isAbroad ? cityAbroad : city,
      birthDepartment: isAbroad ? '099' : department,
      birthCountry: isAbroad ? country : '100',
      status: chance() < 0.95 ? 'ST' : 'AP',
      mef: '20010018110',
      division: `${6 - (Math.floor(rank / CLASS_SIZE) % 4)}E ${Math.floor(rank / CLASS_SIZE) + 1}`,
    };
    const pupil = likePrevious(drawn, previous, rank);
    yield pupil;
    previous = pupil;
  }
};

const likePrevious = (drawn: InventedPupil, previous: InventedPupil | null, rank: number): InventedPupil => {
  if (!previous || rank % TWIN_EVERY !== TWIN_EVERY - 1) {
    if (!previous || rank % HOMONYM_EVERY !== HOMONYM_EVERY - 1) return drawn;
    const { firstName, lastName, birthDate, sex } = previous;
    return { ...drawn, firstName, lastName, birthDate, sex };
  }
  const firstName = previous.firstName === 'Léa' ? 'Léo' : 'Léa';
  return { ...drawn, firstName, lastName: previous.lastName, birthDate: previous.birthDate };
};

const two = (value: number): string => String(value).padStart(2, '0');

/** DD/MM/YYYY. */
export const frenchDay = (day: string): string => day.split('-').reverse().join('/');

/** One of the same pupils, by rank. */
export const inventedPupil = (rank: number): InventedPupil => {
  const pupil = [...inventPupils(rank + 1)].at(rank);
  if (!pupil) throw new RangeError(`There is no pupil ${rank}.`);
  return pupil;
};
