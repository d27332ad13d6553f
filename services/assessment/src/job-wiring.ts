import type { Config } from './config';
import { onUserAnonymised } from './events/on-user-anonymised';
import { onUserDataRequested } from './events/on-user-data-requested';
import { calibrateItemsHandler } from './jobs/calibrate-items';
import { checkKnowledgeHandler } from './jobs/check-knowledge';
import { countAnswersHandler } from './jobs/count-answers';
import { countExposureHandler } from './jobs/count-exposure';
import { countLevelsHandler } from './jobs/count-levels';
import {
  checkKnowledgeJob,
  countAnswersJob,
  countExposureJob,
  countLevelsJob,
  endOverdueTestsJob,
  forgetTemporaryTestsJob,
  tellLeftTestsJob,
} from './jobs/definitions';
import { downloadContentReleaseHandler } from './jobs/download-content-release';
import { endOverdueTestsHandler } from './jobs/end-overdue-tests';
import { forgetTemporaryTestsHandler } from './jobs/forget-temporary-tests';
import { importContentReleaseHandler } from './jobs/import-content-release';
import { rebuildKnowledgeStateHandler } from './jobs/rebuild-knowledge-state';
import { tellLeftTestsHandler } from './jobs/tell-left-tests';

/** What the worker does: every job and every event this service listens to. */
export const handlers = [
  importContentReleaseHandler,
  downloadContentReleaseHandler,
  endOverdueTestsHandler,
  forgetTemporaryTestsHandler,
  rebuildKnowledgeStateHandler,
  checkKnowledgeHandler,
  countAnswersHandler,
  countLevelsHandler,
  countExposureHandler,
  calibrateItemsHandler,
  tellLeftTestsHandler,
  onUserAnonymised,
  onUserDataRequested,
];

/** What the worker plans again and again. */
export const schedulesOf = (config: Config) => [
  { name: endOverdueTestsJob.name, everyMs: config.certification.sweepEveryMs },
  { name: forgetTemporaryTestsJob.name, everyMs: config.temporaryTests.forgetEveryMs },
  { name: checkKnowledgeJob.name, everyMs: config.knowledgeCheck.everyMs },
  { name: countAnswersJob.name, everyMs: config.statistics.countEveryMs },
  { name: countLevelsJob.name, everyMs: config.statistics.countLevelsEveryMs },
  { name: countExposureJob.name, everyMs: config.exposure.countEveryMs },
  { name: tellLeftTestsJob.name, everyMs: config.leftTests.tellEveryMs },
];
