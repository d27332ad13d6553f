import type { Needs } from '../context';

/** Makes a certificate's PDF from its snapshot and keeps it, once (E10). */
export const renderCertificate = async (
  { certificates, certificateDocument, clock }: Needs<'certificates' | 'certificateDocument' | 'clock'>,
  { certificateId }: { certificateId: string },
): Promise<void> => {
  const certificate = await certificates.byId(certificateId);
  if (!certificate) throw new Error(`Certificate ${certificateId} does not exist.`);
  if ((await certificates.withFile([certificateId])).length > 0) return;

  await certificates.putFile(certificateId, await certificateDocument.render(certificate), clock.now());
};
