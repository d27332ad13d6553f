import { EXACT, matching, singleChoice } from '../choices';
import { defineGenerator, oneOf } from '../generator';

const NAMED = [
  ['rouge', [255, 0, 0]],
  ['vert', [0, 255, 0]],
  ['bleu', [0, 0, 255]],
  ['jaune', [255, 255, 0]],
  ['cyan', [0, 255, 255]],
  ['magenta', [255, 0, 255]],
  ['blanc', [255, 255, 255]],
  ['noir', [0, 0, 0]],
  ['gris', [128, 128, 128]],
] as const;

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Colours of the screen: red, green and blue from 0 to 255, in decimal or hexadecimal. */
export const generator = defineGenerator(
  "Une couleur d'écran : reconnaître un code RVB, convertir en hexadécimal, choisir la plus sombre.",
  { asks: oneOf("Ce que l'on cherche.", ['name', 'to-hex', 'to-rgb', 'darkest']) },
  ({ asks }, random) => {
    if (asks === 'name') {
      const some = random.sample(NAMED, 4);
      return {
        ...matching(
          random,
          some.map(([name, parts]) => [hex(parts), name]),
        ),
        instruction:
          'Associez chaque code de couleur à la couleur affichée. Les deux premiers chiffres donnent le rouge, les suivants le vert, les derniers le bleu.',
        explanation:
          some.map(([name, parts]) => `\`${hex(parts)}\` est ${name}`).join(', ') +
          ". `ff` est la plus forte intensité, `00` la plus faible ; les lumières s'ajoutent.",
      };
    }
    const parts = [random.integer(17, 250), random.integer(17, 250), random.integer(17, 250)];
    if (asks === 'to-hex')
      return {
        kind: 'SHORT_TEXT',
        instruction: `Un logiciel de dessin indique la couleur **rouge ${parts[0]}, vert ${parts[1]}, bleu ${parts[2]}**.\n\nQuel est son code hexadécimal pour une page web ?`,
        placeholder: '#……',
        tolerance: { ...EXACT, punctuation: true },
        solution: { texts: [hex(parts)] },
        wrong: [hex([...parts].reverse()), `#${parts.join('')}`].filter((text) => text !== hex(parts)),
        explanation: `Chaque part s'écrit sur deux chiffres en base 16 : ${parts.map((part) => `${part} → ${part.toString(16)}`).join(', ')}.`,
      };
    if (asks === 'to-rgb')
      return {
        kind: 'FIELDS',
        instruction: `Une feuille de style contient \`color: ${hex(parts)}\`.\n\nQuelles sont les parts de rouge, de vert et de bleu, de 0 à 255 ?`,
        fields: [
          { id: 'f1', label: 'Rouge' },
          { id: 'f2', label: 'Vert' },
          { id: 'f3', label: 'Bleu' },
        ],
        tolerance: EXACT,
        solution: { fields: { f1: [String(parts[0])], f2: [String(parts[1])], f3: [String(parts[2])] } },
        explanation: `On lit deux chiffres hexadécimaux par couleur : ${parts.map((part) => `${part.toString(16)} = ${Math.floor(part / 16)} × 16 + ${part % 16} = ${part}`).join(' ; ')}.`,
      };
    const dark = hex([random.integer(10, 40), random.integer(10, 40), random.integer(10, 40)]);
    const light = Array.from({ length: 3 }, () =>
      hex([random.integer(150, 250), random.integer(150, 250), random.integer(150, 250)]),
    );
    return {
      ...singleChoice(random, dark, light),
      instruction: 'Sur un fond blanc, laquelle de ces couleurs de texte se lira le mieux ?',
      explanation: `\`${dark}\` a trois parts faibles : elle est presque noire, donc la plus contrastée sur du blanc. Les autres, aux parts élevées, sont claires.`,
    };
  },
);
