import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { Viewer } from '@pix/kit/auth';
import { aGuest, aUser, createTester, emptySchema, stoppedClock, testConfig } from '@pix/kit/testing';
import { createApp } from '../src/app';
import { type Config, RULES } from '../src/config';
import { certificationDataSource } from '../src/database/data-source';
import type { CentreKind } from '../src/domain/centre';
import { assessmentDouble, campaignsDouble, identityDouble } from './doubles';
import { supervisionDouble } from './supervision-double';

type BadgeKey = Config['badges']['signingKey'];

/** A key that badges may be signed with. */
export function newBadgeKey(kid: string): BadgeKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  return { ...privateKey.export({ format: 'jwk' }), kid } as BadgeKey;
}

export const config: Config = {
  ...testConfig('certification'),
  assessmentUrl: 'http://127.0.0.1:9',
  campaignsUrl: 'http://127.0.0.1:9',
  badges: { signingKey: newBadgeKey('key-1'), previousKeys: [], statusSeconds: 60 },
  machineCredential: { clientId: 'certification', clientSecret: 'a-machine-secret-for-tests-only-0000' },
  ...RULES,
  // The jury looks at everything; sampling.test.ts is about what it does not look at.
  jury: { ...RULES.jury, usual: { ...RULES.jury.usual, samplePercentage: 100 } },
  // Fills again so slowly that how long a test takes does not count.
  verification: { ...RULES.verification, perMinute: 1 },
};

export const ADMIN = aUser(undefined, ['ADMIN']);
export const JURY = aUser(undefined, ['JURY']);

/** The real service on an empty schema; clock, assessment and identity in the tests' hands. */
export const givenCertification = async (changes: Partial<Config> = {}) => {
  const settings = { ...config, ...changes };
  await emptySchema(certificationDataSource, settings.database);

  const clock = stoppedClock();
  const assessment = assessmentDouble(clock);
  const identity = identityDouble(clock);
  const campaigns = campaignsDouble();
  const supervision = supervisionDouble(clock);
  const told: string[] = [];
  const app = await createApp(settings, {
    clock,
    assessment: assessment.client,
    identity: identity.client,
    supervision: supervision.client,
    campaigns: campaigns.client,
    live: { tell: (field, id) => void told.push(`${field}:${id}`) },
    namespace: `test-${randomUUID()}:`,
  });
  const tester = await createTester(app);

  /** Runs one mutation with an `input` and gives its answer: `__typename`, `message` and what is asked for. */
  const mutate = async (name: string, input: object, as: Viewer | undefined, success = ''): Promise<Answer> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const extra = FIELDS_OF_ERRORS[name] ?? '';
    const { data, errors } = await tester.run(
      `mutation ($input: ${type}Input!) { ${name}(input: $input) {
         __typename ${success && `... on ${type}Success { ${success} }`} ${extra} ... on Error { message }
       } }`,
      { input },
      { as },
    );
    if (errors.length > 0) throw new Error(`${name}: ${String(errors[0]?.code)}`);
    return data[name];
  };

  const count = async (table: string, condition = 'TRUE'): Promise<number> => {
    const [row] = await app.dataSource.query<[{ n: string }]>(`SELECT COUNT(*) AS n FROM ${table} WHERE ${condition}`);
    return Number(row.n);
  };

  return {
    app,
    clock,
    assessment: assessment.state,
    assessmentClient: assessment.client,
    supervision: supervision.state,
    campaigns,
    told,
    identity,
    mutate,
    count,
    ...tester,
  };
};

// Loosely typed on purpose: each test asserts what it reads.
type Answer = ReturnType<typeof JSON.parse>;

const FIELDS_OF_ERRORS: Readonly<Record<string, string>> = {
  createCertificationCentre: '... on InvalidInputError { fields { path } }',
  finaliseSession: '... on AbortReasonRequiredError { candidates { id } } ... on InvalidInputError { fields { path } }',
  reportIncident: '... on InvalidInputError { fields { path } }',
  raiseLiveAlert: '... on InvalidInputError { fields { path } }',
  addExtraTime: '... on InvalidInputError { fields { path } }',
  addCandidate: '... on InvalidInputError { fields { path } }',
  publishSession: '... on SessionNotDecidedError { waitingCount }',
};

export type Service = Awaited<ReturnType<typeof givenCertification>>;

/** A centre with one member, who is its administrator. */
export const givenCentre = async (
  { mutate }: Pick<Service, 'mutate'>,
  name = 'Collège Jean-Moulin',
  kind?: CentreKind,
) => {
  const member = aUser();
  const { centre } = await mutate('createCertificationCentre', { name, uai: '0750001A', kind }, ADMIN, 'centre { id }');
  await mutate('addCentreMember', { centreId: centre.id, userId: member.userId, admin: true }, ADMIN);
  return { id: centre.id as string, member };
};

export const SESSION_INPUT = {
  address: '3 rue des Lilas, Lyon',
  room: 'B 12',
  startsAt: '2026-11-22T08:00:00.000Z',
  examiner: 'Mme Petit',
};

