import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bankFolder, buildArchive, keptRelease } from '@pix/content';
import { parse } from 'yaml';
import { fromBufferPromise } from 'yauzl';
import { anAsset, archiveOf, named, zipOf } from './archive';
import { config } from './assessment';
import { EVERY_KIND, SIMULATOR } from './every-kind';
import { type AssessmentOverHttp, givenAssessmentOverHttp, tokenFor } from './http';
import { aRelease, aSkill } from './release';
import { written } from './written-challenge';

const image = anAsset('une image', 'image/png');
const file = anAsset('a;b', 'text/csv');
const page = anAsset('<title>x</title>', 'text/html');
const challenges = EVERY_KIND.map((challenge) => {
  if (challenge.kind === 'SIMULATOR')
    return { ...SIMULATOR, embed: { ...SIMULATOR.embed, files: [{ ...named(page), path: 'index.html' }] } };
  return challenge.id === 'single'
    ? {
        ...challenge,
        illustration: { ...named(image), alt: 'Une image' },
        attachments: [{ ...named(file), name: 'élèves.csv' }],
      }
    : challenge;
});
const release = aRelease({ '1.1': [{ id: 's', skills: [{ ...aSkill('s', 1), challenges }] }] }, 'qti');
const MAPPED = challenges.map(({ id }) => id).filter((id) => id !== 'simulator' && id !== 'free-order');

describe('packages of QTI 3.0', () => {
  let service: AssessmentOverHttp;
  let token: string;
  beforeAll(async () => {
    service = await givenAssessmentOverHttp();
    await service.upload(await archiveOf(release, [image, file, page]), { type: 'application/zip' });
    await service.handleOutbox();
    token = await tokenFor(['ADMIN']);
  });
  afterAll(() => service.close());

  const download = (id: string, as: string | null = token) =>
    service.get(`/exports/qti/${id}`, as ? { authorization: `Bearer ${as}` } : {});
  const filesOf = async (bytes: Buffer): Promise<Map<string, Buffer>> => {
    const zip = await fromBufferPromise(bytes);
    const files = new Map<string, Buffer>();
    for await (const entry of zip.eachEntry()) {
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
      files.set(entry.fileName, Buffer.concat(chunks));
    }
    return files;
  };
  const convert = async (body: Buffer | string, given: object = {}) =>
    service.upload(body, { type: 'application/zip', path: '/uploads/qti', ...given });

  it('hold the items of a release, their files, a manifest of all, and what is not mapped', async () => {
    const { status, headers, body } = await download('qti.zip');
    const files = await filesOf(body);
    const manifest = files.get('imsmanifest.xml')?.toString() ?? '';

    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe('attachment; filename="qti-qti.zip"');
    expect([...files.keys()].filter((name) => name.startsWith('items/')).sort()).toEqual(
      MAPPED.map((id) => `items/${id}.xml`).sort(),
    );
    for (const [, href = ''] of manifest.matchAll(/href="([^"]+)"/g)) expect(files.has(href)).toBe(true);
    const [, src = ''] = /<img src="\.\.\/([^"]+)"/.exec(files.get('items/single.xml')?.toString() ?? '') ?? [];
    expect(files.get(src)).toEqual(image.content);
    expect(files.get('not-mapped.txt')?.toString()).toBe(
      'free-order: values in any order cannot be said\nsimulator: a simulator is a site of ours, judged by our server\n',
    );
  });

  it('come back as the sources authors write, ready to be pasted', async () => {
    const { status, body } = await convert((await download('qti')).body);
    const converted = body as { challenges: { id: string }[]; yaml: string; notMapped: object[]; notes: object[] };

    expect(status).toBe(200);
    expect(converted.challenges.map(({ id }) => id)).toEqual(MAPPED);
    expect(parse(converted.yaml)).toEqual(converted.challenges);
    expect(converted.notMapped).toEqual([]);
    expect(converted.notes).toEqual([
      { id: 'single', note: expect.stringMatching(/^files are to be added by hand: /) },
    ]);
  });

  it('bring the whole item bank there and back', async () => {
    const { release: bank } = keptRelease(bankFolder);
    if (!bank) throw new Error('the item bank has problems');
    await service.upload(Buffer.from(buildArchive(bank)), { type: 'application/zip' });
    await service.handleOutbox();

    const { body } = await convert((await download(bank.id)).body);

    const sent = bank.subjects.flatMap(({ skills }) => skills.flatMap((skill) => skill.challenges));
    const mapped = sent.filter(
      (one) => one.kind !== 'SIMULATOR' && !one.embed && !(one.kind === 'FIELDS' && one.freeOrder),
    );
    expect(mapped.length).toBeGreaterThan(50);
    expect(body.challenges).toEqual(mapped.map(written));
  }, 60_000);

  it('may be one item alone, and say of each that is none of ours why', async () => {
    const files = await filesOf((await download('qti')).body);
    const one = await convert(files.get('items/date.xml') ?? '', { type: 'application/xml' });
    const several = await convert(
      await zipOf([
        { name: 'a.xml', content: files.get('items/date.xml') ?? '' },
        { name: 'b.xml', content: '<assessmentItem identifier="vieux"/>' },
        { name: 'lisez-moi.txt', content: 'rien' },
      ]),
    );

    expect(one.body).toMatchObject({
      challenges: [{ id: 'date', kind: 'DATE', solution: { date: '2026-06-23' } }],
      notMapped: [],
    });
    expect(several.body).toMatchObject({
      challenges: [{ id: 'date' }],
      notMapped: [{ id: 'vieux', reason: 'it is of QTI 2: convert it to QTI 3 first' }],
    });
  });

  it.each<[string, () => Promise<Buffer | string>]>([
    ['what is nothing', async () => 'bonjour'],
    ['an archive that is cut', async () => (await zipOf([{ name: 'a.xml', content: '<a/>' }])).subarray(0, 60)],
    ['an item too large', async () => zipOf([{ name: 'a.xml', content: ' '.repeat(config.qti.maxFileBytes + 1) }])],
    ['entities', async () => '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ])('are not read from %s', async (_, body) => {
    const converted = await convert(await body());

    expect(converted).toMatchObject({
      status: 200,
      body: { challenges: [], notMapped: [{ reason: expect.any(String) }] },
    });
  });

  it('are for administrators, and for releases that are there', async () => {
    const learner = await tokenFor([]);

    expect((await download('qti', null)).status).toBe(401);
    expect((await download('qti', learner)).status).toBe(403);
    expect((await download('inconnue')).status).toBe(404);
    expect((await convert('<a/>', { token: null })).status).toBe(401);
    expect((await convert('<a/>', { token: learner })).status).toBe(403);
  });
});
