import { type Handler, handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { wipeProviderNames } from '../usecases/wipe-provider-names';
import { wipeProviderNamesJob } from './definitions';

export const wipeProviderNamesHandler: Handler<Context> = handle(wipeProviderNamesJob, wipeProviderNames);
