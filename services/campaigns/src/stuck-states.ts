import type { StuckState } from '@pix/kit/stuck-states';
import { buildCampaignExportJob, createClassUsernamesJob } from './jobs/definitions';

const WAITED = 'NOW(3) - INTERVAL 10 MINUTE';

/** Imports of rosters count their own tries, and have a sweep of their own: `resume-stalled-imports`. */
export const stuckStates: readonly StuckState[] = [
  {
    name: 'class sheet asked for, not made',
    sql: `SELECT id FROM class_sheets
      WHERE state IN ('WAITING', 'RUNNING') AND expires_at > NOW(3) AND created_at < ${WAITED}`,
    job: createClassUsernamesJob,
    payloadOf: ({ id }) => ({ classSheetId: id }),
  },
  {
    name: 'file of results asked for, not built',
    sql: `SELECT id FROM campaign_exports
      WHERE state IN ('WAITING', 'RUNNING') AND expires_at > NOW(3) AND created_at < ${WAITED}`,
    job: buildCampaignExportJob,
    payloadOf: ({ id }) => ({ exportId: id }),
  },
];
