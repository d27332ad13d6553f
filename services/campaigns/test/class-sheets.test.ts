import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GATEWAY_KEY_HEADER } from '@pix/kit/auth';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { aGuest, aUser } from '@pix/kit/testing';
import {
  ADD_MEMBER,
  aPupil,
  aRoster,
  type Campaigns,
  config,
  givenCampaigns,
  givenImport,
  givenOrganization,
  type Person,
  platformAdministrator,
} from './campaigns';
import { givenKeys, tokenOf } from './tokens';

const CREATE = `mutation ($input: CreateClassUsernamesInput!) { createClassUsernames(input: $input) {
  __typename ... on CreateClassUsernamesSuccess { classSheet { id division state percentage pupilCount createdAt expiresAt } }
  ... on Error { message }
} }`;
const SHEET = `query ($id: ID!) { classSheet(id: $id) { id state percentage pupilCount expiresAt csvDownloaded pdfDownloaded } }`;

const DAY_MS = 86_400_000;

describe('class sheets', () => {
  const servers: Server[] = [];
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let url: string;
  let rank = 0;

  beforeAll(async () => {
    const { server, identityUrl } = await givenKeys();
    campaigns = await givenCampaigns({ identityUrl, classSheets: { ...config.classSheets, batchSize: 2 } });
    const api = createHttpServer({ logger: campaigns.app.logger, routes: campaigns.app.routes });
    url = `http://127.0.0.1:${await listen(api, '127.0.0.1', 0)}/files/class-sheets`;
    servers.push(server, api);
  });
  beforeEach(async () => {
    campaigns.clock.set('2026-11-22T08:00:00.000Z');
    campaigns.identity.calls.length = 0;
    campaigns.identity.losesAnswers = 0;
    campaigns.identity.meanwhile = async () => {};
    school = await givenOrganization(campaigns, { name: `Lycée ${++rank}` });
    const pupils = ['Arnaud', 'Bernard', 'Colin', 'Durand', 'Étienne'].map((lastName, place) =>
      aPupil(`INE${place}`, { 'Nom de famille*': lastName }),
    );
    const other = aPupil('OTHER', { 'Division*': '2GT2', 'Nom de famille*': 'Zola' });
    await givenImport(campaigns, {
      organizationId: school.id,
      by: school.administrator,
      file: aRoster(...pupils, other),
    });
  });
  afterAll(async () => {
    await Promise.all(servers.map(closeServer));
    await campaigns.close();
  });

  const create = async (given: object = {}, as: Person | undefined = school.member) =>
    (await campaigns.run(CREATE, { input: { organizationId: school.id, division: '2GT1', ...given } }, { as })).data
      .createClassUsernames;
  const see = async (id: string, as: Person = school.member) =>
    (await campaigns.run(SHEET, { id }, { as })).data.classSheet;
  const givenSheet = async (given: object = {}): Promise<string> => {
    const { classSheet } = await create(given);
    await campaigns.handleOutbox();
    return classSheet.id;
  };
  const download = async (file: string, as: Person | null = school.member) => {
    const answer = await fetch(`${url}/${file}`, {
      headers: {
        [GATEWAY_KEY_HEADER]: config.gatewayKey,
        ...(as ? { authorization: `Bearer ${await tokenOf(as)}` } : {}),
      },
    });
    return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
  };
  const linesOf = async (id: string): Promise<string[][]> => {
    const { body } = await download(`${id}.csv`);
    return body
      .toString('utf8')
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';'));
  };
  const learners = (): Promise<{ id: string; last_name: string; user_id: string | null }[]> =>
    campaigns.app.dataSource.query(
      'SELECT id, last_name, user_id FROM learners WHERE organization_id = ? ORDER BY last_name',
      [school.id],
    );
  const sealedCount = async (id: string): Promise<number> =>
    Number(
      (
        await campaigns.app.dataSource.query(
          'SELECT COUNT(*) AS count FROM class_sheet_pupils WHERE class_sheet_id = ?',
          [id],
        )
      )[0].count,
    );

  it('are made by a job that links each pupil of the class to their account', async () => {
    const { classSheet } = await create();
    expect(classSheet).toMatchObject({ division: '2GT1', state: 'WAITING', percentage: 0, pupilCount: 5 });
    expect((await download(`${classSheet.id}.csv`)).status).toBe(409);

    expect((await campaigns.handleOutbox())[0]).toBe('create-class-usernames');

    expect(await see(classSheet.id)).toMatchObject({
      state: 'READY',
      percentage: 100,
      csvDownloaded: false,
      pdfDownloaded: false,
    });
    const linked = (await learners()).filter(({ user_id }) => user_id !== null);
    expect(linked.map(({ last_name }) => last_name)).toEqual(['Arnaud', 'Bernard', 'Colin', 'Durand', 'Étienne']);
    expect(campaigns.identity.calls.map(({ pupilCount }) => pupilCount)).toEqual([2, 2, 1]);
  });

  it('are downloaded once as a CSV file and once as slips to print, then nothing of them is left', async () => {
    const id = await givenSheet();

    const csv = await download(`${id}.csv`);
    expect(csv.status).toBe(200);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="identifiants-2GT1.csv"');
    expect(csv.headers.get('cache-control')).toBe('private, no-store');
    const [header, first] = csv.body.toString('utf8').split('\r\n');
    expect(header).toBe('\uFEFFDivision;Nom;Prénom;Identifiant;Mot de passe');
    expect(first).toMatch(/^2GT1;Arnaud;Inès;inès\.arnaud\d+;abcdef\d\d$/);
    expect(await see(id)).toMatchObject({ csvDownloaded: true, pdfDownloaded: false });
    expect(await sealedCount(id)).toBe(5);

    const pdf = await download(`${id}.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');

    expect([(await download(`${id}.csv`)).status, (await download(`${id}.pdf`)).status]).toEqual([410, 410]);
    expect(await sealedCount(id)).toBe(0);
  });

  it('are had by one of ten who download at once', async () => {
    const id = await givenSheet();

    const answers = await Promise.all(Array.from({ length: 10 }, () => download(`${id}.csv`)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 410)]);
  });

  it('hold no password in clear, nor do the messages of their job', async () => {
    const { classSheet } = await create();
    const [message] = await campaigns.app.dataSource.query(`SELECT payload FROM outbox WHERE relayed_at IS NULL`);
    expect(JSON.parse(message.payload)).toEqual({ classSheetId: classSheet.id });
    await campaigns.handleOutbox();

    const rows = await campaigns.app.dataSource.query(
      'SELECT sealed FROM class_sheet_pupils WHERE class_sheet_id = ?',
      [classSheet.id],
    );
    for (const { sealed } of rows) expect((sealed as Buffer).toString('latin1')).not.toMatch(/abcdef|inès|username/);
    const [{ sealed_key }] = await campaigns.app.dataSource.query('SELECT sealed_key FROM class_sheets WHERE id = ?', [
      classSheet.id,
    ]);
    expect(sealed_key).toBeNull();
  });

  it('are one, asked five times at once or again until a file was had', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create()));
    const ids = new Set(answers.map(({ classSheet }) => classSheet.id));
    expect(ids.size).toBe(1);
    const [id] = [...ids];
    await campaigns.handleOutbox();
    expect((await create()).classSheet).toMatchObject({ id, state: 'READY' });

    await download(`${id}.csv`);

    expect((await create()).classSheet.id).not.toBe(id);
  });

  it('wait for the one being made for a colleague', async () => {
    await create();

    expect((await create({}, school.administrator)).__typename).toBe('ClassSheetRunningError');
    expect((await create({ division: '2GT2' }, school.administrator)).__typename).toBe('CreateClassUsernamesSuccess');
    await campaigns.handleOutbox();
    expect((await create({}, school.administrator)).__typename).toBe('CreateClassUsernamesSuccess');
  });

  it('made again give the same accounts, and passwords to nobody who has one', async () => {
    const first = await linesOf(await givenSheet());
    const before = await learners();

    const second = await linesOf(await givenSheet());

    expect(second.map(([, , , username]) => username)).toEqual(first.map(([, , , username]) => username));
    expect(second.every(([, , , , password]) => password === '')).toBe(true);
    expect(await learners()).toEqual(before);
  });

  it('made again may renew the passwords nobody used', async () => {
    const first = await linesOf(await givenSheet());

    const renewed = await linesOf(await givenSheet({ renewUnused: true }));

    expect(renewed.map(([, , , username]) => username)).toEqual(first.map(([, , , username]) => username));
    for (const [place, line] of renewed.entries()) {
      expect(line[4]).toMatch(/^abcdef\d\d$/);
      expect(line[4]).not.toBe(first[place]?.[4]);
    }
  });

  it('come out whole of a job that is run twice, or twice at once', async () => {
    const { classSheet } = await create();
    await Promise.all([1, 2].map(() => campaigns.deliver('create-class-usernames', { classSheetId: classSheet.id })));
    await campaigns.handleOutbox({ times: 2 });

    const lines = await linesOf(classSheet.id);
    expect(lines).toHaveLength(5);
    expect(lines.every(([, , , , password]) => /^abcdef\d\d$/.test(password ?? ''))).toBe(true);
    expect(new Set((await learners()).map(({ user_id }) => user_id)).size).toBe(6);
  });

  it('come out whole of a job killed in the middle, whatever was done already', async () => {
    const { classSheet } = await create();
    const accountsBefore = campaigns.identity.accounts.size;
    let batches = 0;
    campaigns.identity.meanwhile = async () => {
      batches += 1;
      if (batches === 2) campaigns.identity.losesAnswers = 1;
    };
    const run = () => campaigns.deliver('create-class-usernames', { classSheetId: classSheet.id });

    await expect(run()).rejects.toThrow('lost');
    expect(await see(classSheet.id)).toMatchObject({ state: 'RUNNING', percentage: 40 });
    expect(campaigns.identity.accounts.size).toBe(accountsBefore + 4);
    await run();

    expect(campaigns.identity.accounts.size).toBe(accountsBefore + 5);
    const lines = await linesOf(classSheet.id);
    expect(lines.every(([, , , , password]) => /^abcdef\d\d$/.test(password ?? ''))).toBe(true);
    expect(new Set(lines.map(([, , , , password]) => password)).size).toBe(5);
  });

  it('leave alone a pupil who links their own account meanwhile, colleagues, and accounts with a role', async () => {
    const [first, second, third, fourth] = await learners();
    const [own, colleague, administrator] = [aUser(), aUser(), aUser()];
    const link = (learnerId: string | undefined, { userId }: Person) =>
      campaigns.app.dataSource.query('UPDATE learners SET user_id = ? WHERE id = ?', [userId, learnerId]);
    await campaigns.run(
      ADD_MEMBER,
      { input: { organizationId: school.id, userId: colleague.userId, role: 'MEMBER' } },
      { as: platformAdministrator },
    );
    await link(second?.id, colleague);
    await link(third?.id, administrator);
    campaigns.identity.protectedIds.add(administrator.userId);
    campaigns.identity.meanwhile = async () => {
      await link(first?.id, own);
      campaigns.identity.meanwhile = async () => {};
    };

    const lines = await linesOf(await givenSheet());

    expect(lines.map((line) => line.slice(1, 2).concat(line.slice(3)))).toEqual([
      ['Arnaud', '', ''],
      ['Bernard', '', ''],
      ['Colin', '', ''],
      ['Durand', expect.stringMatching(/^inès/), expect.stringMatching(/^abcdef/)],
      ['Étienne', expect.stringMatching(/^inès/), expect.stringMatching(/^abcdef/)],
    ]);
    const now = await learners();
    expect([now[0]?.user_id, now[1]?.user_id, now[2]?.user_id]).toEqual([
      own.userId,
      colleague.userId,
      administrator.userId,
    ]);
    expect(fourth?.user_id).toBeNull();
  });

  it('leave blank the password of a pupil who has their own', async () => {
    const [pupil] = await learners();
    const person = aUser();
    campaigns.identity.givenAccount(person.userId, { hasPassword: true });
    await campaigns.app.dataSource.query('UPDATE learners SET user_id = ? WHERE id = ?', [person.userId, pupil?.id]);

    const [line] = await linesOf(await givenSheet());

    expect(line).toEqual(['2GT1', 'Arnaud', 'Inès', expect.stringMatching(/^inès\.arnaud/), '']);
  });

  it('are gone after 24 hours, and purged', async () => {
    const id = await givenSheet();
    campaigns.clock.advance(DAY_MS - 1);
    await campaigns.deliver('purge-class-sheets', {});
    expect((await download(`${id}.csv`)).status).toBe(200);

    campaigns.clock.advance(1);
    expect((await download(`${id}.pdf`)).status).toBe(410);
    await campaigns.deliver('purge-class-sheets', {});
    await campaigns.deliver('purge-class-sheets', {});

    expect(await sealedCount(id)).toBe(0);
    expect(await see(id)).toMatchObject({ state: 'EXPIRED', percentage: 100 });
    expect((await download(`${id}.pdf`)).status).toBe(410);
  });

  it('that expire before their job has run are made no more', async () => {
    const { classSheet } = await create();
    campaigns.clock.advance(DAY_MS);
    await campaigns.deliver('purge-class-sheets', {});
    await campaigns.handleOutbox();

    expect(campaigns.identity.calls).toEqual([]);
    expect((await see(classSheet.id)).state).toBe('EXPIRED');
    expect((await create()).classSheet.id).not.toBe(classSheet.id);
  });

  it('are for the member who asked: not a colleague, nor another school, nor somebody who left', async () => {
    const id = await givenSheet();
    const other = await givenOrganization(campaigns, { name: 'Ailleurs' });
    const strangers = [school.administrator, other.administrator, platformAdministrator, aUser()];

    for (const as of strangers) {
      expect((await download(`${id}.csv`, as)).status).toBe(404);
      expect(await see(id, as)).toBeNull();
    }
    expect((await download(`${id}.csv`, null)).status).toBe(401);
    expect([
      (await download(`${id}.xlsx`)).status,
      (await download('nowhere.csv')).status,
      (await download(id)).status,
    ]).toEqual([404, 404, 404]);
    await campaigns.app.dataSource.query('DELETE FROM memberships WHERE user_id = ?', [school.member.userId]);
    expect((await download(`${id}.csv`)).status).toBe(404);
    expect(await see(id)).toBeNull();
  });

  it('are asked for by members of the organization, for a class it has', async () => {
    const other = await givenOrganization(campaigns, { name: 'Voisin' });

    for (const as of [other.administrator, platformAdministrator, aUser(), aGuest('invigilator', school.id) as never])
      expect((await create({}, as)).__typename).toBe('OrganizationNotFoundError');
    expect((await create({ division: '3B' })).__typename).toBe('ClassNotFoundError');
    const anonymous = await campaigns.run(CREATE, { input: { organizationId: school.id, division: '2GT1' } });
    expect(anonymous.errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});
