import { csvFile } from '../files/csv';
import { frenchNumber, rounded } from '../french';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';
import type { Random } from '../random';

const TOOLS = [
  {
    what: 'un détecteur de rédactions écrites par une IA',
    made: 'machine',
    human: 'élève',
    texts: 'copies',
    big: 'un concours de 10 000 copies',
    accused: 'attribuées à une machine',
  },
  {
    what: "un détecteur d'images fabriquées par une IA",
    made: 'machine',
    human: 'photographe',
    texts: 'images',
    big: 'une exposition de 10 000 images',
    accused: 'attribuées à une machine',
  },
  {
    what: 'un détecteur de faux avis rédigés par une IA',
    made: 'machine',
    human: 'client',
    texts: 'avis',
    big: 'une boutique de 10 000 avis',
    accused: 'attribués à une machine',
  },
] as const;
const TRIES = 300;

type Item = { id: number; score: number; isMade: boolean };

const sample = (random: Random, made: number, human: number): Item[] => {
  const blur = (centre: number): number =>
    Math.min(0.99, Math.max(0.02, rounded(centre + (random.integer(-30, 30) + random.integer(-30, 30)) / 150, 2)));
  const all = [
    ...Array.from({ length: made }, () => ({ score: blur(0.74), isMade: true })),
    ...Array.from({ length: human }, () => ({ score: blur(0.4), isMade: false })),
  ];
  return random.shuffle(all).map((item, index) => ({ id: 401 + index, ...item }));
};

const written = (value: number): string =>
  frenchNumber(value)
    .padEnd(4, '0')
    .replace(/^(\d,\d)$/, '$10');
const percent = (value: number): string[] => [
  ...new Set([
    String(Math.round(value)),
    frenchNumber(rounded(value, 1)),
    `${Math.round(value)} %`,
    `${frenchNumber(rounded(value, 1))} %`,
  ]),
];
const others = (values: readonly number[], answer: number): string[] =>
  [...new Set(values.map(Math.round))].filter((value) => value !== Math.round(answer)).map(String);
/** Where rounding leaves no doubt. */
const isClear = (value: number): boolean => Math.abs((value % 1) - 0.5) > 0.06;

