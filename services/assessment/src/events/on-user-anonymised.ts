import { onEvent } from '@pix/kit/jobs';
import type { Context } from '../context';
import { anonymiseUser } from '../usecases/anonymise-user';

export const onUserAnonymised = onEvent('UserAnonymised', (context: Context, payload) =>
  anonymiseUser(context, payload),
);
