import { describe, expect, it } from '@jest/globals';
import { identityClient } from '../src/clients/identity-client';

const REQUEST = { requestKey: 'r', sealingKey: 'k', askedBy: 'u' };
const NAMES = { firstName: 'Inès', lastName: 'Moreau', birthDate: '2009-06-23' };

/** Identity's wire: says what was sent, answers what it is told. */
const clientAnswering = (answer: unknown) => {
  const sent: unknown[] = [];
  const client = identityClient({
    call: async <Data>(_: string, variables: object) => {
      sent.push(variables);
      return answer as Data;
    },
  });
  return { client, sent };
};

describe('identityClient', () => {
  it('sends a batch under its key', async () => {
    const pupils = [{ key: 'l', userId: 'a', username: 'ines.moreau2306', password: 'abcdef12' }];
    const { client, sent } = clientAnswering({
      createPupilAccounts: { __typename: 'CreatePupilAccountsSuccess', pupils },
    });
    const asked = [{ key: 'l', userId: null, ...NAMES }];

    expect(await client.createPupilAccounts({ ...REQUEST, renewUnused: false, pupils: asked })).toEqual(pupils);
    expect(sent).toEqual([
      { input: { batchKey: 'r', sealingKey: 'k', askedBy: 'u', renewUnused: false, pupils: asked } },
    ]);
  });

  it('takes a refused batch for an outage: the job tries again', async () => {
    const { client } = clientAnswering({ createPupilAccounts: { __typename: 'InvalidInputError' } });

    await expect(client.createPupilAccounts({ ...REQUEST, renewUnused: false, pupils: [] })).rejects.toThrow();
  });

  it.each(['ProtectedAccountError', 'UserNotFoundError'])(
    'tells %s as an account nobody else changes',
    async (__typename) => {
      const { client } = clientAnswering({ addUsername: { __typename }, resetPupilPassword: { __typename } });

      expect(await client.addUsername({ ...REQUEST, ...NAMES, userId: 'a' })).toMatchObject({
        failure: { name: 'PupilAccountProtectedError' },
      });
      expect(await client.resetPupilPassword({ ...REQUEST, userId: 'a' })).toMatchObject({
        failure: { name: 'PupilAccountProtectedError' },
      });
    },
  );

  it('reads usernames, passwords and ways to sign in', async () => {
    const access = { key: 'a', userId: 'a', username: 'ines.moreau2306', password: null };
    const { client } = clientAnswering({
      addUsername: { __typename: 'AddUsernameSuccess', access },
      resetPupilPassword: { __typename: 'ResetPupilPasswordSuccess', password: 'abcdef12' },
      signInMethods: [{ userId: 'a', methods: ['EMAIL'] }],
      schoolAffiliations: [{ profile: 'PUPIL', uai: '0670007U', divisions: ['2GT1'] }],
    });

    expect(await client.addUsername({ ...REQUEST, ...NAMES, userId: 'a' })).toMatchObject({
      value: { username: 'ines.moreau2306', password: null },
    });
    expect(await client.resetPupilPassword({ ...REQUEST, userId: 'a' })).toMatchObject({
      value: { password: 'abcdef12' },
    });
    expect(await client.signInMethods(['a'])).toEqual([{ userId: 'a', methods: ['EMAIL'] }]);
    expect(await client.schoolAffiliations('a')).toEqual([{ profile: 'PUPIL', uai: '0670007U', divisions: ['2GT1'] }]);
  });

  it('has the mails of invitations sent, and tries again what is refused', async () => {
    const mail = { mailId: 'm', address: 'a@exemple.fr', locale: 'fr', token: 't' };
    const { client, sent } = clientAnswering({ sendServiceMail: { __typename: 'SendServiceMailSuccess' } });
    const refused = clientAnswering({ sendServiceMail: { __typename: 'InvalidInputError' } });

    await client.sendInvitation(mail);

    expect(sent).toEqual([{ input: { ...mail, template: 'ORGANIZATION_INVITATION' } }]);
    await expect(refused.client.sendInvitation(mail)).rejects.toThrow();
  });

  it('asks the names of 100 people at a time', async () => {
    const { client, sent } = clientAnswering({ personNames: [{ userId: 'a', firstName: 'A', lastName: 'B' }] });

    expect(await client.personNames(Array.from({ length: 150 }, (_, rank) => `u${rank}`))).toHaveLength(2);
    expect(sent.map((variables) => (variables as { userIds: string[] }).userIds.length)).toEqual([100, 50]);
  });

  it('has tokens made for guests', async () => {
    const asked = { purpose: 'take-campaign', subject: 'g', minutes: 1_440 };
    const { client, sent } = clientAnswering({
      issueGuestToken: { accessToken: 't', expiresAt: '2026-11-23T08:00:00.000Z' },
    });

    expect(await client.issueGuestToken(asked)).toEqual({
      accessToken: 't',
      expiresAt: new Date('2026-11-23T08:00:00.000Z'),
    });
    expect(sent).toEqual([{ input: asked }]);
  });

  it('asks nothing of nobody', async () => {
    const { client, sent } = clientAnswering(null);

    expect(await client.personNames([])).toEqual([]);

    expect(await client.signInMethods([])).toEqual([]);
    expect(sent).toEqual([]);
  });
});
