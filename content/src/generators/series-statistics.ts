import { frenchNumber, of, rounded } from '../french';
import { defineGenerator, type Made, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const SERIES = [
  { says: 'a noté le nombre de pas, en milliers, de chaque jour', unit: 'milliers de pas', from: 4, to: 15 },
  { says: 'a relevé la température de la cour à midi', unit: '°C', from: 6, to: 24 },
  { says: 'a compté les voitures garées devant le gymnase, chaque matin', unit: 'voitures', from: 12, to: 48 },
  { says: 'a chronométré, en minutes, ses trajets vers le lycée', unit: 'minutes', from: 11, to: 32 },
  { says: 'a compté les messages reçus chaque jour par le forum du club', unit: 'messages', from: 20, to: 70 },
  { says: "a mesuré, en centimètres, les boutures de l'atelier jardin", unit: 'cm', from: 5, to: 29 },
] as const;
const SUBJECTS = ['Exposé', 'Maquette', 'Carnet de bord', 'Quiz', 'Affiche'] as const;
const CHANGES = [
  ["Le coût d'un voyage scolaire", '€'],
  ["Le nombre d'adhérents du club", 'adhérents'],
  ['La fréquentation de la patinoire', 'entrées'],
  ['La consommation du collège', 'kWh'],
] as const;

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** A short series of numbers, and one figure that sums it up. */
export const generator = defineGenerator(
  'Une petite série de nombres : étendue, moyenne, médiane, fréquence, moyenne pondérée, premier quartile, évolution en pourcentage.',
  {
    asks: oneOf("Ce que l'on cherche.", [
      'range',
      'mean',
      'median',
      'median-even',
      'frequency',
      'weighted',
      'quartile',
      'change',
      'changes',
    ]),
  },
  ({ asks }, random): Made => {
    const name = random.pick(FIRST_NAMES);
    const whose = of(name);
    if (asks === 'weighted') {
      const works = random
        .sample(SUBJECTS, 3)
        .map((work, index) => ({ work, mark: random.integer(8, 19), weight: [1, 2, 3][index] ?? 1 }));
      const weights = total(works.map(({ weight }) => weight));
      const points = total(works.map(({ mark, weight }) => mark * weight));
      const mean = rounded(points / weights, 2);
      const plain = rounded(total(works.map(({ mark }) => mark)) / 3, 2);
      return {
        kind: 'NUMBER',
        instruction: `Voici les notes du projet ${whose} :\n\n| Travail | Note | Coefficient |\n| --- | --- | --- |\n${random
          .shuffle(works)
          .map(({ work, mark, weight }) => `| ${work} | ${mark} | ${weight} |`)
          .join('\n')}\n\nQuelle est sa **moyenne**, coefficients compris ? Arrondissez au dixième.`,
        solution: { number: rounded(points / weights, 1), within: 0.06 },
        ...(Math.abs(plain - mean) > 0.2 ? { wrong: [String(plain)] } : {}),
        explanation: `On multiplie chaque note par son coefficient (total ${points}), puis on divise par la somme des coefficients : ${points} ÷ ${weights} ≈ ${frenchNumber(mean)}.`,
      };
    }
    if (asks === 'frequency') {
      const whole = random.pick([20, 25, 40, 50, 200]);
      const part = random.integer(1, 19) * (whole === 200 ? 10 : whole >= 40 ? 2 : 1);
      const answer = rounded((part / whole) * 100, 2);
      const what = random.pick([
        'viennent à vélo',
        'mangent à la cantine',
        'ont voté oui',
        "jouent d'un instrument",
        'ont rendu le questionnaire',
      ]);
      return {
        kind: 'NUMBER',
        instruction: `Dans le sondage ${whose}, **${part}** personnes sur **${whole}** ${what}.\n\nQuel pourcentage cela représente-t-il ?`,
        unit: '%',
        solution: { number: answer },
        ...(part !== answer ? { wrong: [String(part)] } : {}),
        explanation: `${part} ÷ ${whole} × 100 = ${frenchNumber(answer)} %. On divise la partie par le tout, jamais l'inverse.`,
      };
    }
    if (asks === 'change' || asks === 'changes') {
      const [says, unit] = random.pick(CHANGES);
      const start = random.integer(2, 12) * 100;
      const first = random.pick([10, 20, 25, 50]);
      const middle = (start * (100 + first)) / 100;
      if (asks === 'change') {
        const isRise = random.integer(0, 1) === 1;
        const end = isRise ? middle : start - (start * first) / 100;
        return {
          kind: 'FIELDS',
          instruction: `${says} passe de **${frenchNumber(start)}** à **${frenchNumber(end)}** ${unit} en un an.`,
          fields: [
            { id: 'f1', label: 'Sens', options: ['une hausse', 'une baisse'] },
            { id: 'f2', label: 'Pourcentage' },
          ],
          sentence: "C'est {f1} de {f2} %.",
          tolerance: { typos: false },
          solution: { fields: { f1: [isRise ? 'une hausse' : 'une baisse'], f2: [String(first), `${first} %`] } },
          explanation: `L'écart est de ${frenchNumber(Math.abs(end - start))} ${unit} ; rapporté à la valeur de **départ**, ${frenchNumber(Math.abs(end - start))} ÷ ${frenchNumber(start)} = ${first} %.`,
        };
      }
      const second = random.pick([10, 20, 25, 50].filter((rate) => rate !== first));
      const factor = ((100 + first) * (100 - second)) / 10000;
      const answer = rounded((factor - 1) * 100, 2);
      return {
        kind: 'NUMBER',
        instruction: `${says} **augmente de ${first} %** la première année, puis **diminue de ${second} %** la deuxième.\n\nQuelle est l'évolution totale, en pourcentage ? Mettez le signe − devant si c'est une baisse.`,
        unit: '%',
        solution: { number: answer, within: 0.01 },
        wrong: [String(first - second)],
        explanation: `Les pourcentages ne s'ajoutent pas : on multiplie ${frenchNumber(rounded((100 + first) / 100, 2))} × ${frenchNumber(rounded((100 - second) / 100, 2))} = ${frenchNumber(rounded(factor, 4))}, soit ${answer < 0 ? '−' : '+'} ${frenchNumber(Math.abs(answer))} %.`,
      };
    }
    const { says, unit, from, to } = random.pick(SERIES);
    const count = asks === 'mean' ? 5 : asks === 'median-even' ? 8 : asks === 'quartile' ? 12 : 7;
    const values: number[] = random.sample(
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
      Math.min(count, to - from + 1),
    );
    while (values.length < count) values.push(random.integer(from, to));
    const sorted = [...values].sort((a, b) => a - b);
    const start = `${name} ${says} :\n\n**${values.join(' · ')}**`;
    const ordered = sorted.join(', ');
    switch (asks) {
      case 'range': {
        const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
        return {
          kind: 'FIELDS',
          instruction: `${start}\n\nComplétez.`,
          fields: [
            { id: 'f1', label: 'Plus petite valeur' },
            { id: 'f2', label: 'Plus grande valeur' },
            { id: 'f3', label: 'Écart entre les deux' },
          ],
          sentence: `Les valeurs vont de {f1} à {f2} : leur étendue est de {f3} ${unit}.`,
          tolerance: { typos: false },
          solution: { fields: { f1: [String(least)], f2: [String(most)], f3: [String(most - least)] } },
          explanation: `Dans l'ordre : ${ordered}. L'étendue est ${most} − ${least} = ${most - least}.`,
        };
      }
      case 'mean': {
        const answer = total(values) / 5;
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nQuelle est la **moyenne** de cette série ?`,
          unit,
          solution: { number: answer },
          wrong: [String(total(values))],
          explanation: `On additionne (${values.join(' + ')} = ${total(values)}) puis on divise par le nombre de valeurs : ${total(values)} ÷ 5 = ${frenchNumber(answer)}.`,
        };
      }
      case 'median':
      case 'median-even': {
        const answer = count === 7 ? (sorted[3] ?? 0) : ((sorted[3] ?? 0) + (sorted[4] ?? 0)) / 2;
        const unsorted = count === 7 ? (values[3] ?? 0) : ((values[3] ?? 0) + (values[4] ?? 0)) / 2;
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nQuelle est la **médiane** de cette série ?`,
          unit,
          solution: { number: answer },
          ...(unsorted !== answer ? { wrong: [String(unsorted)] } : {}),
          explanation: `Dans l'ordre : ${ordered}. ${count === 7 ? `La quatrième valeur sur sept partage la série en deux : ${answer}` : `Il y a huit valeurs : la médiane est entre la quatrième et la cinquième, (${sorted[3]} + ${sorted[4]}) ÷ 2 = ${frenchNumber(answer)}`}.`,
        };
      }
      case 'quartile': {
        const [first = 0, third = 0] = [sorted[2], sorted[8]];
        return {
          kind: 'FIELDS',
          instruction: `${start}\n\nLe premier quartile est la plus petite valeur de la série telle qu'**au moins un quart** des valeurs lui sont inférieures ou égales ; le troisième quartile, telle qu'**au moins trois quarts** le sont.`,
          fields: [
            { id: 'f1', label: 'Premier quartile' },
            { id: 'f2', label: 'Troisième quartile' },
          ],
          tolerance: { typos: false },
          solution: { fields: { f1: [String(first)], f2: [String(third)] } },
          explanation: `Dans l'ordre : ${ordered}. Sur douze valeurs, un quart fait trois valeurs et trois quarts neuf : on prend la troisième, ${first}, et la neuvième, ${third}.`,
        };
      }
    }
  },
);
