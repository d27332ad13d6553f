import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateAssessments20261122100000 } from './migrations/20261122100000-create-assessments';
import { StoreContentFiles20261122150000 } from './migrations/20261122150000-store-content-files';

export const assessmentDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({
    url,
    poolSize,
    entities: [],
    migrations: [CreateAssessments20261122100000, StoreContentFiles20261122150000],
  });
