import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { startMariadb } from '../mariadb';
import { provideBinaries } from '../packages';
import { createProcesses } from '../processes';
import { projectPaths } from '../project';
import { newSecret } from '../secrets';
import { backup } from './backup';
import { type DatabaseTools, provideDatabaseTools } from './database-tools';
import { knownMigrations } from './known-migrations';
import { restore } from './restore';
import { connectToServer, SCHEMAS } from './schemas';

const place = mkdtempSync(join(tmpdir(), 'pix-backup-test-'));
const processes = createProcesses({ logs: join(place, 'logs'), tell: () => undefined });
const { engines } = projectPaths();
const STRANGE = "un\nretour, une 'apostrophe', \0 et /*!50017 DEFINER=`a`@`b`*/ 🙂";
const aMigration = `CreateSomething${[...knownMigrations()][0]}`;

let databaseUrl: string;
let tools: DatabaseTools;
let db: Connection;
let count = 0;

beforeAll(async () => {
  const binaries = await provideBinaries({ folder: engines });
  const settings = { binaries, processes, datadir: join(place, 'mariadb'), password: newSecret(), durable: false };
  [databaseUrl, tools] = [(await startMariadb(settings)).url, await provideDatabaseTools(engines)];
  db = await connectToServer(databaseUrl);
}, 60_000);

afterAll(async () => {
  await db?.end();
  await processes.stopAll();
  rmSync(place, { recursive: true, force: true });
});

/** Two schemas as services have them: a table whose rows a trigger keeps, an outbox, migrations. */
beforeEach(async () => {
  await db.query(`CREATE USER IF NOT EXISTS 'elsewhere'@'%'`);
  for (const schema of SCHEMAS) await db.query(`DROP DATABASE IF EXISTS ${schema}`);
  for (const schema of ['pix_identity', 'pix_certification']) {
    await db.query(`CREATE DATABASE ${schema}`);
    await db.query(`CREATE TABLE ${schema}.migrations (id INT PRIMARY KEY, name VARCHAR(255))`);
    await db.query(`INSERT INTO ${schema}.migrations VALUES (1, ?)`, [aMigration]);
    await db.query(`CREATE TABLE ${schema}.acts (id INT PRIMARY KEY, reason VARCHAR(200), seal VARBINARY(16))`);
    await db.query(`INSERT INTO ${schema}.acts VALUES (1, ?, X'00FF')`, [STRANGE]);
    await db.query(
      `CREATE DEFINER = 'elsewhere'@'%' TRIGGER ${schema}.acts_are_kept BEFORE DELETE ON ${schema}.acts FOR EACH ROW SIGNAL SQLSTATE '45000'`,
    );
    await db.query(`CREATE TABLE ${schema}.outbox (id INT PRIMARY KEY, check_at DATETIME(3) NULL)`);
    await db.query(`INSERT INTO ${schema}.outbox VALUES (1, NULL), (2, '2050-01-01')`);
  }
});

const rows = async (sql: string): Promise<RowDataPacket[]> => (await db.query<RowDataPacket[]>(sql))[0];

const backUp = async (): Promise<string> => {
  const folder = join(place, `backup-${(count += 1)}`);
  await backup({ folder, databaseUrl, tools, onProgress: () => undefined });
  return folder;
};

const restoreFrom = (folder: string, { overwrites = false, forgetQueues = async () => {} } = {}) =>
  restore({ folder, databaseUrl, tools, overwrites, forgetQueues, onProgress: () => undefined });

const changeManifest = (folder: string, change: (manifest: Record<string, unknown>) => object): void => {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
};

