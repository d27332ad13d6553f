import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { purgeClassSheets } from '../usecases/class-sheets/purge-class-sheets';
import { purgeClassSheetsJob } from './definitions';

export const purgeClassSheetsHandler = handle(purgeClassSheetsJob, (context: Context) => purgeClassSheets(context));
