/** WAITING: the job will run; RUNNING: it does; READY: to be downloaded; EXPIRED: nothing of it is left. */
export type ClassSheetState = 'WAITING' | 'RUNNING' | 'READY' | 'EXPIRED';

/** A file a sheet is read as, each of them once. */
export const SHEET_FORMATS = ['csv', 'pdf'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** The usernames and one-time passwords of a class, for the member who asked for them, once, within a day (I4). */
export type ClassSheet = {
  readonly id: string;
  readonly organizationId: string;
  readonly division: string;
  readonly askedBy: string;
  readonly state: ClassSheetState;
  readonly renewUnused: boolean;
  /** What the passwords of this sheet are opened with at identity, itself sealed; gone once the sheet is ready. */
  readonly sealedKey: Buffer | null;
  readonly pupilCount: number;
  readonly doneCount: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly downloadedAt: Readonly<Record<SheetFormat, Date | null>>;
};

/** One pupil of a sheet. No username: the school may not give them one; no password: they have their own. */
export type SheetPupil = {
  readonly division: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly username: string | null;
  readonly password: string | null;
};

export const percentageOf = ({ state, doneCount, pupilCount }: ClassSheet): number =>
  state === 'READY' || state === 'EXPIRED' ? 100 : Math.floor((100 * doneCount) / Math.max(pupilCount, 1));

/** Whether a file can still be had of a sheet: not its second, nor after its day. */
export const isGone = (sheet: ClassSheet, format: SheetFormat, now: Date): boolean =>
  sheet.state === 'EXPIRED' || sheet.expiresAt <= now || sheet.downloadedAt[format] !== null;

const HEADER = ['Division', 'Nom', 'Prénom', 'Identifiant', 'Mot de passe'];

// What a spreadsheet would run as a formula, in the letters of every keyboard (reliability-security.md §2.4).
const RUNS = /^[\s]*[=+\-@\t\r＝＋－＠]/;

const toCell = (value: string): string => {
  const guarded = RUNS.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** The sheet for a spreadsheet: UTF-8 with its mark, semicolons, no cell that could be taken for a formula. */
export const toSheetCsv = (pupils: readonly SheetPupil[]): string => {
  const lines = pupils.map(({ division, lastName, firstName, username, password }) => [
    division,
    lastName,
    firstName,
    username ?? '',
    password ?? '',
  ]);
  return `\uFEFF${[HEADER, ...lines].map((cells) => `${cells.map(toCell).join(';')}\r\n`).join('')}`;
};
