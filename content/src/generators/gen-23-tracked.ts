import type { FileContent } from '../challenge-draft';
import { officeOpenXmlOf } from '../files/office-open-xml';
import { openDocumentOf } from '../files/open-document';
import { escaped } from '../files/xml';
import { frenchNumber, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

/** One line of the document: what stood before, what replaces it (or nothing was changed), and by whom. */
type Line = { label: string; before: string; after?: string; author?: string };

const DATE = '2025-03-10T09:30:00';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const docx = (title: string, lines: readonly Line[]): Uint8Array => {
  const run = (text: string, tag = 't'): string =>
    `<w:r><w:${tag} xml:space="preserve">${escaped(text)}</w:${tag}></w:r>`;
  const body = lines.map(({ label, before, after, author }, index) => {
    const by = (id: number): string => `w:id="${id}" w:author="${escaped(author ?? '')}" w:date="${DATE}Z"`;
    const change =
      after === undefined
        ? run(before)
        : `<w:del ${by(2 * index + 1)}>${run(before, 'delText')}</w:del><w:ins ${by(2 * index + 2)}>${run(after)}</w:ins>`;
    return `<w:p>${run(`${label} : `)}${change}${run(' euros')}</w:p>`;
  });
  const styles = `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;
  return officeOpenXmlOf(
    [
      {
        path: 'word/document.xml',
        type: 'wordprocessingml.document.main',
        xml: `<w:document xmlns:w="${WORD}"><w:body><w:p>${run(title)}</w:p>${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
      },
      { path: 'word/styles.xml', type: 'wordprocessingml.styles', xml: styles },
    ],
    [{ id: 'rId1', type: 'styles', target: 'styles.xml' }],
    { title },
  );
};

const odt = (title: string, lines: readonly Line[]): Uint8Array => {
  const info = (author: string): string =>
    `<office:change-info><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">${escaped(author)}</dc:creator><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">${DATE}</dc:date></office:change-info>`;
  const regions = lines.flatMap(({ before, after, author = '' }, index) =>
    after === undefined
      ? []
      : [
          `<text:changed-region text:id="d${index}"><text:deletion>${info(author)}<text:p>${escaped(before)}</text:p></text:deletion></text:changed-region>`,
          `<text:changed-region text:id="i${index}"><text:insertion>${info(author)}</text:insertion></text:changed-region>`,
        ],
  );
  const body = lines.map(({ label, before, after }, index) => {
    const value =
      after === undefined
        ? escaped(before)
        : `<text:change text:change-id="d${index}"/><text:change-start text:change-id="i${index}"/>${escaped(after)}<text:change-end text:change-id="i${index}"/>`;
    return `<text:p text:style-name="Standard">${escaped(label)} : ${value} euros</text:p>`;
  });
  return openDocumentOf(
    {
      mediaType: 'application/vnd.oasis.opendocument.text',
      automaticStyles: '',
      body: `<office:text><text:tracked-changes>${regions.join('')}</text:tracked-changes><text:p text:style-name="Standard">${escaped(title)}</text:p>${body.join('')}</office:text>`,
      styles: '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
    },
    { title },
  );
};

const files = (name: string, title: string, lines: readonly Line[]): FileContent[] => [
  { name: `${name}.odt`, bytes: odt(title, lines) },
  { name: `${name}.docx`, bytes: docx(title, lines) },
];

const BUDGETS = [
  ['Budget du voyage', ['Car', 'Musée', 'Auberge', 'Repas', 'Guide', 'Assurance', 'Goûters', 'Cartes']],
  ['Budget du concert', ['Salle', 'Micros', 'Affiches', 'Boissons', 'Lumières', 'Chaises', 'Cachet', 'Billets']],
  ['Budget du tournoi', ['Gymnase', 'Coupes', 'Ballons', 'Dossards', 'Eau', 'Sifflets', 'Médailles', 'Filets']],
  ['Budget du film', ['Caméra', 'Costumes', 'Décors', 'Trajets', 'Repas', 'Musique', 'Affiches', 'Maquillage']],
] as const;

