import { EXACT } from '../choices';
import { htmlPage } from '../files/html';
import { textFile } from '../files/plain-text';
import { escaped } from '../files/xml';
import { frenchNumber, rounded } from '../french';
import type { Made } from '../generator';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { typed } from './words/answers';
import { paragraph } from './words/sentences';

/** The place of a page in a book of several folded sections. */
const section = (random: Random): Made => {
  const size = random.pick([8, 12, 16, 20]);
  const pages = size * random.integer(4, 8) - random.integer(1, size - 2);
  const sections = Math.ceil(pages / size);
  const which = random.integer(2, sections - 1);
  const rank = random.pick(
    Array.from({ length: size }, (_, index) => index + 1).filter((one) => Math.abs(2 * one - size - 1) > 2),
  );
  const page = (which - 1) * size + rank;
  const beside = (which - 1) * size + size + 1 - rank;
  const sheet = Math.ceil(Math.min(rank, size + 1 - rank) / 2);
  return {
    kind: 'FIELDS',
    instruction: `Un imprimeur relie une revue de **${pages} pages** (couverture à part) en **cahiers de ${size} pages**, cousus l'un après l'autre. Un cahier se fait de feuilles pliées en deux, emboîtées ; chaque feuille porte quatre pages. Tous les cahiers ont ${size} pages : des pages blanches complètent le dernier.\n\nSituez la **page ${page}**.`,
    fields: [
      { id: 'f1', label: 'Pages blanches à la fin' },
      { id: 'f2', label: 'Numéro du cahier' },
      { id: 'f3', label: 'Feuille dans ce cahier (1 = celle du dehors)' },
      { id: 'f4', label: 'Page imprimée à côté, sur la même face de la feuille' },
    ],
    tolerance: EXACT,
    solution: {
      fields: { f1: typed(sections * size - pages), f2: typed(which), f3: typed(sheet), f4: typed(beside) },
    },
    wrong: {
      f4: [String(page + 1), String(page - 1), String(pages + 1 - page)].filter((text) => text !== String(beside)),
    },
    explanation: `${sections} cahiers font ${sections * size} pages : ${sections * size - pages} blanches. La page ${page} est la ${rank}e du cahier ${which}. Dans un cahier, deux pages voisines sur une face ont pour somme ${size} + 1 : la ${size + 1 - rank}e, soit la page ${beside}. Chaque feuille prend deux pages au début et deux à la fin : c'est la feuille ${sheet}.`,
  };
};

const clock = (milliseconds: number): string =>
  `${[3_600_000, 60_000, 1000].map((unit, index) => String(Math.floor(milliseconds / unit) % (index === 0 ? 100 : 60)).padStart(2, '0')).join(':')},${String(milliseconds % 1000).padStart(3, '0')}`;

type Cue = { start: number; end: number; lines: string[] };
const srt = (cues: readonly Cue[]): string =>
  `${cues.map(({ start, end, lines }, index) => `${index + 1}\n${clock(start)} --> ${clock(end)}\n${lines.join('\n')}`).join('\n\n')}\n`;

