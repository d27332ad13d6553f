import type { IncomingMessage } from 'node:http';
import { unauthenticated } from '@pix/kit/auth';
import { HttpError, type Route, sendJson } from '@pix/kit/http-server';
import type { Locale } from '@pix/kit/result';
import type { Context } from '../context';
import type { FileError } from '../domain/candidate-file';
import { importCandidates } from '../usecases/candidates/import-candidates';
import { importSessions } from '../usecases/sessions/import-sessions';
import { readSessionFile } from '../usecases/sessions/read-session-file';

/**
 * Files of sessions beside GraphQL: lists of candidates and of sessions in, what is printed out (E2, E3). An import answers 200 when
 * it is done, 422 with every error when nothing was.
 */
export const createSessionRoutes = (contextOf: (request: IncomingMessage) => Promise<Context>): Route[] => [
  {
    method: 'POST',
    path: '/uploads/candidates',
    async handle({ request, response, query }) {
      const context = await signedIn(contextOf(request));
      const bytes = await bodyOf(request, context.config.imports.maxBytes);
      const dryRun = query.get('dryRun') === 'true';
      const imported = await importCandidates(context, { sessionId: query.get('sessionId') ?? '', bytes, dryRun });
      if (imported.ok)
        return sendJson(response, statusOf(imported.value), {
          ...imported.value,
          errors: told(imported.value.errors, context.locale),
        });
      const { name, message } = imported.failure;
      sendJson(response, STATUS[name], { error: name, message: message[context.locale] });
    },
  },
  {
    method: 'POST',
    path: '/uploads/sessions',
    async handle({ request, response, query }) {
      const context = await signedIn(contextOf(request));
      const bytes = await bodyOf(request, context.config.imports.maxBytes);
      const dryRun = query.get('dryRun') === 'true';
      const imported = await importSessions(context, { centreId: query.get('centreId') ?? '', bytes, dryRun });
      if (imported.ok)
        return sendJson(response, statusOf(imported.value), {
          ...imported.value,
          errors: told(imported.value.errors, context.locale),
        });
      const { name, message } = imported.failure;
      sendJson(response, STATUS[name], { error: name, message: message[context.locale] });
    },
  },
  {
    method: 'GET',
    path: '/files/sessions/:id/:file',
    async handle({ request, response, params }) {
      const context = await signedIn(contextOf(request));
      const file = await readSessionFile(context, { sessionId: params.id ?? '', fileName: params.file ?? '' });
      if (!file) throw new HttpError(404, 'not_found', 'No such file, for you.');
      response.writeHead(200, {
        'content-type': file.mediaType,
        'content-length': file.content.length,
        'content-disposition': `attachment; filename="${file.name}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(file.content);
    },
  },
];

const STATUS = {
  SessionNotFoundError: 404,
  CentreNotFoundError: 404,
  CentreSuspendedError: 403,
  SessionStartedError: 409,
  SessionFullError: 422,
} as const;

const statusOf = ({ errors }: { errors: readonly FileError[] }): number => (errors.length > 0 ? 422 : 200);

const told = (errors: readonly FileError[], locale: Locale) =>
  [...errors]
    .sort((one, other) => one.line - other.line)
    .map(({ line, field, message }) => ({ line, field, message: message[locale] }));

const signedIn = async (asked: Promise<Context>): Promise<Context> => {
  const context = await asked;
  if (context.viewer.kind === 'anonymous') throw unauthenticated();
  return context;
};

/** The whole of a small file; what is larger than allowed is not read to its end. */
const bodyOf = async (request: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      request.resume(); // What is left is let go, so that the answer gets through.
      throw new HttpError(413, 'payload_too_large', `A file has at most ${maxBytes} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
