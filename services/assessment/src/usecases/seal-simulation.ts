import { type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { readAnswer } from '../domain/answer-value';
import { writeResultCode } from '../domain/result-code';
import { changeCurrentQuestion, type QuestionFailures, type QuestionRef } from './change-current-question';

const MINUTE_MS = 60_000;

const simulatorState = ({ mostValues, longestValue }: { mostValues: number; longestValue: number }) =>
  z.object({
    state: z
      .array(z.object({ name: z.string().min(1).max(100), value: z.string().max(longestValue) }))
      .max(mostValues)
      .refine(
        (values) => new Set(values.map(({ name }) => name)).size === values.length,
        sentence({ fr: 'Donnez chaque nom une seule fois.', en: 'Give each name once.' }),
      ),
  });

type SimulatorState = { readonly state: readonly { readonly name: string; readonly value: string }[] };

/**
 * Seals what a simulator posted, for the question asked and for nothing else (A4). Nothing is kept and nothing is decided here:
 * a code that told right from wrong could be tried until it is right.
 */
export const sealSimulation = async (
  needs: Needs<
    | 'viewer'
    | 'demoKeys'
    | 'library'
    | 'calibrationLibrary'
    | 'clock'
    | 'config'
    | 'transaction'
    | 'groupedTransaction'
    | 'watched'
    | 'resultCodes'
  >,
  { assessmentId, demoKey, challengeId, ...given }: QuestionRef & SimulatorState,
): Promise<Result<{ resultCode: string; expiresAt: Date }, QuestionFailures | InvalidInputError>> => {
  const current = await changeCurrentQuestion(
    needs,
    { assessmentId, demoKey, challengeId },
    ({ assessment }) => assessment,
  );
  if (!current.ok) return current;

  const checked = validate(simulatorState(needs.config.simulators), given);
  if (!checked.ok) return checked;
  const state = Object.fromEntries(checked.value.state.map(({ name, value }) => [name, value]));
  const answer = readAnswer(current.value.tested.challenge, { state });
  if (!answer.ok) return answer;

  const expiresAt = new Date(needs.clock.now().getTime() + needs.config.simulators.codeMinutes * MINUTE_MS);
  const resultCode = writeResultCode(needs.resultCodes, { assessmentId, challengeId, state, expiresAt });
  return ok({ resultCode, expiresAt });
};
