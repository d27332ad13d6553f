import type { IncomingMessage } from 'node:http';
import { GATEWAY_KEY_HEADER, isInternalCall } from '@pix/kit/auth';
import { fingerprint } from '@pix/kit/fingerprint';
import { HttpError, header, localeOf, type Route } from '@pix/kit/http-server';
import type { Context } from '../context';
import { missingPage, tutorialPage } from './tutorial-page';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Our own pages, where people open them: a link, a printed sheet (T1). They need no account, and one that a release does without
 * stays where it was. With `?download`, the same page is a file, whole in itself, to be read where there is no network.
 */
export const createRoutes = ({
  gatewayKey,
  tutorials,
}: { gatewayKey: string } & Pick<Context, 'tutorials'>): Route[] => [
  {
    method: 'GET',
    path: '/tutorials/:id',
    async handle({ request, response, params, query }) {
      if (!isInternalCall(gatewayKey, header(request, GATEWAY_KEY_HEADER)))
        throw new HttpError(403, 'forbidden', 'This address answers the gateway only.');
      const found = await tutorials.page(params.id ?? '');
      if (!found) {
        response.writeHead(404, { ...HEADERS, 'cache-control': 'no-store', vary: 'accept-language' });
        response.end(missingPage(localeOf(request)));
        return;
      }
      const isSaved = query.has('download');
      const html = tutorialPage(found, { isSaved });
      const etag = `"${fingerprint(html)}"`;
      const headers = {
        ...HEADERS,
        etag,
        'cache-control': CACHING,
        'content-language': found.locale,
        ...(isSaved && { 'content-disposition': `attachment; filename="${fileName(params.id ?? '')}"` }),
      };
      const isKnown = knows(request, etag);
      response.writeHead(isKnown ? 304 : 200, headers);
      response.end(isKnown ? undefined : html);
    },
  },
];

/** Fresh for five minutes; shown from the cache for a month where we are not reached. */
const CACHING = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=2592000';

const fileName = (id: string): string => `${id.replace(/[^A-Za-z0-9_-]/g, '-')}.html`;

const knows = (request: IncomingMessage, etag: string): boolean =>
  (header(request, 'if-none-match') ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
