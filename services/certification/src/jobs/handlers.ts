import { buildCertificateArchiveHandler } from './build-certificate-archive';
import { endRunningTestsHandler } from './end-running-tests';
import { expireCertificateArchivesHandler } from './expire-certificate-archives';
import { forgetCentreInvitationsHandler } from './forget-centre-invitations';
import { issueCertificateHandler } from './issue-certificate';
import { publishSessionHandler } from './publish-session';
import { renderCertificateHandler } from './render-certificate';
import { rescoreSessionHandler } from './rescore-session';
import { scoreCertificationHandler } from './score-certification';
import { sendCentreInvitationHandler } from './send-centre-invitation';

/** Every job of the service, in the order of an examination. */
export const jobHandlers = [
  sendCentreInvitationHandler,
  forgetCentreInvitationsHandler,
  endRunningTestsHandler,
  scoreCertificationHandler,
  rescoreSessionHandler,
  publishSessionHandler,
  issueCertificateHandler,
  renderCertificateHandler,
  buildCertificateArchiveHandler,
  expireCertificateArchivesHandler,
];
