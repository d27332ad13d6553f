import { csvFile } from '../files/csv';
import { daysAfter, of } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const WORKS = [
  'rapport de stage',
  'dossier sur la rivière',
  'carnet du voyage',
  'journal du lycée',
  'enquête sur le quartier',
] as const;

/** The history of a document as a list of edits: who did how much, and when it went wrong. */
export const generator = defineGenerator(
  "L'historique exporté d'un document (CSV), une ligne par version : nombre de versions d'une personne, dernière version avant une grosse perte, bilan des mots d'une personne.",
  {
    asks: oneOf("Ce que l'on cherche.", ['count', 'last-good', 'net']),
    rows: integer('Nombre de versions.', 20, 80, 40),
  },
  ({ asks, rows }, random) => {
    const people = random.sample(FIRST_NAMES, 4);
    const [target, culprit] = people;
    const work = random.pick(WORKS);
    const lossAt = random.integer(Math.floor(rows * 0.5), rows - 5);
    let words = 0;
    let day = daysAfter('2025-02-03', random.integer(0, 60));
    const lines = Array.from({ length: rows }, (_, index) => {
      if (random.integer(1, 3) === 1) day = daysAfter(day, 1);
      const isLoss = index === lossAt;
      const author = isLoss ? culprit : random.pick(people);
      const removed = isLoss ? Math.floor(words * 0.7) : index === 0 ? 0 : Math.min(random.integer(0, 18), words);
      const added = isLoss ? random.integer(0, 9) : random.integer(8, 75);
      words += added - removed;
      return { number: index + 1, day, author, added, removed, words };
    });
    const mine = lines.filter(({ author }) => author === target);
    if (mine.length < 2) return { refusal: 'the person hardly wrote' };
    const sum = (key: 'added' | 'removed') => mine.reduce((all, line) => all + line[key], 0);
    const [added, removed] = [sum('added'), sum('removed')];
    const loss = lines[lossAt];
    const withTotal = asks === 'last-good';
    const attachments = [
      csvFile('historique.csv', [
        ['Version', 'Jour', 'Auteur', 'Mots ajoutés', 'Mots retirés'],
        ...lines.map((line) => [line.number, line.day, line.author, line.added, line.removed]),
      ]),
    ];
    const start = `Le fichier joint est l'historique d'un document écrit à quatre (${work}). Chaque ligne est une version : son auteur, les mots ajoutés et retirés. Ouvrez-le dans un tableur.\n\n`;
    if (withTotal)
      return {
        kind: 'NUMBER',
        instruction: `${start}Un jour, plus de la moitié du texte a été effacée d'un seul coup. Quel est le numéro de la **dernière version d'avant cette perte**, celle qu'il faut rétablir ?`,
        solution: { number: lossAt },
        wrong: [String(lossAt + 1), String(rows)],
        explanation: `La version ${lossAt + 1}, ${of(culprit)}, retire ${loss?.removed} mots d'un coup : il faut rétablir la précédente, la ${lossAt}. Trier par mots retirés fait apparaître cette ligne.`,
        attachments,
      };
    if (asks === 'count')
      return {
        kind: 'NUMBER',
        instruction: `${start}Combien de versions ont été enregistrées par ${target} ?`,
        unit: 'versions',
        solution: { number: mine.length },
        wrong: [String(mine.length + 1), String(rows)],
        explanation: `Filtrer la colonne « Auteur », ou NB.SI, donne ${mine.length} versions pour ${target}. Ce nombre ne dit pas tout : une version peut être minuscule.`,
        attachments,
      };
    return {
      kind: 'NUMBER',
      instruction: `${start}Quel est le **bilan** des versions ${of(target)} : mots ajoutés moins mots retirés ?`,
      unit: 'mots',
      solution: { number: added - removed },
      wrong: [String(added), String(added + removed)],
      explanation: `${target} a ajouté ${added} mots et en a retiré ${removed} : le bilan est ${added - removed}. Corriger et raccourcir est aussi du travail : ce nombre ne mesure pas à lui seul une participation.`,
      attachments,
    };
  },
);
