import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { createClassUsernames } from '../usecases/class-sheets/create-class-usernames';
import { createClassUsernamesJob } from './definitions';

export const createClassUsernamesHandler = handle(createClassUsernamesJob, (context: Context, payload) =>
  createClassUsernames(context, payload),
);
