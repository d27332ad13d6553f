import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@pix/kit/database';
import { testDatabaseUrl } from '@pix/kit/testing';
import type { DataSource } from 'typeorm';
import { assessmentDataSource } from '../src/database/data-source';

describe('migrations', () => {
  const url = testDatabaseUrl('assessment_migrations');
  let dataSource: DataSource;
  beforeAll(() => {
    dataSource = assessmentDataSource({ url, poolSize: 2 });
  });
  afterAll(async () => {
    await dataSource.query(`DROP DATABASE \`${new URL(url).pathname.slice(1)}\``);
    await dataSource.destroy();
  });

  const tables = async (): Promise<string[]> =>
    (
      await dataSource.query<{ name: string }[]>(
        'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name',
      )
    ).map(({ name }) => name);

  it('go all up, then all down, on an empty schema', async () => {
    const count = await migrate(dataSource, url);
    expect(await tables()).toEqual([
      'answers',
      'assessments',
      'content_releases',
      'inbox',
      'knowledge_states',
      'migrations',
      'outbox',
      'release_items',
    ]);

    for (let step = 0; step < count; step += 1) await dataSource.undoLastMigration({ transaction: 'each' });

    expect(await tables()).toEqual(['migrations']);
  });
});
