/** What a link's token is for. */
export type EmailTokenPurpose = 'VERIFY_EMAIL' | 'RESET_PASSWORD';

/** What a link's token proves: that this person reads this address. */
export type EmailToken = {
  readonly userId: string;
  readonly email: string;
  readonly isUsed: boolean;
  readonly expiresAt: Date;
};

export const canServe = ({ isUsed, expiresAt }: EmailToken, now: Date): boolean => !isUsed && expiresAt > now;

/** A change of address waiting for its code; `codeHash` is `null` until the mail goes. */
export type EmailChange = {
  readonly email: string;
  readonly codeHash: Buffer | null;
  readonly tryCount: number;
  readonly expiresAt: Date;
};
