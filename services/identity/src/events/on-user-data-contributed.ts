import { onEvent } from '@pix/kit/jobs';
import type { Context } from '../context';
import { fetchUserData } from '../usecases/fetch-user-data';

export const onUserDataContributed = onEvent('UserDataContributed', (context: Context, payload) =>
  fetchUserData(context, payload),
);
