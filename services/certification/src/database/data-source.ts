import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateCertification20261122090000 } from './migrations/20261122090000-create-certification';

export const certificationDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({ url, poolSize, entities: [], migrations: [CreateCertification20261122090000] });
