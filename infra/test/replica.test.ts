import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, migrate } from '@pix/kit/database';
import { newId } from '@pix/kit/ids';
import { aUser, createTester, type Tester } from '@pix/kit/testing';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { createApp as createAssessment } from '../../services/assessment/src/app';
import { assessmentDataSource } from '../../services/assessment/src/database/data-source';
import { readItemStatistics } from '../../services/assessment/src/usecases/statistics/read-item-statistics';
import { readLevelDistribution } from '../../services/assessment/src/usecases/statistics/read-level-distribution';
import { config as assessmentConfig } from '../../services/assessment/test/assessment';
import { createApp as createCampaigns } from '../../services/campaigns/src/app';
import { campaignsDataSource } from '../../services/campaigns/src/database/data-source';
import { readAcademyCsv } from '../../services/campaigns/src/usecases/academies/read-academy-csv';
import { readExportLines } from '../../services/campaigns/src/usecases/exports/read-export-lines';
import { config as campaignsConfig } from '../../services/campaigns/test/campaigns';
import { createApp as createCertification } from '../../services/certification/src/app';
import { certificationDataSource } from '../../services/certification/src/database/data-source';
import { config as certificationConfig } from '../../services/certification/test/certification';
import { connectToServer } from '../src/backup/schemas';
import { startMariadb } from '../src/mariadb';
import { provideBinaries } from '../src/packages';
import { createProcesses } from '../src/processes';
import { projectPaths } from '../src/project';
import { newSecret } from '../src/secrets';

const place = mkdtempSync(join(tmpdir(), 'pix-replica-'));
const processes = createProcesses({ logs: join(place, 'logs'), tell: () => undefined });
const password = newSecret();
const ADMIN = aUser(undefined, ['ADMIN']);
const HOLDER = aUser();

let urls: { primary: string; replica: string };
let primary: Connection;
let replica: Connection;
let certification: Tester;
const closing: (() => Promise<unknown>)[] = [];

const startServer = async (name: string, more: readonly string[]): Promise<string> => {
  const binaries = await provideBinaries({ folder: projectPaths().engines });
  return (await startMariadb({ binaries, processes, datadir: join(place, name), password, durable: false, more })).url;
};

/** A primary, a replica that follows it for real, and the schemas of three services. */
beforeAll(async () => {
  const [primaryUrl, replicaUrl] = await Promise.all([
    startServer('primary', ['--server-id=1', '--log-bin=log', '--binlog-format=ROW']),
    startServer('replica', ['--server-id=2', '--log-output=TABLE']),
  ]);
  urls = { primary: primaryUrl, replica: replicaUrl };
  [primary, replica] = [await connectToServer(primaryUrl), await connectToServer(replicaUrl)];
  const { port } = new URL(primaryUrl);
  await replica.query(
    `CHANGE MASTER TO MASTER_HOST = '127.0.0.1', MASTER_PORT = ${port}, MASTER_USER = 'pix', MASTER_PASSWORD = '${password}'`,
  );
  await replica.query('START SLAVE');
  for (const [name, dataSourceOf] of SERVICES) {
    const { url, poolSize } = databaseOf(name);
    const dataSource = dataSourceOf({ url, poolSize });
    await migrate(dataSource, url);
    await dataSource.destroy();
  }
  await caughtUp();
  const app = await createCertification({ ...certificationConfig, database: databaseOf('certification') });
  certification = await createTester(app);
  closing.push(() => certification.close());
}, 120_000);

afterAll(async () => {
  for (const close of closing) await close();
  await Promise.all([primary?.end(), replica?.end()]);
  await processes.stopAll();
  rmSync(place, { recursive: true, force: true });
}, 30_000);

const SERVICES = [
  ['certification', certificationDataSource],
  ['campaigns', campaignsDataSource],
  ['assessment', assessmentDataSource],
] as const;

const databaseOf = (service: string) => ({
  url: new URL(`/pix_${service}`, urls.primary).href,
  replicaUrl: new URL(`/pix_${service}`, urls.replica).href,
  poolSize: 3,
});

const caughtUp = async (): Promise<void> => {
  const [[where]] = await primary.query<RowDataPacket[]>('SHOW MASTER STATUS');
  await replica.query('SELECT MASTER_POS_WAIT(?, ?, 20)', [where?.['File'], where?.['Position']]);
};

let issued = 0;

