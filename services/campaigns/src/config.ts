import { machineEnvironment, readConfig, serviceEnvironment } from '@pix/kit/config';
import { serviceConfig } from '@pix/kit/service';
import { z } from 'zod';

const environment = z.object({
  ...serviceEnvironment,
  ...machineEnvironment,
  ASSESSMENT_URL: z.url(),
  /** Whether the letter of a UAI is checked. Off outside production: fictive schools often fail it. */
  CHECK_UAI_KEY: z.stringbool().optional(),
  /** What class sheets and campaignExports are sealed with, and links signed: 32 random bytes, in base64 or base64url (I4, C9). */
  CLASS_SHEET_KEY: z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length === 32, 'must be 32 bytes in base64: openssl rand -base64 32'),
});

/** The rules with a number in them, each with the requirement it comes from. */
export const rules = {
  /** The import of rosters (C2). */
  rosters: {
    /** The public system's limit (pix-domain.md §2.4). */
    maxBytes: 20 * 1_048_576,
    /** What is held in memory of a file while it comes in and while it is read. */
    chunkBytes: 256 * 1_024,
    /** What an archive may become, and how many times itself: SIECLE's XML shrinks to a twentieth. */
    maxInflatedBytes: 400 * 1_048_576,
    maxInflationRatio: 100,
    maxArchiveEntries: 100,
    /** Every error is counted; as many are told as a person could read. */
    maxErrors: 1_000,
    /** Pupils staged at once, and pupils applied by one statement. */
    batchSize: 1_000,
    rangeSize: 5_000,
    /** Progress told while reading; the rest is the one transaction that applies. */
    checkedPercentage: 70,
    /** Those who watch an import hear of its progress at most so often (G3). */
    liveEverySeconds: 1,
    /** Pupils a dry run shows, and for how long their names are kept. */
    previewLines: 20,
    previewDays: 7,
    cutUploadMinutes: 60,
    /** Tries before an import is given up; how long without a sign of life before it is asked for again. */
    maxTries: 5,
    stalledMinutes: 10,
    resumeEveryMinutes: 5,
    /** How soon an import that waits for another one of its school asks again. */
    waitTurnSeconds: 5,
  },
  /** How much the worker's heap may grow on what lives before it is collected: less costs a roster time, more memory (docs/benchmarks.md). */
  worker: { heapGrowthPercent: 80 },
  /** How pupils sign in and whether they could be certified, read again when a day old (C3, pix-domain.md §2.6). */
  learnerAccounts: { batchSize: 100, hours: 24, refreshEveryMinutes: 10, batchesAtOnce: 50 },
  /** How far typed names may be from the roster's (C4). */
  reconciliation: { maxDistanceRatio: 0.25 },
  /** Usernames of a class (I4): pupils asked of identity at once, how long a sheet waits to be downloaded. */
  classSheets: { batchSize: 100, hours: 24, purgeEveryMinutes: 60 },
  /** Invitations by mail (C1): how long a link serves, how soon it is sent again, how long an address is kept once over. */
  invitations: { days: 14, resendMinutes: 5, requestsPerDay: 5, keptDays: 30, forgetEveryHours: 24 },
  /** Organizations created by file (C1): lines of one, as a GraphQL request can hold. */
  organizationFiles: { maxLines: 500 },
  /** How long somebody without an account may take part (C7): identity's longest, a day. */
  guests: { tokenMinutes: 1_440 },
  /** A test may be tried again so long after it was sent (C11, A12). */
  retry: { delayDays: 4 },
  /** How many dots tell how relevant a subject is (C9). */
  analysis: { dots: 3 },
  /** Files of results (C9): participants read at once, how long a file and a link to it serve. */
  campaignExports: { batchSize: 500, hours: 24, linkMinutes: 15, purgeEveryMinutes: 60 },
  /** 17⁶ × 7³ codes: a second draw is rare, a tenth impossible (C6). */
  campaigns: { codeDraws: 10 },
};

export type Config = ReturnType<typeof toConfig>;

export const toConfig = (env: z.output<typeof environment>) => ({
  ...serviceConfig(env),
  ...rules,
  assessmentUrl: env.ASSESSMENT_URL,
  machineClientSecret: env.MACHINE_CLIENT_SECRET,
  classSheetKey: env.CLASS_SHEET_KEY,
  checkUaiKey: env.CHECK_UAI_KEY ?? env.NODE_ENV === 'production',
});

export const loadConfig = (): Config => toConfig(readConfig(environment));
