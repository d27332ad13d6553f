import { machineEnvironment, readConfig, serviceEnvironment } from '@pix/kit/config';
import { serviceConfig } from '@pix/kit/service';
import { z } from 'zod';

const environment = z.object({
  ...serviceEnvironment,
  ...machineEnvironment,
  /** Where assessment answers, asked for the tutorials of a release. */
  ASSESSMENT_URL: z.url(),
});

const HOUR_MS = 3_600_000;

/** Every number of the rules of this service, with the requirement it comes from. */
export const rules = {
  /** T4. So many of one person wait at once: who proposes more waits for the editors. */
  proposals: { mostWaiting: 10 },
  /** T5, docs/tutorials.md: what is neutral weighs as so many votes, or tests; fewer than 30 tests say nothing. */
  quality: { everyMs: 24 * HOUR_MS, priorVotes: 10, priorRetests: 20, fewestRetests: 30 },
  /** T5. Politely: one link a host and run, a host is left alone for a while, longer when it asks or fails. */
  links: {
    checkEveryMs: 60_000,
    atOnce: 20,
    hostDelayMs: 30_000,
    pauseMs: 1_000,
    leaseMs: HOUR_MS,
    robotsMs: 24 * HOUR_MS,
    aliveEveryMs: 7 * 24 * HOUR_MS,
    retryMs: 6 * HOUR_MS,
    mostRetryMs: 24 * HOUR_MS,
    deadAfterMs: 3 * 24 * HOUR_MS,
    fewestFailures: 3,
    connectMs: 5_000,
    totalMs: 15_000,
    maxRedirects: 5,
    robotsBytes: 500_000,
    allowsPrivateAddresses: false,
  },
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
