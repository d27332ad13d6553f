import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { type BenchPlatform, benchPlatform, idOf } from './bench/bench-platform';
import {
  answerAll,
  askDatabase,
  finaliseAll,
  ISSUED,
  prepareExamination,
  publishAll,
  SCORED,
  startAll,
  untilCount,
  untilItPasses,
  WITHOUT_RATES,
} from './bench/examination';
import { fillAnswers, prepareFilling } from './bench/fill-answers';
import { ownRelease } from './demo/own-release';
import { runPix } from './drill/pix-command';
import { type Account, invariantAccounts, writtenAccounts } from './drill/restored-accounts';
import { rowSizes } from './drill/row-sizes';
import { startWritingPupils } from './drill/writing-pupils';
import { provideEngines } from './engines';
import { createProcesses } from './processes';
import { projectPaths } from './project';
import { newSecret } from './secrets';
import { showFailure } from './show-failure';

const SESSIONS = 3;
const ANSWERS_EACH = 100;
const PUPILS_A_FILLING = 100;
/** What a restoration may take (R9). */
const MOST_RESTORE_SECONDS = 600;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const COUNT = 'SELECT COUNT(*) AS n FROM pix_assessment.answers';

const countAnswers = async (databaseUrl: string): Promise<number> => {
  const [row] = await askDatabase<{ n: number | string }>({ databaseUrl }, COUNT);
  return Number(row?.n);
};

/** An examination played through the gateway to its certificates, then tests of many pupils until there are enough answers. */
const fill = async (bench: BenchPlatform, answers: number): Promise<void> => {
  const examination = await prepareExamination(bench, SESSIONS);
  await startAll(examination);
  await answerAll(examination);
  await finaliseAll(examination);
  await untilCount(examination, SCORED, examination.candidates.length);
  await untilItPasses(() => publishAll(examination));
  await untilCount(examination, ISSUED, examination.candidates.length);

  const db = await createConnection({ uri: bench.databaseUrl });
  const release = ownRelease();
  await prepareFilling(db, release);
  for (let series = 0, left = answers - (await countAnswers(bench.databaseUrl)); left > 0; series += 1) {
    const pupils = Array.from({ length: Math.min(PUPILS_A_FILLING, Math.ceil(left / ANSWERS_EACH)) }, (_, rank) => ({
      userId: idOf(`past pupil ${series}/${rank}`),
    }));
    await fillAnswers(db, { release, pupils, answersEach: ANSWERS_EACH, series });
    left -= pupils.length * ANSWERS_EACH;
  }
  await db.end();
};

type Said = { readonly seconds: number; readonly messagesToCheck?: number; readonly dump: { readonly bytes: number } };

/** Backs up while pupils answer; says what they had been told when it began, and all that they ever sent. */
const backUpWhileWriting = async (bench: BenchPlatform, folder: string) => {
  const pupils = startWritingPupils(bench, ownRelease());
  await sleep(5_000);
  const acknowledged = [...pupils.ledger.acknowledged];
  const said = await runPix<Said>(['backup', '--to', folder], { DATABASE_URL: bench.databaseUrl });
  const during = pupils.ledger.acknowledged.length - acknowledged.length;
  await sleep(1_000);
  await pupils.stop();
  print(
    `backup    ${said.seconds} s, ${(said.dump.bytes / 1e6).toFixed(1)} MB; ${during} answers acknowledged meanwhile`,
  );
  return { userIds: pupils.userIds, acknowledged, sent: pupils.ledger.sent };
};

const tellAccounts = (title: string, accounts: readonly Account[]): number => {
  print(title);
  for (const { says, wrong } of accounts)
    print(`  ${wrong === 0 ? '✔' : '✖'} ${says}${wrong === 0 ? '' : `: ${wrong}`}`);
  return accounts.filter(({ wrong }) => wrong > 0).length;
};

const WAITING = ['identity', 'assessment', 'campaigns', 'certification', 'tutorials']
  .map((name) => `(SELECT COUNT(*) FROM pix_${name}.outbox WHERE relayed_at IS NULL)`)
  .join(' + ');

/** The platform on what was restored: it starts, hands out what waited, and says of a certificate what it is. */
const serve = async (servers: { databaseUrl: string; redisUrl: string }): Promise<Account[]> => {
  const began = performance.now();
  const bench = await benchPlatform(WITHOUT_RATES, { servers });
  try {
    await untilCount({ bench }, `SELECT (${WAITING} = 0) AS n`, 1, 120);
    const [certificate] = await askDatabase<{ code: string }>(
      servers,
      'SELECT verification_code AS code FROM pix_certification.certificates LIMIT 1',
    );
    const { status } = await fetch(`${bench.gatewayUrl}/verify/${certificate?.code}`);
    print(
      `serving   ${((performance.now() - began) / 1_000).toFixed(1)} s after the restoration, nothing waits in the outboxes`,
    );
    return [{ says: 'a certificate issued before the backup is verified', wrong: status === 200 ? 0 : 1 }];
  } finally {
    await bench.stop();
  }
};

/** `npm run drill:restore [-- --answers 100000]`: backs up a platform that works, restores it into empty servers, and counts everything. */
const drill = async (): Promise<void> => {
  const { values } = parseArgs({ options: { answers: { type: 'string', default: '100000' } } });
  const paths = projectPaths();
  const place = join(paths.data, 'bench', 'restored');
  const folder = join(place, 'backup');
  rmSync(place, { recursive: true, force: true });
  const processes = createProcesses({ logs: join(place, 'logs'), tell: print });
  try {
    const bench = await benchPlatform(WITHOUT_RATES);
    const written = await (async () => {
      try {
        await fill(bench, Number(values.answers));
        return await backUpWhileWriting(bench, folder);
      } finally {
        await bench.stop();
      }
    })();

    const servers = await provideEngines({
      given: {},
      folders: { engines: paths.engines, mariadb: join(place, 'mariadb'), redis: join(place, 'redis') },
      passwords: { database: newSecret(), redis: newSecret() },
      durable: true,
      processes,
    });
    const env = { DATABASE_URL: servers.databaseUrl, REDIS_URL: servers.redisUrl };
    const { seconds, messagesToCheck } = await runPix<Said>(['restore', '--from', folder], env);
    print(
      `restore   ${seconds} s, ${await countAnswers(servers.databaseUrl)} answers; ${messagesToCheck} messages looked at again`,
    );

    const sizes = Object.entries(await rowSizes(servers.databaseUrl));
    print(`bytes     ${sizes.map(([what, bytes]) => `${what} ${bytes}`).join(', ')}`);
    const before = [
      ...(await writtenAccounts(servers.databaseUrl, written)),
      ...(await invariantAccounts(servers.databaseUrl)),
      { says: `restored within ${MOST_RESTORE_SECONDS} s`, wrong: seconds > MOST_RESTORE_SECONDS ? 1 : 0 },
    ];
    const served = await serve(servers);
    const wrong =
      tellAccounts('after the restoration', before) +
      tellAccounts('after it served again', [...served, ...(await invariantAccounts(servers.databaseUrl))]);
    if (wrong > 0) throw new Error(`${wrong} accounts are wrong`);
    print('nothing is missing, nothing is doubled');
  } finally {
    await processes.stopAll();
    rmSync(place, { recursive: true, force: true });
  }
};

drill().then(
  () => process.exit(0),
  (error: unknown) => {
    showFailure(error);
    process.exit(1);
  },
);
