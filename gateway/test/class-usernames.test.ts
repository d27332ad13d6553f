import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aMachine, createTester } from '@pix/kit/testing';
import { createApp } from '../../services/campaigns/src/app';
import { identityClient } from '../../services/campaigns/src/clients/identity-client';
import { readClassSheetFile } from '../../services/campaigns/src/usecases/class-sheets/read-class-sheet-file';
import {
  aPupil,
  aRoster,
  type Campaigns,
  config,
  givenCampaigns,
  givenImport,
  givenOrganization,
} from '../../services/campaigns/test/campaigns';
import { givenIdentity, type Identity } from '../../services/identity/test/identity';
import { REPLACE, signIn } from '../../services/identity/test/pupils';

/** campaigns as it is, asking identity as it is: the sheet a teacher prints lets the pupils in. */
describe('usernames of a class', () => {
  let identity: Identity;
  let campaigns: Pick<Campaigns, 'app' | 'run' | 'handleOutbox' | 'close'>;
  beforeAll(async () => {
    identity = await givenIdentity();
    const emptied = await givenCampaigns();
    await emptied.close();
    const machine = aMachine('campaigns', 'identity:manage-pupils');
    const client = identityClient({
      async call<Data>(query: string, variables: object) {
        const { data, errors } = await identity.run(query, { ...variables }, { as: machine });
        if (errors[0]) throw new Error(errors[0].message);
        return data as Data;
      },
    });
    const app = await createApp(config, { clock: identity.clock, assessment: emptied.assessment, identity: client });
    campaigns = { app, ...(await createTester(app)) };
  });
  afterAll(async () => {
    await campaigns.close();
    await identity.close();
  });

  it('go from the roster to the first sign-in, and a teacher helps with the second', async () => {
    const { id: organizationId, administrator, member } = await givenOrganization(campaigns);
    const file = aRoster(
      aPupil('A'),
      aPupil('B'),
      aPupil('C', { 'Premier prénom*': 'Łukasz', 'Nom de famille*': 'Œuvrard' }),
    );
    await givenImport(campaigns, { organizationId, by: administrator, file });

    const { data } = await campaigns.run(
      `mutation ($input: CreateClassUsernamesInput!) { createClassUsernames(input: $input) {
        ... on CreateClassUsernamesSuccess { classSheet { id } } } }`,
      { input: { organizationId, division: '2GT1' } },
      { as: member },
    );
    await campaigns.handleOutbox({ times: 2 });
    const sheet = await readClassSheetFile(
      campaigns.app.contextFor({ viewer: member, locale: 'fr', requestId: 'test' }),
      {
        fileName: `${data.createClassUsernames.classSheet.id}.csv`,
      },
    );
    if (!sheet.ok) throw new Error(sheet.failure.name);
    const pupils = sheet.value.content
      .toString('utf8')
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';'));
    expect(pupils.map(([, , , username]) => username)).toEqual([
      'ines.moreau2306',
      expect.stringMatching(/^ines\.moreau\d{4}$/),
      'lukasz.oeuvrard2306',
    ]);

    const [, , , username = '', password = ''] = pupils[2] ?? [];
    const { changeToken } = await signIn(identity, username, password);
    const { sub } = JSON.parse(Buffer.from(changeToken.split('.')[1], 'base64url').toString());
    const replaced = await identity.run(
      REPLACE,
      { newPassword: 'Marmotte2026' },
      { as: aGuest('change-password', sub) },
    );
    expect(replaced.data.replaceTemporaryPassword.__typename).toBe('ReplaceTemporaryPasswordSuccess');

    const shown = await campaigns.run(
      'query ($id: ID!) { organization(id: $id) { learners { nodes { id lastName signInMethods } } } }',
      { id: organizationId },
      { as: member },
    );
    const nodes = shown.data.organization.learners.nodes;
    expect(nodes.map(({ signInMethods }: { signInMethods: string[] }) => signInMethods)).toEqual([
      ['USERNAME'],
      ['USERNAME'],
      ['USERNAME'],
    ]);

    const { id: learnerId } = nodes.find(({ lastName }: { lastName: string }) => lastName === 'Œuvrard');
    const reset = await campaigns.run(
      `mutation ($learnerId: ID!) { resetLearnerPassword(input: { learnerId: $learnerId }) {
        ... on ResetLearnerPasswordSuccess { password } } }`,
      { learnerId },
      { as: member },
    );
    expect((await signIn(identity, username, 'Marmotte2026')).__typename).toBe('InvalidCredentialsError');
    expect((await signIn(identity, username, reset.data.resetLearnerPassword.password)).__typename).toBe(
      'PasswordChangeNeeded',
    );

    const added = await campaigns.run(
      `mutation ($learnerId: ID!) { addLearnerUsername(input: { learnerId: $learnerId }) {
        ... on AddLearnerUsernameSuccess { username password } } }`,
      { learnerId },
      { as: member },
    );
    expect(added.data.addLearnerUsername).toEqual({ username, password: null });
  });
});
