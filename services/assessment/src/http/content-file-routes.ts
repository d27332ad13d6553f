import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpError, header, type Route } from '@pix/kit/http-server';
import type { Context } from '../context';
import type { ServedFile } from '../database/asset-repository';
import { IMAGE_TYPES } from '../domain/content-files';
import { servedMediaType } from '../releases/media-types';
import { askedBytes, type ByteRange } from './byte-range';

type Addresses = { readonly publicUrl: string; readonly frontUrl: string };

/**
 * The files of questions. They need no token: an image has none to send, and nobody finds the address of what they were not given,
 * for it holds the hash of the file. What is served is what a published release gives, under the name it gives.
 */
export const createContentFileRoutes = (
  contextOf: (request: IncomingMessage) => Promise<Pick<Context, 'assets'>>,
  addresses: Addresses,
): Route[] => [
  {
    method: 'GET',
    path: '/files/content/:sha256/*',
    async handle({ request, response, params }) {
      const { assets } = await contextOf(request);
      const name = params['*'] ?? '';
      const file = await assets.file(params.sha256 ?? '', name);
      if (!file) throw notFound();

      const isShown = IMAGE_TYPES.includes(file.mediaType);
      response.setHeader('content-disposition', isShown ? 'inline' : `attachment; filename*=UTF-8''${encoded(name)}`);
      response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
      await send({ request, response, name, file, read: (range) => assets.content(file.sha256, range) });
    },
  },
  {
    method: 'GET',
    path: '/files/sites/:siteId/*',
    async handle({ request, response, params }) {
      const { assets } = await contextOf(request);
      const siteId = params.siteId ?? '';
      const name = params['*'] ?? '';
      const file = await assets.siteFile(siteId, name);
      if (!file) throw notFound();

      response.setHeader('content-security-policy', sitePolicy(siteId, addresses));
      response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
      await send({ request, response, name, file, read: (range) => assets.content(file.sha256, range) });
    },
  },
];

const notFound = (): HttpError => new HttpError(404, 'not_found', 'No such file.');

/**
 * A page of a site acts in a sandbox without an origin: no cookie, no storage, no request, nothing but its own files, and no frame
 * around it but ours (A4).
 */
const sitePolicy = (siteId: string, { publicUrl, frontUrl }: Addresses): string => {
  const own = new URL(`/files/sites/${encodeURIComponent(siteId)}/`, publicUrl).href;
  return [
    'sandbox allow-scripts allow-forms',
    "default-src 'none'",
    `script-src ${own} 'unsafe-inline'`,
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data: blob:`,
    `media-src ${own} data: blob:`,
    `font-src ${own} data:`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${[...new Set([publicUrl, frontUrl].map((url) => new URL(url).origin))].join(' ')}`,
  ].join('; ');
};

/** What never changes is kept for good by browsers and caches, and read in parts by players that seek; a type of text is in UTF-8. */
const send = async ({
  request,
  response,
  name,
  file,
  read,
}: {
  request: IncomingMessage;
  response: ServerResponse;
  name: string;
  file: ServedFile;
  read: (range: ByteRange) => AsyncIterable<Buffer>;
}): Promise<void> => {
  const etag = `"${file.sha256}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-resource-policy', 'cross-origin'); // A sandboxed page is of no origin, the front end may be of another.
  if (isKnown(header(request, 'if-none-match'), etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('accept-ranges', 'bytes');
  const given = { range: header(request, 'range'), ifRange: header(request, 'if-range') };
  const asked = askedBytes(given, { bytes: file.bytes, etag });
  if (asked === 'UNSATISFIABLE') {
    response.writeHead(416, { 'content-range': `bytes */${file.bytes}` }).end();
    return;
  }
  const part = asked === 'ALL' ? { first: 0, last: file.bytes - 1 } : asked;
  if (asked !== 'ALL') response.setHeader('content-range', `bytes ${part.first}-${part.last}/${file.bytes}`);
  response.writeHead(asked === 'ALL' ? 200 : 206, {
    'content-type': withCharset(servedMediaType({ ...file, name })),
    'content-length': part.last - part.first + 1,
  });
  await pipeline(Readable.from(read(part)), response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error; // Who seeks leaves in the middle: no fault.
  });
};

const isKnown = (given: string | undefined, etag: string): boolean =>
  given !== undefined &&
  (given.trim() === '*' || given.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));

const withCharset = (mediaType: string): string =>
  /^text\/|^application\/(json|xml)$|^image\/svg/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;

/** RFC 8187: what encodeURIComponent lets by and the header may not hold. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
