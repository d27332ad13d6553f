import { it } from '@jest/globals';
import { JoinCampaignDocument, ReconcileLearnerDocument, ShareResultsDocument } from '@pix/client/pupil';
import { bankFolder, keptRelease, knownAnswers } from '@pix/content';
import type { Person } from '../../../infra/src/demo/people';
import { platform as callPlatform } from '../../../infra/src/demo/platform';
import { rosterPupils } from '../../../infra/src/demo/school';
import { ASSESSMENT_FIELDS, takeTest } from '../../../infra/src/demo/test-taking';
import { describeInBrowser, photograph, withBrowser } from '../support/browser';
import { newPupil } from '../support/people';

const START = `mutation ($id: ID!) { startCompetenceTest(input: { competenceId: $id }) {
  __typename ... on StartCompetenceTestSuccess { assessment { ${ASSESSMENT_FIELDS} } } ... on Error { message }
} }`;
const TEST = `query ($id: ID!) { assessment(id: $id) { ${ASSESSMENT_FIELDS} } }`;

/** What a pupil of seconde may know, competence by competence. */
const KNOWN: Readonly<Record<string, number>> = {
  '1.1': 4,
  '1.2': 2,
  '1.3': 1,
  '2.1': 5,
  '2.2': 3,
  '2.3': 3,
  '2.4': 2,
  '3.1': 3,
  '3.2': 2,
  '4.1': 3,
  '4.2': 4,
  '5.1': 2,
  '5.2': 5,
};
const CLASS = 24;

/** Not a test: people enough for the pictures of the README to look like a school. `npm run screenshots` runs it. */
describeInBrowser('the pictures of the README', () => {
  const web = withBrowser();
  const { release } = keptRelease(bankFolder);
  if (!release) throw new Error('The item bank has problems: npm run content:check.');
  const answers = knownAnswers(release);

  const somebody = async (names: { firstName: string; lastName: string }) => {
    const { tokens, client, ...own } = await newPupil(web.platform(), names);
    const person: Person = { ...own, token: tokens.accessToken, refreshToken: tokens.refreshToken };
    return { client, tokens, person };
  };

  it('shows the profile of somebody who has tested thirteen competences', async () => {
    const pix = callPlatform(web.platform().url);
    const { tokens, person } = await somebody({ firstName: 'Zélie', lastName: 'Arnaud' });
    for (const [id, rightUpTo] of Object.entries(KNOWN)) {
      const { assessment } = await pix.succeed(START, { id }, { token: person.token });
      await takeTest(pix, { pupil: person, test: assessment, answers, rightUpTo });
    }
    const { page } = await web.visit('/', { as: tokens });
    await page.getByText('Profil certifiable').waitFor();
    await photograph(page, 'readme-profile');
  }, 300_000);

  it('shows what a class has sent', async () => {
    const pix = callPlatform(web.platform().url);
    const { campaignCode } = web.platform().school;
    const pupils = rosterPupils().slice(-CLASS);
    for (const [rank, { firstName, lastName, birthDate }] of pupils.entries()) {
      const { client, person } = await somebody({ firstName, lastName });
      const input = { campaignCode, firstName, lastName, birthDate };
      const { reconcileLearner } = await client.request(ReconcileLearnerDocument, { input });
      if (reconcileLearner.__typename !== 'ReconcileLearnerSuccess') continue;
      const { joinCampaign } = await client.request(JoinCampaignDocument, { input: { code: campaignCode } });
      if (joinCampaign.__typename !== 'JoinCampaignSuccess') throw new Error(joinCampaign.message);
      const { id: participationId, assessment } = joinCampaign.participation;
      if (rank % 12 === 11) continue; // Some have only begun.
      const { assessment: test } = await pix.ask(TEST, { id: assessment?.id }, { token: person.token });
      await takeTest(pix, { pupil: person, test, answers, rightUpTo: ((rank * 7) % 10) / 3 });
      if (rank % 8 !== 7) await client.request(ShareResultsDocument, { participationId });
    }

    const { page } = await web.visit('/enseignant', { as: 'teacher' });
    await page.getByRole('link', { name: /2de - Découverte/ }).click();
    await page.getByRole('table').getByText('Envoyé', { exact: true }).first().waitFor();
    await photograph(page, 'readme-campaign');
    await page.getByRole('tab', { name: 'Résultats collectifs' }).click();
    await page.getByRole('figure', { name: 'Réussite par compétence' }).waitFor();
    await page.waitForTimeout(1_000); // Charts grow.
    await photograph(page, 'readme-results');
  }, 600_000);
});