describe('a backup', () => {
  it('is for its owner alone, and says what it holds', async () => {
    const folder = await backUp();

    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ format: 1, platform: '0.1.0', dump: { file: 'pix.sql.gz' } });
    expect(manifest.schemas).toContainEqual({
      name: 'pix_identity',
      tables: ['acts', 'migrations', 'outbox'],
      migrations: [aMigration],
    });
    expect(statSync(join(folder, 'pix.sql.gz')).mode & 0o077).toBe(0);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('is refused where something is already', async () => {
    await expect(backUp().then((folder) => backup({ folder, databaseUrl, tools, onProgress() {} }))).rejects.toThrow(
      'is not empty',
    );
  });

  it('is not taken while a schema is migrated', async () => {
    const migrating = await connectToServer(databaseUrl);
    await migrating.query(`SELECT GET_LOCK('migrations-pix_identity', 0)`);
    await expect(backUp()).rejects.toThrow('pix_identity is being migrated');
    await migrating.end();
  }, 30_000);
});

describe('a restoration', () => {
  it('brings back every byte, the triggers for any account, and looks again at what was not done', async () => {
    const folder = await backUp();
    await db.query('DROP DATABASE pix_identity');
    await db.query(`DROP USER 'elsewhere'@'%'`);
    await db.query(`UPDATE pix_certification.acts SET reason = 'changée'`);
    let isForgotten = false;

    const { messagesToCheck } = await restoreFrom(folder, {
      overwrites: true,
      forgetQueues: async () => {
        isForgotten = true;
      },
    });

    expect([messagesToCheck, isForgotten]).toEqual([2, true]);
    for (const schema of ['pix_identity', 'pix_certification']) {
      expect(await rows(`SELECT reason, HEX(seal) AS seal FROM ${schema}.acts`)).toEqual([
        { reason: STRANGE, seal: '00FF' },
      ]);
      await expect(db.query(`DELETE FROM ${schema}.acts`)).rejects.toMatchObject({ sqlState: '45000' });
      expect(await rows(`SELECT id FROM ${schema}.outbox WHERE check_at <= NOW(3)`)).toEqual([{ id: 2 }]);
    }
    const [trigger] = await rows('SELECT DEFINER AS definer FROM information_schema.triggers LIMIT 1');
    expect(trigger?.['definer']).toBe('pix@127.0.0.1'); // Who restored: this server may not know who made them.
  });

  it('does not overwrite what is there unless told to', async () => {
    const folder = await backUp();
    await db.query(`UPDATE pix_identity.acts SET reason = 'plus récente'`);

    await expect(restoreFrom(folder)).rejects.toThrow('The database is not empty');
    expect(await rows('SELECT reason FROM pix_identity.acts')).toEqual([{ reason: 'plus récente' }]);
  });

  it('does not run beside services that use the schemas', async () => {
    const folder = await backUp();
    const service = await connectToServer(databaseUrl);
    await service.query('USE pix_identity');
    await expect(restoreFrom(folder, { overwrites: true })).rejects.toThrow('stop the services');
    await service.end();
  });

  it('refuses a dump of which one byte changed, before it drops anything', async () => {
    const folder = await backUp();
    const file = join(folder, 'pix.sql.gz');
    const bytes = readFileSync(file);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(file, bytes);

    await expect(restoreFrom(folder, { overwrites: true })).rejects.toThrow('is damaged');
    expect(await rows('SELECT id FROM pix_identity.acts')).toHaveLength(1);
  });

  it('refuses what a newer release made, what a newer server made, and what did not end', async () => {
    const newer = await backUp();
    changeManifest(newer, () => ({
      schemas: [{ name: 'pix_identity', tables: [], migrations: ['CreateLater20991231000000'] }],
    }));
    await expect(restoreFrom(newer, { overwrites: true })).rejects.toThrow('CreateLater20991231000000');

    const newerServer = await backUp();
    changeManifest(newerServer, () => ({ server: '99.1.0-MariaDB' }));
    await expect(restoreFrom(newerServer, { overwrites: true })).rejects.toThrow('The server is older');

    const unfinished = await backUp();
    rmSync(join(unfinished, 'manifest.json'));
    await expect(restoreFrom(unfinished, { overwrites: true })).rejects.toThrow('holds no finished backup');
  });
});
