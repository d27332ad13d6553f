import type { AssetStore } from './asset-store';
import type { ChallengeDraft, FileContent } from './challenge-draft';
import type { Made } from './generator';
import { isImage, mediaTypeOf } from './media-types';
import type { Report } from './problem';
import type { Attachment, Embed, Illustration, Locale, Requirement } from './release';
import { siteExists, siteFiles, withShared } from './site';
import { drawingFaults, siteFaults } from './site-rules';

/**
 * Where files are found (`bank`, and the `folder` of the subject inside it), where they are kept, a hash of all sites,
 * and the language of the challenges. When `twice`, generators run twice and must make the same bytes.
 */
export type Workshop = {
  bank: string;
  folder: string;
  store: AssetStore;
  sites: string;
  locale: Locale;
  twice: boolean;
};

/** What a school connection can bear, and what a phone can keep. */
const MAX_BYTES = 500_000;

/** What a challenge shows, whatever its kind, with its files in the store. */
export type Content = Pick<
  ChallengeDraft,
  'instruction' | 'explanation' | 'illustration' | 'attachments' | 'embed' | 'requirements'
>;

const keepFile = (file: FileContent, { store }: Workshop, report: Report, path: (string | number)[]): Attachment => {
  if (mediaTypeOf(file.name) === undefined) report(path, 'file', `${file.name}: files of this kind are not given`);
  if (file.bytes.byteLength > MAX_BYTES)
    report(path, 'file', `${file.name} weighs ${file.bytes.byteLength} bytes, more than ${MAX_BYTES}`);
  return store.keep(file);
};

const keepIllustration = (
  { file, alt }: { file: FileContent; alt: string },
  workshop: Workshop,
  report: Report,
): Illustration => {
  if (!isImage(file.name)) report(['illustration'], 'file', `${file.name} is not an image`);
  if (file.name.endsWith('.svg'))
    for (const fault of drawingFaults(Buffer.from(file.bytes).toString('utf8')))
      report(['illustration'], 'file', `${file.name}: ${fault}`);
  const { name: _, ...asset } = keepFile(file, workshop, report, ['illustration']);
  return { ...asset, alt: alt.trim() };
};

const keepEmbed = (embed: NonNullable<Made['embed']>, workshop: Workshop, report: Report): Embed | null => {
  const { title, height, site, data, pages = [] } = embed;
  if (site !== undefined && !siteExists(workshop.bank, site)) {
    report(['embed', 'site'], 'site', `there is no sites/${site}/index.html`);
    return null;
  }
  const own = site === undefined ? [] : siteFiles(workshop.bank, site, workshop.locale, data);
  const files = withShared(workshop.bank, [...own, ...pages], workshop.locale);
  for (const fault of siteFaults(files, workshop.locale)) report(['embed'], 'site', fault);
  return {
    title,
    height,
    files: files.map((file) => {
      const { name, ...asset } = keepFile(file, workshop, report, ['embed']);
      return { path: name, ...asset };
    }),
  };
};

const NEEDS: readonly { names: RegExp; requires: Requirement[] }[] = [
  { names: /\.(ods|xlsx|odt|docx|odp)$/i, requires: ['DESKTOP', 'OFFICE_SUITE', 'FILE_SAVING'] },
  { names: /\.pdf$/i, requires: ['PDF_READER', 'FILE_SAVING'] },
  { names: /\.(zip|csv|eml|html|ics|json|py|css|js|xml|log)$/i, requires: ['DESKTOP', 'FILE_SAVING'] },
  { names: /./, requires: ['FILE_SAVING'] },
];

/** What the files of a challenge ask of the pupil's machine, so that no author forgets it. */
const neededFor = (attachments: readonly Attachment[]): Requirement[] =>
  attachments.flatMap(({ name }) => NEEDS.find(({ names }) => names.test(name))?.requires ?? []);

/** Puts the files of a challenge in the store, and says what is wrong with them. */
export const keepContent = (made: Omit<Made, 'kind' | 'solution'>, workshop: Workshop, report: Report): Content => {
  const attachments = (made.attachments ?? []).map((file, index) =>
    keepFile(file, workshop, report, ['attachments', index]),
  );
  return {
    instruction: made.instruction.trim(),
    explanation: made.explanation.trim(),
    illustration: made.illustration ? keepIllustration(made.illustration, workshop, report) : null,
    attachments,
    embed: made.embed ? keepEmbed(made.embed, workshop, report) : null,
    requirements: [...new Set([...(made.requirements ?? []), ...neededFor(attachments)])].sort(),
  };
};
