type FieldFailure = {
  readonly message: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
};

/** What is wrong with each field, by its name in the input; nothing when the failure is not about fields. */
export const fieldErrors = (failure: FieldFailure | null | undefined): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries((failure?.fields ?? []).map(({ path, message }) => [path, message]));

/** The text fields of a form that was sent, by name. */
export const textsOf = (form: HTMLFormElement): Readonly<Record<string, string>> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']));

/** A path of this application, from a query string; the home page for anything else. */
export const ownPath = (path: string | null): string => (path && /^\/(?![/\\])/.test(path) ? path : '/');
