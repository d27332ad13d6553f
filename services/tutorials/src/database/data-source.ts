import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateTutorials20261122090000 } from './migrations/20261122090000-create-tutorials';

export const tutorialsDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({ url, poolSize, entities: [], migrations: [CreateTutorials20261122090000] });
