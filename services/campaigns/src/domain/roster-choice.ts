import { fregataFormat } from './fregata-format';
import { oneRosterFormat } from './oneroster-format';
import type { OrganizationKind } from './organization';
import { fileError, type RosterError } from './roster-error';
import type { RosterFormat, RosterFormatName } from './roster-format';
import { knownColumnCount } from './roster-header';
import { siecleFormat } from './siecle-format';
import { supFormat } from './sup-format';

/** Every kind of roster file there is. */
export const FORMATS: Readonly<Record<RosterFormatName, RosterFormat>> = {
  SIECLE: siecleFormat,
  FREGATA: fregataFormat,
  SUP: supFormat,
  ONEROSTER: oneRosterFormat,
};

/** The formats whose files are one CSV table. */
export const CSV_FORMATS = [fregataFormat, supFormat] as const;

const EXPECTED: Readonly<Partial<Record<OrganizationKind, readonly RosterFormatName[]>>> = {
  COLLEGE: ['SIECLE', 'FREGATA', 'ONEROSTER'],
  LYCEE: ['SIECLE', 'FREGATA', 'ONEROSTER'],
  UNIVERSITY: ['SUP', 'ONEROSTER'],
};

/** What a file looks like before it is read: a format, or a CSV table whose header fits none. */
export type LooksLike = RosterFormatName | 'CSV';

/** The CSV format whose header this is, by half of its columns at least. */
export const csvFormatOf = (header: readonly string[]): LooksLike => {
  const [best] = CSV_FORMATS.map((format) => ({ format, count: knownColumnCount(format, header) })).sort(
    (one, other) => other.count - one.count,
  );
  return best && best.count * 2 >= best.format.columns.length ? best.format.name : 'CSV';
};

/**
 * The format a file is read in: the one asked for, else one that the kind of organization sends. A file of another one is
 * refused, both named (FORMAT_MISMATCHED). A CSV table nobody knows is read as the expected one, to say what is missing.
 */
export const chooseFormat = (given: {
  readonly kind: OrganizationKind;
  readonly asked: RosterFormatName | null;
  readonly looksLike: LooksLike;
}): { readonly format: RosterFormat } | { readonly error: RosterError } => {
  const expected = given.asked ? [given.asked] : (EXPECTED[given.kind] ?? (Object.keys(FORMATS) as RosterFormatName[]));
  if (given.looksLike === 'CSV') {
    const csv = CSV_FORMATS.find(({ name }) => expected.includes(name));
    return csv ? { format: csv } : { error: mismatch('CSV', expected) };
  }
  return expected.includes(given.looksLike)
    ? { format: FORMATS[given.looksLike] }
    : { error: mismatch(given.looksLike, expected) };
};

const mismatch = (found: string, expected: readonly string[]): RosterError =>
  fileError('FORMAT_MISMATCHED', `${found}/${expected.join(', ')}`);
