import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateOrganizationsAndRosters20261122090000 } from './migrations/20261122090000-create-organizations-and-rosters';
import { CreateCampaigns20261122091000 } from './migrations/20261122091000-create-campaigns';

export const campaignsDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({
    url,
    poolSize,
    entities: [],
    migrations: [CreateOrganizationsAndRosters20261122090000, CreateCampaigns20261122091000],
  });
