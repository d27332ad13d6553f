import { csvFile } from '../files/csv';
import { defineGenerator, oneOf } from '../generator';
import { LANGUAGES } from './words/languages';

const FRENCH = {
  separator: ';',
  modifiers: ['école', 'musée', 'photos', 'histoire'],
  or: 'OU',
  and: 'ET',
  except: 'SAUF',
  catalogue: (count: number, topic: string, query: string) =>
    `Le catalogue du CDI a ${count} documents sur ${topic}. Le tableau joint dit, pour chacun, quels mots-clés il porte (1 : oui, 0 : non).\n\nCombien de documents donnera cette recherche ?\n\n\`${query}\``,
  documents: 'documents',
  catalogueFile: 'catalogue.csv',
  document: 'document',
  filtered: (found: number) =>
    `Les parenthèses se calculent d'abord. En filtrant le tableau, il reste ${found} documents.`,
  trialFile: 'essai.csv',
  trialColumns: ['page', 'trouvée', 'utile'],
  trial: (topic: string, total: number) =>
    `Pour juger une recherche sur ${topic}, une classe a examiné ${total} pages. Le tableau joint dit, pour chacune, si la recherche l'a **trouvée** et si elle est **utile** (1 : oui, 0 : non).`,
  precision:
    "La **précision** d'une recherche est la part de pages utiles parmi celles qu'elle a trouvées. Combien vaut-elle ici ?",
  recall:
    "Le **rappel** d'une recherche est la part de pages trouvées parmi toutes celles qui sont utiles. Combien vaut-il ici ?",
  precise: (both: number, found: number, share: number) =>
    `${both} pages trouvées sont utiles, sur ${found} trouvées : ${both} ÷ ${found} = ${share} %. Le reste est du « bruit ».`,
  recalled: (both: number, useful: number, share: number) =>
    `${both} pages utiles ont été trouvées, sur ${useful} utiles : ${both} ÷ ${useful} = ${share} %. Le reste est du « silence » : ce que la recherche a manqué.`,
  pages: 'pages',
  teamsFile: 'deux-equipes.csv',
  teamsColumns: ['page utile', 'équipe A', 'équipe B'],
  teams: (topic: string) =>
    `Deux équipes ont cherché, sans se concerter et avec des moteurs différents, toutes les pages utiles à un dossier sur ${topic}. Le tableau joint donne chaque page utile trouvée par l'une au moins (1 : l'équipe l'a trouvée, 0 : non).\n\nSupposez que l'équipe A trouve la **même part** des pages de l'équipe B que de toutes les pages utiles qui existent. Combien de pages utiles ont sans doute échappé **aux deux** équipes ?`,
  estimated: (first: number, second: number, both: number, total: number, seen: number) =>
    `A a trouvé ${both} des ${second} pages de B, donc sans doute ${both}/${second} de toutes les pages utiles. Comme elle en a ${first}, il en existe environ ${first} × ${second} ÷ ${both} = ${total}. Les deux équipes en ont vu ${seen} : il en manque ${total - seen}. Plus les listes se recoupent, moins il en reste à trouver.`,
};

const ENGLISH: typeof FRENCH = {
  separator: ',',
  modifiers: ['school', 'museum', 'photos', 'history'],
  or: 'OR',
  and: 'AND',
  except: 'NOT',
  catalogue: (count, topic, query) =>
    `The school library has ${count} documents about ${topic}. The attached table says which keywords each of them carries (1: yes, 0: no).\n\nHow many documents will this search give?\n\n\`${query}\``,
  documents: 'documents',
  catalogueFile: 'catalogue.csv',
  document: 'document',
  filtered: (found) => `Brackets are worked out first. Once the table is filtered, ${found} documents are left.`,
  trialFile: 'trial.csv',
  trialColumns: ['page', 'found', 'useful'],
  trial: (topic, total) =>
    `To judge a search about ${topic}, a class looked through ${total} pages. The attached table says, for each, whether the search **found** it and whether it is **useful** (1: yes, 0: no).`,
  precision: 'The **precision** of a search is the share of useful pages among those it found. What is it here?',
  recall: 'The **recall** of a search is the share of pages it found among all those that are useful. What is it here?',
  precise: (both, found, share) =>
    `${both} of the pages found are useful, out of ${found} found: ${both} ÷ ${found} = ${share}%. The rest is “noise”.`,
  recalled: (both, useful, share) =>
    `${both} useful pages were found, out of ${useful} that are useful: ${both} ÷ ${useful} = ${share}%. The rest is “silence”: what the search missed.`,
  pages: 'pages',
  teamsFile: 'two-teams.csv',
  teamsColumns: ['useful page', 'team A', 'team B'],
  teams: (topic) =>
    `Two teams, working apart and with different search engines, looked for every page that would be useful for a project on ${topic}. The attached table gives each useful page that at least one of them found (1: the team found it, 0: it did not).\n\nSuppose that team A finds the **same share** of team B's pages as of all the useful pages that exist. How many useful pages have probably escaped **both** teams?`,
  estimated: (first, second, both, total, seen) =>
    `A found ${both} of B's ${second} pages, so probably ${both}/${second} of all useful pages. As it has ${first}, there are about ${first} × ${second} ÷ ${both} = ${total}. Together the teams have seen ${seen}: ${total - seen} are missing. The more two lists overlap, the less is left to find.`,
};

