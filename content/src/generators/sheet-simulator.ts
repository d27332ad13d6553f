import { frenchNumber, rounded } from '../french';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { FIRST_NAMES } from './words/people';
import { THEMES } from './words/things';

type Value = string | number;
type Exercise = {
  name: string;
  rows: Value[][];
  asks: string;
  explanation: string;
} & (
  | {
      tools: 'formula';
      free: string[];
      trial: Record<string, number | string>;
      compute: (rows: Value[][]) => Record<string, Value>;
    }
  | { tools: 'list'; lines: string[] }
);

const numberAt = (rows: Value[][], row: number, column: number): number => Number(rows[row]?.[column] ?? 0);
const textAt = (rows: Value[][], row: number, column: number): string => String(rows[row]?.[column] ?? '');
const sumOf = (values: number[]): number =>
  rounded(
    values.reduce((a, b) => a + b, 0),
    6,
  );
const numbersFrom = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index);

/** The rows with other numbers put in some cells, to see whether a formula follows. */
const tried = (rows: Value[][], trial: Record<string, Value>): Value[][] =>
  rows.map((row, r) => row.map((value, c) => trial[`${String.fromCharCode(65 + c)}${r + 1}`] ?? value));

const themed = (random: Random, count: number) => {
  const theme = random.pick(THEMES);
  const values = random.sample(
    numbersFrom(theme.from, theme.to - theme.from + 1),
    Math.min(count, theme.to - theme.from),
  );
  const lines = random.sample(theme.items, count).map((item, index) => ({ item, value: values[index] ?? theme.from }));
  return { theme, lines };
};

const total = (random: Random): Exercise => {
  const { theme, lines } = themed(random, 7);
  return {
    name: `Le tableau donne ${theme.about}`,
    rows: [[theme.item, theme.measure], ...lines.map(({ item, value }) => [item, value]), ['Total', '']],
    asks: 'Dans la cellule **B9**, écrivez une formule qui donne le **total** des cellules B2 à B8.',
    tools: 'formula',
    free: ['B9'],
    trial: { B2: 250, B8: 31 },
    compute: (rows) => ({ B9: sumOf(numbersFrom(1, 7).map((row) => numberAt(rows, row, 1))) }),
    explanation: '`=SOMME(B2:B8)` additionne toute la plage : les deux-points veulent dire « de … à … ».',
  };
};

const summary = (random: Random): Exercise => {
  const { theme, lines } = themed(random, 10);
  return {
    name: `Le tableau donne ${theme.about}`,
    rows: [
      [theme.item, theme.measure],
      ...lines.map(({ item, value }) => [item, value]),
      ['Moyenne', ''],
      ['Maximum', ''],
    ],
    asks: 'Écrivez une formule qui donne la **moyenne** des cellules B2 à B11 dans **B12**, et une autre qui donne leur **maximum** dans **B13**.',
    tools: 'formula',
    free: ['B12', 'B13'],
    trial: { B3: 500, B10: 20 },
    compute: (rows) => {
      const values = numbersFrom(1, 10).map((row) => numberAt(rows, row, 1));
      return { B12: rounded(sumOf(values) / 10, 1), B13: Math.max(...values) };
    },
    explanation:
      "`=MOYENNE(B2:B11)` et `=MAX(B2:B11)`. La plage s'arrête avant la cellule du résultat : elle ne doit pas se contenir elle-même.",
  };
};

