import autocannon from 'autocannon';
import { tellFigure } from './figures';

export type Load = {
  readonly url: string;
  readonly connections: number;
  /** Bodies sent in turn by each connection; none is a GET. */
  readonly bodies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
};

export type Measured = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
};

const SECONDS = 5;

/** Sends requests as fast as they are answered, over kept connections, and says how it went (milliseconds). */
export const measure = async ({ url, connections, bodies, headers = {} }: Load): Promise<Measured> => {
  const requests = bodies?.map((body) => ({ method: 'POST' as const, body }));
  const result = await autocannon({
    url,
    connections,
    duration: SECONDS,
    headers: { 'content-type': 'application/json', ...headers },
    ...(requests && { requests }),
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.non2xx,
  };
};

/** One line of the report, and of the table when there is a floor and nothing was refused. */
export const report = (name: string, { perSecond, p50, p99, failed }: Measured, floor?: Measured): void => {
  const ratio = floor ? `  ${(perSecond / floor.perSecond).toFixed(3)} of the floor` : '';
  const wrong = failed > 0 ? `  ${failed} failed` : '';
  process.stdout.write(
    `${name.padEnd(46)} ${perSecond.toFixed(1).padStart(8)}/s  p50 ${p50} ms  p99 ${p99} ms${ratio}${wrong}\n`,
  );
  if (!floor || failed > 0) return;
  const compared = `liveness: ${floor.perSecond.toFixed(0)} a second`;
  tellFigure({ what: name, figure: perSecond, unit: 'a second', floor: compared, ratio: perSecond / floor.perSecond });
};
