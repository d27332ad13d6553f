import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { createLogger } from '@pix/kit/logger';
import { readAuthnRequest } from '../../../../infra/src/demo-provider/authn-request';
import {
  encode,
  type Knobs,
  type Signing,
  sign,
  writeAssertion,
  writeResponse,
} from '../../../../infra/src/demo-provider/saml-document';

/** What an identity provider reads in our metadata. */
export const readMetadata = (xml: string) => ({
  entityId: xml.match(/entityID="([^"]+)"/)?.[1] ?? '',
  acsUrl: xml.match(/AssertionConsumerService [^>]*Location="([^"]+)"/)?.[1] ?? '',
  certificates: [...xml.matchAll(/<(?:ds:)?X509Certificate>([^<]+)</g)].map(
    ([, body = '']) =>
      `-----BEGIN CERTIFICATE-----\n${body.replace(/\s+/g, '').replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
  ),
  requestedAttributes: [...xml.matchAll(/RequestedAttribute [^>]*?Name="([^"]+)"/g)].map(([, name]) => name),
});

/**
 * An identity provider on HTTP, as the GAR is one: knows us by our metadata, takes signed requests of the redirect
 * binding only, and answers with a form that sends itself. What the pupil is like is set by tests.
 */
export const startSamlIdp = async (options: { entityId: string; signing: Signing; now: () => Date }) => {
  let metadata = '';
  let pupil: Knobs = {};
  const problems: string[] = [];

  const answerTo = (query: string): string => {
    const { entityId, acsUrl, certificates } = readMetadata(metadata);
    const request = readAuthnRequest(query, { entityId, acsUrl, certificate: certificates[0] ?? '' });
    if ('problem' in request) problems.push(request.problem);

    const address = { acsUrl, spEntityId: entityId, issuer: options.entityId, now: options.now() };
    const knobs = { inResponseTo: 'id' in request ? request.id : '', ...pupil };
    const response = encode(
      writeResponse(address, sign(writeAssertion(address, knobs), 'Assertion', options.signing), knobs),
    );
    return `<!doctype html><body onload="document.forms[0].submit()"><form method="post" action="${acsUrl}">
<input type="hidden" name="SAMLResponse" value="${response}"></form></body>`;
  };

  const server = createHttpServer({
    logger: createLogger('idp', 'silent'),
    routes: [
      {
        method: 'GET',
        path: '/sso',
        handle({ request, response }) {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(answerTo((request.url ?? '').split('?')[1] ?? ''));
        },
      },
    ],
  });
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  return {
    url,
    problems,
    learnMetadata: (xml: string) => {
      metadata = xml;
    },
    setPupil: (knobs: Knobs) => {
      pupil = knobs;
    },
    close: () => closeServer(server),
  };
};
