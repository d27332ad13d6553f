import { ordering, singleChoice } from '../choices';
import { frenchNumber } from '../french';
import { defineGenerator, oneOf } from '../generator';

const ALPHABETS = [
  { says: 'chiffres', size: 10 },
  { says: 'lettres minuscules', size: 26 },
  { says: 'lettres minuscules et chiffres', size: 36 },
  { says: 'lettres minuscules et majuscules', size: 52 },
] as const;

/** How many passwords there are of a given make: what an attacker who tries them all must try. */
export const generator = defineGenerator(
  'Le nombre de mots de passe possibles : le calculer, le temps pour les essayer tous, ou classer du plus faible au plus fort.',
  { asks: oneOf("Ce que l'on cherche.", ['count', 'time', 'order', 'factor']) },
  ({ asks }, random) => {
    if (asks === 'order') {
      const [short, long] = [random.integer(4, 5), random.integer(14, 16)];
      const makes: [string, number][] = [
        [`${short} chiffres au hasard`, 10 ** short],
        [`${short + 2} lettres minuscules au hasard`, 26 ** (short + 2)],
        [`${short + 5} lettres minuscules ou majuscules au hasard`, 52 ** (short + 5)],
        [`${long} lettres minuscules ou chiffres au hasard`, 36 ** long],
      ];
      return {
        ...ordering(
          random,
          makes.sort(([, a], [, b]) => a - b).map(([says]) => says),
        ),
        instruction:
          'Un attaquant essaie toutes les possibilités. Classez ces mots de passe du plus **vite** trouvé au plus lent.',
        explanation:
          'Le nombre de possibilités est (nombre de caractères possibles) puissance (longueur). La longueur compte plus que la variété des caractères.',
      };
    }
    const alphabet = random.pick(ALPHABETS);
    if (asks === 'factor') {
      const more = random.integer(1, 2);
      const answer = alphabet.size ** more;
      const factor = (value: number): string => `${frenchNumber(value)} fois plus`;
      return {
        ...singleChoice(random, factor(answer), [
          `${more === 1 ? 'Une fois' : 'Deux fois'} plus`,
          factor(alphabet.size * 2 * more),
          factor(alphabet.size ** (more + 1)),
          factor(100),
        ]),
        instruction: `Un code secret est fait de ${alphabet.says} tirés au hasard (${alphabet.size} caractères possibles). On l'allonge de **${more === 1 ? 'un caractère' : 'deux caractères'}**.\n\nCombien de codes un attaquant doit-il essayer, par rapport à avant ?`,
        explanation: `Chaque caractère de plus multiplie le nombre de codes par ${alphabet.size} : ici ${Array.from({ length: more }, () => alphabet.size).join(' × ')} = ${frenchNumber(answer)} fois plus.`,
      };
    }
    const length = random.integer(3, alphabet.size > 30 ? 3 : 4);
    const count = alphabet.size ** length;
    if (asks === 'count')
      return {
        kind: 'NUMBER',
        instruction: `Un code secret est fait de **${length} caractères**, tous pris parmi les ${alphabet.says} (${alphabet.size} possibilités pour chacun).\n\nCombien de codes différents existe-t-il ?`,
        unit: 'codes',
        solution: { number: count },
        wrong: [String(alphabet.size * length)],
        explanation: `${Array.from({ length }, () => alphabet.size).join(' × ')} = ${frenchNumber(count)}. C'est une multiplication, pas une addition : chaque caractère de plus multiplie les possibilités.`,
      };
    const speed = random.pick([10, 100]);
    const seconds = Math.ceil(count / speed);
    return {
      kind: 'NUMBER',
      instruction: `Un programme essaie **${speed} codes par seconde**. Le code est fait de ${length} caractères pris parmi les ${alphabet.says} (${alphabet.size} possibilités pour chacun).\n\nEn combien de **secondes**, au plus, le trouvera-t-il ? Arrondissez à l'entier supérieur.`,
      unit: 'secondes',
      solution: { number: seconds, within: 1 },
      explanation: `Il y a ${Array.from({ length }, () => alphabet.size).join(' × ')} = ${frenchNumber(count)} codes, donc ${frenchNumber(count)} ÷ ${speed} ≈ ${frenchNumber(seconds)} secondes.`,
    };
  },
);
