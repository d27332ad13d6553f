import { EXACT } from '../choices';
import { textDocumentFiles } from '../files/office-files';
import { daysAfter, frenchDate } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { paragraph } from './words/sentences';
import { TOPICS } from './words/things';

const CODES = ['K4-ORAGE', 'T7-BRUME', 'L2-GIVRE', 'M9-ECUME', 'P3-DUNE', 'R8-LAGON', 'V5-COMETE', 'W6-NEIGE'] as const;

/** What a document tells of itself beyond its text: properties, and text that is there but not shown. */
export const generator = defineGenerator(
  'Un document texte dont il faut lire les propriétés (auteur, date, mots clés) ou découvrir le texte masqué ou écrit en blanc.',
  { asks: oneOf("Ce que l'on cherche.", ['author', 'created', 'keyword', 'hidden', 'white']) },
  ({ asks }, random) => {
    const author = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const signed = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const created = daysAfter('2025-01-06', random.integer(0, 400));
    const keyword = random.pick(['randonnée', 'astronomie', 'patrimoine', 'biodiversité', 'fanfare', 'archéologie']);
    const code = random.pick(CODES);
    const look = asks === 'white' ? { colour: '#ffffff' } : { hidden: true };
    const secret =
      asks === 'hidden' || asks === 'white' ? [{ paragraph: [{ text: `Code de la salle : ${code}`, ...look }] }] : [];
    const attachments = textDocumentFiles(
      'compte-rendu',
      [
        { heading: 1, text: `Exposé sur ${random.pick(TOPICS)}` },
        { paragraph: paragraph(random, 6) },
        ...secret,
        { paragraph: paragraph(random, 5) },
        { paragraph: `Signé : ${signed}` },
      ],
      { author, created, title: 'Compte rendu', keywords: [keyword] },
    );
    switch (asks) {
      case 'author':
        return {
          kind: 'SHORT_TEXT',
          instruction:
            "Le document joint est signé, mais ce n'est pas la personne qui l'a **créé** sur son ordinateur.\n\nQui en est l'auteur selon les propriétés du fichier ? Donnez son prénom et son nom.",
          solution: { texts: [author] },
          wrong: [signed],
          explanation: `Les propriétés du document (Fichier, Propriétés ou Informations) indiquent ${author}. Un document garde le nom de qui l'a créé, quoi que dise son texte.`,
          attachments,
        };
      case 'created':
        return {
          kind: 'DATE',
          instruction: 'Quel jour le document joint a-t-il été **créé**, selon ses propriétés ?',
          solution: { date: created },
          explanation: `Fichier, Propriétés (ou Informations) : créé le ${frenchDate(created)}. La date montrée par l'explorateur de fichiers est celle de votre copie.`,
          attachments,
        };
      case 'keyword':
        return {
          kind: 'SHORT_TEXT',
          instruction:
            'Un **mot clé** a été enregistré dans les propriétés du document joint pour le retrouver plus tard. Lequel ?',
          solution: { texts: [keyword] },
          explanation: `Fichier, Propriétés, Description : le mot clé est « ${keyword} ». Les mots clés servent à classer et à rechercher des documents.`,
          attachments,
        };
      default:
        return {
          kind: 'SHORT_TEXT',
          instruction:
            "Le document joint contient un **code de salle** que l'on ne voit pas à l'écran.\n\nQuel est ce code ?",
          tolerance: { ...EXACT, punctuation: true },
          solution: { texts: [code] },
          wrong: CODES.filter((other) => other !== code).slice(0, 2),
          explanation:
            asks === 'white'
              ? `Le texte est écrit en blanc sur fond blanc : tout sélectionner, ou chercher « code », le fait apparaître. Cacher n'est pas effacer.`
              : `Le texte a l'attribut « masqué » : afficher les caractères non imprimables le révèle, et il part avec le fichier. Cacher n'est pas effacer.`,
          attachments,
        };
    }
  },
);
