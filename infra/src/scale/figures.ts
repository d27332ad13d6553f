import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../project';
import { serviceNames } from '../service-names';

const microseconds = z.number().min(0);

const Costs = z.object({
  processor: z.record(
    z.enum(['answer', 'page', 'signIn', 'join', 'send', 'score', 'issue']),
    z.object({
      says: z.string(),
      gateway: microseconds,
      service: microseconds,
      database: microseconds,
      worker: microseconds,
      of: z.enum(serviceNames),
      /** Where it was measured. */
      from: z.string(),
    }),
  ),
  bytes: z.object({
    answers: z.number(),
    assessments: z.number(),
    knowledge_states: z.number(),
    certification_questions: z.number(),
    pdf: z.number(),
    badge: z.number(),
    from: z.string(),
  }),
});

const Assumptions = z.object({
  accounts: z.number(),
  pupils: z.number(),
  certifications: z.number(),
  /** The weeks in which all pupils come, and their hours. */
  weeks: z.number(),
  schoolDays: z.number(),
  schoolHours: z.number(),
  sessionsPerPupil: z.number(),
  answersPerSession: z.number(),
  pagesPerSession: z.number(),
  /** How many times the mean hour the busiest one is. */
  busiestHour: z.number(),
  /** A lesson begins: so much of an hour's pupils sign in within so many minutes. */
  busiestMinutesOfAnHour: z.number(),
  busiestMinutesShare: z.number(),
  certificationWeeks: z.number(),
  answersPerCertification: z.number(),
  answersPerOtherAccount: z.number(),
  testsPerAnswer: z.number(),
  competencesPerAccount: z.number(),
  years: z.number(),
  /** How much of a core is used at most, and how many times what is needed is there, to lose one zone of three. */
  use: z.number(),
  faults: z.number(),
  euroPerCoreMonth: z.number(),
  euroPerGigabyteMonth: z.number(),
  databaseCopies: z.number(),
  /** A server of this size has the memory (4 GB a core) that keeps what is used of a schema out of the disk's way. */
  smallestDatabaseCores: z.number(),
  /** What is left of the processes out of the busy weeks. */
  quietShare: z.number(),
});

export type Costs = z.output<typeof Costs>;
export type Action = keyof Costs['processor'];
export type Assumptions = z.output<typeof Assumptions>;

const read = (name: string): unknown => JSON.parse(readFileSync(join(projectRoot, 'infra/scale', name), 'utf8'));

/** What one request costs, as measured (docs/benchmarks.md). */
export const readCosts = (): Costs => Costs.parse(read('costs.json'));

/** What a country does, as supposed. */
export const readAssumptions = (): Assumptions => Assumptions.parse(read('assumptions.json'));
