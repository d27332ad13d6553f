/** One entry of `errors` in an answer. */
export type ToldError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: string };
};

/** No answer came, or none that could be read: the same request may be sent again. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';

  constructor(
    message: string,
    readonly status: number | null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The platform answered with errors that are not members of a result: its own fault, or a part of it is away. */
export class RefusedError extends Error {
  override readonly name: string = 'RefusedError';
  readonly code: string;

  constructor(
    readonly errors: readonly ToldError[],
    /** Helps operators to find what happened: show it. */
    readonly requestId: string | null,
  ) {
    super(errors[0]?.message ?? 'The request was refused.');
    this.code = errors[0]?.extensions?.code ?? 'UNKNOWN';
  }

  /** Whether a part of the platform is away for now. */
  get isTemporary(): boolean {
    return this.code === 'SUBGRAPH_UNAVAILABLE' || this.code === 'SUBGRAPH_TIMEOUT';
  }
}

/** Too often, too large, or too many live views. */
export class LimitError extends RefusedError {
  override readonly name = 'LimitError';

  /** When to come back, if it is a matter of time. */
  get retryAfterMs(): number | null {
    const seconds = this.errors[0]?.extensions?.['retryAfterSeconds'];
    return typeof seconds === 'number' ? seconds * 1_000 : null;
  }
}

/** Nobody is signed in any more: the tokens ended, or the session was ended from elsewhere. */
export class SignedOutError extends RefusedError {
  override readonly name = 'SignedOutError';
}

const LIMITS = new Set(['RATE_LIMITED', 'LIMIT_EXCEEDED', 'TOO_MANY_LIVE_VIEWS']);

/** The class that fits what was told. */
export const refusalOf = (errors: readonly ToldError[], requestId: string | null): RefusedError => {
  const code = errors[0]?.extensions?.code ?? '';
  if (code === 'UNAUTHENTICATED') return new SignedOutError(errors, requestId);
  return LIMITS.has(code) ? new LimitError(errors, requestId) : new RefusedError(errors, requestId);
};
