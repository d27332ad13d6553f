import type { RosterError } from '../domain/roster-error';
import type { RosterFormatName } from '../domain/roster-format';
import type {
  LeftOutCount,
  RosterImport,
  RosterImportFailure,
  RosterImportMode,
  RosterImportState,
  RosterPreviewLine,
  RosterReport,
} from '../domain/roster-import';

/** An import as it is stored. */
export type RosterImportRow = { [Count in keyof CountColumns]: number | null } & {
  id: string;
  organization_id: string;
  uploaded_by: string;
  asked_format: RosterFormatName | null;
  format: RosterFormatName | null;
  mode: RosterImportMode;
  dry_run: number;
  state: RosterImportState;
  percentage: number;
  size_bytes: number;
  tries: number;
  errors: string;
  error_count: number;
  warnings: string;
  warning_count: number;
  left_out: string;
  preview: string;
  failure: RosterImportFailure | null;
  uploaded_at: Date;
  ended_at: Date | null;
};

type CountColumns = Record<
  'pupil_count' | 'added_count' | 'changed_count' | 'reenabled_count' | 'disabled_count',
  number
>;

/** What a report is written with, and its values in that order. */
export const REPORTED = 'format = ?, errors = ?, error_count = ?, warnings = ?, warning_count = ?, left_out = ?';

export const reported = ({ format, errors, errorCount, warnings, warningCount, leftOut }: RosterReport): unknown[] => [
  format,
  JSON.stringify(errors),
  errorCount,
  JSON.stringify(warnings),
  warningCount,
  JSON.stringify(leftOut),
];

const parsed = <T>(json: string): T => JSON.parse(json) as T;

export const toRosterImport = (row: RosterImportRow): RosterImport => ({
  id: row.id,
  organizationId: row.organization_id,
  uploadedBy: row.uploaded_by,
  askedFormat: row.asked_format,
  format: row.format,
  mode: row.mode,
  isDryRun: row.dry_run === 1,
  state: row.state,
  percentage: row.percentage,
  sizeBytes: row.size_bytes,
  tries: row.tries,
  errors: parsed<RosterError[]>(row.errors),
  errorCount: row.error_count,
  warnings: parsed<RosterError[]>(row.warnings),
  warningCount: row.warning_count,
  leftOut: parsed<LeftOutCount[]>(row.left_out),
  preview: parsed<RosterPreviewLine[]>(row.preview),
  pupilCount: row.pupil_count,
  addedCount: row.added_count,
  changedCount: row.changed_count,
  reenabledCount: row.reenabled_count,
  disabledCount: row.disabled_count,
  failure: row.failure,
  uploadedAt: row.uploaded_at,
  endedAt: row.ended_at,
});
