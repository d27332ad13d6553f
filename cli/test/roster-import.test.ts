import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPupil, aRoster, givenOrganization } from '../../services/campaigns/test/campaigns';
import { inventPupils } from '../../services/campaigns/test/rosters/pupils';
import { inLatin9, siecleFile } from '../../services/campaigns/test/rosters/siecle-file';
import { zipFile } from '../../services/campaigns/test/rosters/zip-file';
import { givenPlatform } from './platform';

// The program as it is built and called, on the platform as it is behind its gateway.
const PROGRAM = join(__dirname, '../bin/pix.mjs');

type Ended = { code: number | null; out: string; err: string };

describe('pix roster', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pix-cli-'));
  let platform: Awaited<ReturnType<typeof givenPlatform>>;
  let settings: Record<string, string>;
  let uai: string;
  let rank = 0;
  beforeAll(async () => {
    platform = await givenPlatform();
    const { clientId, clientSecret } = await platform.credential('campaigns:import-rosters');
    settings = { PIX_URL: platform.url, PIX_CLIENT_ID: clientId, PIX_CLIENT_SECRET: clientSecret };
  }, 60_000);
  beforeEach(async () => {
    rank += 1;
    uai = `${9_940_000 + rank}A`;
    await givenOrganization(platform.campaigns, { uai });
  });
  afterAll(async () => {
    await platform.close();
    rmSync(folder, { recursive: true });
  });

  const pix = (args: string[], environment: Record<string, string> = settings): Promise<Ended> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [PROGRAM, ...args], {
        env: { PATH: process.env.PATH, HOME: folder, ...environment },
      });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
      });
      child.on('close', (code) => resolve({ code, out, err }));
    });
  const fileOf = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const count = async (): Promise<number> => {
    const [row] = await platform.campaigns.app.dataSource.query(
      'SELECT COUNT(*) AS count FROM learners l JOIN organizations o ON o.id = l.organization_id WHERE o.uai = ? AND l.disabled_at IS NULL',
      [uai],
    );
    return Number(row.count);
  };

  it('imports a zipped SIECLE file, tells how far it is in plain lines, and the same file again', async () => {
    const xml = inLatin9(siecleFile(uai, inventPupils(300)));
    const file = fileOf('eleves.zip', zipFile([{ name: 'ElevesSansAdresses.xml', content: xml }]));

    const first = await pix(['roster', 'import', file, '--organization', uai]);
    const second = await pix(['roster', 'import', file, '--organization', uai, '--json']);

    expect(first).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^✔ .*: 300 pupils: 300 added, 0 changed, 0 back, 0 disabled\.\n$/),
    });
    expect(first.err).toMatch(/^import \d+ %\n/);
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(second.out)).toMatchObject({
      state: 'IMPORTED',
      format: 'SIECLE',
      changedNothing: true,
      pupilCount: 300,
    });
    expect(await count()).toBe(300);
  });

  it('only looks when asked to', async () => {
    const file = fileOf('eleves.csv', aRoster(aPupil('A'), aPupil('B')));

    const { code, out } = await pix([
      'roster',
      'import',
      file,
      '--organization',
      uai,
      '--format',
      'fregata',
      '--dry-run',
    ]);

    expect(code).toBe(0);
    expect(out).toContain('ADDED     line 2     Moreau Inès, 2GT1');
    expect(out).toContain('nothing was changed. It would be 2 pupils: 2 added');
    expect(await count()).toBe(0);
  });

  it('lists every error and ends with 1 when a file is refused, in the language that is asked for', async () => {
    const file = fileOf(
      'eleves.csv',
      aRoster(aPupil('A', { 'Statut*': 'XX' }), aPupil('B', { 'Premier prénom*': '' })),
    );

    const { code, out } = await pix(['roster', 'import', file, '--organization', uai, '--locale', 'en']);

    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      '✖ line 2  Statut*  FIELD_BAD_VALUES  (AA)  The field “Statut*” has a value that is not allowed. Expected: ST, AP.',
      '✖ line 3  Premier prénom*  FIELD_REQUIRED  The field “Premier prénom*” is required. Fill it in.',
      expect.stringMatching(/^✖ .*: refused, 2 errors; nothing was changed\.$/),
      '',
    ]);
  });

  it('ends with 1 when the school or the type of file is refused at once', async () => {
    const pdf = fileOf('liste.csv', '%PDF-1.7');

    expect(await pix(['roster', 'import', pdf, '--organization', uai])).toMatchObject({
      code: 1,
      err: expect.stringContaining('de type PDF'),
    });
    expect(await pix(['roster', 'import', pdf, '--organization', '0000000A'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('organisation'),
    });
  });

  it('may leave without waiting, and ask later', async () => {
    const file = fileOf('eleves.csv', aRoster(aPupil('A')));

    const { code, out } = await pix(['roster', 'import', file, '--organization', uai, '--no-wait']);
    expect(code).toBe(0);
    for (let ended = false; !ended; ) {
      const status = await pix(['roster', 'status', out.trim(), '--json']);
      ended = JSON.parse(status.out).state === 'IMPORTED';
      expect([0, 4]).toContain(status.code);
    }

    expect(await pix(['roster', 'status', 'nothing'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('nothing'),
    });
  });

  it.each([
    ['an unknown command', ['roster', 'export']],
    ['no school', ['roster', 'import', 'x.csv']],
    ['an unknown format', ['roster', 'import', 'x.csv', '--organization', 'X', '--format', 'pdf']],
    ['no file', ['roster', 'import', '/nowhere/x.csv', '--organization', 'X']],
    ['a time that is none', ['roster', 'import', 'x.csv', '--organization', 'X', '--timeout', 'soon']],
  ])('ends with 2 for %s', async (_, args) => {
    expect((await pix(args)).code).toBe(2);
  });

  it('ends with 2 and says what is missing without settings', async () => {
    const file = fileOf('eleves.csv', '');

    const { code, err } = await pix(['roster', 'import', file, '--organization', uai], { PIX_URL: 'nonsense' });

    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/PIX_URL, PIX_CLIENT_ID, PIX_CLIENT_SECRET must be set/),
    });
  });

  it('takes its settings from a file that nobody else can read', async () => {
    const file = fileOf('eleves.csv', aRoster(aPupil('A')));
    const kept = {
      url: `${platform.url}/`,
      clientId: settings.PIX_CLIENT_ID,
      clientSecret: settings.PIX_CLIENT_SECRET,
    };
    const PIX_CONFIG = fileOf('config.json', JSON.stringify(kept));

    chmodSync(PIX_CONFIG, 0o644);
    expect(await pix(['roster', 'import', file, '--organization', uai], { PIX_CONFIG })).toMatchObject({
      code: 2,
      err: expect.stringContaining('chmod 600'),
    });
    chmodSync(PIX_CONFIG, 0o600);
    expect((await pix(['roster', 'import', file, '--organization', uai], { PIX_CONFIG })).code).toBe(0);
  });

  it('ends with 3 when the platform is away, refuses the credential, or does not know its scope', async () => {
    const file = fileOf('eleves.csv', aRoster(aPupil('A')));
    const args = ['roster', 'import', file, '--organization', uai];
    const other = await platform.credential('campaigns:export-results');

    expect(await pix(args, { ...settings, PIX_URL: 'http://127.0.0.1:9' })).toMatchObject({
      code: 3,
      err: expect.stringContaining('cannot be reached'),
    });
    expect(await pix(args, { ...settings, PIX_CLIENT_SECRET: 'guess' })).toMatchObject({
      code: 3,
      err: expect.stringContaining('is refused'),
    });
    const scoped = await pix(args, {
      ...settings,
      PIX_CLIENT_ID: other.clientId,
      PIX_CLIENT_SECRET: other.clientSecret,
    });
    expect(scoped.code).toBe(1); // To who may not send it rosters, the school is not there.
    expect(
      await pix(['roster', 'status', 'x'], {
        ...settings,
        PIX_CLIENT_ID: other.clientId,
        PIX_CLIENT_SECRET: other.clientSecret,
      }),
    ).toMatchObject({ code: 3, err: expect.stringContaining('scopes') });
  });

  it('helps, and says what the exit codes mean', async () => {
    const { code, out } = await pix(['roster', 'import', '--help'], {});

    expect(code).toBe(0);
    expect(out).toMatch(/--dry-run[\s\S]*Exit codes:\n {2}0 {2}done/);
  });
});
