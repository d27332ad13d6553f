import { EXACT } from '../choices';
import { csvFile } from '../files/csv';
import { textFile } from '../files/plain-text';
import { escaped } from '../files/xml';
import { rounded } from '../french';
import type { Made } from '../generator';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { typed } from './words/answers';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { paragraph } from './words/sentences';

const DOCUMENTS = [
  'le règlement du club',
  'le rapport de stage',
  'le guide du refuge',
  'le dossier du voyage',
] as const;
const STREETS = ['rue des Tilleuls', 'rue du Moulin', 'allée des Cèdres', 'place du Lavoir', 'chemin Vert'] as const;

/** The look of a paragraph whose style comes from another, which comes from another. */
const inherit = (random: Random): Made => {
  const [middle, leaf, stray] = random.sample(['Encadre', 'Citation', 'Temoignage', 'Consigne', 'Extrait'], 3);
  const base = random.pick([10, 12, 20]);
  const [body, last] = random.sample([80, 90, 110, 120, 150], 2);
  const [one, two, three] = random.sample([4, 6, 8, 10, 12, 15], 3);
  const [below, other, direct] = random.sample([1, 2, 3, 5, 7, 9], 3);
  const [colour, decoy, first] = random.sample(['#1c3d6e', '#6b1f2a', '#215732', '#4a2c6d', '#5a4632'], 3);
  const size = rounded((((base * body) / 100) * last) / 100, 2);
  const isDirect = random.integer(0, 1) === 1;
  const style = (name: string, parent: string, text: string, block: string): string =>
    `<style:style style:name="${name}" style:family="paragraph"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}>\n${block === '' ? '' : `  <style:paragraph-properties ${block}/>\n`}${text === '' ? '' : `  <style:text-properties ${text}/>\n`}</style:style>`;
  const styles = random.shuffle([
    style(
      'Standard',
      '',
      `fo:font-size="${base}pt" fo:color="${first}"`,
      `fo:margin-left="0mm" fo:margin-bottom="${below}mm"`,
    ),
    style('Corps', 'Standard', `fo:font-size="${body}%"`, `fo:margin-left="${one}mm"`),
    style(middle, 'Corps', `fo:color="${colour}"`, `fo:margin-left="${two}mm"`),
    style(leaf, middle, `fo:font-size="${last}%"`, ''),
    style(
      stray,
      leaf,
      `fo:font-size="130%" fo:color="${decoy}"`,
      `fo:margin-left="${three}mm" fo:margin-bottom="${other}mm"`,
    ),
  ]);
  const bottom = isDirect ? direct : below;
  return {
    kind: 'FIELDS',
    instruction: `Un document libre (ODF) range ses styles dans un fichier XML : en voici un extrait. Un style reprend tout ce que dit son parent, sauf ce qu'il écrit lui-même ; une taille en **%** s'applique à la taille du parent ; le style automatique (\`P…\`) note ce qui a été mis à la main sur un paragraphe.\n\nQuel est l'aspect du paragraphe dont le style est **\`P4\`** ?`,
    fields: [
      { id: 'f1', label: 'Taille (pt)', placeholder: 'en chiffres' },
      { id: 'f2', label: 'Marge gauche (mm)' },
      { id: 'f3', label: 'Espace après (mm)' },
      { id: 'f4', label: 'Couleur', options: [...new Set([colour, decoy, first])].sort() },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: typed(size), f2: typed(two), f3: typed(bottom), f4: [colour] } },
    wrong: { f1: [String(base)], f2: [String(three)], f3: [String(other)] },
    explanation: `P4 suit ${leaf}, puis ${middle}, Corps et Standard. Taille : ${base} pt × ${body} % × ${last} %. Marge gauche et couleur viennent du style ${middle} ; l'espace après ${isDirect ? 'a été mis à la main dans P4' : 'remonte à Standard'}. ${stray} dépend du style ${leaf}, et non l'inverse.`,
    attachments: [
      textFile(
        'styles.xml',
        `<office:styles>\n${styles.join('\n')}\n</office:styles>\n<office:automatic-styles>\n${style('P3', stray, 'fo:font-weight="bold"', '')}\n${style('P4', leaf, 'fo:font-style="italic"', isDirect ? `fo:margin-bottom="${direct}mm"` : 'fo:keep-with-next="always"')}\n</office:automatic-styles>\n`,
      ),
    ],
  };
};

