import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jobRequest } from '@pix/kit/request-context';
import { aMachine, aUser } from '@pix/kit/testing';
import type { Context } from '../src/context';
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
  platformAdministrator,
  ROSTER_IMPORT,
} from './campaigns';

const LEARNERS = 'SELECT COUNT(*) AS count FROM learners WHERE organization_id = ? AND disabled_at IS NULL';
const pupils = (count: number, prefix = 'P') =>
  aRoster(...Array.from({ length: count }, (_, rank) => aPupil(`${prefix}${rank}`)));

describe('runs of a roster import', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns({
      rosters: { ...config.rosters, batchSize: 10, rangeSize: 10, chunkBytes: 2_000 },
    });
  });
  beforeEach(async () => {
    campaigns.clock.set('2026-11-22T08:00:00.000Z');
    school = await givenOrganization(campaigns);
  });
  afterAll(() => campaigns.close());

  const upload = (file: string, order: object = {}) =>
    givenUpload(campaigns, { organizationId: school.id, by: school.administrator, file, ...order });
  const importFile = (file: string, order: object = {}) =>
    givenImport(campaigns, { organizationId: school.id, by: school.administrator, file, ...order });
  const seen = async (id: string) =>
    (await campaigns.run(ROSTER_IMPORT, { id }, { as: school.administrator })).data.rosterImport;
  const count = async (statement = LEARNERS, ...values: string[]): Promise<number> => {
    const [row] = await campaigns.app.dataSource.query(statement, values.length > 0 ? values : [school.id]);
    return Number(row.count);
  };
  const staged = () => count('SELECT COUNT(*) AS count FROM roster_import_rows WHERE run_id <> ?', '');
  const context = (): Context => campaigns.app.contextFor(jobRequest('campaigns', 'run'));
  const forgetOutbox = () => campaigns.app.dataSource.query('DELETE FROM outbox');

  /** A run that stops at this point of its staging, for ever or until let go. */
  const runUntil = (id: string, batches: number, then: () => Promise<void>) => {
    const given = context();
    let staging = 0;
    const stage: Context['rosterStaging']['stage'] = async (...batch) => {
      staging += 1;
      if (staging === batches) await then();
      await given.rosterStaging.stage(...batch);
    };
    return importRoster({ ...given, rosterStaging: { ...given.rosterStaging, stage } }, { rosterImportId: id });
  };

  it('lets go of its file last: on a Galera node the pieces lock the import, whose progress is told meanwhile', async () => {
    const { dataSource } = campaigns.app;
    await dataSource.query(
      `CREATE TRIGGER early BEFORE DELETE ON roster_file_chunks FOR EACH ROW
       IF EXISTS (SELECT 1 FROM roster_imports WHERE id = OLD.roster_import_id AND state = 'RUNNING')
       THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'too early'; END IF`,
    );
    try {
      const [applied, refused] = [await upload(pupils(25)), await upload('not a roster')];
      await campaigns.handleOutbox();

      expect(await seen(applied)).toMatchObject({ state: 'IMPORTED' });
      expect(await seen(refused)).toMatchObject({ state: 'REFUSED' });
      expect(await count('SELECT COUNT(*) AS count FROM roster_file_chunks WHERE rank >= ?', '0')).toBe(0);
    } finally {
      await dataSource.query('DROP TRIGGER early');
    }
  });

  it('that a killed worker left in the middle is done again from its beginning', async () => {
    const id = await upload(pupils(45));
    await forgetOutbox();
    void runUntil(id, 3, () => new Promise(() => {})); // It never comes back: as killed as it can be in one process.
    while ((await staged()) < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await seen(id)).toMatchObject({ state: 'RUNNING' });
    expect(await count()).toBe(0);

    await campaigns.deliver('resume-stalled-imports', {});
    expect(await campaigns.handleOutbox()).toEqual([]);
    campaigns.clock.advance(11 * 60_000);
    await campaigns.deliver('resume-stalled-imports', {});
    expect(await campaigns.handleOutbox()).toEqual(['import-roster']);

    expect(await seen(id)).toMatchObject({ state: 'IMPORTED', addedCount: 45 });
    expect(await count()).toBe(45);
    await campaigns.deliver('resume-stalled-imports', {});
    expect(await staged()).toBe(0);
  });

  it('that another one has taken over from leaves everything to it', async () => {
    const id = await upload(pupils(45));
    let wake = (): void => {};
    const zombie = runUntil(
      id,
      3,
      () =>
        new Promise((resolve) => {
          wake = resolve;
        }),
    );
    while ((await staged()) < 20) await new Promise((resolve) => setTimeout(resolve, 5));

    await campaigns.handleOutbox();
    expect(await seen(id)).toMatchObject({ state: 'IMPORTED', addedCount: 45 });
    wake();
    await zombie;

    expect(await seen(id)).toMatchObject({ state: 'IMPORTED', addedCount: 45, disabledCount: 0 });
    expect([await count(), await staged()]).toEqual([45, 0]);
  });

  it('that fails every time is given up, said so in both languages, and keeps no file', async () => {
    await importFile(pupils(2, 'OLD'));
    const id = await upload(pupils(45));
    const failing = () => runUntil(id, 2, () => Promise.reject(new Error('the disk is full')));

    for (let tries = 1; tries < 5; tries += 1) {
      await expect(failing()).rejects.toThrow('the disk is full');
      expect(await seen(id)).toMatchObject({ state: 'RUNNING', failure: null });
    }
    await expect(failing()).rejects.toThrow('the disk is full');
    await campaigns.handleOutbox();

    const failed = await seen(id);
    expect(failed).toMatchObject({ state: 'FAILED', addedCount: null, endedAt: '2026-11-22T08:00:00.000Z' });
    expect(failed.failure).toMatch(/Renvoyez le fichier/);
    const { data } = await campaigns.run(ROSTER_IMPORT, { id }, { as: school.member, locale: 'en' });
    expect(data.rosterImport.failure).toMatch(/Send the file again/);
    expect(await count('SELECT COUNT(*) AS count FROM roster_file_chunks WHERE roster_import_id = ?', id)).toBe(0);
    expect([await count(), await staged()]).toEqual([2, 0]);
  });

  it('whose worker dies every time before it can say so ends all the same', async () => {
    const id = await upload(pupils(2));
    await campaigns.app.dataSource.query(`UPDATE roster_imports SET state = 'RUNNING', tries = 5 WHERE id = ?`, [id]);

    await campaigns.handleOutbox();

    expect(await seen(id)).toMatchObject({ state: 'FAILED' });
  });

  it('of one school wait for each other, in the order they came; those of another one do not', async () => {
    const other = await givenOrganization(campaigns);
    const first = await upload(pupils(20, 'A'));
    campaigns.clock.advance(1_000);
    const second = await upload(pupils(20, 'B'));
    const elsewhere = await givenUpload(campaigns, {
      organizationId: other.id,
      by: other.administrator,
      file: pupils(1),
    });
    await forgetOutbox();

    await campaigns.deliver('import-roster', { rosterImportId: second });
    await campaigns.deliver('import-roster', { rosterImportId: elsewhere });
    expect([
      await seen(second),
      (await campaigns.run(ROSTER_IMPORT, { id: elsewhere }, { as: other.member })).data.rosterImport,
    ]).toMatchObject([{ state: 'UPLOADED' }, { state: 'IMPORTED' }]);
    const [waiting] = await campaigns.app.dataSource.query('SELECT options FROM outbox WHERE relayed_at IS NULL');
    expect(JSON.parse(waiting.options)).toMatchObject({ delay: 5_000 });

    await campaigns.deliver('import-roster', { rosterImportId: first });
    await campaigns.handleOutbox();

    expect(await seen(first)).toMatchObject({ state: 'IMPORTED', addedCount: 20 });
    expect(await seen(second)).toMatchObject({ state: 'IMPORTED', addedCount: 20, disabledCount: 20 });
  });

  it('show nobody a part of the roster', async () => {
    await importFile(pupils(40, 'OLD'));
    const id = await upload(pupils(60, 'NEW'));
    const sizes = new Set<number>();
    let isOver = false;

    const watching = (async () => {
      while (!isOver) sizes.add(await count());
    })();
    await campaigns.deliver('import-roster', { rosterImportId: id });
    isOver = true;
    await watching;
    sizes.add(await count());

    expect([...sizes].sort()).toEqual([40, 60]);
    await campaigns.handleOutbox();
  });

  describe('that are dry', () => {
    it('tell what would be done, show the first of it, and do nothing', async () => {
      await importFile(aRoster(aPupil('A'), aPupil('B'), aPupil('C', { 'Nom de famille*': 'Ancien' }), aPupil('D')));
      await importFile(aRoster(aPupil('A'), aPupil('B'), aPupil('C', { 'Nom de famille*': 'Ancien' })));
      const before = await campaigns.app.dataSource.query(
        'SELECT * FROM learners WHERE organization_id = ? ORDER BY id',
        [school.id],
      );

      const checked = await importFile(
        aRoster(
          aPupil('A'),
          aPupil('B', { 'Division*': 'TG3' }),
          aPupil('D'),
          aPupil('E', { 'Premier prénom*': 'Zoé' }),
        ),
        { dryRun: 'true' },
      );

      expect(checked).toMatchObject({
        state: 'CHECKED',
        dryRun: true,
        percentage: 100,
        pupilCount: 4,
        addedCount: 1,
        changedCount: 1,
        reenabledCount: 1,
        disabledCount: 1,
        changedNothing: false,
      });
      expect(checked.preview).toEqual([
        { change: 'CHANGED', line: 3, firstName: 'Inès', lastName: 'Moreau', division: 'TG3' },
        { change: 'REENABLED', line: 4, firstName: 'Inès', lastName: 'Moreau', division: '2GT1' },
        { change: 'ADDED', line: 5, firstName: 'Zoé', lastName: 'Moreau', division: '2GT1' },
        { change: 'DISABLED', line: null, firstName: 'Inès', lastName: 'Ancien', division: '2GT1' },
      ]);
      expect(
        await campaigns.app.dataSource.query('SELECT * FROM learners WHERE organization_id = ? ORDER BY id', [
          school.id,
        ]),
      ).toEqual(before);
      expect(await staged()).toBe(0);
    });

    it('tell the errors a real one would', async () => {
      const checked = await importFile(aRoster(aPupil('A', { 'Statut*': '' })), { dryRun: 'true' });

      expect(checked).toMatchObject({ state: 'REFUSED', dryRun: true, errors: [{ line: 2, code: 'FIELD_REQUIRED' }] });
    });

    it('keep names for a week', async () => {
      const { id } = await importFile(pupils(1), { dryRun: 'true' });

      campaigns.clock.advance(6 * 86_400_000);
      await campaigns.deliver('resume-stalled-imports', {});
      expect((await seen(id)).preview).toHaveLength(1);
      campaigns.clock.advance(2 * 86_400_000);
      await campaigns.deliver('resume-stalled-imports', {});

      expect(await seen(id)).toMatchObject({ preview: [], addedCount: 1 });
    });
  });

  describe('of a connector', () => {
    const connector = aMachine('0198-connector', 'campaigns:import-rosters');

    it('are sent by UAI, for any school, and seen by who sent them', async () => {
      const place = await givenOrganization(campaigns, { uai: '9920001A' });
      const id = await givenUpload(campaigns, { uai: ' 992 0001 a', by: connector, file: pupils(3) });
      await campaigns.handleOutbox();

      const { data } = await campaigns.run(ROSTER_IMPORT, { id }, { as: connector });
      expect(data.rosterImport).toMatchObject({ state: 'IMPORTED', addedCount: 3 });
      for (const [viewer, isSeen] of [
        [aMachine('another', 'campaigns:import-rosters'), false],
        [aUser(), false],
        [place.member, true],
        [platformAdministrator, true],
      ] as const)
        expect((await campaigns.run(ROSTER_IMPORT, { id }, { as: viewer })).data.rosterImport !== null).toBe(isSeen);
    });

    it('need the scope, and a school that is there', async () => {
      const id = await upload(pupils(1));
      const stranger = aMachine('connector', 'campaigns:export-results');
      await expect(givenUpload(campaigns, { organizationId: school.id, by: stranger, file: '' })).rejects.toThrow(
        'OrganizationNotFoundError',
      );
      await expect(givenUpload(campaigns, { uai: '0000000A', by: connector, file: '' })).rejects.toThrow(
        'OrganizationNotFoundError',
      );
      expect((await campaigns.run(ROSTER_IMPORT, { id }, { as: stranger })).errors).toMatchObject([
        { code: 'UNAUTHENTICATED' },
      ]);
      expect((await campaigns.run(ROSTER_IMPORT, { id }, { as: connector })).data.rosterImport).toBeNull();
      await campaigns.handleOutbox();
    });

    it('see nothing else', async () => {
      const asked = await campaigns.run(
        'query ($id: ID!) { organization(id: $id) { id } learner(id: $id) { id } }',
        { id: school.id },
        { as: connector },
      );

      expect(asked.errors.map(({ code }) => code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    });
  });

  it('refuses words that mean nothing', async () => {
    for (const order of [{ format: 'PDF' }, { mode: 'MERGE' }, { dryRun: 'yes' }])
      await expect(upload('', order)).rejects.toThrow('InvalidInputError');
  });

  it('are listed newest first, for members and platform administrators', async () => {
    const LIST = `query ($id: ID!, $first: Int, $after: String) { organization(id: $id) { rosterImports(first: $first, after: $after) {
      totalCount nodes { id state } pageInfo { hasNextPage endCursor } } } }`;
    const ids = [await upload(pupils(1)), await upload(pupils(1)), await upload('')];
    await campaigns.handleOutbox();

    const { data, statements } = await campaigns.run(LIST, { id: school.id, first: 2 }, { as: school.member });
    const page = data.organization.rosterImports;
    expect(page).toMatchObject({ totalCount: 3, nodes: [{ id: ids[2], state: 'REFUSED' }, { id: ids[1] }] });
    expect(statements).toBeLessThanOrEqual(4);
    const next = await campaigns.run(
      LIST,
      { id: school.id, first: 2, after: page.pageInfo.endCursor },
      { as: platformAdministrator },
    );
    expect(next.data.organization.rosterImports.nodes).toEqual([{ id: ids[0], state: 'IMPORTED' }]);
    expect((await campaigns.run(LIST, { id: school.id }, { as: aUser() })).data.organization).toBeNull();
  });
});

