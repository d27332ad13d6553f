import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listen } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';

/** What a launch says of somebody, and what hostile cases put in its place. */
export type Launch = {
  readonly claims?: JWTPayload;
  readonly header?: { alg?: string; kid?: string };
  readonly key?: CryptoKey | Uint8Array;
};

/** An LTI 1.3 platform: begins logins, publishes keys, and posts a signed launch by a form that sends itself. */
export const ltiPlatform = async (given: { clientId: string; deploymentId: string; now(): Date }) => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'lti', alg: 'RS256', use: 'sig' }] };
  let issuer = '';
  let next: Launch = {};
  let areKeysDown = false;
  const asked: URLSearchParams[] = [];

  const sign = async (nonce: string): Promise<string> => {
    const at = Math.floor(given.now().getTime() / 1_000);
    const payload = {
      iss: issuer,
      aud: given.clientId,
      sub: 'learner-1',
      iat: at,
      exp: at + 300,
      nonce,
      given_name: 'Maël',
      family_name: 'Petit',
      [`${CLAIM}/message_type`]: 'LtiResourceLinkRequest',
      [`${CLAIM}/version`]: '1.3.0',
      [`${CLAIM}/deployment_id`]: given.deploymentId,
      [`${CLAIM}/target_link_uri`]: 'https://pix.example.fr/campagnes/ABCDEF123',
      [`${CLAIM}/resource_link`]: { id: newId() },
      [`${CLAIM}/roles`]: ['http://purl.imsglobal.org/vocab/lis/v2/membership#Learner'],
      ...next.claims,
    };
    const kept = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
    return new SignJWT(kept)
      .setProtectedHeader({ alg: 'RS256', kid: 'lti', typ: 'JWT', ...next.header })
      .sign(next.key ?? privateKey);
  };

  const handle = async ({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(url, issuer);
    if (pathname === '/keys') {
      response.writeHead(areKeysDown ? 503 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(keys));
      return;
    }
    asked.push(searchParams);
    const fields = { state: searchParams.get('state') ?? '', id_token: await sign(searchParams.get('nonce') ?? '') };
    const inputs = Object.entries(fields).map(
      ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
    );
    response.setHeader('content-type', 'text/html');
    response.end(
      `<form method="post" action="${searchParams.get('redirect_uri')}">${inputs.join('')}</form><script>document.forms[0].submit()</script>`,
    );
  };
  const server = createServer((request, response) => void handle(request, response));
  issuer = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;

  return {
    issuer,
    /** What our side asked its authorisation address. */
    asked,
    authorizationUrl: `${issuer}/auth`,
    jwksUrl: `${issuer}/keys`,
    publicKey,
    sign,
    launches: (launch: Launch) => {
      next = launch;
    },
    setKeysDown: (isDown: boolean) => {
      areKeysDown = isDown;
    },
    close: () => closeServer(server),
  };
};
