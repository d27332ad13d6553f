import { EXIT, type ExitCode } from './exit-codes';
import type { Platform } from './platform';
import type { Terminal } from './terminal';

type Note = { line: number | null; field: string | null; code: string; value: string | null; message: string };

/** An import as the platform tells it. */
export type RosterImport = {
  id: string;
  state: 'UPLOADED' | 'RUNNING' | 'REFUSED' | 'CHECKED' | 'IMPORTED' | 'FAILED';
  percentage: number;
  format: string | null;
  dryRun: boolean;
  pupilCount: number | null;
  addedCount: number | null;
  changedCount: number | null;
  reenabledCount: number | null;
  disabledCount: number | null;
  changedNothing: boolean | null;
  leftOut: { cause: string; count: number }[];
  errorCount: number;
  errors: Note[];
  warningCount: number;
  warnings: Note[];
  preview: { change: string; line: number | null; firstName: string; lastName: string; division: string }[];
  failure: string | null;
};

const PROGRESS = 'query ($id: ID!) { rosterImport(id: $id) { state percentage } }';

const WHOLE = `query ($id: ID!) { rosterImport(id: $id) {
  id state percentage format dryRun pupilCount addedCount changedCount reenabledCount disabledCount changedNothing failure
  leftOut { cause count } errorCount errors { line field code value message }
  warningCount warnings { line field code value message } preview { change line firstName lastName division }
} }`;

/** How far an import is; `null` for one that this credential did not send. */
export const readProgress = async (
  platform: Platform,
  id: string,
): Promise<Pick<RosterImport, 'state' | 'percentage'> | null> =>
  (await platform.query<{ rosterImport: RosterImport | null }>(PROGRESS, { id })).rosterImport;

export const readImport = async (platform: Platform, id: string): Promise<RosterImport | null> =>
  (await platform.query<{ rosterImport: RosterImport | null }>(WHOLE, { id })).rosterImport;

const ENDED = new Set(['REFUSED', 'CHECKED', 'IMPORTED', 'FAILED']);

export const hasEnded = ({ state }: Pick<RosterImport, 'state'>): boolean => ENDED.has(state);

/** The exit code of an import as it is. */
export const codeOf = ({ state }: RosterImport): ExitCode => {
  if (state === 'REFUSED') return EXIT.REFUSED;
  return state === 'IMPORTED' || state === 'CHECKED' ? EXIT.DONE : EXIT.NOT_ENDED;
};

const noteLine = ({ line, field, code, value, message }: Note): string =>
  [line === null ? '' : `line ${line}`, field ?? '', code, value === null ? '' : `(${value})`, message]
    .filter((part) => part !== '')
    .join('  ');

/** Tells an import to a person; to a program as one JSON object. */
export const tellImport = (terminal: Terminal, imported: RosterImport, isJson: boolean): void => {
  if (isJson) return terminal.print(JSON.stringify(imported));
  for (const warning of imported.warnings) terminal.note(`! ${noteLine(warning)}`);
  for (const error of imported.errors) terminal.print(`✖ ${noteLine(error)}`);
  for (const { change, line, firstName, lastName, division } of imported.preview)
    terminal.print(
      `  ${change.padEnd(9)} ${line === null ? '' : `line ${line}`.padEnd(10)} ${lastName} ${firstName}, ${division}`,
    );
  for (const { cause, count } of imported.leftOut) terminal.print(`  left out: ${count} ${cause}`);
  terminal.print(summaryOf(imported));
};

const summaryOf = (imported: RosterImport): string => {
  const { state, id, pupilCount, addedCount, changedCount, reenabledCount, disabledCount, errorCount } = imported;
  if (state === 'REFUSED') return `✖ ${id}: refused, ${errorCount} errors; nothing was changed.`;
  if (state === 'FAILED') return `✖ ${id}: ${imported.failure}`;
  if (state !== 'IMPORTED' && state !== 'CHECKED') return `… ${id}: ${state}, ${imported.percentage} %`;
  if (imported.changedNothing) return `✔ ${id}: ${pupilCount} pupils, all as they were already.`;
  const counts = `${pupilCount} pupils: ${addedCount} added, ${changedCount} changed, ${reenabledCount} back, ${disabledCount} disabled`;
  return imported.dryRun ? `✔ ${id}: dry run, nothing was changed. It would be ${counts}.` : `✔ ${id}: ${counts}.`;
};
