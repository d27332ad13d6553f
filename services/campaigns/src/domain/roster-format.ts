import { fileError, type RosterError, type RosterErrorCode } from './roster-error';

/** A pupil as a file declares them. What a format does not have stays `null`. */
export type RosterEntry = {
  readonly nationalStudentId: string;
  readonly firstName: string;
  readonly middleName: string | null;
  readonly thirdName: string | null;
  readonly lastName: string;
  readonly preferredLastName: string | null;
  readonly sex: string | null;
  readonly birthDate: string;
  readonly birthCityCode: string | null;
  readonly birthCity: string | null;
  readonly birthDepartmentCode: string | null;
  readonly birthCountryCode: string | null;
  readonly status: string | null;
  readonly mefCode: string | null;
  readonly division: string;
};

export type Property = keyof RosterEntry;

/** The checked values of a row so far; what is empty in the file is absent. */
export type Row = { readonly [Name in Property]?: string };

export type Problem = { readonly code: RosterErrorCode; readonly detail?: string };

export type Checked = { readonly value: string } | { readonly problem: Problem };

/** Checks one value and may rewrite it; `today` for dates. */
export type Rule = (value: string, today: string) => Checked;

export type Column = {
  readonly header: string;
  readonly property: Property;
  readonly isRequired: boolean;
  readonly rules: readonly Rule[];
};

/** A rule over several columns of a row: the column at fault and what is wrong with it. */
export type RowRule = (row: Row) => { readonly property: Property; readonly problem: Problem } | null;

/** A kind of roster file, as data: another one is another value of this type, not another importer (C2). */
export type RosterFormat = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly identifier: Property;
  readonly rowRules: readonly RowRule[];
};

/** The columns of a file in its own order, `null` where a nameless one is skipped; or what is wrong with its header. */
export type ReadHeader = { readonly columns: readonly (Column | null)[] } | { readonly errors: readonly RosterError[] };

const HEADER_LINE = 1;

/** Every column of the format once, in any order, and no other (education-standards.md §2.2). */
export const readHeader = (format: RosterFormat, cells: readonly string[]): ReadHeader => {
  const names = cells.map(plain);
  const missing = format.columns
    .filter(({ header }) => !names.includes(plain(header)))
    .map(({ header }): RosterError => ({ line: HEADER_LINE, field: header, code: 'HEADER_REQUIRED', detail: null }));
  const unexpected = names.flatMap((name, index): RosterError[] => {
    const isExpected =
      name === '' || (format.columns.some(({ header }) => plain(header) === name) && names.indexOf(name) === index);
    return isExpected ? [] : [{ line: HEADER_LINE, field: null, code: 'HEADER_UNKNOWN', detail: String(index + 1) }];
  });
  const errors = [...missing, ...unexpected];
  if (errors.length > 0) return { errors };
  return { columns: names.map((name) => format.columns.find(({ header }) => plain(header) === name) ?? null) };
};

// Office suites write a curly apostrophe, some systems decomposed accents.
const plain = (name: string): string => name.normalize('NFC').replaceAll('’', "'").trim();

export type ReadRow = { readonly entry: RosterEntry } | { readonly errors: readonly RosterError[] };

/** Checks a row: the pupil it declares, or everything that is wrong with it. */
export const readRow = (
  format: RosterFormat,
  columns: readonly (Column | null)[],
  { line, cells, today }: { line: number; cells: readonly string[]; today: string },
): ReadRow => {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return { errors: [{ line, field: null, code: 'BAD_CSV_FORMAT', detail: null }] };

  const row: { [Name in Property]?: string } = {};
  const found: { header: string; problem: Problem }[] = [];
  columns.forEach((expected, index) => {
    if (!expected) return;
    const checked = checkCell(expected, cells[index] ?? '', today);
    if ('problem' in checked) found.push({ header: expected.header, problem: checked.problem });
    else if (checked.value !== '') row[expected.property] = checked.value;
  });
  for (const rule of format.rowRules) {
    const broken = rule(row);
    if (broken) found.push({ header: headerOf(format, broken.property), problem: broken.problem });
  }
  if (found.length === 0) return { entry: toEntry(row) };
  return {
    errors: found.map(({ header, problem: { code, detail } }) => ({
      line,
      field: header,
      code,
      detail: detail ?? null,
    })),
  };
};

const checkCell = ({ isRequired, rules }: Column, cell: string, today: string): Checked => {
  const value = cell.normalize('NFC').trim();
  if (value === '') return isRequired ? { problem: { code: 'FIELD_REQUIRED' } } : { value };
  return rules.reduce<Checked>((checked, rule) => ('problem' in checked ? checked : rule(checked.value, today)), {
    value,
  });
};

const headerOf = (format: RosterFormat, property: Property): string =>
  format.columns.find((candidate) => candidate.property === property)?.header ?? property;

const toEntry = (row: Row): RosterEntry => ({
  nationalStudentId: row.nationalStudentId ?? '',
  firstName: row.firstName ?? '',
  middleName: row.middleName ?? null,
  thirdName: row.thirdName ?? null,
  lastName: row.lastName ?? '',
  preferredLastName: row.preferredLastName ?? null,
  sex: row.sex ?? null,
  birthDate: row.birthDate ?? '',
  birthCityCode: row.birthCityCode ?? null,
  birthCity: row.birthCity ?? null,
  birthDepartmentCode: row.birthDepartmentCode ?? null,
  birthCountryCode: row.birthCountryCode ?? null,
  status: row.status ?? null,
  mefCode: row.mefCode ?? null,
  division: row.division ?? '',
});

/** Notes the identifiers of a file as they come, and says which were there already (IDENTIFIER_UNIQUE). */
export const identifierRegister = (format: RosterFormat) => {
  const firstLines = new Map<string, number>();
  return {
    check(entry: RosterEntry, line: number): RosterError | null {
      const identifier = entry[format.identifier] ?? '';
      const firstLine = firstLines.get(identifier);
      if (firstLine === undefined) {
        firstLines.set(identifier, line);
        return null;
      }
      return { line, field: headerOf(format, format.identifier), code: 'IDENTIFIER_UNIQUE', detail: String(firstLine) };
    },
    get isEmpty(): boolean {
      return firstLines.size === 0;
    },
  };
};

/** Keeps the errors of a file, up to a limit: a file of another kind would have one on every cell. */
export const errorList = (limit: number) => {
  const errors: RosterError[] = [];
  return {
    errors,
    add(found: readonly RosterError[]): void {
      errors.push(...found.slice(0, Math.max(limit - errors.length, 0)));
      if (errors.length === limit) errors.push(fileError('TOO_MANY_ERRORS', String(limit)));
    },
    get isFull(): boolean {
      return errors.length > limit;
    },
  };
};
