import { type Handler, handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { buildDataExport } from '../usecases/build-data-export';
import { buildDataExportJob } from './definitions';

export const buildDataExportHandler: Handler<Context> = handle(buildDataExportJob, buildDataExport);
