import { describe, expect, it } from '@jest/globals';
import { isFailure, match, matchOr, UnknownMemberError } from './match';

type SignIn =
  | { readonly __typename: 'SignInSuccess'; readonly name: string }
  | { readonly __typename: 'InvalidCredentialsError'; readonly message: string }
  | { readonly __typename: 'SignInBlockedError'; readonly message: string; readonly until: string };

const blocked = { __typename: 'SignInBlockedError', message: 'Too often.', until: '2026-11-22' } as SignIn;
const newer = { __typename: 'SignInForbiddenError', message: 'Not from there.' } as unknown as SignIn;

describe('match', () => {
  it('hands each member to its handler', () => {
    const told = match(blocked, {
      SignInSuccess: ({ name }) => name,
      InvalidCredentialsError: ({ message }) => message,
      SignInBlockedError: ({ until }) => until,
    });

    expect(told).toBe('2026-11-22');
  });

  it('does not compile while a member is missing, or one is too many', () => {
    const incomplete = { SignInSuccess: () => 1, InvalidCredentialsError: () => 2 };
    // @ts-expect-error -- SignInBlockedError is missing
    const ask = () => match(blocked, incomplete);
    expect(ask).toThrow(UnknownMemberError);

    const told = match(blocked, {
      SignInSuccess: () => 1,
      InvalidCredentialsError: () => 2,
      SignInBlockedError: () => 3,
      // @ts-expect-error -- there is no such member
      SignInMaybe: () => 4,
    });
    expect(told).toBe(3);
  });

  it('tells a member of a newer server, with its message', () => {
    const ask = () =>
      match(newer, { SignInSuccess: () => 1, InvalidCredentialsError: () => 2, SignInBlockedError: () => 3 });

    expect(ask).toThrow('Not from there.');
  });
});

describe('matchOr', () => {
  it('takes failures together, those of a newer server too, but for those that have a handler', () => {
    const tell = (result: SignIn): string =>
      matchOr(
        result,
        { SignInSuccess: ({ name }) => name, SignInBlockedError: ({ until }) => `until ${until}` },
        ({ message }) => message,
      );

    expect([tell({ __typename: 'SignInSuccess', name: 'Inès' }), tell(blocked), tell(newer)]).toEqual([
      'Inès',
      'until 2026-11-22',
      'Not from there.',
    ]);
  });

  it('does not compile without a handler for each success', () => {
    // @ts-expect-error -- SignInSuccess is missing
    expect(matchOr(blocked, {}, ({ message }) => message)).toBe('Too often.');
  });
});

describe('isFailure', () => {
  it('is for expected failures alone', () => {
    expect([isFailure(blocked), isFailure<SignIn>({ __typename: 'SignInSuccess', name: 'Inès' })]).toEqual([
      true,
      false,
    ]);
  });
});
