import type { Needs } from '../context';
import { STATUS_LIST_BITS, statusListOf } from '../domain/badge';
import type { Certificate } from '../domain/certificate';

type Given = Needs<
  'certificates' | 'certificateDocument' | 'badges' | 'badgeSigner' | 'randomInt' | 'config' | 'clock'
>;

/** Makes a certificate's PDF and its badge from its snapshot and keeps them, once each (E10, E15). */
export const renderCertificate = async (needs: Given, { certificateId }: { certificateId: string }): Promise<void> => {
  const { certificates, certificateDocument, badges, clock } = needs;
  const certificate = await certificates.byId(certificateId);
  if (!certificate) throw new Error(`Certificate ${certificateId} does not exist.`);

  if ((await certificates.withFile([certificateId])).length === 0)
    await certificates.putFile(certificateId, await certificateDocument.render(certificate), clock.now());
  if (!(await badges.exists(certificateId))) await signBadge(needs, certificate);
};

/** A place in the status list is drawn until one is free: there is no counter to share. */
const signBadge = async (
  { badges, badgeSigner, randomInt, config, clock }: Given,
  certificate: Certificate,
): Promise<void> => {
  const list = statusListOf(certificate);
  for (let attempt = 1; attempt <= config.certificates.drawAttempts; attempt += 1) {
    const status = { list, index: randomInt(STATUS_LIST_BITS) };
    const credential = await badgeSigner.signBadge(certificate, status);
    if (await badges.insert(certificate.id, credential, status, clock.now())) return;
  }
  throw new Error(`No free place in the status list ${list}.`);
};
