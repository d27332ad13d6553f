import { benchPlatform } from './bench-platform';
import {
  answerAll,
  type Examination,
  finaliseAll,
  ISSUED,
  prepareExamination,
  publishAll,
  SCORED,
  startAll,
  untilCount,
  WITHOUT_RATES,
} from './examination';
import { reconcile } from './examination-accounts';
import { insertFloor, pageFloor, type Rate } from './examination-floors';
import { tellFigure } from './figures';
import { cpuMicrosecondsOf } from './process-cpu';

const SESSIONS = 50;
const FLOOR_SECONDS = 3;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

type Measured = Rate & { readonly seconds: number; readonly cpu: ReadonlyMap<string, number> };

const NAMES = ['certification-worker', 'certification', 'assessment', 'mariadb'] as const;

/** How long something took for so many, and the processor each process used meanwhile. */
const measured = async ({ bench, candidates }: Examination, work: () => Promise<unknown>): Promise<Measured> => {
  const now = () => new Map(NAMES.map((name) => [name as string, cpuMicrosecondsOf(bench.pids.get(name))]));
  const [began, before] = [performance.now(), now()];
  await work();
  const seconds = (performance.now() - began) / 1_000;
  const cpu = new Map([...now()].map(([name, used]) => [name, (used - (before.get(name) ?? 0)) / 1e6]));
  const count = candidates.length;
  return {
    seconds,
    cpu,
    perSecond: count / seconds,
    perCore: count / Math.max(cpu.get('certification-worker') ?? 0, 0.01),
  };
};

const tell = (what: string, rate: Rate, floor?: Rate): void => {
  const ratio = floor ? `, ${(rate.perCore / floor.perCore).toFixed(2)} of the floor` : '';
  if (floor)
    tellFigure({
      what,
      figure: rate.perCore,
      unit: 'a second and core',
      floor: `${floor.perCore.toFixed(0)} of what could not be faster`,
      ratio: rate.perCore / floor.perCore,
    });
  print(
    `${what.padEnd(34)} ${rate.perSecond.toFixed(0).padStart(6)} a second, ${rate.perCore.toFixed(0).padStart(6)} a second and core${ratio}`,
  );
};

const tellProcesses = ({ cpu, seconds }: Measured): void =>
  print(
    `    ${seconds.toFixed(1)} s; processor: ${[...cpu].map(([name, used]) => `${name} ${used.toFixed(1)} s`).join(', ')}`,
  );

/** 1,000 candidates in 50 sessions start, finish, are scored and certified, beside what could not be faster (E7, E10). */
export const certificationBench = async (sessionCount = SESSIONS): Promise<void> => {
  const bench = await benchPlatform(WITHOUT_RATES);
  try {
    const examination = await prepareExamination(bench, sessionCount);
    print(`${examination.candidates.length} candidates in ${sessionCount} sessions`);
    const [inserts, pages] = [await insertFloor(bench, FLOOR_SECONDS), await pageFloor(FLOOR_SECONDS)];
    tell('floor: one row, one transaction', inserts);
    tell('floor: the page, not kept', pages);

    const start = await measured(examination, () => startAll(examination));
    print(`started in ${start.seconds.toFixed(1)} s (at most 60)`);
    print(`answered: ${await answerAll(examination)} questions`);
    const count = examination.candidates.length;
    const scoring = await measured(examination, async () => {
      await finaliseAll(examination);
      await untilCount(examination, SCORED, count);
    });
    tell('ended and scored', scoring, inserts);
    tellProcesses(scoring);
    const deliberated = await publishAll(examination);
    print(`the jury looked at ${deliberated}`);
    const issuing = await measured(examination, () => untilCount(examination, ISSUED, count));
    tell('issued: certificate, PDF, badge', issuing, pages);
    tellProcesses(issuing);

    const wrong = await reconcile(examination, print);
    if (wrong > 0 || start.seconds > 60)
      throw new Error(`${wrong} accounts are wrong; started in ${start.seconds.toFixed(1)} s`);
  } finally {
    await bench.stop();
  }
};
