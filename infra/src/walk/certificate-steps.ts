import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Sitting, Sittings } from './entry-steps';
import { type Certificate, pdfSteps } from './pdf-steps';
import type { Centre, Walk } from './walk';

const MINE = `query ($id: ID!) { certification(id: $id) { status commentForCandidate result { pix competences { level competence { id title } } }
  certificate { id number verificationCode validUntil pdfUrl revokedAt revocationReason } } }`;

/** E10, E11, E15: publication, the PDF and the badge of each certificate, verification, revocation. */
export const certificateSteps = async (walk: Walk, { session }: Centre, sittings: Sittings): Promise<Certificate[]> => {
  walk.chapter('Publication, certificates, badges (E10, E11, E15)');
  const { see, call, done, jury, manager } = walk;
  const [finished, doubtful, stopped, , abandoned, accessible] = sittings;
  const denied = await call('publishSession', { sessionId: session.id }, manager.token);
  see('the centre publishes nothing', denied.__typename === 'NotAllowedError', denied.message);
  const many = await done(
    'publishSessions',
    { sessionIds: [session.id, crypto.randomUUID()] },
    jury.token,
    'sessions { sessionId refusal }',
  );
  see(
    'in a batch, one refused keeps no other',
    many.sessions[0].refusal === null && many.sessions[1].refusal,
    many.sessions[1],
  );
  const again = await call('publishSession', { sessionId: session.id }, jury.token, 'session { status }');
  see('…twice is once', again.session?.status === 'PUBLISHED', again.session);
  const refused = await mine(walk, doubtful);
  see(
    'refused: told, without a certificate',
    refused.status === 'REJECTED' && refused.certificate === null,
    refused.status,
  );
  see('cancelled: told', (await mine(walk, stopped)).status === 'CANCELLED');
  const [one, long, rtl] = await Promise.all([finished, abandoned, accessible].map((sitting) => issued(walk, sitting)));
  if (!one || !rtl) throw new Error('certificates are missing');
  see(
    'the candidate reads result, comment, certificate',
    (await mine(walk, finished)).commentForCandidate === 'Pour CANDIDATE',
    one,
  );
  await pdfSteps(walk, [[finished, one], [accessible, rtl], ...(long ? ([[abandoned, long]] as const) : [])]);
  const status = await badge(walk, one);
  await verification(walk, one, finished);
  await revocation(walk, rtl, accessible, status);
  return [one, rtl];
};

const mine = async ({ query }: Walk, { certificationId, account }: Sitting) =>
  (await query(MINE, { id: certificationId }, account.token)).certification;

/** Waits for the jobs; nothing to wait for when the jury accepted a result that does not pass. */
const issued = async (walk: Walk, sitting: Sitting): Promise<Certificate | null> => {
  if ((await mine(walk, sitting)).status !== 'ACCEPTED') return null;
  return walk.pix.until('a certificate', async () => {
    const { certificate } = await mine(walk, sitting);
    return certificate?.pdfUrl ? (certificate as Certificate) : null;
  });
};

const read = (jwt: string) => {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const json = (part: string): ReturnType<typeof JSON.parse> => JSON.parse(Buffer.from(part, 'base64url').toString());
  return {
    header: json(header),
    payload: json(payload),
    signed: Buffer.from(`${header}.${payload}`),
    signature: Buffer.from(signature, 'base64url'),
  };
};

const isSignedBy = ({ signed, signature }: ReturnType<typeof read>, key: JsonWebKey): boolean =>
  verify('sha256', signed, createPublicKey({ key, format: 'jwk' }), signature);

type Status = { statusListCredential: string; statusListIndex: string };

const badge = async ({ pix, see }: Walk, { verificationCode, validUntil }: Certificate): Promise<Status> => {
  const { status, type, body } = await pix.download(`/badges/${verificationCode}`);
  const credential = read(body.toString());
  const keys = JSON.parse((await pix.download('/badges/jwks')).body.toString()).keys as (JsonWebKey & {
    kid: string;
  })[];
  const key = keys.find(({ kid }) => kid === credential.header.kid);
  see(
    'the badge: a VC-JWT its published key verifies',
    status === 200 && key !== undefined && isSignedBy(credential, key),
    type,
  );
  const { payload } = credential;
  const lastMoment = new Date(payload.validUntil).toLocaleString('sv-SE', { timeZone: 'Europe/Paris' });
  see(
    '…valid to the last second of the certificate',
    lastMoment === `${validUntil} 23:59:59` && payload.exp === Date.parse(payload.validUntil) / 1_000,
    payload.validUntil,
  );
  see(
    '…names nobody',
    !/"(firstName|lastName|givenName|familyName)"/.test(JSON.stringify(payload)),
    payload.credentialSubject.identifier[0].identityType,
  );
  see('…not revoked, says the list', !(await isRevoked(pix, payload.credentialStatus)));
  return payload.credentialStatus;
};

const isRevoked = async (pix: Walk['pix'], { statusListCredential, statusListIndex }: Status): Promise<boolean> => {
  const { payload } = read((await pix.download(statusListCredential)).body.toString());
  const bits = gunzipSync(Buffer.from(payload.credentialSubject.encodedList.slice(1), 'base64url'));
  const index = Number(statusListIndex);
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
};

const verification = async (
  { pix, see }: Walk,
  { verificationCode }: Certificate,
  { lastName }: Sitting,
): Promise<void> => {
  const page = await pix.download(`/verify/${verificationCode.toLowerCase()}`);
  const text = page.body.toString();
  see('anyone verifies, on a page', page.status === 200 && text.includes(lastName) && /niveau/i.test(text), page.type);
  const unknown = await pix.download('/verify/P-BBBBBBBB');
  see('a code nobody has', unknown.status === 404);
};

const revocation = async (walk: Walk, { id }: Certificate, sitting: Sitting, other: Status): Promise<void> => {
  const { see, done, call, jury, pix } = walk;
  const given = { certificateId: id, reason: 'Usurpation établie.' };
  const denied = await call('revokeCertificate', given, sitting.account.token);
  see(
    'its holder revokes nothing',
    ['NotAllowedError', 'CertificateNotFoundError'].includes(denied.__typename),
    denied.__typename,
  );
  const { certificate } = await done(
    'revokeCertificate',
    given,
    jury.token,
    'isEffective certificate { revokedAt verificationCode }',
  );
  const page = await pix.download(`/verify/${certificate.verificationCode}`);
  see('revoked: the page says so', /révoqué/i.test(page.body.toString()), page.status);
  const { payload } = read((await pix.download(`/badges/${certificate.verificationCode}`)).body.toString());
  const known = await pix
    .until('the status list', async () => ((await isRevoked(pix, payload.credentialStatus)) ? true : null), 90)
    .catch(() => false);
  see('…and the status list, of this one only', known && !(await isRevoked(pix, other)));
  see('…its holder reads why', (await mine(walk, sitting)).certificate.revocationReason === given.reason);
};

/** Last, because it uses up what an address may verify: too many codes are answered 429 (E10). */
export const enumerationSteps = async ({ pix, see }: Walk): Promise<void> => {
  const answers: number[] = [];
  for (let rank = 0; rank < 90; rank += 1) answers.push((await pix.download(`/verify/P-${code(rank)}`)).status);
  see(
    'codes are not to be walked through',
    answers.includes(429) && !answers.includes(200),
    `429 after ${answers.indexOf(429)}`,
  );
};

const code = (rank: number): string => `BCDF${String(rank).padStart(4, '2').replace(/[015]/g, 'K')}`;
