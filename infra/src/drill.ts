import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { discrepancies } from './drill/accounts';
import { drain } from './drill/drain';
import { FAULTS, type Fault } from './drill/faults';
import { INVARIANTS } from './drill/invariants';
import { createLedger, type Ledger } from './drill/ledger';
import { storeLedger } from './drill/ledger-table';
import { playEverybody, type Size } from './drill/load';
import { isTooSilent, linesOf, table, verdictLine } from './drill/report';
import { type Ground, openGround, setStage } from './drill/stage';
import { showFailure } from './show-failure';

const SIZE: Size = { pupils: 16, teachers: 2, crews: 2 };
const WARM_MS = 8_000;
const QUIET_MS = 10_000;
const RECOVER_WITHIN_MS = 60_000;
const FULL = { settleMs: 8_000, least: 20_000 };
const SHORT = { settleMs: 5_000, least: 0 };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const readOptions = () => {
  const { values } = parseArgs({
    options: { short: { type: 'boolean', default: false }, only: { type: 'string' }, least: { type: 'string' } },
  });
  const { only } = values;
  const faults = FAULTS.filter(({ isShort, name }) => (only ? name.includes(only) : !values.short || isShort));
  const kind = values.short || only ? SHORT : FULL;
  return { faults, settleMs: kind.settleMs, least: values.least ? Number(values.least) : kind.least };
};

/** Strikes, then waits until every service has answered again and things are as before. */
const strike = async (ground: Ground, ledger: Ledger, fault: Fault, settleMs: number): Promise<void> => {
  const { began } = ledger.begin(fault.name);
  await fault.strike(ground);
  const struck = performance.now();
  while (!ledger.hasHeardSince(struck) && performance.now() < struck + RECOVER_WITHIN_MS) await sleep(50);
  await sleep(settleMs);
  const { acknowledged, unknown, silences, ended } = ledger.end();
  const longest = Math.max(...silences.values()) / 1_000;
  const seconds = ((ended - began) / 1_000).toFixed(0);
  say(
    `  ${fault.name.padEnd(28)} ${seconds} s, ${acknowledged} acknowledged, ${unknown} unknown, silent ${longest.toFixed(2)} s`,
  );
};

/** The load with all its faults; enough is written before it ends. */
const play = async (ground: Ground, ledger: Ledger, { faults, settleMs, least }: ReturnType<typeof readOptions>) => {
  const stage = await setStage(ground, SIZE.teachers);
  let isOver = false;
  ledger.begin('(warming up)');
  const everybody = playEverybody({ pix: stage.pix, ledger, isOver: () => isOver }, stage, SIZE);
  everybody.catch(() => undefined);
  await sleep(WARM_MS);
  ledger.begin('none');
  await sleep(QUIET_MS);
  ledger.end();
  for (const fault of faults) await strike(ground, ledger, fault, settleMs);
  if (ledger.acknowledged.length < least) ledger.begin('none any more');
  while (ledger.acknowledged.length < least) await sleep(500);
  ledger.end();
  isOver = true;
  await everybody;
};

const judge = async ({ ask, bench }: Ground, ledger: Ledger, faults: readonly Fault[]): Promise<boolean> => {
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
  for (const [what, count] of ledger.surprises) say(`  ✖ unexpected, ${count} times: ${what}`);
  const lines = linesOf(ledger.windows, faults, await discrepancies(ask));
  say(`\n${table(lines)}\n`);
  const [load = 0] = loadavg();
  say(
    `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, load ${load.toFixed(1)}; logs: ${bench.data}/logs`,
  );
  return isRight && ledger.surprises.size === 0 && !lines.some(isTooSilent);
};

/** `npm run drill [-- --short]`: everybody works while everything breaks; then what was acknowledged is looked for, once. */
const drill = async (): Promise<boolean> => {
  const options = readOptions();
  const ground = await openGround();
  try {
    const ledger = createLedger({ file: join(ground.bench.data, 'ledger.jsonl') });
    await play(ground, ledger, options);
    return await judge(ground, ledger, options.faults);
  } finally {
    await ground.stop();
  }
};

drill().then(
  (isRight) => process.exit(isRight ? 0 : 1),
  (error: unknown) => {
    showFailure(error);
    process.exit(1);
  },
);
