import { EXACT } from '../choices';
import { columnName } from '../files/spreadsheet';
import { frenchNumber } from '../french';
import { defineGenerator, oneOf } from '../generator';

type Value = string | number;

const grid = (rows: readonly (readonly Value[])[]): string => {
  const width = Math.max(...rows.map((row) => row.length));
  const heads = Array.from({ length: width }, (_, index) => columnName(index));
  return [
    `|  | ${heads.join(' | ')} |`,
    `| --- |${' --- |'.repeat(width)}`,
    ...rows.map(
      (row, index) =>
        `| **${index + 1}** | ${heads.map((_, c) => (typeof row[c] === 'number' ? frenchNumber(row[c]) : (row[c] ?? ''))).join(' | ')} |`,
    ),
  ].join('\n');
};

/** A formula to work out by hand, or the same formula once copied elsewhere. */
export const generator = defineGenerator(
  "Une formule de tableur à calculer de tête, ou ce qu'elle devient une fois recopiée.",
  { asks: oneOf("Ce que l'on cherche.", ['precedence', 'functions', 'count', 'copy', 'mixed', 'nested']) },
  ({ asks }, random) => {
    if (asks === 'precedence') {
      const [a, b, c] = [random.integer(2, 9), random.integer(2, 9), random.integer(2, 5)];
      const isGrouped = random.integer(0, 1) === 1;
      const formula = isGrouped ? '=(A1+B1)*C1' : '=A1+B1*C1';
      const answer = isGrouped ? (a + b) * c : a + b * c;
      return {
        kind: 'NUMBER',
        instruction: `Voici le début d'une feuille de calcul :\n\n${grid([[a, b, c]])}\n\nLa cellule D1 contient la formule \`${formula}\`. Quel nombre affiche-t-elle ?`,
        solution: { number: answer },
        wrong: [String(isGrouped ? a + b * c : (a + b) * c)],
        explanation: isGrouped
          ? `Les parenthèses d'abord : ${a} + ${b} = ${a + b}, puis ${a + b} × ${c} = ${answer}.`
          : `La multiplication passe avant l'addition : ${b} × ${c} = ${b * c}, puis ${a} + ${b * c} = ${answer}.`,
      };
    }
    if (asks === 'functions' || asks === 'count') {
      const values = random.sample(
        Array.from({ length: 19 }, (_, index) => index + 1),
        6,
      );
      const limit = [...values].sort((x, y) => x - y)[random.integer(1, 3)] ?? 0;
      const over = values.filter((value) => value > limit).length;
      const [formula, answer, why] =
        asks === 'count'
          ? [
              `=NB.SI(A1:B3;">${limit}")`,
              over,
              `La plage A1:B3 a six cellules ; ${over} contiennent un nombre strictement supérieur à ${limit} (${limit} lui-même ne compte pas).`,
            ]
          : [
              '=MAX(A1:B3)-MIN(A1:A3)',
              Math.max(...values) - Math.min(values[0] ?? 0, values[2] ?? 0, values[4] ?? 0),
              `Le plus grand nombre de A1:B3 est ${Math.max(...values)}, le plus petit de A1:A3 (colonne A seulement) est ${Math.min(values[0] ?? 0, values[2] ?? 0, values[4] ?? 0)}.`,
            ];
      return {
        kind: 'NUMBER',
        instruction: `Voici une feuille de calcul :\n\n${grid([values.slice(0, 2), values.slice(2, 4), values.slice(4, 6)])}\n\nQue donne la formule \`${formula}\` ?`,
        solution: { number: answer },
        ...(asks === 'count' ? { wrong: [String(over + 1)] } : {}),
        explanation: why,
      };
    }
    if (asks === 'copy') {
      const rate = random.integer(1, 3);
      const [from, to] = [random.integer(2, 4), random.integer(6, 9)];
      const sign = random.pick(['*', '+', '-']);
      const formula = (row: number): string => `=C${row}*$F$${rate}${sign}D${row}`;
      return {
        kind: 'SHORT_TEXT',
        instruction: `La cellule **E${from}** contient la formule \`${formula(from)}\`. On la recopie vers le bas jusqu'à la ligne ${to + 3}.\n\nQuelle formule contient alors la cellule **E${to}** ?`,
        tolerance: EXACT,
        solution: { texts: [formula(to), formula(to).slice(1)] },
        wrong: [formula(from), `=C${to}*$F$${rate + to - from}${sign}D${to}`, `=C${to}*F${rate}${sign}D${to}`],
        explanation: `On descend de ${to - from} lignes : C${from} et D${from}, sans $, deviennent C${to} et D${to}. $F$${rate} ne change pas : les $ l'ont fixée.`,
      };
    }
    if (asks === 'mixed') {
      const [row, column] = [random.integer(4, 8), random.integer(2, 4)];
      const to = `${columnName(1 + column)}${2 + row}`;
      const answer = `=$A${2 + row}*${columnName(1 + column)}$1`;
      return {
        kind: 'SHORT_TEXT',
        instruction: `Pour faire une grande table, on écrit dans la cellule **B2** la formule \`=$A2*B$1\`, puis on la recopie vers la droite et vers le bas.\n\nQuelle formule contient alors la cellule **${to}** ?`,
        tolerance: EXACT,
        solution: { texts: [answer, answer.slice(1)] },
        wrong: [
          '=$A2*B$1',
          `=$A${2 + row}*B$${1 + row}`,
          `=${columnName(column)}${2 + row}*${columnName(1 + column)}${1 + row}`,
        ],
        explanation: `$A garde la colonne A, mais la ligne suit : $A${2 + row}. $1 garde la ligne 1, mais la colonne suit : ${columnName(1 + column)}$1.`,
      };
    }
    const [low, high] = [random.integer(8, 10), random.integer(13, 15)];
    const [first, second, third] = random.pick([
      ['à revoir', 'acquis', 'expert'],
      ['bronze', 'argent', 'or'],
      ['petit', 'moyen', 'grand'],
    ] as const);
    const values = random.shuffle([low, high, low - 1, high - 1]);
    const says = (value: number): string => (value >= high ? third : value >= low ? second : first);
    return {
      kind: 'FIELDS',
      instruction: `Voici une feuille de calcul :\n\n${grid(values.map((value) => [value]))}\n\nOn écrit en B1 la formule \`=SI(A1>=${high};"${third}";SI(A1>=${low};"${second}";"${first}"))\`, puis on la recopie jusqu'en B4. Qu'affichent ces cellules ?`,
      fields: values.map((_, index) => ({
        id: `f${index + 1}`,
        label: `B${index + 1}`,
        options: [first, second, third],
      })),
      solution: { fields: Object.fromEntries(values.map((value, index) => [`f${index + 1}`, [says(value)]])) },
      explanation: `La première condition vraie décide : au moins ${high}, « ${third} » ; sinon, au moins ${low}, « ${second} » ; sinon « ${first} ». Avec >=, la limite elle-même est comprise.`,
    };
  },
);
