import { relative } from 'node:path';
import pc from 'picocolors';
import type { DemonstrationAccount } from './demonstration';

type Content = {
  readonly url: string;
  /** « GAR (démonstration) », when it is offered. */
  readonly providerUrl: string | null;
  readonly accounts: readonly DemonstrationAccount[];
  readonly logs: string;
  /** The file that says where metrics are told, when they are. */
  readonly metrics: string | null;
  readonly root: string;
};

const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const accountLines = (accounts: readonly DemonstrationAccount[]): readonly string[] => {
  if (accounts.length === 0) return [];
  const rows = accounts.map(({ role, login, password, note }) => [role, login, password, note]);
  const [header = '', ...lines] = table([['role', 'login', 'password', ''], ...rows]);
  return ['', pc.bold('  Demonstration accounts'), `  ${pc.dim(header)}`, ...lines.map((line) => `  ${line}`)];
};

/** What a newcomer needs after the start: the address, who to be, what to try, where to look, how to stop. */
export const summary = ({ url, providerUrl, accounts, logs, metrics, root }: Content): string =>
  [
    '',
    `  ${pc.bold('Pix is running at')} ${pc.cyan(url)}`,
    ...accountLines(accounts),
    ...(providerUrl
      ? ['', `  ${pc.bold('GAR (démonstration)')}  ${pc.cyan(providerUrl)}  a médiacentre: one click signs in`]
      : []),
    '',
    `  Try it   npm run demo`,
    `  Logs     ${relative(root, logs)}/`,
    ...(metrics ? [`  Metrics  at the addresses of ${relative(root, metrics)}`] : []),
    `  Stop     Ctrl-C`,
    '',
  ].join('\n');