/** How many letters leave when people of one address get one letter together. */
const letters = (random: Random): Made => {
  const homes = random.sample(
    STREETS.flatMap((street) => Array.from({ length: 14 }, (_, index) => `${2 * index + 1} ${street}`)),
    34,
  );
  const people = homes.flatMap((home) => {
    const name = random.pick(LAST_NAMES);
    return random.sample(FIRST_NAMES, random.integer(1, 3) as 2).map((first) => ({
      home,
      name,
      first,
      paid: random.integer(0, 9) < 6,
      mail: random.integer(0, 9) < 3,
    }));
  });
  const late = homes.filter((home) => people.some((one) => one.home === home && !one.paid));
  const wanted = late.filter((home) => !people.some((one) => one.home === home && one.mail));
  const named = people.filter((one) => !one.paid && wanted.includes(one.home)).length;
  return {
    kind: 'FIELDS',
    instruction:
      "Une association relance par lettre ceux qui n'ont pas payé leur cotisation. Pour économiser le papier :\n\n- les personnes d'une **même adresse** reçoivent **une seule** lettre, qui ne nomme que celles qui doivent payer ;\n- une adresse où **quelqu'un** a un courriel ne reçoit pas de lettre : on lui écrira autrement.\n\nÀ partir du fichier joint, préparez le publipostage.",
    fields: [
      { id: 'f1', label: 'Nombre de lettres', placeholder: 'en chiffres' },
      { id: 'f2', label: 'Nombre de personnes nommées dans ces lettres', placeholder: 'en chiffres' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: [String(wanted.length)], f2: [String(named)] } },
    wrong: { f1: [String(late.length)] },
    explanation: `${late.length} adresses ont au moins une cotisation impayée ; on retire les ${late.length - wanted.length} où quelqu'un, même à jour, a un courriel. Il en reste ${wanted.length}, avec ${named} personnes à nommer. On regroupe par adresse avant de filtrer, pas l'inverse.`,
    attachments: [
      csvFile('membres.csv', [
        ['Prénom', 'Nom', 'Adresse', 'Cotisation', 'Courriel'],
        ...random
          .shuffle(people)
          .map(({ first, name, home, paid, mail }) => [first, name, home, paid ? 'payée' : 'due', mail ? 'oui' : '']),
      ]),
    ],
  };
};

