import type { IncomingMessage } from 'node:http';
import { unauthenticated } from '@pix/kit/auth';
import { HttpError, header, type Route, sendJson } from '@pix/kit/http-server';
import type { Context } from '../context';
import { receiveRoster } from '../usecases/receive-roster';

type UploadContext = Parameters<typeof receiveRoster>[0] & Pick<Context, 'locale'>;

/** What comes in outside GraphQL: roster files, because they are large and streamed (C2). */
export const createRoutes = (contextOf: (request: IncomingMessage) => Promise<UploadContext>): Route[] => [
  {
    method: 'POST',
    path: '/uploads/rosters',
    async handle({ request, response, query }) {
      const context = await contextOf(request);
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      if (!/^text\/csv\b/i.test(header(request, 'content-type') ?? ''))
        throw new HttpError(415, 'unsupported_media_type', 'Content-Type must be text/csv.');

      const received = await receiveRoster(context, {
        organizationId: query.get('organizationId') ?? '',
        bytes: bodyOf(request),
      });
      request.resume(); // What is left of a refused file is let go, so that the answer gets through.
      if (received.ok) return sendJson(response, 202, received.value);
      const { status, error } = ANSWERS[received.failure.name];
      sendJson(response, status, { error, message: received.failure.message[context.locale] });
    },
  },
];

const ANSWERS = {
  OrganizationNotFoundError: { status: 404, error: 'not_found' },
  RosterTooLargeError: { status: 413, error: 'payload_too_large' },
} as const;

/** The body as a stream that may be left before its end: the answer still goes out. A cut upload is the client's. */
const bodyOf = async function* (request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch {
    throw new HttpError(400, 'upload_cut', 'The file did not come in whole. Send it again.');
  }
};
