import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type Assessment, ask, NOBODY, newAssessment, plannedQuestion } from '../domain/assessment';
import { planDemo } from '../domain/demo-plan';
import { type NothingToTestError, nothingToTest } from '../domain/errors';
import { PLAN_VERSION } from '../domain/strategies';
import { keepForAWhile } from './keep-for-a-while';

type StartedDemo = { readonly assessment: Assessment; readonly key: string };

/** A few questions for somebody without an account. Whoever has the key may go on; nothing leads to a person. */
export const startDemoTest = async (
  needs: Needs<'library' | 'clock' | 'newId' | 'config' | 'demoKeys' | 'locale' | 'transaction'>,
): Promise<Result<StartedDemo, NothingToTestError>> => {
  const { library, clock, newId, config, demoKeys, locale, transaction } = needs;
  const content = await library.current();
  const plan = planDemo(content, locale, config.demo);
  if (plan.length === 0) return fail(nothingToTest());

  const now = clock.now();
  const assessment = newAssessment(
    { id: newId(), kind: 'DEMO', userId: NOBODY, releaseId: content.releaseId, strategy: PLAN_VERSION, plan },
    now,
  );
  const asked = ask(assessment, plannedQuestion(assessment, 0), now);
  const key = demoKeys.issue();

  await transaction((stores) => keepForAWhile(needs, stores, asked, demoKeys.hashOf(key)));
  return ok({ assessment: asked, key });
};