const product = (random: Random): Exercise => {
  const [name, head, items] = random.pick([
    [
      'Le budget de la fête',
      'Article',
      ['Gobelets', 'Nappes', 'Ballons', 'Lampions', 'Crayons', 'Affiches', 'Guirlandes', 'Badges'],
    ],
    [
      'Les courses du club de cuisine',
      'Produit',
      ['Farine', 'Beurre', 'Chocolat', 'Citrons', 'Sucre', 'Amandes', 'Crème', 'Levure'],
    ],
    [
      'La commande du jardin',
      'Plant',
      ['Tomate', 'Basilic', 'Courgette', 'Fraisier', 'Menthe', 'Laitue', 'Poireau', 'Thym'],
    ],
    [
      'Le matériel de la radio du collège',
      'Matériel',
      ['Câble', 'Casque', 'Micro', 'Trépied', 'Bonnette', 'Adaptateur', 'Pile', 'Housse'],
    ],
  ] as const);
  const goods = random.sample<string, 4>(items, 4);
  const rows = goods.map((good) => [good, random.integer(3, 24), random.integer(2, 18) / 2, '']);
  return {
    name,
    rows: [[head, 'Quantité', 'Prix unitaire', 'Montant'], ...rows, ['Total', '', '', '']],
    asks: "Écrivez en **D2** une formule qui multiplie la quantité par le prix unitaire, recopiez-la jusqu'à **D5**, puis écrivez en **D6** une formule qui donne le total.",
    tools: 'formula',
    free: ['D2', 'D3', 'D4', 'D5', 'D6'],
    trial: { B2: 40, C3: 7, B5: 1 },
    compute: (given) => {
      const amounts = numbersFrom(1, 4).map((row) => rounded(numberAt(given, row, 1) * numberAt(given, row, 2), 2));
      return { ...Object.fromEntries(amounts.map((amount, index) => [`D${index + 2}`, amount])), D6: sumOf(amounts) };
    },
    explanation:
      '`=B2*C2` recopiée vers le bas devient `=B3*C3`, `=B4*C4`… : les adresses suivent la ligne. Le total est `=SOMME(D2:D5)`.',
  };
};

const fixed = (random: Random): Exercise => {
  const [head, name, rate, what] = random.pick([
    ['Prix soldé', 'Réduction', 0.2, 'le prix diminué de la réduction'],
    ['Places réservées', 'Part réservée', 0.1, 'le nombre de places réservées'],
    ['Prix du groupe', 'Réduction', 0.25, 'le prix diminué de la réduction'],
    ['Points de bonus', 'Part de bonus', 0.5, 'le nombre de points de bonus'],
  ] as const);
  const isReduced = name === 'Réduction';
  const items = isReduced
    ? ['Raquettes', 'Sac', 'Gourde', 'Casque']
    : ['Équipe rouge', 'Équipe bleue', 'Équipe verte', 'Équipe jaune'];
  const column = isReduced ? 'Prix' : name === 'Part réservée' ? 'Places' : 'Points';
  const values = random.sample(numbersFrom(1, 12), 4).map((value) => value * 20);
  return {
    name: 'Un calcul avec un taux commun',
    rows: [
      [isReduced ? 'Article' : 'Équipe', column, head, '', name],
      ...values.map((value, index): Value[] => [items[index] ?? '', value, '', '', ...(index === 0 ? [rate] : [])]),
    ],
    asks: `Le taux (en nombre décimal) est dans la cellule **E2** et sert à toutes les lignes. Écrivez en **C2** une formule qui donne ${what}, puis recopiez-la jusqu'à **C5**. Si le taux change, tout doit se recalculer.`,
    tools: 'formula',
    free: ['C2', 'C3', 'C4', 'C5'],
    trial: { E2: 0.3, B4: 200 },
    compute: (rows) => {
      const share = numberAt(rows, 1, 4);
      return Object.fromEntries(
        numbersFrom(1, 4).map((row) => [
          `C${row + 1}`,
          rounded(numberAt(rows, row, 1) * (isReduced ? 1 - share : share), 6),
        ]),
      );
    },
    explanation: `\`=${isReduced ? 'B2*(1-E$2)' : 'B2*E$2'}\` : le signe $ empêche l'adresse du taux de glisser en E3, E4… quand on recopie la formule.`,
  };
};

