import type { SubgraphClient } from '@pix/kit/machine-client';
import { z } from 'zod';

const staffAnswer = z.object({ worksInSchool: z.boolean() });

/** What this service asks of campaigns about a school, by its UAI, as a machine. */
export const schoolClient = (subgraph: SubgraphClient) => ({
  /** Whether a person is a member of the school: who is does not judge its pupils (E9). */
  async hasOnStaff(uai: string, userId: string): Promise<boolean> {
    const answer = await subgraph.call(
      'query ($uai: String!, $userId: ID!) { worksInSchool(uai: $uai, userId: $userId) }',
      { uai, userId },
    );
    return staffAnswer.parse(answer).worksInSchool;
  },
});

export type SchoolClient = ReturnType<typeof schoolClient>;
