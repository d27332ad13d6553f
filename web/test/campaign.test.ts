import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { playTest } from './support/answer-by-hand';
import { describeInBrowser, expectAccessible, photograph, withBrowser } from './support/browser';
import { knownBank } from './support/known-bank';
import { hasReadRules, newPupil } from './support/people';
import { scenesOf } from './support/scenes';

const FOLLOW =
  'query ($id: ID!) { campaign(id: $id) { sharedCount participations { nodes { lastName division status } } } }';
const CREATE = `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) {
  __typename ... on CreateCampaignSuccess { campaign { id code } } ... on Error { message }
} }`;
const PROFILES = 'query ($id: ID!) { organization(id: $id) { targetProfiles { id title } } }';

describeInBrowser('a campaign', () => {
  const web = withBrowser();

  const bank = knownBank();

  const playAll = (page: Page): Promise<void> =>
    playTest(page, bank, 2, page.getByRole('heading', { name: 'C’est terminé, bravo !' }));

  it('is entered with its code and a birth date, answered, and sent to the teacher', async () => {
    const scenes = scenesOf(web.platform());
    const { campaign, teacher, pupils } = await scenes.school('Lycée des parcours');
    const [, learner] = pupils;
    if (!learner) throw new Error('The roster is too short.');
    const pupil = await newPupil(web.platform(), learner);
    await hasReadRules(pupil.client);
    const { page, complaints } = await web.visit('/code', { as: pupil.tokens });

    await page.getByLabel('Code du parcours').fill('ABCDEF999');
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByText('Aucun parcours n’a ce code').waitFor();
    await page.getByLabel('Code du parcours').fill(campaign.code.toLowerCase());
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByRole('heading', { name: 'Se dépanner soi-même' }).waitFor();
    await page.getByRole('heading', { name: 'Êtes-vous sur la liste' }).waitFor();
    await expectAccessible(page);

    await page.getByLabel('Date de naissance').fill('2001-01-01');
    await page.getByRole('button', { name: 'C’est moi' }).click();
    await page.getByRole('alert').getByText(/./).first().waitFor();
    await page.getByLabel('Date de naissance').fill(learner.birthDate);
    await photograph(page, 'campaign-reconciliation');
    await page.getByRole('button', { name: 'C’est moi' }).click();
    await page.getByRole('button', { name: 'Commencer', exact: true }).click();

    await playAll(page);
    await page.getByRole('link', { name: 'Voir et envoyer mes résultats' }).click();
    await page.getByRole('button', { name: 'J’envoie mes résultats' }).click();
    await page.getByText('Vos résultats sont envoyés').waitFor({ timeout: 30_000 });
    await photograph(page, 'campaign-sent');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Mes parcours' }).click();
    await page.getByText('Envoyé', { exact: true }).waitFor();
    await expectAccessible(page);

    const followed = await scenes.pix.ask(FOLLOW, { id: campaign.id }, { token: teacher.token });
    expect(followed.campaign).toMatchObject({
      sharedCount: 1,
      participations: { nodes: [{ lastName: learner.lastName, division: learner.division, status: 'SHARED' }] },
    });
    expect(complaints).toEqual([]);
  }, 240_000);

  it('that asks for no name is taken without an account', async () => {
    const scenes = scenesOf(web.platform());
    const { organizationId, teacher } = await scenes.association('Une association');
    const { organization } = await scenes.pix.ask(PROFILES, { id: organizationId }, { token: teacher.token });
    const profile = organization.targetProfiles.find(({ title }: { title: string }) => title.startsWith('5.1'));
    const input = {
      organizationId,
      targetProfileId: profile.id,
      name: 'Anonyme',
      title: 'Sans un nom',
      anonymous: true,
    };
    const { campaign } = await scenes.pix.succeed(CREATE, { input }, { token: teacher.token });
    const { page, complaints } = await web.visit(`/campagnes/${campaign.code}`);

    await page.getByRole('button', { name: 'Continuer sans compte' }).click();
    await page.locator('[data-challenge]').waitFor({ timeout: 30_000 });
    expect(page.url()).toContain('/sans-compte/tests/');
    await playAll(page);
    await page.getByRole('link', { name: 'Voir et envoyer mes résultats' }).click();
    await page.getByRole('button', { name: 'J’envoie mes résultats' }).click();
    await page.getByText('Vos résultats sont envoyés').waitFor({ timeout: 30_000 });

    const followed = await scenes.pix.ask(FOLLOW, { id: campaign.id }, { token: teacher.token });
    expect(followed.campaign.sharedCount).toBe(1);
    expect(complaints).toEqual([]);
  }, 240_000);

  it('that needs an account says so to who has none', async () => {
    const { page } = await web.visit(`/campagnes/${web.platform().school.campaignCode}`);

    await page.getByRole('button', { name: 'Continuer sans compte' }).click();
    await page
      .getByRole('alert')
      .getByText(/compte/)
      .waitFor();
    await page.getByRole('link', { name: 'Se connecter' }).last().click();
    const { login, password } = web.platform().account('pupil');
    await page.getByLabel('Adresse e-mail ou identifiant').fill(login);
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.waitForURL(/\/campagnes\//);
    await page.getByRole('heading', { name: 'Découverte de Pix' }).waitFor();
  });
});
