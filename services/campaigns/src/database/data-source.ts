import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateOrganizationsAndRosters20261122090000 } from './migrations/20261122090000-create-organizations-and-rosters';
import { CreateCampaigns20261122091000 } from './migrations/20261122091000-create-campaigns';
import { CreateClassSheets20261122120000 } from './migrations/20261122120000-create-class-sheets';
import { IndexPeople20261122130000 } from './migrations/20261122130000-index-people';
import { RostersOfEveryFormat20261122150000 } from './migrations/20261122150000-rosters-of-every-format';

export const campaignsDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({
    url,
    poolSize,
    entities: [],
    migrations: [
      CreateOrganizationsAndRosters20261122090000,
      CreateCampaigns20261122091000,
      CreateClassSheets20261122120000,
      IndexPeople20261122130000,
      RostersOfEveryFormat20261122150000,
    ],
  });
