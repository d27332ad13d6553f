import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Platform } from '../demo/platform';
import { say } from './answers-report';

const START = 'mutation { startCalibration { __typename ... on StartCalibrationSuccess { calibration { id } } } }';
const READ = 'query ($id: ID!) { calibration(id: $id) { passCount answerCount } }';

/** Megabytes a process holds. */
const residentMb = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

/** How long the worker reads all answers for one pass of a calibration, and how much memory it holds. */
export const calibrationBench = async (
  pix: Platform,
  { token, workerPid }: { token: string; workerPid: number | undefined },
): Promise<void> => {
  const before = residentMb(workerPid);
  const began = performance.now();
  const { startCalibration } = await pix.ask(START, {}, { token });
  let highest = before;
  const { answerCount } = await pix.until(
    'the first pass of a calibration',
    async () => {
      const { calibration } = await pix.ask(READ, { id: startCalibration.calibration.id }, { token });
      highest = Math.max(highest, residentMb(workerPid));
      return calibration.passCount > 0 ? calibration : null;
    },
    600,
  );
  const seconds = (performance.now() - began) / 1_000;
  say(
    `calibration: a pass over ${answerCount} answers used, all stored ones read: ${seconds.toFixed(1)} s; worker ${before.toFixed(0)} MB before, ${highest.toFixed(0)} MB at most`,
  );
};
