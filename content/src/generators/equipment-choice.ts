import { EXACT, singleChoice } from '../choices';
import { csvFile } from '../files/csv';
import { frenchNumber, rounded } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import type { Random } from '../random';
import { FIRST_NAMES } from './words/people';

type Quality = {
  head: string;
  unit: string;
  values: readonly number[];
  /** « at least » or « at most ». */
  wants: 'least' | 'most';
};
type Theme = {
  what: string;
  file: string;
  noun: string;
  names: readonly string[];
  qualities: readonly Quality[];
  price: string;
  prices: readonly [number, number];
  yearly: string;
};

const NAMES = [
  'Alizé',
  'Brume',
  'Cyprès',
  'Dune',
  'Érable',
  'Fjord',
  'Galet',
  'Hamac',
  'Iris',
  'Jonque',
  'Kiosque',
  'Lagon',
  'Mistral',
  'Nacre',
  'Opale',
  'Pluvier',
  'Quartz',
  'Roseau',
  'Sillage',
  'Tarn',
  'Ubac',
  'Vague',
  'Yole',
  'Zénith',
] as const;

const THEMES: Record<'computers' | 'printers' | 'tablets' | 'hosting', Theme> = {
  computers: {
    what: 'un ordinateur portable',
    file: 'ordinateurs',
    noun: 'modèle',
    names: NAMES,
    qualities: [
      { head: 'Mémoire vive', unit: 'Go', values: [4, 8, 16, 32], wants: 'least' },
      { head: 'Stockage', unit: 'Go', values: [128, 256, 512, 1000], wants: 'least' },
      { head: 'Autonomie', unit: 'h', values: [5, 7, 9, 12, 15], wants: 'least' },
      { head: 'Masse', unit: 'g', values: [1100, 1350, 1600, 1900, 2400], wants: 'most' },
    ],
    price: 'Prix',
    prices: [300, 900],
    yearly: "d'assurance",
  },
  printers: {
    what: 'une imprimante',
    file: 'imprimantes',
    noun: 'modèle',
    names: NAMES,
    qualities: [
      { head: 'Vitesse', unit: 'pages/min', values: [8, 15, 22, 30], wants: 'least' },
      { head: 'Bac', unit: 'feuilles', values: [60, 100, 250, 500], wants: 'least' },
      { head: 'Bruit', unit: 'dB', values: [42, 48, 53, 58], wants: 'most' },
      { head: 'Largeur', unit: 'cm', values: [34, 39, 44, 52], wants: 'most' },
    ],
    price: 'Prix',
    prices: [60, 400],
    yearly: "d'encre",
  },
  tablets: {
    what: 'une tablette',
    file: 'tablettes',
    noun: 'modèle',
    names: NAMES,
    qualities: [
      { head: 'Diagonale', unit: 'pouces', values: [8, 10, 11, 13], wants: 'least' },
      { head: 'Stockage', unit: 'Go', values: [32, 64, 128, 256], wants: 'least' },
      { head: 'Mises à jour garanties', unit: 'ans', values: [2, 3, 5, 7], wants: 'least' },
      { head: 'Masse', unit: 'g', values: [310, 430, 480, 620], wants: 'most' },
    ],
    price: 'Prix',
    prices: [120, 600],
    yearly: "d'assurance",
  },
  hosting: {
    what: "un hébergement pour le site d'une association",
    file: 'hebergements',
    noun: 'offre',
    names: NAMES,
    qualities: [
      { head: 'Espace', unit: 'Go', values: [5, 10, 50, 100], wants: 'least' },
      { head: 'Adresses de courriel', unit: 'adresses', values: [1, 5, 20, 50], wants: 'least' },
      { head: 'Sauvegardes gardées', unit: 'jours', values: [1, 7, 14, 30], wants: 'least' },
      { head: 'Délai de réponse', unit: 'h', values: [4, 12, 24, 72], wants: 'most' },
    ],
    price: 'Prix par an',
    prices: [10, 90],
    yearly: "d'abonnement",
  },
};

type Need = { quality: Quality; limit: number };

const meets = (value: number, { quality, limit }: Need): boolean =>
  quality.wants === 'least' ? value >= limit : value <= limit;

