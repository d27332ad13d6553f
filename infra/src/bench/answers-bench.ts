import { performance } from 'node:perf_hooks';
import { knownAnswers, type Release } from '@pix/content';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { publishContent } from '../demo/content-release';
import { ownRelease } from '../demo/own-release';
import type { Person } from '../demo/people';
import { platform } from '../demo/platform';
import { type BenchPlatform, idOf } from './bench-platform';
import { graphqlClient, type Pupil, playPupils, readProfile, type Target } from './pupil-load';
import { type Sample, sampler } from './sample';
import { countStatements, idleStatements } from './statement-count';

export const PUPILS_AT_ONCE = 64;

const PROFILE_READERS = 8;
const PROFILE_READS = 2_000;

/** What every measure of answers needs: the content published, its solutions, who carries an answer. */
export const answersBench = async (bench: BenchPlatform) => {
  const release = ownRelease();
  const admin = { token: bench.tokenOf(idOf('admin'), ['ADMIN']) } as Person;
  await publishContent(platform(bench.gatewayUrl), admin, release);
  const db = await createConnection({ uri: bench.databaseUrl });
  const watched = ['gateway', 'assessment', 'mariadb', 'assessment-worker'];
  const pids = new Map([...watched.map((name) => [name, bench.pids.get(name)] as const), ['load', process.pid]]);
  const targets = {
    gateway: { url: bench.gatewayUrl },
    subgraph: { url: bench.assessmentUrl, headers: { 'x-gateway-key': bench.gatewayKey } },
  };
  return { bench, release, db, pids, targets, competenceIds: testable(release), known: knownAnswers(release) };
};

export type AnswersBench = Awaited<ReturnType<typeof answersBench>>;

const testable = ({ competences, subjects }: Release): string[] =>
  competences.map(({ id }) => id).filter((id) => subjects.some(({ competenceId }) => competenceId === id));

/** Pupils nobody has seen yet, or those of a list, each with a token. */
export const pupilsOf = function* (bench: BenchPlatform, userIds: Iterable<string>): Generator<Pupil> {
  for (const userId of userIds) yield { userId, token: bench.tokenOf(userId) };
};

export const newcomers = function* (run: string): Generator<string> {
  for (let rank = 0; ; rank += 1) yield idOf(`${run}/${rank}`);
};

/** Answers a second, with so many virtual pupils who never pause. */
export const measureAnswers = async (
  { bench, pids, competenceIds, known }: AnswersBench,
  given: { target: Target; userIds: Iterable<string>; seconds: number; pupilsAtOnce?: number },
): Promise<Sample> => {
  const atOnce = given.pupilsAtOnce ?? PUPILS_AT_ONCE;
  const client = graphqlClient(given.target, atOnce);
  const pupils = pupilsOf(bench, given.userIds);
  const end = performance.now() + given.seconds * 1_000;
  const sample = sampler(pids);
  const play = () =>
    playPupils(client, {
      pupils,
      competenceIds,
      answers: known,
      isEnough: () => performance.now() >= end,
      after: sample.add,
    });
  await Promise.all(Array.from({ length: atOnce }, play));
  const measured = sample.end();
  client.close();
  return measured;
};

/** Statements the database gets for an answer, starts of tests included: by kind, while a few pupils play. */
export const measureStatements = async (
  answers: AnswersBench,
  seconds: number,
): Promise<ReadonlyMap<string, number>> => {
  const idle = await idleStatements(answers.db);
  let count = 0;
  const userIds = newcomers(`statements ${performance.now()}`);
  const used = await countStatements(answers.db, idle, async () => {
    ({ count } = await measureAnswers(answers, {
      target: answers.targets.subgraph,
      userIds,
      seconds,
      pupilsAtOnce: 4,
    }));
  });
  return new Map([...used].map(([name, value]) => [name, value / count]));
};

/** Reads of profiles at the subgraph, one after the other for each of a few readers. */
export const measureProfiles = async (
  { bench, pids, targets }: AnswersBench,
  userIds: readonly string[],
): Promise<Sample> => {
  const client = graphqlClient(targets.subgraph, PROFILE_READERS);
  const pupils = [...pupilsOf(bench, userIds)];
  const sample = sampler(pids);
  const read = async (reader: number): Promise<void> => {
    for (let rank = reader; rank < PROFILE_READS; rank += PROFILE_READERS) {
      const pupil = pupils[rank % pupils.length];
      if (!pupil) return;
      const began = performance.now();
      await readProfile(client, pupil);
      sample.add(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: PROFILE_READERS }, (_, reader) => read(reader)));
  const measured = sample.end();
  client.close();
  return measured;
};

export const answerCount = async (db: Connection): Promise<number> => {
  const [rows] = await db.query<RowDataPacket[]>('SELECT COUNT(*) AS count FROM pix_assessment.answers');
  return Number(rows[0]?.count);
};
