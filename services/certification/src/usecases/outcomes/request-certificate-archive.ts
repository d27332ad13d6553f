import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import type { CertificateArchive } from '../../domain/certificate-archive';
import { type SchoolNotFoundError, schoolNotFound } from '../../domain/errors';
import { buildCertificateArchiveJob } from '../../jobs/definitions';
import { isOfSchool } from './read-results-file';

const archiveInput = z.object({
  uai: z.string().trim().toUpperCase().length(8),
  division: z.string().trim().min(1).max(255),
});

type Given = Needs<'viewer' | 'centres' | 'campaigns' | 'clock' | 'newId' | 'config' | 'transaction'>;

/** Asks for the certificates of a class in one file. Asked again by the same while it is made, it is the same file (E14). */
export const requestCertificateArchive = async (
  needs: Given,
  input: z.input<typeof archiveInput>,
): Promise<Result<CertificateArchive, SchoolNotFoundError | InvalidInputError>> => {
  const checked = validate(archiveInput, input);
  if (!checked.ok) return checked;
  const { uai, division } = checked.value;
  const askedBy = userIdOf(needs.viewer);
  if (!askedBy || !(await isOfSchool(needs, uai))) return fail(schoolNotFound());

  const createdAt = needs.clock.now();
  const expiresAt = new Date(createdAt.getTime() + needs.config.outcomes.archiveHours * 3_600_000);
  const asked: CertificateArchive = {
    id: needs.newId(),
    uai,
    division,
    askedBy,
    state: 'WAITING',
    certificateCount: 0,
    createdAt,
    expiresAt,
  };
  return needs.transaction(async ({ certificateArchives, jobs }) => {
    if (!(await certificateArchives.insert(asked))) return ok((await certificateArchives.running(asked)) ?? asked);
    await jobs.enqueue(buildCertificateArchiveJob, { archiveId: asked.id });
    return ok(asked);
  });
};
