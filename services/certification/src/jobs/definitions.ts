import { defineJob } from '@pix/kit/jobs';
import { z } from 'zod';

const id = z.string().min(1).max(64);

/** Scores a certification whose test has ended, again when its session is finalised with incidents or the jury asks for it (E7, E8). */
export const scoreCertificationJob = defineJob({
  name: 'score-certification',
  payload: z.object({ certificationId: id }),
  retry: 'patient',
});

/** Ends what still runs in a session the centre has closed (E8). */
export const endRunningTestsJob = defineJob({
  name: 'end-running-tests',
  payload: z.object({ sessionId: id }),
  retry: 'patient',
});

/** Sends the mail of an invitation to a centre (E2). */
export const sendCentreInvitationJob = defineJob({
  name: 'send-centre-invitation',
  payload: z.object({ invitationId: id }),
  retry: 'patient',
});

/** Erases the addresses of invitations to centres that are over, every day. */
export const forgetCentreInvitationsJob = defineJob({
  name: 'forget-centre-invitations',
  payload: z.object({}),
  retry: 'patient',
});

/** Asks for the certificates of a published session (E10). */
export const publishSessionJob = defineJob({
  name: 'publish-session',
  payload: z.object({ sessionId: id }),
  retry: 'patient',
});

/** Issues one certificate: its number and its snapshot (E10). */
export const issueCertificateJob = defineJob({
  name: 'issue-certificate',
  payload: z.object({ certificationId: id }),
  retry: 'patient',
});

/** Makes the PDF of one certificate (E10). */
export const renderCertificateJob = defineJob({
  name: 'render-certificate',
  payload: z.object({ certificateId: id }),
  retry: 'patient',
});

/** Makes the scores of a session again and compares (E7). */
export const rescoreSessionJob = defineJob({
  name: 'rescore-session',
  payload: z.object({ rescoringId: id }),
  retry: 'standard',
});

/** Puts the certificates of a class into one file (E14). */
export const buildCertificateArchiveJob = defineJob({
  name: 'build-certificate-archive',
  payload: z.object({ archiveId: id }),
  retry: 'standard',
});

/** Erases the archives whose day is over. */
export const expireCertificateArchivesJob = defineJob({
  name: 'expire-certificate-archives',
  payload: z.object({}),
  retry: 'standard',
});
