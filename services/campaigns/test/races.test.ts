import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { race, tally } from '@pix/kit/race';
import { aUser } from '@pix/kit/testing';
import { importRosterJob } from '../src/jobs/definitions';
import {
  aPupil,
  aRoster,
  type Campaigns,
  config,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenTargetProfiles,
  givenUpload,
  JOIN,
} from './campaigns';

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }`;
const ACCEPT = `mutation ($token: String!) { acceptInvitation(input: { token: $token }) { __typename } }`;
const PUPILS = 8;

jest.setTimeout(90_000); // Two hundred requests each: on a busy machine they take their time.

/** Twenty at once, ten times: nothing is done twice, nothing is lost. */
describe('races', () => {
  let campaigns: Campaigns;
  beforeAll(async () => {
    campaigns = await givenCampaigns({
      database: { ...config.database, poolSize: 20 },
      rosters: { ...config.rosters, maxTries: 50 }, // More deliveries at once than a queue ever makes.
    });
    await givenTargetProfiles(campaigns);
  });
  afterAll(() => campaigns.close());

  const count = async (table: string, column: string, value: string): Promise<number> =>
    Number(
      (await campaigns.app.dataSource.query(`SELECT COUNT(*) AS count FROM ${table} WHERE ${column} = ?`, [value]))[0]
        .count,
    );
  const school = () => givenOrganization(campaigns);

  it('a campaign joined twenty times is one participation, with one test', async () => {
    const association = await givenOrganization(campaigns, { name: 'Association' });
    const campaign = await givenCampaign(campaigns, { organizationId: association.id, by: association.member });
    campaigns.assessment.started.length = 0;

    const rounds = await race(
      async () => aUser(),
      async (as) => {
        const input = { code: campaign.code, firstName: 'Inès', lastName: 'Moreau' };
        return (await campaigns.run(JOIN, { input }, { as })).data.joinCampaign.participation.id as string;
      },
    );

    for (const { start, answers } of rounds) {
      expect(new Set(answers).size).toBe(1);
      const keys = campaigns.assessment.started.filter(({ userId }) => userId === start.userId).map(({ key }) => key);
      expect(new Set(keys)).toEqual(new Set(answers));
    }
    expect(await count('participations', 'campaign_id', campaign.id)).toBe(10);
  });

  it('an invitation that twenty people accept lets one in', async () => {
    const invited = async () => {
      const { id, administrator } = await school();
      const input = { organizationId: id, email: 'camille.perrin@exemple.fr', role: 'MEMBER' };
      await campaigns.run(INVITE, { input }, { as: administrator });
      await campaigns.handleOutbox();
      return { id, token: campaigns.identity.invitations.at(-1)?.token ?? '' };
    };

    const rounds = await race(invited, async ({ token }) => {
      const { data } = await campaigns.run(ACCEPT, { token }, { as: aUser() });
      return data.acceptInvitation.__typename as string;
    });

    for (const { start, answers } of rounds) {
      expect(tally(answers)).toEqual({ AcceptInvitationSuccess: 1, InvitationNotValidError: 19 });
      expect(await count('memberships', 'organization_id', start.id)).toBe(3); // Two were there.
    }
  });

  it('one roster sent by many and imported by many workers is in the school once', async () => {
    const rows = Array.from({ length: PUPILS }, (_, rank) => aPupil(`ID${rank}`, { 'Nom de famille*': `Nom ${rank}` }));
    const sent = async () => {
      const { id: organizationId, administrator: by } = await school();
      const upload = () => givenUpload(campaigns, { organizationId, by, file: aRoster(...rows) });
      return { organizationId, imports: await Promise.all(Array.from({ length: 4 }, upload)) };
    };

    const rounds = await race(sent, ({ imports }, copy) =>
      campaigns
        .deliver(importRosterJob.name, { rosterImportId: imports[copy % imports.length] })
        .then(() => 'done', String),
    );

    for (const { start } of rounds) {
      // What failed is tried again by its queue, who was told to come back later comes back.
      for (const rosterImportId of start.imports) await campaigns.deliver(importRosterJob.name, { rosterImportId });
      await campaigns.handleOutbox({ times: 2 });
      expect(await count('learners', 'organization_id', start.organizationId)).toBe(PUPILS);
      const imports = await campaigns.app.dataSource.query(
        'SELECT state, added_count AS added FROM roster_imports WHERE organization_id = ?',
        [start.organizationId],
      );
      expect(tally(imports.map(({ state }: { state: string }) => state))).toEqual({ IMPORTED: 4 });
      expect(imports.reduce((sum: number, { added }: { added: number }) => sum + added, 0)).toBe(PUPILS);
    }
  });
});
