import type { Asset, Challenge, Embed, Release } from '@pix/content';
import { fingerprint } from '@pix/kit/fingerprint';

/** A file as it is downloaded: what it holds by its hash, under a name. */
export type ContentFile = { readonly sha256: string; readonly name: string; readonly mediaType: string };

/** A file of a site, at its path. */
export type SiteFile = {
  readonly siteId: string;
  readonly path: string;
  readonly sha256: string;
  readonly mediaType: string;
};

/** Names a site after its files: the same files are the same site, in whatever challenge and release. */
export const siteIdOf = ({ files }: Pick<Embed, 'files'>): string =>
  fingerprint(JSON.stringify(files.map(({ path, sha256, mediaType }) => [path, sha256, mediaType]).sort(byPath)));

const byPath = ([one = '']: string[], [other = '']: string[]): number => (one < other ? -1 : 1);

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
};

/** The media types an image of a question may have: what browsers show, and nothing that acts. */
export const IMAGE_TYPES: readonly string[] = Object.keys(EXTENSIONS);

/** The name an illustration is served under. */
export const illustrationName = ({ mediaType }: Pick<Asset, 'mediaType'>): string =>
  `illustration.${EXTENSIONS[mediaType] ?? 'bin'}`;

/** Every challenge of a release. */
export const challengesOf = ({ subjects }: Pick<Release, 'subjects'>): Challenge[] =>
  subjects.flatMap(({ skills }) => skills.flatMap(({ challenges }) => challenges));

/** The files a challenge gives, once each. */
export const filesOf = ({ illustration, attachments }: Challenge): ContentFile[] => [
  ...(illustration ? [toFile(illustration, illustrationName(illustration))] : []),
  ...attachments.map((attachment) => toFile(attachment, attachment.name)),
];

const toFile = ({ sha256, mediaType }: Asset, name: string): ContentFile => ({ sha256, name, mediaType });

/** The files of a challenge's site. */
export const siteFilesOf = ({ embed }: Challenge): SiteFile[] => {
  if (!embed) return [];
  const siteId = siteIdOf(embed);
  return embed.files.map(({ path, sha256, mediaType }) => ({ siteId, path, sha256, mediaType }));
};

/** Everything a challenge needs beside the JSON. */
export const assetsOf = ({ illustration, attachments, embed }: Challenge): Asset[] => [
  ...(illustration ? [illustration] : []),
  ...attachments,
  ...(embed?.files ?? []),
];
