import type { OutgoingHttpHeaders } from 'node:http';
import { ANONYMOUS } from '@pix/kit/auth';
import { HttpError, type Route } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { requestContext } from '@pix/kit/request-context';
import type { App } from '@pix/kit/service';
import type { Config } from '../config';
import type { Context } from '../context';
import { readCertificateFile } from '../usecases/read-certificate-file';
import { verifyCertificate } from '../usecases/verify-certificate';
import { badgeRoutes } from './badge-routes';
import { outcomeRoutes } from './outcome-routes';
import { createSessionRoutes } from './session-routes';
import { verificationPage } from './verification-page';

type Wiring = Pick<App<Context>, 'authenticate' | 'contextFor'> & {
  readonly config: Pick<Config, 'gatewayKey' | 'badges' | 'publicUrl'>;
};

/** What people open without a GraphQL client: the page a certificate's QR code leads to, and its PDF (product G2). */
export const createRoutes = ({ config, ...app }: Wiring): Route[] => [
  {
    method: 'GET',
    path: '/verify/:code',
    async handle({ request, response, params }) {
      const context = app.contextFor({
        ...(await requestContext(ANYBODY, config.gatewayKey, request)),
        requestId: newId(),
      });
      const { locale } = context;
      const verified = await verifyCertificate(context, { code: params.code ?? '' });
      const page = verificationPage(verified, locale);
      const { status, headers } = statusOf(verified);
      response.writeHead(status, { ...PAGE_HEADERS, ...headers, 'content-language': locale });
      response.end(page);
    },
  },
  {
    method: 'GET',
    path: '/files/certificates/:file',
    async handle({ request, response, params }) {
      const context = app.contextFor(await requestContext(app, config.gatewayKey, request));
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
  ...badgeRoutes({
    config,
    contextOf: async (request) => app.contextFor(await requestContext(ANYBODY, config.gatewayKey, request)),
  }),
  ...outcomeRoutes(async (request) => app.contextFor(await requestContext(app, config.gatewayKey, request))),
  ...createSessionRoutes(async (request) => app.contextFor(await requestContext(app, config.gatewayKey, request))),
];

/** Whoever verifies is nobody in particular: a token, good or bad, changes nothing. */
const ANYBODY = { authenticate: async () => ANONYMOUS };

const statusOf = (
  verified: Awaited<ReturnType<typeof verifyCertificate>>,
): { status: number; headers: OutgoingHttpHeaders } => {
  if (verified.ok) return { status: 200, headers: {} };
  const { failure } = verified;
  if (failure.name === 'TooManyVerificationsError')
    return { status: 429, headers: { 'retry-after': String(failure.waitSeconds) } };
  return { status: 404, headers: {} };
};

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  vary: 'accept-language',
};
