import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateAssessments20261122100000 } from './migrations/20261122100000-create-assessments';
import { CoverSeenVariants20261122180000 } from './migrations/20261122180000-cover-seen-variants';
import { CreateStatistics20261122181000 } from './migrations/20261122181000-create-statistics';
import { CreateCalibrations20261122182000 } from './migrations/20261122182000-create-calibrations';

export const assessmentDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({
    url,
    poolSize,
    entities: [],
    isPlain: true,
    migrations: [
      CreateAssessments20261122100000,
      CoverSeenVariants20261122180000,
      CreateStatistics20261122181000,
      CreateCalibrations20261122182000,
    ],
  });
