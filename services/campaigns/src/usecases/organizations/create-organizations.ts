import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { isPlatformAdministrator, userIdOf } from '../../domain/access';
import { type OrganizationsFileError, organizationsFile } from '../../domain/errors';
import { emailAddress, type MemberRole, type Organization } from '../../domain/organization';
import {
  columnHeader,
  type FileColumn,
  type FileHeader,
  type FileLineError,
  fileFault,
  readFileHeader,
  readFileLine,
  repeatedUais,
} from '../../domain/organization-file';
import { checkOrganization } from './create-organization';
import { openInvitation } from './open-invitation';

type Given = Needs<
  'viewer' | 'locale' | 'organizations' | 'clock' | 'newId' | 'config' | 'links' | 'readCsv' | 'transaction'
>;
type Invited = { readonly email: string; readonly role: MemberRole };
type Checked = {
  readonly line: number;
  readonly uai: string;
  readonly organization: Organization;
  readonly invited: Invited | null;
};

export type CreatedOrganizations = {
  readonly createdCount: number;
  readonly knownCount: number;
  readonly invitedCount: number;
  readonly organizations: readonly Organization[];
};

/**
 * Opens the organizations of a file in one transaction, and invites to them; a line with an error and nothing is done. An
 * organization is its UAI: one that is there stays as it is, so that a file sent again does nothing (C1).
 */
export const createOrganizations = async (
  needs: Given,
  { file, dryRun }: { file: string; dryRun?: boolean | null },
): Promise<Result<CreatedOrganizations, OrganizationsFileError | NotAllowedError>> => {
  const invitedBy = userIdOf(needs.viewer);
  if (!isPlatformAdministrator(needs.viewer) || !invitedBy) return fail(notAllowed());
  const read = await readFile(needs, file);
  if (read.errors.length > 0) return fail(organizationsFile(read.errors));

  if (dryRun) return ok(await preview(needs, read.lines));
  return ok(await create(needs, read.lines, invitedBy));
};

type ReadFile = { readonly lines: readonly Checked[]; readonly errors: readonly FileLineError[] };

/** Every line checked, with every error of the file, by line. */
const readFile = async (needs: Given, file: string): Promise<ReadFile> => {
  const { maxLines } = needs.config.organizationFiles;
  const lines: Checked[] = [];
  const errors: FileLineError[] = [];
  const uais: { line: number; uai: string }[] = [];
  let header: FileHeader | null = null;
  for await (const read of needs.readCsv(file)) {
    if ('error' in read) errors.push(NOT_CSV(read.line));
    else if (!header) {
      const found = readFileHeader(read.cells);
      if ('errors' in found) return { lines, errors: found.errors };
      header = found.header;
    } else {
      if (uais.length === maxLines) return { lines, errors: [TOO_LONG(maxLines, read.line)] };
      const checked = checkLine(needs, header, read);
      uais.push(checked);
      if ('errors' in checked) errors.push(...checked.errors);
      else lines.push(checked);
    }
  }
  if (uais.length === 0 && errors.length === 0) errors.push(EMPTY);
  errors.push(...repeatedUais(uais));
  return { lines, errors: errors.sort((one, other) => one.line - other.line) };
};

const EMPTY = fileFault('Le fichier ne contient aucune organisation.', 'The file holds no organization.');
const NOT_CSV = (line: number) =>
  fileFault(
    "Cette ligne n'est pas du CSV correct : vérifiez ses guillemets.",
    'This line is not CSV: check quotes.',
    line,
  );
const TOO_LONG = (limit: number, line: number) =>
  fileFault(
    `Le fichier a plus de ${limit} lignes. Envoyez-le en plusieurs fois.`,
    `The file has more than ${limit} lines. Send it in parts.`,
    line,
  );

const checkLine = (
  { config, clock, newId }: Given,
  header: FileHeader,
  row: { line: number; cells: readonly string[] },
): Checked | { line: number; uai: string; errors: FileLineError[] } => {
  const { read, errors } = readFileLine(header, row);
  const uai = read.uai.replace(/\s+/g, '').toUpperCase();
  const { line, kind, invitationEmail, invitationRole, ...fields } = read;
  const told = new Set(errors.map(({ field }) => field));
  const organization = checkOrganization(config, { ...fields, kind: kind ?? 'OTHER' });
  const email = validate(z.object({ invitationEmail: emailAddress.nullable() }), { invitationEmail });
  for (const checked of [organization, email])
    if (!checked.ok)
      for (const { path, message } of checked.failure.fields) {
        const field = columnHeader(path.split('.')[0] as FileColumn);
        if (!told.has(field)) errors.push({ line, field, message });
      }
  if (errors.length > 0 || !organization.ok || !email.ok) return { line, uai, errors };

  const address = email.value.invitationEmail;
  return {
    line,
    uai,
    organization: { ...organization.value, id: newId(), createdAt: clock.now() },
    invited: address ? { email: address, role: invitationRole } : null,
  };
};

const preview = async ({ organizations }: Given, lines: readonly Checked[]): Promise<CreatedOrganizations> => {
  const known = await organizations.knownUais(lines.flatMap(({ organization: { uai } }) => uai ?? []));
  const isNew = ({ organization: { uai } }: Checked): boolean => !known.has(uai ?? '');
  return { ...countsOf(lines, lines.filter(isNew)), organizations: [] };
};

const create = (needs: Given, lines: readonly Checked[], invitedBy: string): Promise<CreatedOrganizations> =>
  needs.transaction(async (stores) => {
    const createdIds = await stores.organizations.insertNew(lines.map(({ organization }) => organization));
    const created = lines.filter(({ organization: { id } }) => createdIds.has(id));
    for (const { organization, invited } of created)
      if (invited)
        await openInvitation(
          { ...needs, ...stores },
          { ...invited, organizationId: organization.id, locale: needs.locale, invitedBy },
        );
    return { ...countsOf(lines, created), organizations: created.map(({ organization }) => organization) };
  });

const countsOf = (lines: readonly Checked[], created: readonly Checked[]) => ({
  createdCount: created.length,
  knownCount: lines.length - created.length,
  invitedCount: created.filter(({ invited }) => invited !== null).length,
});
