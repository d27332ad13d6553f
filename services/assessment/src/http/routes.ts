import type { IncomingMessage } from 'node:http';
import { unauthenticated } from '@pix/kit/auth';
import { type Exchange, HttpError, header, type Route, readBody, sendJson } from '@pix/kit/http-server';
import type { NotAllowedError, Result } from '@pix/kit/result';
import type { Config } from '../config';
import type { Context } from '../context';
import { problemText } from '../domain/release-check';
import type { ReceivedRelease } from '../usecases/keep-release';
import { receiveContentArchive } from '../usecases/receive-content-archive';
import { receiveContentRelease } from '../usecases/receive-content-release';
import { bodyOf } from './request-body';

type ContextOf = (request: IncomingMessage) => Promise<Context>;

/** What comes in outside GraphQL: a whole release, too large for it (G2). */
export const createRoutes = (
  contextOf: ContextOf,
  { uploadLimitBytes, archiveLimitBytes }: Pick<Config['content'], 'uploadLimitBytes' | 'archiveLimitBytes'>,
): Route[] => [
  {
    method: 'POST',
    path: '/uploads/content-releases',
    async handle({ request, response }) {
      const context = await contextOf(request); // Before the body is read: strangers are not listened to.
      if (context.viewer.kind === 'anonymous') throw unauthenticated();

      const isArchive = /^application\/zip\b/i.test(header(request, 'content-type') ?? '');
      const received = isArchive
        ? await receiveContentArchive(context, { bytes: bodyOf(request, archiveLimitBytes) })
        : await receiveJson(context, request, uploadLimitBytes);
      request.resume(); // What is left of a refused file is let go, so that the answer gets through.
      answer(response, received, context.locale);
    },
  },
];

const receiveJson = async (context: Context, request: IncomingMessage, limit: number) => {
  const json = (await readBody(request, limit)).toString('utf8');
  return receiveContentRelease(context, { json, content: parsed(json) });
};

type Refusals =
  | NotAllowedError
  | Exclude<Awaited<ReturnType<typeof receiveContentRelease | typeof receiveContentArchive>>, { ok: true }>['failure'];

const answer = (
  response: Exchange['response'],
  received: Result<ReceivedRelease, Refusals>,
  locale: Context['locale'],
): void => {
  if (received.ok) {
    const { releaseId, isNew } = received.value;
    return sendJson(response, isNew ? 202 : 200, { releaseId });
  }
  const { failure } = received;
  const message = failure.message[locale];
  if (failure.name === 'NotAllowedError') return sendJson(response, 403, { error: 'not_allowed', message });
  if (failure.name === 'InvalidInputError') return sendJson(response, 400, { error: 'invalid_input', message });
  sendJson(response, 400, { error: 'invalid_archive', message, problems: failure.problems.map(problemText) });
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw new HttpError(400, 'invalid_json', 'The body is not JSON.');
  }
};
