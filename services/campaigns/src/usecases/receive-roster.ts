import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { canManageOrganization, userIdOf } from '../domain/access';
import {
  type OrganizationNotFoundError,
  organizationNotFound,
  type RosterTooLargeError,
  rosterTooLarge,
} from '../domain/errors';
import { inPieces } from '../domain/roster-import';
import { importRosterJob } from '../jobs/definitions';
import { roleOfViewer } from './role-of-viewer';

type Given = Needs<
  'viewer' | 'organizations' | 'memberships' | 'rosterImports' | 'clock' | 'newId' | 'config' | 'transaction'
>;

/**
 * Stores a roster file as it comes in, then hands it to the import job. Only once it is stored whole does the import
 * exist for anybody (C2). Who may not manage the organization learns nothing of it.
 */
export const receiveRoster = async (
  needs: Given,
  { organizationId, bytes }: { organizationId: string; bytes: AsyncIterable<Buffer> },
): Promise<Result<{ rosterImportId: string }, OrganizationNotFoundError | RosterTooLargeError>> => {
  const { viewer, organizations, rosterImports, clock, newId, config, transaction } = needs;
  const uploadedBy = userIdOf(viewer);
  const organization = await organizations.byId(organizationId);
  const role = await roleOfViewer(needs, organizationId);
  if (!organization || !uploadedBy || !canManageOrganization(viewer, role)) return fail(organizationNotFound());

  const rosterImportId = newId();
  await rosterImports.insertReceiving({ id: rosterImportId, organizationId, uploadedBy, at: clock.now() });
  const sizeBytes = await storeFile(needs, rosterImportId, bytes);
  if (sizeBytes === null) return fail(rosterTooLarge(config.rosters.maxBytes));

  await transaction(async ({ rosterImports: imports, outbox }) => {
    await imports.markUploaded(rosterImportId, sizeBytes, clock.now());
    await outbox.enqueue(importRosterJob, { rosterImportId });
  });
  return ok({ rosterImportId });
};

/** The size of the stored file; `null` when it is too large. What is cut or too large is forgotten. */
const storeFile = async (
  { rosterImports, config }: Needs<'rosterImports' | 'config'>,
  rosterImportId: string,
  bytes: AsyncIterable<Buffer>,
): Promise<number | null> => {
  let size = 0;
  let rank = 0;
  try {
    for await (const piece of inPieces(bytes, config.rosters.chunkBytes)) {
      size += piece.length;
      if (size > config.rosters.maxBytes) break;
      await rosterImports.addChunk(rosterImportId, rank, piece);
      rank += 1;
    }
  } catch (error) {
    await rosterImports.forgetReceiving(rosterImportId);
    throw error;
  }
  if (size <= config.rosters.maxBytes) return size;
  await rosterImports.forgetReceiving(rosterImportId);
  return null;
};
