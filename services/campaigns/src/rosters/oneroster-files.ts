import { NEEDED_FILES, ONEROSTER_FILES, type OneRosterFile, type SchoolClass } from '../domain/oneroster-format';
import { fileError, invalidFile } from '../domain/roster-error';
import type { Archive } from './archive';
import { csvLines } from './csv-lines';
import { UnreadableRoster } from './roster-file';
import { decoded } from './text-encoding';

/** A row of a file of the bundle, by the names of its columns. */
export type Cells = { readonly line: number; get(name: string): string };

/** Whether a row says that what it is about is gone: in a whole bundle it is as if it were not there. */
export const isDeleted = (row: Cells): boolean => row.get('status').toLowerCase() === 'tobedeleted';

/** Where a bundle's files are: at its root, or all in one folder. */
const nameIn = (archive: Archive, file: string): string | undefined =>
  archive.names.find((name) => name === `${file}.csv` || name.endsWith(`/${file}.csv`));

const rowsOf = async function* (archive: Archive, file: string): AsyncGenerator<Cells> {
  const name = nameIn(archive, file);
  if (!name) return;
  let ranks: ReadonlyMap<string, number> | null = null;
  for await (const read of csvLines(decoded(archive.read(name), 'utf-8'))) {
    if ('error' in read) throw new UnreadableRoster({ ...read.error, field: `${file}.csv` });
    if (!ranks) {
      ranks = new Map(read.cells.map((cell, rank) => [cell.trim(), rank]));
      continue;
    }
    const known = ranks;
    yield { line: read.line, get: (column) => (read.cells[known.get(column) ?? -1] ?? '').trim() };
  }
};

/** The rows of a file of the bundle; a column that is missing is told once the header is read. */
export const readFile = async function* (archive: Archive, file: OneRosterFile): AsyncGenerator<Cells> {
  const name = nameIn(archive, file);
  if (!name) return;
  const header = await headerOf(archive, name);
  const missing = ONEROSTER_FILES[file].find((column) => !header.includes(column));
  if (missing) throw new UnreadableRoster({ ...fileError('HEADER_REQUIRED', null, 1), field: `${file}.${missing}` });
  yield* rowsOf(archive, file);
};

const headerOf = async (archive: Archive, name: string): Promise<readonly string[]> => {
  for await (const read of csvLines(decoded(archive.read(name), 'utf-8')))
    return 'cells' in read ? read.cells.map((cell) => cell.trim()) : [];
  return [];
};

const READ_FILES = Object.keys(ONEROSTER_FILES) as OneRosterFile[];

/**
 * A bundle of version 1.2, whole, with the files that are needed. One of changes is refused, its files named: who left could
 * not be told from who did not change (education-standards.md §4.1, « import bulk »).
 */
export const checkManifest = async (archive: Archive): Promise<void> => {
  const properties = new Map<string, string>();
  for await (const row of rowsOf(archive, 'manifest')) properties.set(row.get('propertyName'), row.get('value'));
  const stateOf = (file: OneRosterFile): string | undefined => properties.get(`file.${file}`)?.toLowerCase();
  const changes = READ_FILES.filter((file) => stateOf(file) === 'delta').map((file) => `${file}.csv`);
  if (changes.length > 0)
    throw new UnreadableRoster({ ...fileError('DELTA_NOT_SUPPORTED'), field: changes.join(', ') });
  const isWhole = NEEDED_FILES.every((file) => stateOf(file) === 'bulk' && nameIn(archive, file));
  if (properties.get('oneroster.version') !== '1.2' || !isWhole) throw new UnreadableRoster(invalidFile('MANIFEST'));
};

/** The id of the school in the bundle, by its UAI. */
export const schoolOf = async (archive: Archive, uai: string | null): Promise<string> => {
  let found: string | null = null;
  for await (const row of readFile(archive, 'orgs'))
    if (uai && row.get('identifier').toUpperCase() === uai && !isDeleted(row)) found = row.get('sourcedId');
  if (!found) throw new UnreadableRoster(fileError('UAI_MISMATCHED'));
  return found;
};

/** The terms that are not today's, and those that are gone: classes of these alone place nobody. */
export const pastSessions = async (archive: Archive, today: string): Promise<ReadonlySet<string>> => {
  const past = new Set<string>();
  for await (const row of readFile(archive, 'academicSessions'))
    if (isDeleted(row) || row.get('endDate') < today || row.get('startDate') > today) past.add(row.get('sourcedId'));
  return past;
};

/** The classes of the school, but those whose every term is over or to come. */
export const classesOf = async (
  archive: Archive,
  school: string,
  pastSessionIds: ReadonlySet<string>,
): Promise<SchoolClass[]> => {
  const classes: SchoolClass[] = [];
  for await (const row of readFile(archive, 'classes')) {
    if (row.get('schoolSourcedId') !== school || isDeleted(row)) continue;
    const terms = row.get('termSourcedIds').split(',').filter(Boolean);
    if (terms.length > 0 && terms.every((term) => pastSessionIds.has(term.trim()))) continue;
    classes.push({
      sourcedId: row.get('sourcedId'),
      title: row.get('title'),
      isHomeroom: row.get('classType') === 'homeroom',
    });
  }
  return classes;
};
