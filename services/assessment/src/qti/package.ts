import { Readable } from 'node:stream';
import type { Release } from '@pix/content';
import { type Entry, fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import type { ConvertedItem } from './challenge-source';
import { toQtiItem } from './export-item';
import { fromQtiItem } from './import-item';
import { allNamed, parseXml, tag, XmlRefused } from './xml';

export type PackageLimits = {
  readonly maxEntries: number;
  readonly maxFileBytes: number;
  readonly maxInflatedBytes: number;
};

type Content = (sha256: string) => AsyncIterable<Buffer>;

const MANIFEST = 'imsmanifest.xml';
const NOT_MAPPED = 'not-mapped.txt';

type Packed = {
  readonly id: string;
  readonly href: string;
  readonly files: readonly { path: string; sha256: string; bytes: number }[];
};

/** A release as a content package of QTI 3.0, written as it is read; what has no item is listed in it, with the reason. */
export const writePackage = (release: Release, { at, content }: { at: Date; content: Content }): Readable => {
  const zip = new ZipFile();
  const options = { mtime: at };
  const packed: Packed[] = [];
  const notMapped: string[] = [];
  for (const { skills } of release.subjects)
    for (const { title, challenges } of skills)
      for (const challenge of challenges) {
        const files = [
          ...(challenge.illustration ? [{ ...challenge.illustration, name: 'image' }] : []),
          ...challenge.attachments,
        ].map(({ sha256, bytes, name }) => ({ path: pathOf(sha256, name), sha256, bytes }));
        const item = toQtiItem(challenge, { title, pathOf: (sha256, name) => `../${pathOf(sha256, name)}` });
        if ('reason' in item) notMapped.push(`${challenge.id}: ${item.reason}`);
        else {
          packed.push({ id: challenge.id, href: `items/${challenge.id}.xml`, files });
          zip.addBuffer(Buffer.from(item.xml), `items/${challenge.id}.xml`, options);
        }
      }
  const files = new Map(packed.flatMap((one) => one.files.map((file) => [file.path, file])));
  for (const { path, sha256, bytes } of files.values())
    zip.addReadStreamLazy(path, { ...options, size: bytes }, (found) => found(null, Readable.from(content(sha256))));
  zip.addBuffer(Buffer.from(`${notMapped.join('\n')}\n`), NOT_MAPPED, options);
  zip.addBuffer(Buffer.from(manifestOf(release.id, packed)), MANIFEST, options);
  zip.end();
  const written = zip.outputStream as Readable;
  zip.on('error', (error) => written.destroy(error));
  return written;
};

const pathOf = (sha256: string, name: string): string =>
  `assets/${sha256.slice(0, 16)}-${name.replace(/[^\w.-]+/g, '_')}`;

const manifestOf = (releaseId: string, packed: readonly Packed[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'manifest',
    {
      xmlns: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
      identifier: `release-${releaseId}`,
    },
    tag('metadata', {}, tag('schema', {}, 'QTI Package'), tag('schemaversion', {}, '3.0.0')),
    tag('organizations', {}),
    tag(
      'resources',
      {},
      ...packed.map(({ id, href, files }) =>
        tag(
          'resource',
          { identifier: `item-${id}`, type: 'imsqti_item_xmlv3p0', href },
          tag('file', { href }),
          ...files.map(({ path }) => tag('file', { href: path })),
        ),
      ),
      tag(
        'resource',
        { identifier: 'not-mapped', type: 'webcontent', href: NOT_MAPPED },
        tag('file', { href: NOT_MAPPED }),
      ),
    ),
  )}\n`;

/** A package, or one item, as challenges of ours. What cannot be opened is one thing that is not mapped. */
export const readPackage = async (bytes: Buffer, limits: PackageLimits): Promise<ConvertedItem[]> => {
  if (!bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return [fromQtiItem(bytes.toString('utf8'), 'item')];
  try {
    const files = await textsOf(bytes, limits);
    return itemNames(files).map((name) => {
      const xml = files.get(name);
      return xml === undefined
        ? { source: null, id: name, reason: 'the package names it and does not hold it' }
        : fromQtiItem(xml, name);
    });
  } catch (error) {
    return [{ source: null, id: 'package', reason: `it cannot be read: ${(error as Error).message}` }];
  }
};

const textsOf = async (
  bytes: Buffer,
  { maxEntries, maxFileBytes, maxInflatedBytes }: PackageLimits,
): Promise<Map<string, string>> => {
  const zip = await fromBufferPromise(bytes, { strictFileNames: true });
  if (zip.entryCount > maxEntries) throw new Error(`more than ${maxEntries} files`);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (/\.xml$/i.test(entry.fileName)) entries.push(entry);
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > maxInflatedBytes) throw new Error(`more than ${maxInflatedBytes} bytes`);

  const files = new Map<string, string>();
  for (const entry of entries) {
    if (entry.uncompressedSize > maxFileBytes) throw new Error(`${entry.fileName} is over ${maxFileBytes} bytes`);
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return files;
};

// The manifest says what is an item; without one, every document is taken for one.
const itemNames = (files: ReadonlyMap<string, string>): string[] => {
  const manifest = files.get(MANIFEST);
  if (manifest === undefined) return [...files.keys()];
  try {
    return allNamed(parseXml(manifest), 'resource')
      .filter(({ attributes }) => (attributes['type'] ?? '').startsWith('imsqti_item_xmlv'))
      .map(({ attributes }) => attributes['href'] ?? '');
  } catch (error) {
    if (error instanceof XmlRefused) return [...files.keys()].filter((name) => name !== MANIFEST);
    throw error;
  }
};
