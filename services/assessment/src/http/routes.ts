import type { IncomingMessage } from 'node:http';
import { unauthenticated } from '@pix/kit/auth';
import { HttpError, type Route, readBody, sendJson } from '@pix/kit/http-server';
import type { Context } from '../context';
import { receiveContentRelease } from '../usecases/receive-content-release';

/** What comes in outside GraphQL: a whole release, too large for it (G2). */
export const createRoutes = (
  contextOf: (request: IncomingMessage) => Promise<Context>,
  { uploadLimitBytes }: { uploadLimitBytes: number },
): Route[] => [
  {
    method: 'POST',
    path: '/uploads/content-releases',
    async handle({ request, response }) {
      const context = await contextOf(request); // Before the body is read: strangers are not listened to.
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      const json = (await readBody(request, uploadLimitBytes)).toString('utf8');

      const received = await receiveContentRelease(context, { json, content: parsed(json) });
      if (!received.ok) throw refusal(received.failure.name, received.failure.message[context.locale]);

      const { releaseId, isNew } = received.value;
      sendJson(response, isNew ? 202 : 200, { releaseId });
    },
  },
];

const refusal = (name: string, message: string): HttpError =>
  name === 'NotAllowedError'
    ? new HttpError(403, 'not_allowed', message)
    : new HttpError(400, 'invalid_input', message);

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw new HttpError(400, 'invalid_json', 'The body is not JSON.');
  }
};
