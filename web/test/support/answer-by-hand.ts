import type { AnswerInput, Challenge } from '@pix/content';
import type { Locator, Page } from 'playwright-core';
import type { KnownBank } from './known-bank';

/** Puts an answer in, as a pupil would. What is done in a simulator is said as the simulator says it. */
export const answerByHand = async (page: Page, challenge: Challenge, answer: AnswerInput): Promise<void> => {
  const form = page.locator('main form');
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      for (const id of answer.choices ?? []) await form.getByLabel(textOf(challenge, id), { exact: true }).check();
      return;
    case 'ORDERING':
      return putInOrder(
        form,
        (answer.choices ?? []).map((id) => textOf(challenge, id)),
      );
    case 'SHORT_TEXT':
    case 'NUMBER':
    case 'DATE':
      return form
        .locator('input')
        .first()
        .fill(answer.text ?? '');
    case 'FIELDS':
      return fillFields(form, challenge, answer);
    case 'MATCHING':
      for (const { itemId, choiceId } of answer.pairs ?? []) {
        const item = challenge.items.find(({ id }) => id === itemId);
        await form.getByLabel(item?.text ?? '', { exact: true }).selectOption(choiceId);
      }
      return;
    case 'SIMULATOR':
      return actInFrame(page, answer);
  }
};

const textOf = (challenge: Challenge, id: string): string =>
  ('choices' in challenge ? challenge.choices : []).find((choice) => choice.id === id)?.text ?? '';

const putInOrder = async (form: Locator, wanted: readonly string[]): Promise<void> => {
  for (const [place, text] of wanted.entries())
    for (;;) {
      const shown = await form.locator('ol > li > span:nth-child(2)').allInnerTexts();
      if (shown.indexOf(text) <= place) break;
      await form.getByRole('button', { name: `Monter : ${text}`, exact: true }).click();
    }
};

const fillFields = async (
  form: Locator,
  challenge: Extract<Challenge, { kind: 'FIELDS' }>,
  answer: AnswerInput,
): Promise<void> => {
  const inText = [...(challenge.sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, id]) => id);
  const order = challenge.sentence ? inText : challenge.fields.map(({ id }) => id);
  for (const { id, value } of answer.fields ?? []) {
    const input = form.locator('input, select').nth(order.indexOf(id));
    const isList = (await input.locator('xpath=self::select').count()) > 0;
    await (isList ? input.selectOption(value) : input.fill(value));
  }
};

const actInFrame = async (page: Page, { state = [] }: AnswerInput): Promise<void> => {
  const message = { type: 'pix-state', state: Object.fromEntries(state.map(({ name, value }) => [name, value])) };
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  await frame?.waitForLoadState();
  // Whatever it says by itself when it has loaded comes first: what is done afterwards is the last word.
  await page.waitForTimeout(300);
  await frame?.evaluate(`parent.postMessage(${JSON.stringify(message)}, '*')`);
  await page.getByText('est prêt à être envoyé').waitFor();
};

/**
 * Answers the question shown, right up to a level and passing above it, and waits for what follows: another question, a checkpoint, the end.
 */
export const playQuestion = async (page: Page, bank: KnownBank, rightUpTo: number): Promise<void> => {
  const shown = page.locator('[data-challenge]');
  const id = (await shown.getAttribute('data-challenge')) ?? '';
  const challenge = bank.byId(id);
  if (!challenge) throw new Error(`The question asked, ${id}, is not in the item bank.`);
  const start = page.getByRole('button', { name: 'Démarrer' });
  const submit = page.getByRole('button', { name: 'Je valide' });
  await start.or(submit).waitFor();
  if (await start.isVisible()) await start.click();
  await submit.waitFor();
  if (bank.levelOf(id) > rightUpTo) await page.getByRole('button', { name: 'Je passe' }).click();
  else {
    await answerByHand(page, challenge, bank.right(id));
    await submit.click();
  }
  await page.locator(`[data-challenge="${id}"]`).waitFor({ state: 'detached', timeout: 30_000 });
};

/** Plays until `end` shows, past every checkpoint. */
export const playTest = async (page: Page, bank: KnownBank, rightUpTo: number, end: Locator): Promise<void> => {
  const goOn = page.getByRole('button', { name: 'Je continue' });
  const question = page.locator('[data-challenge]');
  for (let rank = 0; rank < 80; rank += 1) {
    await question.or(goOn).or(end).first().waitFor({ timeout: 30_000 });
    if (await end.isVisible()) return;
    if (await goOn.isVisible()) await goOn.click();
    else await playQuestion(page, bank, rightUpTo);
  }
  throw new Error('The test does not end.');
};