const WORDS = { fr: FRENCH, en: ENGLISH };

/** What a search is worth: how much of what it finds is useful, how much of what is useful it finds. */
export const generator = defineGenerator(
  "La valeur d'une recherche : pages trouvées par une requête avec ET, OU, NON et parenthèses ; part utile de ce qui est trouvé ; part trouvée de ce qui est utile ; ce qui a échappé à deux recherches.",
  { asks: oneOf("Ce que l'on cherche.", ['boolean', 'precision', 'recall', 'missed']) },
  ({ asks }, random, locale) => {
    const words = WORDS[locale];
    const topic = random.pick(LANGUAGES[locale].topics);
    if (asks === 'boolean') {
      const [first, second, third] = random.sample(words.modifiers, 3);
      const pages = Array.from({ length: 40 }, (_, index) => ({
        id: index + 1,
        words: [first, second, third].filter(() => random.integer(0, 1) === 1),
      }));
      const has = (page: (typeof pages)[number], word: string): boolean => page.words.includes(word);
      const [query, keeps] = random.pick([
        [
          `(${first} ${words.or} ${second}) ${words.except} ${third}`,
          (page: (typeof pages)[number]) => (has(page, first) || has(page, second)) && !has(page, third),
        ],
        [
          `${first} ${words.and} (${second} ${words.or} ${third})`,
          (page: (typeof pages)[number]) => has(page, first) && (has(page, second) || has(page, third)),
        ],
        [
          `(${first} ${words.and} ${second}) ${words.or} ${third}`,
          (page: (typeof pages)[number]) => (has(page, first) && has(page, second)) || has(page, third),
        ],
      ] as const);
      const found = pages.filter(keeps).length;
      return {
        kind: 'NUMBER',
        instruction: words.catalogue(pages.length, topic, query),
        unit: words.documents,
        attachments: [
          csvFile(
            words.catalogueFile,
            [
              [words.document, first, second, third],
              ...pages.map((page) => [page.id, ...[first, second, third].map((word) => (has(page, word) ? 1 : 0))]),
            ],
            words.separator,
          ),
        ],
        solution: { number: found },
        wrong: [String(pages.filter((page) => page.words.length === 0).length), '40'].filter(
          (text) => text !== String(found),
        ),
        explanation: words.filtered(found),
      };
    }
    if (asks === 'missed') {
      // Two lists whose overlap gives a whole number of pages.
      const [first, second, both] = random.pick([
        [40, 30, 20],
        [42, 36, 28],
        [45, 50, 30],
        [56, 48, 32],
        [60, 33, 22],
        [32, 45, 20],
        [48, 54, 36],
      ] as const);
      const total = (first * second) / both;
      const seen = first + second - both;
      const flags = random.shuffle([
        ...Array.from({ length: both }, () => [1, 1] as const),
        ...Array.from({ length: first - both }, () => [1, 0] as const),
        ...Array.from({ length: second - both }, () => [0, 1] as const),
      ]);
      return {
        kind: 'NUMBER',
        instruction: words.teams(topic),
        unit: words.pages,
        attachments: [
          csvFile(
            words.teamsFile,
            [words.teamsColumns, ...flags.map((flag, index) => [index + 1, ...flag])],
            words.separator,
          ),
        ],
        solution: { number: total - seen },
        wrong: [String(total), String(seen), String(both)],
        explanation: words.estimated(first, second, both, total, seen),
      };
    }
    // Shares that fall on whole numbers: so many found, so many useful.
    const [found, useful, both] = random.pick([
      [40, 50, 30],
      [50, 40, 20],
      [25, 20, 15],
      [60, 48, 36],
      [20, 50, 18],
      [75, 60, 45],
    ] as const);
    const total = 160;
    const flags = random.shuffle([
      ...Array.from({ length: both }, () => [1, 1] as const),
      ...Array.from({ length: found - both }, () => [1, 0] as const),
      ...Array.from({ length: useful - both }, () => [0, 1] as const),
      ...Array.from({ length: total - found - useful + both }, () => [0, 0] as const),
    ]);
    const attachments = [
      csvFile(
        words.trialFile,
        [words.trialColumns, ...flags.map(([isFound, isUseful], index) => [index + 1, isFound, isUseful])],
        words.separator,
      ),
    ];
    const share = asks === 'precision' ? (100 * both) / found : (100 * both) / useful;
    return {
      kind: 'NUMBER',
      instruction: `${words.trial(topic, total)}\n\n${asks === 'precision' ? words.precision : words.recall}`,
      unit: '%',
      attachments,
      solution: { number: share, within: 0.5 },
      wrong: [String(asks === 'precision' ? (100 * both) / useful : (100 * both) / found), String(both)].filter(
        (text) => Math.abs(Number(text) - share) > 0.5,
      ),
      explanation: asks === 'precision' ? words.precise(both, found, share) : words.recalled(both, useful, share),
    };
  },
  ['fr', 'en'],
);
