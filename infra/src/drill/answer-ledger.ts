import type { Client } from '../bench/pupil-load';

type Answer = { readonly assessmentId: string; readonly challengeId: string };

/** What virtual pupils sent, and what of it the platform acknowledged, in that order. */
export const answerLedger = () => {
  const sent = new Set<string>();
  const acknowledged: string[] = [];
  const keyOf = ({ assessmentId, challengeId }: Answer): string => `${assessmentId}/${challengeId}`;
  return {
    sent: sent as ReadonlySet<string>,
    acknowledged: acknowledged as readonly string[],
    /** The same client, with every answer that goes through it written down. */
    watch: (client: Client): Client => ({
      ...client,
      async send(token, query, variables) {
        const { input } = variables as { input?: Answer };
        const isAnswer = input !== undefined && query.includes('submitAnswer');
        if (isAnswer) sent.add(keyOf(input));
        const data = await client.send(token, query, variables);
        if (isAnswer && (data['submitAnswer'] as { __typename: string }).__typename === 'SubmitAnswerSuccess')
          acknowledged.push(keyOf(input));
        return data;
      },
    }),
  };
};

export type AnswerLedger = ReturnType<typeof answerLedger>;
