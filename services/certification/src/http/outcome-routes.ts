import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { unauthenticated } from '@pix/kit/auth';
import { type Exchange, HttpError, type Route, sendJson } from '@pix/kit/http-server';
import type { Context } from '../context';
import { readCertificateArchive } from '../usecases/outcomes/read-certificate-archive';
import { type ResultsFile, readClassResults, readSessionResults } from '../usecases/outcomes/read-results-file';

/** Files of results for centres and schools, with the bearer token of one of their members (E14). */
export const outcomeRoutes = (contextOf: (request: IncomingMessage) => Promise<Context>): Route[] => [
  {
    method: 'GET',
    path: '/files/certification-sessions/:file',
    async handle({ request, response, params }) {
      const context = await signedIn(contextOf, request);
      const [, id] = /^([0-9a-f-]{36})\.csv$/.exec(params.file ?? '') ?? [];
      await sendCsv(response, id ? await readSessionResults(context, id) : null);
    },
  },
  {
    method: 'GET',
    path: '/files/certification-classes/:file',
    async handle({ request, response, params, query }) {
      const context = await signedIn(contextOf, request);
      const [, uai] = /^(\d{7}[A-Z])\.csv$/.exec(params.file ?? '') ?? [];
      const division = query.get('division');
      await sendCsv(response, uai && division ? await readClassResults(context, { uai, division }) : null);
    },
  },
  {
    method: 'GET',
    path: '/files/certificate-archives/:file',
    async handle({ request, response, params, query }) {
      const context = await signedIn(contextOf, request);
      const read = await readCertificateArchive(context, {
        fileName: params.file ?? '',
        expires: query.get('expires') ?? '',
        signature: query.get('signature') ?? '',
      });
      response.setHeader('cache-control', 'private, no-store');
      if (!read.ok) {
        const { status, error } = ANSWERS[read.failure.name];
        return sendJson(response, status, { error, message: read.failure.message[context.locale] });
      }
      response.writeHead(200, {
        'content-type': 'application/zip',
        'content-length': read.value.length,
        'content-disposition': 'attachment; filename="certificats.zip"',
        'x-content-type-options': 'nosniff',
      });
      response.end(read.value);
    },
  },
];

const signedIn = async (
  contextOf: (request: IncomingMessage) => Promise<Context>,
  request: IncomingMessage,
): Promise<Context> => {
  const context = await contextOf(request);
  if (context.viewer.kind === 'anonymous') throw unauthenticated();
  return context;
};

const sendCsv = async (response: Exchange['response'], file: ResultsFile | null): Promise<void> => {
  if (!file) throw new HttpError(404, 'not_found', 'No such file, for you.');
  response.writeHead(200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${file.fileName}"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  await pipeline(Readable.from(file.pieces), response);
};

const ANSWERS = {
  CertificateArchiveNotFoundError: { status: 404, error: 'not_found' },
  CertificateArchiveGoneError: { status: 410, error: 'gone' },
} as const;
