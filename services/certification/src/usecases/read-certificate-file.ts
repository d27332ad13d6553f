import type { Needs } from '../context';
import { isOwner } from '../domain/access';

export type CertificateFile = { readonly verificationCode: string; readonly content: Buffer };

/** The PDF of a certificate, for its holder alone: to anybody else it does not exist (E10). */
export const readCertificateFile = async (
  { viewer, certificates }: Needs<'viewer' | 'certificates'>,
  { fileName }: { fileName: string },
): Promise<CertificateFile | null> => {
  const [, id] = /^([0-9a-f-]{36})\.pdf$/.exec(fileName) ?? [];
  const certificate = id ? await certificates.byId(id) : null;
  if (!certificate || !isOwner(viewer, certificate)) return null;

  const content = await certificates.file(certificate.id);
  return content && { verificationCode: certificate.verificationCode, content };
};
