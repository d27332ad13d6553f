import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/**
 * A real OpenID provider in a process of its own (it is an ES module, a test's worker reads none). It signs in whoever
 * the test says, over the channel: `{ accountId, claims, deny }`. Tells its port when it listens.
 */

const { clientId, clientSecret, redirectUris } = JSON.parse(process.argv[2] ?? '{}');
let person = { accountId: 'nobody', claims: {}, deny: false };
process.on('message', (message) => {
  person = { deny: false, ...message };
  process.send?.({ done: true });
});
process.on('disconnect', () => process.exit(0));

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: redirectUris,
        grant_types: ['authorization_code'],
      },
    ],
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['given_name', 'family_name'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...person.claims }) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response);
    const result = person.deny ? { error: 'access_denied' } : { login: { accountId: person.accountId } };
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  process.send?.({ port });
});
