import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMachine, aUser } from '@pix/kit/testing';
import type { SignInMethod } from '../src/domain/learner';
import { NO_PROFILE } from './assessment-double';
import {
  aPupil,
  aRoster,
  type Campaigns,
  endTest,
  givenCampaign,
  givenCampaigns,
  givenImport,
  givenOrganization,
  givenTargetProfiles,
  JOIN,
  type Person,
  platformAdministrator,
  RECONCILE,
  SHARE,
} from './campaigns';

const PAGE = `query ($id: ID!, $first: Int, $after: String, $division: String, $search: String, $signInMethod: SignInMethod,
  $certifiable: Boolean, $active: Boolean, $linked: Boolean, $sort: LearnerSort) {
  organization(id: $id) { divisions learners(first: $first, after: $after, division: $division, search: $search,
    signInMethod: $signInMethod, certifiable: $certifiable, active: $active, linked: $linked, sort: $sort) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id firstName lastName division linked active signInMethods participationCount lastActivityAt certifiable certifiableAt }
  } } }`;

const LEARNER = `query ($id: ID!) { learner(id: $id) { id firstName preferredLastName birthDate linked signInMethods
  participationCount lastActivityAt certifiable participations { campaignTitle status masteryPercentage } } }`;

const DELETE = `mutation ($campaignId: ID!) { deleteCampaign(input: { campaignId: $campaignId }) { __typename } }`;

const UNLINK = `mutation ($learnerId: ID!) { unlinkLearner(input: { learnerId: $learnerId }) {
  __typename ... on UnlinkLearnerSuccess { learner { id linked } } ... on Error { message } } }`;

const named = (identifier: string, firstName: string, lastName: string, division: string, more: object = {}) =>
  aPupil(identifier, { 'Premier prénom*': firstName, 'Nom de famille*': lastName, 'Division*': division, ...more });

const ROSTER = [
  named('A', 'Éloïse', 'Le Goff', '2GT2'),
  named('B', 'Jean-Pierre', "O'Connor", '2GT1'),
  named('C', 'Zoé', 'Œuvrard', '2GT1', { "Nom d'usage": 'Çelik' }),
  named('D', 'Anaïs', 'Benali', 'TG3'),
  named('E', 'Parti', 'Ancien', 'TG3'),
];

