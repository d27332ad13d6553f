import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aUser } from '@pix/kit/testing';
import { DISCOVERY } from './assessment-double';
import {
  ADD_MEMBER,
  type Campaigns,
  CREATE_CAMPAIGN,
  givenCampaigns,
  givenOrganization,
  givenTargetProfiles,
  type Person,
  platformAdministrator,
} from './campaigns';

const FIELDS = `id title description category subjectCount organizationId public offered used
  subjects { subject { id } maxLevel } stages { threshold title } badges { id criteria { threshold subjects { subject { id } maxLevel } } }`;
/** Those that may answer InvalidInputError. */
const CHECKED = ['createTargetProfile', 'updateTargetProfile', 'setTargetProfileStages', 'setTargetProfileBadges'];
const mutation = (name: string): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename ... on ${type}Success { targetProfile { ${FIELDS} } }
    ${CHECKED.includes(name) ? '... on InvalidInputError { fields { path message } }' : ''} ... on Error { message } } }`;
};
const READ = `query ($id: ID!) { targetProfile(id: $id) { ${FIELDS} } }`;
const OFFERED = 'query ($id: ID!) { organization(id: $id) { targetProfiles { id title used subjects { maxLevel } } } }';
const ENTITY =
  'query ($id: ID!) { _entities(representations: [{ __typename: "TargetProfile", id: $id }]) { ... on TargetProfile { title } } }';

const SUBJECTS = [
  { id: 'adresse-web', maxLevel: 4 },
  { id: 'nom-fichier', maxLevel: 2 },
];
const stage = (threshold: number) => ({ threshold, title: `${threshold} %`, message: 'Continuez' });
const badge = (id: string, subjects: object[] = []) => ({
  id,
  title: 'Pro',
  message: 'Bravo',
  imageAlt: 'Une étoile',
  criteria: [{ threshold: 70, subjects }],
});

describe('own target profiles', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let other: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    await givenTargetProfiles(campaigns);
    other = await givenOrganization(campaigns, { name: 'Autre' });
  });
  beforeEach(async () => {
    school = await givenOrganization(campaigns);
  });
  afterAll(() => campaigns.close());

  const act = async (name: string, input: object, as: Person = school.member) =>
    (await campaigns.run(mutation(name), { input }, { as })).data[name];
  const create = (given: object = {}, as: Person = school.member) =>
    act(
      'createTargetProfile',
      { organizationId: school.id, title: ' Réseaux ', description: 'Pour les 2de', subjects: SUBJECTS, ...given },
      as,
    );
  const given = async () => (await create()).targetProfile.id as string;
  const read = async (id: string, as: Viewer) => (await campaigns.run(READ, { id }, { as })).data.targetProfile;
  const offeredTo = async ({ id, member }: typeof school) =>
    (await campaigns.run(OFFERED, { id }, { as: member })).data.organization.targetProfiles;
  const givenUse = async (targetProfileId: string) => {
    const input = { organizationId: school.id, name: 'Essai', targetProfileId };
    return (await campaigns.run(CREATE_CAMPAIGN, { input }, { as: school.member })).data.createCampaign;
  };

  it('are made by members from subjects of the current content, and offered to their organization', async () => {
    const { targetProfile } = await create();

    expect(targetProfile).toMatchObject({
      title: 'Réseaux',
      category: 'OWN',
      subjectCount: 2,
      subjects: [{ subject: { id: 'adresse-web' }, maxLevel: 4 }, { maxLevel: 2 }],
      organizationId: school.id,
      public: false,
      offered: true,
      used: false,
    });
    expect((await offeredTo(school)).map(({ title }: { title: string }) => title)).toEqual([
      DISCOVERY.title,
      'Réseaux',
    ]);
    expect((await offeredTo(other)).map(({ title }: { title: string }) => title)).toEqual([DISCOVERY.title]);
    expect((await givenUse(targetProfile.id)).__typename).toBe('CreateCampaignSuccess');
  });

  it('name every wrong field', async () => {
    const paths = async (wrong: object) =>
      (await create(wrong)).fields.map(({ path }: { path: string }) => path).sort();

    expect(await paths({ title: ' ', subjects: [] })).toEqual(['subjects', 'title']);
    expect(await paths({ subjects: [{ id: 'adresse-web', maxLevel: 9 }] })).toEqual(['subjects.0.maxLevel']);
    expect(await paths({ subjects: [...SUBJECTS, { id: 'inconnu', maxLevel: 1 }] })).toEqual(['subjects.2.id']);
    expect(await paths({ subjects: [...SUBJECTS, ...SUBJECTS] })).toEqual(['subjects']);
  });

  it('are rewritten as long as no campaign was made from them', async () => {
    const targetProfileId = await given();
    const input = { targetProfileId, title: 'Autre', description: '', subjects: SUBJECTS.slice(1) };

    expect((await act('updateTargetProfile', input)).targetProfile).toMatchObject({ title: 'Autre', subjectCount: 1 });
    await givenUse(targetProfileId);

    expect((await act('updateTargetProfile', input)).__typename).toBe('TargetProfileInUseError');
    expect(await read(targetProfileId, school.member)).toMatchObject({ used: true });
  });

  it('have stages from 0 on, lowest first', async () => {
    const targetProfileId = await given();
    const set = (stages: object[]) => act('setTargetProfileStages', { targetProfileId, stages });

    expect((await set([stage(60), stage(0), stage(30)])).targetProfile.stages).toMatchObject([
      { threshold: 0 },
      { threshold: 30 },
      { threshold: 60 },
    ]);
    expect((await set([stage(10)])).fields).toMatchObject([{ path: 'stages', message: 'Ajoutez un palier à 0 %.' }]);
    expect((await set([stage(0), stage(0)])).fields).toMatchObject([{ path: 'stages' }]);
    expect((await set([stage(0), stage(101)])).fields).toMatchObject([{ path: 'stages.1.threshold' }]);
    expect((await set([])).targetProfile.stages).toEqual([]);
  });

  it('have badges about what they test, which a rewriting keeps inside', async () => {
    const targetProfileId = await given();
    const set = (badges: object[]) => act('setTargetProfileBadges', { targetProfileId, badges });
    const inside = badge('web', [{ id: 'adresse-web', maxLevel: 3 }]);

    expect((await set([badge('tout'), inside])).targetProfile.badges).toMatchObject([
      { id: 'tout', criteria: [{ threshold: 70, subjects: [] }] },
      { id: 'web', criteria: [{ subjects: [{ subject: { id: 'adresse-web' }, maxLevel: 3 }] }] },
    ]);
    expect((await set([badge('haut', [{ id: 'adresse-web', maxLevel: 5 }])])).fields).toMatchObject([
      { path: 'badges.0.criteria' },
    ]);
    const input = { targetProfileId, title: 'T', description: '', subjects: SUBJECTS.slice(1) };
    expect((await act('updateTargetProfile', input)).fields).toMatchObject([{ path: 'badges.1.criteria' }]);
  });

  it('are copied, stages and badges included, from whatever is offered', async () => {
    campaigns.assessment.offered = [
      { ...DISCOVERY, stages: [{ ...stage(0), teacherTitle: null, teacherDescription: null }] },
    ];
    await campaigns.deliver('ContentReleasePublished.v1', { releaseId: 'release-2' });
    const copy = (organizationId = school.id, targetProfileId = DISCOVERY.id, as: Person = school.member) =>
      act('duplicateTargetProfile', { targetProfileId, organizationId, title: 'Copie' }, as);

    const { targetProfile } = await copy();

    expect(targetProfile).toMatchObject({
      title: 'Copie',
      category: 'OWN',
      organizationId: school.id,
      subjectCount: 3,
      stages: [{ threshold: 0 }],
    });
    expect(targetProfile.id).not.toBe(DISCOVERY.id);
    expect((await copy(other.id)).__typename).toBe('OrganizationNotFoundError');
    expect((await copy(other.id, targetProfile.id, other.member)).__typename).toBe('TargetProfileNotFoundError');
  });

  it('are archived: offered no more, while their campaigns go on', async () => {
    const targetProfileId = await given();
    const { campaign } = await givenUse(targetProfileId);

    for (const _ of ['once', 'twice'])
      expect((await act('archiveTargetProfile', { targetProfileId })).targetProfile.offered).toBe(false);

    expect(await offeredTo(school)).toHaveLength(1);
    expect((await givenUse(targetProfileId)).__typename).toBe('TargetProfileNotFoundError');
    const { data } = await campaigns.run(
      'query ($id: ID!) { campaign(id: $id) { targetProfile { title } } }',
      { id: campaign.id },
      { as: school.member },
    );
    expect(data.campaign.targetProfile.title).toBe('Réseaux');
  });

  it('stay when the next content release comes', async () => {
    const targetProfileId = await given();

    await campaigns.deliver('ContentReleasePublished.v1', { releaseId: 'release-3' });

    expect((await offeredTo(school)).map(({ id }: { id: string }) => id)).toContain(targetProfileId);
  });

  it('are offered to other organizations, or to all, by platform administrators', async () => {
    const targetProfileId = await given();
    const share = (isPublic: boolean, organizationIds: string[], as: Person = platformAdministrator) =>
      act('shareTargetProfile', { targetProfileId, public: isPublic, organizationIds }, as);
    const isOfferedToOther = async () =>
      (await offeredTo(other)).some(({ id }: { id: string }) => id === targetProfileId);

    expect(await read(targetProfileId, other.member)).toBeNull();
    await share(false, [other.id, other.id]);
    expect([await isOfferedToOther(), (await read(targetProfileId, other.member))?.title]).toEqual([true, 'Réseaux']);
    await share(false, []);
    expect([await isOfferedToOther(), await read(targetProfileId, other.member)]).toEqual([false, null]);
    await share(true, []);
    expect([await isOfferedToOther(), (await read(targetProfileId, aUser()))?.public]).toEqual([true, true]);

    expect((await share(true, [], school.administrator)).__typename).toBe('NotAllowedError');
    expect((await share(false, ['nowhere'])).__typename).toBe('OrganizationNotFoundError');
    const ofRelease = { targetProfileId: DISCOVERY.id, public: true, organizationIds: [] };
    expect((await act('shareTargetProfile', ofRelease, platformAdministrator)).__typename).toBe(
      'TargetProfileNotFoundError',
    );
  });

  it('are changed by who made them and by administrators; colleagues are told so, strangers learn nothing', async () => {
    const targetProfileId = await given();
    const colleague = aUser();
    const membership = { organizationId: school.id, userId: colleague.userId, role: 'MEMBER' };
    await campaigns.run(ADD_MEMBER, { input: membership }, { as: platformAdministrator });
    const changes: [string, object][] = [
      ['updateTargetProfile', { targetProfileId, title: 'T', description: '', subjects: SUBJECTS }],
      ['setTargetProfileStages', { targetProfileId, stages: [] }],
      ['setTargetProfileBadges', { targetProfileId, badges: [] }],
      ['archiveTargetProfile', { targetProfileId }],
    ];

    for (const [name, input] of changes) {
      expect([name, (await act(name, input, colleague)).__typename]).toEqual([name, 'NotAllowedError']);
      for (const stranger of [aUser(), other.administrator, platformAdministrator])
        expect([name, (await act(name, input, stranger)).__typename]).toEqual([name, 'TargetProfileNotFoundError']);
      expect([name, (await act(name, { ...input, targetProfileId: DISCOVERY.id })).__typename]).toEqual([
        name,
        'TargetProfileNotFoundError',
      ]);
      expect((await act(name, input, school.administrator)).__typename).toMatch(/Success$/);
    }
    expect((await create({}, other.member)).__typename).toBe('OrganizationNotFoundError');
  });

  it('are hidden from strangers as entities too, and read without one statement a row', async () => {
    const targetProfileId = await given();
    const entity = async (as: Viewer) =>
      (await campaigns.run(ENTITY, { id: targetProfileId }, { as })).data._entities[0];

    expect(await entity(school.member)).toEqual({ title: 'Réseaux' });
    for (const stranger of [aUser(), other.member]) expect(await entity(stranger)).toBeNull();
    for (let rank = 0; rank < 10; rank += 1) await given();
    expect((await campaigns.run(OFFERED, { id: school.id }, { as: school.member })).statements).toBeLessThanOrEqual(4);
  });
});
