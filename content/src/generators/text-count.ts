import { textDocumentFiles } from '../files/office-files';
import { defineGenerator, integer } from '../generator';
import { paragraph } from './words/sentences';

const PAIRS = [
  ['dauphin', 'dauphins'],
  ['planeur', 'planeurs'],
  ['tambour', 'tambours'],
  ['lanterne', 'lanternes'],
  ['boussole', 'boussoles'],
  ['mouette', 'mouettes'],
] as const;

/** A word to search for in a text document, whole word or not, rather than to count by reading. */
export const generator = defineGenerator(
  'Un document texte où compter un mot avec la recherche, éventuellement en mot entier (le pluriel est un piège).',
  {
    wholeWord: integer('0 : compter toutes les apparitions ; 1 : le singulier seulement.', 0, 1, 0),
    pages: integer('Nombre de pages.', 2, 12, 6),
  },
  ({ wholeWord, pages }, random) => {
    const [word, plural] = random.pick(PAIRS);
    const singulars = random.integer(9, 17);
    const plurals = random.integer(4, 8);
    const mentions = random.shuffle([
      ...Array.from({ length: singulars }, () => `On y a vu un ${word}.`),
      ...Array.from({ length: plurals }, () => `Il y avait aussi des ${plural}.`),
    ]);
    const paragraphs = Array.from({ length: pages * 4 }, () => [paragraph(random, random.integer(3, 5))]);
    for (const mention of mentions) random.pick(paragraphs).push(mention);
    const blocks = paragraphs.flatMap((parts, index) => [
      ...(index > 0 && index % 4 === 0 ? [{ pageBreak: true } as const] : []),
      { paragraph: parts.join(' ') },
    ]);
    const answer = wholeWord === 1 ? singulars : singulars + plurals;
    const asks =
      wholeWord === 1
        ? `Combien de fois le mot « ${word} », **au singulier**, y apparaît-il ?`
        : `Combien de fois « ${word} » y apparaît-il, au singulier **ou** au pluriel ?`;
    return {
      kind: 'NUMBER',
      instruction: `Le document joint est le journal de bord d'une classe de mer.\n\n${asks}`,
      unit: 'fois',
      solution: { number: answer },
      wrong: [String(wholeWord === 1 ? singulars + plurals : singulars)],
      explanation: `La recherche (Ctrl + F) donne ${singulars + plurals} résultats pour « ${word} », dont ${plurals} au pluriel.${wholeWord === 1 ? " L'option « mot entier » ne garde que le singulier." : ''}`,
      attachments: textDocumentFiles('journal-de-bord', [{ heading: 1, text: 'Journal de bord' }, ...blocks]),
    };
  },
);
