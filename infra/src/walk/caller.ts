import type { Platform } from '../demo/platform';

/** What an operation answers: its shape is what was asked. */
type Answer = ReturnType<typeof JSON.parse>;

const typeOf = (operation: string): string => `${operation[0]?.toUpperCase()}${operation.slice(1)}`;

/** A mutation by its name: its input, whose token, what is asked of its success. Refusals come back as they are. */
export const caller = (pix: Platform) => {
  const call = async (operation: string, input: object, token?: string, success = ''): Promise<Answer> => {
    const type = typeOf(operation);
    const answer = await pix.ask(
      `mutation ($input: ${type}Input!) { ${operation}(input: $input) {
         __typename ${success && `... on ${type}Success { ${success} }`} ... on Error { message } } }`,
      { input },
      token === undefined ? {} : { token },
    );
    return answer[operation];
  };
  return {
    call,
    /** The same, of what must succeed for the walk to go on. */
    async done(operation: string, input: object, token?: string, success = ''): Promise<Answer> {
      const answer = await call(operation, input, token, success);
      if (!String(answer.__typename).endsWith('Success'))
        throw new Error(`${operation}: ${answer.__typename} ${answer.message ?? ''}`);
      return answer;
    },
    query: async (document: string, variables: object, token?: string): Promise<Answer> =>
      pix.ask(document, variables, token === undefined ? {} : { token }),
  };
};

export type Caller = ReturnType<typeof caller>;
