import type { CampaignsClient, RosterPupil } from '../src/clients/campaigns-client';

/** The roster of a school, as campaigns tells it. */
export const rosterDouble = () => {
  const pupils: RosterPupil[] = [];
  const client: CampaignsClient = {
    pupilsOf: async (_, division) => pupils.filter((pupil) => division === null || pupil.division === division),
  };
  return { client, pupils };
};