const condition = (random: Random): Exercise => {
  const threshold = random.integer(9, 14);
  const names = random.sample(FIRST_NAMES, 5);
  const values = random.shuffle([
    threshold,
    threshold - 1,
    threshold + 3,
    random.integer(4, threshold - 1),
    random.integer(threshold, 20),
  ]);
  const [column, yes, no] = random.pick([
    ['Âge', 'bassin', 'pataugeoire'],
    ['Points', 'finale', 'repos'],
    ['Tours', 'médaille', 'diplôme'],
  ] as const);
  return {
    name: 'Une réponse par ligne',
    rows: [['Prénom', column, 'Résultat'], ...names.map((name, index) => [name, values[index] ?? 0, ''])],
    asks: `En **C2**, écrivez une formule qui affiche \`${yes}\` si le nombre de la colonne B est **supérieur ou égal à ${threshold}**, et \`${no}\` sinon. Recopiez-la jusqu'à **C6**.`,
    tools: 'formula',
    free: ['C2', 'C3', 'C4', 'C5', 'C6'],
    trial: { B2: threshold, B3: threshold - 1, B6: threshold + 1 },
    compute: (rows) =>
      Object.fromEntries(
        numbersFrom(1, 5).map((row) => [`C${row + 1}`, numberAt(rows, row, 1) >= threshold ? yes : no]),
      ),
    explanation: `\`=SI(B2>=${threshold};"${yes}";"${no}")\` : la condition, puis ce que l'on affiche si elle est vraie, puis si elle est fausse. Les textes sont entre guillemets, et \`>\` seul oublierait ${threshold}.`,
  };
};

const grouped = (random: Random, isSum: boolean): Exercise => {
  const theme = random.pick(THEMES);
  const groups = theme.groups.slice(0, 3);
  const lines = random
    .sample(theme.items, 9)
    .map((item, index) => [
      item,
      groups[index < 3 ? index : random.integer(0, 2)] ?? '',
      random.integer(theme.from, theme.to),
    ]);
  const rows: Value[][] = [
    [theme.item, theme.group, theme.measure, '', theme.group, isSum ? 'Total' : 'Nombre de lignes'],
    ...random.shuffle(lines),
  ];
  groups.forEach((group, index) => rows[index + 1]?.push('', group, ''));
  return {
    name: `Le tableau donne ${theme.about}`,
    rows,
    asks: `Écrivez en **F2** une formule qui ${isSum ? `donne le **total** de « ${theme.measure} » pour` : '**compte** les lignes de'} la catégorie écrite en E2, puis recopiez-la jusqu'à **F4**.`,
    tools: 'formula',
    free: ['F2', 'F3', 'F4'],
    trial: { C2: 900, C10: 1, B5: groups[0] ?? '' },
    compute: (given) =>
      Object.fromEntries(
        groups.map((group, index) => {
          const kept = given.slice(1).filter((_, row) => textAt(given, row + 1, 1) === group);
          return [`F${index + 2}`, isSum ? sumOf(kept.map((row) => Number(row[2]))) : kept.length];
        }),
      ),
    explanation: `\`=${isSum ? 'SOMME.SI(B$2:B$10;E2;C$2:C$10)' : 'NB.SI(B$2:B$10;E2)'}\` : on regarde la colonne B, on garde ce qui vaut E2. Les $ retiennent la plage quand on recopie.`,
  };
};

const lookup = (random: Random): Exercise => {
  const [name, items] = random.pick([
    [
      'La commande de fournitures',
      ['Gomme', 'Règle', 'Compas', 'Cahier', 'Stylo', 'Équerre', 'Feutre', 'Trousse', 'Agenda'],
    ],
    [
      'Les locations de la base nautique',
      ['Kayak', 'Pagaie', 'Gilet', 'Planche', 'Palmes', 'Voile', 'Masque', 'Combinaison', 'Bidon'],
    ],
    [
      'Les commandes de la boulangerie',
      ['Baguette', 'Brioche', 'Éclair', 'Croissant', 'Fougasse', 'Tartelette', 'Chausson', 'Pain noir', 'Flan'],
    ],
  ] as const);
  const goods = random.sample<string, 5>(items, 5);
  const prices = goods.map((good): [string, number] => [good, random.integer(4, 60) / 4]);
  const ordered = random.sample(prices, 4);
  return {
    name,
    rows: [
      ['Article', 'Prix', '', 'Catalogue', 'Prix du catalogue'],
      ...prices.map(([good, price], index): Value[] => [ordered[index]?.[0] ?? '', '', '', good, price]),
    ],
    asks: "Le catalogue est dans les colonnes D et E. Écrivez en **B2** une formule qui **va chercher** dans le catalogue le prix de l'article écrit en A2, puis recopiez-la jusqu'à **B5**.",
    tools: 'formula',
    free: ['B2', 'B3', 'B4', 'B5'],
    trial: { A2: goods[4] ?? '', E3: 99, A5: goods[0] ?? '' },
    compute: (rows) => {
      const catalogue = new Map(numbersFrom(1, 5).map((row) => [textAt(rows, row, 3), numberAt(rows, row, 4)]));
      return Object.fromEntries(
        numbersFrom(1, 4).map((row) => [`B${row + 1}`, catalogue.get(textAt(rows, row, 0)) ?? 0]),
      );
    },
    explanation:
      '`=RECHERCHEV(A2;D$2:E$6;2;FAUX)` cherche A2 dans la première colonne du catalogue et rend la deuxième ; `FAUX` demande une valeur exacte. `RECHERCHEX(A2;D$2:D$6;E$2:E$6)` convient aussi.',
  };
};

