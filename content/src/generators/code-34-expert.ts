import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { frenchNumber } from '../french';
import type { Made } from '../generator';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { typed } from './words/answers';

/** How many times the inside of nested loops runs, and how that grows. */
const steps = (random: Random): Made => {
  const n = random.integer(30, 90);
  const family = random.pick([
    {
      code: 'c ← 0\npour i de 1 à n\n    pour j de i à n\n        c ← c + 1',
      count: (size: number) => (size * (size + 1)) / 2,
      factor: 4,
      why: `La boucle intérieure fait n tours, puis n − 1, … puis 1 : n × (n + 1) ÷ 2.`,
    },
    {
      code: 'c ← 0\npour i de 1 à n\n    j ← 1\n    tant que j ≤ n\n        c ← c + 1\n        j ← j × 2',
      count: (size: number) => size * (Math.floor(Math.log2(size)) + 1),
      factor: 2,
      why: `j vaut 1, 2, 4… jusqu'à dépasser n, le même nombre de fois pour chaque i.`,
    },
    {
      code: 'c ← 0\npour i de 1 à n\n    pour j de 1 à n\n        si j > i\n            pour k de 1 à n\n                c ← c + 1',
      count: (size: number) => ((size * (size - 1)) / 2) * size,
      factor: 8,
      why: `La condition est vraie n × (n − 1) ÷ 2 fois, et chaque fois k fait n tours.`,
    },
    {
      code: 'c ← 0\ni ← n\ntant que i ≥ 1\n    pour j de 1 à i\n        c ← c + 1\n    i ← quotient de i par 2',
      count: (size: number) => {
        let sum = 0;
        for (let i = size; i >= 1; i = Math.floor(i / 2)) sum += i;
        return sum;
      },
      factor: 2,
      why: `i vaut n, puis à chaque fois la moitié, arrondie en dessous : on additionne ces valeurs.`,
    },
  ]);
  const value = family.count(n);
  return {
    kind: 'FIELDS',
    instruction: `On veut connaître le coût de ce programme, c'est-à-dire la valeur de \`c\` à la fin, quand **n = ${n}**.\n\n\`\`\`\n${family.code}\n\`\`\``,
    fields: [
      { id: 'f1', label: 'Valeur de c pour ce n' },
      {
        id: 'f2',
        label: 'Quand n (très grand) double, c est multiplié à peu près par',
        options: ['1', '2', '4', '8', '16'],
      },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: typed(value), f2: [String(family.factor)] } },
    wrong: { f1: [String(n * n), String(n)].filter((text) => text !== String(value)) },
    explanation: `${family.why} Pour n = ${n}, cela fait ${frenchNumber(value)}. Quand n double, c est à peu près multiplié par ${family.factor} : c'est ce qui dit si le programme restera utilisable sur de grandes données.`,
  };
};

/** A number as a computer keeps it, on 32 bits, with a sign, an exponent and a fraction. */
const float = (random: Random): Made => {
  const isNegative = random.integer(0, 1) === 1;
  const exponent = random.pick([-3, -2, -1, 1, 2, 3]);
  const sixteenths = 2 * random.integer(0, 7) + 1;
  const size = (1 + sixteenths / 16) * 2 ** exponent;
  const value = isNegative ? -size : size;
  const bytes = Buffer.alloc(4);
  bytes.writeFloatBE(value);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const hex = bytes.toString('hex').toUpperCase();
  const shown = typed(value).flatMap((text) => [text, text.replace('-', '−')]);
  return {
    kind: 'FIELDS',
    instruction: `Un capteur enregistre ses mesures sur 32 bits (norme IEEE 754). Une mesure vaut \`${hex}\` en hexadécimal. Les bits se lisent de gauche à droite :\n\n- 1 bit de **signe** (1 : négatif) ;\n- 8 bits d'**exposant**, auquel on a ajouté 127 ;\n- 23 bits de **fraction** : le nombre vaut 1,fraction (en binaire) × 2 puissance exposant.\n\nRetrouvez la mesure.`,
    fields: [
      { id: 'f1', label: 'Signe', options: ['positif', 'négatif'] },
      { id: 'f2', label: 'Exposant, une fois 127 ôté' },
      { id: 'f3', label: 'Valeur exacte de la mesure, en décimal' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        f1: [isNegative ? 'négatif' : 'positif'],
        f2: [...new Set([String(exponent), String(exponent).replace('-', '−')])],
        f3: [...new Set(shown)],
      },
    },
    wrong: { f2: [String(exponent + 127)], f3: typed(-value) },
    explanation: `En binaire : ${bits.slice(0, 1)} ${bits.slice(1, 9)} ${bits.slice(9)}. L'exposant écrit est ${exponent + 127}, soit ${exponent}. Le nombre vaut ${isNegative ? '−' : ''}1,${bits.slice(9, 13)} (binaire) × 2 puissance ${exponent} = ${frenchNumber(value).replace('-', '−')}.`,
  };
};

