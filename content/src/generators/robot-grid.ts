import { EXACT } from '../choices';
import { defineGenerator, integer } from '../generator';

const HEADINGS = [
  { name: 'nord', x: 0, y: 1 },
  { name: 'est', x: 1, y: 0 },
  { name: 'sud', x: 0, y: -1 },
  { name: 'ouest', x: -1, y: 0 },
] as const;
const SIZE = 8;

/** A robot on a grid: where is it after its program? */
export const generator = defineGenerator(
  "Un robot qui avance et tourne sur un quadrillage : dans quelle case s'arrête-t-il ?",
  {
    steps: integer("Nombre d'instructions.", 3, 10, 5),
    repeat: integer('Combien de fois tout le programme est répété.', 1, 3, 1),
  },
  ({ steps, repeat }, random) => {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const start = { column: random.integer(1, SIZE), row: random.integer(1, SIZE), heading: random.integer(0, 3) };
      const program = Array.from({ length: steps }, (_, index) =>
        index % 2 === 0 ? { move: random.integer(1, repeat > 1 ? 2 : 4) } : { turn: random.pick([1, 3]) },
      );
      const robot = { ...start };
      const isInside = Array.from({ length: repeat }, () => program)
        .flat()
        .every((step) => {
          if (step.turn !== undefined) robot.heading = (robot.heading + step.turn) % 4;
          const towards = HEADINGS[robot.heading as 0 | 1 | 2 | 3];
          robot.column += towards.x * (step.move ?? 0);
          robot.row += towards.y * (step.move ?? 0);
          return robot.column >= 1 && robot.column <= SIZE && robot.row >= 1 && robot.row <= SIZE;
        });
      if (!isInside || (robot.column === start.column && robot.row === start.row)) continue;
      const square = (at: { column: number; row: number }): string => `${String.fromCharCode(64 + at.column)}${at.row}`;
      const lines = program.map(({ move, turn }) =>
        move === undefined ? `tourner à ${turn === 1 ? 'droite' : 'gauche'}` : `avancer de ${move}`,
      );
      const text = repeat > 1 ? [`répéter ${repeat} fois`, ...lines.map((line) => `    ${line}`)] : lines;
      return {
        kind: 'SHORT_TEXT',
        instruction: `Un robot se déplace sur un quadrillage de 8 cases sur 8 : les colonnes vont de A (à l'ouest) à H (à l'est), les lignes de 1 (au sud) à 8 (au nord). Il part de la case **${square(start)}**, tourné vers **${HEADINGS[start.heading as 0 | 1 | 2 | 3].name === 'est' || HEADINGS[start.heading as 0 | 1 | 2 | 3].name === 'ouest' ? "l'" : 'le '}${HEADINGS[start.heading as 0 | 1 | 2 | 3].name}**, et exécute :\n\n\`\`\`\n${text.join('\n')}\n\`\`\`\n\nDans quelle case s'arrête-t-il ?`,
        placeholder: 'exemple : Z9',
        tolerance: EXACT,
        solution: { texts: [square(robot)] },
        wrong: [square({ column: robot.row, row: robot.column }), square(start)].filter(
          (text) => text !== square(robot),
        ),
        explanation: `En suivant chaque instruction du doigt, et en tournant d'un quart de tour à chaque virage, on arrive en ${square(robot)}. « Droite » et « gauche » se prennent dans le sens de marche du robot.`,
      };
    }
    return { refusal: 'such a program always leaves the grid' };
  },
);