/** What a rule inside a rule prints, and which letters are skipped. */
const nested = (random: Random): Made => {
  const age = random.pick([15, 16, 18]);
  const people = Array.from({ length: random.integer(55, 70) }, () => ({
    first: random.pick(FIRST_NAMES),
    name: random.pick(LAST_NAMES),
    age: random.integer(11, 24),
    adult: random.integer(0, 9) < 6 ? `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}` : '',
    proof: random.integer(0, 9) < 5 ? 'oui' : 'non',
    session: random.integer(0, 9) < 8 ? random.pick(['lundi', 'mercredi', 'samedi']) : '',
  }));
  const kept = people.filter(({ session }) => session !== '');
  const office = kept.filter((one) => one.age < age && one.adult === '').length;
  const proof = kept.filter((one) => one.age >= age && one.proof === 'non').length;
  const all = people.filter((one) => one.age >= age && one.proof === 'non').length;
  return {
    kind: 'FIELDS',
    instruction: `Un club d'escalade prépare ses lettres avec ces règles, lues dans l'ordre. \`SI(condition ; alors ; sinon)\` écrit l'un des deux textes ; \`SAUTER SI\` ne fait pas de lettre pour cette personne.\n\n\`\`\`\n{SAUTER SI Séance = ""}\n{SI(Âge < ${age} ;\n    {SI(Responsable = "" ; "Passez au secrétariat." ; "Faites signer {Responsable}.")} ;\n    {SI(Certificat = "non" ; "Apportez un certificat." ; "Votre dossier est complet.")})}\n\`\`\`\n\nÀ partir du fichier joint, prévoyez le résultat.`,
    fields: [
      { id: 'f1', label: 'Lettres produites', placeholder: 'en chiffres' },
      { id: 'f2', label: 'Lettres qui disent « Passez au secrétariat. »', placeholder: 'en chiffres' },
      { id: 'f3', label: 'Lettres qui disent « Apportez un certificat. »', placeholder: 'en chiffres' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: [String(kept.length)], f2: [String(office)], f3: [String(proof)] } },
    wrong: { f1: [String(people.length)], ...(all === proof ? {} : { f3: [String(all)] }) },
    explanation: `La règle « sauter » retire ${people.length - kept.length} personnes sans séance : ${kept.length} lettres. La règle intérieure sur le responsable ne sert qu'avant ${age} ans (${office} lettres sans responsable), celle sur le certificat qu'à partir de ${age} ans (${proof}).`,
    attachments: [
      csvFile('inscrits.csv', [
        ['Prénom', 'Nom', 'Âge', 'Responsable', 'Certificat', 'Séance'],
        ...people.map((one) => [one.first, one.name, one.age, one.adult, one.proof, one.session]),
      ]),
    ],
  };
};

const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
};

/** Words written twice, on a line or across two. */
const doubled = (random: Random): Made => {
  const isPlain = (word: string | undefined): boolean => word !== undefined && /^\p{L}{2,}$/u.test(word);
  const lines = wrapped(Array.from({ length: 24 }, () => paragraph(random, 5)).join(' '), 68);
  const across = random.integer(3, 5);
  const places = random.sample(
    Array.from({ length: Math.floor(lines.length / 3) - 1 }, (_, index) => 3 * index + 1),
    across + random.integer(7, 12),
  );
  places.forEach((at, index) => {
    const words = (lines[at] ?? '').split(' ');
    if (index < across) {
      const last = words.at(-1) ?? '';
      if (isPlain(last)) lines[at + 1] = `${last} ${lines[at + 1] ?? ''}`;
      return;
    }
    const free = words.flatMap((word, place) =>
      isPlain(word) && place > 0 && place < words.length - 2 ? [place] : [],
    );
    const place = free.length === 0 ? -1 : random.pick(free);
    if (place >= 0)
      words.splice(place, 0, random.integer(0, 3) === 0 ? (words[place] ?? '').toUpperCase() : (words[place] ?? ''));
    lines[at] = words.join(' ');
  });
  const text = lines.join('\n');
  const found = [...text.matchAll(/(?<!\p{L})(\p{L}+)(\s+)\1(?!\p{L})/giu)];
  const straddling = found.filter(([, , gap]) => gap?.includes('\n')).length;
  return {
    kind: 'FIELDS',
    instruction:
      "Dans le texte joint, des mots ont été écrits **deux fois de suite**, par exemple « la la ». La seconde fois peut être en majuscules, et peut se trouver au début de la ligne suivante. La relecture à l'œil en laisserait passer : cherchez-les avec une expression régulière, dans un éditeur qui les accepte.",
    fields: [
      { id: 'f1', label: 'Nombre de mots doublés en tout', placeholder: 'en chiffres' },
      { id: 'f2', label: 'Dont ceux qui sont à cheval sur deux lignes', placeholder: 'en chiffres' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: [String(found.length)], f2: [String(straddling)] } },
    wrong: { f1: [String(found.length - straddling)] },
    explanation: `\`\\b(\\w+)\\s+\\1\\b\`, sans tenir compte de la casse, trouve les ${found.length} mots doublés : \`\\1\` reprend ce qu'ont trouvé les parenthèses, \`\\s\` accepte aussi le retour à la ligne (${straddling} cas), et \`\\b\` évite « le lendemain ». Selon l'éditeur, \`\\w\` ignore les lettres accentuées : on écrit alors \`\\p{L}\`.`,
    attachments: [textFile('texte-a-relire.txt', `${text}\n`)],
    requirements: ['DESKTOP'],
  };
};

