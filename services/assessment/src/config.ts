import { readConfig, serviceEnvironment } from '@pix/kit/config';
import { serviceConfig } from '@pix/kit/service';
import { z } from 'zod';

const environment = z.object({
  ...serviceEnvironment,
  /** The highest level open today (A1). */
  MAX_REACHABLE_LEVEL: z.coerce.number().int().min(1).max(8).default(5),
});

/** Every number of the rules of this service, with the requirement it comes from. */
export const rules = {
  /** New tests are taken with this strategy; its numbers are those of pix-domain.md §1.3. */
  strategy: 'ladder.v1',
  ladder: { firstLevel: 2, easySubjectLevel: 3, maxGap: 2 },
  /** A12. */
  retry: { delayDays: 4 },
  /** A7. */
  checkpoint: { everyAnswers: 5 },
  /** A14, and A5: the network's time is not the learner's. */
  correction: { typoRatio: 0.25, graceSeconds: 5 },
  /** A1. */
  scoring: { pixPerLevel: 8, maxPixPerSkill: 4, competenceCount: 16 },
  /** E1. */
  certifiability: { minLevel: 1, minCompetences: 5 },
  /** E5. The longest: 1 h 45 with any extra time. */
  certification: { questionsPerCompetence: 3, maxDurationSeconds: 12 * 3_600, sweepEveryMs: 15_000, sweepBatch: 100 },
  /** Tests whose unchanging part is kept in memory: about a kilobyte each. */
  answerPath: { cachedHeads: 10_000 },
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
  content: { uploadLimitBytes: 20_000_000, cachedReleases: 4, currentReleaseMs: 5_000 },
};

export type Config = ReturnType<typeof toConfig>;

export const toConfig = (env: z.output<typeof environment>) => ({
  ...serviceConfig(env),
  ...rules,
  scoring: { ...rules.scoring, maxReachableLevel: env.MAX_REACHABLE_LEVEL },
});

export const loadConfig = (): Config => toConfig(readConfig(environment));
