import type { SubgraphClient } from '@pix/kit/machine-client';
import { z } from 'zod';

const answer = z.object({
  learnersOfSchool: z.array(
    z.object({
      learnerId: z.string(),
      userId: z.string().nullable(),
      firstName: z.string(),
      lastName: z.string(),
      birthDate: z.string(),
      division: z.string(),
      birthCity: z.string().nullable(),
      birthCityCode: z.string().nullable(),
    }),
  ),
});

/** A pupil of a school's roster. */
export type RosterPupil = z.output<typeof answer>['learnersOfSchool'][number];

const PUPILS = `query ($uai: String!, $division: String) { learnersOfSchool(uai: $uai, division: $division) {
  learnerId userId firstName lastName birthDate division birthCity birthCityCode
} }`;

/** What this service asks of campaigns, as a machine. */
export const campaignsClient = (subgraph: SubgraphClient) => ({
  /** The active pupils of a school, or of one of its classes, by name. */
  async pupilsOf(uai: string, division: string | null): Promise<RosterPupil[]> {
    return answer.parse(await subgraph.call(PUPILS, { uai, division })).learnersOfSchool;
  },
});

export type CampaignsClient = ReturnType<typeof campaignsClient>;
