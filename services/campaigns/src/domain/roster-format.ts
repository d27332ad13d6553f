import { maskedValue } from './masked-value';
import { fileError, type RosterError, type RosterErrorCode } from './roster-error';

/** The kinds of roster files (C2). */
export const ROSTER_FORMATS = ['SIECLE', 'FREGATA', 'SUP', 'ONEROSTER'] as const;
export type RosterFormatName = (typeof ROSTER_FORMATS)[number];

/** What a roster says of a pupil or a student; a format knows some of it. */
export const PROPERTIES = [
  'nationalStudentId',
  'studentNumber',
  'firstName',
  'middleName',
  'thirdName',
  'lastName',
  'preferredLastName',
  'sex',
  'birthDate',
  'birthCityCode',
  'birthCity',
  'birthDepartmentCode',
  'birthCountryCode',
  'status',
  'mefCode',
  'division',
  'email',
  'department',
  'educationalTeam',
  'diploma',
  'studyScheme',
] as const;
export type Property = (typeof PROPERTIES)[number];

/** The checked values of a pupil so far; what is empty in the file is absent. */
export type Row = { readonly [Name in Property]?: string };

export type Problem = { readonly code: RosterErrorCode; readonly detail?: string };

export type Checked = { readonly value: string; readonly warning?: RosterErrorCode } | { readonly problem: Problem };

/** Checks one value and may rewrite it; `today` for dates. */
export type Rule = (value: string, today: string) => Checked;

export type Column = {
  /** The column of a CSV file, the tag of an XML one. */
  readonly header: string;
  readonly property: Property;
  /** The error of an empty value; `null` when it may be empty. */
  readonly missing: RosterErrorCode | null;
  readonly rules: readonly Rule[];
};

/** A rule over several columns of a row: the column at fault and what is wrong with it. */
export type RowRule = (row: Row) => { readonly property: Property; readonly problem: Problem } | null;

/** A kind of roster file, as data: another one is another value of this type, not another importer (C2). */
export type RosterFormat = {
  readonly name: RosterFormatName;
  readonly columns: readonly Column[];
  /** What a pupil is known by from one file to the next. */
  readonly identifier: 'nationalStudentId' | 'studentNumber';
  /** The error of an identifier that comes twice. */
  readonly repeated: RosterErrorCode;
  /** Whether pupils without an identifier are left out with a warning; otherwise they are an error. */
  readonly leavesOutUnidentified: boolean;
  /** Whether pupils without a class are kept; otherwise they are left out and counted. */
  readonly keepsClassless: boolean;
  readonly rowRules: readonly RowRule[];
};

/** Why a pupil of the file is left out: they left, have no INE, have no class. */
export type LeftOut = 'GONE' | 'NO_INE' | 'NO_CLASS';

export type CheckedRow = {
  readonly values: Row;
  readonly errors: readonly RosterError[];
  readonly warnings: readonly RosterError[];
  readonly leftOut: LeftOut | null;
};

/** Checks what a file says of a pupil, column by column: all that is wrong is told, not the first mistake. */
export const checkRow = (
  format: RosterFormat,
  written: (column: Column) => string | undefined,
  { line, today }: { line: number; today: string },
): CheckedRow => {
  const values: { [Name in Property]?: string } = {};
  const [errors, warnings]: RosterError[][] = [[], []];
  for (const column of format.columns) {
    const value = (written(column) ?? '').normalize('NFC').trim();
    if (value === '' && column.property === format.identifier && format.leavesOutUnidentified)
      return { values, errors: [], warnings: [leftOutWarning(column, line)], leftOut: 'NO_INE' };
    const checked = checkValue(column, value, today);
    if ('problem' in checked) {
      errors?.push(toError(column, checked.problem, line, value));
      continue;
    }
    if (checked.warning) warnings?.push(toError(column, { code: checked.warning }, line, value));
    if (checked.value !== '') values[column.property] = checked.value;
  }
  for (const rule of format.rowRules) {
    const broken = rule(values);
    const column = broken && format.columns.find(({ property }) => property === broken.property);
    if (column) errors?.push(toError(column, broken.problem, line, values[broken.property] ?? ''));
  }
  return { values, errors: errors ?? [], warnings: warnings ?? [], leftOut: null };
};

const checkValue = ({ missing, rules }: Column, value: string, today: string): Checked => {
  if (value === '') return missing ? { problem: { code: missing } } : { value };
  let checked: Checked = { value };
  for (const rule of rules) {
    if ('problem' in checked) break;
    checked = rule(checked.value, today);
  }
  return checked;
};

const toError = (column: Column, { code, detail }: Problem, line: number, value: string): RosterError => ({
  line,
  field: column.header,
  code,
  detail: detail ?? null,
  value: value === '' ? null : maskedValue(value),
});

const leftOutWarning = ({ header }: Column, line: number): RosterError => ({
  ...fileError('INE_REQUIRED', null, line),
  field: header,
});

/** The header of the identifier, for errors about it. */
export const identifierHeader = (format: RosterFormat): string =>
  format.columns.find(({ property }) => property === format.identifier)?.header ?? format.identifier;
