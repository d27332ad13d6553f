import { beforeAll, expect, it } from '@jest/globals';
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  photograph,
  withBrowser,
} from './support/browser';
import { examination } from './support/examination';

describeInBrowser('the jury and the académie', () => {
  const web = withBrowser();
  let certificationId = '';
  let number = '';
  let sessionId = '';

  beforeAll(async () => {
    const exam = examination(web.platform());
    const person = await exam.candidate('Maxime', 'Duval');
    const session = await exam.session('C12', [person]);
    const candidateId = await exam.enter(session, person);
    await exam.confirm(session, candidateId);
    const { id, assessment } = await exam.start(candidateId, session.accessCode, person);
    await exam.answerAll(person, assessment, 4);
    const centre = await exam.token('centre');
    await exam.done(
      'reportIncident',
      { candidateId, kind: 'FRAUD', description: 'Un téléphone sur la table.' },
      centre,
    );
    await exam.done('finaliseSession', { sessionId: session.id }, centre);
    await exam.scored(id);
    certificationId = id;
    number = session.number;
    sessionId = session.id;
  }, 240_000);

  it('finds what waits by its reason, looks at the evidence, decides, and publishes', async () => {
    const { page, complaints } = await web.visit('/jury', { as: 'jury' });
    await page.getByLabel('Fraude signalée').check({ force: true });
    const link = page.getByRole('row', { name: new RegExp(number) }).getByRole('link', { name: 'Duval Maxime' });
    await link.waitFor();
    await photograph(page, 'jury-queue');
    await expectAccessible(page);
    await link.click();

    await page.getByRole('heading', { level: 1, name: 'Maxime Duval' }).waitFor();
    await page.locator('.recharts-bar-rectangle').first().waitFor();
    await page.getByText('« Un téléphone sur la table. »').waitFor();
    await photograph(page, 'jury-certification');
    await expectAccessible(page);

    // The same figures as a table.
    await page.getByRole('button', { name: 'Voir les chiffres' }).first().click();
    await page.getByRole('table', { name: 'Réponses selon la difficulté' }).waitFor();

    // A question is taken out and the score made anew, then put back.
    await page.getByRole('tab', { name: /question/ }).click();
    await photograph(page, 'jury-questions');
    await page.getByRole('button', { name: 'Neutraliser la question 1', exact: true }).click();
    await page.getByLabel('Motif').last().fill('Le site était bloqué.');
    await page.getByRole('dialog').getByRole('button', { name: 'Neutraliser' }).click();
    await page.getByRole('button', { name: 'Rétablir la question 1', exact: true }).waitFor();

    // A word for the centre.
    await page.getByRole('tab', { name: /Journal/ }).click();
    await page.getByRole('textbox', { name: 'Commentaire' }).fill('Appeler le centre.');
    await page.getByRole('button', { name: 'Ajouter au journal' }).click();
    await page.getByRole('listitem').getByText('Appeler le centre.').waitFor();
    await photograph(page, 'jury-journal');

    // The decision, once the score was made anew.
    await page.getByRole('status').getByText('Attend le jury').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: /Le jury décide de/ }).click();
    await page.getByRole('option', { name: 'Accepter : le résultat tient' }).click();
    await page.getByLabel('Motif').fill('Le téléphone était éteint.');
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByText('Décision enregistrée', { exact: false }).waitFor();

    // The session is taken up and published.
    await page.getByRole('link', { name: 'Sessions à publier' }).click();
    const row = page.getByRole('row', { name: new RegExp(number) });
    await row.getByRole('button', { name: `Prendre en charge la session ${number}` }).click();
    await row.getByText('la vôtre').waitFor();
    await photograph(page, 'jury-sessions');
    await expectAccessible(page);
    await row.getByRole('checkbox').check({ force: true });
    await page.getByRole('button', { name: 'Publier 1 session' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publier 1 session' }).click();
    await page.getByText('1 session publiée.').waitFor();
    expect(complaints).toEqual([]);

    // The centre reads the results.
    const { page: centre } = await web.visit(`/centre/sessions/${sessionId}`, { as: 'centre' });
    await centre.getByRole('row', { name: /Duval.*Validée/ }).waitFor();
    await photograph(centre, 'centre-results');
    await expectAccessible(centre);
  }, 180_000);

  it.each([
    ['queue', '/jury', 'jury'],
    ['certification', '/jury/certifications/ID', 'jury'],
    ['sessions', '/jury/sessions', 'jury'],
    ['academy', '/academie', 'academy'],
  ] as const)(
    'shows %s to everybody: both languages, both themes, a narrow screen',
    async (name, path, as) => {
      for (const [language, theme, width] of [
        ['fr', 'light', 1280],
        ['en', 'dark', 320],
      ] as const) {
        const { page } = await web.visit(path.replace('ID', certificationId), { as, language, theme, width });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => {});
        await photograph(page, `jury-${name}-${language}-${theme}-${width}`);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.context().close();
      }
    },
    60_000,
  );
});
