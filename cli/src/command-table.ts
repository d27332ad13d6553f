import type { CommandDefinition } from './command';
import { backupCommand } from './commands/backup';
import { certificatePublish, certificateStatus, certificateVerify } from './commands/certificate';
import { certificationRescore } from './commands/certification-rescore';
import { contentImport, contentList } from './commands/content';
import { deadLettersDiscard, deadLettersList, deadLettersRetry, deadLettersShow } from './commands/dead-letters';
import { exportCampaign, exportSession } from './commands/export';
import { restoreCommand } from './commands/restore';
import { rosterImport } from './commands/roster-import';
import { rosterStatus } from './commands/roster-status';
import { sessionCreate, sessionList } from './commands/session';
import { userJournal, userResetPassword, userUnblock } from './commands/user';

/** Every command there is. Another one is a file in `commands/` and a line here. */
export const COMMANDS: readonly CommandDefinition[] = [
  rosterImport,
  rosterStatus,
  exportCampaign,
  exportSession,
  sessionCreate,
  sessionList,
  certificatePublish,
  certificateStatus,
  certificateVerify,
  certificationRescore,
  contentImport,
  contentList,
  userUnblock,
  userResetPassword,
  userJournal,
  deadLettersList,
  deadLettersShow,
  deadLettersRetry,
  deadLettersDiscard,
  backupCommand,
  restoreCommand,
];

/** What the groups are about. */
export const GROUPS: Readonly<Record<string, string>> = {
  roster: 'rosters of schools (bases élèves)',
  export: 'files of results',
  session: 'certification sessions',
  certificate: 'certificates (publication, verification)',
  certification: 'certifications (sessions, scores)',
  content: 'content releases',
  user: 'accounts of people',
  'dead-letters': 'jobs and events whose attempts are exhausted',
};
