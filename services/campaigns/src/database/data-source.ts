import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateOrganizationsAndRosters20261122090000 } from './migrations/20261122090000-create-organizations-and-rosters';
import { CreateCampaigns20261122091000 } from './migrations/20261122091000-create-campaigns';
import { CreateClassSheets20261122120000 } from './migrations/20261122120000-create-class-sheets';
import { IndexPeople20261122130000 } from './migrations/20261122130000-index-people';
import { RostersOfEveryFormat20261122150000 } from './migrations/20261122150000-rosters-of-every-format';
import { ExtendOrganizations20261122160000 } from './migrations/20261122160000-extend-organizations';
import { ExtendTargetProfiles20261122160100 } from './migrations/20261122160100-extend-target-profiles';
import { ExtendCampaigns20261122160200 } from './migrations/20261122160200-extend-campaigns';
import { ExtendParticipations20261122160300 } from './migrations/20261122160300-extend-participations';
import { CreateCampaignExports20261122160400 } from './migrations/20261122160400-create-campaign-exports';
import { IndexActiveLearners20261122160500 } from './migrations/20261122160500-index-active-learners';
import { NoteGaps20261122230000 } from './migrations/20261122230000-note-gaps';
import { RememberFormerMembers20261122235000 } from './migrations/20261122235000-remember-former-members';

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
      ExtendOrganizations20261122160000,
      ExtendTargetProfiles20261122160100,
      ExtendCampaigns20261122160200,
      ExtendParticipations20261122160300,
      CreateCampaignExports20261122160400,
      IndexActiveLearners20261122160500,
      NoteGaps20261122230000,
      RememberFormerMembers20261122235000,
    ],
  });
