import type { StuckState } from '@pix/kit/stuck-states';
import { buildDataExportJob, sendMailJob } from './jobs/definitions';

const WAITED = 'NOW(3) - INTERVAL 10 MINUTE';
const CONTRIBUTORS = 4;

/** What people were told is on its way. */
export const stuckStates: readonly StuckState[] = [
  {
    name: 'mail written, neither sent nor dropped',
    sql: `SELECT id FROM mails WHERE sent_at IS NULL AND dropped_at IS NULL AND created_at < ${WAITED}`,
    job: sendMailJob,
    payloadOf: ({ id }) => ({ mailId: id }),
  },
  {
    name: 'export of data whose parts are there, not built',
    sql: `SELECT e.id FROM data_exports e
      WHERE e.state = 'REQUESTED' AND e.expires_at > NOW(3) AND e.requested_at < ${WAITED}
        AND (SELECT COUNT(*) FROM data_export_parts p WHERE p.data_export_id = e.id) = ${CONTRIBUTORS}`,
    job: buildDataExportJob,
    payloadOf: ({ id }) => ({ exportId: id }),
  },
];
