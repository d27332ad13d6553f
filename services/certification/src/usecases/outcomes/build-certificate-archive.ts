import type { Needs } from '../../context';
import { certificateFileName } from '../../domain/certificate-archive';
import { outcomeStatus } from '../../domain/outcome';
import { readSchoolResults } from './read-school-results';

type Given = Needs<'certificateArchives' | 'certificates' | 'campaigns' | 'outcomes' | 'config' | 'clock' | 'zipOf'>;

/** Puts the certificates of a class into one file: those issued and worth something, as they were stored (E14). */
export const buildCertificateArchive = async (needs: Given, { archiveId }: { archiveId: string }): Promise<void> => {
  const archive = await needs.certificateArchives.byId(archiveId);
  if (archive?.state !== 'WAITING') return;

  const files = [];
  for (const { outcome } of await readSchoolResults(needs, archive)) {
    const { certificateId, verificationCode, issuedAt } = outcome;
    if (!certificateId || !verificationCode || !issuedAt || outcomeStatus(outcome) !== 'VALIDATED') continue;
    const content = await needs.certificates.file(certificateId);
    if (content) files.push({ name: certificateFileName({ ...outcome, verificationCode }), content, at: issuedAt });
  }

  const expiresAt = new Date(needs.clock.now().getTime() + needs.config.outcomes.archiveHours * 3_600_000);
  const content = await needs.zipOf(files);
  await needs.certificateArchives.finish(archiveId, { content, certificateCount: files.length, expiresAt });
};
