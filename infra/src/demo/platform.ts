import { setTimeout as sleep } from 'node:timers/promises';

/** What a document answers: its shape is the document's. */
type Data = ReturnType<typeof JSON.parse>;

type Asked = { readonly token?: string; readonly locale?: 'fr' | 'en'; readonly withinMs?: number };

/** The platform refused or failed something that the demonstration expects to work. */
export class PlatformError extends Error {}

/** The one endpoint, as any front end uses it. */
export const platform = (url: string) => {
  const post = async (path: string, body: string | Buffer, type: string, token?: string): Promise<Response> =>
    fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'content-type': type, ...(token && { authorization: `Bearer ${token}` }) },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });

  const ask = async (
    document: string,
    variables: object = {},
    { token, locale = 'fr', withinMs }: Asked = {},
  ): Promise<Data> => {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      signal: withinMs ? AbortSignal.timeout(withinMs) : null,
      headers: {
        'content-type': 'application/json',
        'accept-language': locale,
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: document, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Data;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    if (errors?.[0]) throw new PlatformError(`${errors[0].extensions?.code ?? ''} ${errors[0].message}`.trim());
    return data;
  };

  return {
    url,
    ask,

    /** Runs a mutation whose success type is `…Success`; anything else stops the demonstration with its sentence. */
    async succeed(document: string, variables: object = {}, asked: Asked = {}): Promise<Data> {
      const [answer] = Object.values((await ask(document, variables, asked)) as Record<string, Data>);
      if (!String(answer.__typename).endsWith('Success'))
        throw new PlatformError(`${answer.__typename}: ${answer.message ?? ''} ${JSON.stringify(variables)}`);
      return answer;
    },

    /** Asks again until the answer is there, for what jobs do. */
    async until<Found>(what: string, look: () => Promise<Found | null>, seconds = 60): Promise<Found> {
      for (const end = performance.now() + seconds * 1_000; performance.now() < end; await sleep(100)) {
        const found = await look();
        if (found !== null) return found;
      }
      throw new PlatformError(`${what}: not within ${seconds} s; see .data/logs/`);
    },

    async upload(path: string, body: string | Buffer, type: string, token: string): Promise<Data> {
      const response = await post(path, body, type, token);
      const answer: Data = await response.json();
      if (!response.ok) throw new PlatformError(`${path}: ${response.status} ${JSON.stringify(answer)}`);
      return answer;
    },

    async download(address: string, token?: string): Promise<{ status: number; type: string; body: Buffer }> {
      const response = await fetch(new URL(address, url), {
        ...(token && { headers: { authorization: `Bearer ${token}` } }),
      });
      return {
        status: response.status,
        type: response.headers.get('content-type') ?? '',
        body: Buffer.from(await response.arrayBuffer()),
      };
    },
  };
};

export type Platform = ReturnType<typeof platform>;
