import { parseArgs } from 'node:util';
import {
  answerCount,
  answersBench,
  measureAnswers,
  measureProfiles,
  measureStatements,
  newcomers,
  PUPILS_AT_ONCE,
} from './bench/answers-bench';
import { reportSample, reportStatements, say } from './bench/answers-report';
import { benchPlatform, idOf } from './bench/bench-platform';
import { fillAnswers, prepareFilling } from './bench/fill-answers';
import { transactionFloor } from './bench/transaction-floor';

/** Pupils with a past, enough for a phase: each has about ninety questions left. */
const PAST_PUPILS = 96;
const FILLERS_ANSWERS = 1_000;

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
    const pupils = (name: string) => Array.from({ length: PAST_PUPILS }, (_, rank) => idOf(`${name}/${rank}`));
    const phase = async (name: string, userIds: readonly string[]): Promise<void> => {
      say(`${name} (${(await answerCount(db)).toLocaleString('en')} answers stored)`);
      reportSample('  profiles, at the subgraph', await measureProfiles(answers, userIds));
      reportSample(
        '  answers, at the subgraph',
        await measureAnswers(answers, { target: targets.subgraph, userIds, seconds }),
      );
    };
    const past = async (name: string, answersEach: number, series: number, count = PAST_PUPILS): Promise<string[]> => {
      const userIds = pupils(name).slice(0, count);
      await fillAnswers(db, { release, pupils: userIds.map((userId) => ({ userId })), answersEach, series });
      return userIds;
    };
    await phase('100 answers a pupil', await past('hundred', 100, 1));
    await phase('10,000 answers a pupil', await past('ten thousand', values.quick ? 2_000 : 10_000, 2));
    const missing = (values.quick ? 500_000 : 5_000_000) - (await answerCount(db));
    const fillers = Array.from({ length: Math.ceil(Math.max(missing, 0) / FILLERS_ANSWERS) }, (_, rank) => ({
      userId: idOf(`filler/${rank}`),
    }));
    await fillAnswers(db, { release, pupils: fillers, answersEach: FILLERS_ANSWERS, series: 3 });
    await phase('100 answers a pupil, many others beside', await past('hundred, crowded', 100, 4));
    await phase(
      '10,000 answers a pupil, many others beside',
      await past('ten thousand, crowded', values.quick ? 2_000 : 10_000, 5),
    );
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
