import { spreadsheetFiles } from '../files/office-files';
import { frenchNumber } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import { THEMES } from './words/things';

/** Rows of a spreadsheet that meet a condition, to count or to add up. */
export const generator = defineGenerator(
  'Une feuille de calcul à filtrer : compter ou additionner les lignes qui remplissent une ou deux conditions.',
  {
    conditions: integer('1 : un groupe ; 2 : un groupe et un seuil.', 1, 2, 1),
    compute: oneOf('Compter les lignes, ou en faire le total.', ['count', 'sum'], 'count'),
    rows: integer('Nombre de lignes.', 15, 30, 30),
  },
  ({ conditions, compute, rows }, random) => {
    const theme = random.pick(THEMES);
    const lines = random
      .sample(theme.items, rows)
      .map((item) => ({ item, group: random.pick(theme.groups), value: random.integer(theme.from, theme.to) }));
    const group = lines[random.integer(0, rows - 1)]?.group ?? '';
    const threshold = Math.round((theme.from + theme.to) / 2);
    const kept = lines.filter((line) => line.group === group && (conditions === 1 || line.value > threshold));
    const answer = compute === 'count' ? kept.length : kept.reduce((total, { value }) => total + value, 0);
    const limit =
      conditions === 2 ? ` et dont la valeur « ${theme.measure} » est strictement supérieure à ${threshold}` : '';
    const which = `les lignes dont la colonne « ${theme.group} » vaut « ${group} »${limit}`;
    return {
      kind: 'NUMBER',
      instruction: `La feuille de calcul jointe donne ${theme.about}.\n\nOn garde ${which}.\n\n${compute === 'count' ? 'Combien y en a-t-il ?' : `Quel est le total de leur colonne « ${theme.measure} » ?`}`,
      ...(compute === 'count' ? { unit: 'lignes' } : { unit: theme.unit }),
      solution: { number: answer },
      explanation: `Un filtre automatique sur « ${theme.group} »${conditions === 2 ? ` puis sur « ${theme.measure} »` : ''} laisse ${kept.length} lignes${compute === 'sum' ? `, dont le total est ${frenchNumber(answer)}` : ''}. Une formule comme \`${compute === 'count' ? 'NB.SI.ENS' : 'SOMME.SI.ENS'}\` donne le même résultat.`,
      attachments: spreadsheetFiles(theme.file, [
        {
          name: 'Feuille1',
          rows: [
            [theme.item, theme.group, theme.measure],
            ...lines.map(({ item, group: of, value }) => [item, of, value]),
          ],
        },
      ]),
    };
  },
);