/** Real titles and false ones, in the code of a document. */
const headings = (random: Random): Made => {
  const document = random.pick(DOCUMENTS);
  const titles = random.shuffle([
    'Préparer le départ',
    'Les tâches de chacun',
    'Le matériel commun',
    'En cas de pluie',
    'Les repas du soir',
    'Trier et ranger',
    'Les numéros utiles',
    'Le trajet du retour',
    'Ce que nous avons appris',
    'Les règles de sécurité',
    'Le budget prévu',
    'La veillée',
  ]);
  const [fake = '', removed = '', ...real] = titles;
  const levels = real.map((_, index) => (index === 0 ? 1 : random.pick([1, 2, 2, 3])));
  const shown = levels.filter((level) => level < 3).length;
  const bold = random.pick(['P2', 'P5']);
  const thin = bold === 'P2' ? 'P5' : 'P2';
  const heading = (text: string, level: number): string =>
    `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${text}</text:h>`;
  const parts = real.map(
    (text, index) =>
      `${heading(text, levels[index] ?? 1)}\n<text:p text:style-name="${random.pick(['P1', thin, 'Text_20_body'])}">${paragraph(random, 2)}</text:p>`,
  );
  parts.splice(
    random.integer(3, 7),
    0,
    `<text:p text:style-name="${bold}">${fake}</text:p>\n<text:p text:style-name="Text_20_body">${paragraph(random, 2)}</text:p>`,
  );
  const auto = (name: string, properties: string): string =>
    `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Text_20_body"><style:text-properties ${properties}/></style:style>`;
  return {
    kind: 'FIELDS',
    instruction: `Le fichier joint est le \`content.xml\` tiré d'un document (ODF) : ${document}. Un vrai titre est un élément \`text:h\` ; \`text:outline-level\` est son niveau. La zone \`text:tracked-changes\` garde ce qui a été supprimé avec le suivi : on ne le voit plus.\n\nOn insère un sommaire automatique des niveaux **1 et 2**.`,
    fields: [
      { id: 'f1', label: 'Nombre de lignes du sommaire', placeholder: 'en chiffres' },
      { id: 'f2', label: "Texte qui a l'aspect d'un titre sans en être un" },
    ],
    tolerance: { caseAndAccents: true, punctuation: true, typos: false },
    solution: { fields: { f1: [String(shown)], f2: [fake] } },
    wrong: { f1: [String(shown + 1)], f2: [removed] },
    explanation: `Le corps contient ${shown} éléments \`text:h\` de niveau 1 ou 2 ; celui qui a été supprimé ne compte pas. « ${fake} » est un paragraphe ordinaire (\`text:p\`) dont le style automatique ${bold} est en gras et en grand : il manquera au sommaire et aux lecteurs d'écran.`,
    attachments: [
      textFile(
        'content.xml',
        `<office:document-content>\n<office:automatic-styles>\n${auto('P1', 'fo:color="#333333"')}\n${auto(bold, 'fo:font-size="18pt" fo:font-weight="bold"')}\n${auto(thin, 'fo:font-size="11pt" fo:font-style="italic"')}\n</office:automatic-styles>\n<office:body><office:text>\n<text:tracked-changes><text:changed-region><text:deletion>\n${heading(removed, 2)}\n</text:deletion></text:changed-region></text:tracked-changes>\n${parts.join('\n')}\n</office:text></office:body>\n</office:document-content>\n`,
      ),
    ],
  };
};