export type Session = {
  id: string;
  number: string;
  accessCode: string;
  invigilatorPassword: string;
  invigilator: Viewer;
};

export const givenSession = async (
  { mutate }: Pick<Service, 'mutate'>,
  centre: { id: string; member: Viewer },
): Promise<Session> => {
  const { session } = await mutate(
    'createCertificationSession',
    { centreId: centre.id, ...SESSION_INPUT },
    centre.member,
    'session { id number accessCode invigilatorPassword }',
  );
  return { ...session, invigilator: aGuest('invigilator', session.id) };
};

export const aPerson = (changes: object = {}) => ({
  firstName: 'Inès',
  lastName: `Moreau ${randomUUID()
    .replace(/[0-9-]/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
    .slice(0, 16)}`,
  birthDate: '2009-06-23',
  ...changes,
});

/** A person enrolled in a session, with the account they will enter with. */
export const givenCandidate = async (
  { mutate }: Pick<Service, 'mutate'>,
  session: Pick<Session, 'id' | 'number'>,
  member: Viewer,
  given: { extraTimePercentage?: number } = {},
) => {
  const person = aPerson();
  const { candidate } = await mutate(
    'addCandidate',
    { sessionId: session.id, birthPlace: 'Lyon', ...person, ...given },
    member,
    'candidate { id }',
  );
  return { id: candidate.id as string, person: { sessionNumber: session.number, ...person }, viewer: aUser() };
};

export type EnrolledCandidate = Awaited<ReturnType<typeof givenCandidate>>;

/** A candidate who has entered and whom the invigilator has confirmed. */
export const givenConfirmed = async (service: Service, session: Session, member: Viewer, given = {}) => {
  const candidate = await givenCandidate(service, session, member, given);
  await service.mutate('enterCertificationSession', candidate.person, candidate.viewer);
  await service.mutate('confirmPresence', { candidateId: candidate.id }, session.invigilator);
  return candidate;
};

/** A candidate whose test is under way. */
export const givenStarted = async (service: Service, session: Session, member: Viewer) => {
  const candidate = await givenConfirmed(service, session, member);
  const { certification } = await service.mutate(
    'startCertification',
    { candidateId: candidate.id, accessCode: session.accessCode },
    candidate.viewer,
    'certification { id assessment { id } }',
  );
  return {
    ...candidate,
    certificationId: certification.id as string,
    assessmentId: certification.assessment.id as string,
  };
};

export type StartedCandidate = Awaited<ReturnType<typeof givenStarted>>;

/** Tells that a candidate's test has ended, as assessment would, and runs what follows. */
export const testEnded = async (
  { deliver, handleOutbox }: Pick<Service, 'deliver' | 'handleOutbox'>,
  { certificationId, assessmentId, viewer }: StartedCandidate,
): Promise<void> => {
  await deliver('TestEnded.v1', { assessmentId, kind: 'CERTIFICATION', key: certificationId, userId: viewer.userId });
  await handleOutbox();
};

/** Finalises a session; these candidates left before the end. */
export const finalise = (
  { mutate }: Pick<Service, 'mutate'>,
  { id }: Pick<Session, 'id'>,
  member: Viewer,
  unfinished: readonly string[] = [],
) =>
  mutate(
    'finaliseSession',
    { sessionId: id, unfinished: unfinished.map((candidateId) => ({ candidateId, abortReason: 'CANDIDATE' })) },
    member,
  );

/** A finalised session with its candidates scored, ready for the jury. */
export const givenScored = async (service: Service, candidateCount = 1, kind?: CentreKind) => {
  const centre = await givenCentre(service, undefined, kind);
  const session = await givenSession(service, centre);
  const enrolled = [];
  for (let at = 0; at < candidateCount; at += 1) enrolled.push(await givenConfirmed(service, session, centre.member));
  const candidates: StartedCandidate[] = [];
  for (const candidate of enrolled) {
    const { certification } = await service.mutate(
      'startCertification',
      { candidateId: candidate.id, accessCode: session.accessCode },
      candidate.viewer,
      'certification { id assessment { id } }',
    );
    candidates.push({ ...candidate, certificationId: certification.id, assessmentId: certification.assessment.id });
  }
  for (const candidate of candidates) await testEnded(service, candidate);
  await service.mutate('finaliseSession', { sessionId: session.id }, centre.member);
  await service.handleOutbox();
  return { centre, session, candidates };
};

export const deliberation = (certificationId: string, decision = 'ACCEPT') => ({
  certificationId,
  decision,
  reason: 'Épreuve régulière.',
});

/** A published session with its certificates made. */
export const givenPublished = async (service: Service, candidateCount = 1, kind?: CentreKind) => {
  const scored = await givenScored(service, candidateCount, kind);
  for (const { certificationId } of scored.candidates)
    await service.mutate('deliberate', deliberation(certificationId), JURY);
  await service.mutate('publishSession', { sessionId: scored.session.id }, JURY);
  await service.handleOutbox();
  return scored;
};