const issueCertificate = async (): Promise<{ id: string; code: string }> => {
  const [id, code] = [newId(), `P-REPLICA${(issued += 1)}`];
  await primary.query('SET SESSION foreign_key_checks = 0');
  await primary.query(
    `INSERT INTO pix_certification.certificates (id, certification_id, user_id, verification_code, number, issued_at, first_name, last_name,
       birth_date, birth_place, centre_name, certified_on, issued_on, valid_until, pix, competences)
     VALUES (?, UUID(), ?, ?, ?, NOW(3), 'Inès', 'Moreau', '2009-06-23', 'Lyon', 'Primaire', '2026-11-01', '2026-11-02', '2029-11-02', 300, '[]')`,
    [id, HOLDER.userId, code, `N${issued}`],
  );
  return { id, code };
};

const verify = async (code: string): Promise<unknown> => {
  const { data } = await certification.run(
    `query ($code: String!) { verifyCertificate(code: $code) { __typename ... on VerifiedCertificate { centreName } } }`,
    { code },
  );
  return data.verifyCertificate;
};

/** What the replica was asked while something ran. */
const askedOfReplica = async (work: () => Promise<unknown>): Promise<string> => {
  await replica.query('TRUNCATE mysql.general_log');
  await replica.query('SET GLOBAL general_log = ON');
  await work();
  await replica.query('SET GLOBAL general_log = OFF');
  const [rows] = await replica.query<RowDataPacket[]>(
    'SELECT CONVERT(argument USING utf8mb4) AS sql_text FROM mysql.general_log',
  );
  return rows.map(({ sql_text }) => sql_text).join('\n');
};

describe('reads that may be some seconds old', () => {
  it('are answered by the replica: a public verification, though not its holder', async () => {
    const { id, code } = await issueCertificate();
    await caughtUp();
    await replica.query(`UPDATE pix_certification.certificates SET centre_name = 'Réplique', number = 'R1'`);

    expect(await verify(code)).toEqual({ __typename: 'VerifiedCertificate', centreName: 'Réplique' });
    const { data } = await certification.run(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Certificate { number } } }',
      { of: [{ __typename: 'Certificate', id }] },
      { as: HOLDER },
    );
    expect(data._entities).toEqual([{ number: 'N1' }]);
  });

  it('still find what was issued a moment ago', async () => {
    await replica.query('STOP SLAVE SQL_THREAD');
    const { code } = await issueCertificate();
    expect(await verify(code)).toEqual({ __typename: 'VerifiedCertificate', centreName: 'Primaire' });
    await replica.query('START SLAVE');
    await caughtUp();
  });

  it('go to the primary as long as the replica does not follow, and come back', async () => {
    const { code } = await issueCertificate();
    await caughtUp();
    await replica.query(`UPDATE pix_certification.certificates SET centre_name = 'Réplique'`);
    await replica.query('STOP SLAVE');
    await sleep(2_500);
    expect(await verify(code)).toMatchObject({ centreName: 'Primaire' });

    await replica.query('START SLAVE');
    await sleep(2_500);
    expect(await verify(code)).toMatchObject({ centreName: 'Réplique' });
  });

  it('are those of statistics', async () => {
    const app = await createAssessment({ ...assessmentConfig, database: databaseOf('assessment') });
    closing.push(() => app.close());
    const current = async () => ({ items: { COMPETENCE: new Map([['1.1', {}]]) } }) as never;

    const asked = await askedOfReplica(async () => {
      const context = Object.assign(app.contextFor({ viewer: ADMIN, locale: 'fr', requestId: 'replica' }), {
        library: { current } as never,
      });
      await readItemStatistics(context, { competenceId: '1.1' });
      await readLevelDistribution(context);
    });

    expect(asked).toContain('challenge_statistics');
    expect(asked).toContain('level_counts');
    expect(asked).not.toContain('content_releases');
  });

  it('are those of exports and of an académie', async () => {
    const app = await createCampaigns({ ...campaignsConfig, database: databaseOf('campaigns') });
    closing.push(() => app.close());

    const asked = await askedOfReplica(async () => {
      const context = app.contextFor({ viewer: ADMIN, locale: 'fr', requestId: 'replica' });
      await readAcademyCsv(context, { fileName: '10.csv', kind: null, from: null, to: null });
      await readExportLines(context, { campaignId: context.newId(), withSkills: false }).next();
    });

    expect(asked).toContain('participations');
    expect(asked).toContain('organizations');
    expect(asked).not.toContain('academy_supervisors'); // Who may look is asked where it is decided.
  });
});

describe('a connection to a replica', () => {
  it('writes nothing', async () => {
    const url = databaseOf('certification').replicaUrl;
    const dataSource = await createDataSource({
      url,
      poolSize: 2,
      entities: [],
      migrations: [],
      isReadOnly: true,
    }).initialize();
    closing.push(() => dataSource.destroy());
    const writing = Array.from({ length: 4 }, () => dataSource.query(`DELETE FROM outbox`));
    for (const outcome of await Promise.allSettled(writing))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { errno: 1792 } });
  });
});
