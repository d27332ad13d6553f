import type { Goal } from './goals';
import type { Difference, Line } from './report';

const HEADINGS = [
  'contestant',
  'questions',
  'p90',
  'exact %',
  'said %',
  '±1 %',
  'RMSE',
  'skills %',
  'right %',
  'most seen',
  'Δ questions',
  'Δ exact, points',
  'Δ squared error',
];

const percent = (share: number): string => (100 * share).toFixed(1);
const difference = ({ mean, margin }: Difference, scale: number): string =>
  `${mean > 0 ? '+' : ''}${(scale * mean).toFixed(1)} ± ${(scale * margin).toFixed(1)}`;

const row = (line: Line): string[] => [
  line.contestant,
  line.questions.toFixed(1),
  String(line.p90),
  percent(line.exact),
  line.confidence > 0 ? percent(line.confidence) : '',
  percent(line.near),
  line.rmse.toFixed(2),
  percent(line.skills),
  (100 * line.right).toFixed(0),
  line.mostSeen.toFixed(2),
  ...(line.contestant === 'ladder'
    ? ['', '', '']
    : [
        difference(line.paired.questions, 1),
        difference(line.paired.exact, 100),
        difference(line.paired.squaredPix, 1),
      ]),
];

/** A table in Markdown, its columns aligned: read on a terminal, copied into docs/benchmarks.md. */
const markdown = (headings: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const written = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [written(headings), written(rule), ...rows.map(written)].join('\n');
};

export const qualityTable = (lines: readonly Line[]): string => markdown(HEADINGS, lines.map(row));

/** What a choice costs, with nothing else running in this program. */
export const speedTable = (lines: readonly Line[]): string =>
  markdown(
    ['one choice, µs of processor', 'p50', 'p95', 'from history p50', 'p95'],
    lines.map(({ contestant, choice, rebuilt }) => [
      contestant,
      choice.p50.toFixed(0),
      choice.p95.toFixed(0),
      rebuilt.p50 > 0 ? rebuilt.p50.toFixed(0) : '',
      rebuilt.p95 > 0 ? rebuilt.p95.toFixed(0) : '',
    ]),
  );

export const goalLine = ({ what, found, verdict }: Goal): string => `${verdict}  ${what}: ${found}`;