/** What a detector of machine work is worth: what it finds, whom it accuses, and how many it accuses when machines are rare. */
export const generator = defineGenerator(
  "Un détecteur de contenus faits par une IA, jugé d'après ses essais (CSV) : précision et rappel à un seuil, plus petit seuil acceptable, part d'accusés à tort quand les contenus de machine sont rares.",
  { asks: oneOf("Ce que l'on cherche.", ['rates', 'threshold', 'rare']) },
  ({ asks }, random): Made | Refusal => {
    const { what, made, human, texts, big, accused } = random.pick(TOOLS);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const items = asks === 'rare' ? sample(random, 100, 100) : sample(random, 40, 80);
      const machines = items.filter(({ isMade }) => isMade).length;
      const humans = items.length - machines;
      const hits = (from: number): number => items.filter(({ isMade, score }) => isMade && score >= from).length;
      const alarms = (from: number): number => items.filter(({ isMade, score }) => !isMade && score >= from).length;
      const attachments = [
        csvFile('essais-detecteur.csv', [
          ['Numéro', 'Score', 'Auteur réel'],
          ...items.map(({ id, score, isMade }) => [id, score, isMade ? made : human]),
        ]),
      ];
      const start = `On juge ${what} sur des ${texts} dont on connaît l'auteur réel (fichier joint). Il donne à chaque contenu un score entre 0 et 1, et accuse une machine **à partir** d'un certain seuil, seuil compris.`;

      if (asks === 'rates') {
        const from = random.pick([0.55, 0.6, 0.65, 0.7]);
        const [found, wronged] = [hits(from), alarms(from)];
        const precision = (100 * found) / (found + wronged);
        const recall = (100 * found) / machines;
        if (!isClear(precision) || !isClear(recall) || Math.round(precision) === Math.round(recall) || wronged < 4)
          continue;
        return {
          kind: 'FIELDS',
          instruction: `${start}\n\nAvec le seuil **${written(from)}**, quelle est sa **précision** (part des accusés qui viennent vraiment d'une machine) et son **rappel** (part des contenus de machine qu'il trouve) ? Arrondissez à l'unité.`,
          fields: [
            { id: 'f1', label: 'Précision, en %' },
            { id: 'f2', label: 'Rappel, en %' },
          ],
          tolerance: { typos: false, punctuation: false },
          solution: { fields: { f1: percent(precision), f2: percent(recall) } },
          wrong: {
            f1: others([recall, (100 * (found + humans - wronged)) / items.length], precision),
            f2: others([precision, (100 * (found + humans - wronged)) / items.length], recall),
          },
          explanation: `${found + wronged} contenus sont accusés, dont ${found} à raison : précision ${found} ÷ ${found + wronged}, soit ${frenchNumber(rounded(precision, 1))} %. Il y avait ${machines} contenus de machine : rappel ${found} ÷ ${machines}, soit ${frenchNumber(rounded(recall, 1))} %. Annoncer une seule des deux valeurs ne dit pas ce que vaut l'outil.`,
          attachments,
        };
      }

      if (asks === 'threshold') {
        const limit = random.pick([2, 3, 4, 6]);
        const steps = Array.from({ length: 10 }, (_, index) => rounded(0.5 + index * 0.05, 2));
        const right = steps.find((from) => (100 * alarms(from)) / humans <= limit);
        if (right === undefined || right < 0.6 || right > 0.85) continue;
        const recall = (100 * hits(right)) / machines;
        // The share of humans among those accused is another thing: whoever mistakes it finds another threshold.
        const mistaken = steps.find((from) => (100 * alarms(from)) / (alarms(from) + hits(from)) <= limit);
        if (mistaken === right || !isClear(recall)) continue;
        return {
          kind: 'FIELDS',
          instruction: `${start}\n\nParmi les seuils 0,50, 0,55, 0,60… jusqu'à 0,95, quel est le **plus petit** qui accuse à tort **au plus ${limit} %** des contenus faits par une personne ? Quelle part des contenus de machine trouve-t-il encore ?`,
          fields: [
            { id: 'f1', label: 'Seuil' },
            { id: 'f2', label: "Part des contenus de machine trouvés, en % (à l'unité)" },
          ],
          tolerance: { typos: false, punctuation: false },
          solution: {
            fields: {
              f1: [...new Set([written(right), written(right).replace(',', '.'), String(right), frenchNumber(right)])],
              f2: percent(recall),
            },
          },
          wrong: {
            f1: [rounded(right - 0.05, 2), rounded(right + 0.05, 2)].map(written),
            f2: others([(100 * hits(rounded(right - 0.05, 2))) / machines], recall),
          },
          explanation: `À ${written(right)}, contenus humains accusés : ${alarms(right)} sur ${humans} (${frenchNumber(rounded((100 * alarms(right)) / humans, 1))} %) ; à ${written(rounded(right - 0.05, 2))}, ${alarms(rounded(right - 0.05, 2))}. Il ne trouve plus que ${hits(right)} contenus de machine sur ${machines}. Protéger les innocents se paie en contenus manqués : le seuil est un choix, pas une propriété de l'outil.`,
          attachments,
        };
      }

      const from = random.pick([0.6, 0.65, 0.7]);
      const share = random.integer(2, 5);
      const [found, wronged] = [hits(from), alarms(from)];
      const [many, few] = [10_000 - share * 100, share * 100];
      const [wrongly, rightly] = [(many * wronged) / 100, (few * found) / 100];
      const innocent = (100 * wrongly) / (wrongly + rightly);
      if (wronged < 4 || wronged > 15 || found < 60 || !isClear(innocent) || innocent < 52) continue;
      const inFile = (100 * wronged) / (wronged + found);
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\nLe seuil est **${written(from)}**. On veut s'en servir pour ${big}, où l'on estime que **${share} %** des ${texts} viennent d'une machine. Supposez les mêmes taux d'erreur que dans le fichier, qui contient 100 contenus de chaque sorte.`,
        fields: [
          { id: 'f1', label: `Nombre de ${texts} de personnes ${accused}` },
          { id: 'f2', label: "Part des accusations faites à tort, en % (à l'unité)" },
        ],
        tolerance: { typos: false, punctuation: false },
        solution: { fields: { f1: [...new Set([String(wrongly), frenchNumber(wrongly)])], f2: percent(innocent) } },
        wrong: {
          f1: [String(100 * wronged), String(wronged)],
          f2: others([inFile, wronged, 100 - innocent], innocent),
        },
        explanation: `Il accuse à tort ${wronged} % des ${frenchNumber(many)} contenus humains, soit ${frenchNumber(wrongly)}, et trouve ${found} % des ${few} contenus de machine, soit ${frenchNumber(rightly)}. ${frenchNumber(wrongly)} accusations sur ${frenchNumber(wrongly + rightly)} sont fausses : ${frenchNumber(rounded(innocent, 1))} %, contre ${frenchNumber(rounded(inFile, 1))} % dans le fichier. Quand ce que l'on cherche est rare, même un bon outil accuse surtout des innocents.`,
        attachments,
      };
    }
    return { refusal: 'no telling trial: give another seed' };
  },
);
