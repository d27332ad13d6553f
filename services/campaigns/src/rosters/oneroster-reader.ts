import { oneRosterFormat, placingClasses } from '../domain/oneroster-format';
import { type Column, checkRow, type RosterFormat, type Row } from '../domain/roster-format';
import type { RosterPart } from '../domain/roster-import';
import type { Archive } from './archive';
import { inBatches } from './in-batches';
import { type Cells, checkManifest, classesOf, isDeleted, pastSessions, readFile, schoolOf } from './oneroster-files';

/** What is staged of a pupil so far; an error of it was told already. */
export type StagedSoFar = { readonly values: Row; readonly errorCount: number };

type Given = {
  readonly uai: string | null;
  readonly today: string;
  readonly batchSize: number;
  /** What is staged of these pupils; those who are not staged are none of the school's. */
  staged(keys: readonly string[]): Promise<ReadonlyMap<string, StagedSoFar>>;
};

/**
 * A OneRoster 1.2 bundle: from the school by its UAI to its classes, to the students who have a role there, to the rest of
 * what is said of them. Files are read one after the other and put together where they are staged, not in memory.
 */
export const readOneRoster = async function* (archive: Archive, given: Given): AsyncGenerator<readonly RosterPart[]> {
  await checkManifest(archive);
  const { today, batchSize } = given;
  const school = await schoolOf(archive, given.uai);
  const classes = placingClasses(await classesOf(archive, school, await pastSessions(archive, today)));
  const isStudent = (row: Cells): boolean => row.get('role') === 'student' && isCurrent(row, today);

  for await (const rows of inBatches(readFile(archive, 'roles'), batchSize))
    yield rows
      .filter((row) => isStudent(row) && row.get('orgSourcedId') === school)
      .map((row) => ({ row: { key: row.get('userSourcedId'), line: null, values: {} } }));
  for await (const rows of inBatches(readFile(archive, 'enrollments'), batchSize))
    yield await aboutPupils(given, rows.filter(isStudent), 'userSourcedId', (row) => {
      const title = classes.get(row.get('classSourcedId'));
      return title ? checkRow(CLASS, () => title, { line: row.line, today }) : null;
    });
  for await (const rows of inBatches(readFile(archive, 'demographics'), batchSize))
    yield await aboutPupils(given, rows, 'sourcedId', (row) =>
      isDeleted(row) ? null : checkRow(DEMOGRAPHICS, cellOf(row), { line: row.line, today }),
    );
  for await (const rows of inBatches(readFile(archive, 'users'), batchSize)) {
    const known = await given.staged(rows.map((row) => row.get('sourcedId')));
    yield rows.flatMap((row) => pupilPart(row, known.get(row.get('sourcedId')), today));
  }
};

const isCurrent = (row: Cells, today: string): boolean =>
  !isDeleted(row) && (row.get('endDate') || today) >= today && (row.get('beginDate') || today) <= today;

const only = (file: string): RosterFormat => ({
  ...oneRosterFormat,
  columns: oneRosterFormat.columns.filter(({ header }) => header.startsWith(`${file}.`)),
});

const [USERS, DEMOGRAPHICS, CLASS] = [only('users'), only('demographics'), only('classes')];

const cellOf =
  (row: Cells) =>
  ({ header }: Column): string =>
    row.get(header.slice(header.indexOf('.') + 1));

/** What other files say of pupils of the school; of anybody else nothing is looked at. */
const aboutPupils = async (
  { staged }: Given,
  rows: readonly Cells[],
  keyColumn: string,
  check: (row: Cells) => ReturnType<typeof checkRow> | null,
): Promise<readonly RosterPart[]> => {
  const known = await staged(rows.map((row) => row.get(keyColumn)));
  return rows.flatMap((row): RosterPart[] => {
    const key = row.get(keyColumn);
    const checked = known.has(key) ? check(row) : null;
    if (!checked) return [];
    const { values, errors } = checked;
    return [{ row: { key, line: null, values, errorCount: errors.length }, errors }];
  });
};

const BIRTH_DATE_MISSING = { code: 'FIELD_REQUIRED', field: 'demographics.birthDate', detail: null } as const;

const pupilPart = (row: Cells, known: StagedSoFar | undefined, today: string): RosterPart[] => {
  if (!known) return [];
  if (row.get('enabledUser') === 'false' || isDeleted(row)) return [{ leftOut: 'GONE' }];
  const { line } = row;
  const { values, errors: found, warnings, leftOut } = checkRow(USERS, cellOf(row), { line, today });
  if (leftOut) return [{ leftOut, warnings }];
  const isDateless = !known.values.birthDate && known.errorCount === 0;
  const errors = isDateless ? [...found, { ...BIRTH_DATE_MISSING, line }] : found;
  return [{ row: { key: row.get('sourcedId'), line, values, errorCount: errors.length }, errors, warnings }];
};
