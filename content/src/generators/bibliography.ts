import { csvFile } from '../files/csv';
import { htmlPage } from '../files/html';
import { textFile } from '../files/plain-text';
import { escaped } from '../files/xml';
import { daysAfter, of, plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { LANGUAGES } from './words/languages';

const head = '<link rel="stylesheet" href="shared/site.css">\n';

const FRENCH = {
  quotation: (line: string) => `Comme l'écrit la brochure, « ${line} ».`,
  compared: 'La brochure et le texte',
  leaflet: 'La brochure',
  textOf: (name: string) => `Le texte ${of(name)}`,
  copied: (name: string) =>
    `${name} a consulté une brochure avant d'écrire un texte. Comparez les deux.\n\nCombien de phrases du texte sont **recopiées** mot pour mot sans guillemets ?`,
  sentences: 'phrases',
  both: 'Une brochure et un texte',
  plagiarised: (copied: number, quoted: number) =>
    `${copied} phrases viennent de la brochure sans que rien ne le dise : c'est du plagiat. ${quoted === 1 ? "L'autre phrase reprise est" : 'Les autres phrases reprises sont'} entre guillemets, avec la source : c'est une citation.`,
  titles: ['Tout savoir sur', 'Questions sur', 'Regards sur', 'Enquête sur'],
  bibtex: `Le fichier joint est une bibliographie au format BibTeX : chaque fiche commence par \`@article{\`, suivi de sa **clé**.`,
  noYear: `Une seule fiche n'a pas d'année (\`year\`). Quelle est sa clé ?`,
  withoutYear: (count: number, key: string) =>
    `Il y a ${count} fiches et ${count - 1} fois « year » : la fiche \`${key}\` n'en a pas. L'année du nom de la clé ne compte pas : un logiciel de bibliographie ne lit que les champs.`,
  double: 'Le même article y figure **deux fois**, sous deux clés. Lesquelles ?',
  key: 'Une clé',
  otherKey: "L'autre clé",
  sameArticle: (key: string, twin: string) =>
    `\`${key}\` et \`${twin}\` ont le même DOI (les majuscules n'y comptent pas), qui désigne un seul article. C'est l'identifiant qui décide, non la clé, choisie librement.`,
  essay: 'Un exposé',
  myEssay: (topic: string) => `Mon exposé sur ${topic}`,
  sources: 'Sources',
  source: (author: { last: string; first: string }, title: string, site: string, date: string) =>
    `${author.last} ${author.first}, « ${title} », ${site}, ${date}.`,
  essayAndSources: 'Un exposé et ses sources',
  calls: (name: string) => `Dans l'exposé ${of(name)}, un nombre entre crochets renvoie à la liste des sources.`,
  uncited: "Une source de la liste n'est **jamais appelée** dans le texte. Quel est son numéro ?",
  neverCalled: (number: number) =>
    `On trouve dans le texte tous les numéros, sauf [${number}] : soit cette source n'a pas servi, soit il manque l'appel qui dit à quoi elle a servi.`,
  missing: 'Un nombre appelé dans le texte **ne correspond à aucune source** de la liste. Lequel ?',
  notListed: (number: number) =>
    `Le texte appelle [${number}], qui manque dans la liste : le lecteur ne peut pas vérifier d'où vient ce qui est dit.`,
  books: 'livres.csv',
  columns: ['ligne', 'titre', 'ISBN'],
  isbn: (name: string, count: number) =>
    `${name} a recopié à la main les ISBN des ${count} livres de son dossier (tableau joint) et s'est trompé **une fois**.\n\nUn ISBN a treize chiffres. On multiplie le premier par 1, le deuxième par 3, le troisième par 1, et ainsi de suite : la somme doit être un multiple de 10.\n\nSur quelle **ligne** est la faute ?`,
  wrongSum: (line: number, isbn: string, sum: number) =>
    `Ligne ${line}, ${isbn} donne une somme de ${sum}, qui n'est pas un multiple de 10. Une formule de tableur recopiée sur toutes les lignes évite de calculer à la main. La clé trahit un chiffre changé, mais ne dit pas lequel.`,
};

const ENGLISH: typeof FRENCH = {
  quotation: (line) => `As the leaflet puts it, “${line}”.`,
  compared: 'The leaflet and the essay',
  leaflet: 'The leaflet',
  textOf: (name) => `${name}'s essay`,
  copied: (name) =>
    `${name} read a leaflet before writing an essay. Compare the two.\n\nHow many sentences of the essay are **copied** word for word without quotation marks?`,
  sentences: 'sentences',
  both: 'A leaflet and an essay',
  plagiarised: (copied, quoted) =>
    `${copied} sentences come from the leaflet and nothing says so: that is plagiarism. ${quoted === 1 ? 'The other borrowed sentence is' : 'The other borrowed sentences are'} between quotation marks, with the source: that is quoting.`,
  titles: ['All about', 'Questions about', 'A look at', 'An enquiry into'],
  bibtex: `The attached file is a bibliography in BibTeX format: each record begins with \`@article{\`, followed by its **key**.`,
  noYear: `Only one record has no year (\`year\`). What is its key?`,
  withoutYear: (count, key) =>
    `There are ${count} records and “year” stands ${count - 1} times: the record \`${key}\` has none. The year inside the key does not count: bibliography software reads the fields only.`,
  double: 'The same article is there **twice**, under two keys. Which ones?',
  key: 'One key',
  otherKey: 'The other key',
  sameArticle: (key, twin) =>
    `\`${key}\` and \`${twin}\` have the same DOI (capitals do not matter), which stands for one article only. The identifier decides, not the key, which anyone may choose.`,
  essay: 'A report',
  myEssay: (topic) => `My report on ${topic}`,
  sources: 'Sources',
  source: ({ last, first }, title, site, date) => `${last}, ${first}, “${title}”, ${site}, ${date}.`,
  essayAndSources: 'A report and its sources',
  calls: (name) => `In ${name}'s report, a number between square brackets refers to the list of sources.`,
  uncited: 'One source of the list is **never referred to** in the text. What is its number?',
  neverCalled: (number) =>
    `Every number can be found in the text, except [${number}]: either this source was not used, or the reference that says what it was used for is missing.`,
  missing: 'One number in the text **matches no source** of the list. Which one?',
  notListed: (number) =>
    `The text refers to [${number}], which is missing from the list: readers cannot check where the statement comes from.`,
  books: 'books.csv',
  columns: ['line', 'title', 'ISBN'],
  isbn: (name, count) =>
    `${name} copied the ISBNs of the ${count} books of a project by hand (attached table) and made **one** mistake.\n\nAn ISBN has thirteen digits. Multiply the first by 1, the second by 3, the third by 1, and so on: the sum must be a multiple of 10.\n\nOn which **line** is the mistake?`,
  wrongSum: (line, isbn, sum) =>
    `On line ${line}, ${isbn} gives a sum of ${sum}, which is not a multiple of 10. A spreadsheet formula copied down all the lines saves working it out by hand. The check digit gives away a changed digit, but does not say which one.`,
};

const WORDS = { fr: FRENCH, en: ENGLISH };

const sumOf = (isbn: string): number =>
  [...isbn.replaceAll('-', '')].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);