/** What a function that calls itself twice costs, with and without a notebook. */
const calls = (random: Random): Made => {
  const [one, two] = random.pick([
    [1, 2],
    [1, 3],
    [2, 3],
  ] as const);
  const start = random.integer(9, 12) + (one === 2 ? 3 : 0);
  const base = random.integer(1, 3);
  const seen = new Set<number>();
  let count = 0;
  const run = (n: number): number => {
    count += 1;
    seen.add(n);
    return n < two ? base : run(n - one) + run(n - two);
  };
  const value = run(start);
  return {
    kind: 'FIELDS',
    instruction: `\`\`\`\nfonction f(n)\n    si n < ${two}\n        renvoyer ${base}\n    renvoyer f(n - ${one}) + f(n - ${two})\n\`\`\`\n\nOn appelle \`f(${start})\`. Puis on ajoute un **carnet** : quand un résultat est déjà noté, on le relit au lieu de refaire le calcul.`,
    fields: [
      { id: 'f1', label: 'Résultat' },
      { id: 'f2', label: "Nombre total d'appels de f sans carnet, le premier compris" },
      { id: 'f3', label: 'Nombre de valeurs différentes de n calculées avec le carnet' },
    ],
    tolerance: EXACT,
    solution: { fields: { f1: typed(value), f2: typed(count), f3: typed(seen.size) } },
    wrong: { f2: [String(count - 1)], f3: [String(count)] },
    explanation: `On calcule de bas en haut : le nombre d'appels de f(n) vaut 1 + appels de f(n − ${one}) + appels de f(n − ${two}), ce qui donne ${count} pour f(${start}), dont le résultat est ${value}. Avec le carnet, chaque n utile n'est calculé qu'une fois : ${seen.size} valeurs.`,
  };
};

type Version = (age: number, group: number) => number;

