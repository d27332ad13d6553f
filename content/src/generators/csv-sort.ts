import { EXACT } from '../choices';
import { csvFile } from '../files/csv';
import { defineGenerator, integer, oneOf } from '../generator';
import { THEMES } from './words/things';

/** A CSV file to open as a table, then to sort. All values differ, so that there is one answer. */
export const generator = defineGenerator(
  'Un fichier CSV à ouvrir dans un tableur et à trier : qui est à telle place ?',
  {
    order: oneOf('Sens du tri.', ['descending', 'ascending'], 'descending'),
    place: integer('La place demandée.', 1, 10, 3),
    withinGroup: oneOf('Trier tout, ou un seul groupe.', ['no', 'yes'], 'no'),
  },
  ({ order, place, withinGroup }, random) => {
    const theme = random.pick(THEMES.filter(({ from, to }) => to - from >= 50));
    const values = random.sample(
      Array.from({ length: theme.to - theme.from + 1 }, (_, index) => theme.from + index),
      28,
    );
    const lines = random
      .sample(theme.items, 28)
      .map((item, index) => ({ item, group: theme.groups[index % 2] ?? '', value: values[index] ?? 0 }));
    const group = theme.groups[0] ?? '';
    const sorted = lines
      .filter((line) => withinGroup === 'no' || line.group === group)
      .sort((a, b) => (order === 'descending' ? b.value - a.value : a.value - b.value));
    const found = sorted[place - 1];
    if (!found) return { refusal: 'there are fewer lines than this place' };
    const scope = withinGroup === 'yes' ? `En ne gardant que les lignes « ${group} », triez` : 'Triez';
    const sense = order === 'descending' ? 'du plus grand au plus petit' : 'du plus petit au plus grand';
    return {
      kind: 'SHORT_TEXT',
      instruction: `Le fichier CSV joint donne ${theme.about}. Ouvrez-le dans un tableur.\n\n${scope} les lignes selon « ${theme.measure} », ${sense}.\n\nQue lit-on dans la colonne « ${theme.item} » de la ${place === 1 ? '1re' : `${place}e`} ligne de données ?`,
      tolerance: { ...EXACT, punctuation: true },
      solution: { texts: [found.item] },
      wrong: [sorted[place]?.item ?? '', sorted[sorted.length - place]?.item ?? ''].filter(
        (text) => text !== '' && text !== found.item,
      ),
      explanation: `Après le tri, la ${place === 1 ? '1re' : `${place}e`} ligne est « ${found.item} » (${found.value} ${theme.unit}). Dans un tableur : sélectionner le tableau, puis Données, Trier.`,
      attachments: [
        csvFile(`${theme.file}.csv`, [
          [theme.item, theme.group, theme.measure],
          ...lines.map(({ item, group: of, value }) => [item, of, value]),
        ]),
      ],
    };
  },
);
