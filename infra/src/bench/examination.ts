import { knownAnswers, type Release } from '@pix/content';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { type CertificationSession, openCentre, openSession } from '../demo/centre';
import { publishContent } from '../demo/content-release';
import { ownRelease } from '../demo/own-release';
import type { Person } from '../demo/people';
import { type Platform, platform } from '../demo/platform';
import { ASSESSMENT_FIELDS, takeTest } from '../demo/test-taking';
import { atOnce } from './at-once';
import { type BenchPlatform, idOf } from './bench-platform';

const START = `mutation ($id: ID!) { startCompetenceTest(input: { competenceId: $id }) { __typename
  ... on StartCompetenceTestSuccess { assessment { ${ASSESSMENT_FIELDS} } } ... on Error { message } } }`;
const ADD = `mutation ($input: AddCandidateInput!) { addCandidate(input: $input) { __typename
  ... on AddCandidateSuccess { candidate { id } } ... on Error { message } } }`;
const ENTER = `mutation ($input: EnterCertificationSessionInput!) { enterCertificationSession(input: $input) { __typename
  ... on EnterCertificationSessionSuccess { candidate { id } } ... on Error { message } } }`;
const INVIGILATE = `mutation ($input: SignInAsInvigilatorInput!) { signInAsInvigilator(input: $input) { __typename
  ... on SignInAsInvigilatorSuccess { accessToken } ... on Error { message } } }`;
const CONFIRM = `mutation ($id: ID!) { confirmPresence(input: { candidateId: $id }) { __typename ... on Error { message } } }`;
const BEGIN = `mutation ($input: StartCertificationInput!) { startCertification(input: $input) { __typename
  ... on StartCertificationSuccess { certification { id } } ... on Error { message } } }`;
const FINALISE = `mutation ($input: FinaliseSessionInput!) { finaliseSession(input: $input) { __typename ... on Error { message } } }`;
const QUEUE = '{ certificationsToDeliberate(first: 100) { nodes { id } } }';
const DELIBERATE = `mutation ($input: DeliberateInput!) { deliberate(input: $input) { __typename ... on Error { message } } }`;
const PUBLISH = `mutation ($input: PublishSessionsInput!) { publishSessions(input: $input) { __typename
  ... on PublishSessionsSuccess { sessions { refusal } } ... on Error { message } } }`;

/** Two hands do the work of fifty centres and a thousand candidates: how often one person asks is not what is measured. */
export const WITHOUT_RATES = { RATE_FACTOR: '0' } as const;

const COMPETENCES = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3'];
const CALLERS = 16;

export type Candidate = { readonly id: string; readonly session: CertificationSession; readonly token: string };

/** An examination to come: its people, its sessions, and hands on the platform. */
export type Examination = {
  readonly bench: BenchPlatform;
  readonly pix: Platform;
  readonly manager: Person;
  readonly jury: Person;
  readonly sessions: readonly CertificationSession[];
  readonly candidates: readonly Candidate[];
};

export const personOf = (bench: BenchPlatform, name: string, roles: readonly string[] = []): Person =>
  ({ id: idOf(name), token: bench.tokenOf(idOf(name), roles) }) as Person;

