import { afterAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { assetsOf, buildArchive } from './archive';
import { openAssetStore, sha256, storeFolder } from './asset-store';
import { bankFolder, loadContent } from './load';
import type { Release } from './release';
import { bank, givenBank, oiseaux, removeBanks, subject } from './testing';

afterAll(removeBanks);

const releaseOf = (folder: string): Release => {
  const { release, problems } = loadContent(folder);
  if (!release) throw new Error(problems[0]?.message);
  return release;
};

describe('the archive of a release', () => {
  it('holds the release and each of its files once, under its hash', () => {
    const release = releaseOf(bankFolder);

    const files = unzipSync(buildArchive(release));

    const { 'release.json': json, ...assets } = files;
    expect(JSON.parse(Buffer.from(json ?? []).toString('utf8'))).toEqual(release);
    expect(Object.keys(assets).sort()).toEqual(assetsOf(release).map((asset) => `assets/${asset.sha256}`));
    for (const [name, bytes] of Object.entries(assets)) expect(`assets/${sha256(bytes)}`).toBe(name);
  });

  it('says of each file how long it is', () => {
    const store = openAssetStore(storeFolder);

    for (const asset of assetsOf(releaseOf(bankFolder))) expect(store.read(asset.sha256).byteLength).toBe(asset.bytes);
  });

  it('is the same bytes for the same content, however it is laid out', () => {
    const title = 'title: Oiseaux\ndescription: Connaître les oiseaux';
    const reordered = subject.replace(title, 'description: Connaître les oiseaux\ntitle: Oiseaux');

    const archives = [subject, reordered].map((text) =>
      sha256(buildArchive(releaseOf(givenBank({ ...bank, [oiseaux]: text })))),
    );

    expect(reordered).not.toBe(subject);
    expect(archives[0]).toBe(archives[1]);
  });
});
