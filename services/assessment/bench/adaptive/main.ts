import { availableParallelism } from 'node:os';
import type { Contestant } from './contestants';
import { runAll } from './crew';
import { tellFigures } from './figures';
import { goalsOf, type Reported } from './goals';
import { FULL, type Programme, programmeOf, QUICK, REPORTING, TUNING, tasksOf } from './plan';
import { processorWatch } from './policy';
import { joined, type Line, lineOf } from './report';
import { goalLine, qualityTable, speedTable } from './table';
import { runTask, type Tallies, type Task } from './task';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/**
 * `npm run bench:adaptive [-- --quick] [-- --tuning]`: the adaptive engines on simulated people, and the goals they reach or not. Parameters are
 * chosen with `--tuning`, on banks and people of its own.
 */
const main = async (): Promise<void> => {
  const isQuick = process.argv.includes('--quick');
  const size = isQuick ? QUICK : FULL;
  const programme = programmeOf(isQuick);
  say(`${size.worlds * size.people} people a population, 16 competences each.`);
  if (isQuick) say('Quick: the margins are wide, and what is OPEN is for the full run to decide.');

  const tasks = tasksOf(programme, size, process.argv.includes('--tuning') ? TUNING : REPORTING);
  const tallies = await runAll(tasks, { cores: availableParallelism(), onDone: showProgress(tasks.length) });
  const reported = report(tasks, tallies, programme);
  for (const [population, lines] of reported) say(`\n${population}\n\n${qualityTable([...lines.values()])}`);

  const alone = speedAlone();
  say(`\n${speedTable([...alone.values()])}\n`);
  const goals = goalsOf(reported, alone);
  for (const goal of goals) say(goalLine(goal));
  tellFigures(reported, alone);
  say(`\n${goals.filter(({ verdict }) => verdict === 'PASS').length} of ${goals.length} goals reached.`);
};

const showProgress = (total: number) => {
  const began = performance.now();
  return (done: number): void => {
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} pieces, ${seconds} s `);
    else if (done === total || done % 10 === 0) process.stderr.write(`${done} of ${total} pieces, ${seconds} s\n`);
    if (done === total && process.stderr.isTTY) process.stderr.write('\n');
  };
};

const report = (tasks: readonly Task[], tallies: readonly Tallies[], programme: Programme): Reported =>
  new Map(
    [...programme].map(([population, contestants]) => {
      const seeds = new Set(tasks.map(({ worldSeed }) => worldSeed));
      const worlds = [...seeds].map((worldSeed) => {
        const mine = tallies.filter((_, rank) => {
          const task = tasks[rank];
          return task?.population === population && task.worldSeed === worldSeed;
        });
        return joinedTallies(mine, contestants);
      });
      return [population, linesByName(worlds, contestants)];
    }),
  );

const joinedTallies = (pieces: readonly Tallies[], contestants: readonly Contestant[]): Tallies =>
  Object.fromEntries(
    contestants.map((contestant) => [contestant, joined(pieces.flatMap((piece) => piece[contestant] ?? []))]),
  );

const linesByName = (worlds: readonly Tallies[], contestants: readonly Contestant[]): ReadonlyMap<Contestant, Line> =>
  new Map(
    contestants.flatMap((contestant) => {
      const line = lineOf(worlds, contestant);
      return line ? [[contestant, line] as const] : [];
    }),
  );

/** Choices timed with nothing else running here: a machine busy with the rest would be measured instead. */
const speedAlone = (): ReadonlyMap<Contestant, Line> => {
  const contestants: readonly Contestant[] = ['ladder', 'prod', 'long', 'jscat, se 0.55'];
  const task = { population: 'real' as const, worldSeed: `${REPORTING.worlds}1`, learnerSeed: 'alone', contestants };
  runTask({ ...task, from: 6, to: 12, contestants: ['ladder', 'prod', 'long'] }, processorWatch()); // Warms the compiler up.
  return linesByName([runTask({ ...task, from: 0, to: 6 }, processorWatch())], contestants);
};

main().catch((error: unknown) => {
  process.stderr.write(`✖ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
