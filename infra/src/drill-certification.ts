import { setTimeout as sleep } from 'node:timers/promises';
import { type BenchPlatform, benchPlatform } from './bench/bench-platform';
import {
  answerAll,
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
import { reconcile } from './bench/examination-accounts';
import { showFailure } from './show-failure';

const SESSIONS = 15;
/** What is killed, in this order, while work goes on; the launcher starts it again. */
const VICTIMS = ['certification-worker', 'redis', 'certification-worker', 'mariadb', 'assessment-worker'] as const;
const BETWEEN_MS = 900;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Kills with -9 one after the other until the work is done. */
const killing = async ({ children }: BenchPlatform, work: Promise<unknown>): Promise<number> => {
  let isDone = false;
  let killed = 0;
  const done = work.finally(() => {
    isDone = true;
  });
  const loop = (async () => {
    for (const name of VICTIMS) {
      await sleep(BETWEEN_MS);
      if (isDone) return;
      const pid = children.get(name)?.pid();
      if (pid === undefined) continue;
      process.kill(pid, 'SIGKILL');
      killed += 1;
      print(`  kill -9 ${name}`);
    }
  })();
  await Promise.all([done, loop]);
  return killed;
};

/** `npm run drill:certification`: workers, Redis and MariaDB are killed during scoring and issuance; then everything is counted. */
const drill = async (): Promise<void> => {
  const bench = await benchPlatform(WITHOUT_RATES);
  try {
    const examination = await prepareExamination(bench, SESSIONS);
    const count = examination.candidates.length;
    await startAll(examination);
    await answerAll(examination);

    print(`scoring ${count} certifications`);
    const duringScoring = await killing(
      bench,
      finaliseAll(examination).then(() => untilCount(examination, SCORED, count, 600)),
    );
    await untilItPasses(() => publishAll(examination), 120);
    print(`issuing ${count} certificates`);
    const duringIssuance = await killing(bench, untilCount(examination, ISSUED, count, 600));
    await untilCount(examination, DRAINED, 1, 120);

    print(`${duringScoring} kills while scoring, ${duringIssuance} while issuing; the accounts:`);
    const wrong = await reconcile(examination, print);
    if (wrong > 0) throw new Error(`${wrong} accounts are wrong`);
    print('nothing is missing, nothing is doubled');
  } finally {
    await bench.stop();
  }
};

const DRAINED = `SELECT (COUNT(*) = 0) AS n FROM pix_certification.outbox WHERE relayed_at IS NULL`;

drill().then(
  () => process.exit(0),
  (error: unknown) => {
    showFailure(error);
    process.exit(1);
  },
);
