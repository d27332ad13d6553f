import { defineGenerator, integer } from '../generator';

type Program = { lines: string[]; result: number; steps: string };

const simple = (start: number, add: number, turns: number): Program => ({
  lines: [`total ← ${start}`, `répéter ${turns} fois`, `    total ← total + ${add}`, 'afficher total'],
  result: start + add * turns,
  steps: `total vaut ${start}, puis augmente de ${add} à chacun des ${turns} tours`,
});

const counting = (start: number, last: number): Program => {
  const terms = Array.from({ length: last }, (_, index) => index + 1);
  return {
    lines: [`total ← ${start}`, `pour i allant de 1 à ${last}`, '    total ← total + i', 'afficher total'],
    result: start + terms.reduce((a, b) => a + b, 0),
    steps: `on ajoute ${terms.join(' + ')} à ${start}`,
  };
};

const choosing = (start: number, last: number, add: number): Program => {
  const even = Math.floor(last / 2);
  return {
    lines: [
      `total ← ${start}`,
      `pour i allant de 1 à ${last}`,
      '    si i est pair',
      `        total ← total + ${add}`,
      '    sinon',
      '        total ← total - 1',
      'afficher total',
    ],
    result: start + even * add - (last - even),
    steps: `${even} tours ajoutent ${add} et ${last - even} tours retirent 1`,
  };
};

const halving = (start: number): Program => {
  const values = [start];
  while ((values.at(-1) ?? 0) > 1) values.push(Math.floor((values.at(-1) ?? 0) / 2));
  return {
    lines: [
      `n ← ${start}`,
      'tours ← 0',
      'tant que n > 1',
      '    n ← quotient entier de n par 2',
      '    tours ← tours + 1',
      'afficher tours',
    ],
    result: values.length - 1,
    steps: `n vaut successivement ${values.join(', ')}`,
  };
};

/** A short program with a loop, to run by hand. */
export const generator = defineGenerator(
  'Un petit programme avec une boucle, à exécuter à la main : que va-t-il afficher ?',
  { difficulty: integer('1 : répéter ; 2 : pour ; 3 : pour et si ; 4 : tant que.', 1, 4) },
  ({ difficulty }, random) => {
    const start = random.integer(2, 20);
    const program =
      difficulty === 1
        ? simple(start, random.integer(3, 9), random.integer(4, 8))
        : difficulty === 2
          ? counting(start, random.integer(4, 7))
          : difficulty === 3
            ? choosing(start, random.integer(5, 9), random.integer(3, 7))
            : halving(random.integer(20, 200));
    return {
      kind: 'NUMBER',
      instruction: `Voici un programme :\n\n\`\`\`\n${program.lines.join('\n')}\n\`\`\`\n\nQue va-t-il afficher ?`,
      solution: { number: program.result },
      wrong: [String(program.result + 1)],
      explanation: `En notant la valeur de la variable à chaque tour : ${program.steps}. Le programme affiche ${program.result}.`,
    };
  },
);
