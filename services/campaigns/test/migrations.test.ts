import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { campaignsDataSource } from '../src/database/data-source';
import { config } from './campaigns';

describe('migrations', () => {
  let dataSource: DataSource;
  const tables = async (): Promise<string[]> =>
    (
      await dataSource.query<{ name: string }[]>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name <> 'migrations'`,
      )
    ).map(({ name }) => name);
  beforeAll(async () => {
    const url = new URL(config.database.url);
    url.pathname = `${url.pathname}_migrations`;
    dataSource = campaignsDataSource({ url: url.href, poolSize: 2 });
    await migrate(dataSource, url.href);
  });
  afterAll(() => dataSource.destroy());

  it('all go up, then all down, and up again', async () => {
    expect(await tables()).toContain('participation_results');

    for (let left = dataSource.migrations.length; left > 0; left -= 1) await dataSource.undoLastMigration();
    expect(await tables()).toEqual([]);

    await dataSource.runMigrations();
    expect(await tables()).toHaveLength(11);
  });
});
