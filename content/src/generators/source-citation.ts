import { multipleChoice, ordering } from '../choices';
import { listed } from '../english';
import { daysAfter } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { LANGUAGES } from './words/languages';

const FRENCH = {
  author: (last: string, first: string) => `${last.toUpperCase()} ${first}`,
  title: (topic: string) => `Tout savoir sur ${topic}`,
  folder: 'dossiers',
  names: ["L'auteur", 'Le titre de la page', 'Le nom du site', 'La date de publication', "L'adresse"],
  quoted: (title: string) => `« ${title} »`,
  order:
    'Pour citer une page web, la méthode de la classe est : **auteur, titre, site, date, adresse**.\n\nRemettez cette référence en ordre.',
  ordered: (reference: string) =>
    `${reference}. Une référence complète permet à chacun de retrouver la source et de la juger.`,
  missing: (shown: string) =>
    `Un exposé se termine par cette référence :\n\n> ${shown}.\n\nQue faut-il y **ajouter** pour qu'elle soit complète ?`,
  completed: (count: number, gone: readonly string[]) =>
    `On y lit ${count} éléments sur cinq. Il manque : ${gone.map((name) => `${name[0]?.toLowerCase()}${name.slice(1)}`).join(' et ')}.`,
  attribute: (topic: string, writer: string, photographer: string, publisher: string, date: string) =>
    `En bas d'une page sur ${topic}, on lit :\n\n> Texte : ${writer}. Photographies : ${photographer}. Directrice de la publication : ${publisher}. Mis en ligne le ${date}.\n\nPour citer **le texte**, quel nom d'auteur faut-il donner ?`,
  attributed: (writer: string, photographer: string) =>
    `L'auteur du texte est ${writer}. ${photographer} serait cité pour une photo ; la directrice de la publication répond du site, mais n'a pas écrit la page.`,
};

const ENGLISH: typeof FRENCH = {
  author: (last, first) => `${last.toUpperCase()}, ${first}`,
  title: (topic) => `All about ${topic}`,
  folder: 'features',
  names: ['The author', 'The title of the page', 'The name of the site', 'The date of publication', 'The address'],
  quoted: (title) => `“${title}”`,
  order:
    'To cite a web page, the class has chosen this order: **author, title, site, date, address**.\n\nPut this reference in order.',
  ordered: (reference) => `${reference}. A complete reference lets everyone find the source and judge it.`,
  missing: (shown) =>
    `A report ends with this reference:\n\n> ${shown}.\n\nWhat has to be **added** to make it complete?`,
  completed: (count, gone) =>
    `It gives ${count} of the five elements. What is missing: ${listed(gone.map((name) => `${name[0]?.toLowerCase()}${name.slice(1)}`))}.`,
  attribute: (topic, writer, photographer, publisher, date) =>
    `At the bottom of a page about ${topic}, we read:\n\n> Text: ${writer}. Photographs: ${photographer}. Publishing director: ${publisher}. Put online on ${date}.\n\nTo cite **the text**, which author's name should be given?`,
  attributed: (writer, photographer) =>
    `The author of the text is ${writer}. ${photographer} would be named for a photo; the publishing director answers for the site, but did not write the page.`,
};

const WORDS = { fr: FRENCH, en: ENGLISH };

/** How to cite a web page: author, title, site, date, address. */
export const generator = defineGenerator(
  "La référence d'une page web : ce qu'il y manque, ou l'ordre de ses éléments.",
  { asks: oneOf("Ce que l'on cherche.", ['order', 'missing', 'author']) },
  ({ asks }, random, locale) => {
    const words = WORDS[locale];
    const { firstNames, lastNames, topics, sites, date } = LANGUAGES[locale];
    const last = random.pick(lastNames);
    const author = words.author(last, random.pick(firstNames));
    const topic = random.pick(topics);
    const site = random.pick(sites);
    const day = daysAfter('2025-02-03', random.integer(0, 300));
    const address = `https://${site}.example/${words.folder}/${random.integer(100, 999)}`;
    const texts = [author, words.quoted(words.title(topic)), site, date(day), address];
    const parts = texts.map((text, index) => [words.names[index] ?? '', text] as const);
    if (asks === 'order')
      return {
        ...ordering(random, texts),
        instruction: words.order,
        explanation: words.ordered(texts.join(', ')),
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
        instruction: words.missing(shown.join('. ')),
        explanation: words.completed(shown.length, gone),
      };
    }
    const publisher = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    const photographer = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    const writer = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    return {
      kind: 'SHORT_TEXT',
      instruction: words.attribute(topic, writer, photographer, publisher, date(day)),
      solution: { texts: [writer] },
      wrong: [publisher, photographer],
      explanation: words.attributed(writer, photographer),
    };
  },
  ['fr', 'en'],
);
