import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { playTest } from './support/answer-by-hand';
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  photograph,
  withBrowser,
} from './support/browser';
import { knownBank } from './support/known-bank';
import { tokensOf } from './support/platform';
import { scenesOf } from './support/scenes';

const FINALISE = `mutation ($id: ID!) { finaliseSession(input: { sessionId: $id }) { __typename ... on FinaliseSessionSuccess { session { status } } ... on Error { message } } }`;
const JUDGED = 'query ($id: ID!) { certification(id: $id) { status } }';
const MINE = '{ me { certifications { id } } }';
const DELIBERATE = `mutation ($input: DeliberateInput!) { deliberate(input: $input) {
  __typename ... on DeliberateSuccess { certification { status } } ... on Error { message } } }`;
const PUBLISH = `mutation ($id: ID!) { publishSession(input: { sessionId: $id }) { __typename ... on PublishSessionSuccess { session { status } } ... on Error { message } } }`;

describeInBrowser('a candidate', () => {
  const web = withBrowser();
  const bank = knownBank();
  const shown = (on: Page): Promise<string | null> =>
    on.locator('[data-challenge]').getAttribute('data-challenge', { timeout: 30_000 });

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

    const { page: room, complaints: roomComplaints } = await web.visit('/centre/surveillance');
    await room.getByLabel('Numéro de session').fill(session.number);
    await room.getByLabel('Mot de passe du surveillant').fill(session.invigilatorPassword);
    await room.getByRole('button', { name: 'Entrer dans la salle' }).click();
    await room.getByRole('button', { name: 'Confirmer la présence de Aya Certifiée' }).click();
    await page.getByLabel('Code d’accès').fill('MAUVAIS');
    await page.getByRole('button', { name: 'Commencer l’épreuve' }).click();
    await page.getByRole('alert').getByText(/./).first().waitFor();
    await page.getByLabel('Code d’accès').fill(session.accessCode);
    await page.getByRole('button', { name: 'Commencer l’épreuve' }).click();
    await page.locator('[data-challenge]').waitFor({ timeout: 30_000 });
    await photograph(page, 'certification-test');
    await expectAccessible(page);

    const complainedOf = await shown(page);
    await page.getByRole('button', { name: 'Appeler le surveillant' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Ce qui ne va pas/ }).click();
    await page.getByRole('option', { name: 'L’image ne s’affiche pas' }).click();
    await photograph(page, 'certification-alert');
    await dialog.getByRole('button', { name: 'Appeler', exact: true }).click();
    await page.getByRole('heading', { name: 'Le surveillant est prévenu' }).waitFor();
    await room.getByRole('button', { name: 'Remplacer la question de Aya Certifiée' }).click();
    await page.locator(`[data-challenge]:not([data-challenge="${complainedOf}"])`).waitFor({ timeout: 30_000 });
    const replacing = await shown(page);
    expect(replacing).not.toBe(complainedOf);

    // The page is lost with its computer: the same question waits on another one, for the invigilator's word.
    await page.close();
    const { page: other, complaints: otherComplaints } = await web.visit('/certification', {
      as: await tokensOf(web.platform(), { login: pupil.email, password: pupil.password }),
    });
    await other.getByLabel('Numéro de session').fill(session.number);
    await other.getByLabel('Date de naissance').fill(learner.birthDate);
    await other.getByRole('button', { name: 'Entrer' }).click();
    await other.getByRole('heading', { name: 'L’épreuve est suspendue' }).waitFor({ timeout: 30_000 });
    await photograph(other, 'certification-suspended');
    await expectAccessible(other);
    await photograph(room, 'centre-room-word');
    await expectAccessible(room);
    await room.getByRole('button', { name: 'Autoriser la reprise de Aya Certifiée' }).click();
    expect(await shown(other)).toBe(replacing);

    await playTest(other, bank, 8, other.getByRole('heading', { name: 'L’épreuve est terminée' }));
    await other.getByRole('link', { name: 'Mes certifications' }).last().click();
    await other
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

    // The jury corrects a name before anything is printed.
    const { page: juror, complaints: jurorComplaints } = await web.visit(`/jury/certifications/${certificationId}`, {
      as: 'jury',
    });
    const sheet = juror.getByRole('dialog');
    await juror.getByRole('button', { name: 'Corriger l’identité' }).click();
    await sheet.getByLabel('Prénom').fill('Anya');
    await sheet.getByLabel('Motif').fill('Une lettre manquait.');
    await expectAccessible(juror);
    await sheet.getByRole('button', { name: 'Corriger' }).click();
    await juror.getByText('L’identité est corrigée.').waitFor();
    const decision = { certificationId, decision: 'ACCEPT', reason: 'Rien à signaler.' };
    await pix.succeed(DELIBERATE, { input: decision }, { token: jury.token });
    await pix.succeed(PUBLISH, { id: session.id }, { token: jury.token });

    await other.goto(`${web.platform().url}/certifications/${certificationId}`);
    await other.getByText('Certification obtenue').waitFor();
    const pdf = other.getByRole('button', { name: 'Télécharger le certificat (PDF)' });
    await pdf.and(other.locator(':enabled')).waitFor({ timeout: 60_000 });
    const download = other.waitForEvent('download', { timeout: 30_000 });
    await pdf.click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await photograph(other, 'certificate');
    await expectAccessible(other);

    await other.getByRole('link', { name: 'Voir ce que chacun peut vérifier' }).click();
    await other.getByText('Authentique et valable').waitFor();
    const address = other.url();
    const stranger = await web.visit(new URL(address).pathname, { width: 320, language: 'en', theme: 'dark' });
    await stranger.page.getByText('Authentic and valid').waitFor();
    await stranger.page.getByText('Anya Certifiée').waitFor();
    await photograph(stranger.page, 'verification-320');
    await expectAccessible(stranger.page);
    await expectNoSidewaysScroll(stranger.page);
    await stranger.page.getByLabel('Verification code').fill('P-BBBBBBBB');
    await stranger.page.getByRole('button', { name: 'Verify' }).click();
    await stranger.page.getByRole('alert').getByText(/./).first().waitFor();

    // The jury takes the certificate back: whoever verifies its code reads so.
    await juror.reload();
    await juror.getByRole('button', { name: 'Révoquer le certificat' }).click();
    await expectAccessible(juror);
    await sheet.getByLabel('Motif').fill('Obtenu par fraude.');
    await sheet.getByRole('button', { name: 'Révoquer le certificat' }).click();
    await juror.getByText('Le certificat est révoqué.').waitFor();
    await stranger.page.goto(address);
    await stranger.page.getByText('Taken back', { exact: true }).waitFor();
    expect(await stranger.page.getByText('Authentic and valid').count()).toBe(0);
    await photograph(stranger.page, 'verification-revoked');
    await expectAccessible(stranger.page);
    expect([...complaints, ...roomComplaints, ...otherComplaints, ...jurorComplaints]).toEqual([]);
  }, 420_000);
});
