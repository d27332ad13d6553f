import { EXACT } from '../choices';
import { defineGenerator, integer, oneOf } from '../generator';

const BASES = {
  binary: { radix: 2, says: 'en binaire' },
  decimal: { radix: 10, says: 'en écriture décimale' },
  hexadecimal: { radix: 16, says: 'en hexadécimal' },
};

const EXPLANATIONS = {
  binary: (value: number) =>
    [...value.toString(2)]
      .map((bit, index, bits) => (bit === '1' ? 2 ** (bits.length - 1 - index) : 0))
      .filter((weight) => weight > 0)
      .join(' + '),
  hexadecimal: (value: number) => `${Math.floor(value / 16)} × 16 + ${value % 16}`,
};

/** A whole number to write in another base. */
export const generator = defineGenerator(
  'Un nombre à convertir entre décimal, binaire et hexadécimal.',
  {
    from: oneOf('Écriture de départ.', ['binary', 'decimal', 'hexadecimal']),
    to: oneOf("Écriture d'arrivée.", ['binary', 'decimal', 'hexadecimal']),
    bits: integer('Taille du nombre, en bits.', 3, 8, 4),
  },
  ({ from, to, bits }, random) => {
    if (from === to) return { refusal: 'from and to must differ' };
    if ((from === 'hexadecimal' || to === 'hexadecimal') && bits < 5)
      return { refusal: 'hexadecimal wants 5 bits or more' };
    const value = random.integer(2 ** (bits - 1) + 1, 2 ** bits - 2);
    const [given, expected] = [
      value.toString(BASES[from].radix).toUpperCase(),
      value.toString(BASES[to].radix).toUpperCase(),
    ];
    const way = from === 'hexadecimal' || to === 'hexadecimal' ? 'hexadecimal' : 'binary';
    const shared = `${BASES[from].says}, le nombre \`${given}\``;
    const explanation = `${value} = ${EXPLANATIONS[way](value)} : ${BASES[to].says}, il s'écrit \`${expected}\`.`;
    return {
      kind: 'SHORT_TEXT',
      instruction: `Un programme affiche, ${shared}.\n\nComment ce nombre s'écrit-il ${BASES[to].says} ?`,
      tolerance: EXACT,
      solution: {
        texts: [
          expected,
          ...(to === 'binary' && bits < 8 ? [expected.padStart(8, '0')] : []),
          ...(to === 'hexadecimal' ? [`0x${expected}`] : []),
        ],
      },
      wrong: [(value + 1).toString(BASES[to].radix), given].filter((text) => text.toUpperCase() !== expected),
      explanation,
    };
  },
);
