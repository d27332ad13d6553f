import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { unauthenticated } from '@pix/kit/auth';
import { HttpError, type Route, sendJson } from '@pix/kit/http-server';
import type { Context } from '../context';
import { readAcademyCsv } from '../usecases/academies/read-academy-csv';
import { readExportFile } from '../usecases/exports/read-export-file';

/**
 * Where files of results are fetched, by the signed link that their asker was given and with the asker's own token (C9), and
 * the figures of an académie, with a supervisor's (C12).
 */
export const exportRoutes = (contextOf: (request: IncomingMessage) => Promise<Context>): Route[] => [
  {
    method: 'GET',
    path: '/files/exports/:file',
    async handle({ request, response, params, query }) {
      const context = await contextOf(request);
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      const read = await readExportFile(context, {
        fileName: params.file ?? '',
        expires: query.get('expires') ?? '',
        signature: query.get('signature') ?? '',
      });
      response.setHeader('cache-control', 'private, no-store');
      if (!read.ok) {
        const { status, error } = ANSWERS[read.failure.name];
        return sendJson(response, status, { error, message: read.failure.message[context.locale] });
      }
      response.writeHead(200, csvHeaders(read.value.fileName));
      await pipeline(Readable.from(read.value.pieces), response);
    },
  },
  {
    method: 'GET',
    path: '/files/academies/:file',
    async handle({ request, response, params, query }) {
      const context = await contextOf(request);
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      const file = await readAcademyCsv(context, {
        fileName: params.file ?? '',
        kind: query.get('kind'),
        from: query.get('fromMonth'),
        to: query.get('toMonth'),
      });
      if (!file) throw new HttpError(404, 'not_found', 'No such file, for you.');
      response.setHeader('cache-control', 'private, no-store');
      response.writeHead(200, csvHeaders(file.fileName));
      response.end(file.content);
    },
  },
];

const csvHeaders = (fileName: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${fileName}"`,
  'x-content-type-options': 'nosniff',
});

const ANSWERS = {
  CampaignExportNotFoundError: { status: 404, error: 'not_found' },
  CampaignExportGoneError: { status: 410, error: 'gone' },
} as const;
