import { readFileSync } from 'node:fs';
import { z } from 'zod';

const demonstration = z.object({
  accounts: z.array(
    z.object({ role: z.string(), login: z.string(), password: z.string(), note: z.string().default('') }),
  ),
});

export type ExplorerAccount = z.output<typeof demonstration>['accounts'][number];

/** The accounts of the demonstration, as the seed wrote them down; none before it has, or where there is none. */
export const readAccounts = (file: string): readonly ExplorerAccount[] => {
  if (file === '') return [];
  try {
    return demonstration.parse(JSON.parse(readFileSync(file, 'utf8'))).accounts;
  } catch {
    return [];
  }
};

const ROLES: Readonly<Record<string, string>> = {
  pupil: 'Élève',
  teacher: 'Enseignante',
  centre: 'Centre',
  invigilator: 'Surveillant',
  academy: 'Académie',
  jury: 'Jury',
  admin: 'Administration',
};

// « < » is written otherwise: nothing of an account can end the script it stands in.
const asScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * What the explorer's page begins with: every request of it carries the token of the account that was clicked, signed in again
 * before it ends. A token typed in the Headers editor comes first. Tokens stay in the page's memory.
 */
export const accountsScript = (accounts: readonly ExplorerAccount[]): string => `<script>
(() => {
  const accounts = ${asScript(accounts)};
  const roles = ${asScript(ROLES)};
  const ask = window.fetch.bind(window);
  const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { tokens { accessToken } } ... on Error { message } } }';
  const INVIGILATE = 'mutation ($input: SignInAsInvigilatorInput!) { signInAsInvigilator(input: $input) { ... on SignInAsInvigilatorSuccess { accessToken } ... on Error { message } } }';
  let current = null;
  let held = null;

  const signIn = async ({ role, login, password }) => {
    const isRoom = role === 'invigilator';
    const input = isRoom ? { sessionNumber: login.replace(/\\D/g, ''), password } : { identifier: login, password };
    const answer = await ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
      body: JSON.stringify({ query: isRoom ? INVIGILATE : SIGN_IN, variables: { input } }),
    });
    const { data } = await answer.json();
    const said = isRoom ? data.signInAsInvigilator : data.signIn;
    const token = isRoom ? said.accessToken : said.tokens && said.tokens.accessToken;
    if (!token) throw new Error(said.message);
    const { exp } = JSON.parse(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')));
    return { token, until: exp * 1000 - 30000 };
  };
  const token = async () => {
    if (!current) return null;
    if (!held || held.until < Date.now()) held = await signIn(current);
    return held.token;
  };

  window.fetch = async (address, options = {}) => {
    const headers = new Headers(options.headers);
    const isOurs = new URL(address, location.href).pathname === '/graphql';
    if (isOurs && !headers.has('authorization')) {
      const bearer = await token();
      if (bearer) headers.set('authorization', 'Bearer ' + bearer);
    }
    return ask(address, { ...options, headers });
  };

  const choose = async (account, told, buttons, button) => {
    current = account;
    held = null;
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
    try {
      await token();
      told.textContent = account ? account.login + (account.note ? ' · ' + account.note : '') : 'sans compte';
    } catch (error) {
      current = null;
      told.textContent = error.message;
    }
  };
  addEventListener('DOMContentLoaded', () => {
    const bar = document.getElementById('accounts');
    const told = document.getElementById('account');
    const buttons = [];
    for (const account of [null, ...accounts]) {
      const button = document.createElement('button');
      button.textContent = account ? roles[account.role] || account.role : 'Personne';
      button.setAttribute('aria-pressed', String(account === null));
      button.onclick = () => choose(account, told, buttons, button);
      buttons.push(button);
      bar.append(button);
    }
  });
})();
</script>`;

/** The bar the buttons come in, and who one is; the local outbox is a click away. */
export const ACCOUNTS_BAR = `<style>
#pix { position: fixed; right: 1rem; bottom: 1rem; z-index: 9; display: flex; gap: .4rem; align-items: center; flex-wrap: wrap;
  max-width: calc(100vw - 2rem); padding: .4rem .6rem; border: 1px solid #888; border-radius: .4rem; background: #fff; color: #222;
  font: .85rem/1.4 sans-serif }
#pix button { padding: .2rem .5rem; border: 1px solid #666; border-radius: .3rem; background: #fff; color: #222; font: inherit; cursor: pointer }
#pix button[aria-pressed=true] { background: #3d3acf; color: #fff }
#pix a { color: #3d3acf }
</style>
<nav id="pix" aria-label="Comptes de démonstration"><span id="accounts" role="group" aria-label="Qui demande"></span>
<output id="account">sans compte</output> <a href="/mail">Courriels envoyés</a></nav>`;
