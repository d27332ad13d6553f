import { performance } from 'node:perf_hooks';
import { cpuMicrosecondsOf, machineCpuMicroseconds } from './process-cpu';

export type Sample = {
  readonly count: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of CPU each, by process. */
  readonly cpu: ReadonlyMap<string, number>;
  /** CPU that processes not named here used meanwhile, in cores. */
  readonly otherCores: number;
};

/** Gathers durations, and the time named processes use until `end`. */
export const sampler = (pids: ReadonlyMap<string, number | undefined>) => {
  const cpuNow = () => new Map([...pids].map(([name, pid]) => [name, cpuMicrosecondsOf(pid)]));
  const durations: number[] = [];
  const [began, cpuBefore, machineBefore] = [performance.now(), cpuNow(), machineCpuMicroseconds()];
  return {
    add: (milliseconds: number): void => {
      durations.push(milliseconds);
    },
    end: (): Sample => {
      const seconds = (performance.now() - began) / 1_000;
      const used = new Map([...cpuNow()].map(([name, time]) => [name, time - (cpuBefore.get(name) ?? 0)]));
      const ours = [...used.values()].reduce((sum, time) => sum + time, 0);
      durations.sort((a, b) => a - b);
      const at = (share: number): number => durations[Math.floor(share * (durations.length - 1))] ?? Number.NaN;
      return {
        count: durations.length,
        perSecond: durations.length / seconds,
        p50: at(0.5),
        p99: at(0.99),
        cpu: new Map([...used].map(([name, time]) => [name, time / Math.max(durations.length, 1)])),
        otherCores: (machineCpuMicroseconds() - machineBefore - ours) / 1e6 / seconds,
      };
    },
  };
};
