import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { unauthenticated } from '@pix/kit/auth';
import { HttpError, type Route, readBody, sendJson } from '@pix/kit/http-server';
import type { Context } from '../context';
import { convertQti } from '../usecases/convert-qti';
import { exportQti } from '../usecases/export-qti';

/** Items exchanged with other platforms as packages of QTI 3.0 (docs/flows/content-releases.md). */
export const createQtiRoutes = (contextOf: (request: IncomingMessage) => Promise<Context>): Route[] => [
  {
    method: 'GET',
    path: '/exports/qti/:release',
    async handle({ request, response, params }) {
      const context = await contextOf(request);
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      const releaseId = (params.release ?? '').replace(/\.zip$/, '');
      const exported = await exportQti(context, { releaseId });
      if (!exported.ok) throw new HttpError(403, 'not_allowed', exported.failure.message[context.locale]);
      if (!exported.value) throw new HttpError(404, 'not_found', 'No such release.');
      response.writeHead(200, {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="qti-${releaseId.slice(0, 16)}.zip"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      });
      await pipeline(exported.value, response);
    },
  },
  {
    method: 'POST',
    path: '/uploads/qti',
    async handle({ request, response }) {
      const context = await contextOf(request);
      if (context.viewer.kind === 'anonymous') throw unauthenticated();
      const converted = await convertQti(context, {
        read: () => readBody(request, context.config.qti.uploadLimitBytes),
      });
      if (!converted.ok) throw new HttpError(403, 'not_allowed', converted.failure.message[context.locale]);
      sendJson(response, 200, converted.value);
    },
  },
];
