import { htmlPage } from '../files/html';
import { textFile } from '../files/plain-text';
import { escaped } from '../files/xml';
import { daysAfter, frenchDate, of, plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { sentence } from './words/sentences';
import { SITES, TOPICS } from './words/things';

const head = '<link rel="stylesheet" href="shared/site.css">\n';

/** An essay and its references: which is never called, which is missing, which sentences are copied. */
export const generator = defineGenerator(
  'Un exposé et ses sources : référence jamais appelée, appel sans référence, phrases recopiées sans guillemets, fiche BibTeX incomplète ou en double.',
  { asks: oneOf("Ce que l'on cherche.", ['uncited', 'missing', 'copied', 'bibtex', 'double']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    const topic = random.pick(TOPICS);
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
        ...quoted.map((line) => `Comme l'écrit la brochure, « ${line.replace(/\.$/, '')} ».`),
      ]);
      const page = htmlPage('index.html', {
        title: 'La brochure et le texte',
        head,
        body: `<h1>La brochure</h1>\n<p>${source.map(escaped).join(' ')}</p>\n<h1>Le texte ${escaped(of(name))}</h1>\n<ol>${essay.map((line) => `<li>${escaped(line)}</li>`).join('\n')}</ol>`,
      });
      return {
        kind: 'NUMBER',
        instruction: `${name} a consulté une brochure avant d'écrire un texte. Comparez les deux.\n\nCombien de phrases du texte sont **recopiées** mot pour mot sans guillemets ?`,
        unit: 'phrases',
        embed: { title: 'Une brochure et un texte', height: 560, pages: [page] },
        solution: { number: copied.length },
        wrong: [String(copied.length + quoted.length), String(essay.length)],
        explanation: `${copied.length} phrases viennent de la brochure sans que rien ne le dise : c'est du plagiat. ${quoted.length === 1 ? "L'autre phrase reprise est" : 'Les autres phrases reprises sont'} entre guillemets, avec la source : c'est une citation.`,
      };
    }

    const people = random.sample(LAST_NAMES, 12).map((last) => ({ last, first: random.pick(FIRST_NAMES) }));
    const works = people.map(({ last, first }, index) => ({
      last,
      first,
      year: 2004 + random.integer(0, 18),
      title: `${random.pick(['Tout savoir sur', 'Questions sur', 'Regards sur', 'Enquête sur'])} ${TOPICS[(index + random.integer(0, 3)) % TOPICS.length]}`,
      site: `${SITES[index % SITES.length]}.example`,
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
      const start = `Le fichier joint est une bibliographie au format BibTeX : chaque fiche commence par \`@article{\`, suivi de sa **clé**.`;
      if (asks === 'bibtex')
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nUne seule fiche n'a pas d'année (\`year\`). Quelle est sa clé ?`,
          tolerance: { caseAndAccents: true, punctuation: false, typos: false },
          attachments,
          solution: { texts: [keyOf(chosen)] },
          wrong: [keyOf(0), works[chosen]?.last ?? ''],
          explanation: `Il y a ${works.length} fiches et ${works.length - 1} fois « year » : la fiche \`${keyOf(chosen)}\` n'en a pas. L'année du nom de la clé ne compte pas : un logiciel de bibliographie ne lit que les champs.`,
        };
      return {
        kind: 'FIELDS',
        freeOrder: true,
        instruction: `${start}\n\nLe même article y figure **deux fois**, sous deux clés. Lesquelles ?`,
        fields: [
          { id: 'f1', label: 'Une clé' },
          { id: 'f2', label: "L'autre clé" },
        ],
        tolerance: { caseAndAccents: true, punctuation: false, typos: false },
        attachments,
        solution: { fields: { f1: [keyOf(chosen)], f2: [twin] } },
        explanation: `\`${keyOf(chosen)}\` et \`${twin}\` ont le même DOI (les majuscules n'y comptent pas), qui désigne un seul article. C'est l'identifiant qui décide, non la clé, choisie librement.`,
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
      title: 'Un exposé',
      head,
      body: `<h1>Mon exposé sur ${escaped(topic)}</h1>\n<p>${random.shuffle(text).map(escaped).join(' ')}</p>\n<h2>Sources</h2>\n<ul class="plain">${listed
        .map((number) => {
          const work = works[number];
          return `<li>[${number}] ${escaped(`${work?.last} ${work?.first}, « ${work?.title} », ${work?.site}, ${frenchDate(daysAfter('2024-01-01', number * 37))}.`)}</li>`;
        })
        .join('\n')}</ul>`,
    });
    const embed = { title: 'Un exposé et ses sources', height: 560, pages: [page] };
    const start = `Dans l'exposé ${of(name)}, un nombre entre crochets renvoie à la liste des sources.`;
    return asks === 'uncited'
      ? {
          kind: 'NUMBER',
          instruction: `${start}\n\nUne source de la liste n'est **jamais appelée** dans le texte. Quel est son numéro ?`,
          embed,
          solution: { number: special },
          explanation: `On trouve dans le texte tous les numéros, sauf [${special}] : soit cette source n'a pas servi, soit il manque l'appel qui dit à quoi elle a servi.`,
        }
      : {
          kind: 'NUMBER',
          instruction: `${start}\n\nUn nombre appelé dans le texte **ne correspond à aucune source** de la liste. Lequel ?`,
          embed,
          solution: { number: special },
          explanation: `Le texte appelle [${special}], qui manque dans la liste : le lecteur ne peut pas vérifier d'où vient ce qui est dit.`,
        };
  },
);