const tidy = (random: Random): Exercise => {
  const names = random.sample(
    FIRST_NAMES.filter((name) => /^[A-Z][a-z]+$/.test(name)),
    5,
  );
  const untidy = names.map(
    (name, index) =>
      [`  ${name.toUpperCase()}`, `${name.toLowerCase()}  `, ` ${name}`, name.toUpperCase(), ` ${name.toLowerCase()} `][
        index
      ] ?? name,
  );
  const proper = (text: string): string => {
    const plain = text.trim().toLowerCase();
    return plain.charAt(0).toUpperCase() + plain.slice(1);
  };
  return {
    name: "Des prénoms saisis n'importe comment",
    rows: [['Prénom saisi', 'Prénom corrigé'], ...untidy.map((text) => [text, ''])],
    asks: "Écrivez en **B2** une formule qui enlève les espaces inutiles et met une majuscule au début du prénom (et des minuscules ensuite), puis recopiez-la jusqu'à **B6**.",
    tools: 'formula',
    free: ['B2', 'B3', 'B4', 'B5', 'B6'],
    trial: { A2: 'LOU ', A5: '  sonia' },
    compute: (rows) =>
      Object.fromEntries(numbersFrom(1, 5).map((row) => [`B${row + 1}`, proper(textAt(rows, row, 0))])),
    explanation:
      "`=NOMPROPRE(SUPPRESPACE(A2))` : SUPPRESPACE enlève les espaces en trop, NOMPROPRE met une majuscule au début de chaque mot. On corrige ainsi mille lignes d'un coup, sans toucher aux données de départ.",
  };
};

const list = (random: Random, task: 'sort' | 'sort-twice' | 'filter' | 'filter-twice'): Exercise => {
  const theme = random.pick(THEMES.filter(({ from, to }) => to - from >= 50));
  const groups = theme.groups.slice(0, 3);
  const values = random.sample(numbersFrom(theme.from, theme.to - theme.from + 1), 10);
  const lines = random
    .sample(theme.items, 10)
    .map((item, index) => ({ item, group: groups[index % 3] ?? '', value: values[index] ?? 0 }));
  const byValue = [...lines].sort((a, b) => b.value - a.value);
  const threshold = byValue[5]?.value ?? 0;
  const group = random.pick(groups);
  const about = `Le tableau donne ${theme.about}`;
  const answers = {
    sort: {
      asks: `**Triez** le tableau du plus grand au plus petit « ${theme.measure} ».`,
      lines: byValue,
      explanation: `On trie par « ${theme.measure} » dans l'ordre décroissant : les lignes entières se déplacent, jamais une seule colonne.`,
    },
    'sort-twice': {
      asks: `**Triez** le tableau par « ${theme.group} » dans l'ordre alphabétique et, pour une même valeur, du plus grand au plus petit « ${theme.measure} ».`,
      lines: [...byValue].sort((a, b) => a.group.localeCompare(b.group, 'fr')),
      explanation: `Le premier critère est « ${theme.group} » croissant ; le second, « ${theme.measure} » décroissant, ne départage que les lignes égales au premier.`,
    },
    filter: {
      asks: `**Filtrez** le tableau pour ne garder que les lignes dont « ${theme.group} » vaut « ${group} ».`,
      lines: lines.filter((line) => line.group === group),
      explanation: `Le filtre « ${theme.group} est égal à ${group} » cache les autres lignes sans les supprimer.`,
    },
    'filter-twice': {
      asks: `**Filtrez** le tableau pour ne garder que les lignes dont « ${theme.group} » n'est **pas** « ${group} » et dont « ${theme.measure} » vaut **au moins ${threshold}**.`,
      lines: lines.filter((line) => line.group !== group && line.value >= threshold),
      explanation: `Deux filtres ensemble : « ${theme.group} est différent de ${group} » et « ${theme.measure} est supérieur ou égal à ${threshold} ». « Au moins » accepte la valeur ${threshold} elle-même.`,
    },
  };
  const { asks, explanation, lines: kept } = answers[task];
  return {
    name: about,
    rows: [[theme.item, theme.group, theme.measure], ...lines.map(({ item, group: of, value }) => [item, of, value])],
    asks: `${asks} Ne faites rien d'autre.`,
    tools: 'list',
    lines: kept.map(({ item }) => item),
    explanation,
  };
};

