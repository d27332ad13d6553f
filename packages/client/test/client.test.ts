import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createClient,
  LimitError,
  memoryStorage,
  NetworkError,
  RefusedError,
  SignedOutError,
  type Tokens,
} from '@pix/client';
import { SkipChallengeDocument, SubmitAnswerDocument } from '@pix/client/pupil';
import { MeDocument, SignInDocument } from '@pix/client/session';
import { CampaignLiveDocument } from '@pix/client/teacher';

const tokens = (round: number): Tokens => ({
  accessToken: `access-${round}`,
  accessTokenExpiresAt: '2026-11-22T08:20:00Z',
  refreshToken: `refresh-${round}`,
  refreshTokenExpiresAt: '2026-11-29T08:00:00Z',
});

const ME = { data: { me: null } };
const SIGN_IN = { input: { identifier: 'eleve@pix.example', password: 'x' } };

type Asked = {
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
  readonly headers: IncomingMessage['headers'];
};
type Reply = (asked: Asked, response: ServerResponse, nth: number) => void;

describe('the client', () => {
  let server: Server;
  let url: string;
  let asked: Asked[];
  let reply: Reply;

  const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'request-1', ...headers });
    response.end(JSON.stringify(body));
  };
  const refuse = (response: ServerResponse, code: string, status = 200, more = {}): void =>
    json(response, status, { errors: [{ message: `No: ${code}`, extensions: { code, ...more } }] });

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => {
        text += chunk;
      });
      request.on('end', () => {
        const body = text === '' ? {} : JSON.parse(text);
        asked.push({ ...body, headers: request.headers });
        reply(asked.at(-1) as Asked, response, asked.length);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  describe('request', () => {
    it('sends the token, the language and the operation by its name', async () => {
      reply = (_, response) => json(response, 200, ME);
      const client = createClient({ url, storage: memoryStorage(tokens(1)), locale: () => 'en' });

      expect(await client.request(MeDocument, {})).toEqual({ me: null });
      expect(asked[0]).toMatchObject({
        operationName: 'Me',
        headers: { authorization: 'Bearer access-1', 'accept-language': 'en' },
      });
      expect(asked[0]?.headers['idempotency-key']).toBeUndefined();
    });

    it('names a mutation by one key, the same at each attempt, another for another', async () => {
      reply = (_, response, nth) => {
        if (nth < 3) response.destroy();
        else json(response, 200, { data: { signIn: { __typename: 'InvalidInputError', message: '' } } });
      };
      const client = createClient({ url });

      await client.request(SignInDocument, SIGN_IN);
      await client.request(SignInDocument, SIGN_IN);
      await client.request(SignInDocument, SIGN_IN, { idempotencyKey: 'mine' });

      const keys = asked.map(({ headers }) => headers['idempotency-key']);
      expect(new Set(keys.slice(0, 3)).size).toBe(1);
      expect(keys[3]).not.toBe(keys[0]);
      expect(keys[4]).toBe('mine');
    });

    it.each([
      [503, 3],
      [502, 3],
      [429, 3],
      [400, 1],
      [500, 1],
    ])('tries again after %d, %d times in all', async (status, attempts) => {
      reply = (_, response) => refuse(response, 'SOMETHING', status);

      await expect(createClient({ url }).request(MeDocument, {})).rejects.toThrow(RefusedError);
      expect(asked).toHaveLength(attempts);
    });

    it('does not wait longer than a person would: it says when to come back', async () => {
      reply = (_, response) => {
        response.setHeader('retry-after', '40');
        refuse(response, 'RATE_LIMITED', 429, { retryAfterSeconds: 40 });
      };

      const error = await createClient({ url })
        .request(MeDocument, {})
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(LimitError);
      expect(error).toMatchObject({ retryAfterMs: 40_000, requestId: 'request-1' });
      expect(asked).toHaveLength(1);
    });

    it('says that nothing answers, and what was refused, apart', async () => {
      reply = (_, response) => refuse(response, 'SUBGRAPH_UNAVAILABLE');
      const refused = await createClient({ url })
        .request(MeDocument, {})
        .catch((thrown: unknown) => thrown);
      expect(refused).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', isTemporary: true });

      reply = (_, response) => response.destroy();
      await expect(createClient({ url, attempts: 1 }).request(MeDocument, {})).rejects.toThrow(NetworkError);
      reply = (_, response) => response.end('<p>a proxy</p>');
      await expect(createClient({ url, attempts: 1 }).request(MeDocument, {})).rejects.toThrow(NetworkError);
    });

    it('takes what came of an answer when it is asked to', async () => {
      reply = (_, response) =>
        json(response, 200, { ...ME, errors: [{ message: 'away', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
      const client = createClient({ url });

      expect(await client.request(MeDocument, {}, { partial: true })).toEqual({ me: null });
      await expect(client.request(MeDocument, {})).rejects.toThrow('away');
    });

    it('have no key where repeating is harmless: an answer, a skip', async () => {
      reply = (_, response) => json(response, 200, { data: { submitAnswer: null, skipChallenge: null } });
      const client = createClient({ url });

      const question = { assessmentId: 'a', challengeId: 'c' };
      await client.request(SubmitAnswerDocument, { input: { ...question, text: 'x' } });
      await client.request(SkipChallengeDocument, { input: question });
      await client.request(SignInDocument, SIGN_IN);
      expect(asked.map(({ headers }) => 'idempotency-key' in headers)).toEqual([false, false, true]);
    });

    it('waits for an earlier copy that is still at work', async () => {
      reply = (_, response, nth) =>
        nth === 1 ? refuse(response, 'IDEMPOTENCY_KEY_IN_FLIGHT') : json(response, 200, { data: { signIn: null } });

      expect(await createClient({ url }).request(SignInDocument, SIGN_IN)).toEqual({ signIn: null });
      expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    });

    it('ends with its signal, whatever it waits for', async () => {
      reply = () => {};
      const ending = new AbortController();
      const request = createClient({ url }).request(MeDocument, {}, { signal: ending.signal });
      setTimeout(() => ending.abort(new Error('left')), 50);

      await expect(request).rejects.toThrow('left');
      expect(asked).toHaveLength(1);
    });
  });

  describe('tokens', () => {
    /** A platform that takes `access-2` only, and each refresh token once. */
    const renewing = (): { renewals: () => number } => {
      let renewals = 0;
      reply = ({ operationName, variables, headers }, response) => {
        if (operationName === 'RefreshTokens') {
          renewals += 1;
          const isFirst = variables['refreshToken'] === 'refresh-1' && renewals === 1;
          const answer = isFirst
            ? { __typename: 'RefreshTokensSuccess', tokens: tokens(2) }
            : { __typename: 'InvalidRefreshTokenError', message: 'Over.' };
          setTimeout(() => json(response, 200, { data: { refreshTokens: answer } }), 30);
        } else if (headers.authorization === 'Bearer access-2') json(response, 200, ME);
        else refuse(response, 'UNAUTHENTICATED', 401);
      };
      return { renewals: () => renewals };
    };

    it('are renewed once for all requests under way, which then go again', async () => {
      const { renewals } = renewing();
      const storage = memoryStorage(tokens(1));
      const client = createClient({ url, storage });

      const answers = await Promise.all(Array.from({ length: 5 }, () => client.request(MeDocument, {})));

      expect(answers).toHaveLength(5);
      expect(renewals()).toBe(1);
      expect(storage.read()?.refreshToken).toBe('refresh-2');
    });

    it('are renewed once by two clients that share them, as tabs do', async () => {
      const { renewals } = renewing();
      const kept = memoryStorage(tokens(1));
      let turn: Promise<unknown> = Promise.resolve();
      const shared = {
        ...kept,
        alone: <Done>(work: () => Promise<Done>): Promise<Done> => {
          const mine = turn.then(work, work);
          turn = mine;
          return mine;
        },
      };
      const [one, other] = [createClient({ url, storage: shared }), createClient({ url, storage: shared })];

      await Promise.all([one.request(MeDocument, {}), other.request(MeDocument, {})]);

      expect(renewals()).toBe(1);
    });

    it('that end sign the person out, and tell it', async () => {
      renewing();
      const storage = memoryStorage({ ...tokens(1), refreshToken: 'used' });
      const client = createClient({ url, storage });
      let changes = 0;
      client.session.onChange(() => {
        changes += 1;
      });

      await expect(client.request(MeDocument, {})).rejects.toThrow(SignedOutError);
      expect([storage.read(), changes]).toEqual([null, 1]);
    });

    it('survive a renewal that nobody answered', async () => {
      reply = ({ operationName }, response) =>
        operationName === 'RefreshTokens' ? response.destroy() : refuse(response, 'UNAUTHENTICATED', 401);
      const storage = memoryStorage(tokens(1));

      await expect(createClient({ url, storage, attempts: 1 }).request(MeDocument, {})).rejects.toThrow(NetworkError);
      expect(storage.read()).toEqual(tokens(1));
    });

    it('are renewed under a key of the token refused, so that a copy gets the same answer', async () => {
      renewing();

      await createClient({ url, storage: memoryStorage(tokens(1)) }).request(MeDocument, {});
      const renewal = asked.find(({ operationName }) => operationName === 'RefreshTokens');
      expect(renewal?.headers['idempotency-key']).toBe('access-1');
    });

    it('of a guest are sent as they are and never renewed', async () => {
      const { renewals } = renewing();
      const guest = createClient({ url, storage: memoryStorage(tokens(1)) }).withToken('guest');

      await expect(guest.request(MeDocument, {})).rejects.toThrow(SignedOutError);
      expect([asked[0]?.headers.authorization, renewals()]).toEqual(['Bearer guest', 0]);
    });

    it('are forgotten here even when the platform does not hear that one signs out', async () => {
      reply = (_, response) => response.destroy();
      const storage = memoryStorage(tokens(1));

      await expect(createClient({ url, storage, attempts: 1 }).session.end()).rejects.toThrow(NetworkError);
      expect(storage.read()).toBeNull();
    });
  });

  describe('subscribe', () => {
    const live = (started: number): string =>
      `event: next\ndata: ${JSON.stringify({ data: { campaign: { id: '1', statusCounts: { started, toShare: 0, shared: 0 } } } })}\n\n`;
    const stream = (response: ServerResponse): void => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(':\n\n');
    };

    it('hands each state on, comes back when it is cut, and ends when it is complete', async () => {
      reply = (_, response, nth) => {
        stream(response);
        const first = live(nth * 10);
        response.write(first.slice(0, 25));
        setTimeout(() => {
          response.write(first.slice(25) + live(nth * 10 + 1));
          setTimeout(() => (nth === 1 ? response.destroy() : response.end('event: complete\ndata: \n\n')), 20);
        }, 20);
      };
      const seen: number[] = [];
      const connected: boolean[] = [];
      const client = createClient({ url, storage: memoryStorage(tokens(1)) });

      await new Promise<void>((resolve, reject) =>
        client.subscribe(
          CampaignLiveDocument,
          { id: '1' },
          {
            next: ({ campaign }) => seen.push(campaign?.statusCounts.started ?? -1),
            connected: (isConnected) => connected.push(isConnected),
            complete: resolve,
            error: reject,
          },
        ),
      );

      expect(seen).toEqual([10, 11, 20, 21]);
      expect(connected).toEqual([true, false, true]);
      expect(asked[0]?.headers).toMatchObject({ accept: 'text/event-stream', authorization: 'Bearer access-1' });
    });

    it('gives up when it is told that there are too many', async () => {
      reply = (_, response) => {
        stream(response);
        const errors = [{ message: 'Too many.', extensions: { code: 'TOO_MANY_LIVE_VIEWS' } }];
        response.end(`event: next\ndata: ${JSON.stringify({ errors })}\n\nevent: complete\ndata: \n\n`);
      };

      const error = await new Promise<Error>((resolve) =>
        createClient({ url }).subscribe(CampaignLiveDocument, { id: '1' }, { next: () => {}, error: resolve }),
      );
      expect(error).toBeInstanceOf(LimitError);
      expect(asked).toHaveLength(1);
    });

    it('is left when one leaves, and does not come back', async () => {
      let isClosed = false;
      reply = (_, response) => {
        stream(response);
        response.write(live(1));
        response.on('close', () => {
          isClosed = true;
        });
      };

      await new Promise<void>((resolve) => {
        const leave = createClient({ url }).subscribe(
          CampaignLiveDocument,
          { id: '1' },
          {
            next: () => {
              leave();
              setTimeout(resolve, 700);
            },
          },
        );
      });
      expect([isClosed, asked.length]).toEqual([true, 1]);
    });
  });
});
