import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { rosterFile } from '../../infra/src/demo/school';
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  photograph,
  withBrowser,
} from './support/browser';
import { classSends } from './support/class';

/** The demonstration's roster, one of its pupils born on a day that no year has. */
const rosterWithError = (): Buffer =>
  Buffer.from(
    rosterFile()
      .toString()
      .replace(/\d\d\/\d\d\/2011/, '31/02/2011'),
  );

describeInBrowser('a teacher', () => {
  const web = withBrowser();

  it('creates a campaign on a target profile and has its code to give', async () => {
    const { page, complaints } = await web.visit('/enseignant', { as: 'teacher' });
    await page.getByRole('heading', { level: 1, name: 'Campagnes' }).waitFor();
    await photograph(page, 'teacher-campaigns');
    await page.getByRole('link', { name: 'Créer une campagne' }).click();
    await page.getByLabel('Nom de la campagne').fill('Essai du navigateur');
    await page.getByRole('button', { name: 'Créer la campagne' }).click();
    await page.getByText('Choisissez un parcours.').waitFor();
    await page.getByLabel('Chercher un parcours').fill('protéger');
    await photograph(page, 'teacher-new-campaign');
    await page.getByRole('radio').first().check({ force: true });
    await page.getByRole('button', { name: 'Créer la campagne' }).click();

    await page.getByRole('heading', { level: 1, name: 'Essai du navigateur' }).waitFor();
    const [code = ''] = (await page.locator('code').first().innerText()).match(/[A-Z]{6}\d{3}/) ?? [];
    await page.getByText('Personne n’a encore commencé').waitFor();
    await page.getByText(`Donnez le code ${code} à vos élèves`).waitFor();
    await page.getByText('En direct', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('follows a campaign: participants, what they sent, what to work on', async () => {
    await classSends(web.platform(), web.platform().school.campaignCode, 2);
    const { page, complaints } = await web.visit('/enseignant', { as: 'teacher' });
    await page.getByRole('link', { name: /2de - Découverte/ }).click();
    await page.getByRole('tab', { name: 'Participants' }).waitFor();
    await page.getByRole('table').getByText('Envoyé', { exact: true }).first().waitFor();
    await photograph(page, 'teacher-campaign');
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /Voir les résultats de/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('table').waitFor();
    await photograph(page, 'teacher-participant');
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await page.getByRole('tab', { name: 'Résultats collectifs' }).click();
    const chart = page.getByRole('figure', { name: 'Réussite par compétence' });
    await chart.getByRole('button', { name: 'Voir les chiffres' }).click();
    expect(await chart.getByRole('row').count()).toBeGreaterThan(5);
    await chart.getByRole('button', { name: 'Voir le graphique' }).click();
    await photograph(page, 'teacher-results');
    await expectAccessible(page);

    await page.getByRole('tab', { name: 'Analyse' }).click();
    await page.getByRole('heading', { name: 'Sujets à travailler en priorité' }).waitFor();
    await photograph(page, 'teacher-analysis');
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  }, 120_000);

  it('exports the results of a campaign', async () => {
    const { page } = await web.visit('/enseignant', { as: 'teacher' });
    await page.getByRole('link', { name: /2de - Découverte/ }).click();
    await page.getByRole('button', { name: 'Exporter (CSV)' }).click();
    await page.getByRole('button', { name: 'Préparer le fichier' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger' }).click({ timeout: 30_000 });
    const content = await readFile(await (await downloading).path(), 'utf8');
    expect(content.split('\r\n').length).toBeGreaterThan(1);
    expect(content).toMatch(/2de - Découverte/);
  }, 60_000);

  it('sends a roster with an error and reads its line, its field and what to do', async () => {
    const { page } = await web.visit('/enseignant', { as: 'teacher' });
    await page.getByRole('link', { name: 'Base élèves' }).click();
    await page.getByRole('heading', { level: 1, name: 'Base élèves' }).waitFor();
    await page.setInputFiles('input[type=file]', {
      name: 'eleves.csv',
      mimeType: 'text/csv',
      buffer: rosterWithError(),
    });
    await page.getByText('Fichier choisi : eleves.csv').waitFor();
    await photograph(page, 'teacher-roster');
    await page.getByRole('button', { name: 'Envoyer le fichier' }).click();

    await page.getByRole('heading', { level: 1, name: 'Import de la base élèves' }).waitFor();
    await page.getByText('Refusé').waitFor({ timeout: 20_000 });
    await page
      .getByRole('cell', { name: /naissance/i })
      .first()
      .waitFor();
    await photograph(page, 'teacher-roster-import');
    // What React Aria said of the button that was pending, until it is forgotten.
    await page.locator('[data-live-announcer] [role=img]').first().waitFor({ state: 'detached' });
    expect(
      await page.getByRole('table', { name: 'Liste : Erreurs du fichier' }).getByRole('row').count(),
    ).toBeGreaterThan(1);
    await expectAccessible(page);
  });

  it('finds a pupil and gives a one-time password', async () => {
    const { page } = await web.visit('/enseignant', { as: 'teacher' });
    await page.getByRole('link', { name: 'Élèves', exact: true }).click();
    await page.getByRole('table').waitFor();
    await photograph(page, 'teacher-learners');
    await expectAccessible(page);
    await page.getByLabel('Chercher un nom').fill('zzzz');
    await page.getByText('Aucun élève ne correspond.').waitFor();
  });

  it.each([
    ['fr', 'light', 320],
    ['en', 'dark', 1280],
  ] as const)('has pages that are accessible in %s, %s, %d px wide', async (language, theme, width) => {
    const { page } = await web.visit('/enseignant', { as: 'teacher', language, theme, width });
    await page.getByRole('table').waitFor();
    const home = page.url();
    for (const path of ['', '/eleves', '/base-eleves', '/nouvelle-campagne']) {
      await page.goto(`${home}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await photograph(page, `teacher${path.replace('/', '-')}-${language}-${theme}-${width}`);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });
});