/** Subtitles that slip more and more: a film played at another speed. */
const drift = (random: Random): Made => {
  const factor = random.pick([0.96, 0.98, 1.02, 1.04, 1.05]);
  const shift = random.integer(4, 30) * 200;
  let at = random.integer(20, 40) * 1000;
  const cues = Array.from({ length: 36 }, (): Cue => {
    const start = at;
    at += random.integer(5, 40) * 1000;
    return { start, end: start + random.integer(3, 7) * 500, lines: [paragraph(random, 1)] };
  });
  const real = ({ start }: Cue): number => Math.round(start * factor) + shift;
  const [first, last] = [random.integer(1, 4), random.integer(30, 34)];
  const wanted = random.integer(12, 24);
  const [one, two, three] = [cues[first], cues[last], cues[wanted]] as [Cue, Cue, Cue];
  return {
    kind: 'FIELDS',
    instruction: `Les sous-titres joints ont été faits pour une copie du film jouée à une autre vitesse que la vôtre, qui commence aussi par un logo. Le décalage **change donc tout au long du film**. À l'écoute :\n\n- la réplique du sous-titre **${first + 1}** est dite à **${clock(real(one))}** ;\n- celle du sous-titre **${last + 1}**, à **${clock(real(two))}**.\n\nLe nouveau temps vaut **a × temps du fichier + b**. Complétez.`,
    fields: [
      { id: 'f1', label: 'Coefficient a' },
      { id: 'f2', label: 'Décalage b (secondes)' },
      { id: 'f3', label: `Nouveau début du sous-titre ${wanted + 1}`, placeholder: 'exemple : 00:12:34,500' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: typed(factor),
        f2: typed(rounded(shift / 1000, 3)),
        f3: [clock(real(three)), clock(real(three)).replace(',', '.')],
      },
    },
    wrong: { f1: typed(rounded(1 / factor, 3)), f3: [clock(three.start + shift)] },
    explanation: `a = écart entre les deux répliques entendues ÷ écart dans le fichier = ${frenchNumber(rounded((real(two) - real(one)) / 1000, 3))} ÷ ${frenchNumber(rounded((two.start - one.start) / 1000, 3))} = ${frenchNumber(factor)}. Puis b = ${frenchNumber(rounded(shift / 1000, 3))} s. Ajouter une seule durée ne corrigerait qu'un endroit du film.`,
    attachments: [textFile('sous-titres.srt.txt', srt(cues))],
  };
};

