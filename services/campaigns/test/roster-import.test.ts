import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jobRequest } from '@pix/kit/request-context';
import { aUser } from '@pix/kit/testing';
import { importRoster } from '../src/usecases/rosters/import-roster';
import {
  aPupil,
  aRoster,
  type Campaigns,
  config,
  givenCampaigns,
  givenImport,
  givenOrganization,
  givenUpload,
  HEADER,
  platformAdministrator,
  ROSTER_IMPORT,
} from './campaigns';

const LEARNERS = `query ($id: ID!, $first: Int, $after: String, $division: String) { organization(id: $id) {
  learners(first: $first, after: $after, division: $division) {
    totalCount nodes { id firstName lastName birthDate division linked active } edges { cursor } pageInfo { hasNextPage endCursor }
  }
} }`;

const BIRTH = 'Date de naissance (jj/mm/aaaa)*';

describe('roster imports', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
  });
  beforeEach(async () => {
    campaigns.clock.set('2026-11-22T08:00:00.000Z');
    school = await givenOrganization(campaigns);
  });
  afterAll(() => campaigns.close());

  const importFile = (file: string | Buffer) =>
    givenImport(campaigns, { organizationId: school.id, by: school.administrator, file });
  const upload = (file: string | Buffer) =>
    givenUpload(campaigns, { organizationId: school.id, by: school.administrator, file });
  const learners = async (variables: object = {}, as = school.member) =>
    (await campaigns.run(LEARNERS, { id: school.id, ...variables }, { as })).data.organization?.learners;
  const importOf = async (id: string, as = school.administrator) =>
    (await campaigns.run(ROSTER_IMPORT, { id }, { as })).data.rosterImport;
  const count = async (table: string, column = 'organization_id', value = school.id): Promise<number> => {
    const [row] = await campaigns.app.dataSource.query(`SELECT COUNT(*) AS count FROM ${table} WHERE ${column} = ?`, [
      value,
    ]);
    return Number(row.count);
  };

  it('imports 1,000 pupils, then nothing more of the same file, run twice each', async () => {
    const file = aRoster(
      ...Array.from({ length: 1_000 }, (_, rank) =>
        aPupil(`ID${rank}`, { 'Nom de famille*': `Nom ${rank}`, 'Division*': rank % 2 ? '2GT1' : 'TG3' }),
      ),
    );
    const id = await upload(file);
    expect(await importOf(id)).toMatchObject({ state: 'UPLOADED', percentage: 0, addedCount: null });

    expect(await campaigns.handleOutbox({ times: 2 })).toEqual(['import-roster']);

    expect(await importOf(id)).toMatchObject({
      state: 'IMPORTED',
      percentage: 100,
      addedCount: 1_000,
      changedCount: 0,
      disabledCount: 0,
      errors: [],
      uploadedAt: '2026-11-22T08:00:00.000Z',
    });
    expect(await importFile(file)).toMatchObject({
      state: 'IMPORTED',
      addedCount: 0,
      changedCount: 0,
      disabledCount: 0,
    });
    expect(await count('learners')).toBe(1_000);
    expect(await count('roster_file_chunks', 'roster_import_id', id)).toBe(0);
  });

  it('imports the demonstration file', async () => {
    const imported = await importFile(readFileSync(join(__dirname, 'roster-lycee.csv')));

    expect(imported).toMatchObject({ state: 'IMPORTED', addedCount: 30, errors: [] });
    expect(await learners({ division: 'TG3' })).toMatchObject({ totalCount: 14 });
  });

  it('tells every error of the file with its line, and changes nothing', async () => {
    await importFile(aRoster(aPupil('A')));
    const file = aRoster(
      aPupil('A', { 'Premier prénom*': '' }),
      aPupil('B', { [BIRTH]: '2009-06-23' }),
      aPupil('C'),
      '',
      aPupil('D', { 'Statut*': 'XX' }),
      aPupil('E', { 'Nom de famille*': 'x'.repeat(256) }),
      aPupil('C'),
      aPupil('F', { 'Code commune naissance**': '6748' }),
    );

    const refused = await importFile(file);

    expect(refused).toMatchObject({ state: 'REFUSED', percentage: 100, addedCount: null });
    expect(refused.errors.map(({ line, field, code }: Record<string, unknown>) => [line, field, code])).toEqual([
      [2, 'Premier prénom*', 'FIELD_REQUIRED'],
      [3, BIRTH, 'FIELD_DATE_FORMAT'],
      [6, 'Statut*', 'FIELD_BAD_VALUES'],
      [7, 'Nom de famille*', 'FIELD_MAX_LENGTH'],
      [8, 'Identifiant unique*', 'IDENTIFIER_UNIQUE'],
      [9, 'Code commune naissance**', 'INSEE_CODE_INVALID'],
    ]);
    expect(refused.errors[4].message).toBe(
      "Le champ « Identifiant unique* » a la même valeur qu'à la ligne 4. Chaque élève a le sien.",
    );
    expect(await learners()).toMatchObject({ totalCount: 1, nodes: [{ firstName: 'Inès', active: true }] });
    expect(await count('roster_file_chunks', 'roster_import_id', refused.id)).toBe(0);
  });

  it('says errors in English too, and keeps no value of the file', async () => {
    const { id } = await importFile(aRoster(aPupil('A', { 'Code sexe*': 'Secret' })));

    const { data } = await campaigns.run(ROSTER_IMPORT, { id }, { as: school.member, locale: 'en' });

    expect(data.rosterImport.errors[0].message).toBe(
      'The field “Code sexe*” has a value that is not allowed. Expected: Féminin, féminin, Masculin, masculin.',
    );
    const [stored] = await campaigns.app.dataSource.query('SELECT errors FROM roster_imports WHERE id = ?', [id]);
    expect(JSON.stringify(stored)).not.toContain('Secret');
  });

  it.each([
    ['an empty file', Buffer.alloc(0), [[null, null, 'EMPTY']]],
    ['a header alone', aRoster(), [[null, null, 'EMPTY']]],
    ['binary data', Buffer.from([0x50, 0x4b, 0, 0]), [[null, null, 'ENCODING_NOT_SUPPORTED']]],
    [
      'a wrong header',
      `${[...HEADER.slice(1), 'Adresse'].join(';')}\n`,
      [
        [1, 'Identifiant unique*', 'HEADER_REQUIRED'],
        [1, null, 'HEADER_UNKNOWN'],
      ],
    ],
    [
      'a quote that stays open',
      aRoster(aPupil('A'), aPupil('B', { 'Premier prénom*': '"Inès' })),
      [[3, null, 'BAD_CSV_FORMAT']],
    ],
    ['a quote in the middle', aRoster(aPupil('A', { 'Premier prénom*': '"In"ès' })), [[2, null, 'BAD_CSV_FORMAT']]],
    ['a line too long', aRoster(`${aPupil('A')};x`), [[2, null, 'BAD_CSV_FORMAT']]],
  ])('refuses %s', async (_, file, errors) => {
    const refused = await importFile(file);

    expect(refused.state).toBe('REFUSED');
    expect(refused.errors.map(({ line, field, code }: Record<string, unknown>) => [line, field, code])).toEqual(errors);
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    ['commas', (text: string) => Buffer.from(text.replaceAll(';', ','))],
  ])('reads %s', async (_, write) => {
    expect(await importFile(write(aRoster(aPupil('A', { 'Premier prénom*': 'Anaïs' }))))).toMatchObject({
      state: 'IMPORTED',
    });

    expect((await learners()).nodes).toMatchObject([
      { firstName: 'Anaïs', lastName: 'Moreau', birthDate: '2009-06-23' },
    ]);
  });

  it('disables who left, enables who is back, changes who changed', async () => {
    await importFile(
      aRoster(aPupil('A'), aPupil('B', { 'Premier prénom*': 'Paul' }), aPupil('C', { 'Premier prénom*': 'Zoé' })),
    );

    expect(
      await importFile(aRoster(aPupil('A'), aPupil('B', { 'Premier prénom*': 'Paul', 'Division*': '2GT2' }))),
    ).toMatchObject({
      addedCount: 0,
      changedCount: 1,
      disabledCount: 1,
    });
    expect(
      (await learners()).nodes.map(({ firstName, division, active }: Record<string, unknown>) => [
        firstName,
        division,
        active,
      ]),
    ).toEqual([
      ['Inès', '2GT1', true],
      ['Paul', '2GT2', true],
      ['Zoé', '2GT1', false],
    ]);
    expect(await importFile(aRoster(aPupil('C', { 'Premier prénom*': 'Zoé' })))).toMatchObject({
      changedCount: 0,
      reenabledCount: 1,
      disabledCount: 2,
    });
  });

  it('stays to be run again after a crash in the middle, with nothing changed', async () => {
    await importFile(aRoster(aPupil('OLD')));
    const id = await upload(aRoster(aPupil('A'), aPupil('B')));
    const context = campaigns.app.contextFor(jobRequest('campaigns', 'crash'));

    const killed = importRoster(
      {
        ...context,
        transaction: (work) =>
          context.transaction(async (stores) => {
            const done = await work(stores);
            if ((await stores.rosterImports.byId(id))?.state === 'IMPORTED')
              throw new Error('killed before the commit');
            return done;
          }),
      },
      { rosterImportId: id },
    );

    await expect(killed).rejects.toThrow('killed');
    expect(await importOf(id)).toMatchObject({ state: 'RUNNING', percentage: 99 });
    expect((await learners()).totalCount).toBe(1);

    await campaigns.handleOutbox();
    expect(await importOf(id)).toMatchObject({ state: 'IMPORTED', addedCount: 2, disabledCount: 1 });
  });

  it('runs imports of one organization one after the other, however they come, each once', async () => {
    const one = await upload(aRoster(...Array.from({ length: 300 }, (_, rank) => aPupil(`X${rank}`))));
    campaigns.clock.advance(1_000);
    const two = await upload(aRoster(...Array.from({ length: 200 }, (_, rank) => aPupil(`X${rank + 200}`))));

    await Promise.all(
      [one, two, two, one].map((rosterImportId) => campaigns.deliver('import-roster', { rosterImportId })),
    );
    await campaigns.handleOutbox();

    const [first, second] = [await importOf(one), await importOf(two)];
    expect(second.state).toBe('IMPORTED');
    expect(['IMPORTED', 'REFUSED']).toContain(first.state);
    const [{ active }] = await campaigns.app.dataSource.query(
      'SELECT COUNT(*) AS active FROM learners WHERE organization_id = ? AND disabled_at IS NULL',
      [school.id],
    );
    expect(Number(active)).toBe(200);
  });

  it('never puts an older file over a newer one', async () => {
    const older = await upload(aRoster(aPupil('A')));
    campaigns.clock.advance(11 * 60_000);
    const newer = await upload(aRoster(aPupil('B')));

    await campaigns.deliver('import-roster', { rosterImportId: newer });
    await campaigns.deliver('import-roster', { rosterImportId: older });

    expect(await importOf(older)).toMatchObject({
      state: 'REFUSED',
      errors: [{ code: 'NEWER_FILE_IMPORTED', line: null }],
    });
    expect((await learners()).totalCount).toBe(1);
    await campaigns.handleOutbox();
  });

  it('are seen by members and platform administrators', async () => {
    const id = await upload(aRoster(aPupil('A')));

    expect(await importOf(id, school.member)).toMatchObject({ id });
    expect(await importOf(id, platformAdministrator)).toMatchObject({ id });
    expect(await importOf(id, aUser())).toBeNull();
    expect(await importOf('nothing', school.member)).toBeNull();
    await campaigns.handleOutbox();
  });

  it('keeps what was uploaded and sweeps what was cut', async () => {
    const id = await upload(aRoster(aPupil('A')));
    const { rosterImports, rosterFiles, clock } = campaigns.app.contextFor(jobRequest('campaigns', 'x'));
    await rosterImports.insertReceiving({ id: 'cut', organizationId: school.id, uploadedBy: 'u', at: clock.now() });
    await rosterFiles.addPiece('cut', 0, Buffer.from('half'));

    await campaigns.deliver('forget-cut-uploads', {});
    expect(await count('roster_imports')).toBe(2);
    campaigns.clock.advance(61 * 60_000);
    await campaigns.deliver('forget-cut-uploads', {});

    expect(await count('roster_imports')).toBe(1);
    expect(await count('roster_file_chunks', 'roster_import_id', 'cut')).toBe(0);
    expect(await importOf('cut')).toBeNull();
    expect(await importOf(id)).toMatchObject({ state: 'UPLOADED' });
    await campaigns.handleOutbox();
  });
});