/** A text document with real tracked changes, in both formats: whose they are, and what accepting or refusing them gives. */
export const generator = defineGenerator(
  "Un document avec un vrai suivi des modifications : combien viennent d'une personne, total une fois certaines acceptées et d'autres refusées, ou le code XML à lire.",
  { asks: oneOf("Ce que l'on cherche.", ['count', 'total', 'code']) },
  ({ asks }, random) => {
    const [one, two] = random.sample(FIRST_NAMES, 2);
    const [title, labels] = random.pick(BUDGETS);
    const order = random.shuffle(labels);
    const [mine, theirs] = asks === 'count' ? [random.integer(3, 4), 2] : [2, 2];
    const lines = order.map((label, index): Line => {
      const before = 10 * random.integer(2, 30);
      const author = index < mine ? one : index < mine + theirs ? two : undefined;
      return author === undefined
        ? { label, before: String(before) }
        : { label, before: String(before), after: String(before + 10 * random.pick([1, 2, 3, 4, 5, 7])), author };
    });
    const shown = random.shuffle(lines);
    const total = (kept: readonly string[]): number =>
      lines.reduce(
        (sum, { before, after, author }) => sum + Number(author && after && kept.includes(author) ? after : before),
        0,
      );
    const attachments = files('budget', title, shown);
    const start = `Le document joint (deux formats, même contenu) contient un **suivi des modifications** : ${one} et ${two} ont proposé des changements de montants. Chaque changement barre un nombre et en écrit un autre.\n\n`;
    if (asks === 'count')
      return {
        kind: 'NUMBER',
        instruction: `${start}Combien de **montants** sont concernés par les modifications ${of(one)} ?`,
        unit: 'montants',
        solution: { number: mine },
        wrong: [...new Set([String(mine + theirs), String(2 * mine)])],
        explanation: `${mine} montants : ${shown
          .filter(({ author }) => author === one)
          .map(({ label }) => label)
          .join(
            ', ',
          )}. Chaque modification porte le nom de son auteur (au survol ou dans la marge). Un remplacement se compose d'une suppression et d'un ajout : c'est un seul montant changé.`,
        attachments,
      };
    if (asks === 'total') {
      const right = total([one]);
      return {
        kind: 'NUMBER',
        instruction: `${start}**Acceptez** toutes les modifications ${of(one)}, **refusez** toutes celles ${of(two)}. Quel est alors le total des huit montants ?`,
        unit: 'euros',
        solution: { number: right },
        wrong: [...new Set([String(total([one, two])), String(total([two])), String(total([]))])].filter(
          (text) => Number(text) !== right,
        ),
        explanation: `Une fois triées, les modifications ${of(one)} remplacent les anciens montants ; les montants que l'autre personne voulait changer restent comme avant. Le total est ${frenchNumber(right)} euros.`,
        attachments,
      };
    }
    const three = shown.filter(({ author }) => author !== undefined).slice(0, 3);
    const code = three
      .map(
        ({ label, before, after, author }) =>
          `<w:p>\n  <w:r><w:t>${label} : </w:t></w:r>\n  <w:del w:author="${author}"><w:r><w:delText>${before}</w:delText></w:r></w:del>\n  <w:ins w:author="${author}"><w:r><w:t>${after}</w:t></w:r></w:ins>\n</w:p>`,
      )
      .join('\n');
    const author = three[0]?.author ?? one;
    const befores = three.reduce((sum, line) => sum + Number(line.before), 0);
    const afters = three.reduce((sum, line) => sum + Number(line.after), 0);
    const kept = three.reduce((sum, line) => sum + Number(line.author === author ? line.after : line.before), 0);
    return {
      kind: 'FIELDS',
      instruction: `Un logiciel refuse d'ouvrir un document. En le décompressant, on trouve ce passage dans son code :\n\n\`\`\`xml\n${code}\n\`\`\`\n\nQuel serait le total des trois montants…`,
      fields: [
        { id: 'f1', label: 'si toutes les modifications étaient refusées' },
        { id: 'f2', label: 'si toutes étaient acceptées' },
        { id: 'f3', label: `si l'on acceptait seulement celles ${of(author)}` },
      ],
      tolerance: { typos: false },
      solution: { fields: { f1: [String(befores)], f2: [String(afters)], f3: [String(kept)] } },
      wrong: { f1: [String(afters)], f2: [String(befores)] },
      explanation: `« del » entoure ce qui est proposé à la suppression, « ins » ce qui est ajouté. Refuser garde les nombres de « del » (${befores}), accepter garde ceux de « ins » (${afters}) ; le mélange donne ${kept}.`,
    };
  },
);
