import { defineJob } from '@pix/kit/jobs';
import { z } from 'zod';

const id = z.string().min(1).max(64);

/** Scores a certification whose test has ended (E7). */
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

/** Gives the incidents of a finalised session their automatic consequences (E8). */
export const applyIncidentsJob = defineJob({
  name: 'apply-incidents',
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
