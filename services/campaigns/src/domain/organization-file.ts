import { comparedName } from '@pix/kit/compared-text';
import { type LocalizedText } from '@pix/kit/result';
import { ACADEMIES } from './academy';
import { type MemberRole, ORGANIZATION_KINDS, type OrganizationKind } from './organization';

/** One error of a file of organizations, with its line and column. */
export type FileLineError = { readonly line: number; readonly field: string | null; readonly message: LocalizedText };

/** A column by what it fills in; the first three are needed (pix-domain.md §2.7, feature 154). */
const COLUMNS = {
  kind: 'Type',
  name: 'Nom',
  uai: 'UAI',
  academyId: 'Académie',
  tags: 'Tags',
  contactEmail: 'E-mail',
  invitationEmail: "E-mail d'invitation",
  invitationRole: 'Rôle',
} as const;

export type FileColumn = keyof typeof COLUMNS;

const NEEDED: readonly FileColumn[] = ['kind', 'name', 'uai'];

export const columnHeader = (column: FileColumn): string => COLUMNS[column];

/** Where each column is in the file. */
export type FileHeader = ReadonlyMap<FileColumn, number>;

/** The columns of a header, case and accents aside; or every one that is missing, unknown or there twice. */
export const readFileHeader = (cells: readonly string[]): { header: FileHeader } | { errors: FileLineError[] } => {
  const known = new Map((Object.keys(COLUMNS) as FileColumn[]).map((name) => [comparedName(COLUMNS[name]), name]));
  const header = new Map<FileColumn, number>();
  const errors: FileLineError[] = [];
  for (const [rank, cell] of cells.entries()) {
    const column = known.get(comparedName(cell));
    if (column && !header.has(column)) header.set(column, rank);
    else if (cell.trim() !== '') errors.push({ line: 1, field: cell.trim().slice(0, 100), message: UNEXPECTED });
  }
  for (const column of NEEDED)
    if (!header.has(column)) errors.push({ line: 1, field: COLUMNS[column], message: MISSING_COLUMN });
  return errors.length > 0 ? { errors } : { header };
};

const UNEXPECTED: LocalizedText = {
  fr: "Cette colonne n'est pas attendue, ou l'est une seule fois. Retirez-la.",
  en: 'This column is not expected, or only once. Remove it.',
};
const MISSING_COLUMN: LocalizedText = {
  fr: "Cette colonne manque. Ajoutez-la à l'en-tête.",
  en: 'This column is missing. Add it to the header.',
};
const REQUIRED: LocalizedText = { fr: 'Ce champ est obligatoire. Remplissez-le.', en: 'This field is required.' };
const UNKNOWN_KIND: LocalizedText = {
  fr: `Ce type n'existe pas. Attendu : ${ORGANIZATION_KINDS.join(', ')}.`,
  en: `There is no such type. Expected: ${ORGANIZATION_KINDS.join(', ')}.`,
};
const UNKNOWN_ROLE: LocalizedText = {
  fr: "Ce rôle n'existe pas. Attendu : ADMIN ou MEMBER.",
  en: 'There is no such role. Expected: ADMIN or MEMBER.',
};
const ROLE_OF_NOBODY: LocalizedText = {
  fr: "Ce rôle n'est celui de personne : donnez l'e-mail d'invitation, ou laissez le rôle vide.",
  en: 'This role is nobody’s: give the address to invite, or leave the role empty.',
};

const TOO_WIDE: LocalizedText = {
  fr: "Cette ligne a plus de cellules que l'en-tête. Mettez entre guillemets ce qui contient le séparateur.",
  en: 'This line has more cells than the header. Put what holds the separator between quotes.',
};

/** One line as it is written, words read; what is checked field by field comes after. */
export type FileLine = {
  readonly line: number;
  readonly kind: OrganizationKind | null;
  readonly name: string;
  readonly uai: string;
  readonly academyId: string | null;
  readonly tags: readonly string[];
  readonly contactEmail: string | null;
  readonly invitationEmail: string | null;
  readonly invitationRole: MemberRole;
};

