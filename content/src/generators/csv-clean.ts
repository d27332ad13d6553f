import { csvFile } from '../files/csv';
import { daysAfter } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const french = (day: string): string => day.split('-').reverse().join('/');

/** A file typed by several people, each in their own way: to clean before computing. */
export const generator = defineGenerator(
  "Un fichier CSV saisi n'importe comment (unités, virgules, cases vides, dates) à nettoyer avant de compter.",
  { asks: oneOf("Ce que l'on cherche.", ['sum', 'empty', 'month']) },
  ({ asks }, random) => {
    const names = random.sample(FIRST_NAMES, 24);
    const month = random.integer(1, 5);
    const lines = names.map((name, index) => ({
      name,
      day: daysAfter('2026-01-01', random.integer(0, 150)),
      kilometres: random.integer(12, 180) / 10,
      style: index % 4,
    }));
    const blanks = random.sample(lines, asks === 'empty' ? random.integer(4, 7) : 0);
    const written = ({ kilometres, style }: (typeof lines)[number]): string => {
      const plain = String(kilometres).replace('.', ',');
      return [plain, `${plain} km`, ` ${plain}`, `${kilometres} km`][style] ?? plain;
    };
    const rows = lines.map((line) => [
      line.name,
      french(line.day),
      blanks.includes(line) ? random.pick(['', '?', 'à demander']) : written(line),
    ]);
    const attachments = [csvFile('trajets.csv', [['Prénom', 'Date', 'Distance'], ...rows])];
    const start = "Le fichier CSV joint réunit les trajets à vélo d'une classe, saisis par plusieurs personnes.";
    if (asks === 'sum') {
      const total = lines.reduce((sum, { kilometres }) => sum + Math.round(kilometres * 10), 0) / 10;
      return {
        kind: 'NUMBER',
        instruction: `${start} Les distances sont toutes en kilomètres, mais écrites de plusieurs façons.\n\nQuelle est la distance **totale** ?`,
        unit: 'km',
        solution: { number: total, within: 0.05 },
        explanation: `Il faut d'abord que toutes les distances soient des nombres : rechercher et remplacer « km », les espaces et les points. La somme donne alors ${String(total).replace('.', ',')} km.`,
        attachments,
      };
    }
    if (asks === 'empty')
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\nPour combien de trajets la distance **manque**-t-elle, que la case soit vide ou remplie autrement que par une distance ?`,
        unit: 'trajets',
        solution: { number: blanks.length },
        explanation: `En triant ou en filtrant la colonne « Distance », on trouve ${blanks.length} cases vides ou sans nombre.`,
        attachments,
      };
    const count = lines.filter(({ day }) => Number(day.slice(5, 7)) === month).length;
    const name = ['janvier', 'février', 'mars', 'avril', 'mai'][month - 1] ?? '';
    return {
      kind: 'NUMBER',
      instruction: `${start} Les dates sont écrites jour/mois/année.\n\nCombien de trajets ont eu lieu en **${name}** ?`,
      unit: 'trajets',
      solution: { number: count },
      explanation: `Un filtre sur le mois, ou un tri par date, en montre ${count} en ${name} : le mois est le deuxième nombre de la date.`,
      attachments,
    };
  },
);
