import { machineEnvironment, readConfig, serviceEnvironment } from '@pix/kit/config';
import { serviceConfig } from '@pix/kit/service';
import { z } from 'zod';

const environment = z.object({
  ...serviceEnvironment,
  ...machineEnvironment,
  /** Where assessment answers, asked for the tutorials of a release. */
  ASSESSMENT_URL: z.url(),
});

/** Every number of the rules of this service, with the requirement it comes from. */
export const rules = {
  /** T4. So many of one person wait at once: who proposes more waits for the editors. */
  proposals: { mostWaiting: 10 },
};

export type Rules = typeof rules;

export type Config = ReturnType<typeof toConfig>;

export const toConfig = (env: z.output<typeof environment>) => ({
  ...serviceConfig(env),
  ...rules,
  assessmentUrl: env.ASSESSMENT_URL,
  machineCredential: { clientId: 'tutorials', clientSecret: env.MACHINE_CLIENT_SECRET },
});

export const loadConfig = (): Config => toConfig(readConfig(environment));
