import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, photograph, withBrowser } from './support/browser';
import { inMailTo } from './support/mails';
import { newPupil } from './support/people';
import { tokensOf } from './support/platform';

describeInBrowser('an account', () => {
  const web = withBrowser();
  const signIn = async (page: Page, identifier: string, password: string): Promise<void> => {
    await page.getByLabel('Adresse e-mail ou identifiant').fill(identifier);
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
  };

  it('gets another password and another address, each proved; what is refused is said by its field', async () => {
    const pupil = await newPupil(web.platform());
    const { page, complaints } = await web.visit('/compte', { as: pupil.tokens });
    await page.getByRole('button', { name: 'Changer mon mot de passe' }).click();
    const dialog = page.getByRole('dialog');
    const [current, wanted] = [dialog.getByLabel('Mot de passe actuel'), dialog.getByLabel('Nouveau mot de passe')];
    await current.fill('PasLeMien2026');
    await wanted.fill('NouveauMotDePasse1');
    await dialog.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await dialog.getByText("L'identifiant ou le mot de passe est incorrect.").waitFor();
    expect(await current.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    await photograph(page, 'account-password');
    await current.fill(pupil.password);
    await wanted.fill('court');
    await dialog.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await page.locator('[aria-invalid=true][name=newPassword]').waitFor();
    await wanted.fill('NouveauMotDePasse1');
    await dialog.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await page.getByText('Votre mot de passe est changé.').waitFor();

    const email = `nouvelle.${pupil.email}`;
    await page.getByRole('button', { name: 'Changer mon adresse e-mail' }).click();
    await dialog.getByLabel('Nouvelle adresse e-mail').fill(email);
    await dialog.getByLabel('Votre mot de passe').fill('NouveauMotDePasse1');
    await dialog.getByRole('button', { name: 'Recevoir le code' }).click();
    const code = await inMailTo(web.platform(), email, /^(\d{6})$/m);
    await dialog.getByLabel('Code reçu').fill(code === '000000' ? '111111' : '000000');
    await dialog.getByRole('button', { name: 'Confirmer l’adresse' }).click();
    await page.locator('[aria-invalid=true][name=code]').waitFor();
    await dialog.getByLabel('Code reçu').fill(code);
    await dialog.getByRole('button', { name: 'Confirmer l’adresse' }).click();
    await page.getByRole('definition').filter({ hasText: email }).waitFor();

    await expect(tokensOf(web.platform(), { login: email, password: 'NouveauMotDePasse1' })).resolves.toBeTruthy();
    expect(complaints).toEqual([]);
  }, 60_000);

  it('is signed out of one device, then of all', async () => {
    const pupil = await newPupil(web.platform());
    const login = { login: pupil.email, password: pupil.password };
    const { page } = await web.visit('/compte', { as: pupil.tokens });
    const other = await web.visit('/connexion');
    await signIn(other.page, pupil.email, pupil.password);
    await other.page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
    await tokensOf(web.platform(), login);
    await page.reload();

    await page.getByText('Cet appareil', { exact: true }).waitFor();
    await photograph(page, 'account-devices');
    const devices = page.getByRole('region', { name: 'Mes appareils' }).getByRole('listitem');
    expect(await devices.count()).toBe(3);
    await devices
      .filter({ hasText: /Linux|Chrome/ })
      .getByRole('button')
      .click();
    await devices.nth(2).waitFor({ state: 'detached' });
    await other.page.goto(`${web.platform().url}/certifications`);
    await other.page.getByRole('heading', { name: 'Se connecter', level: 1 }).waitFor();

    await page.getByRole('button', { name: 'Déconnecter tous les autres' }).click();
    await devices.nth(1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Me déconnecter partout' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tout déconnecter' }).click();
    await page.getByRole('heading', { name: 'Se connecter', level: 1 }).waitFor();
    expect(await page.evaluate('localStorage.getItem("pix.session")')).toBeNull();
  }, 60_000);

  it('gives a copy of all it has, then ends for good', async () => {
    const pupil = await newPupil(web.platform());
    const { page, complaints } = await web.visit('/compte', { as: pupil.tokens });
    await page.getByRole('checkbox', { name: /J’accepte que les tutos/ }).click({ force: true });
    await page.getByRole('button', { name: 'Demander une copie' }).click();
    const taken = page.waitForEvent('download', { timeout: 30_000 });
    await page.getByRole('button', { name: 'Télécharger la copie' }).click({ timeout: 30_000 });
    expect((await taken).suggestedFilename()).toBe('pix-data.zip');
    await page.reload();
    expect(await page.getByRole('checkbox', { name: /J’accepte que les tutos/ }).isChecked()).toBe(true);

    await page.getByRole('button', { name: 'Supprimer mon compte…' }).click();
    const dialog = page.getByRole('dialog');
    const submit = dialog.getByRole('button', { name: 'Supprimer définitivement' });
    await dialog.getByLabel('Votre mot de passe').fill('PasLeMien2026');
    expect(await submit.isDisabled()).toBe(true);
    await dialog.getByText('J’ai compris que c’est définitif').click();
    await submit.click();
    await page.locator('[aria-invalid=true][name=password]').waitFor();
    await photograph(page, 'account-delete');
    await expectAccessible(page);
    await dialog.getByLabel('Votre mot de passe').fill(pupil.password);
    await submit.click();
    await page.getByText('Votre compte est supprimé.').waitFor();

    await page.goto(`${web.platform().url}/connexion`);
    await signIn(page, pupil.email, pupil.password);
    await page.getByRole('alert').getByText('est incorrect', { exact: false }).waitFor();
    expect(complaints).toEqual([]);
  }, 90_000);
});
