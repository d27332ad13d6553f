import { beforeAll, expect, it } from '@jest/globals';
import type { Tokens } from '@pix/client';
import type { Challenge } from '@pix/content';
import { answerByHand } from './support/answer-by-hand';
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  photograph,
  withBrowser,
} from './support/browser';
import { type KnownBank, knownBank } from './support/known-bank';
import { adHoc, clientFor, hasReadRules } from './support/people';
import { tokensOf } from './support/platform';

const PREVIEW = adHoc<{ startPreview: { assessment: { id: string } } }>(`mutation Preview($id: ID!) {
  startPreview(input: { challengeId: $id }) { __typename ... on StartPreviewSuccess { assessment { id } } }
}`);

/** Simulators that need no doing first; nothing else about the question matters. */
const kinds: readonly [string, (challenge: Challenge) => boolean][] = [
  ['one choice', ({ kind, timerSeconds }) => kind === 'SINGLE_CHOICE' && timerSeconds === null],
  ['several choices', ({ kind }) => kind === 'MULTIPLE_CHOICE'],
  ['a few words', ({ kind }) => kind === 'SHORT_TEXT'],
  ['a number', ({ kind }) => kind === 'NUMBER'],
  ['a day', ({ kind }) => kind === 'DATE'],
  ['fields', (challenge) => challenge.kind === 'FIELDS' && challenge.sentence === null],
  ['fields in a text', (challenge) => challenge.kind === 'FIELDS' && challenge.sentence !== null],
  ['an order', ({ kind }) => kind === 'ORDERING'],
  ['pairs', ({ kind }) => kind === 'MATCHING'],
  ['a simulator', ({ kind }) => kind === 'SIMULATOR'],
  ['a question with a file', ({ attachments, kind }) => attachments.length > 0 && kind === 'FIELDS'],
  ['a question with an image', ({ illustration, kind }) => illustration !== null && kind !== 'SIMULATOR'],
  ['a question about a site', ({ embed, kind }) => embed !== null && kind !== 'SIMULATOR'],
  ['a timed question', ({ timerSeconds, kind }) => timerSeconds !== null && kind !== 'SIMULATOR'],
];

describeInBrowser('a question', () => {
  const web = withBrowser();
  let bank: KnownBank;
  let tokens: Tokens;
  const preview = async (challenge: Challenge): Promise<string> => {
    const { startPreview } = await clientFor(web.platform(), tokens).request(PREVIEW, { id: challenge.id });
    return startPreview.assessment.id;
  };

  beforeAll(async () => {
    bank = knownBank();
    tokens = await tokensOf(web.platform(), web.platform().account('admin'));
    await hasReadRules(clientFor(web.platform(), tokens));
  }, 240_000);

  it.each(kinds)(
    'answered with %s is right when it is right',
    async (name, isSo) => {
      const challenge = bank.find((one) => isSo(one) && one.locale === 'fr');
      const { page, complaints } = await web.visit(`/tests/${await preview(challenge)}`, { as: tokens });

      const start = page.getByRole('button', { name: 'Démarrer' });
      const submit = page.getByRole('button', { name: 'Je valide' });
      await start.or(submit).waitFor();
      if (challenge.timerSeconds !== null) await start.click();
      await submit.waitFor();
      if (challenge.illustration) await page.locator('main img').evaluate('(image) => image.decode()');
      await answerByHand(page, challenge, bank.right(challenge.id));
      await photograph(page, `question-${name.replaceAll(' ', '-')}`);
      await expectAccessible(page);
      await submit.click();

      await page.getByRole('heading', { name: 'Vos réponses' }).waitFor();
      expect(await page.locator('main ol li').first().innerText()).toContain('Juste');
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  it.each(kinds.slice(0, 11))(
    'answered with %s fits 320 px',
    async (_, isSo) => {
      const challenge = bank.find((one) => isSo(one) && one.locale === 'fr' && one.timerSeconds === null);
      const { page } = await web.visit(`/tests/${await preview(challenge)}`, { as: tokens, width: 320, theme: 'dark' });
      await page.getByRole('button', { name: 'Je valide' }).waitFor();

      await photograph(page, `question-320-${challenge.kind.toLowerCase()}`);
      await expectNoSidewaysScroll(page);
    },
    60_000,
  );
});
