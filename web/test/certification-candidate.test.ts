import { expect, it } from '@jest/globals';
import { playTest } from './support/answer-by-hand';
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  photograph,
  withBrowser,
} from './support/browser';
import { knownBank } from './support/known-bank';
import { scenesOf } from './support/scenes';

const INVIGILATE = `mutation ($input: SignInAsInvigilatorInput!) { signInAsInvigilator(input: $input) {
  __typename ... on SignInAsInvigilatorSuccess { accessToken session { candidates { id } } } ... on Error { message }
} }`;
const CONFIRM = `mutation ($id: ID!) { confirmPresence(input: { candidateId: $id }) {
  __typename ... on ConfirmPresenceSuccess { candidate { status } } ... on Error { message } } }`;
const ALERTS = 'query ($id: ID!) { invigilatedSession(id: $id) { candidates { alert { id state } } } }';
const HANDLE = `mutation ($id: ID!) { handleLiveAlert(input: { alertId: $id, handling: DISMISSED }) {
  __typename ... on Error { message } } }`;
const RESUME = `mutation ($id: ID!) { authoriseResume(input: { candidateId: $id }) { __typename ... on Error { message } } }`;
const FINALISE = `mutation ($id: ID!) { finaliseSession(input: { sessionId: $id }) { __typename ... on FinaliseSessionSuccess { session { status } } ... on Error { message } } }`;
const JUDGED = 'query ($id: ID!) { certification(id: $id) { status } }';
const MINE = '{ me { certifications { id } } }';
const DELIBERATE = `mutation ($input: DeliberateInput!) { deliberate(input: $input) {
  __typename ... on DeliberateSuccess { certification { status } } ... on Error { message } } }`;
const PUBLISH = `mutation ($id: ID!) { publishSession(input: { sessionId: $id }) { __typename ... on PublishSessionSuccess { session { status } } ... on Error { message } } }`;

describeInBrowser('a candidate', () => {
  const web = withBrowser();
  const bank = knownBank();

  it('enters, waits, starts with the code, calls the invigilator, ends, and has a certificate anyone verifies', async () => {
    const { pix, certifiablePupil, certificationSession, until } = scenesOf(web.platform());
    const learner = { firstName: 'Aya', lastName: 'Certifiée', birthDate: '2009-05-17', division: '2GT1' };
    const [pupil, { session, manager, jury }] = await Promise.all([
      certifiablePupil(learner),
      certificationSession(learner),
    ]);
    const { page, complaints } = await web.visit('/certifications', { as: pupil.tokens });

    await page.getByRole('link', { name: 'Entrer dans une session' }).click();
    await page.getByLabel('Numéro de session').fill(session.number);
    await page.getByLabel('Date de naissance').fill('2009-05-18');
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.getByRole('alert').getByText(/./).first().waitFor();
    await page.getByLabel('Date de naissance').fill(learner.birthDate);
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.getByRole('heading', { name: 'Vous êtes entré' }).waitFor();
    await photograph(page, 'certification-waiting');
    await expectAccessible(page);

    const { accessToken: token, session: room } = await pix.succeed(INVIGILATE, {
      input: { sessionNumber: session.number, password: session.invigilatorPassword },
    });
    const candidateId = room.candidates[0].id;
    await pix.succeed(CONFIRM, { id: candidateId }, { token });
    await page.getByLabel('Code d’accès').fill('MAUVAIS');
    await page.getByRole('button', { name: 'Commencer l’épreuve' }).click();
    await page.getByRole('alert').getByText(/./).first().waitFor();
    await page.getByLabel('Code d’accès').fill(session.accessCode);
    await page.getByRole('button', { name: 'Commencer l’épreuve' }).click();
    await page.locator('[data-challenge]').waitFor({ timeout: 30_000 });
    await photograph(page, 'certification-test');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Appeler le surveillant' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Ce qui ne va pas/ }).click();
    await page.getByRole('option', { name: 'L’image ne s’affiche pas' }).click();
    await photograph(page, 'certification-alert');
    await dialog.getByRole('button', { name: 'Appeler', exact: true }).click();
    await page.getByRole('heading', { name: 'Le surveillant est prévenu' }).waitFor();
    const { invigilatedSession } = await pix.ask(ALERTS, { id: session.id }, { token });
    const { alert } = invigilatedSession.candidates[0];
    await pix.succeed(HANDLE, { id: alert.id }, { token });
    await page.locator('[data-challenge]').waitFor({ timeout: 30_000 });

    await page.reload();
    await page.getByRole('heading', { name: 'L’épreuve est suspendue' }).waitFor({ timeout: 30_000 });
    await pix.succeed(RESUME, { id: candidateId }, { token });
    await page.locator('[data-challenge]').waitFor({ timeout: 30_000 });

    await playTest(page, bank, 8, page.getByRole('heading', { name: 'L’épreuve est terminée' }));
    await page.getByRole('link', { name: 'Mes certifications' }).last().click();
    await page
      .getByText(/En attente/)
      .first()
      .waitFor();

    const { me } = await pix.ask(MINE, {}, { token: pupil.person.token });
    const certificationId = me.certifications[0].id;
    await pix.succeed(FINALISE, { id: session.id }, { token: manager.token });
    await until(async () => {
      const { certification } = await pix.ask(JUDGED, { id: certificationId }, { token: jury.token });
      return certification?.status === 'SCORED' ? true : null;
    });
    const decision = { certificationId, decision: 'ACCEPT', reason: 'Rien à signaler.' };
    await pix.succeed(DELIBERATE, { input: decision }, { token: jury.token });
    await pix.succeed(PUBLISH, { id: session.id }, { token: jury.token });

    await page.goto(`${web.platform().url}/certifications/${certificationId}`);
    await page.getByText('Certification obtenue').waitFor();
    const pdf = page.getByRole('button', { name: 'Télécharger le certificat (PDF)' });
    await pdf.and(page.locator(':enabled')).waitFor({ timeout: 60_000 });
    const download = page.waitForEvent('download', { timeout: 30_000 });
    await pdf.click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await photograph(page, 'certificate');
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Voir ce que chacun peut vérifier' }).click();
    await page.getByText('Authentique et valable').waitFor();
    const address = page.url();
    const stranger = await web.visit(new URL(address).pathname, { width: 320, language: 'en', theme: 'dark' });
    await stranger.page.getByText('Authentic and valid').waitFor();
    await stranger.page.getByText('Aya Certifiée').waitFor();
    await photograph(stranger.page, 'verification-320');
    await expectAccessible(stranger.page);
    await expectNoSidewaysScroll(stranger.page);
    await stranger.page.getByLabel('Verification code').fill('P-BBBBBBBB');
    await stranger.page.getByRole('button', { name: 'Verify' }).click();
    await stranger.page.getByRole('alert').getByText(/./).first().waitFor();
    expect(complaints).toEqual([]);
  }, 420_000);
});
