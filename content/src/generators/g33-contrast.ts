import { singleChoice } from '../choices';
import { textFile } from '../files/plain-text';
import { frenchNumber, rounded } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const GOOD = [
  ['blanc', '#ffffff', 'bleu nuit', '#10204a'],
  ['noir', '#000000', 'jaune pâle', '#fff6c8'],
  ['bleu nuit', '#10204a', 'blanc', '#ffffff'],
  ['jaune pâle', '#fff6c8', 'noir', '#000000'],
] as const;
const POOR = [
  ['gris clair', '#c4c4c4', 'blanc', '#ffffff'],
  ['jaune', '#ffee55', 'blanc', '#ffffff'],
  ['bleu foncé', '#1c2a66', 'noir', '#000000'],
  ['rose', '#f7a8b8', 'orange clair', '#fbb97a'],
  ['vert vif', '#3aa845', 'rouge', '#d23b30'],
  ['gris foncé', '#444444', 'marron foncé', '#3b2417'],
] as const;
const SUBJECTS = ['Chorale', 'Échecs', 'Théâtre', 'Vide-grenier', 'Tournoi', 'Portes ouvertes', 'Bal'] as const;

/** Relative luminance of a colour, as the accessibility guidelines (WCAG) define it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ratioOf = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const grey = (value: number): string => `#${value.toString(16).padStart(2, '0').repeat(3)}`;

/** How well a text stands out from its background. */
export const generator = defineGenerator(
  "Le contraste d'un texte : affiche la plus lisible, seuils à appliquer, rapport à calculer, couleurs d'une feuille de style.",
  { asks: oneOf("Ce que l'on cherche.", ['best', 'thresholds', 'ratio', 'style']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    const subject = random.pick(SUBJECTS);
    if (asks === 'best') {
      const good = random.pick(GOOD);
      const posters = random.shuffle([good, ...random.sample(POOR, 3)]);
      const say = ([ink, , paper]: readonly string[]): string => `texte ${ink} sur fond ${paper}`;
      return {
        ...singleChoice(
          random,
          `Affiche ${posters.indexOf(good) + 1}`,
          [1, 2, 3, 4].map((place) => `Affiche ${place}`),
        ),
        instruction: `${name} a essayé quatre affiches « ${subject} » à coller dans le couloir.\n\nLaquelle se lira le mieux **de loin**, pour tout le monde ?`,
        explanation: `Le ${say(good)} oppose une couleur très claire et une très sombre. Les autres affiches associent deux couleurs de clarté voisine : on les distingue mal de loin, ou si l'on voit mal les couleurs.`,
        illustration: {
          file: {
            name: 'affiches.svg',
            bytes: Buffer.from(
              `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 220" font-family="sans-serif">\n<rect width="320" height="220" fill="#8a93a0"/>\n${posters
                .map(
                  ([, ink, , paper], index) =>
                    `<g transform="translate(${10 + (index % 2) * 155} ${8 + Math.floor(index / 2) * 106})"><rect width="145" height="98" fill="${paper}"/><text x="72" y="55" font-size="18" text-anchor="middle" fill="${ink}">${subject}</text><text x="72" y="78" font-size="13" text-anchor="middle" fill="${ink}">jeudi 18 h</text><circle cx="14" cy="14" r="11" fill="#ffffff"/><text x="14" y="19" font-size="14" text-anchor="middle" fill="#000000">${index + 1}</text></g>`,
                )
                .join('\n')}\n</svg>`,
            ),
          },
          alt: posters.map((poster, index) => `Affiche ${index + 1} : ${say(poster)}.`).join(' '),
        },
      };
    }
    if (asks === 'thresholds') {
      const cases = random.shuffle([
        ['Texte courant', random.integer(46, 69), true],
        ['Légende en petit', random.integer(31, 44), false],
        ['Grand titre', random.integer(31, 44), true],
        ['Sous-titre en grand', random.integer(18, 28), false],
        ['Note de bas de page', random.integer(70, 120), true],
      ] as const);
      return {
        kind: 'FIELDS',
        instruction: `Pour vérifier le site de « ${subject} », ${name} a mesuré le contraste de chaque texte sur son fond. La règle demande au moins **4,5 : 1** pour un texte de taille courante ou petite, et au moins **3 : 1** pour un grand texte.\n\n${cases.map(([what, tenths]) => `- ${what} : ${frenchNumber(tenths / 10)} : 1`).join('\n')}\n\nQuels textes respectent la règle ?`,
        fields: cases.map(([what], index) => ({
          id: `f${index + 1}`,
          label: what,
          options: ['Conforme', 'Trop faible'],
        })),
        solution: {
          fields: Object.fromEntries(
            cases.map(([, , passes], index) => [`f${index + 1}`, [passes ? 'Conforme' : 'Trop faible']]),
          ),
        },
        explanation: `On choisit d'abord le seuil d'après la taille, puis on compare. Une valeur entre 3 et 4,5 convient à un grand titre, mais pas à une légende en petit.`,
      };
    }
    if (asks === 'ratio') {
      const light = random.integer(55, 95) / 100;
      const dark = random.integer(3, 20) / 100;
      const ratio = rounded(ratioOf(light, dark), 1);
      return {
        kind: 'NUMBER',
        instruction: `La clarté d'une couleur (sa **luminance relative**) va de 0 pour le noir à 1 pour le blanc. Le rapport de contraste est **(clair + 0,05) ÷ (sombre + 0,05)**.\n\nSur le programme de « ${subject} », ${name} mesure une luminance de **${frenchNumber(dark)}** pour le texte et de **${frenchNumber(light)}** pour le fond. Quel est le rapport de contraste, arrondi au dixième ?`,
        unit: ': 1',
        solution: { number: ratio, within: 0.1 },
        explanation: `(${frenchNumber(light)} + 0,05) ÷ (${frenchNumber(dark)} + 0,05) = ${frenchNumber(rounded(light + 0.05, 2))} ÷ ${frenchNumber(rounded(dark + 0.05, 2))} ≈ ${frenchNumber(ratio)}. ${ratio >= 4.5 ? "C'est assez pour un texte courant (4,5 : 1)." : "C'est trop peu pour un texte courant, qui demande 4,5 : 1."}`,
      };
    }
    const classes = random.sample(['menu', 'note', 'date', 'auteur', 'legende', 'rappel', 'pied'], 5);
    const bad = random.pick(classes);
    const styles = classes.map((cls) => {
      const isLight = random.integer(0, 1) === 0;
      const paper = isLight ? random.integer(225, 250) : random.integer(15, 40);
      const ink =
        cls === bad
          ? isLight
            ? random.integer(135, 150)
            : random.integer(75, 88)
          : isLight
            ? random.integer(40, 92)
            : random.integer(165, 225);
      return { cls, ink: grey(ink), paper: grey(paper), ratio: ratioOf(luminance(grey(ink)), luminance(grey(paper))) };
    });
    const value = rounded(styles.find(({ cls }) => cls === bad)?.ratio ?? 0, 1);
    return {
      kind: 'FIELDS',
      instruction: `La feuille de style jointe est celle du site de « ${subject} ». Tous les textes sont en taille courante. Mesurez le rapport de contraste de chaque classe avec l'outil de votre choix (inspecteur du navigateur, calculateur de contraste, tableur).\n\nQuelle classe n'atteint pas **4,5 : 1**, et combien vaut son rapport, arrondi au dixième ?`,
      fields: [
        { id: 'f1', label: 'Classe', options: [...classes] },
        { id: 'f2', label: 'Rapport', placeholder: 'exemple : 12,3' },
      ],
      tolerance: { caseAndAccents: true, punctuation: true, typos: false },
      solution: {
        fields: {
          f1: [bad],
          f2: [-0.1, 0, 0.1]
            .map((gap) => frenchNumber(rounded(value + gap, 1)))
            .sort((a) => (a === frenchNumber(value) ? -1 : 0)),
        },
      },
      explanation: `Le rapport de \`.${bad}\` vaut environ ${frenchNumber(value)} : c'est le seul sous 4,5. Une règle utile : sur un fond clair on fonce le texte, sur un fond sombre on l'éclaircit.`,
      attachments: [
        textFile(
          'style.css',
          `${styles.map(({ cls, ink, paper }) => `.${cls} {\n  font-size: 1rem;\n  color: ${ink};\n  background-color: ${paper};\n}`).join('\n\n')}\n`,
        ),
      ],
    };
  },
);
