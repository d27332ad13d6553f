import type { Command } from 'commander';
import type { CommandDefinition } from '../command';
import { CommandFailure, EXIT } from '../exit-codes';

type Published = { sessionId: string; session: { status: string } | null; refusal: string | null };

const PUBLISH = `mutation ($input: PublishSessionsInput!) { publishSessions(input: $input) { __typename
  ... on PublishSessionsSuccess { sessions { sessionId session { status } refusal } } ... on Error { message } } }`;

/** Publishes sessions that are all decided; certificates are issued by jobs. Again changes nothing (E10). */
export const certificatePublish: CommandDefinition = {
  words: ['certificate', 'publish'],
  summary: 'publish sessions, which issues their certificates',
  asker: 'person',
  describe: (command: Command) => command.argument('<session...>', 'identifiers of sessions, 1 to 100'),

  async run({ platform, terminal, isJson }, sessionIds) {
    const { publishSessions: answer } = await platform.query<{
      publishSessions: { sessions?: Published[]; message?: string };
    }>(PUBLISH, { input: { sessionIds } });
    if (!answer.sessions) throw new CommandFailure(EXIT.REFUSED, answer.message ?? 'The platform refused.');
    if (isJson) terminal.print(JSON.stringify({ sessions: answer.sessions }));
    else
      for (const { sessionId, session, refusal } of answer.sessions)
        terminal.print(refusal === null ? `✔ ${sessionId}  ${session?.status ?? ''}` : `✖ ${sessionId}  ${refusal}`);
    return answer.sessions.some(({ refusal }) => refusal !== null) ? EXIT.REFUSED : EXIT.DONE;
  },
};

type Session = {
  number: string;
  status: string;
  candidates: {
    status: string;
    certification: {
      id: string;
      status: string;
      certificate: { number: string; verificationCode: string; pdfUrl: string | null; revokedAt: string | null } | null;
    } | null;
  }[];
};

const STATUS = `query ($id: ID!) { certificationSession(id: $id) { number status candidates { status
  certification { id status certificate { number verificationCode pdfUrl revokedAt } } } } }`;

/** Tells how far issuance is: refused as long as an accepted certification of a published session has no document. */
export const certificateStatus: CommandDefinition = {
  words: ['certificate', 'status'],
  summary: 'tell how far the certificates of a session are; code 1 as long as one is missing',
  asker: 'person',
  describe: (command: Command) => command.argument('<session>', 'its identifier'),

  async run({ platform, terminal, isJson }, [id = '']) {
    const { certificationSession: session } = await platform.query<{ certificationSession: Session | null }>(STATUS, {
      id,
    });
    if (!session) throw new CommandFailure(EXIT.REFUSED, `There is no session ${id}, for this account.`);
    const certifications = session.candidates.flatMap(({ certification }) => (certification ? [certification] : []));
    const missing = certifications.filter((each) => each.status === 'ACCEPTED' && !each.certificate?.pdfUrl);
    const isIssued = session.status === 'PUBLISHED' && missing.length === 0;
    const { number, status } = session;
    if (isJson) terminal.print(JSON.stringify({ number, status, missingCount: missing.length, certifications }));
    else {
      for (const each of certifications)
        terminal.print(`${each.certificate ? '✔' : '…'} ${each.id}  ${each.status}  ${each.certificate?.number ?? ''}`);
      terminal.print(`${isIssued ? '✔' : '✖'} session ${number}: ${status}, ${missing.length} certificates missing.`);
    }
    return isIssued ? EXIT.DONE : EXIT.REFUSED;
  },
};

type Verified = {
  message?: string;
  firstName?: string;
  lastName?: string;
  pix?: number;
  valid?: boolean;
  validUntil?: string;
  revokedAt?: string | null;
};

const VERIFY = `query ($code: String!) { verifyCertificate(code: $code) { __typename
  ... on VerifiedCertificate { firstName lastName birthDate centreName pix certifiedOn validUntil valid revokedAt number }
  ... on Error { message } } }`;

/** Verifies a certificate by its code, as anybody may: refused when it is none, over or revoked. */
export const certificateVerify: CommandDefinition = {
  words: ['certificate', 'verify'],
  summary: 'verify a certificate by its code; no credential is needed',
  asker: 'nobody',
  describe: (command: Command) => command.argument('<code>', 'P- and eight letters or digits'),

  async run({ platform, terminal, isJson }, [code = '']) {
    const { verifyCertificate: found } = await platform.query<{ verifyCertificate: Verified }>(VERIFY, { code });
    if (found.message !== undefined) throw new CommandFailure(EXIT.REFUSED, found.message);
    const { firstName, lastName, pix, valid, validUntil, revokedAt } = found;
    if (isJson) terminal.print(JSON.stringify(found));
    else
      terminal.print(
        `${valid ? '✔' : '✖'} ${firstName} ${lastName}, ${pix} Pix, ${revokedAt ? `revoked ${revokedAt}` : `until ${validUntil}`}`,
      );
    return valid ? EXIT.DONE : EXIT.REFUSED;
  },
};