/** An ISBN of the group 979-9, given to no country. */
const newIsbn = (random: Random): string => {
  const start = `979-9-${random.integer(1000, 9999)}-${random.integer(1000, 9999)}`;
  return `${start}-${(10 - (sumOf(start) % 10)) % 10}`;
};

/** The same with another digit somewhere after the group. */
const misspelt = (isbn: string, random: Random): string => {
  const place = random.pick([6, 7, 8, 9, 11, 12, 13, 14]);
  const digit = (Number(isbn[place]) + random.integer(1, 9)) % 10;
  return `${isbn.slice(0, place)}${digit}${isbn.slice(place + 1)}`;
};

/** An essay and its references: which is never called, which is missing, which sentences are copied. */
export const generator = defineGenerator(
  'Un exposé et ses sources : référence jamais appelée, appel sans référence, phrases recopiées sans guillemets, fiche BibTeX incomplète ou en double, ISBN faux.',
  { asks: oneOf("Ce que l'on cherche.", ['uncited', 'missing', 'copied', 'bibtex', 'double', 'isbn']) },
  ({ asks }, random, locale) => {
    const words = WORDS[locale];
    const { firstNames, lastNames, topics, sites, sentence, date } = LANGUAGES[locale];
    const name = random.pick(firstNames);
    const topic = random.pick(topics);

    if (asks === 'isbn') {
      const right = Array.from({ length: 24 }, () => newIsbn(random));
      const wrong = random.integer(3, 24);
      const books = right.map((isbn, index) => ({
        title: `${random.pick(words.titles)} ${topics[index % topics.length]}`,
        isbn: index + 1 === wrong ? misspelt(isbn, random) : isbn,
      }));
      const faulty = books[wrong - 1]?.isbn ?? '';
      return {
        kind: 'NUMBER',
        instruction: words.isbn(name, books.length),
        attachments: [
          csvFile(
            words.books,
            [words.columns, ...books.map(({ title, isbn }, index) => [index + 1, title, isbn])],
            locale === 'fr' ? ';' : ',',
          ),
        ],
        solution: { number: wrong },
        wrong: [String(wrong - 1), String(wrong + 1)],
        explanation: words.wrongSum(wrong, faulty, sumOf(faulty)),
      };
    }

    const lines: string[] = [];
    while (lines.length < 26) {
      const line = sentence(random);
      if (!lines.includes(line)) lines.push(line);
    }

    if (asks === 'copied') {
      const source = lines.slice(0, 10);
      const own = lines.slice(10, 15);
      const copied = random.sample(source, random.integer(2, 4));
      const quoted = source.filter((line) => !copied.includes(line)).slice(0, random.integer(1, 2));
      const essay = random.shuffle([
        ...copied,
        ...own,
        ...quoted.map((line) => words.quotation(line.replace(/\.$/, ''))),
      ]);
      const page = htmlPage('index.html', {
        title: words.compared,
        head,
        lang: locale,
        body: `<h1>${words.leaflet}</h1>\n<p>${source.map(escaped).join(' ')}</p>\n<h1>${escaped(words.textOf(name))}</h1>\n<ol>${essay.map((line) => `<li>${escaped(line)}</li>`).join('\n')}</ol>`,
      });
      return {
        kind: 'NUMBER',
        instruction: words.copied(name),
        unit: words.sentences,
        embed: { title: words.both, height: 560, pages: [page] },
        solution: { number: copied.length },
        wrong: [String(copied.length + quoted.length), String(essay.length)],
        explanation: words.plagiarised(copied.length, quoted.length),
      };
    }

    const people = random.sample(lastNames, 12).map((last) => ({ last, first: random.pick(firstNames) }));
    const works = people.map(({ last, first }, index) => ({
      last,
      first,
      year: 2004 + random.integer(0, 18),
      title: `${random.pick(words.titles)} ${topics[(index + random.integer(0, 3)) % topics.length]}`,
      site: `${sites[index % sites.length]}.example`,
      doi: `10.5555/${plainName(last)}.${random.integer(1000, 9999)}`,
    }));

    if (asks === 'bibtex' || asks === 'double') {
      const keyOf = (index: number): string =>
        `${plainName(works[index]?.last ?? '').replaceAll('-', '')}${works[index]?.year}`;
      const chosen = random.integer(2, 10);
      const entry = (index: number, key: string, doi: string): string => {
        const work = works[index];
        const year = asks === 'bibtex' && index === chosen ? [] : [`  year = {${work?.year}}`];
        return `@article{${key},\n${[`  author = {${work?.last}, ${work?.first}}`, `  title = {${work?.title}}`, `  journal = {${work?.site}}`, ...year, `  doi = {${doi}}`].join(',\n')}\n}`;
      };
      const entries = works.map((work, index) => entry(index, keyOf(index), work.doi));
      const twin = `${plainName(works[chosen]?.title ?? '')
        .split('-')
        .slice(0, 2)
        .join('')}${random.integer(10, 99)}`;
      const shown =
        asks === 'double' ? [...entries, entry(chosen, twin, works[chosen]?.doi.toUpperCase() ?? '')] : entries;
      const attachments = [textFile('references.txt', `${random.shuffle(shown).join('\n\n')}\n`)];
      if (asks === 'bibtex')
        return {
          kind: 'SHORT_TEXT',
          instruction: `${words.bibtex}\n\n${words.noYear}`,
          tolerance: { caseAndAccents: true, punctuation: false, typos: false },
          attachments,
          solution: { texts: [keyOf(chosen)] },
          wrong: [keyOf(0), works[chosen]?.last ?? ''],
          explanation: words.withoutYear(works.length, keyOf(chosen)),
        };
      return {
        kind: 'FIELDS',
        freeOrder: true,
        instruction: `${words.bibtex}\n\n${words.double}`,
        fields: [
          { id: 'f1', label: words.key },
          { id: 'f2', label: words.otherKey },
        ],
        tolerance: { caseAndAccents: true, punctuation: false, typos: false },
        attachments,
        solution: { fields: { f1: [keyOf(chosen)], f2: [twin] } },
        explanation: words.sameArticle(keyOf(chosen), twin),
      };
    }

    const count = random.integer(7, 9);
    const special = random.integer(2, count);
    const called = Array.from({ length: count }, (_, index) => index + 1).filter(
      (number) => asks === 'missing' || number !== special,
    );
    const listed = Array.from({ length: count }, (_, index) => index + 1).filter(
      (number) => asks === 'uncited' || number !== special,
    );
    const calls = random.shuffle([...called, ...random.sample(called, 3)]);
    const text = lines
      .slice(0, calls.length + 6)
      .map((line, index) => (index < calls.length ? line.replace(/\.$/, ` [${calls[index]}].`) : line));
    const page = htmlPage('index.html', {
      title: words.essay,
      head,
      lang: locale,
      body: `<h1>${escaped(words.myEssay(topic))}</h1>\n<p>${random.shuffle(text).map(escaped).join(' ')}</p>\n<h2>${words.sources}</h2>\n<ul class="plain">${listed
        .map((number) => {
          const { last = '', first = '', title = '', site = '' } = works[number] ?? {};
          return `<li>[${number}] ${escaped(words.source({ last, first }, title, site, date(daysAfter('2024-01-01', number * 37))))}</li>`;
        })
        .join('\n')}</ul>`,
    });
    const embed = { title: words.essayAndSources, height: 560, pages: [page] };
    const [asked, explanation] =
      asks === 'uncited' ? [words.uncited, words.neverCalled(special)] : [words.missing, words.notListed(special)];
    return {
      kind: 'NUMBER',
      instruction: `${words.calls(name)}\n\n${asked}`,
      embed,
      solution: { number: special },
      explanation,
    };
  },
  ['fr', 'en'],
);
