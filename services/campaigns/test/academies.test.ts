import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import {
  type Campaigns,
  CREATE_ORGANIZATION,
  givenCampaigns,
  givenOrganization,
  type Person,
  platformAdministrator,
} from './campaigns';

const ACADEMIES = 'query { academies { id name supervisors { id } } }';
const ACADEMY = 'query ($id: ID!) { academy(id: $id) { id name supervisors { id } } }';
const GRANT = `mutation ($input: AcademySupervisionInput!) { grantAcademySupervision(input: $input) {
  __typename ... on AcademySupervisionSuccess { academy { id name } } ... on Error { message }
} }`;
const REVOKE = GRANT.replace('grantAcademySupervision', 'revokeAcademySupervision');
const ENTITY = `query ($type: String!, $id: ID!) { _entities(representations: [{ __typename: $type, id: $id }]) {
  ... on Academy { name } ... on User { supervisedAcademies { name } } } }`;
const UPDATE = `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) {
  __typename ... on UpdateOrganizationSuccess { organization { name kind uai academyId academyName tags contactEmail } }
  ... on InvalidInputError { fields { path } } ... on Error { message }
} }`;

describe('académies', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  const supervisor = aUser();
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    school = await givenOrganization(campaigns, { uai: '0510006E' });
  });
  afterAll(() => campaigns.close());

  const supervision = async (document: string, given: object = {}, as: Person = platformAdministrator) => {
    const { data } = await campaigns.run(
      document,
      { input: { academyId: '19', userId: supervisor.userId, ...given } },
      { as },
    );
    return Object.values<{ __typename: string }>(data)[0]?.__typename;
  };
  const academies = async (as: Person) => (await campaigns.run(ACADEMIES, {}, { as })).data.academies;
  const update = async (given: object = {}, as: Person = platformAdministrator) => {
    const input = { organizationId: school.id, name: 'Lycée', kind: 'LYCEE', uai: '0510006E', ...given };
    return (await campaigns.run(UPDATE, { input }, { as })).data.updateOrganization;
  };

  it('are followed by those to whom a platform administrator gave it, until it is taken back', async () => {
    expect(await academies(supervisor)).toEqual([]);
    expect(await supervision(GRANT)).toBe('AcademySupervisionSuccess');
    expect(await supervision(GRANT)).toBe('AcademySupervisionSuccess');

    expect(await academies(supervisor)).toEqual([{ id: '19', name: 'Reims', supervisors: [] }]);
    const { data } = await campaigns.run(ACADEMY, { id: '19' }, { as: platformAdministrator });
    expect(data.academy.supervisors).toEqual([{ id: supervisor.userId }]);
    expect(await academies(platformAdministrator)).toHaveLength(30);

    expect(await supervision(REVOKE)).toBe('AcademySupervisionSuccess');
    expect(await academies(supervisor)).toEqual([]);
  });

  it('are given by platform administrators alone', async () => {
    for (const document of [GRANT, REVOKE]) {
      expect(await supervision(document, {}, school.administrator)).toBe('NotAllowedError');
      expect(await supervision(document, { academyId: '99' })).toBe('AcademyNotFoundError');
    }
    expect(await supervision(GRANT, { userId: 'x' })).toBe('InvalidInputError');
  });

  it('show nothing to a stranger, as an entity neither', async () => {
    await supervision(GRANT);
    const entity = async (type: string, id: string, as: Person) =>
      (await campaigns.run(ENTITY, { type, id }, { as })).data._entities[0];

    expect((await campaigns.run(ACADEMY, { id: '19' }, { as: aUser() })).data.academy).toBeNull();
    expect(await entity('Academy', '19', school.administrator)).toBeNull();
    expect(await entity('Academy', '19', supervisor)).toEqual({ name: 'Reims' });
    expect(await entity('User', supervisor.userId, supervisor)).toEqual({ supervisedAcademies: [{ name: 'Reims' }] });
    expect(await entity('User', supervisor.userId, school.administrator)).toEqual({ supervisedAcademies: [] });
  });

  it('are those of their schools’ UAI, unless another is said', async () => {
    expect((await update()).organization).toMatchObject({ academyId: '19', academyName: 'Reims' });
    expect((await update({ academyId: '10', tags: ['agrégé', ' pilote', 'PILOTE'] })).organization).toMatchObject({
      academyName: 'Lyon',
      tags: ['AGRÉGÉ', 'PILOTE'],
    });
    expect((await update({ kind: 'CFA', uai: '9901234A' })).organization).toMatchObject({
      kind: 'CFA',
      academyId: null,
      academyName: null,
    });
  });

  it('and what is written of an organization is for platform administrators', async () => {
    expect((await update({}, school.administrator)).__typename).toBe('NotAllowedError');
    expect((await update({}, aUser())).__typename).toBe('OrganizationNotFoundError');
    expect((await update({ organizationId: 'nowhere' })).__typename).toBe('OrganizationNotFoundError');
    const wrong = { name: '', uai: '1', academyId: '99', contactEmail: 'x', tags: [''] };
    expect((await update(wrong)).fields.map(({ path }: { path: string }) => path).sort()).toEqual([
      'academyId',
      'contactEmail',
      'name',
      'tags.0',
      'uai',
    ]);
    const input = { name: 'Autre', kind: 'COLLEGE', uai: '0690037R' };
    await campaigns.run(CREATE_ORGANIZATION, { input }, { as: platformAdministrator });
    expect((await update({ uai: '0690037R' })).__typename).toBe('UaiTakenError');
  });

  it('show the registered address of a school to who manages it', async () => {
    await update({ contactEmail: 'CE@exemple.fr' });
    const CONTACT = 'query ($id: ID!) { organization(id: $id) { contactEmail } }';
    const contact = async (as: Person) =>
      (await campaigns.run(CONTACT, { id: school.id }, { as })).data.organization.contactEmail;

    expect([await contact(school.administrator), await contact(school.member)]).toEqual(['ce@exemple.fr', null]);
  });
});
