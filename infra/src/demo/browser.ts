import { parseSetCookie } from './cookies';

export type Page = { url: string; status: number; body: string; contentType: string };

/**
 * A browser as far as signing in needs one: follows redirects, keeps cookies by origin, sends forms that send themselves.
 * `hosts` says where an origin really listens. It stops on an origin it has no host for: the front end.
 */
export const createBrowser = (hosts: Readonly<Record<string, string>>) => {
  const cookies = new Map<string, Map<string, string>>();

  const send = async (url: URL, form?: URLSearchParams): Promise<Response> => {
    const jar = cookies.get(url.origin) ?? new Map<string, string>();
    cookies.set(url.origin, jar);
    const answer = await fetch(`${hosts[url.origin]}${url.pathname}${url.search}`, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      body: form,
    });
    for (const { name, value, isOver } of answer.headers.getSetCookie().map(parseSetCookie))
      if (isOver) jar.delete(name);
      else jar.set(name, value);
    return answer;
  };

  const visit = async (address: string, form?: URLSearchParams, hops = 0): Promise<Page> => {
    const url = new URL(address);
    const isElsewhere = !(url.origin in hosts) || url.hash !== '';
    if (isElsewhere) return { url: address, status: 0, body: '', contentType: '' };
    if (hops > 20) throw new Error(`too many redirects, the last to ${address}`);
    const answer = await send(url, form);
    const location = answer.headers.get('location');
    if (location && answer.status >= 300 && answer.status < 400)
      return visit(new URL(location, url).href, undefined, hops + 1);

    const body = await answer.text();
    const page = { url: address, status: answer.status, body, contentType: answer.headers.get('content-type') ?? '' };
    const own = formOf(page);
    return own ? visit(own.action, own.fields, hops + 1) : page;
  };

  return {
    visit: (address: string) => visit(address),
    submit: (address: string, fields: Readonly<Record<string, string>>) => visit(address, new URLSearchParams(fields)),
    cookiesOf: (origin: string): ReadonlyMap<string, string> => cookies.get(origin) ?? new Map(),
  };
};

const unescape = (text: string): string =>
  text.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The form of a page that sends itself. */
const formOf = ({ body, url }: Page): { action: string; fields: URLSearchParams } | null => {
  const action = body.match(/<form [^>]*action="([^"]+)"/)?.[1];
  if (!action || !body.includes('submit()')) return null;
  const inputs = [...body.matchAll(/<input [^>]*name="([^"]+)" value="([^"]*)"/g)];
  return {
    action: new URL(unescape(action), url).href,
    fields: new URLSearchParams(inputs.map(([, name = '', value = '']): [string, string] => [name, unescape(value)])),
  };
};
