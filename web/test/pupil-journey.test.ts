import { expect, it } from '@jest/globals';
import { playQuestion, playTest } from './support/answer-by-hand';
import { describeInBrowser, expectAccessible, photograph, withBrowser } from './support/browser';
import { knownBank } from './support/known-bank';
import { newPupil } from './support/people';

describeInBrowser('a pupil', () => {
  const web = withBrowser();
  const bank = knownBank();

  it('makes an account, tests a competence, looks back at a checkpoint, keeps a tutorial, stops and goes on', async () => {
    const { page, complaints } = await web.visit('/inscription');
    await page.getByLabel('Prénom').fill('Maël');
    await page.getByLabel('Nom', { exact: true }).fill('Journée');
    await page.getByLabel('Adresse e-mail').fill(`journee.${Date.now().toString(36)}@exemple.fr`);
    await page.getByLabel('Mot de passe').fill('Demonstration2026');
    await page.getByText('J’accepte les conditions').click();
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.getByRole('heading', { name: 'Bonjour Maël' }).waitFor();

    await page.getByRole('link', { name: /^1\.1/ }).click();
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByRole('heading', { name: 'Les règles du jeu' }).waitFor();
    await photograph(page, 'rules');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'C’est parti' }).click();

    await page.getByText('Question 1', { exact: true }).waitFor();
    for (let rank = 1; rank <= 5; rank += 1) await playQuestion(page, bank, 2);
    await page.getByRole('heading', { name: 'Point d’étape' }).waitFor();
    const first = page.locator('main ol > li', { hasText: '✓' }).first();
    await first.getByRole('button').first().click();
    await first.getByText('Il fallait répondre').waitFor();
    const missed = page.locator('main ol > li', { hasText: 'Passée' }).first();
    await missed.getByRole('button').first().click();
    await missed.getByText('Vous avez passé.').waitFor();
    await photograph(page, 'checkpoint');
    await expectAccessible(page);
    await missed
      .getByRole('button', { name: /^Garder/ })
      .first()
      .click();
    await missed
      .getByRole('button', { name: /^Gardé/ })
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Je continue' }).click();
    await page.getByText('Question 6', { exact: true }).waitFor();
    const question = await page.locator('main').innerText();
    await page.reload();
    await page.getByText('Question 6', { exact: true }).waitFor();
    expect(await page.locator('main').innerText()).toBe(question);

    await page.getByRole('link', { name: 'Pix, accueil' }).click();
    await page.getByText(/est en cours, à \d+ %/).waitFor();
    await page.getByRole('link', { name: 'Mes tutos' }).click();
    await page.getByRole('tab', { name: 'Gardés (1)' }).click();
    await page.getByRole('button', { name: /^Gardé/ }).waitFor();
    await photograph(page, 'tutorials');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('finishes a test and finds its level in the profile', async () => {
    const { tokens } = await newPupil(web.platform());
    const { page } = await web.visit('/competences/5.2', { as: tokens });
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByRole('button', { name: 'C’est parti' }).click();
    await page.getByText('Question 1', { exact: true }).waitFor();
    await playTest(page, bank, 3, page.getByRole('heading', { name: 'C’est terminé, bravo !' }));
    await photograph(page, 'test-end');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Voir mon niveau' }).click();
    await page.getByText(/Vous pourrez retenter/).waitFor();
    await photograph(page, 'competence-tested');
    await page.getByRole('link', { name: 'Profil' }).click();
    await page.getByRole('link', { name: /^5\.2.*Niveau [1-8]/s }).waitFor();
    await photograph(page, 'profile-tested');
  }, 300_000);

  it('takes a whole trial with the keyboard alone', async () => {
    const { page } = await web.visit('/');
    await page.getByRole('button', { name: 'Commencer l’essai' }).waitFor();
    const press = async (key: string, times = 1): Promise<void> => {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    };
    /** Tab after Tab until what has the focus says so: what cannot be reached so fails. */
    const reach = async (name: RegExp): Promise<void> => {
      for (let tries = 0; tries < 60; tries += 1) {
        await press('Tab');
        const focused = await page.evaluate<string>(
          // Past the last thing of the page, the focus is nowhere: all of the page would be read.
          'document.activeElement === document.body ? "" : document.activeElement.innerText || document.activeElement.ariaLabel || ""',
        );
        if (name.test(focused)) return;
      }
      throw new Error(`The keyboard does not reach ${name}.`);
    };

    await press('Tab');
    expect(await page.evaluate('document.activeElement.innerText')).toBe('Aller au contenu');
    await reach(/^Commencer l’essai$/);
    await press('Enter');
    for (let rank = 1; ; rank += 1) {
      const end = page.getByRole('heading', { name: 'Voilà pour l’essai' });
      const question = page.getByText(`Question ${rank}`, { exact: true });
      await question.or(end).first().waitFor({ timeout: 30_000 });
      if (await end.isVisible()) break;
      await reach(/^Je passe$/);
      await press('Enter');
      await question.waitFor({ state: 'detached', timeout: 30_000 });
    }
    await reach(/Passée/);
    await press('Enter');
    await page.getByText('Vous avez passé.').first().waitFor();
  }, 120_000);
});
