import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@pix/kit/database';
import { testDatabaseUrl } from '@pix/kit/testing';
import type { DataSource } from 'typeorm';
import { tutorialsDataSource } from '../src/database/data-source';

describe('migrations', () => {
  const url = testDatabaseUrl('tutorials_migrations');
  let dataSource: DataSource;
  beforeAll(() => {
    dataSource = tutorialsDataSource({ url, poolSize: 3 });
  });
  afterAll(async () => {
    await dataSource.query(`DROP DATABASE ${new URL(url).pathname.slice(1)}`);
    await dataSource.destroy();
  });

  const tables = async (): Promise<string[]> =>
    (
      await dataSource.query<{ name: string }[]>(
        'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name',
      )
    ).map(({ name }) => name);

  it('all go up on an empty schema, then all down, leaving nothing', async () => {
    const ran = await migrate(dataSource, url);
    expect(await tables()).toEqual([
      'catalogue',
      'inbox',
      'migrations',
      'outbox',
      'saved_tutorials',
      'skill_tutorials',
      'tutorials',
      'useful_votes',
    ]);

    for (let undone = 0; undone < ran; undone += 1) await dataSource.undoLastMigration();
    expect(await tables()).toEqual(['migrations']);
  });
});
