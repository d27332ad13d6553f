import { outbox } from '@pix/kit/jobs';
import type { EntityManager } from 'typeorm';
import type { Stores } from './context';
import { answerRepository } from './database/answer-repository';
import { answeringRepository } from './database/answering-repository';
import { assessmentRepository } from './database/assessment-repository';
import { assetRepository } from './database/asset-repository';
import { calibrationActRepository } from './database/calibration-act-repository';
import { calibrationRepository } from './database/calibration-repository';
import { contentImportRepository } from './database/content-import-repository';
import { exposureRepository } from './database/exposure-repository';
import { knowledgeCheckRepository } from './database/knowledge-check-repository';
import { knowledgeRepository } from './database/knowledge-repository';
import { leftTestRepository } from './database/left-test-repository';
import { levelCountRepository } from './database/level-count-repository';
import { personalDataRepository } from './database/personal-data-repository';
import { problemReportRepository } from './database/problem-report-repository';
import { releaseRepository } from './database/release-repository';
import { resetRepository } from './database/reset-repository';
import { seenRulesRepository } from './database/seen-rules-repository';
import { statisticsRepository } from './database/statistics-repository';
import { temporaryTestRepository } from './database/temporary-test-repository';
import { testRecordRepository } from './database/test-record-repository';

/** Every repository on one connection: that of the pool, or that of a transaction. */
export const storesOn = (db: EntityManager): Stores => ({
  assessments: assessmentRepository(db),
  answers: answerRepository(db),
  answering: answeringRepository(db),
  knowledge: knowledgeRepository(db),
  releases: releaseRepository(db),
  assets: assetRepository(db),
  contentImports: contentImportRepository(db),
  seenRules: seenRulesRepository(db),
  temporaryTests: temporaryTestRepository(db),
  resets: resetRepository(db),
  knowledgeChecks: knowledgeCheckRepository(db),
  problemReports: problemReportRepository(db),
  statistics: statisticsRepository(db),
  levelCounts: levelCountRepository(db),
  leftTests: leftTestRepository(db),
  exposures: exposureRepository(db),
  calibrationActs: calibrationActRepository(db),
  calibrations: calibrationRepository(db),
  testRecords: testRecordRepository(db),
  outbox: outbox(db, 'assessment'),
  personalData: personalDataRepository(db),
});
