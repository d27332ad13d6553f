import { createHash } from 'node:crypto';
import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent } from '@pix/kit/http-client';
import { isPrivateAddress } from '@pix/kit/private-addresses';

export type DownloadRules = {
  readonly maxBytes: number;
  readonly maxRedirects: number;
  readonly connectMs: number;
  readonly silenceMs: number;
  readonly totalMs: number;
  readonly allowsPrivateAddresses: boolean;
};

/** What was asked for cannot be had from there; the sentence says why, for who asked. */
export class DownloadRefused extends Error {}

/**
 * Fetches a file over HTTP or HTTPS, with a deadline, a size, few redirections, and its hash at the end. Names that lead to a
 * private address are refused when the connection is made, whatever they led to before, and after each redirection (OWASP API7).
 */
export const download = async function* (
  given: { url: string; sha256: string },
  rules: DownloadRules,
): AsyncGenerator<Buffer> {
  const agent = new Agent({
    connect: { timeout: rules.connectMs, lookup: rules.allowsPrivateAddresses ? undefined : publicLookup },
    headersTimeout: rules.silenceMs,
    bodyTimeout: rules.silenceMs,
  });
  try {
    const body = await follow(new URL(given.url), agent, rules);
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > rules.maxBytes) throw new DownloadRefused(`more than ${rules.maxBytes} bytes`);
      hash.update(chunk);
      yield chunk;
    }
    if (hash.digest('hex') !== given.sha256) throw new DownloadRefused('its SHA-256 is not the one expected');
  } catch (error) {
    throw error instanceof DownloadRefused ? error : new DownloadRefused(reasonOf(error));
  } finally {
    await agent.destroy();
  }
};

const follow = async (first: URL, agent: Agent, rules: DownloadRules) => {
  const signal = AbortSignal.timeout(rules.totalMs);
  let url = first;
  for (let redirects = 0; redirects <= rules.maxRedirects; redirects += 1) {
    checkAddress(url, rules);
    const { statusCode, headers, body } = await agent.request({ ...addressOf(url), method: 'GET', signal });
    if (statusCode === 200) {
      if (Number(headers['content-length'] ?? 0) > rules.maxBytes)
        throw new DownloadRefused(`more than ${rules.maxBytes} bytes`);
      return body;
    }
    await body.dump();
    if (![301, 302, 303, 307, 308].includes(statusCode)) throw new DownloadRefused(`it answers ${statusCode}`);
    url = new URL(String(headers['location'] ?? ''), url);
  }
  throw new DownloadRefused(`more than ${rules.maxRedirects} redirections`);
};

const addressOf = ({ origin, pathname, search }: URL) => ({ origin, path: `${pathname}${search}` });

// A literal address is connected to without being looked up.
const checkAddress = (
  { protocol, hostname, username, password }: URL,
  { allowsPrivateAddresses }: DownloadRules,
): void => {
  if (protocol !== 'https:' && protocol !== 'http:') throw new DownloadRefused('only HTTP and HTTPS are fetched');
  if (username !== '' || password !== '') throw new DownloadRefused('an address with a password is not fetched');
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (!allowsPrivateAddresses && isIP(literal) !== 0 && isPrivateAddress(literal))
    throw new DownloadRefused('it is not on the public Internet');
};

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return callback(error, '', 0);
    const [first] = found;
    if (!first || found.some(({ address }) => isPrivateAddress(address)))
      return callback(new DownloadRefused('it is not on the public Internet'), '', 0);
    return options.all ? callback(null, found) : callback(null, first.address, first.family);
  });
};

const reasonOf = (error: unknown): string => {
  const { name, code, message, cause } = error as { name?: string; code?: string; message?: string; cause?: unknown };
  if (cause instanceof DownloadRefused) return cause.message;
  if (name === 'TimeoutError') return 'it took too long';
  return `it cannot be fetched (${code ?? message ?? name})`;
};
