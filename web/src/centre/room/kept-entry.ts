/** Who may watch one room without an account: kept in this tab only, until it is closed or the token is over. */
export type Entry = { readonly accessToken: string; readonly sessionId: string; readonly expiresAt: string };

const KEPT = 'pix.invigilator';

export const keptEntry = (): Entry | null => {
  const entry = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Entry | null;
  return entry && Date.parse(entry.expiresAt) > Date.now() ? entry : null;
};

export const keepEntry = (entry: Entry | null): void => {
  if (entry) sessionStorage.setItem(KEPT, JSON.stringify(entry));
  else sessionStorage.removeItem(KEPT);
};
