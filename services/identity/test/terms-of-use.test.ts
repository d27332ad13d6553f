import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity } from './identity';

const ACCEPT = `mutation ($application: TermsApplication!, $version: String!) {
  acceptTermsOfUse(input: { application: $application, version: $version }) {
    __typename
    ... on AcceptTermsOfUseSuccess { user { termsOfUse { application version acceptedAt current } } }
    ... on TermsOfUseOutdatedError { currentVersion }
    ... on Error { message }
  }
}`;
const MINE = '{ me { termsOfUse { application version acceptedAt current } } }';

describe('acceptTermsOfUse', () => {
  let identity: Identity;
  let as: ReturnType<typeof aUser>;
  beforeAll(async () => {
    identity = await givenIdentity();
    as = aUser((await givenPerson(identity)).user.id);
  });
  afterAll(() => identity.close());

  const accept = (application: string, version: string, viewer: Parameters<Identity['run']>[2] = { as }) =>
    identity.run(ACCEPT, { application, version }, viewer).then(({ data }) => data.acceptTermsOfUse);

  it('begins with what was accepted at sign-up', async () => {
    const { data, statements } = await identity.run(MINE, {}, { as });

    expect(data.me.termsOfUse).toEqual([
      { application: 'LEARNER', version: '2026-09-01', acceptedAt: '2026-11-22T08:00:00.000Z', current: true },
    ]);
    expect(statements).toBe(2);
  });

  it('keeps each application apart, and the first date', async () => {
    await Promise.all([accept('CERTIF', '2026-10-01'), accept('CERTIF', '2026-10-01')]);
    identity.clock.advance(60_000);

    expect((await accept('CERTIF', '2026-10-01')).user.termsOfUse).toContainEqual({
      application: 'CERTIF',
      version: '2026-10-01',
      acceptedAt: '2026-11-22T08:00:00.000Z',
      current: true,
    });
  });

  it('asks again when the terms have changed', async () => {
    const { rows } = { rows: 'INSERT INTO terms_acceptances VALUES (?, ?, ?, ?)' };
    await identity.app.dataSource.query(rows, [as.userId, 'ORGA', '2025-09-01', new Date('2025-09-01')]);

    const before = await identity.run(MINE, {}, { as });
    const after = await accept('ORGA', '2026-09-01');

    const orga = (terms: { application: string }[]) => terms.find(({ application }) => application === 'ORGA');
    expect(orga(before.data.me.termsOfUse)).toMatchObject({ version: '2025-09-01', current: false });
    expect(orga(after.user.termsOfUse)).toMatchObject({ version: '2026-09-01', current: true });
  });

  it('refuses another version than the one in force', async () => {
    expect(await accept('ORGA', '2019-01-01')).toMatchObject({
      __typename: 'TermsOfUseOutdatedError',
      currentVersion: '2026-09-01',
    });
  });

  it('is for people with an account', async () => {
    expect(await accept('ORGA', '2026-09-01', { as: aGuest('invigilator', 's1') })).toMatchObject({
      __typename: 'NotAllowedError',
    });
    expect(await accept('ORGA', '2026-09-01', { as: aUser() })).toMatchObject({ __typename: 'NotAllowedError' });
    const nobody = await identity.run(ACCEPT, { application: 'ORGA', version: '2026-09-01' });
    expect(nobody.errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});
