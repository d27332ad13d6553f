import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const Figure = z.object({
  what: z.string(),
  figure: z.number(),
  unit: z.string(),
  /** What it is compared with: a floor measured in the same run, or what was asked. */
  floor: z.string(),
  /** Of the figure to the floor. */
  ratio: z.number(),
});

export type Figure = z.output<typeof Figure>;

/** Where benches of one run, each in its own processes, put their lines: JSON, one a line. Unset, nobody gathers them. */
export const FIGURES_FILE = 'BENCH_FIGURES';

/** Hands one line to the table of `npm run bench`. */
export const tellFigure = (figure: Figure): void => {
  const file = process.env[FIGURES_FILE];
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
};

export const readFigures = (file: string): Figure[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => Figure.parse(JSON.parse(line)))
    : [];

const shown = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 4 });

/** The one table, in Markdown. */
export const figureTable = (figures: readonly Figure[]): string => {
  const rows = figures.map(({ what, figure, unit, floor, ratio }) => [
    what,
    `${shown(figure)} ${unit}`,
    floor,
    ratio.toPrecision(2),
  ]);
  const all = [['what', 'figure', 'floor', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const lines = all.map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};
