import { ANONYMOUS, GATEWAY_KEY_HEADER, isInternalCall } from '@pix/kit/auth';
import { HttpError, header, localeOf, type Route } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { type App, requestContext } from '@pix/kit/service';
import type { Context } from '../context';
import { readCertificateFile } from '../usecases/read-certificate-file';
import { verifyCertificate } from '../usecases/verify-certificate';
import { createSessionRoutes } from './session-routes';
import { verificationPage } from './verification-page';

type Wiring = Pick<App<Context>, 'authenticate' | 'contextFor'> & { readonly gatewayKey: string };

/** What people open without a GraphQL client: the page a certificate's QR code leads to, and its PDF (product G2). */
export const createRoutes = ({ gatewayKey, ...app }: Wiring): Route[] => [
  {
    method: 'GET',
    path: '/verify/:code',
    async handle({ request, response, params }) {
      if (!isInternalCall(gatewayKey, header(request, GATEWAY_KEY_HEADER)))
        throw new HttpError(403, 'forbidden', 'This address answers the gateway only.');
      const locale = localeOf(request);
      const context = app.contextFor({ viewer: ANONYMOUS, locale, requestId: newId() });
      const verified = await verifyCertificate(context, { code: params.code ?? '' });
      const page = verificationPage(verified, locale);
      response.writeHead(verified.ok ? 200 : 404, { ...PAGE_HEADERS, 'content-language': locale });
      response.end(page);
    },
  },
  {
    method: 'GET',
    path: '/files/certificates/:file',
    async handle({ request, response, params }) {
      const context = app.contextFor(await requestContext(app, gatewayKey, request));
      const file = await readCertificateFile(context, { fileName: params.file ?? '' });
      if (!file) throw new HttpError(404, 'not_found', 'No such file, for you.');
      response.writeHead(200, {
        'content-type': 'application/pdf',
        'content-length': file.content.length,
        'content-disposition': `attachment; filename="certificat-${file.verificationCode}.pdf"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(file.content);
    },
  },
  ...createSessionRoutes(async (request) => app.contextFor(await requestContext(app, gatewayKey, request))),
];

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  vary: 'accept-language',
};
