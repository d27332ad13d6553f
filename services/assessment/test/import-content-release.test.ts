import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fingerprint } from '@pix/kit/fingerprint';
import { closeServer, listen } from '@pix/kit/http-server';
import { isPrivateAddress } from '@pix/kit/private-addresses';
import { aUser } from '@pix/kit/testing';
import { archiveOf, zipOf } from './archive';
import { ADMINISTRATOR, type Assessment, config, givenAssessment } from './assessment';
import { aRelease, aSubject } from './release';

const IMPORT = `mutation ($url: String!, $sha256: String!) { importContentRelease(input: { url: $url, sha256: $sha256 }) {
  __typename
  ... on ImportContentReleaseSuccess { contentImport { id url state receivedBytes problems release { id } } }
  ... on InvalidInputError { fields { path message } }
  ... on Error { message }
} }`;
const READ = `query ($sha256: ID!) { contentImport(sha256: $sha256) {
  id url state receivedBytes problems release { id state } } }`;

describe('importContentRelease', () => {
  let service: Assessment;
  let elsewhere: Server;
  let address: string;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let asked: string[] = [];
  beforeAll(async () => {
    const downloads = {
      ...config.downloads,
      allowsPrivateAddresses: true,
      maxBytes: 100_000,
      silenceMs: 500,
      totalMs: 2_000,
    };
    service = await givenAssessment({ downloads });
    elsewhere = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    address = `http://127.0.0.1:${await listen(elsewhere, '127.0.0.1', 0)}`;
  });
  afterEach(() => {
    asked = [];
  });
  afterAll(async () => {
    elsewhere.closeAllConnections();
    await closeServer(elsewhere);
    await service.close();
  });

  const importFrom = async (url: string, sha256: string, as = ADMINISTRATOR) =>
    (await service.run(IMPORT, { url, sha256 }, { as })).data.importContentRelease;
  const read = async (sha256: string, as = ADMINISTRATOR) =>
    (await service.run(READ, { sha256 }, { as })).data.contentImport;
  const anArchive = async (id: string) => {
    const archive = await archiveOf(aRelease({ '1.1': [aSubject(id, 1)] }, id), []);
    return { archive, sha256: fingerprint(archive) };
  };
  const giving = (bytes: Buffer) => (_: IncomingMessage, response: ServerResponse) => {
    response.end(bytes);
  };

  it('fetches the archive and imports it; asked or delivered again, nothing more happens', async () => {
    const { archive, sha256 } = await anArchive('fetched');
    answer = giving(archive);

    const first = await importFrom(`${address}/r.zip`, sha256);
    const again = await importFrom(`${address}/r.zip`, sha256.toUpperCase());
    expect(first.contentImport).toEqual({
      id: sha256,
      url: `${address}/r.zip`,
      state: 'WAITING',
      receivedBytes: 0,
      problems: [],
      release: null,
    });
    expect(again).toEqual(first);
    const handled = await service.handleOutbox({ times: 2 });

    expect(handled).toEqual(['download-content-release', 'import-content-release', 'ContentReleasePublished.v1']);
    expect(asked).toEqual(['/r.zip']);
    expect(await read(sha256)).toMatchObject({
      state: 'RECEIVED',
      receivedBytes: archive.length,
      release: { id: 'fetched', state: 'PUBLISHED' },
    });
    expect((await importFrom(`${address}/r.zip`, sha256)).contentImport.state).toBe('RECEIVED');
    expect(await service.handleOutbox()).toEqual([]);
  });

  it('tells those who watch what happens to it: asked for, coming, here, published', async () => {
    const { archive, sha256 } = await anArchive('watched');
    answer = giving(archive);
    const told = async (work: Promise<unknown>) => {
      service.told.length = 0;
      await work;
      return [...service.told];
    };

    expect(await told(importFrom(`${address}/r.zip`, sha256))).toEqual([`contentImport ${sha256}`]);
    expect(await told(service.handleOutbox())).toEqual(Array(3).fill(`contentImport ${sha256}`));
  });

  it('follows a few redirections', async () => {
    const { archive, sha256 } = await anArchive('redirected');
    answer = ({ url }, response) => {
      const left = Number(url?.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` });
      response.end(left > 0 ? '' : archive);
    };

    await importFrom(`${address}/3`, sha256);
    await service.handleOutbox();

    expect((await read(sha256)).state).toBe('RECEIVED');
  });

  it.each<[string, (bytes: Buffer) => typeof answer, RegExp]>([
    ['another file', () => giving(Buffer.from('autre chose')), /its SHA-256 is not the one expected/],
    [
      'too many redirections',
      () => (_, response) => response.writeHead(302, { location: '/again' }).end(),
      /more than 3 redirections/,
    ],
    [
      'a redirection to a file of ours',
      () => (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /only HTTP and HTTPS/,
    ],
    ['nothing there', () => (_, response) => response.writeHead(404).end(), /it answers 404/],
    [
      'more than it may be, and says so',
      () => (_, response) => response.writeHead(200, { 'content-length': 100_001 }).end(Buffer.alloc(100_001)),
      /more than 100000 bytes/,
    ],
    [
      'more than it may be, without saying so',
      () => (_, response) => {
        response.write(Buffer.alloc(60_000));
        response.end(Buffer.alloc(60_000));
      },
      /more than 100000 bytes/,
    ],
    ['silence', () => () => {}, /it cannot be fetched|it took too long/],
    [
      'half of it, then silence',
      (bytes) => (_, response) => {
        response.writeHead(200, { 'content-length': bytes.length });
        response.write(bytes.subarray(0, 50));
      },
      /it cannot be fetched|it took too long/,
    ],
    ['a cut', () => (request) => request.socket.destroy(), /it cannot be fetched/],
  ])('fails on %s, and is tried anew when it is asked again', async (name, hostile, problem) => {
    const { archive, sha256 } = await anArchive(`hostile-${name.replace(/\W+/g, '-')}`);
    answer = hostile(archive);
    await importFrom(`${address}/r.zip`, sha256);
    await service.handleOutbox();
    expect(await read(sha256)).toMatchObject({
      state: 'FAILED',
      release: null,
      problems: [expect.stringMatching(problem)],
    });

    answer = giving(archive);
    expect((await importFrom(`${address}/r.zip`, sha256)).contentImport).toMatchObject({
      state: 'WAITING',
      problems: [],
    });
    await service.handleOutbox();

    expect((await read(sha256)).state).toBe('RECEIVED');
  });

  it('tells what is wrong with the archive itself', async () => {
    const archive = await zipOf([{ name: 'autre.txt', content: 'x' }]);
    answer = giving(archive);

    await importFrom(`${address}/r.zip`, fingerprint(archive));
    await service.handleOutbox();

    expect(await read(fingerprint(archive))).toMatchObject({
      state: 'FAILED',
      problems: ['autre.txt: is neither release.json nor assets/<sha256>', 'archive: holds no release.json'],
    });
  });

  it.each([
    ['url', 'ftp://exemple.fr/r.zip', 'a'.repeat(64)],
    ['url', 'file:///etc/passwd', 'a'.repeat(64)],
    ['url', 'https://moi:secret@exemple.fr/r.zip', 'a'.repeat(64)],
    ['url', 'exemple.fr', 'a'.repeat(64)],
    ['sha256', 'https://exemple.fr/r.zip', 'a'.repeat(63)],
    ['sha256', 'https://exemple.fr/r.zip', `${'a'.repeat(63)}z`],
  ])('refuses a %s such as %j (%s)', async (path, url, sha256) => {
    expect(await importFrom(url, sha256)).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path }] });
  });

  it('is for administrators', async () => {
    const { archive, sha256 } = await anArchive('forbidden');
    answer = giving(archive);

    expect((await importFrom(`${address}/r.zip`, sha256, aUser())).__typename).toBe('NotAllowedError');
    expect(await read(sha256)).toBeNull();
    await importFrom(`${address}/r.zip`, sha256);
    expect(await read(sha256, aUser())).toBeNull();
    await service.handleOutbox();
  });
});

describe('importContentRelease where private addresses are refused, as they are unless allowed', () => {
  let service: Assessment;
  let elsewhere: Server;
  let port: number;
  let asked = 0;
  beforeAll(async () => {
    service = await givenAssessment();
    elsewhere = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    port = await listen(elsewhere, '127.0.0.1', 0);
  });
  afterAll(async () => {
    await closeServer(elsewhere);
    await service.close();
  });

  it.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', '2130706433', '0x7f000001', '127.1'])(
    'calls nobody at %s',
    async (host) => {
      const sha256 = fingerprint(host);
      await service.run(IMPORT, { url: `http://${host}:${port}/r.zip`, sha256 }, { as: ADMINISTRATOR });
      await service.handleOutbox();

      const { data } = await service.run(READ, { sha256 }, { as: ADMINISTRATOR });
      expect(data.contentImport).toMatchObject({
        state: 'FAILED',
        problems: ['archive: it is not on the public Internet'],
      });
      expect(asked).toBe(0);
    },
  );
});

describe('a private address', () => {
  it.each([
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.2',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a00:1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    '2002:a00:1::',
  ])('is %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each([
    '1.1.1.1',
    '172.32.0.1',
    '192.167.255.255',
    '100.128.0.1',
    '2606:4700::1111',
    '2a01:e0a::1',
    '::ffff:1.1.1.1',
  ])('is not %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
