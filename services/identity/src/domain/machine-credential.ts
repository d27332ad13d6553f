/** What a program outside the platform proves itself with: a batch client, a livret scolaire. */
export type MachineCredential = {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly label: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
};
