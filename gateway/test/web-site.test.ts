import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeServer, createHttpServer, listen, type Route, sendJson } from '@pix/kit/http-server';
import { createLogger } from '@pix/kit/logger';
import { webSiteRoute } from '../src/web-site';

const SCRIPT = 'export const answer = 42;\n'.repeat(50);

describe('the web client at /', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pix-site-'));
  let server: Server;
  let url: string;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<meta property="csp-nonce" content="CSP_NONCE"><p>page');
    writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
    writeFileSync(join(folder, 'assets/index-a1b2.js'), SCRIPT);
    writeFileSync(join(folder, 'assets/index-a1b2.js.br'), brotliCompressSync(Buffer.from(SCRIPT)));
    const api: Route = {
      method: 'GET',
      path: '/files/exports/:file',
      handle: ({ response }) => sendJson(response, 200, {}),
    };
    const site = webSiteRoute(folder, ['/files/exports/:file', '/graphql']);
    server = createHttpServer({ logger: createLogger('test', 'silent'), routes: site ? [api, site] : [api] });
    url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  });
  afterAll(async () => {
    await closeServer(server);
    rmSync(folder, { recursive: true });
  });

  it.each(['/', '/connexion?vers=%2F', '/campagnes/ABCDEF123', '/competences/1.1', '/enseignant/campagnes/1'])(
    'answers the page at %s, with a policy whose nonce is new each time',
    async (path) => {
      const [first, second] = [await fetch(url + path), await fetch(url + path)];
      const nonces = [await first.text(), await second.text()].map((text) => /content="([\w-]{22})"/.exec(text)?.[1]);

      expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(first.headers.get('cache-control')).toBe('no-store');
      expect(first.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonces[0]}';`);
      expect(first.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(nonces[0]).not.toBe(nonces[1]);
    },
  );

  it('lets browsers keep what has its hash in its name for good, compressed', async () => {
    const answer = await fetch(`${url}/assets/index-a1b2.js`, { headers: { 'accept-encoding': 'br' } });
    const plain = await fetch(`${url}/assets/index-a1b2.js`, { headers: { 'accept-encoding': 'identity' } });

    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect([await answer.text(), await plain.text()]).toEqual([SCRIPT, SCRIPT]);
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('answers 304 to who has a file already', async () => {
    const first = await fetch(`${url}/favicon.svg`);
    const again = await fetch(`${url}/favicon.svg`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });

    expect([first.status, first.headers.get('content-type'), again.status]).toEqual([200, 'image/svg+xml', 304]);
  });

  it.each(['/files/nothing', '/graphql/x', '/assets/gone.js', '/../package.json', '/%2e%2e/package.json'])(
    'keeps %s, which is no page, a 404',
    async (path) => {
      expect((await fetch(url + path)).status).toBe(404);
    },
  );

  it('leaves the addresses of the API to the API', async () => {
    expect(await (await fetch(`${url}/files/exports/1.csv`)).json()).toEqual({});
  });

  it('is not there when it was not built', () => {
    expect(webSiteRoute(join(folder, 'nowhere'), [])).toBeNull();
    expect(webSiteRoute('', [])).toBeNull();
  });
});
