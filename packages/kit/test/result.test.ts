import { describe, expect, it } from '@jest/globals';
import { fail, invalidInput, notAllowed, ok } from '../src/result';

describe('result', () => {
  it('is a value or a failure', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(fail(notAllowed())).toMatchObject({ ok: false, failure: { name: 'NotAllowedError' } });
  });

  it('says in both languages that an action is not allowed', () => {
    expect(notAllowed().message).toEqual({
      fr: "Vous n'avez pas le droit de faire cette action.",
      en: 'You are not allowed to do this.',
    });
  });

  it('names every wrong field of an input', () => {
    const wrong = { fr: 'Incorrect', en: 'Wrong' };

    const failure = invalidInput([
      { path: 'birthDate', message: wrong },
      { path: 'candidates.3.email', message: wrong },
    ]);

    expect(failure).toMatchObject({
      name: 'InvalidInputError',
      message: {
        fr: 'Saisie incorrecte : birthDate, candidates.3.email.',
        en: 'Invalid input: birthDate, candidates.3.email.',
      },
    });
    expect(failure.fields).toHaveLength(2);
  });
});
