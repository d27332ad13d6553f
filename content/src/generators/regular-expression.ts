import { multipleChoice } from '../choices';
import { defineGenerator, integer } from '../generator';
import type { Random } from '../random';

type Pattern = { source: string; says: string; likely: (random: Random) => string[] };

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.integer(0, 9)).join('');
const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + random.integer(0, 25))).join('');

const EASY: readonly Pattern[] = [
  {
    source: '^[A-Z][0-9]{3}$',
    says: 'une majuscule suivie de trois chiffres exactement',
    likely: (random) => [
      `K${digits(random, 3)}`,
      `b${digits(random, 3)}`,
      `M${digits(random, 4)}`,
      `T${digits(random, 3)}`,
      `RS${digits(random, 2)}`,
      `${digits(random, 3)}P`,
    ],
  },
  {
    source: '^photo-[0-9]+\\.jpg$',
    says: '« photo- », un chiffre ou plus, puis « .jpg »',
    likely: (random) => [
      `photo-${digits(random, 2)}.jpg`,
      `photo-${digits(random, 4)}.jpg`,
      `photo-.jpg`,
      `photo${digits(random, 2)}.jpg`,
      `photo-${digits(random, 2)}.png`,
      `Photo-${digits(random, 2)}.jpg`,
    ],
  },
];
const HARD: readonly Pattern[] = [
  {
    source: '^(0|\\+33)[1-9][0-9]{8}$',
    says: '« 0 » ou « +33 », puis un chiffre non nul, puis huit chiffres',
    likely: (random) => [
      `06${digits(random, 8)}`,
      `+337${digits(random, 8)}`,
      `00${digits(random, 8)}`,
      `336${digits(random, 8)}`,
      `06${digits(random, 7)}`,
      `+3306${digits(random, 8)}`,
    ],
  },
  {
    source: '^[a-z]+(\\.[a-z]+)*@[a-z]+\\.example$',
    says: 'des mots en minuscules séparés par des points, « @ », un mot et « .example »',
    likely: (random) => [
      `${letters(random, 4)}@lycee.example`,
      `${letters(random, 3)}.${letters(random, 5)}@mairie.example`,
      `${letters(random, 4)}.@lycee.example`,
      `${letters(random, 4)}@lycee-nord.example`,
      `${letters(random, 3)}${digits(random, 2)}@mairie.example`,
      `${letters(random, 5)}.example`,
    ],
  },
  {
    source: '^[0-9]{2}/[0-9]{2}/(19|20)[0-9]{2}$',
    says: 'deux chiffres, deux chiffres, puis une année de 1900 à 2099, séparés par « / »',
    likely: (random) => [
      `${digits(random, 2)}/0${random.integer(1, 9)}/19${digits(random, 2)}`,
      `0${random.integer(1, 9)}/12/20${digits(random, 2)}`,
      `${random.integer(1, 9)}/05/20${digits(random, 2)}`,
      `12/05/18${digits(random, 2)}`,
      `12-05-20${digits(random, 2)}`,
      `12/05/${digits(random, 2)}`,
    ],
  },
];

/** Which texts a pattern accepts. What matches is decided by the real engine, not by us. */
export const generator = defineGenerator(
  'Une expression régulière : quels textes correspondent ?',
  { difficulty: integer('1 : classes et répétitions ; 2 : alternatives et groupes.', 1, 2, 1) },
  ({ difficulty }, random) => {
    const pattern = random.pick(difficulty === 1 ? EASY : HARD);
    const texts = [...new Set(pattern.likely(random))];
    const accepted = new RegExp(pattern.source);
    const right = texts.filter((text) => accepted.test(text));
    return {
      ...multipleChoice(
        random,
        right,
        texts.filter((text) => !accepted.test(text)),
      ),
      instruction: `Un formulaire n'accepte que les textes qui correspondent **en entier** à cette expression régulière :\n\n\`${pattern.source}\`\n\nRappel : \`^\` et \`$\` marquent le début et la fin, \`[…]\` un caractère au choix, \`+\` une fois ou plus, \`{n}\` exactement n fois, \`\\.\` un point, \`|\` ou.\n\nLesquels sont acceptés ?`,
      explanation: `L'expression décrit ${pattern.says}. Seuls correspondent : ${right.map((text) => `\`${text}\``).join(', ')}.`,
    };
  },
);
