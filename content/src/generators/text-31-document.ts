import { EXACT } from '../choices';
import { textDocumentFiles } from '../files/office-files';
import type { Block } from '../files/text-document';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { paragraph } from './words/sentences';

const BOOKS = [
  'Le phare oublié',
  'La carte des vents',
  'Trois hivers',
  'Le secret du grenier',
  'Minuit au zoo',
  'La rivière grise',
  'Une île à soi',
  'Le bruit des étoiles',
  'Les cinq clés',
  'Le dernier tramway',
  'Sous la banquise',
  'La ville en papier',
  'Le voleur de pluie',
  'Un été de craie',
] as const;
const CHANGES = [
  ['Le car partira du quai', 4, 9],
  ['Le groupe dormira dans la chambre', 11, 29],
  ['Il faudra apporter le livret', 31, 48],
  ['La réunion se tiendra en salle', 101, 129],
] as const;

type Change = (typeof CHANGES)[number];

/** A text document to work on: a table to read or to sort, two versions to compare. */
export const generator = defineGenerator(
  'Un document texte à manipuler : lire ou trier son tableau, retrouver ce qui a changé entre deux versions.',
  { asks: oneOf("Ce que l'on cherche.", ['cell', 'sort', 'compare']) },
  ({ asks }, random) => {
    if (asks === 'compare') {
      const [[start, from, to], ...others] = random.shuffle(CHANGES) as [Change, ...Change[]];
      const [before, after] = random.sample(
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
        2,
      );
      const paragraphs = Array.from({ length: 26 }, () => paragraph(random, 5));
      const [place, ...places] = random.sample(
        Array.from({ length: 18 }, (_, index) => index + 5),
        4,
      );
      const same = others.map(([words, least, most]) => `${words} ${random.integer(least, most)}.`);
      const added = (index: number, number: number): string =>
        index === place ? ` ${start} ${number}.` : places.includes(index) ? ` ${same[places.indexOf(index)]}` : '';
      const version = (number: number): Block[] => [
        { heading: 1, text: 'Carnet de voyage' },
        ...paragraphs.map((text, index) => ({
          paragraph: `${text}${added(index, number)}`,
        })),
      ];
      return {
        kind: 'FIELDS',
        instruction: `Voici deux versions d'un carnet de voyage de plusieurs pages. Un seul **nombre** a changé entre les deux.\n\nQuel était ce nombre dans l'ancienne version, et quel est-il dans la nouvelle ?`,
        sentence: 'Le nombre {f1} est devenu {f2}.',
        fields: [
          { id: 'f1', label: 'Ancienne version' },
          { id: 'f2', label: 'Nouvelle version' },
        ],
        tolerance: EXACT,
        solution: { fields: { f1: [String(before)], f2: [String(after)] } },
        wrong: { f1: [String(after)], f2: [String(before)] },
        explanation: `« ${start} ${before} » est devenu « ${start} ${after} ». La commande « Comparer des documents » le montre tout de suite ; à défaut, chercher les chiffres, un par un, dans les deux fichiers.`,
        attachments: [
          ...textDocumentFiles('carnet-ancien', version(before)),
          ...textDocumentFiles('carnet-nouveau', version(after)),
        ],
      };
    }
    const books = random.sample(BOOKS, 12);
    const readers = random.sample(FIRST_NAMES, 12);
    const pages = random.sample(
      Array.from({ length: 260 }, (_, index) => 60 + index),
      12,
    );
    const shelves = random.sample(
      Array.from({ length: 80 }, (_, index) => 10 + index),
      12,
    );
    const lines = books.map((book, index) => ({
      book,
      reader: readers[index] ?? '',
      pages: pages[index] ?? 0,
      shelf: shelves[index] ?? 0,
    }));
    const attachments = textDocumentFiles('lectures', [
      { heading: 1, text: 'Nos lectures du trimestre' },
      { paragraph: paragraph(random, 4) },
      {
        table: [
          ['Livre', 'Lu par', 'Pages', 'Cote'],
          ...lines.map(({ book, reader, pages: count, shelf }) => [book, reader, String(count), `R${shelf}`]),
        ],
      },
      { paragraph: paragraph(random, 4) },
    ]);
    if (asks === 'cell') {
      const line = random.pick(lines);
      return {
        kind: 'FIELDS',
        instruction: `Le document joint contient un tableau de lectures.\n\nQui a lu « ${line.book} », et quelle est la **cote** de ce livre ?`,
        fields: [
          { id: 'f1', label: 'Prénom' },
          { id: 'f2', label: 'Cote', placeholder: 'R suivi de chiffres' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [line.reader], f2: [`R${line.shelf}`] } },
        wrong: { f1: [lines.find((other) => other !== line)?.reader ?? ''], f2: [String(line.pages)] },
        explanation: `On suit la ligne de « ${line.book} » : ${line.reader} dans la colonne « Lu par », R${line.shelf} dans la colonne « Cote ».`,
        attachments,
      };
    }
    const byPages = [...lines].sort((a, b) => b.pages - a.pages);
    return {
      kind: 'FIELDS',
      instruction:
        'Le document joint contient un tableau de douze lectures. Triez-le par nombre de **pages**, du plus grand au plus petit.\n\nQuels prénoms se trouvent alors à la première et à la quatrième ligne (sans compter les en-têtes) ?',
      fields: [
        { id: 'f1', label: 'Première ligne' },
        { id: 'f2', label: 'Quatrième ligne' },
      ],
      tolerance: { typos: false },
      solution: { fields: { f1: [byPages[0]?.reader ?? ''], f2: [byPages[3]?.reader ?? ''] } },
      wrong: { f1: [byPages.at(-1)?.reader ?? ''], f2: [byPages[4]?.reader ?? ''] },
      explanation: `Trier le tableau par « Pages », type numérique, ordre décroissant : ${byPages[0]?.reader} (${byPages[0]?.pages} pages) vient en tête, ${byPages[3]?.reader} (${byPages[3]?.pages} pages) en quatrième. En type texte, 98 passerait avant 210.`,
      attachments,
    };
  },
);
