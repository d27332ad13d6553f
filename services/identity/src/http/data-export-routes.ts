import type { IncomingMessage } from 'node:http';
import { unauthenticated } from '@pix/kit/auth';
import { HttpError, type Route } from '@pix/kit/http-server';
import type { Context } from '../context';
import { readDataExportFile } from '../usecases/read-data-export-file';

/** Where a person fetches the archive of their data, with their own token (I6). */
export const dataExportRoutes = (contextOf: (request: IncomingMessage) => Promise<Context>): Route[] => [
  {
    method: 'GET',
    path: '/files/data-exports/:file',
    async handle({ request, response, params }) {
      const context = await contextOf(request);
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      const file = await readDataExportFile(context, { fileName: params.file ?? '' });
      if (!file) throw new HttpError(404, 'not_found', 'No such file, for you.');
      if (file === 'EXPIRED') throw new HttpError(410, 'expired', 'This file is over: ask for your data again.');
      response.writeHead(200, {
        'content-type': 'application/zip',
        'content-length': file.length,
        'content-disposition': 'attachment; filename="pix-data.zip"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(file);
    },
  },
];