describe('roster imports within tight limits', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns({ rosters: { ...config.rosters, chunkBytes: 7, batchSize: 4, maxErrors: 3 } });
    school = await givenOrganization(campaigns);
  });
  afterAll(() => campaigns.close());

  const importFile = (file: string | Buffer) =>
    givenImport(campaigns, { organizationId: school.id, by: school.administrator, file });

  it('read letters cut between two chunks, and batches', async () => {
    const imported = await importFile(readFileSync(join(__dirname, 'roster-lycee.csv')));

    expect(imported).toMatchObject({ state: 'IMPORTED', addedCount: 30, errors: [] });
  });

  it('stop at the limit of errors and say so', async () => {
    const pupils = Array.from({ length: 9 }, (_, rank) => aPupil(`A${rank}`, { 'Statut*': '' }));

    const { errors } = await importFile(aRoster(...pupils));

    expect(errors.map(({ code }: { code: string }) => code)).toEqual([
      ...Array(3).fill('FIELD_REQUIRED'),
      'TOO_MANY_ERRORS',
    ]);
  });
});

describe('the list of pupils', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    school = await givenOrganization(campaigns);
    await givenImport(campaigns, {
      organizationId: school.id,
      by: school.administrator,
      file: readFileSync(join(__dirname, 'roster-lycee.csv')),
    });
  });
  afterAll(() => campaigns.close());

  it('pages by name, without a pupil twice or missing, in three statements', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let hasNextPage = true; hasNextPage; ) {
      const { data, statements } = await campaigns.run(
        LEARNERS,
        { id: school.id, first: 7, after },
        { as: school.member },
      );
      const page = data.organization.learners;
      expect(statements).toBeLessThanOrEqual(4);
      expect(page.totalCount).toBe(30);
      seen.push(...page.nodes.map(({ lastName, firstName }: Record<string, string>) => `${lastName} ${firstName}`));
      ({ hasNextPage, endCursor: after } = page.pageInfo);
    }

    expect(new Set(seen).size).toBe(30);
    expect(seen).toEqual([...seen].sort(new Intl.Collator('fr').compare));
  });

  it('is not for strangers', async () => {
    expect((await campaigns.run(LEARNERS, { id: school.id }, { as: aUser() })).data.organization).toBeNull();
  });
});
