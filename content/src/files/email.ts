import type { FileContent } from '../challenge-draft';

// RFC 2047: an encoded word stands alone between spaces, so that whole words are encoded, neighbours together.
const encodedWords = (text: string): string =>
  text.replace(
    /\S*\P{ASCII}\S*(?:\s+\S*\P{ASCII}\S*)*/gu,
    (words) => `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`,
  );

/** A message as a mail program saves it (.eml): its headers in their order, then plain text. */
export const emailFile = (
  name: string,
  headers: readonly (readonly [name: string, value: string])[],
  body: string,
): FileContent => {
  const all = [
    ...headers,
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Transfer-Encoding', '8bit'],
  ] as const;
  const head = all.map(([header, value]) => `${header}: ${encodedWords(value)}`).join('\r\n');
  return { name, bytes: Buffer.from(`${head}\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n`) };
};
