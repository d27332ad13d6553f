import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { calibrateItems } from '../usecases/calibration/calibrate-items';
import { calibrateItemsJob } from './definitions';

export const calibrateItemsHandler = handle<Context, typeof calibrateItemsJob.payload>(
  calibrateItemsJob,
  calibrateItems,
);