const key = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** Asks the database, a new connection each time: it may have been killed since. */
export const askDatabase = async <Row extends object>(
  { databaseUrl }: Pick<BenchPlatform, 'databaseUrl'>,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> => {
  const db = await createConnection({ uri: databaseUrl });
  try {
    const [rows] = await db.query<RowDataPacket[]>(sql, [...parameters]);
    return rows as unknown as Row[];
  } finally {
    db.destroy();
  }
};

/** Somebody becomes certifiable by playing; the others are given the same knowledge, on the server. */
export const giveKnowledge = async (
  bench: BenchPlatform,
  pix: Platform,
  release: Release,
  userIds: readonly string[],
): Promise<void> => {
  const [first = '', ...others] = userIds;
  const pupil = { id: first, token: bench.tokenOf(first) } as Person;
  for (const id of COMPETENCES) {
    const { assessment } = await pix.succeed(START, { id }, { token: pupil.token });
    await takeTest(pix, { pupil, test: assessment, answers: knownAnswers(release), rightUpTo: 8 });
  }
  const columns = await askDatabase<{ name: string }>(
    bench,
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'pix_assessment'
     AND table_name = 'knowledge_states' AND column_name <> 'user_id' AND extra NOT LIKE '%GENERATED%'`,
  );
  const copied = columns.map(({ name }) => `\`${name}\``).join(', ');
  await askDatabase(bench, 'CREATE DATABASE IF NOT EXISTS pix_bench');
  await askDatabase(bench, 'CREATE OR REPLACE TABLE pix_bench.candidates (user_id BINARY(16) PRIMARY KEY)');
  await askDatabase(bench, 'INSERT INTO pix_bench.candidates VALUES ?', [others.map((id) => [key(id)])]);
  await askDatabase(
    bench,
    `INSERT INTO pix_assessment.knowledge_states (user_id, ${copied})
     SELECT p.user_id, ${columns.map(({ name }) => `k.\`${name}\``).join(', ')}
     FROM pix_bench.candidates p JOIN pix_assessment.knowledge_states k ON k.user_id = ?`,
    [key(first)],
  );
};

/** Sessions of 20, everybody enrolled, entered and confirmed: only the access code is left to type. */
export const prepareExamination = async (bench: BenchPlatform, sessionCount: number): Promise<Examination> => {
  const pix = platform(bench.gatewayUrl);
  const [admin, manager] = [personOf(bench, 'admin', ['ADMIN']), personOf(bench, 'manager')];
  const release = ownRelease();
  await publishContent(pix, admin, release);
  const userIds = Array.from({ length: sessionCount * 20 }, (_, rank) => idOf(`candidate/${rank}`));
  await giveKnowledge(bench, pix, release, userIds);

  const centreId = await openCentre(pix, { admin, manager, name: 'Centre de mesure' });
  const numbers = Array.from({ length: sessionCount }, (_, rank) => rank);
  const sessions = await atOnce(numbers, CALLERS, () => openSession(pix, manager, centreId));
  const guards = await atOnce(sessions, CALLERS, async ({ number, invigilatorPassword }) => {
    const input = { sessionNumber: number, password: invigilatorPassword };
    return (await pix.succeed(INVIGILATE, { input })).accessToken as string;
  });
  const candidates = await atOnce(userIds, CALLERS, async (userId, rank) => {
    const session = sessions[rank % sessionCount] as CertificationSession;
    const token = bench.tokenOf(userId);
    const person = { firstName: 'Inès', lastName: `Moreau ${letters(rank)}`, birthDate: '2009-06-23' };
    await pix.succeed(
      ADD,
      { input: { sessionId: session.id, birthPlace: 'Lyon', ...person } },
      { token: manager.token },
    );
    const entered = await pix.succeed(ENTER, { input: { sessionNumber: session.number, ...person } }, { token });
    const { id } = entered.candidate as { id: string };
    await pix.succeed(CONFIRM, { id }, { token: guards[rank % sessionCount] as string });
    return { id, session, token };
  });
  return { bench, pix, manager, jury: personOf(bench, 'jury', ['JURY']), sessions, candidates };
};

const letters = (rank: number): string =>
  [...String(rank).padStart(5, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Every candidate types the access code. */
export const startAll = async ({ pix, candidates }: Examination): Promise<void> => {
  await atOnce(candidates, CALLERS, ({ id, session: { accessCode }, token }) =>
    pix.succeed(BEGIN, { input: { candidateId: id, accessCode } }, { token }),
  );
};

/** Every question of every plan is answered, on the server: one in twelve wrong. Answering is what bench:answers measures. */
export const answerAll = async ({ bench }: Examination): Promise<number> => {
  const tests = await askDatabase<{ id: Buffer; user_id: Buffer; plan: unknown }>(
    bench,
    `SELECT id, user_id, plan FROM pix_assessment.assessments WHERE kind = 'CERTIFICATION'`,
  );
  type Planned = { competenceId: string; skillId: string; challengeId: string };
  const rows = tests.flatMap(({ id, user_id, plan }, test) => {
    const questions = (typeof plan === 'string' ? JSON.parse(plan) : plan) as Planned[];
    return questions.map(({ competenceId, skillId, challengeId }, rank) => {
      const answerId = key(idOf(`answer/${test}/${rank}`));
      const outcome = (test + rank) % 12 === 0 ? 'WRONG' : 'CORRECT';
      return [answerId, id, rank + 1, challengeId, skillId, competenceId, user_id, '{}', outcome, 0, new Date()];
    });
  });
  for (let from = 0; from < rows.length; from += 2_000)
    await askDatabase(
      bench,
      `INSERT INTO pix_assessment.answers (id, assessment_id, position, challenge_id, skill_id, competence_id, user_id, value,
         outcome, focus_lost, answered_at) VALUES ?`,
      [rows.slice(from, from + 2_000)],
    );
  return rows.length;
};

/** The centre closes its sessions: tests are ended by a job, told, scored by another. Asked again as long as it does not get through. */
export const finaliseAll = ({ pix, sessions, candidates, manager }: Examination): Promise<unknown> =>
  atOnce(sessions, CALLERS, ({ id }) => {
    const unfinished = candidates
      .filter(({ session }) => session.id === id)
      .map((candidate) => ({ candidateId: candidate.id, abortReason: 'CANDIDATE' }));
    const input = { sessionId: id, unfinished };
    return untilItPasses(() => pix.succeed(FINALISE, { input }, { token: manager.token }));
  });

/** The jury accepts all it is asked to look at, then publishes everything. */
export const publishAll = async ({ pix, sessions, jury }: Examination): Promise<number> => {
  const as = { token: jury.token };
  let deliberated = 0;
  for (;;) {
    const { certificationsToDeliberate } = await pix.ask(QUEUE, {}, as);
    const { nodes } = certificationsToDeliberate as { nodes: { id: string }[] };
    if (nodes.length === 0) break;
    await atOnce(nodes, CALLERS, ({ id }) =>
      pix.succeed(DELIBERATE, { input: { certificationId: id, decision: 'ACCEPT', reason: 'Régulière.' } }, as),
    );
    deliberated += nodes.length;
  }
  const ids = sessions.map(({ id }) => id);
  const { sessions: published } = await pix.succeed(PUBLISH, { input: { sessionIds: ids } }, as);
  const refusals = (published as { refusal: string | null }[]).flatMap(({ refusal }) => refusal ?? []);
  if (refusals.length > 0) throw new Error(`${refusals.length} sessions were not published: ${refusals[0]}`);
  return deliberated;
};

/** Tries again while servers come back: what is asked may be asked twice. */
export const untilItPasses = async <Made>(work: () => Promise<Made>, seconds = 60): Promise<Made> => {
  for (const end = performance.now() + seconds * 1_000; ; ) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
};

/** Waits until so many rows are there. */
export const untilCount = async (
  { bench }: Pick<Examination, 'bench'>,
  sql: string,
  count: number,
  seconds = 900,
): Promise<void> => {
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; ) {
    const [row] = await untilItPasses(() => askDatabase<{ n: number | string }>(bench, sql));
    if (Number(row?.n) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`« ${sql} » did not reach ${count} within ${seconds} s; see .data/bench/logs.`);
};

export const SCORED = `SELECT COUNT(*) AS n FROM pix_certification.certifications WHERE status = 'SCORED'`;
export const ISSUED = `SELECT COUNT(*) AS n FROM pix_certification.badges b
  JOIN pix_certification.certificate_files f ON f.certificate_id = b.certificate_id`;
