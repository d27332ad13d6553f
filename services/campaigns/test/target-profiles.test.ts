import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DISCOVERY } from './assessment-double';
import { type Campaigns, givenCampaign, givenCampaigns, givenOrganization } from './campaigns';

const TARGET_PROFILES = `query ($id: ID!) { organization(id: $id) { targetProfiles { id title description subjectCount } } }`;
const PUBLISHED = 'ContentReleasePublished.v1';

describe('target profiles', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    school = await givenOrganization(campaigns);
  });
  afterAll(() => campaigns.close());

  const offered = async () => {
    const { data, statements } = await campaigns.run(TARGET_PROFILES, { id: school.id }, { as: school.member });
    expect(statements).toBeLessThanOrEqual(3);
    return data.organization.targetProfiles;
  };

  it('are those of the release published, handled twice as once', async () => {
    expect(await offered()).toEqual([]);

    for (const messageId of ['message-1', 'message-1', 'message-2'])
      await campaigns.deliver(PUBLISHED, { releaseId: 'release-1' }, messageId);

    expect(await offered()).toEqual([
      {
        id: 'decouverte-lycee',
        title: 'Découverte de Pix - Lycée',
        description: 'Un premier parcours.',
        subjectCount: 3,
      },
    ]);
  });

  it('follow the next release; what it no longer has is kept for its campaigns, and offered no more', async () => {
    const campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
    campaigns.assessment.offered = [
      { ...DISCOVERY, id: 'socle', title: 'Socle', subjects: [{ id: 'mots-de-passe', maxLevel: 2 }] },
    ];

    await campaigns.deliver(PUBLISHED, { releaseId: 'release-2' });

    expect(await offered()).toMatchObject([{ id: 'socle', subjectCount: 1 }]);
    const { data } = await campaigns.run(
      'query ($id: ID!) { campaign(id: $id) { targetProfile { id } } }',
      { id: campaign.id },
      {
        as: school.member,
      },
    );
    expect(data.campaign.targetProfile.id).toBe('decouverte-lycee');
  });

  it('do not go back when an old message comes again', async () => {
    campaigns.assessment.offered = [DISCOVERY];

    await campaigns.deliver(PUBLISHED, { releaseId: 'release-1' }, 'message-1');

    expect(await offered()).toMatchObject([{ id: 'socle' }]);
  });
});
