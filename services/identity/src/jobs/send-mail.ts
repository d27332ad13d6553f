import { type Handler, handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { sendMail } from '../usecases/send-mail';
import { sendMailJob } from './definitions';

export const sendMailHandler: Handler<Context> = handle(sendMailJob, sendMail);
