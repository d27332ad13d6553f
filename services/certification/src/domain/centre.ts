/** An approved certification centre (centre de certification agréé). */
export type Centre = { readonly id: string; readonly name: string; readonly uai: string | null };

/** That a person works for a centre; administrators also manage its members. */
export type Membership = { readonly centreId: string; readonly userId: string; readonly isAdmin: boolean };
