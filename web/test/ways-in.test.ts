import { expect, it } from '@jest/globals';
import { describeInBrowser, expectAccessible, photograph, withBrowser } from './support/browser';
import { scenesOf } from './support/scenes';

const SHEET = `mutation ($id: ID!) { createClassUsernames(input: { organizationId: $id, division: "2GT1" }) {
  __typename ... on CreateClassUsernamesSuccess { classSheet { id } } ... on Error { message }
} }`;
const SHEET_STATE = 'query ($id: ID!) { classSheet(id: $id) { state } }';
/** Puts a token in place of the one kept, that the platform refuses. */
const REFUSED_TOKEN = `(() => {
  const kept = JSON.parse(localStorage.getItem('pix.session'));
  localStorage.setItem('pix.session', JSON.stringify({ ...kept, accessToken: kept.accessToken.slice(0, -4) + 'AAAA' }));
})()`;

describeInBrowser('a pupil comes in', () => {
  const web = withBrowser();

  it('through the GAR: unknown the first time, at once the second', async () => {
    const { page, complaints } = await web.visit('/connexion');
    const comeIn = async (): Promise<void> => {
      await page.getByRole('link', { name: 'Se connecter avec le GAR' }).click();
      await page.getByLabel('Prénom (PRE)').fill('Noé');
      await page.getByLabel('Nom (NOM)').fill('Duval');
      await page.getByLabel('Identifiant opaque (IDO)').fill(ido);
      await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
    };
    const ido = `web-${Date.now().toString(36)}-${'0'.repeat(20)}`;

    await comeIn();
    await page.getByRole('heading', { name: 'Bienvenue Noé' }).waitFor();
    expect(page.url()).not.toContain('code=');
    await photograph(page, 'gar-unknown');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.getByRole('heading', { name: 'Bonjour Noé' }).waitFor();

    await page.getByRole('button', { name: /Mon compte/ }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { name: 'Se connecter', level: 1 }).waitFor();
    // The provider knows its own: nothing is asked there either.
    await page.getByRole('link', { name: 'Se connecter avec le GAR' }).click();
    await page.getByRole('heading', { name: 'Bonjour Noé' }).waitFor();
    expect(complaints).toEqual([]);
  }, 120_000);

  it('through the GAR to an account they had, which then opens both ways', async () => {
    const { page } = await web.visit('/connexion');
    const { login, password } = web.platform().account('jury');
    await page.getByRole('link', { name: 'Se connecter avec le GAR' }).click();
    await page.getByLabel('Prénom (PRE)').fill('Jules');
    await page.getByLabel('Nom (NOM)').fill('Ferrand');
    await page.getByLabel('Identifiant opaque (IDO)').fill(`web-${Date.now().toString(36)}-${'1'.repeat(20)}`);
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click();

    await page.getByRole('button', { name: 'J’ai déjà un compte' }).click();
    await page.getByLabel('Adresse e-mail ou identifiant').fill(login);
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Me connecter et relier mon compte' }).click();
    await page
      .getByText('Votre compte s’ouvre maintenant aussi depuis le médiacentre.')
      .or(page.getByRole('alert').getByText(/./))
      .first()
      .waitFor();
  }, 120_000);

  it('with the sheet of the class: a one-time password, then one of their own', async () => {
    const { pix, school, until } = scenesOf(web.platform());
    const { organizationId, teacher } = await school('Lycée des identifiants');
    const as = { token: teacher.token };
    const { classSheet } = await pix.succeed(SHEET, { id: organizationId }, as);
    await until(async () => {
      const { classSheet: now } = await pix.ask(SHEET_STATE, { id: classSheet.id }, as);
      return now.state === 'READY' ? true : null;
    });
    const csv = (await pix.download(`/files/class-sheets/${classSheet.id}.csv`, teacher.token)).body.toString('utf8');
    const [, username = '', oneTime = ''] = /;([a-z]+\.[a-z]+\d{4});([a-z]{6}\d{2})/.exec(csv) ?? [];

    const { page, complaints } = await web.visit('/connexion');
    const signIn = async (password: string): Promise<void> => {
      await page.getByLabel('Adresse e-mail ou identifiant').fill(username);
      await page.getByLabel('Mot de passe').fill(password);
      await page.getByRole('button', { name: 'Se connecter' }).click();
    };
    await signIn(oneTime);
    await page.getByRole('heading', { name: 'Choisissez votre mot de passe' }).waitFor();
    await photograph(page, 'first-connection');
    await expectAccessible(page);
    await page.getByLabel('Nouveau mot de passe').fill('court');
    await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
    await page
      .getByText(/caractères/)
      .last()
      .waitFor();
    await page.getByLabel('Nouveau mot de passe').fill('MonPropre2026');
    await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
    await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();

    await page.getByRole('button', { name: /Mon compte/ }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { name: 'Se connecter', level: 1 }).waitFor();
    await signIn(oneTime);
    await page.getByRole('alert').getByText(/./).first().waitFor();
    await signIn('MonPropre2026');
    await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
    expect(complaints).toEqual([]);
  }, 180_000);

  it('keeps who is signed in when a token ends, in two tabs at once', async () => {
    const { page, context } = await web.visit('/', { as: 'pupil' });
    await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
    const other = await context.newPage();
    await other.goto(web.platform().url);
    await other.getByRole('heading', { name: /^Bonjour/ }).waitFor();
    // Both tabs have to renew it, and its refresh token serves once.
    await page.evaluate(REFUSED_TOKEN);

    await Promise.all([page.reload(), other.reload()]);
    await Promise.all(
      [page, other].map((tab) => tab.getByRole('heading', { name: /^Bonjour/ }).waitFor({ timeout: 30_000 })),
    );
    await page.getByRole('link', { name: 'Mes certifications' }).click();
    await page.getByRole('heading', { name: 'Mes certifications', level: 1 }).waitFor();
  }, 90_000);

  it('keeps who is signed in when the page is left before the answer to a renewal', async () => {
    const { page } = await web.visit('/', { as: 'pupil' });
    await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
    await page.evaluate(REFUSED_TOKEN);
    let renewed = (): void => {};
    const renewal = new Promise<void>((resolve) => {
      renewed = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('RefreshTokens')) return route.continue();
      await route.fetch();
      renewed(); // The answer never comes to the page.
    });

    await page.reload();
    await renewal;
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await page.getByRole('heading', { name: /^Bonjour/ }).waitFor({ timeout: 30_000 });
  }, 90_000);
});
