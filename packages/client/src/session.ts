import type { RefreshTokensMutation } from './__generated__/session';
import { isFailure } from './match';
import type { TokenStorage, Tokens } from './token-storage';

export type Session = {
  /** The token to send, `null` when nobody is signed in. */
  accessToken(): string | null;
  /** A token other than the one that was refused; `null` when the session is over. */
  renewed(refused: string): Promise<string | null>;
  /** Somebody signed in (or out, with `null`). */
  keep(tokens: Tokens | null): void;
  /** Signs out, here at once and on the platform when it can be reached. */
  end(): Promise<void>;
  /** Told when who is signed in may have changed, from this page or another. */
  onChange(listener: () => void): () => void;
};

type Platform = {
  readonly renew: (refreshToken: string, idempotencyKey: string) => Promise<RefreshTokensMutation['refreshTokens']>;
  readonly end: (refreshToken: string) => Promise<unknown>;
};

/**
 * Tokens and their renewal. A refresh token serves once, and its second use ends the session: so renewals are one at a time, here and
 * among tabs, and who waited takes what the other got. A tab may not see that yet, and a page may be left before the answer: a renewal
 * is named by the access token it replaces, and made again it gets the same answer.
 */
export const createSession = (storage: TokenStorage, platform: Platform): Session => {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  storage.onChange(tell);
  let renewing: Promise<string | null> | null = null;

  const renew = (refused: string): Promise<string | null> =>
    storage.alone(async () => {
      const current = storage.read();
      if (!current || current.accessToken !== refused) return current?.accessToken ?? null;
      const answer = await platform.renew(current.refreshToken, refused.slice(-43));
      const tokens = isFailure(answer) ? null : answer.tokens;
      storage.write(tokens);
      if (!tokens) tell();
      return tokens?.accessToken ?? null;
    });

  return {
    accessToken: () => storage.read()?.accessToken ?? null,
    renewed(refused) {
      renewing ??= renew(refused).finally(() => {
        renewing = null;
      });
      return renewing;
    },
    keep(tokens) {
      storage.write(tokens);
      tell();
    },
    async end() {
      const tokens = storage.read();
      storage.write(null);
      tell();
      if (tokens) await platform.end(tokens.refreshToken);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** A token that is not renewed: a guest's, or the one that only chooses a password. */
export const fixedSession = (token: string): Session => ({
  accessToken: () => token,
  renewed: async () => null,
  keep: () => {},
  end: async () => {},
  onChange: () => () => {},
});
