import type { LocalizedText } from '@pix/kit/result';
import type { RosterError } from './roster-error';
import type { LeftOut, RosterFormatName, Row } from './roster-format';

/**
 * UPLOADED: received whole; RUNNING: being read; REFUSED: has errors, nothing changed; CHECKED: a dry run without errors;
 * IMPORTED: done; FAILED: given up on our side, nothing changed.
 */
export type RosterImportState = 'UPLOADED' | 'RUNNING' | 'REFUSED' | 'CHECKED' | 'IMPORTED' | 'FAILED';

/** REPLACE: pupils the file does not have are disabled; ADD: they stay as they are. */
export const ROSTER_IMPORT_MODES = ['REPLACE', 'ADD'] as const;
export type RosterImportMode = (typeof ROSTER_IMPORT_MODES)[number];

/** Why an import was given up: every try ended badly. */
export type RosterImportFailure = 'TRIES_USED';

const FAILURES: Readonly<Record<RosterImportFailure, LocalizedText>> = {
  TRIES_USED: {
    fr: "L'import n'a pas abouti de notre côté, malgré plusieurs essais ; rien n'a été changé. Renvoyez le fichier ; si cela recommence, écrivez-nous avec le numéro de l'import.",
    en: 'The import did not succeed on our side, after several tries; nothing was changed. Send the file again; if it happens again, write to us with the number of the import.',
  },
};

/** Why an import was given up and what to do, in both languages. */
export const rosterFailureText = (failure: RosterImportFailure): LocalizedText => FAILURES[failure];

/** What an import changed, or what a dry run would. */
export type RosterCounts = {
  readonly pupilCount: number;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly reenabledCount: number;
  readonly disabledCount: number;
};

/** A pupil whom a dry run would add, change, enable again or disable. */
export type RosterPreviewLine = {
  readonly change: 'ADDED' | 'CHANGED' | 'REENABLED' | 'DISABLED';
  readonly line: number | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly division: string;
};

/** Pupils of the file that are left out, by cause. */
export type LeftOutCount = { readonly cause: LeftOut; readonly count: number };

/** What reading a file told, whether or not it may be applied. */
export type RosterReport = {
  readonly format: RosterFormatName | null;
  readonly errors: readonly RosterError[];
  readonly errorCount: number;
  readonly warnings: readonly RosterError[];
  readonly warningCount: number;
  readonly leftOut: readonly LeftOutCount[];
};

/** The import of a roster file, done by a job (C2). */
export type RosterImport = RosterReport & { readonly [Count in keyof RosterCounts]: number | null } & {
  readonly id: string;
  readonly organizationId: string;
  /** The account or the machine credential that sent the file. */
  readonly uploadedBy: string;
  readonly askedFormat: RosterFormatName | null;
  readonly mode: RosterImportMode;
  readonly isDryRun: boolean;
  readonly state: RosterImportState;
  readonly percentage: number;
  readonly sizeBytes: number;
  readonly tries: number;
  readonly preview: readonly RosterPreviewLine[];
  readonly failure: RosterImportFailure | null;
  readonly uploadedAt: Date;
  readonly endedAt: Date | null;
};

/** Whether an import found everything as it was: the same file sent again. */
export const changedNothing = ({ state, addedCount, changedCount, reenabledCount, disabledCount }: RosterImport) =>
  state === 'IMPORTED' || state === 'CHECKED'
    ? (addedCount ?? 0) + (changedCount ?? 0) + (reenabledCount ?? 0) + (disabledCount ?? 0) === 0
    : null;

/** A pupil as staged, or a part of one that another place of the file gives: parts of one key are put together. */
export type StagedRow = {
  readonly key: string;
  /** Another name of the same pupil in the file, for parts that only give that one. */
  readonly otherKey?: string | null;
  /** Where the pupil is; `null` for a part found elsewhere. */
  readonly line: number | null;
  readonly values: Row;
  readonly errorCount?: number;
};

/** What a reader finds in a file, a little at a time. */
export type RosterPart = {
  readonly row?: StagedRow;
  readonly errors?: readonly RosterError[];
  readonly warnings?: readonly RosterError[];
  readonly leftOut?: LeftOut;
};

/** Cuts a stream of bytes into pieces of one size, the last one shorter: what is kept in memory is one piece (C2). */
export const inPieces = async function* (bytes: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    const all = Buffer.concat(waiting);
    const whole = length - (length % size);
    for (let start = 0; start < whole; start += size) yield all.subarray(start, start + size);
    waiting = [Buffer.from(all.subarray(whole))];
    length -= whole;
  }
  if (length > 0) yield Buffer.concat(waiting);
};
