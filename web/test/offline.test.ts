import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answerByHand } from './support/answer-by-hand';
import { describeInBrowser, withBrowser } from './support/browser';
import { knownBank } from './support/known-bank';
import { adHoc } from './support/people';
import { clientOf } from './support/platform';

const TEST = adHoc<{ assessment: { progress: { answeredCount: number }; currentChallenge: { id: string } | null } }>(
  `query Look($id: ID!, $key: String) { assessment(id: $id, demoKey: $key) { progress { answeredCount } currentChallenge { id } } }`,
);

describeInBrowser('an answer on a bad network', () => {
  const web = withBrowser();
  const bank = knownBank();

  /** A demonstration under way, its first question answered but not sent. */
  const answeredQuestion = async () => {
    const visit = await web.visit('/');
    const { page } = visit;
    await page.getByRole('button', { name: 'Commencer l’essai' }).click();
    await page.getByRole('button', { name: 'Je valide' }).waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const key = await page.evaluate<string>(`sessionStorage.getItem('pix.demo.${id}')`);
    const look = async () => (await clientOf(web.platform()).request(TEST, { id, key })).assessment;
    await answerCurrent(page, (await look()).currentChallenge?.id ?? '');
    return { ...visit, look };
  };

  const answerCurrent = async (page: Page, challengeId: string): Promise<void> => {
    const challenge = bank.byId(challengeId);
    if (!challenge) throw new Error('The question asked is not in the item bank.');
    await answerByHand(page, challenge, bank.right(challengeId));
  };

  const isSubmission = (body: string | null): boolean => body?.includes('mutation SubmitAnswer') ?? false;

  it('is kept while there is no network, goes when it is back, and counts once', async () => {
    const { page, context, look } = await answeredQuestion();

    await context.setOffline(true);
    await page.getByText('Vous êtes hors connexion').waitFor();
    await page.getByRole('button', { name: 'Je valide' }).click();
    await page.getByText('Votre réponse est gardée ici').waitFor({ timeout: 30_000 });
    expect((await look()).progress.answeredCount).toBe(0);

    await context.setOffline(false);
    await page.getByText('Question 2', { exact: true }).waitFor({ timeout: 30_000 });
    expect((await look()).progress.answeredCount).toBe(1);
  }, 90_000);

  it('is not counted twice when the acknowledgement is lost', async () => {
    const { page, look } = await answeredQuestion();
    const keys: (string | undefined)[] = [];
    await page.route('**/graphql', async (route) => {
      if (!isSubmission(route.request().postData())) return route.continue();
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch(); // It arrives, and the answer to it does not.
      return route.abort('connectionreset');
    });

    await page.getByRole('button', { name: 'Je valide' }).click();
    await page.getByText('Question 2', { exact: true }).waitFor({ timeout: 30_000 });

    expect((await look()).progress.answeredCount).toBe(1);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  }, 90_000);

  it('survives a reload of the page before it is acknowledged', async () => {
    const { page, look } = await answeredQuestion();
    await page.route('**/graphql', (route) =>
      isSubmission(route.request().postData()) ? route.abort('connectionreset') : route.continue(),
    );
    await page.getByRole('button', { name: 'Je valide' }).click();
    await page.getByText('Votre réponse est gardée ici').waitFor({ timeout: 30_000 });

    await page.unroute('**/graphql');
    await page.reload();
    await page.getByText('Question 2', { exact: true }).waitFor({ timeout: 30_000 });
    expect((await look()).progress.answeredCount).toBe(1);
  }, 90_000);

  it('is sent once on a slow network, however often the button is pressed', async () => {
    const { page, look } = await answeredQuestion();
    let sent = 0;
    await page.route('**/graphql', async (route) => {
      if (isSubmission(route.request().postData())) sent += 1;
      await new Promise((later) => setTimeout(later, 2_000));
      return route.continue();
    });
    const submit = page.getByRole('button', { name: 'Je valide' });
    await submit.click();
    await submit.click({ force: true });
    await submit.click({ force: true });
    await page.getByText('Question 2', { exact: true }).waitFor({ timeout: 30_000 });

    expect(sent).toBe(1);
    expect((await look()).progress.answeredCount).toBe(1);
  }, 90_000);
});
