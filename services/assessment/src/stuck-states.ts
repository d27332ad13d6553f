import { fromBinaryId } from '@pix/kit/ids';
import type { StuckState } from '@pix/kit/stuck-states';
import { calibrateItemsJob, downloadContentReleaseJob, importContentReleaseJob } from './jobs/definitions';

const WAITED = 'NOW(3) - INTERVAL 10 MINUTE';

/** Tests whose time is over have a sweep of their own, `end-overdue-tests`; what is known of people too, `check-knowledge`. */
export const stuckStates: readonly StuckState[] = [
  {
    name: 'content uploaded, neither published nor refused',
    sql: `SELECT id FROM content_releases WHERE state = 'UPLOADED' AND uploaded_at < ${WAITED}`,
    job: importContentReleaseJob,
    payloadOf: ({ id }) => ({ releaseId: id }),
  },
  {
    name: 'content asked for at an address, not received',
    sql: `SELECT archive_sha256 AS id FROM content_imports WHERE state IN ('WAITING', 'DOWNLOADING') AND asked_at < ${WAITED}`,
    job: downloadContentReleaseJob,
    payloadOf: ({ id }) => ({ archiveSha256: id }),
  },
  {
    name: 'calibration begun, not finished',
    sql: `SELECT id, pass_count AS pass FROM calibrations WHERE state = 'RUNNING' AND started_at < ${WAITED}`,
    job: calibrateItemsJob,
    payloadOf: ({ id, pass }) => ({ calibrationId: fromBinaryId(id as Buffer), pass }),
  },
];
