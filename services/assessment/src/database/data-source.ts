import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { NoteSupervision1790100000000 } from './migrations/1790100000000-note-supervision';
import { CreateAssessments20261122100000 } from './migrations/20261122100000-create-assessments';
import { NoteSeenChallenges20261122110000 } from './migrations/20261122110000-note-seen-challenges';
import { NoteTimersAndFocus20261122120000 } from './migrations/20261122120000-note-timers-and-focus';
import { NoteSeenRules20261122121000 } from './migrations/20261122121000-note-seen-rules';
import { CreateTemporaryTests20261122122000 } from './migrations/20261122122000-create-temporary-tests';
import { NoteDevices20261122123000 } from './migrations/20261122123000-note-devices';
import { CreateCompetenceResets20261122124000 } from './migrations/20261122124000-create-competence-resets';
import { CreateKnowledgeChecks20261122125000 } from './migrations/20261122125000-create-knowledge-checks';
import { CreateProblemReports20261122126000 } from './migrations/20261122126000-create-problem-reports';
import { StoreContentFiles20261122150000 } from './migrations/20261122150000-store-content-files';
import { CreateStatistics20261122181000 } from './migrations/20261122181000-create-statistics';
import { CreateCalibrations20261122182000 } from './migrations/20261122182000-create-calibrations';
import { NoteSelections20261122190000 } from './migrations/20261122190000-note-selections';
import { NoteLastAnswers20261122200000 } from './migrations/20261122200000-note-last-answers';
import { CreateExposureTables20261122210000 } from './migrations/20261122210000-create-exposure-tables';

export const assessmentDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({
    url,
    poolSize,
    entities: [],
    migrations: [
      CreateAssessments20261122100000,
      NoteSeenChallenges20261122110000,
      NoteTimersAndFocus20261122120000,
      NoteSeenRules20261122121000,
      CreateTemporaryTests20261122122000,
      NoteDevices20261122123000,
      CreateCompetenceResets20261122124000,
      CreateKnowledgeChecks20261122125000,
      CreateProblemReports20261122126000,
      StoreContentFiles20261122150000,
      CreateStatistics20261122181000,
      CreateCalibrations20261122182000,
      NoteSelections20261122190000,
      NoteLastAnswers20261122200000,
      CreateExposureTables20261122210000,
      NoteSupervision1790100000000,
    ],
  });