/** Which faulty versions of a program a set of tests lets through. */
const mutants = (random: Random): Made => {
  const [young, old, many] = [random.pick([6, 11, 12, 16]), random.pick([60, 62, 65]), random.pick([8, 10, 15])];
  const [low, mid, high, off] = [
    random.integer(3, 5),
    random.integer(6, 8),
    random.integer(9, 12),
    random.pick([1, 2]),
  ];
  const price =
    (
      isYoung: (age: number) => boolean,
      isOld: (age: number) => boolean,
      isMany: (group: number) => boolean,
      less = off,
    ): Version =>
    (age, group) =>
      (isYoung(age) ? low : isOld(age) ? mid : high) - (isMany(group) ? less : 0);
  const [under, over, crowd] = [
    (age: number) => age < young,
    (age: number) => age >= old,
    (group: number) => group >= many,
  ];
  const right = price(under, over, crowd);
  const versions = [
    { change: `ligne 2 : age <= ${young}`, run: price((age) => age <= young, over, crowd) },
    { change: `ligne 4 : age > ${old}`, run: price(under, (age) => age > old, crowd) },
    { change: `ligne 8 : groupe > ${many}`, run: price(under, over, (group) => group > many) },
    { change: `ligne 9 : p = p - ${off + 1}`, run: price(under, over, crowd, off + 1) },
    { change: `ligne 2 : age < ${young - 1}`, run: price((age) => age < young - 1, over, crowd) },
  ];
  const ages = [young - 3, young - 1, young + 1, 30, old - 1, old, old + 1, old + 7];
  const groups = [1, 2, many - 1, many, many + 1, many + 12];
  const drawn = Array.from({ length: 3000 }, () => {
    const tests = Array.from({ length: 5 }, () => [random.pick(ages), random.pick(groups)] as const);
    return {
      tests,
      found: versions.map(({ run }) => tests.some(([age, group]) => run(age, group) !== right(age, group))),
    };
  });
  // Whatever unmasks version 3 (a group just large enough) unmasks version 4 too.
  const wanted = random.pick(['01010', '01110', '00011', '01001', '00111', '01011', '00110']);
  const good = drawn.find(
    ({ found, tests }) => found.map(Number).join('') === wanted && new Set(tests.map(String)).size === tests.length,
  );
  if (!good) throw new Error('no such tests');
  const { tests, found } = good;
  const program = `1  fonction tarif(age, groupe)\n2      si age < ${young}\n3          p = ${low}\n4      sinon si age >= ${old}\n5          p = ${mid}\n6      sinon\n7          p = ${high}\n8      si groupe >= ${many}\n9          p = p - ${off}\n10     renvoyer p`;
  return {
    kind: 'FIELDS',
    instruction: `Pour juger une série d'essais, on abîme exprès le programme : chaque **version abîmée** ne change qu'une ligne. Une bonne série la démasque, parce qu'au moins un essai ne donne plus le résultat attendu.\n\nLe fichier joint contient le programme juste, cinq versions abîmées et cinq essais. Quelles versions les essais démasquent-ils ?`,
    fields: [
      ...versions.map((_, index) => ({
        id: `f${index + 1}`,
        label: `Version ${index + 1}`,
        options: ['démasquée', 'passe inaperçue'],
      })),
      { id: 'f6', label: 'Le seul âge à ajouter aux essais pour démasquer la version 1' },
    ],
    tolerance: EXACT,
    solution: {
      fields: {
        ...Object.fromEntries(found.map((is, index) => [`f${index + 1}`, [is ? 'démasquée' : 'passe inaperçue']])),
        f6: typed(young),
      },
    },
    wrong: { f6: [String(young - 1), String(young + 1)] },
    explanation: `Un essai ne démasque une version que si les deux programmes y répondent différemment. Passent inaperçues : ${found.flatMap((is, index) => (is ? [] : [`la ${index + 1}`])).join(', ')}. La version 1 ne diffère que pour l'âge ${young} exactement : on essaie toujours les **valeurs limites**.`,
    attachments: [
      textFile(
        'essais.txt',
        `PROGRAMME JUSTE\n\n${program}\n\nVERSIONS ABÎMÉES\n\n${versions.map(({ change }, index) => `version ${index + 1}, ${change}`).join('\n')}\n\nESSAIS (âge, groupe : résultat attendu)\n\n${tests.map(([age, group]) => `${age}, ${group} : ${right(age, group)}`).join('\n')}\n`,
      ),
    ],
  };
};

const MAKERS = { steps, float, calls, mutants };

/** What a program costs, how numbers are kept, whether tests are any good. */
export const generator = defineGenerator(
  "Programmer en expert : coût de boucles emboîtées, nombre à virgule sur 32 bits, appels d'une fonction récursive, qualité d'une série d'essais.",
  { asks: oneOf("Ce que l'on cherche.", ['steps', 'float', 'calls', 'mutants']) },
  ({ asks }, random) => MAKERS[asks](random),
);
