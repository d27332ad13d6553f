type Named = { readonly firstName?: string | null; readonly lastName?: string | null };

/** « Prénom Nom »; a dash for an account that is gone. */
export const nameOf = ({ firstName, lastName }: Named): string =>
  [firstName, lastName].filter(Boolean).join(' ') || '—';
