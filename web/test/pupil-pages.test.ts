import { expect, it } from '@jest/globals';
import { SaveTutorialDocument } from '@pix/client/pupil';
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  photograph,
  withBrowser,
} from './support/browser';
import { adHoc, newPupil } from './support/people';

const CATALOGUE = adHoc<{ tutorials: { nodes: { id: string }[] } }>(
  'query Catalogue { tutorials(first: 25) { nodes { id } } }',
);

const OPEN = [
  '/',
  '/connexion',
  '/inscription',
  '/mot-de-passe-oublie',
  '/code',
  '/campagnes/ABCDEF123',
  '/verification',
  '/rien',
];
const OWN = [
  '/',
  '/competences/1.1',
  '/parcours',
  '/tutos',
  '/certifications',
  '/certification',
  '/code',
  '/compte',
  '/certifications/inconnue',
];

describeInBrowser('every page of a pupil', () => {
  const web = withBrowser();

  it.each([
    ['fr', 'light', 1280],
    ['en', 'dark', 320],
  ] as const)(
    'is accessible in %s, %s, %d px wide',
    async (language, theme, width) => {
      for (const [as, paths] of [
        [undefined, OPEN],
        ['pupil', OWN],
      ] as const) {
        const { page, complaints } = await web.visit(paths[0] ?? '/', { as, language, theme, width });
        for (const path of paths) {
          await page.goto(web.platform().url + path);
          await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
          await page.waitForLoadState('networkidle');
          expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
          expect(await page.title()).not.toBe('Pix');
          await expectAccessible(page);
          await expectNoSidewaysScroll(page);
          const name = path === '/' ? 'home' : path.slice(1).replaceAll('/', '-');
          await photograph(page, `${as ?? 'anybody'}-${name}-${language}-${theme}-${width}`);
        }
        expect(complaints).toEqual([]);
      }
    },
    300_000,
  );

  it('asks who is not signed in to sign in, and leads back', async () => {
    const { page } = await web.visit('/tutos');
    await page.getByRole('heading', { name: 'Se connecter', level: 1 }).waitFor();
    expect(page.url()).toContain('vers=%2Ftutos');
    const { login, password } = web.platform().account('pupil');
    await page.getByLabel('Adresse e-mail ou identifiant').fill(login);
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('heading', { name: 'Mes tutos', level: 1 }).waitFor();
  });

  it('shows all of a long list, a page at a time', async () => {
    const { client, tokens } = await newPupil(web.platform());
    const { tutorials } = await client.request(CATALOGUE, {});
    for (const { id: tutorialId } of tutorials.nodes) await client.request(SaveTutorialDocument, { tutorialId });

    const { page } = await web.visit('/tutos', { as: tokens });
    await page.getByRole('tab', { name: /25/ }).click();
    const cards = page.getByRole('tabpanel').getByRole('article');
    await cards.nth(19).waitFor();
    expect(await cards.count()).toBe(20);
    await page.getByRole('button', { name: 'Voir plus' }).focus();
    await page.keyboard.press('Enter');
    await cards.nth(24).waitFor();
    expect(await page.getByRole('button', { name: 'Voir plus' }).count()).toBe(0);
    await page.getByText('Tout est affiché.').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Tout est affiché.');
  }, 30_000);

  it('changes language and theme, and remembers both', async () => {
    const { page } = await web.visit('/code');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'I have a code', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'I have a code', level: 1 }).waitFor();
    expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dataset.theme]')).toEqual([
      'en',
      'dark',
    ]);
  });
});
