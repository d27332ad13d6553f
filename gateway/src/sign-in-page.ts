import { createHash } from 'node:crypto';
import type { Route } from '@pix/kit/http-server';

// What a front end does with the code it finds after « # »: exchanges it once, and knows who came, or asks who they are.
const SCRIPT = `
const told = new URLSearchParams(location.hash.slice(1));
history.replaceState(null, '', location.pathname);
const show = (sentence, more) => {
  document.getElementById('outcome').textContent = sentence;
  document.getElementById('answer').textContent = more ? JSON.stringify(more, null, 2) : '';
};
const QUERY = \`mutation ($code: String!) { exchangeSignInCode(input: { code: $code }) {
  __typename
  ... on SignedIn { user { id firstName lastName } tokens { accessToken accessTokenExpiresAt } target }
  ... on ReconciliationNeeded { guestToken { accessToken expiresAt } firstName lastName profile uai target }
  ... on Error { message }
} }\`;
const exchange = async (code) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
    body: JSON.stringify({ query: QUERY, variables: { code } }),
  });
  const { exchangeSignInCode: came } = (await answer.json()).data;
  if (came.__typename === 'SignedIn') show('Vous êtes connecté : ' + came.user.firstName + ' ' + came.user.lastName + '.', came);
  else if (came.__typename === 'ReconciliationNeeded')
    show('La plateforme ne vous connaît pas encore. La suite : createAccountFromExternalIdentity avec le jeton ci-dessous, puis reconcileLearner ; ou linkExternalIdentity depuis un compte existant.', came);
  else show(came.message);
};
if (told.get('code')) exchange(told.get('code')).catch(() => show('La plateforme ne répond pas : réessayez.'));
else show(told.get('error') === 'UNAVAILABLE' ? 'Service momentanément indisponible : réessayez.' : 'La connexion a été refusée. Recommencez depuis le médiacentre.');
`;

const PAGE = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Connexion par un fournisseur d'identité · Pix</title>
<style>body{font:1.05rem/1.6 sans-serif;margin:2rem auto;max-width:46rem;padding:0 1rem}pre{white-space:pre-wrap;overflow-wrap:anywhere}</style></head>
<body><main><h1>Retour du fournisseur d'identité</h1>
<p>Cette page tient lieu d'interface, en développement seulement.</p>
<p id="outcome" role="status">Connexion en cours…</p>
<pre id="answer"></pre>
<p><a href="/graphql">Explorer l'API</a></p>
</main><script>${SCRIPT}</script></body></html>`;

const POLICY = `default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;

/** Where sign-ins through a provider end when there is no front end: it shows what one would be told. Development only. */
export const signInPageRoute = (): Route => ({
  method: 'GET',
  path: '/connexion/externe',
  handle({ response }) {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    response.end(PAGE);
  },
});
