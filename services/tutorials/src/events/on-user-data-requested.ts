import { onEvent } from '@pix/kit/jobs';
import type { Context } from '../context';
import { contributeUserData } from '../usecases/contribute-user-data';

export const onUserDataRequested = onEvent('UserDataRequested', (context: Context, payload) =>
  contributeUserData(context, payload),
);