/** In which order the Tab key goes round a page. */
const tabs = (random: Random): Made => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
  const positive = random.sample([1, 2, 3, 5], 2);
  const kinds = random.shuffle([
    { html: (name: string) => `<a href="#${name}">${name}</a>`, rank: 99 },
    { html: (name: string) => `<button type="button">${name}</button>`, rank: 99 },
    { html: (name: string) => `<button type="button" tabindex="${positive[0]}">${name}</button>`, rank: positive[0] },
    { html: (name: string) => `<a href="#${name}" tabindex="${positive[1]}">${name}</a>`, rank: positive[1] },
    { html: (name: string) => `<span tabindex="0" role="button">${name}</span>`, rank: 99 },
    { html: (name: string) => `<button type="button" tabindex="-1">${name}</button>`, rank: 0 },
    { html: (name: string) => `<button type="button" disabled>${name}</button>`, rank: 0 },
    { html: (name: string) => `<a>${name}</a>`, rank: 0 },
    { html: (name: string) => `<input aria-label="${name}" value="${name}">`, rank: 99 },
  ]);
  const placed = kinds.map(({ html, rank }, index) => ({ name: names[index] ?? '', html, rank, index }));
  const order = placed
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ name }) => name);
  const visual = placed.filter(({ rank }) => rank > 0).map(({ name }) => name);
  const out = placed.filter(({ rank }) => rank === 0).map(({ name }) => name);
  return {
    kind: 'FIELDS',
    instruction:
      "La page jointe montre neuf éléments, de A à I, affichés en sens inverse par la feuille de style. Une personne la parcourt avec la touche **Tabulation**, depuis le début. Rappels :\n\n- les éléments actifs se suivent dans l'ordre du **code**, pas dans celui de l'écran ;\n- un `tabindex` positif passe avant tout le reste, du plus petit au plus grand ; 0 entre dans l'ordre du code ; −1 sort du parcours ;\n- un lien sans `href` et un bouton désactivé ne s'atteignent pas.",
    fields: [
      { id: 'f1', label: "Lettres dans l'ordre du parcours", placeholder: 'exemple : Z Y X W' },
      { id: 'f2', label: "Lettres que l'on n'atteint jamais (ordre alphabétique)" },
    ],
    tolerance: { caseAndAccents: true, punctuation: true, typos: false },
    solution: {
      fields: {
        f1: [order.join(' '), order.join(''), order.join(', '), order.join('-')],
        f2: [out.join(' '), out.join(''), out.join(', '), out.join('-')],
      },
    },
    wrong: { f1: [visual.join(' '), [...visual].reverse().join(' ')].filter((text) => text !== order.join(' ')) },
    explanation: `D'abord les deux \`tabindex\` positifs, puis les autres dans l'ordre du code : ${order.join(', ')}. ${out.join(', ')} restent hors du parcours. Un \`tabindex\` positif fait presque toujours un parcours déroutant : on l'évite, et l'on met le code dans le bon ordre.`,
    attachments: [
      htmlPage('parcours.html', {
        title: 'Parcours au clavier',
        style:
          'main { display: flex; flex-direction: row-reverse; gap: 1rem; }\nmain > * { border: 2px solid; padding: .5rem; }\n:focus { outline: 4px solid #c22; }',
        body: `<main>\n${placed.map(({ name, html }) => `  ${html(name)}`).join('\n')}\n</main>`,
      }),
    ],
  };
};

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** The boxes of the pages of a PDF, before it goes to the printer. */
const boxes = (random: Random): Made => {
  const formats = [
    [105, 148],
    [148, 210],
    [100, 210],
    [170, 240],
    [210, 297],
  ] as const;
  const [wide, high] = random.pick(formats);
  const bleed = random.pick([3, 5]);
  const margin = random.pick([10, 12, 15]);
  const [poor, other] = random.sample([2, 3, 4, 5, 6, 7, 8], 2);
  const side = random.integer(0, 3);
  const left = random.pick([0.5, 1, 1.5, 2]);
  const gap = random.pick([-5, -4, 4, 5]);
  const box = (values: readonly number[]): string => `[${values.map((value) => points(value).toFixed(2)).join(' ')}]`;
  const pages = Array.from({ length: 8 }, (_, index) => {
    const number = index + 1;
    const height = number === other ? high + gap : high;
    const trim = [margin, margin, margin + wide, margin + height];
    const around = trim.map((value, at) => {
      const extra = number === poor && at === side ? left : bleed;
      return at < 2 ? value - extra : value + extra;
    });
    return `% page ${number}\n${number + 10} 0 obj\n<< /Type /Page /Parent 2 0 R\n   /MediaBox ${box([0, 0, wide + 2 * margin, height + 2 * margin])}\n   /BleedBox ${box(around)}\n   /TrimBox ${box(trim)}\n   /Contents ${number + 40} 0 R >>\nendobj`;
  });
  return {
    kind: 'FIELDS',
    instruction: `Avant l'impression d'une brochure, on contrôle son PDF. Voici le code de ses huit pages. Chaque boîte donne gauche, bas, droite, haut, en **points** (72 points = 25,4 mm) : \`TrimBox\` est la page une fois coupée, \`BleedBox\` y ajoute le **fond perdu**, qui doit déborder d'au moins **${bleed} mm** de chaque côté.\n\nUne page n'a pas assez de fond perdu sur un côté ; une autre n'a pas le bon format.`,
    fields: [
      { id: 'f1', label: 'Format fini : largeur (mm)' },
      { id: 'f2', label: 'Format fini : hauteur (mm)' },
      { id: 'f3', label: 'Page sans fond perdu suffisant' },
      { id: 'f4', label: 'Son débord de ce côté (mm, au dixième)', placeholder: 'exemple : 9,5' },
      { id: 'f5', label: "Page qui n'a pas le bon format" },
    ],
    tolerance: EXACT,
    solution: {
      fields: { f1: typed(wide), f2: typed(high), f3: [String(poor)], f4: typed(left), f5: [String(other)] },
    },
    wrong: { f1: [String(wide + 2 * margin)], f4: [frenchNumber(rounded(points(left), 1))] },
    explanation: `Les autres pages font ${wide} × ${high} mm (largeur de la TrimBox × 25,4 ÷ 72). À la page ${poor}, un côté ne déborde que de ${frenchNumber(left)} mm : un liseré blanc apparaîtrait si la coupe se décale. La page ${other} mesure ${high + gap} mm de haut.`,
    attachments: [textFile('pages-du-pdf.txt', `${pages.join('\n')}\n`)],
  };
};

