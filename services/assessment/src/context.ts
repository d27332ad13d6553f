import type { Viewer } from '@pix/kit/auth';
import type { Clock } from '@pix/kit/clock';
import type { RequestContext } from '@pix/kit/graphql';
import type { GroupedTransaction, Transaction } from '@pix/kit/group-commit';
import type { Outbox } from '@pix/kit/jobs';
import type { Live } from '@pix/kit/live';
import type { Logger } from '@pix/kit/logger';
import type { Signer } from '@pix/kit/signed-code';
import type { Config } from './config';
import type { DemoKeys } from './credentials/demo-keys';
import type { answerRepository } from './database/answer-repository';
import type { answeringRepository } from './database/answering-repository';
import type { assessmentRepository } from './database/assessment-repository';
import type { assetRepository } from './database/asset-repository';
import type { calibrationActRepository } from './database/calibration-act-repository';
import type { CalibrationLibrary } from './database/calibration-library';
import type { calibrationRepository } from './database/calibration-repository';
import type { contentImportRepository } from './database/content-import-repository';
import type { ContentLibrary } from './database/content-library';
import type { ExposureLibrary } from './database/exposure-library';
import type { exposureRepository } from './database/exposure-repository';
import type { knowledgeCheckRepository } from './database/knowledge-check-repository';
import type { knowledgeRepository } from './database/knowledge-repository';
import type { leftTestRepository } from './database/left-test-repository';
import type { levelCountRepository } from './database/level-count-repository';
import type { personalDataRepository } from './database/personal-data-repository';
import type { problemReportRepository } from './database/problem-report-repository';
import type { releaseRepository } from './database/release-repository';
import type { resetRepository } from './database/reset-repository';
import type { seenRulesRepository } from './database/seen-rules-repository';
import type { statisticsRepository } from './database/statistics-repository';
import type { temporaryTestRepository } from './database/temporary-test-repository';
import type { testRecordRepository } from './database/test-record-repository';
import type { Loaders } from './graphql/loaders';
import type { ReleaseArchives } from './releases/archives';
import type { RememberedEngines } from './usecases/remembered-engines';

export type { OpenedArchive, ReleaseArchive } from './releases/release-archive';

/** What is bound to one database transaction. */
export type Stores = {
  readonly assessments: ReturnType<typeof assessmentRepository>;
  readonly answers: ReturnType<typeof answerRepository>;
  readonly answering: ReturnType<typeof answeringRepository>;
  readonly knowledge: ReturnType<typeof knowledgeRepository>;
  readonly releases: ReturnType<typeof releaseRepository>;
  readonly assets: ReturnType<typeof assetRepository>;
  readonly contentImports: ReturnType<typeof contentImportRepository>;
  readonly seenRules: ReturnType<typeof seenRulesRepository>;
  readonly temporaryTests: ReturnType<typeof temporaryTestRepository>;
  readonly resets: ReturnType<typeof resetRepository>;
  readonly knowledgeChecks: ReturnType<typeof knowledgeCheckRepository>;
  readonly problemReports: ReturnType<typeof problemReportRepository>;
  readonly statistics: ReturnType<typeof statisticsRepository>;
  readonly levelCounts: ReturnType<typeof levelCountRepository>;
  readonly leftTests: ReturnType<typeof leftTestRepository>;
  readonly exposures: ReturnType<typeof exposureRepository>;
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
    readonly config: Omit<Config, 'database' | 'redisUrl' | 'cacheRedisUrl' | 'gatewayKey' | 'resultCodeKey'>;
    /** Reads that may be ten seconds old, from the replica when there is one: for what nothing is decided on (docs/scale.md). */
    readonly staleReads: Pick<Stores, 'statistics' | 'levelCounts'>;
    readonly library: Library;
    /** Releases as archives, uploaded or fetched. */
    readonly archives: ReleaseArchives;
    /** Seals what a simulator says, so that nobody else can say it. */
    readonly resultCodes: Signer;
    readonly demoKeys: DemoKeys;
    /** Tells those who watch that something changed, after the commit. */
    readonly live: Pick<Live, 'tell'>;
    /** The same for tests under way: at most once a second of one thing. */
    readonly watched: Pick<Live, 'tell'>;
    readonly logger: Pick<Logger, 'info' | 'warn'>;
    readonly calibrationLibrary: CalibrationLibrary;
    readonly engines: RememberedEngines;
    readonly exposureLibrary: ExposureLibrary;
    readonly loaders: Loaders;
    /** Runs `work` in one transaction, again as a whole when the database asks for it. */
    readonly transaction: Transaction<Stores>;
    /** The same, with the works of others that wait: for what every answer does. */
    readonly groupedTransaction: GroupedTransaction<Stores>;
  };

export type Needs<Name extends keyof Context> = Pick<Context, Name>;
