import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  photograph,
  withBrowser,
} from './support/browser';
import { examination } from './support/examination';
import { inMailTo } from './support/mails';
import { newPupil } from './support/people';
import { scenesOf } from './support/scenes';

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  __typename ... on InviteMemberSuccess { invitation { id } } ... on Error { message }
} }`;

describeInBrowser('the link of a mail', () => {
  const web = withBrowser();
  const linkTo = (address: string, path: string): Promise<string> =>
    inMailTo(web.platform(), address, new RegExp(`href="[^"]*(/${path}#token=[\\w-]+)"`));
  const signUp = async (page: Page, email: string): Promise<void> => {
    await page.getByLabel('Prénom').fill('Dominique');
    await page.getByLabel('Nom', { exact: true }).fill('Faure');
    await page.getByLabel('Adresse e-mail').fill(email);
    await page.getByLabel('Mot de passe').fill('Demonstration2026');
    await page.getByText('J’accepte les conditions d’utilisation').click();
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
  };

  it('invites to an organization: who it is, then an account, then its place; once', async () => {
    const { pix, association } = scenesOf(web.platform());
    const { organizationId, teacher } = await association('Association des liens');
    const email = `collegue.${Date.now().toString(36)}@exemple.fr`;
    await pix.succeed(INVITE, { input: { organizationId, email, role: 'MEMBER' } }, { token: teacher.token });
    const link = await linkTo(email, 'join-organization');

    const narrow = await web.visit(link, { language: 'en', theme: 'dark', width: 320 });
    await narrow.page.getByRole('heading', { name: 'Association des liens' }).waitFor();
    await photograph(narrow.page, 'join-organization-en-dark-320');
    await expectAccessible(narrow.page);
    await expectNoSidewaysScroll(narrow.page);

    const { page, complaints } = await web.visit(link);
    await page.getByRole('heading', { name: 'Association des liens' }).waitFor();
    expect(page.url()).not.toContain('token');
    await page.getByRole('link', { name: 'Créer un compte' }).click();
    await signUp(page, email);
    await page.getByText('Vous êtes connecté : Dominique Faure.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Rejoindre l’organisation' }).click();
    await page.getByRole('heading', { name: 'Campagnes', level: 1 }).waitFor();
    expect(page.url()).toContain(`/enseignant/${organizationId}`);

    const late = await web.visit(link, { as: 'pupil' });
    await late.page.getByText('Cette invitation ne sert plus').waitFor();
    await expectAccessible(late.page);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('invites to a certification centre whoever is signed in', async () => {
    const { token, done } = examination(web.platform());
    const admin = await token('admin');
    const named = { name: 'Centre des liens', kind: 'PRO' };
    const { centre } = await done('createCertificationCentre', named, admin, 'centre { id }');
    const colleague = await newPupil(web.platform());
    await done('inviteCentreMember', { centreId: centre.id, email: colleague.email, admin: false }, admin);

    const { page } = await web.visit(await linkTo(colleague.email, 'join-certification-centre'), {
      as: colleague.tokens,
    });
    await page.getByText(`Vous êtes connecté : ${colleague.firstName} ${colleague.lastName}.`).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Rejoindre le centre' }).click();
    await page.getByText('Bienvenue : vous travaillez maintenant pour Centre des liens.').waitFor();
    await page.getByRole('heading', { name: 'Sessions', level: 1 }).waitFor();
  }, 60_000);

  it('proves an address', async () => {
    const pupil = await newPupil(web.platform());
    const { page } = await web.visit(await linkTo(pupil.email, 'verify-email'), { as: pupil.tokens });
    await page.getByText('Votre adresse est confirmée.').waitFor();
    await expectAccessible(page);
    await page.goto(`${web.platform().url}/compte`);
    await page.getByRole('heading', { name: 'Mes appareils' }).waitFor();
    expect(await page.getByText('Cette adresse reste à confirmer').count()).toBe(0);
  }, 30_000);

  it('gives another password to who forgot theirs', async () => {
    const pupil = await newPupil(web.platform());
    const { page } = await web.visit('/mot-de-passe-oublie');
    await page.getByLabel('Adresse e-mail').fill(pupil.email);
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await page.getByText('Si un compte a cette adresse').waitFor();
    await page.goto(web.platform().url + (await linkTo(pupil.email, 'reset-password')));
    await page.getByLabel('Nouveau mot de passe').fill('court');
    await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
    await page.locator('[aria-invalid=true]').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Nouveau mot de passe').fill('Retrouve2026');
    await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
    await page.getByRole('heading', { name: 'Se connecter', level: 1 }).waitFor();
    await page.getByLabel('Adresse e-mail ou identifiant').fill(pupil.email);
    await page.getByLabel('Mot de passe').fill('Retrouve2026');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
  }, 30_000);
});
