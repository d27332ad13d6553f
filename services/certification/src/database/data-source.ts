import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateInvigilation1790100000000 } from './migrations/1790100000000-create-invigilation';
import { CreateCertification20261122090000 } from './migrations/20261122090000-create-certification';
import { IndexCandidatesByPerson20261122130000 } from './migrations/20261122130000-index-candidates-by-person';
import { WidenQuestionOutcomes20261122150000 } from './migrations/20261122150000-widen-question-outcomes';

export const certificationDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({
    url,
    poolSize,
    entities: [],
    migrations: [
      CreateCertification20261122090000,
      IndexCandidatesByPerson20261122130000,
      WidenQuestionOutcomes20261122150000,
      CreateInvigilation1790100000000,
    ],
  });
