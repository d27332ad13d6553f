import type { CommandDefinition } from './command';
import { backupCommand } from './commands/backup';
import { certificationRescore } from './commands/certification-rescore';
import { deadLettersDiscard, deadLettersList, deadLettersRetry, deadLettersShow } from './commands/dead-letters';
import { restoreCommand } from './commands/restore';
import { rosterImport } from './commands/roster-import';
import { rosterStatus } from './commands/roster-status';

/** Every command there is. Another one is a file in `commands/` and a line here. */
export const COMMANDS: readonly CommandDefinition[] = [
  rosterImport,
  rosterStatus,
  certificationRescore,
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
  certification: 'certifications (sessions, scores)',
  'dead-letters': 'jobs and events whose attempts are exhausted',
};
