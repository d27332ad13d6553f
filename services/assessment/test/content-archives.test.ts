import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Challenge, Release } from '@pix/content';
import { aUser } from '@pix/kit/testing';
import { challengesOf } from '../src/domain/content-files';
import { anAsset, archiveOf, named, withChallenge, zipOf } from './archive';
import { ADMINISTRATOR, config } from './assessment';
import { SIMULATOR } from './every-kind';
import { type AssessmentOverHttp, givenAssessmentOverHttp, tokenFor } from './http';
import { aRelease, aSkill, aSubject } from './release';

const ZIP = { type: 'application/zip' };
const RELEASE = `query ($id: ID!) { contentRelease(id: $id) {
  id state problems problemDetails { file line pointer message } progress challengeCount isCurrent
} }`;

const image = anAsset('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
const table = anAsset('nom;âge\nZoé;12\n', 'text/csv');
const big = anAsset(
  Buffer.from(Array.from({ length: 2_500_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 13)),
  'application/pdf',
);
const index = anAsset('<!doctype html><title>Bureau</title>', 'text/html');
const script = anAsset('parent.postMessage({ type: "pix-state", state: {} }, "*");', 'text/javascript');

/** A release whose first question gives files, and whose second is a simulator. */
const releaseWithFiles = (id: string): Release => {
  const release = aRelease({ '1.1': [aSubject('a', 1, 2)] }, id);
  const [first, second] = challengesOf(release) as [Challenge, Challenge];
  const withFiles = withChallenge(release, {
    ...first,
    illustration: { ...named(image), alt: 'Un dessin' },
    attachments: [
      { ...named(table), name: 'élèves (2026).csv' },
      { ...named(big), name: 'gros.pdf' },
    ],
  });
  return withChallenge(withFiles, {
    ...SIMULATOR,
    id: second.id,
    embed: {
      title: 'Un bureau',
      height: 400,
      files: [
        { ...named(index), path: 'index.html' },
        { ...named(script), path: 'js/main.js' },
      ],
    },
  });
};
const ASSETS = [image, table, big, index, script];

describe('archives of releases', () => {
  let service: AssessmentOverHttp;
  beforeAll(async () => {
    service = await givenAssessmentOverHttp({
      content: { ...config.content, archiveLimitBytes: 3_500_000 },
      archives: {
        maxEntries: 20,
        maxReleaseBytes: 100_000,
        maxAssetBytes: 3_000_000,
        maxInflatedBytes: 6_000_000,
        maxRatio: 500,
      },
    });
  });
  beforeEach(() => {
    service.clock.advance(1_000);
  });
  afterAll(() => service.close());

  const read = async (id: string, as = ADMINISTRATOR) =>
    (await service.run(RELEASE, { id }, { as })).data.contentRelease;
  const storedAssets = async () =>
    (await service.app.dataSource.query<{ sha256: string }[]>('SELECT sha256 FROM content_assets ORDER BY sha256')).map(
      ({ sha256 }) => sha256,
    );

  it('are received with their files, then published by the job; sent or imported again, nothing more happens', async () => {
    const archive = await archiveOf(releaseWithFiles('archived'), ASSETS);

    expect(await service.upload(archive, ZIP)).toEqual({ status: 202, body: { releaseId: 'archived' } });
    expect(await read('archived')).toMatchObject({ state: 'UPLOADED', progress: 0, isCurrent: false });
    await service.handleOutbox({ times: 2 });

    expect(await service.upload(archive, ZIP)).toEqual({ status: 200, body: { releaseId: 'archived' } });
    expect(await service.handleOutbox()).toEqual([]);
    expect(await read('archived')).toMatchObject({
      state: 'PUBLISHED',
      problems: [],
      progress: 100,
      challengeCount: 4,
      isCurrent: true,
    });
    expect(await storedAssets()).toEqual(ASSETS.map(({ sha256 }) => sha256).sort());
  });

  it('share their files: the next release needs to send only what is new, even as JSON alone', async () => {
    await service.upload(await archiveOf(releaseWithFiles('full'), ASSETS), ZIP);
    await service.upload(JSON.stringify(releaseWithFiles('bare')));
    await service.handleOutbox();

    expect((await read('bare')).state).toBe('PUBLISHED');
  });

  it('are stored once when sent many times at once', async () => {
    const archive = await archiveOf(releaseWithFiles('many'), [...ASSETS, anAsset('neuf', 'text/plain')]);

    const answers = await Promise.all(Array.from({ length: 4 }, () => service.upload(archive, ZIP)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 202]);
    expect(await storedAssets()).toContain(anAsset('neuf', 'text/plain').sha256);
    await service.handleOutbox();
  });

  it('tell every problem of the release with its file, its line and its pointer', async () => {
    const release = releaseWithFiles('faulty');
    const [subject] = release.subjects as [Release['subjects'][number]];
    const faulty: Release = {
      ...release,
      subjects: [
        {
          ...subject,
          skills: [
            { ...aSkill('a', 3), tutorials: ['absent'] },
            {
              ...aSkill('b', 2),
              challenges: aSkill('b', 2).challenges.map((one) => ({ ...one, locale: 'en' as const })),
            },
            ...subject.skills,
          ],
        },
      ],
    };

    await service.upload(
      await zipOf([
        {
          name: 'release.json',
          content: JSON.stringify(faulty, null, 1).replaceAll(`"bytes": ${table.bytes}`, '"bytes": 7'),
        },
      ]),
      ZIP,
    );
    await service.handleOutbox();

    const { state, problemDetails } = await read('faulty');
    const lines = JSON.stringify(faulty, null, 1).split('\n');
    expect(state).toBe('FAILED');
    expect(
      problemDetails.map(({ pointer, message }: { pointer: string; message: string }) => [pointer, message]),
    ).toEqual(
      [
        ['/subjects/0/skills/0/tutorials/0', 'tutorial absent is named but not there'],
        ['/subjects/0/skills/1/level', 'level 2 comes after level 3'],
        ['/subjects/0/skills/1/challenges', 'skill b-2 has no question in French'],
        ['/subjects/0/skills/2/level', 'level 1 comes after level 2'],
        ['/subjects/0/skills/2/challenges/0', `the file ${table.sha256} of a-1-a is ${table.bytes} bytes, not 7`],
      ].sort(
        (one, other) =>
          problemDetails.findIndex(({ pointer }: { pointer: string }) => pointer === one[0]) -
          problemDetails.findIndex(({ pointer }: { pointer: string }) => pointer === other[0]),
      ),
    );
    expect(lines[problemDetails[0].line - 1]).toContain('"absent"');
    const level = problemDetails.find(({ pointer }: { pointer: string }) => pointer === '/subjects/0/skills/1/level');
    expect(lines[level.line - 1]).toContain('"level": 2');
  });

  it('may be sent again, mended, when the release was refused for its files', async () => {
    const other = anAsset('un autre dessin', 'image/png');
    const base = aRelease({ '1.1': [aSubject('m', 1)] }, 'mended');
    const [first] = challengesOf(base) as [Challenge];
    const release = withChallenge(base, { ...first, illustration: { ...named(other), alt: 'x' } });
    await service.upload(JSON.stringify(release));
    await service.handleOutbox();
    expect(await read('mended')).toMatchObject({
      state: 'FAILED',
      problems: [`release.json:1: /subjects/0/skills/0/challenges/0: the file ${other.sha256} of m-1-a was not sent`],
    });

    expect((await service.upload(await archiveOf(release, [other]), ZIP)).status).toBe(202);
    await service.handleOutbox();

    expect(await read('mended')).toMatchObject({ state: 'PUBLISHED', problems: [] });
  });

  describe('are refused at once, and told why, when they', () => {
    const json = JSON.stringify(aRelease({ '1.1': [aSubject('z', 1)] }, 'refused'));
    const sha = anAsset('x', 'text/plain').sha256;
    const entry = (name: string, content: string | Buffer = 'x', mode?: number) => ({ name, content, mode });
    const release = { name: 'release.json', content: json };
    /** A name of the same length, in both places an archive has it. */
    const renamed = (archive: Buffer, from: string, to: string): Buffer =>
      Buffer.from(archive.toString('latin1').replaceAll(from, to), 'latin1');
    /** The first size written in the list of contents, changed. */
    const withSize = (archive: Buffer, size: number): Buffer => {
      const copy = Buffer.from(archive);
      for (let at = copy.indexOf('PK\u0001\u0002'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 4))
        copy.writeUInt32LE(size, at + 24);
      return copy;
    };

    it.each<[string, () => Promise<Buffer>, string]>([
      ['are no archive', async () => Buffer.from('PK and then nothing'), 'archive: is no ZIP archive, or is cut'],
      ['are cut', async () => (await zipOf([release])).subarray(0, 200), 'archive: is no ZIP archive, or is cut'],
      ['are empty', async () => zipOf([]), 'archive: holds no release.json'],
      ['hold no release', async () => zipOf([entry(`assets/${sha}`)]), 'archive: holds no release.json'],
      [
        'hold a release that is not JSON',
        async () => zipOf([{ name: 'release.json', content: '{\n "id": "r",\n !}' }]),
        'release.json:3: is not JSON from here on',
      ],
      [
        'hold a release without an id',
        async () => zipOf([{ name: 'release.json', content: '{}' }]),
        'release.json: has no id, or one that cannot be',
      ],
      [
        'hold something else',
        async () => zipOf([release, entry('notes.txt')]),
        'notes.txt: is neither release.json nor assets/<sha256>',
      ],
      [
        'hold a file that is not what its name says',
        async () => zipOf([release, entry(`assets/${sha}`, 'y')]),
        `assets/${sha}: is not what its name says: the hash of what it holds is another`,
      ],
      [
        'hold a file twice',
        async () =>
          renamed(
            await zipOf([release, entry(`assets/${sha}`), entry(`assets/${'0'.repeat(64)}`)]),
            '0'.repeat(64),
            sha,
          ),
        `assets/${sha}: is there twice`,
      ],
      [
        'hold a link',
        async () => zipOf([release, entry(`assets/${sha}`, '/etc/passwd', 0o120777)]),
        `assets/${sha}: is a link`,
      ],
      [
        'leave their folder',
        async () => renamed(await zipOf([release, entry('aa/etc/x')]), 'aa/etc/x', '../etc/x'),
        'archive: cannot be read: invalid relative path: ../etc/x',
      ],
      [
        'name an absolute path',
        async () => renamed(await zipOf([release, entry('aa/etc/x')]), 'aa/etc/x', '/aa/etc/'),
        'archive: cannot be read: absolute path: /aa/etc/',
      ],
      [
        'hold too many files',
        async () => zipOf([release, ...Array.from({ length: 20 }, (_, n) => entry(`assets/${n}`))]),
        'archive: cannot be read: more than 20 files',
      ],
      [
        'hold a file too large',
        async () => zipOf([release, entry(`assets/${sha}`, Buffer.alloc(3_000_001))]),
        `assets/${sha}: is over 3000000 bytes`,
      ],
      [
        'hold a release too large',
        async () => zipOf([entry('release.json', ' '.repeat(100_001))]),
        'release.json: is over 100000 bytes',
      ],
      [
        'inflate to too much',
        async () =>
          zipOf([release, ...['0', '1', '2'].map((n) => entry(`assets/${n.repeat(64)}`, Buffer.alloc(2_500_000)))]),
        'archive: inflates to more than 6000000 bytes',
      ],
      [
        'inflate to much more than was sent',
        async () => zipOf([entry('release.json', '{}'), entry(`assets/${sha}`, Buffer.alloc(2_900_000))]),
        'archive: inflates to more than 500 times its size',
      ],
      [
        'inflate to more than they say',
        async () => withSize(await zipOf([entry(`release.json`, json)]), 10),
        'archive: cannot be read: too many bytes in the stream',
      ],
    ])('%s', async (_, archive, problem) => {
      const before = await storedAssets();

      const { status, body } = await service.upload(await archive(), ZIP);

      expect({ status, error: body.error }).toEqual({ status: 400, error: 'invalid_archive' });
      expect((body.problems as string[]).some((one) => one.startsWith(problem))).toBe(true);
      expect(await read('refused')).toBeNull();
      expect(await storedAssets()).toEqual(before);
    });

    it('are larger than an upload may be', async () => {
      const { status } = await service.upload(Buffer.alloc(3_500_001), ZIP);

      expect(status).toBe(413);
    });

    it('are sent by somebody who may not', async () => {
      const archive = await zipOf([release]);

      expect((await service.upload(archive, { ...ZIP, token: null })).status).toBe(401);
      expect((await service.upload(archive, { ...ZIP, token: await tokenFor([]) })).status).toBe(403);
      expect((await service.upload(archive, { ...ZIP, key: 'une-autre-cle' })).status).toBe(403);
      expect(await read('refused')).toBeNull();
    });
  });

  describe('give files', () => {
    let challenges: {
      id: string;
      illustration: { url: string; alt: string } | null;
      attachments: { name: string; url: string; mediaType: string; bytes: number }[];
      embed: { url: string; title: string; height: number } | null;
    }[];
    beforeAll(async () => {
      const archive = await archiveOf(releaseWithFiles('served'), ASSETS);
      await service.upload(archive, ZIP);
      await service.handleOutbox();
      const { data } = await service.run(
        `{ _entities(representations: [{ __typename: "Challenge", id: "a-1-a" }, { __typename: "Challenge", id: "a-1-b" }]) { ... on Challenge {
          id illustration { url alt } attachments { name url mediaType bytes } embed { url title height }
        } } }`,
        {},
        { as: aUser() },
      );
      challenges = data._entities;
    });
    const pathOf = (url: string): string => url.slice(config.publicUrl.length);

    it('at addresses of the platform', () => {
      expect(challenges).toEqual([
        {
          id: 'a-1-a',
          illustration: { url: `${config.publicUrl}/files/content/${image.sha256}/illustration.svg`, alt: 'Un dessin' },
          attachments: [
            {
              name: 'élèves (2026).csv',
              url: `${config.publicUrl}/files/content/${table.sha256}/%C3%A9l%C3%A8ves%20(2026).csv`,
              mediaType: 'text/csv',
              bytes: table.bytes,
            },
            {
              name: 'gros.pdf',
              url: `${config.publicUrl}/files/content/${big.sha256}/gros.pdf`,
              mediaType: 'application/pdf',
              bytes: big.bytes,
            },
          ],
          embed: null,
        },
        {
          id: 'a-1-b',
          illustration: null,
          attachments: [],
          embed: {
            url: expect.stringMatching(/\/files\/sites\/[0-9a-f]{64}\/index\.html$/),
            title: 'Un bureau',
            height: 400,
          },
        },
      ]);
    });

    it('to be saved under their names, for good', async () => {
      const { status, headers, body } = await service.get(pathOf(challenges[0]?.attachments[0]?.url ?? ''));

      expect(status).toBe(200);
      expect(body).toEqual(table.content);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'content-length': String(table.bytes),
        'content-disposition': "attachment; filename*=UTF-8''%C3%A9l%C3%A8ves%20%282026%29.csv",
        'cache-control': 'public, max-age=31536000, immutable',
        etag: `"${table.sha256}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining('sandbox'),
      });
    });

    it('whole, however large', async () => {
      const { body } = await service.get(pathOf(challenges[0]?.attachments[1]?.url ?? ''));

      expect(body.equals(big.content)).toBe(true);
    });

    it('not again to who has them', async () => {
      const path = pathOf(challenges[0]?.attachments[0]?.url ?? '');

      const same = await service.get(path, { 'if-none-match': `W/"x", "${table.sha256}"` });
      const other = await service.get(path, { 'if-none-match': '"x"' });

      expect([same.status, same.body.length, other.status]).toEqual([304, 0, 200]);
    });

    it.each<[string, number, number]>([
      ['bytes=0-9', 0, 10],
      ['bytes=1048570-1048585', 1_048_570, 1_048_586],
      ['bytes=-7', -7, Number.POSITIVE_INFINITY],
    ])('in part to players that seek: %s', async (range, start, end) => {
      const answer = await service.get(pathOf(challenges[0]?.attachments[1]?.url ?? ''), { range });

      const part = big.content.subarray(start, end === Number.POSITIVE_INFINITY ? undefined : end);
      const first = (start + big.bytes) % big.bytes;
      expect(answer.status).toBe(206);
      expect(answer.body.equals(part)).toBe(true);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'accept-ranges': 'bytes',
        'content-range': `bytes ${first}-${first + part.length - 1}/${big.bytes}`,
        'content-length': String(part.length),
        'x-content-type-options': 'nosniff',
        etag: `"${big.sha256}"`,
      });
    });

    it('whole to who began with another file, and says what it has to who asks beyond its end', async () => {
      const path = pathOf(challenges[0]?.attachments[0]?.url ?? '');

      const stale = await service.get(path, { range: 'bytes=0-1', 'if-range': '"x"' });
      const same = await service.get(path, { range: 'bytes=0-1', 'if-range': `"${table.sha256}"` });
      const known = await service.get(path, { range: 'bytes=0-1', 'if-none-match': `"${table.sha256}"` });
      const beyond = await service.get(path, { range: `bytes=${table.bytes}-` });

      expect([stale.status, same.status, known.status, beyond.status]).toEqual([200, 206, 304, 416]);
      expect([stale.body.length, same.body.length, beyond.body.length]).toEqual([table.bytes, 2, 0]);
      expect(beyond.headers.get('content-range')).toBe(`bytes */${table.bytes}`);
    });

    it('of sites in part too', async () => {
      const path = pathOf(challenges[1]?.embed?.url ?? '');

      const { status, headers, body } = await service.get(path, { range: 'bytes=0-3' });

      expect([status, body.length]).toEqual([206, 4]);
      expect(headers.get('content-security-policy')).toContain('sandbox');
    });

    it('images in their place, without power to act', async () => {
      const { headers } = await service.get(pathOf(challenges[0]?.illustration?.url ?? ''));

      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'image/svg+xml; charset=utf-8',
        'content-disposition': 'inline',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      });
    });

    it('sites in a sandbox without an origin, framed by us alone', async () => {
      const path = pathOf(challenges[1]?.embed?.url ?? '');
      const page = await service.get(path);
      const code = await service.get(path.replace('index.html', 'js/main.js'));

      expect([page.status, code.status]).toEqual([200, 200]);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(code.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          'sandbox allow-scripts allow-forms',
          "default-src 'none'",
          "connect-src 'none'",
          `script-src ${config.publicUrl}${path.replace('index.html', '')} 'unsafe-inline'`,
          `frame-ancestors ${config.publicUrl} https://front.example`,
        ]),
      );
      expect(policy).not.toContain('allow-same-origin');
    });

    it.each<[string, () => string]>([
      ['a file under another name', () => `/files/content/${table.sha256}/notes.html`],
      ['a file of a site as a download', () => `/files/content/${index.sha256}/index.html`],
      ['a file nobody gives', () => `/files/content/${'0'.repeat(64)}/x.csv`],
      ['a list', () => `/files/content/${table.sha256}/`],
      ['a hash that is none', () => '/files/content/%27%20OR%201=1/x'],
      ['a site that is none', () => `/files/sites/${'0'.repeat(64)}/index.html`],
      ['a page that is none', () => pathOf(challenges[1]?.embed?.url ?? '').replace('index.html', 'data.json')],
      ['the list of a site', () => pathOf(challenges[1]?.embed?.url ?? '').replace('index.html', '')],
      [
        'what is above a site',
        () => pathOf(challenges[1]?.embed?.url ?? '').replace('index.html', '..%2f..%2fetc%2fpasswd'),
      ],
    ])('but not %s', async (_, path) => {
      expect((await service.get(path())).status).toBe(404);
    });

    it.each([
      ['sous-titres.vtt', 'application/octet-stream', 'text/vtt; charset=utf-8'],
      ['sous-titres.srt', 'application/octet-stream', 'application/x-subrip'],
      ['entretien.mp3', 'application/octet-stream', 'audio/mpeg'],
      ['visite.webm', 'video/webm', 'video/webm'],
      ['visite.mp4', 'application/octet-stream', 'video/mp4'],
      ['page.html', 'application/octet-stream', 'text/html; charset=utf-8'],
      ['donnees.inconnues', 'application/octet-stream', 'application/octet-stream'],
      ['table.csv', 'text/plain', 'text/plain; charset=utf-8'],
    ])(
      'of any kind, to be saved, under the type of the release or of the name: %s',
      async (name, mediaType, served) => {
        const file = anAsset(`contenu de ${name}`, mediaType);
        const base = aRelease({ '1.1': [aSubject('m', 1)] }, `media-${name}`);
        const [first] = challengesOf(base) as [Challenge];
        const given = withChallenge(base, { ...first, attachments: [{ ...named(file), name }] });
        await service.upload(await archiveOf(given, [file]), ZIP);
        await service.handleOutbox();

        const { data } = await service.run(
          `{ _entities(representations: [{ __typename: "Challenge", id: "${first.id}" }]) { ... on Challenge { attachments { url mediaType } } } }`,
          {},
          { as: aUser() },
        );
        const [attachment] = data._entities[0].attachments;
        const { headers } = await service.get(pathOf(attachment.url));

        expect(served.startsWith(attachment.mediaType)).toBe(true);
        expect(Object.fromEntries(headers)).toMatchObject({
          'content-type': served,
          'content-disposition': `attachment; filename*=UTF-8''${name}`,
          'x-content-type-options': 'nosniff',
          'content-security-policy': expect.stringContaining('sandbox'),
        });
      },
    );

    it('through the gateway only', async () => {
      const path = pathOf(challenges[0]?.illustration?.url ?? '');

      expect((await service.get(path, { 'x-gateway-key': 'une-autre-cle' })).status).toBe(403);
    });

    it('that a release which was refused does not give', async () => {
      const secret = anAsset('pas encore publié', 'text/plain');
      const base = aRelease({ '1.1': [aSubject('s', 1)] }, 'unpublished');
      const [first] = challengesOf(base) as [Challenge];
      await service.upload(
        await archiveOf(withChallenge(base, { ...first, attachments: [{ ...named(secret), name: 's.txt' }] }), [
          secret,
        ]),
        ZIP,
      );

      expect((await service.get(`/files/content/${secret.sha256}/s.txt`)).status).toBe(404);
      await service.handleOutbox();
      expect((await service.get(`/files/content/${secret.sha256}/s.txt`)).status).toBe(200);
    });
  });
});
