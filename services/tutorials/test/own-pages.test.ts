import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GATEWAY_KEY_HEADER } from '@pix/kit/auth';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { aUser } from '@pix/kit/testing';
import { aTutorial, config, givenTutorials, TUTORIAL, type Tutorials } from './tutorials';

const TEXT = `# Une recherche

Un **bon** mot-clé, puis <script>alert(1)</script> et [un lien](https://exemple.fr/a?b=1&c=2), [un piège](javascript:alert(1)).

| a | b |
|---|---|
| 1 | 2 |

![](https://exemple.fr/image.png)
`;

describe('our own pages', () => {
  let service: Tutorials;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    service = await givenTutorials();
    await service.publish({
      tutorials: [
        aTutorial('chercher', { title: 'Chercher & <trouver>', link: null, page: TEXT, level: 2, source: 'Nous' }),
        aTutorial('search', { title: 'Search', link: null, page: 'Text', locale: 'en' }),
        aTutorial('ailleurs'),
      ],
      skills: [],
    });
    server = createHttpServer({ routes: service.app.routes, logger: service.app.logger });
    address = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  });
  afterAll(async () => {
    await closeServer(server);
    await service.close();
  });

  const read = async (id: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${address}/tutorials/${id}`, {
      headers: { [GATEWAY_KEY_HEADER]: config.gatewayKey, connection: 'close', ...headers },
    });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), html: await answer.text() };
  };
  const tutorial = async (id: string) => (await service.run(TUTORIAL, { id }, { as: aUser() })).data.tutorial;

  it('are linked to like any other tutorial', async () => {
    expect(await tutorial('chercher')).toMatchObject({
      link: `${config.publicUrl}/tutorials/chercher`,
      ownPage: true,
      level: 2,
    });
    expect(await tutorial('ailleurs')).toMatchObject({
      link: 'https://exemple.fr/ailleurs',
      ownPage: false,
      level: null,
    });
  });

  it('are read by anybody, whole in one answer, in their language', async () => {
    const { status, headers, html } = await read('chercher');

    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'fr',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
    });
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<a class="skip" href="#content">Aller au contenu</a>');
    expect(html).toContain('<h1>Chercher &amp; &lt;trouver&gt;</h1>');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<h2>Une recherche</h2>');
    expect(html).toContain('<table>');
    expect(html).toMatch(/prefers-color-scheme:dark/);
    expect(html).toMatch(/@media print/);
    expect(html).not.toMatch(/<link|<script|@import|src="(?!https:\/\/exemple\.fr)/);
    expect((await read('search')).html).toContain('<html lang="en">');
  });

  it('are saved as one file that is read without a network', async () => {
    const shown = await read('chercher');
    const saved = await read('chercher?download');

    expect(shown.html).toContain('<a href="?download" download>Enregistrer pour lire hors connexion</a>');
    expect(shown.headers).not.toHaveProperty('content-disposition');
    expect(saved.headers['content-disposition']).toBe('attachment; filename="chercher.html"');
    expect(saved.html).toContain('<h1>Chercher &amp; &lt;trouver&gt;</h1>');
    expect(saved.html).not.toMatch(/\?download|<link|<script|@import|url\(/);
    expect((await read('search')).html).toContain('Save to read offline');
  });

  it('may be shown from a cache where we are not reached', async () => {
    expect((await read('chercher')).headers['cache-control']).toContain('stale-if-error=');
  });

  it('hold no markup but that of Markdown', async () => {
    const { html } = await read('chercher');

    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('href="javascript');
    expect(html).toContain('<a href="https://exemple.fr/a?b=1&amp;c=2" rel="noopener noreferrer">un lien</a>');
  });

  it('are not sent again to who has them', async () => {
    const { headers } = await read('chercher');
    const etag = headers['etag'] ?? '';

    expect(await read('chercher', { 'if-none-match': `W/${etag}` })).toMatchObject({ status: 304, html: '' });
    expect((await read('chercher', { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it.each(['inconnu', 'ailleurs', '%3Cscript%3E', "'%20OR%201=1"])('are not there: %s', async (id) => {
    const french = await read(id);
    const english = await read(id, { 'accept-language': 'en' });

    expect([french.status, english.status]).toEqual([404, 404]);
    expect(french.html).toContain('Page introuvable');
    expect(english.html).toContain('Page not found');
    expect(french.html).not.toContain('<script');
  });

  it('are told to the gateway only', async () => {
    expect((await read('chercher', { [GATEWAY_KEY_HEADER]: 'une-autre-cle' })).status).toBe(403);
  });

  it('stay where they were when a release does without them, and change with the next that has them', async () => {
    await service.publish({ tutorials: [aTutorial('ailleurs')], skills: [] });
    expect((await read('chercher')).status).toBe(200);
    expect(await tutorial('chercher')).toBeNull();

    await service.publish({ tutorials: [aTutorial('chercher', { link: null, page: 'Un autre texte.' })], skills: [] });

    expect((await read('chercher')).html).toContain('Un autre texte.');
  });
});
