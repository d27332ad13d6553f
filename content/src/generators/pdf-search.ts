import { pdfFile } from '../files/pdf';
import { daysAfter, frenchDate, frenchNumber } from '../french';
import { defineGenerator, integer, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { TOWNS } from './words/places';
import { PART_TITLES, paragraph } from './words/sentences';

/** A long PDF: a figure to find by searching, its number of pages, what its properties say. */
export const generator = defineGenerator(
  "Un long document PDF : y trouver un chiffre, la page d'un titre, le nombre de pages ou l'auteur.",
  {
    asks: oneOf("Ce que l'on cherche.", ['figure', 'page', 'author', 'created']),
    pages: integer('Nombre de pages.', 4, 20, 12),
  },
  ({ asks, pages }, random) => {
    const titles = random.sample(PART_TITLES, pages);
    const towns = random.sample(TOWNS, pages);
    const visitors = random.sample(
      Array.from({ length: 900 }, (_, index) => 1_050 + index * 7),
      pages,
    );
    const target = random.integer(Math.floor(pages / 2), pages - 1);
    const author = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const created = daysAfter('2024-01-08', random.integer(0, 700));
    const attachments = [
      pdfFile(
        'rapport.pdf',
        titles.map((title, index) => [
          ...(index === 0 ? [{ title: 'Rapport des musées de quartier' }] : []),
          { heading: title },
          { paragraph: paragraph(random, 7) },
          {
            paragraph: `À ${towns[index]?.name}, on a compté ${frenchNumber(visitors[index] ?? 0)} visiteurs. ${paragraph(random, 4)}`,
          },
          { paragraph: paragraph(random, 6) },
        ]),
        { title: 'Rapport', author, created },
      ),
    ];
    const town = towns[target]?.name ?? '';
    switch (asks) {
      case 'figure':
        return {
          kind: 'NUMBER',
          instruction: `Le document joint rend compte de l'activité de petits musées.\n\nCombien de visiteurs a-t-on comptés à **${town}** ?`,
          unit: 'visiteurs',
          solution: { number: visitors[target] ?? 0 },
          wrong: [String(visitors[target - 1] ?? 0)],
          explanation: `Chercher « ${town} » (Ctrl + F) mène page ${target + 1} : ${frenchNumber(visitors[target] ?? 0)} visiteurs. Inutile de lire ${pages} pages.`,
          attachments,
        };
      case 'page':
        return {
          kind: 'NUMBER',
          instruction: `Dans le document joint, à quelle **page** commence la partie « ${titles[target]} » ?`,
          solution: { number: target + 1 },
          explanation: `Chercher « ${titles[target]} » (Ctrl + F) mène à la page ${target + 1}, dont le numéro est en bas.`,
          attachments,
        };
      case 'author':
        return {
          kind: 'SHORT_TEXT',
          instruction:
            'Le document joint ne porte pas de signature, mais ses **propriétés** nomment son auteur.\n\nQui est-ce ? Donnez son prénom et son nom.',
          solution: { texts: [author] },
          explanation: `Dans le lecteur de PDF, Fichier, Propriétés (ou Ctrl + D) : l'auteur est ${author}.`,
          attachments,
        };
      case 'created':
        return {
          kind: 'DATE',
          instruction: 'Quel jour le document joint a-t-il été **créé**, selon ses propriétés ?',
          solution: { date: created },
          explanation: `Dans le lecteur de PDF, Fichier, Propriétés (ou Ctrl + D) : créé le ${frenchDate(created)}.`,
          attachments,
        };
    }
  },
);
