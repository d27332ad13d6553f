import type { Viewer } from '@pix/kit/auth';
import type { Clock } from '@pix/kit/clock';
import type { RequestContext } from '@pix/kit/graphql';
import type { Outbox } from '@pix/kit/jobs';
import type { Config } from './config';
import type { answerRepository } from './database/answer-repository';
import type { assessmentRepository } from './database/assessment-repository';
import type { calibrationActRepository } from './database/calibration-act-repository';
import type { CalibrationLibrary } from './database/calibration-library';
import type { calibrationRepository } from './database/calibration-repository';
import type { ContentLibrary } from './database/content-library';
import type { knowledgeRepository } from './database/knowledge-repository';
import type { levelCountRepository } from './database/level-count-repository';
import type { personalDataRepository } from './database/personal-data-repository';
import type { releaseRepository } from './database/release-repository';
import type { statisticsRepository } from './database/statistics-repository';
import type { stepRepository } from './database/step-repository';
import type { TestHeads } from './database/test-heads';
import type { testRecordRepository } from './database/test-record-repository';
import type { Loaders } from './graphql/loaders';

/** What is bound to one database transaction. */
export type Stores = {
  readonly assessments: ReturnType<typeof assessmentRepository>;
  readonly steps: ReturnType<typeof stepRepository>;
  readonly answers: ReturnType<typeof answerRepository>;
  readonly knowledge: ReturnType<typeof knowledgeRepository>;
  readonly releases: ReturnType<typeof releaseRepository>;
  readonly statistics: ReturnType<typeof statisticsRepository>;
  readonly levelCounts: ReturnType<typeof levelCountRepository>;
  readonly calibrationActs: ReturnType<typeof calibrationActRepository>;
  readonly calibrations: ReturnType<typeof calibrationRepository>;
  readonly testRecords: ReturnType<typeof testRecordRepository>;
  readonly outbox: Outbox;
  readonly personalData: ReturnType<typeof personalDataRepository>;
};

/** Releases in memory. */
export type Library = ContentLibrary;

/** Everything a use case may reach. */
export type Context = RequestContext &
  Stores & {
    readonly viewer: Viewer;
    readonly clock: Clock;
    readonly newId: () => string;
    readonly config: Omit<Config, 'database' | 'redisUrl' | 'gatewayKey'>;
    readonly library: Library;
    readonly testHeads: TestHeads;
    readonly calibrationLibrary: CalibrationLibrary;
    readonly loaders: Loaders;
    /** Runs `work` in one transaction, again as a whole when the database asks for it. */
    transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  };

export type Needs<Name extends keyof Context> = Pick<Context, Name>;

export type { Lesson, LockedTest } from './database/step-repository';
export type { TestHead } from './database/test-heads';
