import { fileError } from '../domain/roster-error';
import { UnreadableRoster } from './roster-file';

/** The encodings school software, office suites and old computers write. */
export type Encoding = 'utf-8' | 'windows-1252' | 'iso-8859-15' | 'macintosh';

type Traits = { hasNul: boolean; isUtf8: boolean; hasC1: boolean; hasLatin9: boolean };

// What ISO-8859-15 and windows-1252 read otherwise: €ŠšŽžŒœŸ, letters of names, against ¤¦¨´¸¼½¾, which are none.
const LATIN_9 = new Set([0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);

const traitsOf = async (bytes: AsyncIterable<Buffer>): Promise<Traits> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const traits: Traits = { hasNul: false, isUtf8: true, hasC1: false, hasLatin9: false };
  const decode = (chunk?: Buffer): void => {
    try {
      if (traits.isUtf8) decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      traits.isUtf8 = false;
    }
  };
  for await (const chunk of bytes) {
    if (chunk.includes(0)) traits.hasNul = true;
    decode(chunk);
    for (const byte of chunk) {
      if (byte < 0x80) continue;
      if (byte < 0xa0) traits.hasC1 = true;
      else if (LATIN_9.has(byte)) traits.hasLatin9 = true;
    }
  }
  decode();
  return traits;
};

/**
 * UTF-8 if every byte fits; otherwise the encoding under which most of the header is known, macintosh included
 * (education-standards.md §2.2). `null` for what is no text.
 */
export const detectEncoding = async (
  bytes: () => AsyncIterable<Buffer>,
  knownIn: (header: string) => number,
): Promise<Encoding | null> => {
  const { hasNul, isUtf8, hasC1, hasLatin9 } = await traitsOf(bytes());
  if (hasNul) return null;
  if (isUtf8) return 'utf-8';
  const header = await firstLine(bytes());
  const read = (encoding: Encoding): number => knownIn(new TextDecoder(encoding).decode(header));
  if (read('macintosh') > read('windows-1252')) return 'macintosh';
  return !hasC1 && hasLatin9 ? 'iso-8859-15' : 'windows-1252';
};

const LONGEST_HEADER = 20_000;

const firstLine = async (bytes: AsyncIterable<Buffer>): Promise<Buffer> => {
  let read = Buffer.alloc(0);
  for await (const chunk of bytes) {
    read = Buffer.concat([read, chunk]);
    if (read.includes(10) || read.length > LONGEST_HEADER) break;
  }
  const end = read.indexOf(10);
  return read.subarray(0, Math.min(end === -1 ? read.length : end, LONGEST_HEADER));
};

/** Text as it comes; bytes that are no UTF-8 where it was promised end the reading. */
export const decoded = async function* (bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new UnreadableRoster(fileError('ENCODING_NOT_SUPPORTED'));
    }
  };
  for await (const chunk of bytes) yield decode(chunk);
  yield decode();
};

const XML_ENCODINGS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  'us-ascii': 'utf-8',
  'iso-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
};

/** The encoding an XML document declares in its first 128 bytes; UTF-8 when it declares none, `null` for another one. */
export const declaredEncoding = (beginning: Buffer): Encoding | null => {
  const prolog = beginning
    .subarray(0, 128)
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF/, '');
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(prolog)?.[1];
  if (declared) return XML_ENCODINGS[declared.toLowerCase()] ?? null;
  return beginning.includes(0) ? null : 'utf-8';
};
