import { EXACT } from '../choices';
import { pdfFile } from '../files/pdf';
import { textFile } from '../files/plain-text';
import { defineGenerator, oneOf } from '../generator';
import { paragraph } from './words/sentences';
import { SITES } from './words/things';

const COLOURS = ['#0b3d91', '#7a1f3d', '#1d5c3a', '#5b2a86', '#8a4b08', '#114b5f', '#3d3d3d', '#b23a48'] as const;
const FONTS = ['Belval', 'Corinte', 'Dorval', 'Estran', 'Fougeray'] as const;
const NAMES = ['principale', 'secondaire', 'accent', 'encre'] as const;

/** The graphic charter of a school or a club, and a style sheet that should follow it. */
export const generator = defineGenerator(
  "Une charte graphique (PDF) : règle à y trouver, écarts d'une feuille de style avec elle, couleur rendue par des variables CSS.",
  { asks: oneOf("Ce que l'on cherche.", ['rule', 'check', 'variables']) },
  ({ asks }, random) => {
    const site = random.pick(SITES);
    const colours = random.sample(COLOURS, 4);
    const [titleFont, textFont, otherFont] = random.sample(FONTS, 3);
    const margin = random.pick([15, 18, 20, 25]);
    const logo = random.integer(25, 40);
    const size = random.pick([11, 12, 13]);
    if (asks === 'variables') {
      const [one, two, three, four] = NAMES;
      const used = random.pick(NAMES);
      const values: Record<string, string> = Object.fromEntries(NAMES.map((key, index) => [key, colours[index] ?? '']));
      const changed = random.pick(COLOURS.filter((colour) => !colours.includes(colour)));
      const answer = changed;
      return {
        kind: 'SHORT_TEXT',
        instruction: `La feuille de style jointe habille le site ${site}.example. Ses couleurs sont des **variables** (\`--nom: valeur\`), lues avec \`var(--nom)\` ; si une variable est écrite deux fois dans \`:root\`, la dernière compte.\n\nDe quelle couleur (code \`#……\`) sera le texte de classe \`encadre\` ?`,
        placeholder: '#……',
        tolerance: EXACT,
        solution: { texts: [answer] },
        wrong: colours.filter((colour) => colour !== answer),
        explanation: `\`.encadre\` lit \`--texte-encadre\`, qui renvoie à \`--${used}\`. Celle-ci est écrite deux fois : la dernière valeur, \`${answer}\`, remplace \`${values[used]}\`. Une charte ainsi rangée se change à un seul endroit.`,
        attachments: [
          textFile(
            'style.css',
            `:root {\n  --${one}: ${values[one]};\n  --${two}: ${values[two]};\n  --${three}: ${values[three]};\n  --${four}: ${values[four]};\n  --texte-encadre: var(--${used});\n}\n\nbody { color: var(--${four}); }\nh1 { color: var(--${one}); }\n\n:root {\n  --${used}: ${changed};\n}\n\n.encadre {\n  border: 1px solid var(--${three});\n  color: var(--texte-encadre);\n}\n`,
          ),
        ],
      };
    }
    const charter = pdfFile('charte.pdf', [
      [
        { title: `Charte graphique : ${site}` },
        { paragraph: paragraph(random, 4) },
        { heading: 'Le logo' },
        { paragraph: `Largeur : jamais moins de ${logo} mm. On ne change ni ses couleurs ni ses proportions.` },
        { paragraph: paragraph(random, 3) },
      ],
      [
        { heading: 'Les couleurs' },
        {
          table: [
            ['Usage', 'Code'],
            ['Titres', colours[0]],
            ['Liens', colours[1]],
            ['Bordures', colours[2]],
          ],
        },
        { paragraph: paragraph(random, 4) },
      ],
      [
        { heading: 'Les textes' },
        {
          table: [
            ['Élément', 'Police', 'Taille'],
            ['Titres', titleFont, `${size + 8} pt`],
            ['Texte courant', textFont, `${size} pt`],
          ],
        },
        { heading: 'La page' },
        { paragraph: `Marges : ${margin} mm de chaque côté. Texte aligné à gauche, jamais justifié.` },
      ],
    ]);
    if (asks === 'rule') {
      const [what, right, others, other] = random.pick([
        ['la couleur des **liens** (son code)', [colours[1]], colours[0], '#……'],
        ['la couleur des **bordures** (son code)', [colours[2]], colours[1], '#……'],
        ['la **police** du texte courant', [textFont], titleFont, 'nom de la police'],
        [
          'la largeur **minimale du logo**, en millimètres',
          [`${logo} mm`, `${logo}`],
          `${margin} mm`,
          'exemple : 12 mm',
        ],
      ] as const);
      return {
        kind: 'SHORT_TEXT',
        instruction: `Vous préparez une affiche pour « ${site} », dont la **charte graphique** est jointe.\n\nQuelle est ${what} que cette charte impose ?`,
        placeholder: other,
        tolerance: { typos: false },
        solution: { texts: [...right] },
        wrong: [others],
        explanation: `La charte indique : ${right[0]}. Une charte graphique réunit les règles qui font reconnaître un organisme : on la consulte avant de choisir couleurs et polices.`,
        attachments: [charter],
      };
    }
    const rules = [
      ['Couleur des titres', colours[0], colours[3]],
      ['Couleur des liens', colours[1], colours[2]],
      ['Police des titres', titleFont, otherFont],
      ['Police du texte courant', textFont, titleFont],
      ['Marges', `${margin}mm`, `${margin - 5}mm`],
      ['Alignement du texte', 'left', 'justify'],
    ] as const;
    const broken = new Set<string>(random.sample(rules, random.integer(2, 3)).map(([what]) => what));
    const value = (what: string): string => {
      const [, right, wrong] = rules.find(([name]) => name === what) ?? rules[0];
      return broken.has(what) ? wrong : right;
    };
    return {
      kind: 'FIELDS',
      instruction: `Un camarade a écrit la feuille de style jointe pour le site de « ${site} ». Comparez-la à la **charte graphique**, jointe aussi.\n\nPour chaque règle, la charte est-elle respectée ?`,
      fields: rules.map(([label], index) => ({ id: `f${index + 1}`, label, options: ['Respectée', 'Pas respectée'] })),
      solution: {
        fields: Object.fromEntries(
          rules.map(([what], index) => [`f${index + 1}`, [broken.has(what) ? 'Pas respectée' : 'Respectée']]),
        ),
      },
      explanation: `Écarts à corriger : ${rules
        .filter(([what]) => broken.has(what))
        .map(([what, right, wrong]) => `${what.toLowerCase()} (${wrong} au lieu de ${right})`)
        .join(' ; ')}. Le reste suit la charte.`,
      attachments: [
        charter,
        textFile(
          'style.css',
          `@page { margin: ${value('Marges')}; }\nbody {\n  font-family: ${value('Police du texte courant')};\n  font-size: ${size}pt;\n  text-align: ${value('Alignement du texte')};\n}\nh1, h2 {\n  font-family: ${value('Police des titres')};\n  font-size: ${size + 8}pt;\n  color: ${value('Couleur des titres')};\n}\na { color: ${value('Couleur des liens')}; }\n`,
        ),
      ],
    };
  },
);