/** Bold that a style asks for twice is no longer bold. */
const toggle = (random: Random): Made => {
  const paragraphs = [
    { id: 'Corps', basedOn: '', bold: false },
    { id: 'Rubrique', basedOn: 'Corps', bold: true },
    { id: 'SousRubrique', basedOn: 'Rubrique', bold: undefined },
    { id: 'Note', basedOn: 'Corps', bold: undefined },
  ];
  const isBold = (id: string): boolean => {
    const style = paragraphs.find((one) => one.id === id);
    return style === undefined ? false : (style.bold ?? isBold(style.basedOn));
  };
  const words = random.sample(
    ['jardin', 'moulin', 'navire', 'village', 'musée', 'plage', 'forêt', 'colline', 'phare'],
    7,
  );
  const cases = random.shuffle([
    ['Corps', 'Fort', undefined],
    ['Rubrique', 'Fort', undefined],
    ['SousRubrique', 'Fort', undefined],
    ['SousRubrique', '', undefined],
    [random.pick(['Rubrique', 'SousRubrique']), 'Discret', undefined],
    [random.pick(['Rubrique', 'SousRubrique']), 'Fort', random.pick([true, false])],
    ['Note', random.pick(['Discret', 'Fort']), random.pick([undefined, false])],
  ] as const);
  const runs = cases.map(([style, character, direct], index) => ({
    word: words[index] ?? '',
    style,
    character,
    direct,
    bold: direct ?? isBold(style) !== (character === 'Fort'),
  }));
  const tag = (value: boolean | undefined): string =>
    value === undefined ? '' : value ? '<w:b/>' : '<w:b w:val="0"/>';
  return {
    kind: 'FIELDS',
    instruction:
      "Le fichier joint réunit les styles et le texte d'un document (OOXML). Dans ce format :\n\n- un style qui ne dit rien du gras (`w:b`) prend ce que dit le style dont il dépend (`w:basedOn`) ;\n- si le style du **paragraphe** et le style de **caractère** demandent tous deux le gras, ils **s'annulent** : le gras d'un style est une bascule ;\n- le `w:b` écrit directement dans le passage (`w:r`) décide seul.\n\nComment s'affiche chaque mot ?",
    fields: runs.map(({ word }, index) => ({ id: `f${index + 1}`, label: word, options: ['gras', 'maigre'] })),
    solution: {
      fields: Object.fromEntries(runs.map(({ bold }, index) => [`f${index + 1}`, [bold ? 'gras' : 'maigre']])),
    },
    explanation: `Rubrique est en gras, SousRubrique aussi par héritage ; Fort (caractère) ajoute le gras dans Corps et l'annule dans une rubrique. Un \`w:b\` direct l'emporte sur tout. En gras : ${runs
      .filter(({ bold }) => bold)
      .map(({ word }) => word)
      .join(', ')}.`,
    attachments: [
      textFile(
        'document.xml',
        `<w:styles>\n${random
          .shuffle(paragraphs)
          .map(
            ({ id, basedOn, bold }) =>
              `<w:style w:type="paragraph" w:styleId="${id}">${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${tag(bold)}<w:sz w:val="24"/></w:rPr></w:style>`,
          )
          .join(
            '\n',
          )}\n<w:style w:type="character" w:styleId="Fort"><w:rPr><w:b/></w:rPr></w:style>\n<w:style w:type="character" w:styleId="Discret"><w:rPr><w:color w:val="666666"/></w:rPr></w:style>\n</w:styles>\n<w:body>\n${runs
          .map(
            ({ word, style, character, direct }) =>
              `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr>${character === '' ? '' : `<w:rStyle w:val="${character}"/>`}${tag(direct)}</w:rPr><w:t>${escaped(word)}</w:t></w:r></w:p>`,
          )
          .join('\n')}\n</w:body>\n`,
      ),
    ],
  };
};

/** The numbers that field codes print, with restarts, repeats and hidden ones. */
const sequence = (random: Random): Made => {
  const start = random.integer(5, 12);
  const lines: string[] = [];
  const shown: { kind: string; options: string; label: string; value: number }[] = [];
  let [figure, table] = [0, 0];
  const captions = random.shuffle([
    'Le port',
    'La dune',
    'Le marais',
    'La criée',
    'Le chenal',
    'La digue',
    'Le phare',
    'La balise',
    'Le quai',
    'La cale',
    'Le vivier',
    'La rade',
    'Le môle',
    'La barre',
  ]);
  const caption = (): string => captions.pop() ?? '';
  const addFigure = (options: string, next: number): void => {
    const label = caption();
    figure = next;
    lines.push(`Figure { SEQ Figure${options} \\s 1 } – ${label}`);
    shown.push({ kind: 'Figure', options, label, value: figure });
  };
  const addTable = (options: string, next: number, hidden = false): void => {
    const label = caption();
    table = next;
    lines.push(
      hidden
        ? `{ SEQ Tableau \\h }${label} (tableau retiré de l'impression)`
        : `Tableau { SEQ Tableau${options} } – ${label}`,
    );
    if (!hidden) shown.push({ kind: 'Tableau', options, label, value: table });
  };
  for (let chapter = 1; chapter <= 3; chapter += 1) {
    lines.push(`[Titre 1] Chapitre ${chapter}`);
    figure = 0;
    const steps = random.shuffle([
      () => addFigure('', figure + 1),
      () => addTable('', table + 1),
      ...(chapter === 1 ? [() => addTable('', table + 1, true)] : []),
      ...(chapter === 3 ? [() => addTable('', table + 1)] : []),
    ]);
    if (chapter === 2) steps.push(() => addTable(` \\r ${start}`, start));
    addFigure('', figure + 1);
    for (const step of steps) step();
    if (chapter !== 1) addFigure(chapter === 2 ? ' \\c' : '', chapter === 2 ? figure : figure + 1);
  }
  const tables = shown.filter(({ kind }) => kind === 'Tableau');
  const figures = shown.filter(({ kind }) => kind === 'Figure');
  const repeated = figures.findIndex(({ options }) => options !== '');
  const fields = random.shuffle(
    [tables[1], tables.at(-1), figures[repeated], random.pick(figures.slice(repeated + 1))].flatMap((one) =>
      one ? [one] : [],
    ),
  );
  return {
    kind: 'FIELDS',
    instruction:
      "Le fichier joint montre les **codes de champ** d'un long document. Un champ `SEQ Nom` ajoute 1 au compteur de ce nom et l'affiche ; chaque nom a son propre compteur. Options :\n\n- `\\c` répète le numéro précédent sans compter ;\n- `\\r 20` met le compteur à 20 ;\n- `\\h` compte, mais n'affiche rien ;\n- `\\s 1` fait repartir le compteur à 1 après chaque Titre 1.\n\nOn met tous les champs à jour. Quel numéro porte chaque légende ?",
    fields: fields.map(({ label }, index) => ({ id: `f${index + 1}`, label, placeholder: 'en chiffres' })),
    tolerance: EXACT,
    solution: { fields: Object.fromEntries(fields.map(({ value }, index) => [`f${index + 1}`, [String(value)]])) },
    explanation: `Les figures repartent à 1 à chaque chapitre (\`\\s 1\`), les tableaux jamais ; le tableau caché du chapitre 1 compte quand même, et \`\\r ${start}\` change toute la suite des tableaux. Dans l'ordre : ${shown.map(({ label, value }) => `${label} ${value}`).join(', ')}.`,
    attachments: [textFile('codes-de-champ.txt', `${lines.join('\n')}\n`)],
  };
};

const MAKERS = { inherit, letters, nested, doubled, headings, toggle, sequence };

/** What is behind a text document: styles that inherit, rules of a mail merge, the code of titles and of fields. */
export const generator = defineGenerator(
  "L'envers d'un document texte : héritage des styles, regroupement et règles d'un publipostage, mots doublés, faux titres dans le code, gras à bascule, numéros des champs.",
  {
    asks: oneOf("Ce que l'on cherche.", ['inherit', 'letters', 'nested', 'doubled', 'headings', 'toggle', 'sequence']),
  },
  ({ asks }, random) => MAKERS[asks](random),
);
