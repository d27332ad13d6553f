import type { StuckState } from '@pix/kit/stuck-states';
import {
  buildCertificateArchiveJob,
  endRunningTestsJob,
  issueCertificateJob,
  renderCertificateJob,
  rescoreSessionJob,
  scoreCertificationJob,
} from './jobs/definitions';

const WAITED = 'NOW(3) - INTERVAL 10 MINUTE';

/** What is older was looked at in its time: not all that ever was is read every minute. */
const LOOKED_BACK = 'NOW(3) - INTERVAL 60 DAY';

/** What an examination waits for at each of its steps (E5 to E15). */
export const stuckStates: readonly StuckState[] = [
  {
    name: 'session finalised, test still running',
    sql: `SELECT c.session_id AS id FROM certifications c JOIN sessions s ON s.id = c.session_id
      WHERE c.status = 'STARTED' AND s.finalised_at < ${WAITED}`,
    job: endRunningTestsJob,
    payloadOf: ({ id }) => ({ sessionId: id }),
  },
  {
    name: 'ended, not scored',
    sql: `SELECT id FROM certifications WHERE status = 'ENDED' AND assessment_id IS NOT NULL AND ended_at < ${WAITED}`,
    job: scoreCertificationJob,
    payloadOf: ({ id }) => ({ certificationId: id }),
  },
  {
    name: 'accepted and published, no certificate',
    sql: `SELECT c.id FROM sessions s JOIN certifications c ON c.session_id = s.id
      LEFT JOIN certificates d ON d.certification_id = c.id
      WHERE s.status = 'PUBLISHED' AND s.published_at BETWEEN ${LOOKED_BACK} AND ${WAITED}
        AND c.status = 'ACCEPTED' AND d.id IS NULL`,
    job: issueCertificateJob,
    payloadOf: ({ id }) => ({ certificationId: id }),
  },
  {
    name: 'certificate without its file or badge',
    sql: `SELECT c.id FROM certificates c LEFT JOIN certificate_files f ON f.certificate_id = c.id
      LEFT JOIN badges b ON b.certificate_id = c.id
      WHERE c.issued_at BETWEEN ${LOOKED_BACK} AND ${WAITED}
        AND (f.certificate_id IS NULL OR b.certificate_id IS NULL)`,
    job: renderCertificateJob,
    payloadOf: ({ id }) => ({ certificateId: id }),
  },
  {
    name: 'rescoring begun, not done',
    sql: `SELECT id FROM rescorings WHERE state <> 'DONE' AND created_at < ${WAITED}`,
    job: rescoreSessionJob,
    payloadOf: ({ id }) => ({ rescoringId: id }),
  },
  {
    name: 'archive of certificates asked for, not built',
    sql: `SELECT id FROM certificate_archives WHERE state = 'WAITING' AND created_at < ${WAITED}`,
    job: buildCertificateArchiveJob,
    payloadOf: ({ id }) => ({ archiveId: id }),
  },
];
