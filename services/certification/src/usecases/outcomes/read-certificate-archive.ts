import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import { type CertificateArchive, isArchiveOver } from '../../domain/certificate-archive';
import {
  type CertificateArchiveGoneError,
  type CertificateArchiveNotFoundError,
  certificateArchiveGone,
  certificateArchiveNotFound,
} from '../../domain/errors';
import { isOfSchool } from './read-results-file';

type Asked = { fileName: string; expires: string; signature: string };
type Given = Needs<'viewer' | 'centres' | 'campaigns' | 'certificateArchives' | 'links' | 'clock'>;

/** An archive of the viewer's own, as long as they are of its school. */
export const visibleArchive = async (
  needs: Needs<'viewer' | 'centres' | 'campaigns' | 'certificateArchives'>,
  id: string,
): Promise<CertificateArchive | null> => {
  const found = await needs.certificateArchives.byId(id);
  if (!found || found.askedBy !== userIdOf(needs.viewer)) return null;
  return (await isOfSchool(needs, found.uai)) ? found : null;
};

/** The file behind a signed link: for who asked for it, until the link or the file is over (E14). */
export const readCertificateArchive = async (
  needs: Given,
  { fileName, expires, signature }: Asked,
): Promise<Result<Buffer, CertificateArchiveNotFoundError | CertificateArchiveGoneError>> => {
  const found = await visibleArchive(needs, fileName.replace(/\.zip$/, ''));
  if (!found || !needs.links.isFileQuery(fileName, expires, signature)) return fail(certificateArchiveNotFound());
  const now = needs.clock.now();
  if (isArchiveOver(found, now) || Number(expires) * 1_000 <= now.getTime()) return fail(certificateArchiveGone());

  const content = found.state === 'READY' ? await needs.certificateArchives.content(found.id) : null;
  return content ? ok(content) : fail(certificateArchiveNotFound());
};