describe('pupils who change schools', () => {
  let campaigns: Campaigns;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
  });
  afterAll(() => campaigns.close());

  const INE = '070000007AB';
  const linkOf = async (organizationId: string, ine = INE): Promise<string | null> => {
    const [row] = await campaigns.app.dataSource.query(
      'SELECT user_id FROM learners WHERE organization_id = ? AND national_student_id = ?',
      [organizationId, ine],
    );
    return row?.user_id ?? null;
  };
  const givenPlaces = async () => {
    const [old, next] = [await givenOrganization(campaigns), await givenOrganization(campaigns)];
    const send = (place: typeof old, ...lines: string[]) =>
      givenImport(campaigns, { organizationId: place.id, by: place.administrator, file: aRoster(...lines) });
    const link = (place: typeof old, userId: string, ine = INE) =>
      campaigns.app.dataSource.query(
        'UPDATE learners SET user_id = ? WHERE organization_id = ? AND national_student_id = ?',
        [userId, place.id, ine],
      );
    return { old, next, send, link };
  };
  beforeEach(() => campaigns.app.dataSource.query('UPDATE learners SET user_id = NULL'));

  it('keep their account: the same INE and birth date lead to it', async () => {
    const { old, next, send, link } = await givenPlaces();
    await send(old, aPupil(INE));
    await link(old, 'account-1');

    await send(next, aPupil(INE));

    expect([await linkOf(old.id), await linkOf(next.id)]).toEqual(['account-1', 'account-1']);
  });

  it('keep it under another name as well: names change, an INE with its birth date does not', async () => {
    const { old, next, send, link } = await givenPlaces();
    await send(old, aPupil(INE));
    await link(old, 'account-6');

    await send(next, aPupil(INE, { 'Premier prénom*': 'Agnès', 'Nom de famille*': 'Dubois' }));

    expect(await linkOf(next.id)).toBe('account-6');
  });

  it('do not, when the birth date is another one, when it is no INE, or when two pupils share the account', async () => {
    const { old, next, send, link } = await givenPlaces();
    const SHARED = ['070000014AA', '070000021AB'] as const;
    await send(old, aPupil(INE), aPupil('LOCAL-1'), ...SHARED.map((ine) => aPupil(ine)));
    await link(old, 'account-2');
    await link(old, 'account-3', 'LOCAL-1');
    await link(old, 'account-4', SHARED[0]);
    const third = await givenOrganization(campaigns);
    await send(third, aPupil(SHARED[1]));
    await link(third, 'account-4', SHARED[1]);

    await send(
      next,
      aPupil(INE, { 'Date de naissance (jj/mm/aaaa)*': '24/06/2009' }),
      aPupil('LOCAL-1'),
      ...SHARED.map((ine) => aPupil(ine)),
    );

    for (const ine of [INE, 'LOCAL-1', ...SHARED]) expect([ine, await linkOf(next.id, ine)]).toEqual([ine, null]);
  });

  it('stay unlinked where a teacher unlinked them, however often the file comes again', async () => {
    const { old, next, send, link } = await givenPlaces();
    await send(old, aPupil(INE));
    await link(old, 'account-5');
    await send(next, aPupil(INE));
    await link(next, null as never);

    await send(next, aPupil(INE, { 'Division*': 'TG3' }));

    expect(await linkOf(next.id)).toBeNull();
  });
});
