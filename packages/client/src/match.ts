/** A member of a result union. */
export type Member = { readonly __typename: string };

type NameIn<Result extends Member> = Result['__typename'];
type Named<Result extends Member, Name> = Extract<Result, { readonly __typename: Name }>;
type FailureNameIn<Result extends Member> = Extract<NameIn<Result>, `${string}Error`>;

/** The expected failures of a result union. */
export type FailureOf<Result extends Member> = Named<Result, FailureNameIn<Result>>;

/** One handler for each member: one that is missing does not compile, nor one that no member asks for. */
export type Handlers<Result extends Member, Out> = {
  readonly [Name in NameIn<Result>]: (member: Named<Result, Name>) => Out;
};

/** One handler for each success, and for those failures that are not like the others. */
export type SuccessHandlers<Result extends Member, Out> = {
  readonly [Name in Exclude<NameIn<Result>, FailureNameIn<Result>>]: (member: Named<Result, Name>) => Out;
} & { readonly [Name in FailureNameIn<Result>]?: (member: Named<Result, Name>) => Out };

/** A server newer than the program answered with a member the program does not know. */
export class UnknownMemberError extends Error {
  override readonly name = 'UnknownMemberError';

  constructor(readonly member: Member) {
    const { message } = member as { message?: unknown };
    super(typeof message === 'string' ? message : `Unknown answer: ${member.__typename}`);
  }
}

/** Takes a result apart, every member of its union named. */
export const match = <Result extends Member, Out>(result: Result, handlers: Handlers<Result, Out>): Out =>
  handlerOf<Result, Out>(handlers, result)(result);

/** Takes a result apart, its failures together but for those that have a handler of their own. */
export const matchOr = <Result extends Member, Out>(
  result: Result,
  handlers: SuccessHandlers<Result, Out>,
  orFailure: (failure: FailureOf<Result>) => Out,
): Out => {
  const isKnown = Object.hasOwn(handlers, result.__typename);
  if (!isKnown && isFailure(result)) return orFailure(result);
  return handlerOf<Result, Out>(handlers, result)(result);
};

/** Whether a result is one of its expected failures, which all have a `message` to show. */
export const isFailure = <Result extends Member>(result: Result): result is FailureOf<Result> =>
  result.__typename.endsWith('Error');

const handlerOf = <Result extends Member, Out>(handlers: object, result: Result): ((member: Result) => Out) => {
  const handler = Object.hasOwn(handlers, result.__typename)
    ? (handlers as Record<string, ((member: Result) => Out) | undefined>)[result.__typename]
    : undefined;
  if (!handler) throw new UnknownMemberError(result);
  return handler;
};
