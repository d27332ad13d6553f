import { z } from '@pix/kit/validation';
import { normaliseIdentifier } from './user';

/** An e-mail address as it is stored and compared: without case, at most 255 characters. */
export const emailAddress = z.string().transform(normaliseIdentifier).pipe(z.email().max(255));
