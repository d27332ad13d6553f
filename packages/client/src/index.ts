export { type Client, type ClientOptions, createClient, type Locale, type RequestOptions } from './client';
export {
  type FailureOf,
  type Handlers,
  isFailure,
  type Member,
  match,
  matchOr,
  type SuccessHandlers,
  UnknownMemberError,
} from './match';
export { LimitError, NetworkError, RefusedError, SignedOutError, type ToldError } from './request-errors';
export type { Session } from './session';
export type { LiveObserver } from './subscribe';
export { browserStorage, memoryStorage, type TokenStorage, type Tokens } from './token-storage';
export { type AnswerOf, TypedDocumentString, type VariablesOf } from './typed-document';
