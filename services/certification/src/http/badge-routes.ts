import type { IncomingMessage } from 'node:http';
import { type Exchange, HttpError, type Route, sendJson } from '@pix/kit/http-server';
import type { Config } from '../config';
import type { Context } from '../context';
import { publicBadgeKeys } from '../credentials/badge-signer';
import { achievement, badgeUrls, issuerProfile } from '../domain/badge';
import { readBadge } from '../usecases/badges/read-badge';
import { readStatusList } from '../usecases/badges/read-status-list';

type Wiring = {
  readonly contextOf: (request: IncomingMessage) => Promise<Context>;
  readonly config: Pick<Config, 'badges' | 'publicUrl'>;
};

/** What verifiers of badges fetch: credentials and their status, keys, issuer, achievement. All public, none with a name (E15, G2). */
export const badgeRoutes = ({ contextOf, config }: Wiring): Route[] => {
  const { badges, publicUrl } = config;
  const keys = publicBadgeKeys(config);
  const published = (path: string, body: (params: Exchange['params']) => unknown): Route => ({
    method: 'GET',
    path,
    async handle({ request, response, params }) {
      await contextOf(request);
      const found = body(params);
      if (!found) throw new HttpError(404, 'not_found', 'There is nothing here.');
      response.setHeader('cache-control', 'public, max-age=300');
      sendJson(response, 200, found);
    },
  });

  return [
    published('/badges/jwks', () => ({ keys })),
    published('/badges/keys/:kid', ({ kid }) => keys.find((key) => key.kid === badgeUrls(publicUrl).key(kid ?? ''))),
    published('/badges/issuer', () => issuerProfile(publicUrl)),
    published('/badges/achievement', () => achievement(publicUrl)),
    {
      method: 'GET',
      path: '/badges/status/:list',
      async handle({ request, response, params }) {
        const list = await readStatusList(await contextOf(request), { list: params.list ?? '' });
        if (!list) throw new HttpError(404, 'not_found', 'No such list.');
        sendCredential(response, list, `public, max-age=${badges.statusSeconds}`);
      },
    },
    {
      method: 'GET',
      path: '/badges/:code',
      async handle({ request, response, params }) {
        const context = await contextOf(request);
        const read = await readBadge(context, { code: params.code ?? '' });
        if (read.ok) return sendCredential(response, read.value, 'no-store');
        const { failure } = read;
        const isTooMuch = failure.name === 'TooManyVerificationsError';
        if (isTooMuch) response.setHeader('retry-after', String(failure.waitSeconds));
        sendJson(response, isTooMuch ? 429 : 404, {
          error: isTooMuch ? 'too_many_requests' : 'not_found',
          message: failure.message[context.locale],
        });
      },
    },
  ];
};

const sendCredential = (response: Exchange['response'], credential: string, cacheControl: string): void => {
  response.writeHead(200, {
    'content-type': 'application/vc+jwt',
    'content-length': Buffer.byteLength(credential),
    'cache-control': cacheControl,
    'x-content-type-options': 'nosniff',
  });
  response.end(credential);
};
