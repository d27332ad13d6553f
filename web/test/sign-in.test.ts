import { expect, it } from '@jest/globals';
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  photograph,
  withBrowser,
} from './support/browser';

describeInBrowser('the sign-in page', () => {
  const web = withBrowser();

  it('lets a pupil in with an e-mail address, and out', async () => {
    const { page, complaints } = await web.visit('/connexion');
    const { login, password } = web.platform().account('pupil');

    await photograph(page, 'sign-in');
    await page.getByLabel('Adresse e-mail ou identifiant').fill(login);
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();

    await page.getByRole('heading', { level: 1, name: 'Bonjour' }).waitFor();
    await page.getByRole('button', { name: /Mon compte/ }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Se connecter' }).waitFor();
    expect(await page.evaluate('localStorage.getItem("pix.session")')).toBeNull();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['fr', 'light', 1280],
    ['en', 'dark', 1280],
    ['fr', 'dark', 320],
  ] as const)('is accessible in %s, %s, %d px wide', async (language, theme, width) => {
    const { page } = await web.visit('/connexion', { language, theme, width });
    await page.getByRole('heading', { level: 1 }).waitFor();

    await photograph(page, `sign-in-${language}-${theme}-${width}`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
