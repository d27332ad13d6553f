import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../../context';
import { canFollowPupils, userIdOf } from '../../domain/access';
import type { ClassSheet } from '../../domain/class-sheet';
import {
  type ClassNotFoundError,
  type ClassSheetRunningError,
  classNotFound,
  classSheetRunning,
  type OrganizationNotFoundError,
  organizationNotFound,
} from '../../domain/errors';
import { createClassUsernamesJob } from '../../jobs/definitions';
import { roleOfViewer } from '../role-of-viewer';

type Given = Needs<'viewer' | 'memberships' | 'clock' | 'newId' | 'config' | 'sheetCipher' | 'transaction'>;
type Input = { organizationId: string; division: string; renewUnused?: boolean | null };
type Failures = OrganizationNotFoundError | ClassNotFoundError | ClassSheetRunningError;

/**
 * Asks for usernames and one-time passwords for a class (I4). Asking again gives the same sheet until a file of it was
 * had; while a colleague's is being made there is no other, so that no two have half of the passwords each.
 */
export const askClassUsernames = async (
  needs: Given,
  { organizationId, division, renewUnused }: Input,
): Promise<Result<ClassSheet, Failures>> => {
  const askedBy = userIdOf(needs.viewer);
  if (!askedBy || !canFollowPupils(await roleOfViewer(needs, organizationId))) return fail(organizationNotFound());

  const place = { organizationId, division: division.trim() };
  return needs.transaction((stores) =>
    openSheet({ ...needs, ...stores }, { ...place, askedBy, renewUnused: renewUnused ?? false }),
  );
};

const openSheet = async (
  { organizations, classSheets, learners, outbox, clock, newId, config, sheetCipher }: Given & Stores,
  {
    askedBy,
    renewUnused,
    ...place
  }: { askedBy: string; renewUnused: boolean; organizationId: string; division: string },
): Promise<Result<ClassSheet, Failures>> => {
  const createdAt = clock.now();
  await organizations.lock(place.organizationId);
  const waiting = await classSheets.waitingFor(askedBy, place, createdAt);
  if (waiting) return ok(waiting);
  const learnerIds = await learners.activeIdsOfDivision(place.organizationId, place.division);
  if (learnerIds.length === 0) return fail(classNotFound());

  const id = newId();
  const sheet: ClassSheet = {
    ...place,
    id,
    askedBy,
    state: 'WAITING',
    renewUnused,
    sealedKey: sheetCipher.seal(sheetCipher.newKey(), id),
    pupilCount: learnerIds.length,
    doneCount: 0,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + config.classSheets.hours * 3_600_000),
    downloadedAt: { csv: null, pdf: null },
  };
  if (!(await classSheets.insert(sheet, learnerIds))) return fail(classSheetRunning());
  await outbox.enqueue(createClassUsernamesJob, { classSheetId: id });
  return ok(sheet);
};
