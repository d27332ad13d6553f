import type { IncomingMessage } from 'node:http';
import { unauthenticated } from '@pix/kit/auth';
import { HttpError, header, type Route, sendJson } from '@pix/kit/http-server';
import type { Context } from '../context';
import { readClassSheetFile } from '../usecases/class-sheets/read-class-sheet-file';
import { receiveRoster } from '../usecases/rosters/receive-roster';
import { exportRoutes } from './export-routes';

/** What goes beside GraphQL: roster files, because they are large and streamed (C2), and files to download. */
export const createRoutes = (contextOf: (request: IncomingMessage) => Promise<Context>): Route[] => [
  ...exportRoutes(contextOf),
  {
    method: 'POST',
    path: '/uploads/rosters',
    async handle({ request, response, query }) {
      const context = await contextOf(request);
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      checkMediaType(header(request, 'content-type') ?? '');

      const received = await receiveRoster(context, {
        ...Object.fromEntries(ORDER.map((name) => [name, query.get(name)])),
        bytes: bodyOf(request),
      });
      request.resume(); // What is left of a refused file is let go, so that the answer gets through.
      if (received.ok) return sendJson(response, 202, received.value);
      const { status, error } = ANSWERS[received.failure.name];
      sendJson(response, status, { error, message: received.failure.message[context.locale] });
    },
  },
  {
    method: 'GET',
    path: '/files/class-sheets/:file',
    async handle({ request, response, params }) {
      const context = await contextOf(request);
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      const read = await readClassSheetFile(context, { fileName: params.file ?? '' });
      response.setHeader('cache-control', 'private, no-store');
      if (!read.ok) {
        const { status, error } = ANSWERS[read.failure.name];
        return sendJson(response, status, { error, message: read.failure.message[context.locale] });
      }
      const { format, division, content } = read.value;
      response.writeHead(200, {
        'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/pdf',
        'content-length': content.length,
        'content-disposition': `attachment; filename="identifiants-${division.replace(/[^\w-]+/g, '-')}.${format}"`,
        'x-content-type-options': 'nosniff',
      });
      response.end(content);
    },
  },
];

/** What may be said of a roster file in its address. */
const ORDER = ['organizationId', 'uai', 'format', 'mode', 'dryRun'] as const;

const MEDIA_TYPES = ['text/csv', 'application/xml', 'text/xml', 'application/zip', 'application/octet-stream'];

/** Rosters are XML, CSV or a zip of these; what the bytes are is looked at besides. */
const checkMediaType = (contentType: string): void => {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (MEDIA_TYPES.includes(type) || type === 'application/x-zip-compressed') return;
  throw new HttpError(
    415,
    'unsupported_media_type',
    `Content-Type is ${type || 'absent'}: use ${MEDIA_TYPES.join(', ')}.`,
  );
};

const ANSWERS = {
  ClassSheetNotFoundError: { status: 404, error: 'not_found' },
  ClassSheetGoneError: { status: 410, error: 'gone' },
  ClassSheetNotReadyError: { status: 409, error: 'not_ready' },
  OrganizationNotFoundError: { status: 404, error: 'not_found' },
  RosterTooLargeError: { status: 413, error: 'payload_too_large' },
  RosterTypeError: { status: 415, error: 'unsupported_media_type' },
  InvalidInputError: { status: 400, error: 'invalid_input' },
} as const;

/** The body as a stream that may be left before its end: the answer still goes out. A cut upload is the client's. */
const bodyOf = async function* (request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch {
    throw new HttpError(400, 'upload_cut', 'The file did not come in whole. Send it again.');
  }
};
