import type { SubgraphClient } from '@pix/kit/machine-client';
import { z } from 'zod';
import type { Pupil } from '../domain/pupil';

const staffAnswer = z.object({ worksInSchool: z.boolean() });

const pupil = z.object({
  learnerId: z.string(),
  userId: z.string().nullable(),
  nationalStudentId: z.string().nullable(),
  firstName: z.string(),
  middleName: z.string().nullable(),
  thirdName: z.string().nullable(),
  lastName: z.string(),
  birthDate: z.string(),
  birthCity: z.string().nullable(),
  birthCityCode: z.string().nullable(),
  division: z.string(),
});

const FIELDS =
  'learnerId userId nationalStudentId firstName middleName thirdName lastName birthDate birthCity birthCityCode division';

/** What this service asks of campaigns about schools and their pupils, as a machine. */
export const campaignsClient = (subgraph: SubgraphClient) => ({
  /** Whether a person is a member of the school, by its UAI, or was at an instant if one is given, or since. */
  async hasOnStaff(uai: string, userId: string, since?: Date): Promise<boolean> {
    const answer = await subgraph.call(
      `query ($uai: String!, $userId: ID!, $since: DateTime) {
        worksInSchool(uai: $uai, userId: $userId, since: $since)
      }`,
      { uai, userId, since: since?.toISOString() ?? null },
    );
    return staffAnswer.parse(answer).worksInSchool;
  },

  /** The active pupils of a school, or of one of its classes, by name. */
  async pupilsOf(uai: string, division: string | null): Promise<Pupil[]> {
    const answer = await subgraph.call(
      `query ($uai: String!, $division: String) { learnersOfSchool(uai: $uai, division: $division) { ${FIELDS} } }`,
      { uai, division },
    );
    return z.object({ learnersOfSchool: z.array(pupil) }).parse(answer).learnersOfSchool;
  },

  /** The active pupils of any school with a national identifier. */
  async pupilsByNationalStudentId(nationalStudentId: string): Promise<Pupil[]> {
    const answer = await subgraph.call(
      `query ($ine: String!) { learnersByNationalStudentId(nationalStudentId: $ine) { ${FIELDS} } }`,
      { ine: nationalStudentId },
    );
    return z.object({ learnersByNationalStudentId: z.array(pupil) }).parse(answer).learnersByNationalStudentId;
  },
});

export type CampaignsClient = ReturnType<typeof campaignsClient>;