/** Values around the needs: the right one meets all, each other one fails on at least one need. */
const lineFor = (random: Random, needs: readonly Need[], qualities: readonly Quality[], failing: number): number[] =>
  qualities.map((quality) => {
    const at = needs.findIndex((need) => need.quality === quality);
    const need = needs[at];
    if (!need) return random.pick(quality.values);
    const possible = quality.values.filter((value) => meets(value, need) === (at !== failing));
    return random.pick(possible.length > 0 ? possible : quality.values);
  });

const says = ({ quality, limit }: Need): string =>
  `${quality.head.toLowerCase()} : ${quality.wants === 'least' ? 'au moins' : 'au plus'} ${frenchNumber(limit)} ${quality.unit}`;

/** A need, and a list of models: which one meets it, which costs least over the years, which has the best weighted mark. */
export const generator = defineGenerator(
  'Un équipement ou un service à choisir dans un tableau : celui qui remplit les conditions, le moins cher en quelques années, le mieux noté.',
  {
    theme: oneOf("Ce que l'on choisit.", ['computers', 'printers', 'tablets', 'hosting']),
    asks: oneOf("Ce que l'on cherche.", ['needs', 'cheapest', 'cost', 'score']),
    needs: integer('Nombre de conditions (pour « needs » et « cheapest »).', 2, 4, 3),
    show: oneOf('Un tableau dans la consigne, ou un fichier CSV de vingt lignes.', ['table', 'file'], 'table'),
  },
  ({ theme, asks, needs: count, show }, random) => {
    const { what, file, noun, names, qualities, price, prices, yearly } = THEMES[theme];
    const who = random.pick(FIRST_NAMES);
    const lines = show === 'table' ? 6 : 20;
    const chosen = random.sample(names, lines);
    const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
      `| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}\n${rows.map((row) => `| ${row.map((value) => (typeof value === 'number' ? frenchNumber(value) : value)).join(' | ')} |`).join('\n')}`;
    const given = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
      show === 'table'
        ? { shown: `\n\n${table(heads, rows)}`, files: {} }
        : {
            shown: `\n\nLes ${noun}s sont dans le fichier CSV joint.`,
            files: { attachments: [csvFile(`${file}.csv`, [heads, ...rows])] },
          };
    const label = noun.charAt(0).toUpperCase() + noun.slice(1);

    if (asks === 'needs' || asks === 'cheapest') {
      const needs = random.sample(qualities, count).map((quality): Need => {
        const middle = quality.values.slice(1, -1);
        return { quality, limit: random.pick(middle) };
      });
      const rightOnes = asks === 'needs' ? 1 : show === 'table' ? 3 : 5;
      const rows = chosen.map((name, index) => ({
        name,
        values: lineFor(random, needs, qualities, index < rightOnes ? -1 : index % needs.length),
        price: 0,
      }));
      const amounts = random
        .sample(
          Array.from({ length: prices[1] - prices[0] + 1 }, (_, index) => prices[0] + index),
          lines,
        )
        .sort((a, b) => a - b);
      // The cheapest of all fails on a need: whoever looks at the price alone is caught.
      rows.forEach((row, index) => {
        row.price =
          amounts[index < rightOnes ? index + 2 : index === rightOnes ? 0 : index === rightOnes + 1 ? 1 : index] ?? 0;
      });
      const [best, second] = rows;
      if (!best) return { refusal: 'there is nothing to choose' };
      const heads = [label, ...qualities.map(({ head, unit }) => `${head} (${unit})`), `${price} (€)`];
      const body = random.shuffle(rows).map((row) => [row.name, ...row.values, row.price]);
      const { shown, files } = given(heads, body);
      const list = needs.map((need) => `- ${says(need)}`).join('\n');
      const instruction = `${who} cherche ${what}. Il faut :\n\n${list}${asks === 'cheapest' ? '\n\net, parmi ce qui convient, **le prix le plus bas**.' : ''}${shown}\n\n${asks === 'needs' ? `${noun === 'offre' ? 'Une seule offre remplit' : 'Un seul modèle remplit'} toutes les conditions : ${noun === 'offre' ? 'laquelle' : 'lequel'} ?` : `${noun === 'offre' ? 'Quelle offre' : 'Quel modèle'} choisir ?`}`;
      const explanation =
        asks === 'needs'
          ? `On élimine condition par condition : seul « ${best.name} » les remplit toutes. « Au moins » et « au plus » acceptent la valeur limite elle-même.`
          : `${rightOnes} lignes remplissent toutes les conditions ; la moins chère est « ${best.name} » (${best.price} €). D'autres coûtent moins cher, mais il leur manque quelque chose.`;
      if (show === 'file')
        return {
          kind: 'SHORT_TEXT',
          instruction,
          tolerance: EXACT,
          solution: { texts: [best.name] },
          wrong: [asks === 'cheapest' ? (second?.name ?? '') : (rows[1]?.name ?? '')],
          explanation,
          ...files,
        };
      return {
        ...singleChoice(
          random,
          best.name,
          random.shuffle(rows.slice(1)).map(({ name }) => name),
          6,
        ),
        instruction,
        explanation,
      };
    }

    if (asks === 'cost') {
      const years = random.integer(3, 5);
      const profiles = [
        { more: 120, each: 20 },
        { more: 60, each: 45 },
        { more: 0, each: 80 },
      ];
      const scale = prices[1] > 300 ? 1.5 : 0.5;
      const [one, two, three] = random.sample(chosen, 3);
      const rows = [one, two, three].map((name, index) => ({
        name,
        first: prices[0] + (profiles[index]?.more ?? 0) * scale,
        each: (profiles[index]?.each ?? 0) + random.integer(0, 8),
      }));
      const costs = rows
        .map((row) => ({ ...row, cost: rounded(row.first + row.each * years, 2) }))
        .sort((a, b) => a.cost - b.cost);
      const [best, next] = costs;
      if (!best || !next || best.cost === next.cost) return { refusal: 'two costs are equal: give another seed' };
      return {
        kind: 'FIELDS',
        instruction: `${who} compare ce que coûtera ${what} **pendant ${years} ans** :\n\n${table(
          [label, 'Au départ (€)', `Chaque année ${yearly} (€)`],
          random.shuffle(rows).map((row) => [row.name, row.first, row.each]),
        )}`,
        fields: [
          { id: 'f1', label: label, options: rows.map(({ name }) => name).sort() },
          { id: 'f2', label: 'Coût en euros' },
        ],
        sentence: `En ${years} ans, le moins cher est {f1}, pour un total de {f2} €.`,
        tolerance: { typos: false, punctuation: false },
        solution: { fields: { f1: [best.name], f2: [...new Set([frenchNumber(best.cost), String(best.cost)])] } },
        explanation: `On ajoute au départ ${years} fois le coût annuel : ${costs.map((row) => `${row.name} : ${frenchNumber(row.first)} + ${years} × ${row.each} = ${frenchNumber(row.cost)} €`).join(' ; ')}. Le moins cher à l'achat n'est pas toujours le moins cher à l'usage.`,
      };
    }

    const criteria = random
      .sample(['Solidité', 'Réparation facile', 'Prix', 'Confort', 'Simplicité', 'Durée des mises à jour'], 3)
      .map((name, index) => ({ name, weight: [3, 2, 1][index] ?? 1 }));
    const rows = random.sample(chosen, 4).map((name) => ({ name, marks: criteria.map(() => random.integer(1, 5)) }));
    const scores = rows
      .map((row) => ({
        ...row,
        score: row.marks.reduce((sum, mark, index) => sum + mark * (criteria[index]?.weight ?? 0), 0),
      }))
      .sort((a, b) => b.score - a.score);
    const [best, next] = scores;
    if (!best || !next || best.score === next.score) return { refusal: 'two scores are equal: give another seed' };
    return {
      kind: 'FIELDS',
      instruction: `Pour choisir ${what}, le conseil des élèves a noté quatre ${noun}s de 1 à 5 et donné un poids à chaque critère :\n\n${table(
        [label, ...criteria.map(({ name, weight }) => `${name} (poids ${weight})`)],
        rows.map((row) => [row.name, ...row.marks]),
      )}\n\nLe score est la somme des notes multipliées par leur poids.`,
      fields: [
        { id: 'f1', label, options: rows.map(({ name }) => name).sort() },
        { id: 'f2', label: 'Score' },
      ],
      sentence: 'Le meilleur choix est {f1}, avec un score de {f2}.',
      tolerance: { typos: false },
      solution: { fields: { f1: [best.name], f2: [String(best.score)] } },
      explanation: `${scores.map((row) => `${row.name} : ${row.marks.map((mark, index) => `${mark} × ${criteria[index]?.weight}`).join(' + ')} = ${row.score}`).join(' ; ')}. Additionner les notes sans les poids peut donner un autre gagnant.`,
    };
  },
);
