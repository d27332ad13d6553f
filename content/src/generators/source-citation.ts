import { multipleChoice, ordering } from '../choices';
import { daysAfter, frenchDate } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { SITES, TOPICS } from './words/things';

/** How to cite a web page: author, title, site, date, address. */
export const generator = defineGenerator(
  "La référence d'une page web : ce qu'il y manque, ou l'ordre de ses éléments.",
  { asks: oneOf("Ce que l'on cherche.", ['order', 'missing', 'author']) },
  ({ asks }, random) => {
    const author = `${random.pick(LAST_NAMES).toUpperCase()} ${random.pick(FIRST_NAMES)}`;
    const topic = random.pick(TOPICS);
    const title = `Tout savoir sur ${topic}`;
    const site = random.pick(SITES);
    const day = daysAfter('2025-02-03', random.integer(0, 300));
    const address = `https://${site}.example/dossiers/${random.integer(100, 999)}`;
    const parts = [
      ["L'auteur", author],
      ['Le titre de la page', `« ${title} »`],
      ['Le nom du site', site],
      ['La date de publication', frenchDate(day)],
      ["L'adresse", address],
    ] as const;
    if (asks === 'order')
      return {
        ...ordering(
          random,
          parts.map(([, text]) => text),
        ),
        instruction:
          'Pour citer une page web, la méthode de la classe est : **auteur, titre, site, date, adresse**.\n\nRemettez cette référence en ordre.',
        explanation:
          parts.map(([, text]) => text).join(', ') +
          '. Une référence complète permet à chacun de retrouver la source et de la juger.',
      };
    if (asks === 'missing') {
      const gone = random.sample(parts, 2).map(([name]) => name);
      const shown = parts.filter(([name]) => !gone.includes(name)).map(([, text]) => text);
      return {
        ...multipleChoice(
          random,
          gone,
          parts.map(([name]) => name).filter((name) => !gone.includes(name)),
        ),
        instruction: `Un exposé se termine par cette référence :\n\n> ${shown.join('. ')}.\n\nQue faut-il y **ajouter** pour qu'elle soit complète ?`,
        explanation: `On y lit ${shown.length} éléments sur cinq. Il manque : ${gone.map((name) => `${name[0]?.toLowerCase()}${name.slice(1)}`).join(' et ')}.`,
      };
    }
    const publisher = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const photographer = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const writer = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    return {
      kind: 'SHORT_TEXT',
      instruction: `En bas d'une page sur ${topic}, on lit :\n\n> Texte : ${writer}. Photographies : ${photographer}. Directrice de la publication : ${publisher}. Mis en ligne le ${frenchDate(day)}.\n\nPour citer **le texte**, quel nom d'auteur faut-il donner ?`,
      solution: { texts: [writer] },
      wrong: [publisher, photographer],
      explanation: `L'auteur du texte est ${writer}. ${photographer} serait cité pour une photo ; la directrice de la publication répond du site, mais n'a pas écrit la page.`,
    };
  },
);
