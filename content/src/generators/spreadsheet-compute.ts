import { spreadsheetFiles } from '../files/office-files';
import { columnName } from '../files/spreadsheet';
import { frenchNumber, rounded } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import { THEMES } from './words/things';

const OPERATIONS = {
  sum: {
    asks: 'Quel est le total de la colonne',
    formula: 'SOMME',
    compute: (values: number[]) => values.reduce((a, b) => a + b, 0),
  },
  mean: {
    asks: 'Quelle est la moyenne, arrondie au dixième, de la colonne',
    formula: 'MOYENNE',
    compute: (values: number[]) => rounded(values.reduce((a, b) => a + b, 0) / values.length, 1),
  },
  max: {
    asks: 'Quelle est la plus grande valeur de la colonne',
    formula: 'MAX',
    compute: (values: number[]) => Math.max(...values),
  },
  min: {
    asks: 'Quelle est la plus petite valeur de la colonne',
    formula: 'MIN',
    compute: (values: number[]) => Math.min(...values),
  },
  median: {
    asks: 'Quelle est la médiane de la colonne',
    formula: 'MEDIANE',
    compute: (values: number[]) => {
      const sorted = [...values].sort((a, b) => a - b);
      const middle = sorted.length / 2;
      return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
    },
  },
};

/** One column of a spreadsheet to add up, to average, to search for its greatest value… with a formula rather than by hand. */
export const generator = defineGenerator(
  "Une feuille de calcul à ouvrir : somme, moyenne, maximum, minimum ou médiane d'une colonne.",
  {
    operation: oneOf("Ce que l'on calcule.", ['sum', 'mean', 'max', 'min', 'median']),
    rows: integer('Nombre de lignes.', 8, 29, 24),
  },
  ({ operation, rows }, random) => {
    const theme = random.pick(THEMES);
    const { asks, formula, compute } = OPERATIONS[operation];
    const lines = random
      .sample(theme.items, rows)
      .map((item) => ({ item, group: random.pick(theme.groups), value: random.integer(theme.from, theme.to) }));
    const answer = compute(lines.map(({ value }) => value));
    const range = `${columnName(2)}2:${columnName(2)}${rows + 1}`;
    return {
      kind: 'NUMBER',
      instruction: `La feuille de calcul jointe donne ${theme.about}.\n\n${asks} « ${theme.measure} » ?`,
      unit: theme.unit,
      solution: { number: answer, within: operation === 'mean' ? 0.05 : 0 },
      explanation: `La formule \`=${formula}(${range})\` donne ${frenchNumber(answer)}. Elle évite de compter à la main, et se met à jour si une valeur change.`,
      attachments: spreadsheetFiles(theme.file, [
        {
          name: 'Feuille1',
          rows: [
            [theme.item, theme.group, theme.measure],
            ...lines.map(({ item, group, value }) => [item, group, value]),
          ],
        },
      ]),
    };
  },
);
