import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildArchive } from '@pix/content';
import { readExamples } from '@pix/kit/checks/reference-examples';
import { ownRelease } from '../../infra/src/demo/own-release';
import { PASSWORD, signIn } from '../../infra/src/demo/people';
import { platform as endpoint, type Platform } from '../../infra/src/demo/platform';
import { CANDIDATE_HEADERS, csv, SESSION_HEADERS } from '../../services/certification/test/files';
import { pixCommand } from './command-line';
import { commandsOf, patternOf, runCommands, squeezed } from './document-commands';
import { examplePlayer } from './example-player';
import { ownPlace, type StartedPlatform, startPlatform } from './started-platform';

/** What the documents show is played on the platform as a person starts it: a document that lies is red here. */

const MINUTES = 60_000;

describe('the documents', () => {
  let platform: StartedPlatform;
  let pix: Platform;
  let player: ReturnType<typeof examplePlayer>;
  beforeAll(async () => {
    platform = await startPlatform(ownPlace('documentation', 1));
    pix = endpoint(platform.gatewayUrl);
    player = examplePlayer(pix, platform);
  }, 3 * MINUTES);
  afterAll(async () => {
    await platform.stop();
    platform.forget();
  });

  describe('show commands that', () => {
    const DOCUMENTS = [
      'first-query',
      'recipes/errors',
      'recipes/pagination',
      'recipes/localisation',
      'recipes/live-views',
      'recipes/files',
    ];

    it.each(DOCUMENTS)(
      'print what docs/%s.md says',
      async (document) => {
        const commands = commandsOf(`docs/${document}.md`);

        const printed = await runCommands(commands, platform.gatewayUrl);

        expect(commands.length).toBeGreaterThan(0);
        commands.forEach(({ said }, index) => {
          if (said !== null) expect(squeezed(printed[index] ?? '')).toMatch(patternOf(said));
        });
      },
      MINUTES,
    );
  });

  describe('show examples that', () => {
    it.each(readExamples().map((example) => [`${example.journey}/${example.name}`, example] as const))(
      'answer: %s',
      async (_, example) => {
        const { data, first } = await player.play(example);

        expect(Object.values(data)).not.toContain(null);
        if (example.expect) expect(first).toMatchObject({ __typename: example.expect });
      },
      MINUTES,
    );

    it('lead to files that their asker alone may fetch', async () => {
      const { exportLink, pdfUrl, dataUrl, teacherToken, email = '' } = player.kept as Record<string, string>;
      const { token: newcomerToken } = await signIn(pix, email); // The last example signed out.
      const files: [string | undefined, string | undefined][] = [
        [exportLink, teacherToken],
        [pdfUrl, newcomerToken],
        [dataUrl, newcomerToken],
      ];

      for (const [url = '', token] of files) {
        const { pathname, search } = new URL(url, platform.gatewayUrl);
        expect((await pix.download(`${pathname}${search}`, token)).status).toBe(200);
        expect((await pix.download(`${pathname}${search}`)).status).not.toBe(200);
      }
    });
  });

  it('are not kept by browsers, nor what the endpoint answers', async () => {
    for (const [method, body] of [
      ['GET', null],
      ['POST', '{"query":"{ me { id } }"}'],
      ['POST', 'not JSON'],
    ] as const) {
      const answer = await fetch(`${platform.gatewayUrl}/graphql`, {
        method,
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  describe('describe connectors', () => {
    it.each(['gar', 'oneroster', 'livret-scolaire'])(
      'that are proved: %s',
      async (connector) => {
        const script = `node docs/connectors/prove/${connector}.mjs`;

        const [printed = ''] = await runCommands([{ script, said: null }], platform.gatewayUrl, {
          PIX_DATA: platform.data,
        });

        expect(printed.match(/^✔ /gm)?.length ?? 0).toBeGreaterThan(3);
      },
      MINUTES,
    );
  });

  describe('describe a command line that', () => {
    let folder: string;
    const kept = () => player.kept as Record<string, string>;
    const pixAs = (email: string, ...args: string[]) =>
      pixCommand(args, { PIX_URL: platform.gatewayUrl, PIX_LOGIN: email, PIX_PASSWORD: PASSWORD });
    const pixAsProgram = (...args: string[]) =>
      pixCommand(args, {
        PIX_URL: platform.gatewayUrl,
        PIX_CLIENT_ID: kept().clientId ?? '',
        PIX_CLIENT_SECRET: kept().clientSecret ?? '',
      });
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'pix-commands-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it(
      'fetches the results of a campaign, and of no other',
      async () => {
        const file = join(folder, 'results.csv');

        const { code, out } = await pixAsProgram('export', 'campaign', kept().campaignCode ?? '', '--output', file);
        const unknown = await pixAsProgram('export', 'campaign', 'ABCDEF123');

        expect({ code, out }).toEqual({ code: 0, out: `✔ ${file}: 1 participants.\n` });
        expect(readFileSync(file, 'utf8')).toContain(kept().lastName);
        expect(unknown.code).toBe(1);
      },
      MINUTES,
    );

    it(
      'fetches the results of a session for its centre alone',
      async () => {
        const file = join(folder, 'session.csv');

        const { code } = await pixAs(
          'centre@pix.example',
          'export',
          'session',
          kept().sessionId ?? '',
          '--output',
          file,
        );
        const stranger = await pixAs('eleve@pix.example', 'export', 'session', kept().sessionId ?? '');

        expect(code).toBe(0);
        expect(readFileSync(file, 'utf8')).toContain(kept().lastName);
        expect(stranger.code).toBe(1);
      },
      MINUTES,
    );

    it(
      'creates sessions from a file, all or none, and lists them',
      async () => {
        const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');
        const session = ['', '3 rue des Lilas', 'B 12', day, '09:00', 'Mme Petit', ''];
        const candidate = ['Lefèvre', 'Anne', '23/06/2009', 'F', '75115', '', '', 'France', '', '', '', ''];
        const header = [...SESSION_HEADERS, ...CANDIDATE_HEADERS];
        const [good, wrong] = [join(folder, 'good.csv'), join(folder, 'wrong.csv')];
        writeFileSync(good, csv([header, [...session, ...candidate]]));
        writeFileSync(wrong, csv([header, [...session.with(3, '31/02/2027'), ...candidate]]));
        const centre = ['--centre', kept().centreId ?? ''];

        const refused = await pixAs('centre@pix.example', 'session', 'create', wrong, ...centre);
        const dry = await pixAs('centre@pix.example', 'session', 'create', good, ...centre, '--dry-run');
        const created = await pixAs('centre@pix.example', 'session', 'create', good, ...centre, '--json');
        const listed = await pixAs('centre@pix.example', 'session', 'list', ...centre, '--json');
        const stranger = await pixAs('eleve@pix.example', 'session', 'list', ...centre);

        expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('✖ line 2  * Date de début') });
        expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('It would be 1 sessions, 1 candidates') });
        const [id] = JSON.parse(created.out).sessionIds;
        expect(JSON.parse(listed.out).sessions).toContainEqual(
          expect.objectContaining({ id, room: 'B 12', status: 'CREATED', candidateCount: 1 }),
        );
        expect(stranger.code).toBe(1);
      },
      MINUTES,
    );

    it(
      'tells how far certificates are, verifies one, and publishes only what is decided',
      async () => {
        const status = await pixAs('jury@pix.example', 'certificate', 'status', kept().sessionId ?? '', '--json');
        const verified = await pixCommand(['certificate', 'verify', kept().verificationCode ?? ''], {
          PIX_URL: platform.gatewayUrl,
        });
        const unknown = await pixCommand(['certificate', 'verify', 'P-BBBBBBBB'], { PIX_URL: platform.gatewayUrl });
        const again = await pixAs('jury@pix.example', 'certificate', 'publish', kept().sessionId ?? '');
        const early = await pixAs('jury@pix.example', 'certificate', 'publish', kept().demonstrationSessionId ?? '');

        expect(status.code).toBe(0);
        expect(JSON.parse(status.out)).toMatchObject({ status: 'PUBLISHED', missingCount: 0 });
        expect(verified).toMatchObject({ code: 0, out: expect.stringContaining(`✔ ${kept().firstName}`) });
        expect(unknown.code).toBe(1);
        expect(again).toMatchObject({ code: 0, out: `✔ ${kept().sessionId}  PUBLISHED\n` });
        expect(early).toMatchObject({ code: 1, out: expect.stringMatching(/^✖ /) });
      },
      MINUTES,
    );

    it(
      'imports content, the same once, and refuses what is no release',
      async () => {
        const [archive, nothing] = [join(folder, 'release.zip'), join(folder, 'nothing.json')];
        writeFileSync(archive, buildArchive(ownRelease()));
        writeFileSync(nothing, '{}');

        const imported = await pixAs('admin@pix.example', 'content', 'import', archive);
        const refused = await pixAs('admin@pix.example', 'content', 'import', nothing);
        const stranger = await pixAs('prof@pix.example', 'content', 'import', archive);
        const listed = await pixAs('admin@pix.example', 'content', 'list', '--json');

        expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('PUBLISHED') });
        expect(refused.code).toBe(1);
        expect(stranger.code).toBe(3);
        expect(JSON.parse(listed.out).releases).toContainEqual(
          expect.objectContaining({ id: ownRelease().id, isCurrent: true }),
        );
      },
      MINUTES,
    );

    it(
      'unblocks somebody, sends them a mail, and tells the journal to administrators alone',
      async () => {
        const unblocked = await pixAs('admin@pix.example', 'user', 'unblock', kept().email ?? '');
        const refused = await pixAs('prof@pix.example', 'user', 'unblock', kept().email ?? '');
        const mailed = await pixCommand(['user', 'reset-password', kept().email ?? ''], {
          PIX_URL: platform.gatewayUrl,
        });
        const journal = await pixAs('admin@pix.example', 'user', 'journal', '--json');
        const wrong = await pixCommand(['user', 'journal'], {
          PIX_URL: platform.gatewayUrl,
          PIX_LOGIN: 'admin@pix.example',
          PIX_PASSWORD: 'not-this-one',
        });

        expect([unblocked.code, refused.code, mailed.code, wrong.code]).toEqual([0, 1, 0, 3]);
        expect(JSON.parse(journal.out).entries[0]).toMatchObject({ act: expect.stringContaining('SIGN_IN') });
      },
      MINUTES,
    );
  });
});
