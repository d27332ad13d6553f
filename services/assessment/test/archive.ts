import type { Asset, Challenge, Release } from '@pix/content';
import { fingerprint } from '@pix/kit/fingerprint';
import { ZipFile } from 'yazl';

/** Bytes as an asset of a release, named after what they hold. */
export const anAsset = (content: string | Buffer, mediaType: string): Asset & { readonly content: Buffer } => {
  const buffer = Buffer.from(content);
  return { sha256: fingerprint(buffer), mediaType, bytes: buffer.length, content: buffer };
};

/** An asset as a release names it. */
export const named = ({ sha256, mediaType, bytes }: Asset): Asset => ({ sha256, mediaType, bytes });

/** A ZIP of these files; yazl refuses names that leave the folder, so hostile ones are put in afterwards. */
export const zipOf = async (
  files: readonly { readonly name: string; readonly content: string | Buffer; readonly mode?: number }[],
): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const { name, content, mode } of files)
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date('2026-11-22T08:00:00Z'), mode: mode ?? 0o100644 });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** The archive of a release with these files. */
export const archiveOf = (release: Release, assets: readonly { sha256: string; content: Buffer }[]): Promise<Buffer> =>
  zipOf([
    { name: 'release.json', content: JSON.stringify(release, null, 1) },
    ...assets.map(({ sha256, content }) => ({ name: `assets/${sha256}`, content })),
  ]);

/** The release with this challenge in the place of another of the same id. */
export const withChallenge = (release: Release, challenge: Challenge): Release => ({
  ...release,
  subjects: release.subjects.map((subject) => ({
    ...subject,
    skills: subject.skills.map((skill) => ({
      ...skill,
      challenges: skill.challenges.map((one) => (one.id === challenge.id ? challenge : one)),
    })),
  })),
});
