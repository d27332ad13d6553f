import { hkdfSync } from 'node:crypto';
import { createSeal, type Seal } from '@pix/kit/seal';
import type { Config } from './config';

/** The machine operations of services that write to people, and the scope they need. */
export const SERVICE_MAIL_OPERATIONS = {
  sendServiceMail: 'identity:send-mail',
  personNames: 'identity:read-names',
} as const;

export type ServiceMailTools = {
  /** Closes what the link of another service's mail proves, for the hours it waits to be sent. */
  readonly mailSeal: Seal;
};

export const createServiceMailTools = ({ gatewayKey }: Pick<Config, 'gatewayKey'>): ServiceMailTools => ({
  mailSeal: createSeal(Buffer.from(hkdfSync('sha256', gatewayKey, '', 'identity: tokens of mails', 32))),
});