const shown = (value: Value): string => (typeof value === 'number' ? String(value).replace('.', ',') : value);

const stateOf = (exercise: Exercise): Record<string, string[]> => {
  if (exercise.tools === 'list') return { lignes: [exercise.lines.join(', ') || 'aucune'] };
  const now = exercise.compute(exercise.rows);
  const then = exercise.compute(tried(exercise.rows, exercise.trial));
  return Object.fromEntries(
    exercise.free.flatMap((cell) => [
      [cell, [shown(now[cell] ?? '')]],
      [`${cell}.contenu`, ['formule']],
      [`${cell}.essai`, [shown(then[cell] ?? '')]],
    ]),
  );
};

/** A spreadsheet inside the page: formulas to write and to copy, or a list to sort and to filter. The formula is tried with other numbers too. */
export const generator = defineGenerator(
  'Une feuille de calcul simulée, sans suite bureautique : écrire et recopier une formule, trier, filtrer.',
  {
    task: oneOf("Ce qu'il faut faire.", [
      'total',
      'summary',
      'product',
      'fixed',
      'condition',
      'count-if',
      'sum-if',
      'lookup',
      'tidy',
      'sort',
      'sort-twice',
      'filter',
      'filter-twice',
    ]),
  },
  ({ task }, random) => {
    const simple = { total, summary, product, fixed, condition, lookup, tidy };
    const exercise =
      task === 'count-if' || task === 'sum-if'
        ? grouped(random, task === 'sum-if')
        : task === 'sort' || task === 'sort-twice' || task === 'filter' || task === 'filter-twice'
          ? list(random, task)
          : simple[task](random);
    const { name, rows, asks, explanation } = exercise;
    const tools =
      exercise.tools === 'list' ? { tools: 'list' } : { tools: 'formula', free: exercise.free, trial: exercise.trial };
    const results =
      exercise.tools === 'list'
        ? ''
        : ` Résultat attendu en ${exercise.free.at(-1)} : ${((value) => (typeof value === 'number' ? frenchNumber(value) : value))(exercise.compute(rows)[exercise.free.at(-1) ?? ''] ?? '')}.`;
    return {
      kind: 'SIMULATOR',
      instruction: `${name}, dans la feuille de calcul ci-dessous.\n\n${asks}${exercise.tools === 'formula' ? "\n\nIl faut une **formule**, qui reste juste si un nombre du tableau change. Les arguments d'une fonction se séparent par un point-virgule." : ''}`,
      embed: { title: 'Une feuille de calcul', height: 620, site: 'sheet', data: { name, rows, ...tools } },
      solution: { state: stateOf(exercise) },
      tolerance: { caseAndAccents: true, punctuation: false, typos: false },
      explanation: `${explanation}${results}`,
    };
  },
);
