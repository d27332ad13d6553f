/** An approved certification centre (centre de certification agréé). */
export type Centre = {
  readonly id: string;
  readonly name: string;
  readonly uai: string | null;
  readonly kind: CentreKind | null;
  readonly suspendedAt: Date | null;
};

/** Kinds of centres, by which the State sets its windows: collèges, lycées, universities, GRETA and others (E2). */
export const CENTRE_KINDS = ['COLLEGE', 'LYCEE', 'SUP', 'PRO'] as const;
export type CentreKind = (typeof CENTRE_KINDS)[number];

/** That a person works for a centre; administrators also manage its members. */
export type Membership = { readonly centreId: string; readonly userId: string; readonly isAdmin: boolean };
