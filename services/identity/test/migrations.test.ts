import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { migrate } from '@pix/kit/database';
import { breaksOfRelease, emptyTables, migrateUpAndDown, testDatabaseUrl } from '@pix/kit/testing';
import { identityDataSource } from '../src/database/data-source';

describe('migrations', () => {
  it('go all up and all down, and make what the mapping says', async () => {
    const { up, down, unmapped } = await migrateUpAndDown(identityDataSource, 'identity');

    expect(up).toEqual([
      'audit_entries',
      'authentication_methods',
      'data_export_parts',
      'data_exports',
      'dead_letters',
      'email_changes',
      'email_tokens',
      'external_identities',
      'idempotency_keys',
      'inbox',
      'machine_credentials',
      'mails',
      'outbox',
      'pupil_accounts',
      'refresh_tokens',
      'retention_warnings',
      'sign_in_attempts',
      'sign_in_sessions',
      'temporary_passwords',
      'terms_acceptances',
      'throttles',
      'users',
    ]);
    expect(down).toEqual([]);
    expect(unmapped).toEqual([]);
  });

  it('keep the terms of use that people accepted, up and down', async () => {
    const url = testDatabaseUrl('identity_terms');
    const dataSource = identityDataSource({ url, poolSize: 2 });
    await migrate(dataSource, url);
    await emptyTables(dataSource);
    const id = '0193f5aa-0000-7000-8000-000000000001';
    await dataSource.query(
      `INSERT INTO users (id, first_name, last_name, roles, created_at) VALUES (?, 'Inès', 'Moreau', '[]', NOW(3))`,
      [id],
    );
    await dataSource.query(`INSERT INTO terms_acceptances VALUES (?, 'LEARNER', '2026-09-01', '2026-11-22')`, [id]);
    const lastMigration = async (): Promise<string> =>
      (await dataSource.query<[{ name: string }]>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1'))[0].name;

    while ((await lastMigration()) !== 'CreateEmailProofs20261122100100') await dataSource.undoLastMigration();
    const [account] = await dataSource.query<[object]>(
      `SELECT terms_of_use_version AS version, CAST(terms_of_use_accepted_at AS CHAR) AS accepted_at FROM users`,
    );
    await dataSource.runMigrations();
    const [acceptance] = await dataSource.query<[object]>(
      'SELECT user_id, application, version, CAST(accepted_at AS CHAR) AS accepted_at FROM terms_acceptances',
    );
    await dataSource.destroy();

    const accepted = { version: '2026-09-01', accepted_at: '2026-11-22 00:00:00.000' };
    expect(account).toEqual(accepted);
    expect(acceptance).toEqual({ user_id: id, application: 'LEARNER', ...accepted });
  });

  it('lets the last release run on the new schema', async () => {
    expect(await breaksOfRelease(identityDataSource, 'identity', join(__dirname, 'released-schema.json'))).toEqual([]);
  });
});
