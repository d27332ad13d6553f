import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource, type Migration, migrate } from '../src/database';
import { testDatabaseUrl } from '../src/testing';

/** The address of a schema nobody else uses, which does not exist yet. */
export const freshUrl = (): string => testDatabaseUrl(`kit_${randomBytes(4).toString('hex')}`);

export const dataSourceOn = (url: string, migrations: Migration[] = [], { isPlain = false } = {}): DataSource =>
  createDataSource({ url, poolSize: 5, entities: [], migrations, isPlain });

/** A schema of its own with the messaging tables; `drop` leaves nothing. */
export const givenSchema = async (migrations: Migration[] = [], given: { isPlain?: boolean } = {}) => {
  const url = freshUrl();
  const dataSource = dataSourceOn(url, migrations, given);
  await migrate(dataSource, url);
  return { url, dataSource, drop: () => dropSchema(dataSource, url) };
};

export const dropSchema = async (dataSource: DataSource, url: string): Promise<void> => {
  await dataSource.query(`DROP DATABASE \`${new URL(url).pathname.slice(1)}\``);
  await dataSource.destroy();
};
