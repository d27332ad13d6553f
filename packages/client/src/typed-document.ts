import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A document that knows what it asks and what it answers; its text is all that is sent. */
export class TypedDocumentString<Answer, Variables> implements DocumentTypeDecoration<Answer, Variables> {
  declare readonly __apiType?: NonNullable<DocumentTypeDecoration<Answer, Variables>['__apiType']>;

  constructor(
    private readonly text: string,
    readonly meta?: Readonly<Record<string, unknown>>,
  ) {}

  /** The first operation's name, `SignIn` of `mutation SignIn(…)`. */
  get name(): string {
    return /\b(?:query|mutation|subscription)\s+(\w+)/.exec(this.text)?.[1] ?? 'anonymous';
  }

  /** Whether a request carries an `Idempotency-Key`: it changes something, and repeating it is not harmless by itself. */
  get needsKey(): boolean {
    return /^\s*mutation\b/.test(this.text) && !HARMLESS.test(this.text);
  }

  toString(): string {
    return this.text;
  }
}

/** The same answer to the same question gives the same success: a key would cost more than the answer (docs/adr/0014). */
const HARMLESS = /^\s*mutation\b[^{]*\{\s*(?:submitAnswer|skipChallenge)\b/;

export type AnswerOf<Document> = Document extends TypedDocumentString<infer Answer, infer _> ? Answer : never;
export type VariablesOf<Document> = Document extends TypedDocumentString<infer _, infer Variables> ? Variables : never;
