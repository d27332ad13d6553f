/** What another service owns, by its id: here it is only pointed at. */
export type Reference = { readonly id: string };
