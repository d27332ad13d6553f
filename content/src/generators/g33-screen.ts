import { EXACT } from '../choices';
import { htmlPage } from '../files/html';
import { frenchNumber, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { sentence } from './words/sentences';
import { SITES } from './words/things';

/** A web page that follows the width of the screen. */
export const generator = defineGenerator(
  "Une page web qui s'adapte à la largeur de l'écran : nombre de colonnes, largeur où un élément disparaît, taille en rem, pixels réels et pixels CSS, bloc trop large.",
  { asks: oneOf("Ce que l'on cherche.", ['columns', 'hidden', 'rem', 'ratio', 'wide']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    const site = random.pick(SITES);
    if (asks === 'rem') {
      const base = random.pick([18, 20, 24, 28]);
      const rem = random.pick([1.25, 1.5, 1.75, 2.5]);
      const size = base * rem;
      return {
        kind: 'FIELDS',
        instruction: `Sur le site ${site}.example, un titre a la taille \`${rem}rem\` et une note la taille \`14px\`. L'unité \`rem\` multiplie la taille de base choisie **par l'internaute** ; \`px\` est fixe.\n\n${name}, qui voit mal, a réglé dans son navigateur une taille de base de **${base} px**. Quelle taille auront, en pixels, le titre et la note ?`,
        fields: [
          { id: 'f1', label: 'Titre (px)' },
          { id: 'f2', label: 'Note (px)' },
        ],
        tolerance: EXACT,
        solution: { fields: { f1: [...new Set([frenchNumber(size), String(size)])], f2: ['14'] } },
        explanation: `${frenchNumber(rem)} × ${base} = ${frenchNumber(size)} px pour le titre. La note, en \`px\`, reste à 14 : elle n'obéit pas au réglage. C'est pourquoi on préfère \`rem\` pour les textes.`,
      };
    }
    if (asks === 'ratio') {
      const ratio = random.pick([1.5, 2, 2.5, 3]);
      const css = random.pick([320, 340, 360, 380, 400, 420]);
      return {
        kind: 'NUMBER',
        instruction: `L'écran du téléphone ${of(name)} compte **${frenchNumber(css * ratio)} points** en largeur. Son rapport de pixels (*device pixel ratio*) est **${frenchNumber(ratio)}** : pour rester lisible, chaque pixel CSS occupe ${frenchNumber(ratio)} points de large.\n\nQuelle largeur, en pixels CSS, le site ${site}.example doit-il prévoir pour ce téléphone ?`,
        unit: 'px',
        solution: { number: css },
        wrong: [String(css * ratio)],
        explanation: `${frenchNumber(css * ratio)} ÷ ${frenchNumber(ratio)} = ${css} pixels CSS. Les largeurs des feuilles de style se comptent en pixels CSS : un petit écran très fin reste un petit écran.`,
      };
    }
    const two = random.integer(48, 64) * 10;
    const three = two + random.integer(20, 40) * 10;
    const four = three + random.integer(20, 34) * 10;
    const hidden = random.integer(52, 88) * 10 - 1;
    const cards = Array.from({ length: 8 }, () => `<div class="fiche">${sentence(random)}</div>`).join('\n');
    const wideAt = random.integer(0, 3);
    const widths = random
      .sample([180, 220, 240, 260, 280], 4)
      .map((width, index) => (index === wideAt ? random.integer(70, 96) * 10 : width));
    const names = random.sample(['carte', 'frise', 'galerie', 'tableau', 'video', 'agenda'], 4);
    const rules = [
      'body { margin: 0; font-family: sans-serif }',
      '.fiches { display: grid; gap: 8px; grid-template-columns: 1fr }',
      '.fiche { border: 1px solid #446; padding: 8px }',
      `@media (min-width: ${two}px) { .fiches { grid-template-columns: 1fr 1fr } }`,
      `@media (min-width: ${three}px) { .fiches { grid-template-columns: 1fr 1fr 1fr } }`,
      `@media (min-width: ${four}px) { .fiches { grid-template-columns: 1fr 1fr 1fr 1fr } }`,
      ...(asks === 'hidden' ? [`@media (max-width: ${hidden}px) { .menu-lateral { display: none } }`] : []),
    ];
    const wideRules = names.map(
      (part, index) => `.${part} { width: ${widths[index]}px; max-width: none; background: #dde }`,
    );
    const attachments = [
      htmlPage('page.html', {
        title: site,
        style: (asks === 'wide' ? wideRules : rules).join('\n'),
        body:
          asks === 'wide'
            ? names.map((part) => `<div class="${part}">${part} : ${sentence(random)}</div>`).join('\n')
            : `<nav class="menu-lateral">Menu : accueil, photos, contact</nav>\n<div class="fiches">\n${cards}\n</div>`,
      }),
    ];
    const start = `La page jointe est celle du site ${site}.example. Ouvrez-la et changez la largeur de la fenêtre, ou lisez ses règles \`@media\` dans le **code source**.`;
    if (asks === 'columns') {
      const [width, columns] = random.pick([
        [random.integer(321, two - 1), 1],
        [random.integer(two, three - 1), 2],
        [random.integer(three, four - 1), 3],
      ] as const);
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\nSur une tablette dont la fenêtre fait **${width} px** de large, sur combien de **colonnes** les fiches sont-elles rangées ?`,
        unit: 'colonnes',
        solution: { number: columns },
        wrong: [String(columns + 1)],
        explanation: `Deux colonnes à partir de ${two} px, trois à partir de ${three} px, quatre à partir de ${four} px : à ${width} px, c'est ${columns}. \`min-width\` veut dire « au moins cette largeur ».`,
        attachments,
      };
    }
    if (asks === 'hidden')
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\n${name} se plaint : le menu disparaît sur son écran. À partir de quelle largeur, en pixels, le menu **reste-t-il visible** ? Donnez la plus petite, en nombre entier.`,
        unit: 'px',
        solution: { number: hidden + 1 },
        wrong: [String(hidden)],
        explanation: `\`max-width: ${hidden}px\` vaut jusqu'à ${hidden} px compris : le menu est caché à ${hidden} px et visible à ${hidden + 1} px. Un menu caché doit rester accessible autrement, par un bouton.`,
        attachments,
      };
    const wide = names[wideAt] ?? '';
    return {
      kind: 'FIELDS',
      instruction: `La page jointe, du site ${site}.example, oblige à **défiler de gauche à droite** sur un téléphone de 360 px de large : un de ses blocs est trop large. Ouvrez-la dans une fenêtre étroite, ou lisez son **code source**.\n\nQuel est ce bloc, et quelle valeur de \`max-width\` l'empêcherait de dépasser l'écran ?`,
      fields: [
        { id: 'f1', label: 'Bloc', options: [...names] },
        { id: 'f2', label: 'max-width', options: ['none', '100%', '360rem', `${widths[wideAt]}px`] },
      ],
      solution: { fields: { f1: [wide], f2: ['100%'] } },
      explanation: `\`.${wide}\` mesure ${widths[wideAt]} px, plus que l'écran. Avec \`max-width: 100%\`, il garde sa largeur sur un grand écran et rétrécit sur un petit.`,
      attachments,
    };
  },
);
