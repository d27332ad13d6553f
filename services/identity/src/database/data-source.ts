import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateAccounts20261122090000 } from './migrations/20261122090000-create-accounts';
import { userTable } from './user-repository';

export const identityDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({ url, poolSize, entities: [userTable], migrations: [CreateAccounts20261122090000] });