/** Subtitles to check against every rule of a broadcaster. */
const control = (random: Random): Made => {
  const [limit, speed] = [37, 15];
  const faults = random.sample([4, 7, 10, 13, 16, 19, 22, 25, 28, 31], 4);
  const [long, short, fast, close] = faults;
  const replies = ['Attends !', 'Par ici.', 'Oui, oui.', 'Voilà.', 'Et toi ?'];
  const fold = (text: string, width: number): string[] => {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines;
  };
  const textFor = (isGood: (lines: string[]) => boolean, width: number): string[] => {
    for (let tries = 0; tries < 500; tries += 1) {
      const lines = fold(paragraph(random, 1), width);
      if (isGood(lines)) return lines;
    }
    throw new Error('no text of this length');
  };
  let at = 12_000;
  const cues = Array.from({ length: 34 }, (_, index): Cue => {
    const number = index + 1;
    const lines =
      number === short
        ? [random.pick(replies)]
        : number === long
          ? textFor(
              (all) => all.length === 2 && (all[0]?.length ?? 0) > limit + 1 && (all[0]?.length ?? 0) < limit + 7,
              limit + 6,
            )
          : textFor((all) => all.length <= 2 && all.join('').length > 35, limit);
    const length = lines.join('').length;
    const needed = Math.ceil((length * 1000) / speed / 40) * 40;
    const lasts =
      number === short
        ? random.integer(16, 20) * 40
        : number === fast
          ? Math.floor((length * 1000) / (speed + random.integer(3, 5)) / 40) * 40
          : Math.max(1200, needed + random.integer(1, 12) * 40);
    at += number === close ? 40 : random.integer(4, 60) * 40;
    const start = at;
    at = start + lasts;
    return { start, end: at, lines };
  });
  return {
    kind: 'FIELDS',
    instruction: `Une chaîne locale refuse un fichier de sous-titres (joint) : quatre sous-titres enfreignent chacun **une** règle. Retrouvez-les.\n\n- Une ligne a **${limit} caractères** au plus, espaces compris.\n- Un sous-titre reste au moins **1 seconde**.\n- On ne dépasse pas **${speed} caractères par seconde** (les deux lignes ensemble, espaces compris, sans compter le retour à la ligne).\n- Entre deux sous-titres, il y a au moins **0,12 seconde**.\n\nUn tableur ou un petit programme évite de tout compter à la main.`,
    fields: [
      { id: 'f1', label: 'Ligne trop longue : sous-titre n°' },
      { id: 'f2', label: 'Trop bref : sous-titre n°' },
      { id: 'f3', label: 'Trop rapide à lire : sous-titre n°' },
      { id: 'f4', label: 'Trop près du précédent : sous-titre n°' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: [String(long)], f2: [String(short)], f3: [String(fast)], f4: [String(close)] } },
    wrong: { f4: [String((close ?? 0) - 1)] },
    explanation: `Le ${long} a une ligne de plus de ${limit} caractères ; le ${short} dure moins d'une seconde, mais se lit assez vite car il est court ; le ${fast} dépasse ${speed} caractères par seconde alors que ses lignes sont courtes ; le ${close} commence 0,04 s après la fin du précédent.`,
    attachments: [textFile('sous-titres.srt.txt', srt(cues))],
  };
};

