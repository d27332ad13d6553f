import { setTimeout as sleep } from 'node:timers/promises';
import type { Agent, ResponseData } from '@pix/kit/http-client';
import robotsParser from 'robots-parser';
import type { LinkOutcome, Robots } from '../domain/link-health';
import { type Network, PrivateAddressError, publicAgent, refuseLiteral, THE_INTERNET } from './public-agent';

export type FetchRules = {
  readonly userAgent: string;
  readonly connectMs: number;
  readonly totalMs: number;
  /** Between two requests of one look. */
  readonly pauseMs: number;
  readonly maxRedirects: number;
  readonly robotsBytes: number;
  readonly allowsPrivateAddresses: boolean;
};

export type LinkLook = LinkOutcome & {
  /** What the host says to robots, read now or given. */
  readonly robots: Robots | null;
  /** How long the host wants between two requests. */
  readonly crawlDelayMs: number | null;
};

const NAME = 'PixLinkCheck';

/** Looks at links as a polite stranger would: what robots may do first, then HEAD, then GET where HEAD is not taken (T5). */
export const linkChecker = (rules: FetchRules, network: Network = THE_INTERNET) => {
  const fetcher = { agent: publicAgent(network, rules), rules, network };

  return {
    /** `known`: what the host said to robots the last time, if that is young enough. What answers is thrown away unread. */
    async look(link: string, known: Robots | null): Promise<LinkLook> {
      const url = new URL(link);
      const robots = known ?? (await readRobots(fetcher, url));
      if ('found' in robots) return { ...robots, robots: null, crawlDelayMs: null };

      const says = robotsParser(new URL('/robots.txt', url).href, robots.text ?? '');
      const delay = says.getCrawlDelay(NAME);
      const rest = { robots, crawlDelayMs: delay === undefined ? null : delay * 1_000 };
      if (says.isAllowed(link, NAME) === false) return { found: 'ROBOTS', status: null, ...rest };
      return { ...(await lookAt(fetcher, url)), ...rest };
    },
    close: (): Promise<void> => fetcher.agent.destroy(),
  };
};

export type LinkChecker = ReturnType<typeof linkChecker>;

type Fetcher = { readonly agent: Agent; readonly rules: FetchRules; readonly network: Network };
type Answer = {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: ResponseData['body'];
};

/** RFC 9309: without a file everything is allowed; a host that cannot say is not asked more. */
const readRobots = async (fetcher: Fetcher, link: URL): Promise<Robots | LinkOutcome> => {
  try {
    const { status, headers, body } = await follow(fetcher, new URL('/robots.txt', link), 'GET');
    if (status >= 500 || status === 429) {
      body.destroy();
      return outcomeOf(status, headers);
    }
    if (status >= 300) {
      body.destroy();
      return { text: null };
    }
    return { text: await beginningOf(body, fetcher.rules.robotsBytes) };
  } catch (error) {
    return failureOf(error);
  }
};

const beginningOf = async (body: Answer['body'], bytes: number): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= bytes) break;
  }
  return Buffer.concat(chunks).subarray(0, bytes).toString('utf8');
};

const lookAt = async (fetcher: Fetcher, url: URL): Promise<LinkOutcome> => {
  try {
    for (const method of ['HEAD', 'GET'] as const) {
      await sleep(fetcher.rules.pauseMs);
      const { status, headers, body } = await follow(fetcher, url, method);
      body.destroy();
      const outcome = outcomeOf(status, headers);
      if (outcome.found === 'OK' || outcome.found === 'BUSY' || method === 'GET') return outcome;
    }
    throw new Error('GET is the last method.');
  } catch (error) {
    return failureOf(error);
  }
};

/** Follows redirections; each is looked up, and refused when private, like the first. */
const follow = async ({ agent, rules, network }: Fetcher, first: URL, method: 'HEAD' | 'GET'): Promise<Answer> => {
  const signal = AbortSignal.timeout(rules.totalMs);
  let url = first;
  for (let redirects = 0; redirects <= rules.maxRedirects; redirects += 1) {
    if (!/^https?:$/.test(url.protocol)) throw new Error(`${url.protocol} is not followed`);
    if (!rules.allowsPrivateAddresses) refuseLiteral(url, network);
    const headers = { 'user-agent': rules.userAgent, accept: '*/*' };
    const answer = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method,
      signal,
      headers,
    });
    const { location } = answer.headers;
    answer.body.on('error', () => {}); // What is thrown away unread ends in an error nobody waits for.
    if (![301, 302, 303, 307, 308].includes(answer.statusCode) || typeof location !== 'string')
      return { status: answer.statusCode, headers: answer.headers, body: answer.body };
    answer.body.destroy();
    url = new URL(location, url);
  }
  throw new Error(`more than ${rules.maxRedirects} redirections`);
};

const outcomeOf = (status: number, headers: Record<string, unknown>): LinkOutcome => {
  if (status >= 200 && status < 400) return { found: 'OK', status };
  if (status === 404 || status === 410) return { found: 'GONE', status };
  if (status === 429 || (status === 503 && headers['retry-after'] !== undefined))
    return { found: 'BUSY', status, retryAfterMs: retryAfterMs(headers['retry-after']) };
  return { found: status >= 500 ? 'FAILS' : 'REFUSED', status };
};

// A date is written by few: the usual delay does for them.
const retryAfterMs = (value: unknown): number | null =>
  typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) * 1_000 : null;

const failureOf = (error: unknown): LinkOutcome => {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof PrivateAddressError) return { found: 'PRIVATE_ADDRESS', status: null };
  return { found: 'UNREACHABLE', status: null };
};
