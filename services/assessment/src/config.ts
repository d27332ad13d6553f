import { readConfig, serviceEnvironment } from '@pix/kit/config';
import { serviceConfig } from '@pix/kit/service';
import { z } from 'zod';
import type { SelectionRules } from './domain/strategies';

const environment = z.object({
  ...serviceEnvironment,
  /** What the results of simulators are signed with: 32 random bytes, in base64 or base64url (A4). */
  RESULT_CODE_KEY: z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length === 32, 'must be 32 bytes in base64: openssl rand -base64 32'),
  /** Where the front end is, when it is not at PUBLIC_URL: it may frame simulators. */
  FRONT_URL: z.union([z.literal(''), z.url()]).default(''),
  /** Whether a release may be fetched from a private address: a content server of the same network. */
  CONTENT_FROM_PRIVATE_ADDRESSES: z.stringbool().default(false),
  /** The highest level open today (A1). */
  MAX_REACHABLE_LEVEL: z.coerce.number().int().min(1).max(8).default(5),
});

/** Every number of the rules of this service, with the requirement it comes from. */
export const rules = {
  /** New tests choose with this engine, in this mode (A2, docs/adaptive.md); as many questions are expected (docs/benchmarks.md). */
  selection: { default: 'bayes.v1', mode: 'prod', expectedQuestions: 12 } satisfies SelectionRules as SelectionRules,
  /** A test under way is some 80 kB in memory; one that is not there is computed again from its answers. */
  engines: { rememberedTests: 500 },
  /** Numbers of the ladder rule, pix-domain.md §1.3. */
  ladder: { firstLevel: 2, easySubjectLevel: 3, maxGap: 2 },
  /** A12. */
  retry: { delayDays: 4 },
  reset: { delayDays: 7 },
  /** A7. */
  checkpoint: { everyAnswers: 5 },
  /** A14, and A5: the network's time is not the learner's. */
  correction: { typoRatio: 0.25, typoFromLength: 4, graceSeconds: 5 },
  /** A4. A code waits for « Je valide » that long; what a simulator may say. */
  simulators: { codeMinutes: 30, mostValues: 100, longestValue: 500 },
  /** A1. */
  scoring: { pixPerLevel: 8, maxPixPerSkill: 4, competenceCount: 16 },
  /** E1. */
  certifiability: { minLevel: 1, minCompetences: 5 },
  /** E5. The longest: 1 h 45 with any extra time. */
  certification: {
    questionsPerCompetence: 3,
    maxDurationSeconds: 12 * 3_600,
    sweepEveryMs: 15_000,
    sweepBatch: 100,
    longestSuspensionSeconds: 4 * 3_600,
    tellEveryMs: 1_000,
  },
  /** Demonstrations: short, and nothing kept of them nor of previews (as long as an anonymous sign-in lasts, pix-domain.md §4). */
  demo: { questionCount: 5 },
  temporaryTests: { keptHours: 4, forgetEveryMs: 900_000, forgetBatch: 200 },
  /** The nightly check that what is kept is what happened (docs/adr/0007). */
  knowledgeCheck: { everyMs: 86_400_000, peopleANight: 2_000 },
  /** What is counted for authors and ministries (docs/calibration.md). Fewer than 10 people are never told apart. */
  statistics: {
    fewestPeople: 10,
    longestAnswerMs: 20 * 60_000,
    settleMs: 60_000,
    batchSize: 2_000,
    countEveryMs: 60_000,
    peopleBatch: 500,
    countLevelsEveryMs: 6 * 3_600_000,
  },
  /** A test that its person has left for so long is told to who recommends tutorials (T3). */
  leftTests: { awayMs: 10 * 60_000, batchSize: 2_000, peopleAMessage: 100, tellEveryMs: 2 * 60_000 },
  /**
   * Holding back what too many people see (docs/adaptive.md): at 0.55 the skill seen by most people is seen by two thirds of them, under
   * the 0.70 allowed (docs/benchmarks.md). Of 50 tests a share is known to 7 points, and half a step is taken.
   */
  exposure: {
    target: 0.55,
    fewestTests: 50,
    countEveryMs: 3_600_000,
    testsAtOnce: 500,
    keptTables: 100,
    tableMs: 60_000,
  },
  /** Estimating items from stored answers; priors: adaptive.md §3 and §5.1, thresholds: docs/calibration.md. */
  calibration: {
    priors: {
      a: 1.5,
      logASd: 0.35,
      bSd: 0.6,
      slip: 0.06,
      logitSlipSd: 0.35,
      guess: {
        SINGLE_CHOICE: 0.22,
        MULTIPLE_CHOICE: 0.08,
        ORDERING: 0.08,
        SHORT_TEXT: 0.02,
        NUMBER: 0.02,
        DATE: 0.02,
        FIELDS: 0.02,
        MATCHING: 0.08,
        SIMULATOR: 0.02,
      },
      logitGuessSd: 0.35,
      mostGuess: 0.45,
      mostSlip: 0.25,
      widestA: 5,
      population: { mean: 3.3, sd: 1.7 },
    },
    flags: {
      fewestAnswers: 100,
      infit: 1.2,
      outfit: 1.4,
      rmsd: 0.1,
      lowestA: 0.5,
      exposure: 0.6,
      drift: { fewestAnswers: 50, rise: 0.15, z: 5 },
    },
    mostPasses: 40,
    enoughChange: 0.01,
    testsAtOnce: 500,
    settleMs: 60_000,
    activeMs: 5_000,
    cachedVersions: 4,
  },
  /** A15. */
  content: {
    uploadLimitBytes: 20_000_000,
    archiveLimitBytes: 300_000_000,
    cachedReleases: 4,
    currentReleaseMs: 5_000,
  },
  /** A15. How much of an archive is read before it is held for an attack. */
  archives: {
    maxEntries: 50_000,
    /** Compressed, and written in hexadecimal by the driver, it stays under a `max_allowed_packet` of 16 MiB. */
    maxReleaseBytes: 30_000_000,
    maxAssetBytes: 20_000_000,
    maxInflatedBytes: 1_000_000_000,
    maxRatio: 100,
  },
  /** What is read of a package of QTI items. */
  qti: { uploadLimitBytes: 50_000_000, maxEntries: 10_000, maxFileBytes: 1_000_000, maxInflatedBytes: 200_000_000 },
  /** A15. */
  downloads: {
    maxBytes: 300_000_000,
    maxRedirects: 3,
    connectMs: 5_000,
    silenceMs: 30_000,
    totalMs: 600_000,
    allowsPrivateAddresses: false,
  },
};

export type Config = ReturnType<typeof toConfig>;

export const toConfig = (env: z.output<typeof environment>) => ({
  ...serviceConfig(env),
  ...rules,
  resultCodeKey: env.RESULT_CODE_KEY,
  frontUrl: env.FRONT_URL || env.PUBLIC_URL,
  downloads: { ...rules.downloads, allowsPrivateAddresses: env.CONTENT_FROM_PRIVATE_ADDRESSES },
  scoring: { ...rules.scoring, maxReachableLevel: env.MAX_REACHABLE_LEVEL },
});

export const loadConfig = (): Config => toConfig(readConfig(environment));