/** The name a screen reader gives to an element, whatever the page says twice. */
const names = (random: Random): Made => {
  const [news, other] = random.sample(
    [
      'Le marché de Noël',
      'La course du collège',
      "L'atelier vélo",
      'La nuit des étoiles',
      'Le concert du lycée',
      'La fête du livre',
    ],
    2,
  );
  const [shortened, full] = random.pick([
    ['Juin', 'Programme de juin'],
    ['Nord', 'Quartier nord'],
    ['CE2', 'Classe de CE2'],
  ] as const);
  const hidden = random.pick(['ouvre une fenêtre', 'fichier PDF', 'en anglais', 'réservé aux élèves']);
  const [mail, say] = random.pick([
    ['Courriel', 'Adresse pour la réponse'],
    ['Nom', 'Nom de la personne inscrite'],
    ['Ville', 'Ville de naissance'],
  ] as const);
  const [tip, example] = random.pick([
    ['Chercher dans le site', 'horaires, menu…'],
    ['Chercher un livre', 'titre ou auteur'],
    ['Chercher un arrêt', 'nom de la rue'],
  ] as const);
  const [image, legend] = random.pick([
    ['Accueil', 'Une petite maison'],
    ['Panier', 'Un chariot rouge'],
    ['Imprimer', 'Une imprimante'],
  ] as const);
  const elements = random.shuffle([
    {
      letter: 'lien',
      html: `<h2 id="t1">${escaped(news)}</h2>\n<p><a id="lien" href="#1" aria-labelledby="lien t1 n1">Lire la suite</a> <span id="n1" hidden>(${escaped(hidden)})</span></p>`,
      label: 'Le lien « Lire la suite » (id lien)',
      name: `Lire la suite ${news} (${hidden})`,
      trap: 'Lire la suite',
    },
    {
      letter: 'bouton',
      html: `<h2 id="t2" aria-label="${escaped(full)}">${escaped(shortened)}</h2>\n<button id="bouton" type="button" aria-label="Télécharger" aria-labelledby="t2">${escaped(other)}</button>`,
      label: 'Le bouton (id bouton)',
      name: full,
      trap: other,
    },
    {
      letter: 'champ',
      html: `<p><label for="champ">${escaped(mail)}</label> <input id="champ" aria-label="${escaped(say)}" title="Champ obligatoire"></p>`,
      label: 'Le champ (id champ)',
      name: say,
      trap: mail,
    },
    {
      letter: 'recherche',
      html: `<p><input id="recherche" type="search" placeholder="${escaped(example)}" title="${escaped(tip)}"></p>`,
      label: 'Le champ de recherche (id recherche)',
      name: tip,
      trap: example,
    },
    {
      letter: 'image',
      html: `<p><a id="image" href="#2" title="${escaped(legend)}"><img src="icone.png" alt="${escaped(image)}"><span aria-hidden="true"> ★ nouveau</span></a></p>`,
      label: "Le lien fait d'une image (id image)",
      name: image,
      trap: legend,
    },
  ]);
  return {
    kind: 'FIELDS',
    instruction:
      "Ouvrez la page jointe dans un **éditeur de texte**. Quel **nom** un lecteur d'écran donnera-t-il à chaque élément ? Il prend la première de ces sources qui existe :\n\n1. `aria-labelledby` : les noms des éléments désignés, dans cet ordre, même cachés, même l'élément lui-même ; d'un élément désigné, il prend l'`aria-label` s'il y en a un, sinon le texte ;\n2. `aria-label` ;\n3. l'étiquette d'un champ (`label`), l'`alt` d'une image, le texte d'un lien ou d'un bouton, sans ce qui est `aria-hidden` ;\n4. `title` ; 5. `placeholder`.",
    fields: elements.map(({ label }, index) => ({ id: `f${index + 1}`, label })),
    tolerance: { caseAndAccents: true, punctuation: true, typos: false },
    solution: { fields: Object.fromEntries(elements.map(({ name }, index) => [`f${index + 1}`, [name]])) },
    wrong: Object.fromEntries(elements.map(({ trap }, index) => [`f${index + 1}`, [trap]])),
    explanation: `\`aria-labelledby\` passe avant tout et lit même « ${hidden} », qui est caché ; le titre désigné par le bouton a lui-même un \`aria-label\`. Sans étiquette, le champ de recherche prend son \`title\`, avant l'exemple. L'image donne son \`alt\` au lien, l'étoile est cachée.`,
    attachments: [htmlPage('page.html', { title: 'Nouvelles', body: elements.map(({ html }) => html).join('\n') })],
  };
};

const MAKERS = { section, drift, tabs, boxes, control, names };

/** What a careful editor checks before publishing. */
export const generator = defineGenerator(
  "Les contrôles d'un professionnel : page dans un cahier, sous-titres qui dérivent ou qui enfreignent une règle, parcours au clavier, boîtes d'un PDF, noms lus par un lecteur d'écran.",
  { asks: oneOf("Ce que l'on cherche.", ['section', 'drift', 'tabs', 'boxes', 'control', 'names']) },
  ({ asks }, random) => MAKERS[asks](random),
);
