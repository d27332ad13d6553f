import type { IncomingMessage, ServerResponse } from 'node:http';
import { header } from '@pix/kit/http-server';

const METHODS = 'GET, POST';
const HEADERS = 'authorization, content-type, accept-language, x-request-id, idempotency-key';
const EXPOSED = 'retry-after, x-request-id, content-disposition';
const PREFLIGHT_SECONDS = '86400';

type Rules = { readonly publicUrl: string; readonly allowedOrigins: readonly string[] };

/**
 * What browsers are told with every answer: not to guess types, not to tell other sites where people come from, and which pages may
 * ask (CORS): those of our own origin and of `allowedOrigins`. No cookie goes with such a request: tokens are in a header.
 */
export const createBrowserRules = ({ publicUrl, allowedOrigins }: Rules) => {
  const own = new URL(publicUrl).origin;
  const isHttps = own.startsWith('https:');

  const isAllowed = (request: IncomingMessage): boolean => {
    const origin = header(request, 'origin');
    return origin === undefined || origin === own || allowedOrigins.includes(origin) || isSameHost(request, origin);
  };

  return {
    /** Whether the page a request comes from, if it comes from one, may ask. */
    isAllowed,

    /** Writes the headers; answers a question a browser asks before the request itself. */
    before(request: IncomingMessage, response: ServerResponse): boolean {
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
      if (isHttps) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
      const origin = header(request, 'origin');
      if (origin !== undefined && isAllowed(request)) {
        response.setHeader('access-control-allow-origin', origin);
        response.setHeader('access-control-expose-headers', EXPOSED);
      }
      if (allowedOrigins.length > 0) response.setHeader('vary', 'origin');
      if (request.method !== 'OPTIONS') return false;
      if (origin !== undefined && isAllowed(request)) {
        response.setHeader('access-control-allow-methods', METHODS);
        response.setHeader('access-control-allow-headers', HEADERS);
        response.setHeader('access-control-max-age', PREFLIGHT_SECONDS);
      }
      response.writeHead(204).end();
      return true;
    },
  };
};

// Behind no proxy, on a laptop, the address typed may not be PUBLIC_URL.
const isSameHost = (request: IncomingMessage, origin: string): boolean =>
  URL.canParse(origin) && new URL(origin).host === request.headers.host;
