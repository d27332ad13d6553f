import { capitalised } from '../english';
import { defineGenerator, oneOf } from '../generator';
import { LANGUAGES } from './words/languages';

/** A sense of a word: what it is, and two words found in pages about it. */
type Sense = [what: string, first: string, second: string];

type Ambiguous = { word: string; one: Sense; other: Sense };

const FRENCH = {
  subjects: [
    { word: 'jaguar', one: ['un félin', 'forêt', 'proie'], other: ['une marque ancienne', 'moteur', 'carrosserie'] },
    {
      word: 'mercure',
      one: ['une planète', 'orbite', 'soleil'],
      other: ['un métal liquide', 'thermomètre', 'toxique'],
    },
    { word: 'orange', one: ['un fruit', 'vitamine', 'verger'], other: ['une couleur', 'peinture', 'pigment'] },
    { word: 'souris', one: ['un rongeur', 'terrier', 'grain'], other: ['un appareil', 'clic', 'ordinateur'] },
    { word: 'avocat', one: ['un fruit', 'noyau', 'recette'], other: ['un métier', 'tribunal', 'loi'] },
  ] as Ambiguous[],
  about: (word: string, what: string, detail: string, shared: string) =>
    `Cette page parle du mot ${word}, ${what} : ${detail} et ${shared}.`,
  folder: 'dossier.pdf',
  guide: 'guide.pdf',
  titled: (word: string, rest: string) => `${word} : ${rest}`,
  titles: ['découvrir', 'tout savoir', 'questions', 'le dossier', 'en bref', 'repères', 'le guide', 'notes'],
  engines: ['Fouine', 'Trouvetou', 'Loupiote', 'Chercheur'],
  secret: (year: number) => `Le musée de la ville lui consacre une salle depuis ${year}.`,
  frame: 'Un moteur de recherche',
  find: (word: string) =>
    `Le moteur de recherche ci-dessous connaît huit pages sur le mot « ${word} ».\n\nDepuis quelle **année** le musée de la ville lui consacre-t-il une salle ?`,
  foundBy: (word: string, year: number) =>
    `Une recherche précise, comme \`${word} musée salle\`, ne laisse que la page utile : depuis ${year}.`,
  exclude: (word: string, one: string, other: string) =>
    `Les pages parlent de « ${word} » en deux sens. Trouvez une recherche qui garde **toutes** les pages où il s'agit ${one.replace(/^un/, "d'un")}, et **aucune** de celles où il s'agit ${other.replace(/^un/, "d'un")}.`,
  excluded: (word: string, wanted: string, unwanted: string) =>
    `Ajouter un mot présent dans les seules pages voulues (\`${word} ${wanted}\`) ou exclure un mot des autres (\`${word} -${unwanted}\`) donne le même résultat.`,
  site: (site: string) => `Trouvez une recherche qui donne **toutes** les pages du site ${site}, et elles seules.`,
  limited: (site: string) => `L'opérateur \`site:\` limite la recherche à un site : \`site:${site}\`.`,
  filetype: 'Trouvez une recherche qui donne **tous** les documents PDF, et eux seuls.',
  typed: "L'opérateur `filetype:` limite la recherche à un format : `filetype:pdf`.",
  operators: (task: string) =>
    `Le moteur de recherche ci-dessous connaît huit pages. Il comprend \`"mots exacts"\`, \`-sans\`, \`site:\`, \`filetype:\` et \`OU\`.\n\n${task} Laissez les résultats affichés.`,
};