const KIND_WORDS: Readonly<Record<string, OrganizationKind>> = {
  ecole: 'PRIMARY',
  college: 'COLLEGE',
  lycee: 'LYCEE',
  lyceeagricole: 'AGRICULTURAL',
  universite: 'UNIVERSITY',
  enseignementsuperieur: 'UNIVERSITY',
  autre: 'OTHER',
  ...Object.fromEntries(ORGANIZATION_KINDS.map((kind) => [kind.toLowerCase(), kind])),
};

const ROLE_WORDS: Readonly<Record<string, MemberRole>> = {
  '': 'ADMIN',
  admin: 'ADMIN',
  administrateur: 'ADMIN',
  member: 'MEMBER',
  membre: 'MEMBER',
};

/** Reads the words of a line; an académie that nobody knows is left as it is written, and refused with the other fields. */
export const readFileLine = (
  header: FileHeader,
  { line, cells }: { line: number; cells: readonly string[] },
): { read: FileLine; errors: FileLineError[] } => {
  const cell = (column: FileColumn): string => (cells[header.get(column) ?? -1] ?? '').trim();
  const errors: FileLineError[] = [];
  const wrong = (column: FileColumn, message: LocalizedText): void => {
    errors.push({ line, field: COLUMNS[column], message });
  };

  const ranks = new Set(header.values());
  if (cells.some((extra, rank) => extra.trim() !== '' && !ranks.has(rank)))
    errors.push({ line, field: null, message: TOO_WIDE });
  const kind = KIND_WORDS[comparedName(cell('kind'))] ?? null;
  const role = ROLE_WORDS[comparedName(cell('invitationRole'))];
  if (!kind) wrong('kind', cell('kind') === '' ? REQUIRED : UNKNOWN_KIND);
  if (cell('uai') === '') wrong('uai', REQUIRED);
  if (!role) wrong('invitationRole', UNKNOWN_ROLE);
  else if (cell('invitationRole') !== '' && cell('invitationEmail') === '') wrong('invitationRole', ROLE_OF_NOBODY);
  const read: FileLine = {
    line,
    kind,
    name: cell('name'),
    uai: cell('uai'),
    academyId: academyOf(cell('academyId')),
    tags: cell('tags')
      .split('|')
      .map((tag) => tag.trim())
      .filter(Boolean),
    contactEmail: cell('contactEmail') || null,
    invitationEmail: cell('invitationEmail') || null,
    invitationRole: role ?? 'ADMIN',
  };
  return { read, errors };
};

/** By its code, with or without its zero, or by its name. */
const academyOf = (written: string): string | null => {
  if (written === '') return null;
  const found = ACADEMIES.find(
    ({ id, name }) => id === written.padStart(2, '0') || comparedName(name) === comparedName(written),
  );
  return found?.id ?? written;
};

/** A UAI names one organization: the second line that has it is told where the first one is. */
export const repeatedUais = (lines: readonly { line: number; uai: string }[]): FileLineError[] => {
  const firstLines = new Map<string, number>();
  return lines.flatMap(({ line, uai }): FileLineError[] => {
    if (uai === '') return [];
    const first = firstLines.get(uai);
    if (first === undefined) firstLines.set(uai, line);
    return first === undefined ? [] : [{ line, field: COLUMNS.uai, message: sameAs(first) }];
  });
};

const sameAs = (line: number): LocalizedText => ({
  fr: `Cet UAI est déjà à la ligne ${line}. Retirez une des deux lignes.`,
  en: `This UAI is on line ${line} already. Remove one of the two lines.`,
});

/** What is wrong with a file as a whole. */
export const fileFault = (fr: string, en: string, line = 1): FileLineError => ({
  line,
  field: null,
  message: { fr, en },
});
