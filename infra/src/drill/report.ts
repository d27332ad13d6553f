import type { Discrepancy } from './accounts';
import type { Fault } from './faults';
import type { Window } from './ledger';
import type { Verdict } from './verdict';

export type Line = {
  readonly fault: string;
  readonly acknowledged: number;
  readonly unknown: number;
  readonly lost: number;
  readonly doubled: number;
  /** Seconds, and whose. */
  readonly silence: number;
  readonly silentService: string;
  /** Seconds that a process started again had no processor. */
  readonly starved: number;
  readonly allowed: number | null;
};

/** One line a window: the quiet time first, then each fault. */
export const linesOf = (
  windows: readonly Window[],
  faults: readonly Pick<Fault, 'name' | 'silence' | 'lasts'>[],
  found: readonly Discrepancy[],
): readonly Line[] =>
  windows.map(({ name, acknowledged, unknown, silences, starvedMs }, rank) => {
    const of = found.filter(({ fault }) => fault === rank);
    const [silentService = '', longest = 0] = [...silences].sort(([, one], [, other]) => other - one)[0] ?? [];
    const fault = faults.find((one) => one.name === name);
    return {
      fault: name,
      acknowledged,
      unknown,
      lost: of.reduce((sum, { lost }) => sum + lost, 0),
      doubled: of.reduce((sum, { doubled }) => sum + doubled, 0),
      silence: longest / 1_000,
      silentService,
      starved: starvedMs / 1_000,
      allowed: fault ? fault.silence + (fault.lasts ?? 0) : null,
    };
  });

export const isTooSilent = ({ silence, allowed }: Line): boolean => allowed !== null && silence > allowed;

const HEAD = ['fault', 'acknowledged', 'unknown', 'lost', 'doubled', 'longest silence', 'promised', 'no processor'];

/** The table of the drill, in Markdown: it is also what docs/drill.md keeps. */
export const table = (lines: readonly Line[]): string => {
  const cells = lines.map((line) => [
    line.fault,
    String(line.acknowledged),
    String(line.unknown),
    String(line.lost),
    String(line.doubled),
    `${line.silence.toFixed(2)} s ${line.silentService}${isTooSilent(line) ? ' ✖' : ''}`,
    line.allowed === null ? '' : `${line.allowed} s`,
    line.starved === 0 ? '' : `${line.starved.toFixed(2)} s`,
  ]);
  const sum = (name: 'acknowledged' | 'unknown' | 'lost' | 'doubled'): string =>
    String(lines.reduce((total, line) => total + line[name], 0));
  const total = ['all', sum('acknowledged'), sum('unknown'), sum('lost'), sum('doubled'), '', '', ''];
  const rows = [HEAD, ...cells, total];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [lineOf(HEAD), rule, ...cells.map(lineOf), lineOf(total)].join('\n');
};

export const verdictLine = ({ id, rule, violations, examples }: Verdict): string =>
  violations === 0 ? `  ✔ ${id} ${rule}` : `  ✖ ${id} ${rule}: ${violations}, such as ${examples.join('; ')}`;
