/** What the page of the local outbox shows of a mail. */
export type KeptMail = {
  readonly id: string;
  readonly date: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** Reads back a file the local outbox wrote: our own mails only, whose text part is in base64. */
export const readKeptMail = (id: string, content: string): KeptMail => {
  const [head = '', ...body] = content.split('\r\n\r\n');
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const textAt = body.findIndex((part) => /content-type: text\/plain/i.test(part));
  const encoded = (body[textAt + 1] ?? '').split('\r\n--')[0] ?? '';
  return {
    id,
    date: headers.get('date') ?? '',
    to: headers.get('to') ?? '',
    subject: decodeWords(headers.get('subject') ?? ''),
    text: Buffer.from(encoded, 'base64').toString('utf8'),
  };
};

// RFC 2047: « =?UTF-8?Q?Confirmez_votre_adresse?= »; the blanks between two encoded words are not part of the text.
const decodeWords = (header: string): string => {
  const pieces = header.replace(/\?=\s+=\?/g, '?==?');
  return pieces.replace(/(?:=\?utf-8\?[qb]\?[^?]*\?=)+/gi, (run) =>
    Buffer.concat(
      [...run.matchAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi)].map(([, way = '', text = '']) =>
        way.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : quotedBytes(text),
      ),
    ).toString('utf8'),
  );
};

const quotedBytes = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
