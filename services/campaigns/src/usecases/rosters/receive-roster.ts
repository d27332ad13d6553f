import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { canSendRoster, senderOf } from '../../domain/access';
import {
  type OrganizationNotFoundError,
  organizationNotFound,
  type RosterTooLargeError,
  type RosterTypeError,
  rosterTooLarge,
  rosterType,
} from '../../domain/errors';
import { foreignType } from '../../domain/file-type';
import type { Organization } from '../../domain/organization';
import { ROSTER_FORMATS } from '../../domain/roster-format';
import { inPieces, ROSTER_IMPORT_MODES } from '../../domain/roster-import';
import { importRosterJob } from '../../jobs/definitions';
import { roleOfViewer } from '../role-of-viewer';

type Given = Needs<
  | 'viewer'
  | 'organizations'
  | 'memberships'
  | 'rosterImports'
  | 'rosterFiles'
  | 'clock'
  | 'newId'
  | 'config'
  | 'live'
  | 'transaction'
>;

/** The school by its id or its UAI, and how its file is to be read. Words that mean nothing are refused, not guessed. */
const orderSchema = z.object({
  organizationId: z.string().nullish(),
  uai: z.string().nullish(),
  format: z.enum(ROSTER_FORMATS).nullish(),
  mode: z.enum(ROSTER_IMPORT_MODES).nullish(),
  dryRun: z.enum(['true', 'false']).nullish(),
});

export type RosterOrder = { readonly [Name in keyof z.input<typeof orderSchema>]?: string | null };

type Failures = OrganizationNotFoundError | RosterTooLargeError | RosterTypeError | InvalidInputError;

/**
 * Stores a roster file as it comes in, then hands it to the import job. Only once it is stored whole does the import
 * exist for anybody (C2). Who may not manage the organization learns nothing of it.
 */
export const receiveRoster = async (
  needs: Given,
  { bytes, ...order }: RosterOrder & { bytes: AsyncIterable<Buffer> },
): Promise<Result<{ rosterImportId: string }, Failures>> => {
  const { rosterImports, rosterFiles, clock, newId, transaction } = needs;
  const checked = validate(orderSchema, order);
  if (!checked.ok) return checked;
  const { format, mode, dryRun, ...place } = checked.value;
  const organization = await organizationOf(needs, place);
  const uploadedBy = senderOf(needs.viewer);
  if (!organization || !uploadedBy) return fail(organizationNotFound());

  const id = newId();
  await rosterImports.insertReceiving({
    id,
    organizationId: organization.id,
    uploadedBy,
    at: clock.now(),
    askedFormat: format ?? null,
    mode: mode ?? 'REPLACE',
    isDryRun: dryRun === 'true',
  });
  const stored = await storeFile(needs, id, bytes);
  if (!stored.ok) {
    await rosterFiles.forget(id);
    await rosterImports.forgetReceiving(id);
    return stored;
  }
  await transaction(async (stores) => {
    await stores.rosterImports.markUploaded(id, stored.value, clock.now());
    await stores.outbox.enqueue(importRosterJob, { rosterImportId: id });
  });
  needs.live.tell('rosterImport', id);
  return ok({ rosterImportId: id });
};

const organizationOf = async (
  needs: Pick<Given, 'viewer' | 'organizations' | 'memberships'>,
  { organizationId, uai }: { organizationId?: string | null; uai?: string | null },
): Promise<Organization | null> => {
  const found = organizationId
    ? await needs.organizations.byId(organizationId)
    : await needs.organizations.byUai((uai ?? '').replace(/\s+/g, '').toUpperCase());
  const role = await roleOfViewer(needs, found?.id ?? '');
  return found && canSendRoster(needs.viewer, role) ? found : null;
};

/** The size of the stored file, or why it is not taken. What is cut is forgotten. */
const storeFile = async (
  { rosterImports, rosterFiles, config }: Pick<Given, 'rosterImports' | 'rosterFiles' | 'config'>,
  id: string,
  bytes: AsyncIterable<Buffer>,
): Promise<Result<number, RosterTooLargeError | RosterTypeError>> => {
  const { chunkBytes, maxBytes } = config.rosters;
  let [size, rank] = [0, 0];
  try {
    for await (const piece of inPieces(bytes, chunkBytes)) {
      const foreign = rank === 0 ? foreignType(piece) : null;
      if (foreign) return fail(rosterType(foreign));
      size += piece.length;
      if (size > maxBytes) return fail(rosterTooLarge(maxBytes));
      await rosterFiles.addPiece(id, rank, piece);
      rank += 1;
    }
    return ok(size);
  } catch (error) {
    await rosterFiles.forget(id);
    await rosterImports.forgetReceiving(id);
    throw error;
  }
};
