import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Person } from '../../infra/src/demo/people';
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  photograph,
  withBrowser,
} from './support/browser';
import { BORN, CANDIDATE_HEADERS, examination } from './support/examination';
import { tokensOf } from './support/platform';

const fileOf = (...lines: string[]) => ({
  name: 'candidats.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${[CANDIDATE_HEADERS, ...lines].join('\r\n')}\r\n`),
});

const lineOf = ({ firstName, lastName }: Pick<Person, 'firstName' | 'lastName'>, born: string, extra = ''): string =>
  `${lastName};${firstName};${born};F;51454;;;France;;;;${extra}`;

const cardOf = (page: Page, name: string) => page.getByRole('article', { name });

describeInBrowser('a session, from its creation to its finalisation', () => {
  const web = withBrowser();
  let exam: ReturnType<typeof examination>;
  let iris: Person;

  beforeAll(async () => {
    exam = examination(web.platform());
    iris = await exam.candidate('Iris', 'Lambert');
  }, 240_000);

  it('is created, filled, watched from two browsers and finalised', async () => {
    // The centre creates it.
    const { page: centre, complaints } = await web.visit('/centre', { as: 'centre' });
    await centre.getByRole('link', { name: 'Créer une session' }).click();
    await centre.getByLabel('Lieu').fill('Lycée de la démonstration');
    await centre.getByLabel('Salle').fill('B204');
    await centre.getByLabel('Date et heure').fill('2027-03-04T09:00');
    await centre.getByRole('textbox', { name: 'Surveillant', exact: true }).fill('Léa Roche');
    await centre.getByRole('button', { name: 'Créer la session' }).click();
    await centre.getByRole('heading', { level: 1, name: /Session \d+/ }).waitFor();
    const codes = await centre.locator('code').allTextContents();
    const [number = '', accessCode = '', password = ''] = codes;

    // Candidates by file: what is wrong is told by line and column, then the file is taken whole.
    await centre.getByRole('button', { name: 'Inscrire par fichier' }).click();
    const file = centre.getByLabel('Fichier des candidats');
    await file.setInputFiles(
      fileOf(lineOf(iris, '14/03/2008'), lineOf({ firstName: 'Noé', lastName: 'Petit' }, '31/02/2008')),
    );
    await centre.getByRole('cell', { name: /Date de naissance/ }).waitFor();
    await photograph(centre, 'centre-candidate-file-errors');
    await file.setInputFiles(
      fileOf(lineOf(iris, '14/03/2008', '33%'), lineOf({ firstName: 'Noé', lastName: 'Petit' }, '05/02/2008')),
    );
    await centre.getByRole('button', { name: 'Enregistrer cette liste' }).click();
    await centre.getByRole('heading', { name: '2 candidats' }).waitFor();

    // One more by the form, and a need said afterwards.
    await centre.getByRole('button', { name: 'Inscrire un candidat' }).click();
    await centre.getByLabel('Nom de naissance').fill('Zola');
    await centre.getByLabel('Prénom').fill('Ange');
    await centre.getByLabel('Date de naissance').fill(BORN);
    await centre.getByLabel('Code INSEE de la commune').fill('51454');
    await photograph(centre, 'centre-add-candidate');
    await centre.getByRole('button', { name: 'Inscrire', exact: true }).click();
    await centre.getByRole('heading', { name: '3 candidats' }).waitFor();
    await centre.getByRole('button', { name: 'Aménager les conditions de Zola Ange' }).click();
    await centre.getByLabel('Temps majoré, en %').fill('20');
    await centre.getByRole('button', { name: 'Enregistrer' }).click();
    await centre.getByText('temps +20').waitFor();
    await photograph(centre, 'centre-session');

    // Enrolled by mistake: out again, once it is confirmed.
    await centre.getByRole('button', { name: 'Retirer Zola Ange de la session' }).click();
    await expectAccessible(centre);
    await centre.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
    await centre.getByRole('heading', { name: '2 candidats' }).waitFor();

    // The attendance sheet is a file that asks for the token.
    const [sheet] = await Promise.all([
      centre.waitForEvent('download'),
      centre.getByRole('button', { name: 'Feuille d’émargement (PDF)' }).click(),
    ]);
    expect(sheet.suggestedFilename()).toBe(`emargement-${number}.pdf`);

    // The invigilator, without an account, in another browser; the centre watches the same room.
    const { page: room, complaints: roomComplaints } = await web.visit('/centre/surveillance');
    await room.getByLabel('Numéro de session').fill(number);
    await room.getByLabel('Mot de passe du surveillant').fill('XXXXXX');
    await room.getByRole('button', { name: 'Entrer dans la salle' }).click();
    await room.getByRole('alert').getByText(/./).first().waitFor();
    await room.getByLabel('Mot de passe du surveillant').fill(password);
    await room.getByRole('button', { name: 'Entrer dans la salle' }).click();
    await room.getByText('En direct').waitFor();
    await centre.getByRole('link', { name: 'Ouvrir la salle' }).click();
    await centre.getByText('En direct').waitFor();

    // Iris comes in: she is first in the room, then confirmed, then in her test, in both browsers.
    const candidateId = await exam.enter({ number }, iris);
    await room.getByRole('button', { name: 'Confirmer la présence de Iris Lambert' }).waitFor();
    expect(await room.getByRole('article').first().getAttribute('aria-label')).toBe('Iris Lambert');
    await photograph(room, 'centre-room-entered');
    await room.getByRole('button', { name: 'Confirmer la présence de Iris Lambert' }).click();
    await cardOf(centre, 'Iris Lambert').getByText('Peut commencer').waitFor();
    await exam.start(candidateId, accessCode, iris);
    await cardOf(room, 'Iris Lambert').getByText('Test en cours').waitFor();

    // Ten minutes more, given by the centre and seen by the invigilator.
    await centre.getByRole('button', { name: 'Donner du temps à Iris Lambert' }).click();
    await centre.getByLabel('Raison').fill('Une alarme a sonné.');
    await expectAccessible(centre);
    await centre.getByRole('dialog').getByRole('button', { name: 'Donner du temps' }).click();
    await centre.getByText('Du temps est donné à Iris Lambert.').waitFor();
    await cardOf(room, 'Iris Lambert').getByText('temps rendu ou donné : 10:00').waitFor();

    // Her alert appears in both; the invigilator answers it.
    const alert = { candidateId, kind: 'WEBSITE_BLOCKED', text: 'La page reste blanche.' };
    await exam.done('raiseLiveAlert', alert, iris.token);
    await cardOf(centre, 'Iris Lambert').getByText('« La page reste blanche. »').waitFor();
    await cardOf(room, 'Iris Lambert').getByText('« La page reste blanche. »').waitFor();
    expect(await room.title()).toMatch(/^\(1\) /);
    await photograph(room, 'centre-room-alert');
    await expectAccessible(room);
    await room.emulateMedia({ colorScheme: 'dark' });
    await room.setViewportSize({ width: 320, height: 700 });
    await photograph(room, 'centre-room-alert-dark-320');
    await expectAccessible(room);
    await expectNoSidewaysScroll(room);
    await room.setViewportSize({ width: 1280, height: 800 });
    await room.getByRole('button', { name: 'La question continue pour Iris Lambert' }).click();
    await cardOf(room, 'Iris Lambert').getByText('Signalement.').waitFor({ state: 'detached' });

    // An incident, then the end of the test, which is asked again.
    await room.getByRole('button', { name: 'Signaler un incident pour Iris Lambert' }).click();
    await room.getByRole('button', { name: /De quoi s’agit-il/ }).click();
    await room.getByRole('option', { name: 'Suspicion de fraude' }).click();
    await room.getByLabel('Ce qui s’est passé').fill('Un téléphone sur la table.');
    await photograph(room, 'centre-room-incident');
    await room.getByRole('button', { name: 'Signaler un incident', exact: true }).click();
    await cardOf(room, 'Iris Lambert').getByText('Un téléphone sur la table.').waitFor();
    await room.getByRole('button', { name: 'Terminer le test de Iris Lambert' }).click();
    await room.getByRole('button', { name: 'Terminer le test', exact: true }).click();
    await cardOf(centre, 'Iris Lambert').getByText('Test terminé').waitFor();

    // The centre closes the session: why the test was not finished is asked.
    await centre.getByRole('link', { name: 'Finaliser la session' }).click();
    await centre.getByText('Un téléphone sur la table.').waitFor();
    await centre.getByRole('button', { name: 'Finaliser', exact: true }).click();
    await centre.getByRole('dialog').getByRole('button', { name: 'Finaliser' }).click();
    await centre.getByText('Dites pourquoi ce test n’est pas terminé.').waitFor();
    await photograph(centre, 'centre-finalise');
    await expectAccessible(centre);
    await centre.getByRole('button', { name: /Iris Lambert/ }).click();
    await centre.getByRole('option', { name: 'Abandon : le candidat est parti' }).click();
    await centre.getByRole('button', { name: 'Finaliser', exact: true }).click();
    await centre.getByRole('dialog').getByRole('button', { name: 'Finaliser' }).click();
    await centre.getByText(`La session ${number} est finalisée.`, { exact: false }).waitFor();
    expect([...complaints, ...roomComplaints]).toEqual([]);
  }, 180_000);

  it('enrols those ticked of a class of the school', async () => {
    const { member, sessionId } = await exam.schoolCentre();
    const tokens = await tokensOf(web.platform(), { login: member.email, password: member.password });
    const { page } = await web.visit(`/centre/sessions/${sessionId}`, { as: tokens });
    await page.getByRole('button', { name: 'Inscrire une classe' }).click();
    await page.getByRole('button', { name: /Classe/ }).click();
    await page.getByRole('option').first().click();
    const pupils = page.getByRole('group', { name: 'Élèves à inscrire' }).getByRole('checkbox');
    await pupils.first().waitFor();
    const count = await pupils.count();
    await pupils.first().uncheck({ force: true });
    await photograph(page, 'centre-enrol-class');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Inscrire la classe' }).click();
    await page.getByRole('heading', { name: `${count - 1} candidats` }).waitFor();
  }, 60_000);
});