describe('the pupils of an organization', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let code: string;
  const people = new Map<string, Person>();
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    await givenTargetProfiles(campaigns);
    school = await givenOrganization(campaigns);
    ({ code } = await givenCampaign(campaigns, { organizationId: school.id, by: school.member }));
    const send = (...lines: string[]) =>
      givenImport(campaigns, { organizationId: school.id, by: school.administrator, file: aRoster(...lines) });
    await send(...ROSTER);
    await send(...ROSTER.slice(0, 4));
    await givenPerson('Éloïse', 'Le Goff', ['MEDIACENTRE']);
    await givenPerson('Zoé', 'Œuvrard', ['EMAIL', 'USERNAME']);
  });
  afterAll(() => campaigns.close());

  const givenPerson = async (firstName: string, lastName: string, methods: SignInMethod[]): Promise<void> => {
    const person = aUser();
    people.set(firstName, person);
    campaigns.identity.methods.set(person.userId, methods);
    const input = { campaignCode: code, firstName, lastName, birthDate: '2009-06-23' };
    await campaigns.run(RECONCILE, { input }, { as: person });
    await campaigns.handleOutbox();
  };
  const person = (firstName: string): Person => people.get(firstName) as Person;
  const page = async (asked: object = {}, as: Person = school.member) =>
    campaigns.run(PAGE, { id: school.id, ...asked }, { as });
  const names = async (asked: object = {}) =>
    (await page(asked)).data.organization.learners.nodes.map(({ lastName }: Record<string, string>) => lastName);
  const idOf = async (lastName: string): Promise<string> => {
    const { data } = await page();
    return data.organization.learners.nodes.find((node: Record<string, string>) => node.lastName === lastName).id;
  };

  it('are read with all that is shown of them in seven statements, however many they are', async () => {
    campaigns.identity.calls.length = 0;

    const { data, statements } = await page();

    expect(statements).toBeLessThanOrEqual(7);
    expect(campaigns.identity.calls).toHaveLength(1);
    expect(data.organization.divisions).toEqual(['2GT1', '2GT2', 'TG3']);
    expect(data.organization.learners.totalCount).toBe(5);
    expect(data.organization.learners.nodes.map(({ lastName }: Record<string, string>) => lastName)).toEqual([
      'Ancien',
      'Benali',
      'Le Goff',
      "O'Connor",
      'Œuvrard',
    ]);
    expect(data.organization.learners.nodes.at(-1)).toMatchObject({
      linked: true,
      active: true,
      signInMethods: ['EMAIL', 'USERNAME'],
      participationCount: 0,
      lastActivityAt: null,
      certifiable: false,
      certifiableAt: '2026-11-22T08:00:00.000Z',
    });
  });

  it.each<[object, string[]]>([
    [{ division: '2GT1' }, ["O'Connor", 'Œuvrard']],
    [{ search: 'eloise' }, ['Le Goff']],
    [{ search: 'LE-GOFF éloïse' }, ['Le Goff']],
    [{ search: 'legoff' }, ['Le Goff']],
    [{ search: 'jean pierre' }, ["O'Connor"]],
    [{ search: 'oeuv' }, ['Œuvrard']],
    [{ search: 'celik' }, ['Œuvrard']],
    [{ search: 'goff benali' }, []],
    [{ search: '%' }, ['Ancien', 'Benali', 'Le Goff', "O'Connor", 'Œuvrard']],
    [{ active: true, division: 'TG3' }, ['Benali']],
    [{ active: false }, ['Ancien']],
    [{ linked: true }, ['Le Goff', 'Œuvrard']],
    [{ linked: false, active: true }, ['Benali', "O'Connor"]],
    [{ signInMethod: 'MEDIACENTRE' }, ['Le Goff']],
    [{ signInMethod: 'USERNAME' }, ['Œuvrard']],
    [{ certifiable: false }, ['Le Goff', 'Œuvrard']],
    [{ certifiable: true }, []],
    [{ sort: 'DIVISION' }, ["O'Connor", 'Œuvrard', 'Le Goff', 'Ancien', 'Benali']],
  ])('are narrowed and ordered: %j', async (asked, expected) => {
    expect(await names(asked)).toEqual(expected);
    expect((await page(asked)).data.organization.learners.totalCount).toBe(expected.length);
  });

  it('show what they took part in, who was active last first; results once they are sent', async () => {
    for (const firstName of ['Zoé', 'Éloïse']) {
      campaigns.clock.advance(60_000);
      await campaigns.run(JOIN, { input: { code } }, { as: person(firstName) });
    }
    expect(await names({ sort: 'LAST_ACTIVITY' })).toEqual(['Le Goff', 'Œuvrard', 'Ancien', 'Benali', "O'Connor"]);

    const { data } = await campaigns.run(JOIN, { input: { code } }, { as: person('Zoé') });
    const participationId = data.joinCampaign.participation.id;
    campaigns.assessment.profiles.set(person('Zoé').userId, { ...NO_PROFILE, certifiable: true });
    await endTest(campaigns, { person: person('Zoé'), participationId });
    campaigns.clock.advance(60_000);
    await campaigns.run(SHARE, { participationId }, { as: person('Zoé') });
    await campaigns.handleOutbox();

    expect(await names({ sort: 'LAST_ACTIVITY', linked: true })).toEqual(['Œuvrard', 'Le Goff']);
    expect(await names({ certifiable: true })).toEqual(['Œuvrard']);
    const shown = await campaigns.run(LEARNER, { id: await idOf('Œuvrard') }, { as: school.member });
    expect(shown.statements).toBeLessThanOrEqual(7);
    expect(shown.data.learner).toMatchObject({
      preferredLastName: 'Çelik',
      participationCount: 1,
      lastActivityAt: '2026-11-22T08:03:00.000Z',
      certifiable: true,
      participations: [{ campaignTitle: 'Découverte', status: 'SHARED', masteryPercentage: 63 }],
    });
    const other = await campaigns.run(LEARNER, { id: await idOf('Le Goff') }, { as: school.member });
    expect(other.data.learner.participations).toEqual([
      { campaignTitle: 'Découverte', status: 'STARTED', masteryPercentage: null },
    ]);
  });

  it('show nothing of a campaign that was deleted', async () => {
    const other = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
    campaigns.clock.advance(60_000);
    await campaigns.run(JOIN, { input: { code: other.code } }, { as: person('Éloïse') });
    const id = await idOf('Le Goff');
    const shown = async () => (await campaigns.run(LEARNER, { id }, { as: school.member })).data.learner;
    expect(await shown()).toMatchObject({ participationCount: 2 });
    expect(await names({ sort: 'LAST_ACTIVITY', linked: true })).toEqual(['Le Goff', 'Œuvrard']);

    await campaigns.run(DELETE, { campaignId: other.id }, { as: school.administrator });

    expect(await shown()).toMatchObject({ participationCount: 1, participations: [{ status: 'STARTED' }] });
    expect(await names({ sort: 'LAST_ACTIVITY', linked: true })).toEqual(['Œuvrard', 'Le Goff']);
  });

  it.each(['NAME', 'DIVISION', 'LAST_ACTIVITY'])('are paged by %s, none twice and none missing', async (sort) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let hasNextPage = true; hasNextPage; ) {
      const { data } = await page({ sort, first: 2, after });
      const { nodes, pageInfo } = data.organization.learners;
      seen.push(...nodes.map(({ lastName }: Record<string, string>) => lastName));
      ({ hasNextPage, endCursor: after } = pageInfo);
    }

    expect(seen).toEqual(await names({ sort }));
  });

  it('begin anew with a place of another order, or of nobody', async () => {
    const { data } = await page({ sort: 'NAME', first: 1 });
    const foreign = Buffer.from('["nothing","a","b","c"]').toString('base64url');

    for (const after of [data.organization.learners.pageInfo.endCursor, foreign, 'x'])
      expect(await names({ sort: 'LAST_ACTIVITY', first: 1, after })).toEqual(['Œuvrard']);
  });

  it('are looked at again when a day old, all in one call a hundred, and forgotten with their link', async () => {
    campaigns.assessment.calls.profileSnapshots.length = 0;
    campaigns.assessment.profiles.clear();
    await campaigns.deliver('refresh-old-learner-accounts', {});
    expect(await names({ certifiable: true })).toEqual(['Œuvrard']);
    expect(campaigns.assessment.calls.profileSnapshots.flat()).toEqual([]);

    campaigns.clock.advance(25 * 3_600_000);
    await campaigns.deliver('refresh-old-learner-accounts', {});

    expect(await names({ certifiable: true })).toEqual([]);
    expect(campaigns.assessment.calls.profileSnapshots).toEqual([
      [person('Zoé').userId, person('Éloïse').userId].sort(),
    ]);
  });

  it('are for members', async () => {
    const id = await idOf('Benali');
    for (const as of [aUser(), platformAdministrator])
      expect((await campaigns.run(LEARNER, { id }, { as })).data.learner).toBeNull();
    expect((await page({}, platformAdministrator)).data.organization).toEqual({
      divisions: [],
      learners: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
    });
    expect(
      (await campaigns.run(LEARNER, { id }, { as: aMachine('m', 'campaigns:read-learners') })).errors,
    ).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  describe('unlinked', () => {
    const unlink = async (learnerId: string, as: Person) =>
      (await campaigns.run(UNLINK, { learnerId }, { as })).data.unlinkLearner;

    it('lose their account and keep what they took part in; both find each other again', async () => {
      const learnerId = await idOf('Œuvrard');

      for (let time = 0; time < 2; time += 1)
        expect(await unlink(learnerId, school.administrator)).toEqual({
          __typename: 'UnlinkLearnerSuccess',
          learner: { id: learnerId, linked: false },
        });
      await campaigns.handleOutbox();

      const shown = await campaigns.run(LEARNER, { id: learnerId }, { as: school.member });
      expect(shown.data.learner).toMatchObject({
        linked: false,
        signInMethods: [],
        certifiable: null,
        participationCount: 1,
      });
      const own = await campaigns.run(
        'query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { participations { id } } } }',
        { id: person('Zoé').userId },
        { as: person('Zoé') },
      );
      expect(own.data._entities[0].participations).toHaveLength(1);
      const [row] = await campaigns.app.dataSource.query(
        'SELECT COUNT(*) AS count FROM learner_accounts WHERE user_id = ?',
        [person('Zoé').userId],
      );
      expect(Number(row.count)).toBe(0);

      await givenPerson('Zoé', 'Œuvrard', ['EMAIL']);
      expect((await campaigns.run(LEARNER, { id: learnerId }, { as: school.member })).data.learner).toMatchObject({
        linked: true,
        signInMethods: ['EMAIL'],
      });
    });

    it('are unlinked by administrators of the organization alone', async () => {
      const learnerId = await idOf('Le Goff');
      const other = await givenOrganization(campaigns);

      expect((await unlink(learnerId, school.member)).__typename).toBe('NotAllowedError');
      for (const as of [aUser(), other.administrator, platformAdministrator])
        expect((await unlink(learnerId, as)).__typename).toBe('PupilNotFoundError');
      expect((await unlink('nobody', school.administrator)).__typename).toBe('PupilNotFoundError');
      expect(await names({ linked: true })).toContain('Le Goff');
    });
  });
});
