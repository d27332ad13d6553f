import { afterAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@pix/kit/database';
import { testDatabaseUrl } from '@pix/kit/testing';
import { certificationDataSource } from '../src/database/data-source';

const url = testDatabaseUrl('certification_migrations');
const dataSource = certificationDataSource({ url, poolSize: 2 });

describe('migrations', () => {
  afterAll(() => dataSource.destroy());

  const tables = async (): Promise<string[]> => {
    const rows = await dataSource.query<{ name: string }[]>(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    return rows.map(({ name }) => name).sort();
  };

  it('go all the way up, then all the way down, then up again', async () => {
    const upCount = await migrate(dataSource, url);
    const all = await tables();
    for (let at = 0; at < upCount; at += 1) await dataSource.undoLastMigration();
    const none = await tables();
    await dataSource.runMigrations();

    expect(all).toContain('certificates');
    expect(none).toEqual(['migrations']);
    expect(await tables()).toEqual(all);
    for (let at = 0; at < upCount; at += 1) await dataSource.undoLastMigration();
  });
});
