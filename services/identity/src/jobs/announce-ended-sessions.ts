import { type Handler, handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { announceEndedSessions } from '../usecases/announce-ended-sessions';
import { announceEndedSessionsJob } from './definitions';

export const announceEndedSessionsHandler: Handler<Context> = handle(announceEndedSessionsJob, announceEndedSessions);
