import { expect, it } from '@jest/globals';
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  photograph,
  withBrowser,
} from './support/browser';
import { CANDIDATE_HEADERS, examination } from './support/examination';
import { newPupil } from './support/people';

describeInBrowser('the pages of a centre', () => {
  const web = withBrowser();

  it('moves a session to another room, and removes it', async () => {
    const { id, number } = await examination(web.platform()).session('E5', []);
    const { page } = await web.visit(`/centre/sessions/${id}`, { as: 'centre' });
    await page.getByRole('button', { name: 'Modifier' }).click();
    await page.getByLabel('Salle').fill('E6');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('E6', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
    await page.getByText(`La session ${number} est supprimée.`).waitFor();
    expect(await page.getByRole('link', { name: number }).count()).toBe(0);
  }, 60_000);

  it('invites somebody to the centre, and takes the invitation back', async () => {
    const email = `invite.${Date.now()}@exemple.fr`;
    const { page } = await web.visit('/centre/equipe', { as: 'centre' });
    await page.getByLabel('Adresse e-mail').fill(email);
    await page.getByRole('button', { name: 'Inviter' }).click();
    await page.getByRole('row', { name: email }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: `Annuler l’invitation de ${email}` }).click();
    await page.getByRole('row', { name: email }).waitFor({ state: 'detached' });
  }, 60_000);

  it('shows all the sessions of a centre that has many', async () => {
    const { token, done } = examination(web.platform());
    const [admin, member] = [await token('admin'), await newPupil(web.platform())];
    const named = { name: 'Centre des nombreux', kind: 'PRO' };
    const { centre } = await done('createCertificationCentre', named, admin, 'centre { id }');
    await done('addCentreMember', { centreId: centre.id, userId: member.id, admin: false }, admin);
    const place = { address: '12 rue des Écoles', startsAt: new Date().toISOString(), examiner: 'Léa Roche' };
    for (let room = 1; room <= 52; room += 1)
      await done(
        'createCertificationSession',
        { centreId: centre.id, room: `Salle ${room}`, ...place },
        member.tokens.accessToken,
      );

    const { page } = await web.visit(`/centre?centre=${centre.id}`, { as: member.tokens });
    const rows = page.getByRole('row').filter({ hasText: /Salle \d/ });
    await rows.nth(49).waitFor();
    await page.getByRole('button', { name: 'Voir plus' }).click();
    await rows.nth(51).waitFor();
    expect(await rows.count()).toBe(52);
  }, 60_000);

  it('says that the connection of the room is lost', async () => {
    const { session } = web.platform();
    const { page, context } = await web.visit(`/centre/sessions/${session.id}/salle`, { as: 'centre' });
    await page.getByText('En direct').waitFor();
    await context.setOffline(true);
    await page.getByText('La connexion est perdue.').waitFor({ timeout: 30_000 });
    await context.setOffline(false);
    await page.getByText('En direct').waitFor({ timeout: 30_000 });
  }, 90_000);

  it('creates many sessions by a file, and tells each of its errors', async () => {
    const { page } = await web.visit('/centre/sessions/import', { as: 'centre' });
    const headers = `Numéro de session préexistante;* Nom du site;* Nom de la salle;* Date de début (format: JJ/MM/AAAA);* Heure de début (heure locale format: HH:MM);* Surveillant(s);Observations (optionnel);${CANDIDATE_HEADERS}`;
    const file = (site: string, ...days: string[]) => ({
      name: 'sessions.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `\uFEFF${[headers, ...days.map((day) => `;${site};A1;${day};09:00;Léa Roche;;;;;;;;;;;;;`)].join('\r\n')}\r\n`,
      ),
    });
    const site = `Site ${Date.now()}`;
    await page.getByLabel('Fichier des sessions').setInputFiles(file(site, '04/03/2027', '32/03/2027'));
    await page.getByRole('cell', { name: /Date de début/ }).waitFor();
    await photograph(page, 'centre-import-errors');
    await expectAccessible(page);
    await page.getByLabel('Fichier des sessions').setInputFiles(file(site, '04/03/2027', '05/03/2027'));
    await page.getByRole('button', { name: 'Créer ces sessions' }).click();
    await page.getByText('Créées : 2 sessions', { exact: false }).waitFor();
  }, 60_000);

  it.each([
    ['sessions', '/centre', 'centre'],
    ['new', '/centre/sessions/nouvelle', 'centre'],
    ['import', '/centre/sessions/import', 'centre'],
    ['session', '/centre/sessions/ID', 'centre'],
    ['room', '/centre/sessions/ID/salle', 'centre'],
    ['finalise-empty', '/centre/sessions/ID/finalisation', 'centre'],
    ['people', '/centre/equipe', 'centre'],
    ['invigilator', '/centre/surveillance', undefined],
    ['join', '/join-certification-centre', undefined],
  ] as const)(
    'shows %s to everybody: both languages, both themes, a narrow screen',
    async (name, path, as) => {
      const address = path.replace('ID', web.platform().session.id);
      for (const [language, theme, width] of [
        ['fr', 'light', 1280],
        ['en', 'dark', 320],
      ] as const) {
        const { page } = await web.visit(address, { ...(as && { as }), language, theme, width });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => {});
        await photograph(page, `centre-${name}-${language}-${theme}-${width}`);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.context().close();
      }
    },
    60_000,
  );
});
