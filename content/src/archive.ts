import { writeFileSync } from 'node:fs';
import { type AssetStore, openAssetStore, storeFolder } from './asset-store';
import { canonicalJson } from './canonical-json';
import { zipOf } from './files/zip';
import type { Asset, Release } from './release';

/** Every file of a release, once, in the order of the hashes. */
export const assetsOf = (release: Release): Asset[] => {
  const challenges = release.subjects.flatMap(({ skills }) => skills.flatMap((skill) => skill.challenges));
  const all = challenges.flatMap(({ illustration, attachments, embed }): Asset[] => [
    ...(illustration ? [illustration] : []),
    ...attachments,
    ...(embed?.files ?? []),
  ]);
  const byHash = new Map(all.map(({ sha256, mediaType, bytes }) => [sha256, { sha256, mediaType, bytes }]));
  return [...byHash.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
};

/** What the compressor would only make slower. */
const isCompressed = (mediaType: string): boolean => /jpeg|png|zip|officedocument|opendocument/.test(mediaType);

/** The archive to upload: `release.json`, and each file under `assets/<sha256>`. The same release is the same bytes. */
export const buildArchive = (release: Release, store: AssetStore = openAssetStore(storeFolder)): Uint8Array =>
  zipOf([
    { name: 'release.json', bytes: Buffer.from(canonicalJson(release)) },
    ...assetsOf(release).map(({ sha256, mediaType }) => ({
      name: `assets/${sha256}`,
      bytes: store.read(sha256),
      stored: isCompressed(mediaType),
    })),
  ]);

/** Writes the archive to a file, and says how long it is. */
export const writeArchive = (release: Release, path: string): number => {
  const archive = buildArchive(release);
  writeFileSync(path, archive);
  return archive.byteLength;
};
