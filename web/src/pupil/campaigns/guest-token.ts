const NAME = 'pix.guest';

type Kept = { readonly token: string; readonly expiresAt: string };

/** The token of somebody without an account, in this tab only: whoever loses it has lost their participation. */
export const guestToken = {
  read(): string | null {
    const kept = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Kept | null;
    return kept && new Date(kept.expiresAt) > new Date() ? kept.token : null;
  },
  keep: (token: string, expiresAt: string): void =>
    sessionStorage.setItem(NAME, JSON.stringify({ token, expiresAt } satisfies Kept)),
};
