import { tellFigure } from './figures';
import type { Sample } from './sample';

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** One measure: how many a second, how long each, what share of the floor, and what it cost in each process. */
export const reportSample = (name: string, sample: Sample, floor?: Sample): void => {
  const ratio = floor ? `  ${(sample.perSecond / floor.perSecond).toFixed(3)} of the floor` : '';
  const times = `p50 ${sample.p50.toFixed(1)} ms  p99 ${sample.p99.toFixed(1)} ms`;
  const cpu = [...sample.cpu].map(([process, time]) => `${process} ${time.toFixed(0)}`).join(', ');
  say(`${name.padEnd(40)} ${sample.perSecond.toFixed(0).padStart(6)}/s  ${times}${ratio}`);
  say(`${' '.repeat(42)}CPU µs each: ${cpu}; others' load ${sample.otherCores.toFixed(2)} cores`);
  if (!floor) return;
  const compared = `durable transactions: ${floor.perSecond.toFixed(0)} a second`;
  const { perSecond } = sample;
  tellFigure({ what: name, figure: perSecond, unit: 'a second', floor: compared, ratio: perSecond / floor.perSecond });
};

export const reportStatements = (byKind: ReadonlyMap<string, number>): void => {
  const kinds = [...byKind].map(([kind, count]) => `${kind.replace('com_', '')} ${count.toFixed(2)}`).join(', ');
  say(`statements an answer, starts of tests included: ${kinds}`);
};
