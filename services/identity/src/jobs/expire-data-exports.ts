import { type Handler, handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { expireDataExports } from '../usecases/expire-data-exports';
import { expireDataExportsJob } from './definitions';

export const expireDataExportsHandler: Handler<Context> = handle(expireDataExportsJob, expireDataExports);