const ENGLISH: typeof FRENCH = {
  subjects: [
    { word: 'jaguar', one: ['a wild cat', 'forest', 'prey'], other: ['an old make of car', 'engine', 'bodywork'] },
    { word: 'mercury', one: ['a planet', 'orbit', 'sun'], other: ['a liquid metal', 'thermometer', 'toxic'] },
    { word: 'orange', one: ['a fruit', 'vitamin', 'orchard'], other: ['a colour', 'paint', 'pigment'] },
    { word: 'mouse', one: ['a rodent', 'burrow', 'grain'], other: ['a device', 'click', 'computer'] },
    {
      word: 'bat',
      one: ['a flying animal', 'cave', 'wings'],
      other: ['a piece of sports equipment', 'cricket', 'wood'],
    },
  ],
  about: (word, what, detail, shared) =>
    `This page is about the word ${word}, ${what}: ${detail === shared ? '' : `${detail} and `}${shared}.`,
  folder: 'file.pdf',
  guide: 'guide.pdf',
  titled: (word, rest) => `${word}: ${rest}`,
  titles: [
    'a first look',
    'all you need',
    'questions',
    'the full story',
    'in brief',
    'key facts',
    'the guide',
    'notes',
  ],
  engines: ['Ferret', 'Findling', 'Lantern', 'Seeker'],
  secret: (year) => `The town museum has had a room about it since ${year}.`,
  frame: 'A search engine',
  find: (word) =>
    `The search engine below knows eight pages about the word “${word}”.\n\nSince which **year** has the town museum had a room about it?`,
  foundBy: (word, year) =>
    `A precise search, such as \`${word} museum room\`, leaves only the page that answers: since ${year}.`,
  exclude: (word, one, other) =>
    `The pages use “${word}” in two senses. Find a search that keeps **all** the pages where it is ${one}, and **none** of those where it is ${other}.`,
  excluded: (word, wanted, unwanted) =>
    `Adding a word that only the right pages contain (\`${word} ${wanted}\`) or excluding a word of the others (\`${word} -${unwanted}\`) gives the same result.`,
  site: (site) => `Find a search that gives **all** the pages of the site ${site}, and only those.`,
  limited: (site) => `The operator \`site:\` keeps the search to one site: \`site:${site}\`.`,
  filetype: 'Find a search that gives **all** the PDF documents, and only those.',
  typed: 'The operator `filetype:` keeps the search to one format: `filetype:pdf`.',
  operators: (task) =>
    `The search engine below knows eight pages. It understands \`"exact words"\`, \`-without\`, \`site:\`, \`filetype:\` and \`OR\`.\n\n${task} Leave the results on the screen.`,
};

const WORDS = { fr: FRENCH, en: ENGLISH };

/** A small search engine: find the query that leaves only the pages wanted, or the one page that answers. */
export const generator = defineGenerator(
  'Un moteur de recherche simulé : trouver une page, ou la requête (guillemets, -, site:, filetype:) qui ne laisse que les bons résultats.',
  { task: oneOf("Ce qu'il faut faire.", ['exclude', 'site', 'filetype', 'find']) },
  ({ task }, random, locale) => {
    const words = WORDS[locale];
    const { word, one, other } = random.pick(words.subjects);
    const sites = random.sample(LANGUAGES[locale].sites, 4);
    const [favourite] = sites;
    const year = random.integer(1901, 1989);
    const describe = ([what, first, second]: Sense, index: number): string =>
      words.about(word, what, index % 2 === 0 ? first : second, first);
    const pages = random
      .shuffle([
        ...[0, 1, 2, 3].map((index) => ({
          id: `a${index + 1}`,
          kind: 'one' as const,
          text: describe(one, index),
          site: index < 2 ? favourite : (sites[index] ?? favourite),
          file: index === 1 ? words.guide : `page-${index + 1}`,
        })),
        ...[0, 1, 2, 3].map((index) => ({
          id: `b${index + 1}`,
          kind: 'other' as const,
          text: describe(other, index),
          site: sites[index] ?? favourite,
          file: index === 2 ? words.folder : `article-${index + 1}`,
        })),
      ])
      .map((page, index) => ({ ...page, title: words.titled(capitalised(word), words.titles[index] ?? '') }));
    const secret = random.pick(pages.filter(({ kind }) => kind === 'one'));
    const data = {
      engine: random.pick(words.engines),
      pages: pages.map(({ id, title, text, site, file }) => ({
        id,
        title,
        address: `${site}.example/${file}`,
        text: task === 'find' && id === secret.id ? `${text} ${words.secret(year)}` : text,
        date: 2024,
      })),
    };
    const ids = (keep: (page: (typeof pages)[number]) => boolean): string =>
      pages
        .filter(keep)
        .map(({ id }) => id)
        .sort()
        .join(', ');
    const embed = { title: words.frame, height: 560, site: 'search-engine', data };
    if (task === 'find')
      return {
        kind: 'NUMBER',
        instruction: words.find(word),
        embed,
        solution: { number: year },
        explanation: words.foundBy(word, year),
      };
    const tasks = {
      exclude: {
        asks: words.exclude(word, one[0], other[0]),
        state: ids(({ kind }) => kind === 'one'),
        why: words.excluded(word, one[1], other[1]),
      },
      site: {
        asks: words.site(`${favourite}.example`),
        state: ids(({ site }) => site === favourite),
        why: words.limited(`${favourite}.example`),
      },
      filetype: {
        asks: words.filetype,
        state: ids(({ file }) => file.endsWith('.pdf')),
        why: words.typed,
      },
    }[task];
    return {
      kind: 'SIMULATOR',
      instruction: words.operators(tasks.asks),
      embed,
      solution: { state: { resultats: [tasks.state] } },
      explanation: tasks.why,
    };
  },
  ['fr', 'en'],
);
