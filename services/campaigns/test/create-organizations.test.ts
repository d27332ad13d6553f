import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { type Campaigns, config, givenCampaigns, platformAdministrator } from './campaigns';

const CREATE = `mutation ($input: CreateOrganizationsInput!) { createOrganizations(input: $input) {
  __typename
  ... on CreateOrganizationsSuccess { createdCount knownCount invitedCount organizations { name kind uai academyName tags contactEmail } }
  ... on OrganizationsFileError { errors { line field message } }
  ... on Error { message }
} }`;

const HEADER = "Type;Nom;UAI;Académie;Tags;E-mail;E-mail d'invitation;Rôle";

describe('createOrganizations', () => {
  let campaigns: Campaigns;
  beforeAll(async () => {
    campaigns = await givenCampaigns({ organizationFiles: { ...config.organizationFiles, maxLines: 40 } });
  });
  beforeEach(async () => {
    for (const table of ['outbox', 'invitations', 'organizations'])
      await campaigns.app.dataSource.query(`DELETE FROM ${table}`);
  });
  afterAll(() => campaigns.close());

  const create = async (
    lines: readonly string[],
    {
      as = platformAdministrator,
      header = HEADER,
      ...input
    }: { as?: typeof platformAdministrator; header?: string; dryRun?: boolean } = {},
  ) => {
    const { data, errors } = await campaigns.run(
      CREATE,
      { input: { file: [header, ...lines, ''].join('\r\n'), ...input } },
      { as },
    );
    return data?.createOrganizations ?? errors[0];
  };
  const told = (answer: { errors: { line: number; field: string | null }[] }) =>
    answer.errors.map(({ line, field }) => [line, field]);
  const count = async (table = 'organizations'): Promise<number> => {
    const [row] = await campaigns.app.dataSource.query(`SELECT COUNT(*) AS count FROM ${table}`);
    return Number(row.count);
  };

  it('opens an organization a line, words and codes alike, and invites to them', async () => {
    const answer = await create([
      'Collège;Collège A;0510001a;;REP|rural;ce.0510001a@exemple.fr;Chef@Exemple.fr;',
      'LYCEE;"Lycée; B";069 0037R;;;;prof@exemple.fr;membre',
      'lycée agricole;Lycée C;9901234A;reims;;;;',
      'Autre;Centre D;9901235B;1;;;;',
    ]);

    expect(answer).toMatchObject({ createdCount: 4, knownCount: 0, invitedCount: 2 });
    expect(answer.organizations).toEqual([
      {
        name: 'Collège A',
        kind: 'COLLEGE',
        uai: '0510001A',
        academyName: 'Reims',
        tags: ['REP', 'RURAL'],
        contactEmail: 'ce.0510001a@exemple.fr',
      },
      { name: 'Lycée; B', kind: 'LYCEE', uai: '0690037R', academyName: 'Lyon', tags: [], contactEmail: null },
      { name: 'Lycée C', kind: 'AGRICULTURAL', uai: '9901234A', academyName: 'Reims', tags: [], contactEmail: null },
      { name: 'Centre D', kind: 'OTHER', uai: '9901235B', academyName: 'Paris', tags: [], contactEmail: null },
    ]);
    const invited = await campaigns.app.dataSource.query('SELECT email, role FROM invitations ORDER BY id');
    expect(invited).toEqual([
      { email: 'chef@exemple.fr', role: 'ADMIN' },
      { email: 'prof@exemple.fr', role: 'MEMBER' },
    ]);
    expect(await campaigns.handleOutbox()).toEqual(['send-invitation', 'send-invitation']);
  });

  it('sent again does nothing, and with one line more does that line', async () => {
    const lines = ['Collège;A;0510001A;;;;chef@exemple.fr;', 'Lycée;B;0510002B;;;;;'];
    await create(lines);
    const again = await create([
      'Lycée;Autre nom;0510001A;;;;autre@exemple.fr;',
      ...lines.slice(1),
      'CFA;C;0510003C;;;;;',
    ]);

    expect(again).toMatchObject({ createdCount: 1, knownCount: 2, invitedCount: 0, organizations: [{ name: 'C' }] });
    expect([await count(), await count('invitations')]).toEqual([3, 1]);
    const [{ name }] = await campaigns.app.dataSource.query(`SELECT name FROM organizations WHERE uai = '0510001A'`);
    expect(name).toBe('A');
  });

  it('sent twice at once makes each organization, and each invitation, once', async () => {
    const lines = Array.from(
      { length: 20 },
      (_, rank) => `Collège;École ${rank};05100${10 + rank}A;;;;chef${rank}@exemple.fr;`,
    );

    const answers = await Promise.all([create(lines), create(lines), create(lines)]);

    expect(answers.map(({ createdCount }) => createdCount).sort((one, other) => one - other)).toEqual([0, 0, 20]);
    expect([await count(), await count('invitations')]).toEqual([20, 20]);
  });

  it('tells the line and field of every error, and creates nothing', async () => {
    const answer = await create([
      'Collège;Bon;0510001A;;;;;',
      'Château;;12;Atlantide;;pas une adresse;nobody;chef',
      '',
      ';Sans type;;;;;;',
      'Lycée;Deux fois;0510001A;;;;;',
      'Lycée;Rôle de personne;0510009A;;;;;MEMBER',
      'Lycée;;0510007A;;;;;',
      'Lycée;B;051 0007a;;;;;;de trop',
    ]);

    expect(answer.__typename).toBe('OrganizationsFileError');
    expect(told(answer)).toEqual([
      [3, 'Type'],
      [3, 'Rôle'],
      [3, 'Nom'],
      [3, 'UAI'],
      [3, 'E-mail'],
      [3, 'Académie'],
      [3, "E-mail d'invitation"],
      [5, 'Type'],
      [5, 'UAI'],
      [6, 'UAI'],
      [7, 'Rôle'],
      [8, 'Nom'],
      [9, null],
      [9, 'UAI'],
    ]);
    expect(answer.errors.at(-5).message).toBe('Cet UAI est déjà à la ligne 2. Retirez une des deux lignes.');
    expect([await count(), await count('outbox')]).toEqual([0, 0]);
  });

  it.each<[string, string, string[], unknown[][]]>([
    ['without a column', 'Type;Nom', ['Collège;A'], [[1, 'UAI']]],
    [
      'with a column nobody knows, and one twice',
      'Type;Nom;UAI;Ville;Nom',
      ['Collège;A;0510001A;Reims;B'],
      [
        [1, 'Ville'],
        [1, 'Nom'],
      ],
    ],
    ['that holds nothing', HEADER, [], [[1, null]]],
    ['that is no CSV', HEADER, ['Collège;"A;0510001A;;;;;'], [[2, null]]],
    [
      'that is too long',
      HEADER,
      Array.from({ length: 41 }, (_, rank) => `CFA;C;05100${10 + rank}A;;;;;`),
      [[42, null]],
    ],
  ])('refuses a file %s', async (_, header, lines, errors) => {
    expect(told(await create(lines, { header }))).toEqual(errors);
    expect(await count()).toBe(0);
  });

  it('is read with a byte order mark, with commas, and only three columns', async () => {
    const file = '\uFEFFtype,nom,uai\nCollège,A,0510001A\n';
    const { data } = await campaigns.run(CREATE, { input: { file } }, { as: platformAdministrator });

    expect(data.createOrganizations).toMatchObject({ createdCount: 1 });
  });

  it('only checked, says what it would do and does nothing', async () => {
    await create(['Lycée;B;0510002B;;;;;']);
    const lines = ['Collège;A;0510001A;;;;chef@exemple.fr;', 'Lycée;B;0510002B;;;;prof@exemple.fr;'];

    expect(await create(lines, { dryRun: true })).toMatchObject({
      createdCount: 1,
      knownCount: 1,
      invitedCount: 1,
      organizations: [],
    });
    expect([await count(), await count('invitations')]).toEqual([1, 0]);
  });

  it('is for platform administrators', async () => {
    expect(await create(['Collège;A;0510001A;;;;;'], { as: aUser() })).toMatchObject({ __typename: 'NotAllowedError' });
    for (const viewer of [aGuest('invigilator', 's'), aMachine('batch', 'campaigns:import-rosters')]) {
      const { data, errors } = await campaigns.run(CREATE, { input: { file: HEADER } }, { as: viewer });
      expect(data?.createOrganizations?.__typename ?? errors[0]?.code).toMatch(/NotAllowedError|UNAUTHENTICATED/);
    }
    expect(await count()).toBe(0);
  });
});
