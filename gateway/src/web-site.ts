import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { header, type Route, sendJson } from '@pix/kit/http-server';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** In the page, where each answer has a nonce of its own: the widgets put two small styles of theirs in it. */
const NONCE_PLACE = 'CSP_NONCE';

/** Nothing but its own files, no inline script, no inline style but by nonce, framed by nobody; it frames simulators of the content. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

type File = {
  readonly mediaType: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly brotli: Buffer | null;
};

/**
 * The web client at `/`, from what its build left in `folder`; `null` when it was not built. Any page address answers the one page
 * there is; what begins as an address of the API does not, so that a wrong one is still said to be wrong.
 */
export const webSiteRoute = (folder: string, apiPaths: readonly string[]): Route | null => {
  const index = join(folder, 'index.html');
  if (folder === '' || !existsSync(index)) return null;
  let site = { made: 0, files: new Map<string, File>() };
  /** What was built since is served without a restart: the page is looked at each time, once a visit. */
  const upToDate = (): ReadonlyMap<string, File> => {
    const made = existsSync(index) ? statSync(index).mtimeMs : site.made;
    if (made !== site.made) site = { made, files: readSite(folder) };
    return site.files;
  };
  const reserved = new Set(apiPaths.map((path) => path.split('/')[1]));

  return {
    method: 'GET',
    path: '/*',
    handle({ request, response }) {
      const [path = '/'] = (request.url ?? '/').split('?');
      const isPage = !reserved.has(path.split('/')[1] ?? '') && MEDIA_TYPES[extname(path)] === undefined;
      const file = (isPage ? upToDate() : site.files).get(isPage ? '/index.html' : path);
      if (!file) return sendJson(response, 404, { error: 'not_found' });
      if (isPage) return sendPage(response, file.plain.toString('utf8'));
      const isHashed = path.startsWith('/assets/');
      response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      return send(response, file, {
        isKnown: header(request, 'if-none-match') === file.etag,
        takesBrotli: /\bbr\b/.test(header(request, 'accept-encoding') ?? ''),
      });
    },
  };
};

const sendPage = (response: ServerResponse, page: string): void => {
  const nonce = randomBytes(16).toString('base64url');
  const body = Buffer.from(page.replaceAll(NONCE_PLACE, nonce));
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
    'content-security-policy': policy(nonce),
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
  });
  response.end(body);
};

const send = (
  response: ServerResponse,
  { mediaType, etag, plain, brotli }: File,
  { isKnown, takesBrotli }: { isKnown: boolean; takesBrotli: boolean },
): void => {
  response.setHeader('etag', etag);
  response.setHeader('vary', 'accept-encoding');
  if (isKnown) {
    response.writeHead(304).end();
    return;
  }
  const isSmall = brotli !== null && takesBrotli;
  if (isSmall) response.setHeader('content-encoding', 'br');
  const body = isSmall ? brotli : plain;
  response.writeHead(200, { 'content-type': mediaType, 'content-length': body.length });
  response.end(body);
};

/** All of it, read once: about a megabyte. The build leaves a Brotli copy beside what is worth it. */
const readSite = (folder: string): Map<string, File> => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => MEDIA_TYPES[extname(name)] !== undefined)
      .map((name) => {
        const plain = readFileSync(join(folder, name));
        const compressed = join(folder, `${name}.br`);
        const file = {
          mediaType: MEDIA_TYPES[extname(name)] ?? 'application/octet-stream',
          etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`,
          plain,
          brotli: existsSync(compressed) ? readFileSync(compressed) : null,
        };
        return [`/${name.replaceAll('\\', '/')}`, file] as const;
      }),
  );
};
