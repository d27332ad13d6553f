import { cpus, loadavg, totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { discrepancies } from './accounts';
import { drain } from './drain';
import type { Fault } from './faults';
import { INVARIANTS } from './invariants';
import { createLedger, type Ledger } from './ledger';
import { storeLedger } from './ledger-table';
import { playEverybody, type Size } from './load';
import { isTooSilent, linesOf, table, verdictLine } from './report';
import { scoresMadeAgain } from './scores-made-again';
import { type Place, setStage } from './stage';
import { starvationOf } from './starvation';

const SIZE: Size = { pupils: 16, teachers: 2, crews: 2 };
const WARM_MS = 8_000;
const QUIET_MS = 10_000;
const RECOVER_WITHIN_MS = 60_000;
/** Answers that had left before the fault may still arrive after it. */
const ON_THEIR_WAY_MS = 300;

export type Plan<Where extends Place> = {
  readonly faults: readonly Fault<Where>[];
  /** How long things are left alone once every service has answered again. */
  readonly settleMs: number;
  /** The fewest acknowledged writes before the load ends. */
  readonly least: number;
  /** Where the ledger is kept. */
  readonly file: string;
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Strikes, then waits until every service has answered again and things are as before. */
const strike = async <Where extends Place>(
  ground: Where,
  ledger: Ledger,
  { fault, settleMs }: { fault: Fault<Where>; settleMs: number },
): Promise<void> => {
  const window = ledger.begin(fault.name);
  const starvation = starvationOf(ground.bench.children);
  await fault.strike(ground);
  const struck = performance.now() + ON_THEIR_WAY_MS;
  while (!ledger.hasHeardSince(struck) && performance.now() < struck + RECOVER_WITHIN_MS) await sleep(50);
  window.starvedMs = starvation();
  await sleep(settleMs);
  const { acknowledged, unknown, silences, began, ended } = ledger.end();
  const longest = Math.max(...silences.values()) / 1_000;
  const seconds = ((ended - began) / 1_000).toFixed(0);
  say(
    `  ${fault.name.padEnd(28)} ${seconds} s, ${acknowledged} acknowledged, ${unknown} unknown, silent ${longest.toFixed(2)} s`,
  );
};

/** The load with all its faults; enough is written before it ends. */
const play = async <Where extends Place>(ground: Where, ledger: Ledger, plan: Plan<Where>): Promise<void> => {
  const { faults, settleMs, least } = plan;
  const stage = await setStage(ground, SIZE.teachers);
  let isOver = false;
  ledger.begin('(warming up)');
  const everybody = playEverybody({ pix: stage.pix, ledger, isOver: () => isOver }, stage, SIZE);
  everybody.catch(() => undefined);
  await sleep(WARM_MS);
  ledger.begin('none');
  await sleep(QUIET_MS);
  ledger.end();
  for (const fault of faults) await strike(ground, ledger, { fault, settleMs });
  if (ledger.acknowledged.length < least) ledger.begin('none any more');
  while (ledger.acknowledged.length < least) await sleep(500);
  ledger.end();
  isOver = true;
  await everybody;
};

const judge = async <Where extends Place>(
  { ask, bench }: Where,
  ledger: Ledger,
  faults: readonly Fault<Where>[],
): Promise<boolean> => {
  const { workSeconds, allSeconds } = await drain(ask, say);
  say(
    `all work done ${workSeconds.toFixed(1)} s after the load ended; all messages seen handled after ${allSeconds.toFixed(1)} s`,
  );
  await storeLedger(ask, ledger);
  say('the accounts:');
  let isRight = true;
  for (const invariant of INVARIANTS) {
    const verdict = await invariant(ask);
    isRight &&= verdict.violations === 0;
    say(verdictLine(verdict));
  }
  const { verdict: scores, line } = await scoresMadeAgain({ ask, bench });
  isRight &&= scores.violations === 0;
  say(`${verdictLine(scores)}\n${line}`);
  for (const [what, count] of ledger.surprises) say(`  ✖ unexpected, ${count} times: ${what}`);
  const lines = linesOf(ledger.windows, faults, await discrepancies(ask));
  say(`\n${table(lines)}\n`);
  const [load = 0] = loadavg();
  say(
    `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, load ${load.toFixed(1)}; logs: ${bench.data}/logs`,
  );
  return isRight && ledger.surprises.size === 0 && !lines.some(isTooSilent);
};

/** Everybody works while everything breaks; then what was acknowledged is looked for, once. Tells as it goes; whether all was right. */
export const playDrill = async <Where extends Place>(ground: Where, plan: Plan<Where>): Promise<boolean> => {
  const ledger = createLedger({ file: plan.file });
  await play(ground, ledger, plan);
  return judge(ground, ledger, plan.faults);
};
