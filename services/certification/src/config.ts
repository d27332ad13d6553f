import { machineEnvironment, readConfig, serviceEnvironment } from '@pix/kit/config';
import { serviceConfig } from '@pix/kit/service';
import { z } from 'zod';
import type { Scoring } from './domain/scoring';

/** A private RSA key as a JWK: verifiers of Open Badges know RS256 at least. */
const badgeKey = z.object({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
  kid: z.string(),
});

const previousBadgeKey = badgeKey.pick({ kty: true, n: true, e: true, kid: true });

const asJson = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

const environment = z.object({
  ...serviceEnvironment,
  ...machineEnvironment,
  ASSESSMENT_URL: z.url(),
  CAMPAIGNS_URL: z.url(),
  /** Private key of badges, an RSA JWK with a kid. Badges live as long as certificates: its public half is never withdrawn. */
  BADGE_SIGNING_KEY: asJson(badgeKey),
  /** Keys that badges were signed with before: JWKs, public halves are enough. */
  BADGE_PREVIOUS_KEYS: z
    .string()
    .default('')
    .transform((text) => text || '[]')
    .pipe(asJson(z.array(previousBadgeKey))),
});

/**
 * The numbers of the rules, with the requirement each comes from. The numbers of scoring are the rule itself:
 * domain/scoring-v2.ts.
 */
export const RULES = {
  /** An invitation to a centre serves for two weeks (E2; as those of organizations, C1). */
  centres: { invitationDays: 14, forgetEveryHours: 24 },
  sessions: {
    /** At most as many candidates as one invigilator may watch (E2). */
    maxCandidatesPerInvigilator: 20,
    maxExtraTimePercentage: 99,
    /** Four letters and two digits to start, six safe characters to invigilate (E4, E6; pix-domain.md §3.2). */
    codes: { numberDigits: 7, accessCodeLetters: 4, accessCodeDigits: 2, invigilatorPasswordLength: 6 },
    /** How often a number that is taken is drawn again. */
    drawAttempts: 50,
  },
  /** An invigilator's token outlives the longest day of examination; tries are few (E6). */
  invigilation: { tokenMinutes: 720, throttle: { failuresBeforeBlock: 10, blockMinutes: 2 } },
  /** Files of candidates and sessions: a few pages of a spreadsheet, never more than memory is safe with (E2, E3). */
  imports: { maxBytes: 2_097_152, maxInflatedBytes: 33_554_432, maxEntries: 200, maxLines: 2_000, maxColumns: 60 },
  /** Presences, the invigilator's word to resume, and time given while a test runs (E5, E6; pix-domain.md §3.4). */
  room: { silentAfterSeconds: 45, lostAfterSeconds: 120, wordMinutes: 15, maxAddedMinutes: 120 },
  /** 1 h 45, before extra time (E5). */
  tests: { durationSeconds: 6_300 },
  /** What the jury looks at, and the rules of days that have none of their own (E7, E9; pix-domain.md §3.5). */
  jury: {
    lowRateBelow: 70,
    incidentsFrom: 3,
    usual: { scoring: 'REPRODUCIBILITY' as Scoring, samplePercentage: 5, needsTwoPeople: false },
  },
  /** Public verifications from one address (E10): a school checking a pile of certificates, not a machine walking through codes. */
  verification: { burst: 60, perMinute: 60 },
  /** Files of results: read so many people at a time, kept a day, linked to for an hour (E14). */
  outcomes: { batchSize: 200, archiveHours: 24, linkMinutes: 60, expireEveryMinutes: 15 },
  /** `P-` and 8 safe characters; valid 3 years, in days of this time zone (E10). */
  certificates: { validityYears: 3, timeZone: 'Europe/Paris', verificationCodeLength: 8, drawAttempts: 50 },
};

export type Config = ReturnType<typeof toConfig>;

export const toConfig = (env: z.output<typeof environment>) => ({
  ...serviceConfig(env),
  assessmentUrl: env.ASSESSMENT_URL,
  campaignsUrl: env.CAMPAIGNS_URL,
  /** Verifiers may keep a status list so long (E15). */
  badges: { signingKey: env.BADGE_SIGNING_KEY, previousKeys: env.BADGE_PREVIOUS_KEYS, statusSeconds: 60 },
  machineCredential: { clientId: 'certification', clientSecret: env.MACHINE_CLIENT_SECRET },
  ...RULES,
});

export const loadConfig = (): Config => toConfig(readConfig(environment));
