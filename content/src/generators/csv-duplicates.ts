import { csvFile } from '../files/csv';
import { plainName } from '../french';
import { defineGenerator, flag, integer } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';

/** A list of addresses where some stand twice, perhaps not written the same way. */
export const generator = defineGenerator(
  "Un fichier CSV d'inscriptions où certaines personnes figurent deux fois : combien sont vraiment inscrites ?",
  {
    rows: integer('Nombre de lignes.', 20, 120, 60),
    disguised: flag('Écrire les doublons autrement : majuscules, espaces.', false),
  },
  ({ rows, disguised }, random) => {
    const twice = random.integer(4, 8);
    const people = new Map<string, readonly [string, string, string]>();
    while (people.size < rows - twice) {
      const [first, last] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
      const address = `${plainName(first)}.${plainName(last)}@college.example`;
      people.set(address, [first, last, address]);
    }
    const all = [...people.values()];
    const again = random
      .sample(all, twice)
      .map(([first, last, address]) =>
        disguised
          ? ([first.toUpperCase(), ` ${last.toUpperCase()}`, address.toUpperCase()] as const)
          : ([first, last, address] as const),
      );
    return {
      kind: 'NUMBER',
      instruction: `Le fichier CSV joint réunit les inscriptions à un tournoi. Certaines personnes se sont inscrites deux fois avec la même adresse${disguised ? ', pas toujours écrite pareil : les majuscules ne comptent pas' : ''}.\n\nCombien de **personnes différentes** sont inscrites ?`,
      unit: 'personnes',
      solution: { number: all.length },
      wrong: [String(rows), String(twice)],
      explanation: `Sur ${rows} lignes, ${twice} sont des doublons : il reste ${all.length} personnes. Un tableur les trouve en triant par adresse ou avec « Supprimer les doublons »${disguised ? ', après avoir mis les adresses en minuscules (MINUSCULE)' : ''}.`,
      attachments: [csvFile('inscriptions.csv', [['Prénom', 'Nom', 'Adresse'], ...random.shuffle([...all, ...again])])],
    };
  },
);
