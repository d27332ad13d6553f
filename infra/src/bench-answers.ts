import { parseArgs } from 'node:util';
import { answersBench, measureAnswers, measureStatements, newcomers, PUPILS_AT_ONCE } from './bench/answers-bench';
import { reportSample, reportStatements } from './bench/answers-report';
import { benchPlatform, idOf } from './bench/bench-platform';
import { calibrationBench } from './bench/calibration-bench';
import { prepareFilling } from './bench/fill-answers';
import { growthBench } from './bench/growth';
import { transactionFloor } from './bench/transaction-floor';
import { platform } from './demo/platform';

/**
 * `npm run bench:answers [-- --quick]`: what an answer costs, on a platform of its own. 64 pupils never pause; the floor is a durable
 * transaction of 4 prepared statements on the same server, in the same run. Then the same with more and more stored answers.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      seconds: { type: 'string' },
      'no-growth': { type: 'boolean' },
    },
  });
  const seconds = Number(values.seconds ?? (values.quick ? 4 : 8));
  const bench = await benchPlatform();
  try {
    const answers = await answersBench(bench);
    const { targets, db, release } = answers;
    const run = (name: string) => ({ userIds: newcomers(name), seconds });
    await measureAnswers(answers, { target: targets.gateway, ...run('warm-up') });

    reportStatements(await measureStatements(answers, Math.min(seconds, 4)));
    const floor = await transactionFloor(bench.databaseUrl, {
      callers: PUPILS_AT_ONCE,
      seconds,
      mariadbPid: bench.pids.get('mariadb'),
    });
    reportSample('floor: 4 prepared statements, durable', floor);
    reportSample(
      'answers, through the gateway',
      await measureAnswers(answers, { target: targets.gateway, ...run('gateway') }),
      floor,
    );
    reportSample(
      'answers, at the subgraph',
      await measureAnswers(answers, { target: targets.subgraph, ...run('subgraph') }),
      floor,
    );
    if (values['no-growth']) return;

    await prepareFilling(db, release);
    const sizes = values.quick ? { many: 2_000, stored: 500_000 } : { many: 10_000, stored: 5_000_000 };
    await growthBench(answers, { few: 100, seconds: seconds / 2, ...sizes });
    await calibrationBench(platform(bench.gatewayUrl), {
      token: bench.tokenOf(idOf('admin'), ['ADMIN']),
      workerPid: bench.pids.get('assessment-worker'),
    });
    await db.end();
  } finally {
    await bench.stop();
  }
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`✖ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
