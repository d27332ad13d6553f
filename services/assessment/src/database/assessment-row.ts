import { fromBinaryId } from '@pix/kit/ids';
import type { Value } from '@pix/kit/prepared';
import type { Assessment, CompetenceClaim, PlannedQuestion, SubjectCap } from '../domain/assessment';
import type { AssessmentKind, AssessmentState } from '../domain/assessment-states';
import type { Device } from '../domain/playable';
import { fromJson, idKey } from './columns';
import { toSelection, toStored } from './selection-row';
import { storedSupervision, supervisionAtStart, toSupervision } from './supervision-row';

export type AssessmentRow = {
  id: Buffer;
  kind: AssessmentKind;
  state: AssessmentState;
  user_id: Buffer;
  competence_id: string | null;
  request_key: string | null;
  release_id: string;
  strategy: string;
  started_at: Date;
  ended_at: Date | null;
  deadline: Date | null;
  current_challenge_id: string | null;
  asked_at: Date | null;
  timer_started_at: Date | null;
  focus_lost_at: Date | null;
  is_adjusted: number;
  device: unknown;
  skipped_for_device: number;
  answered_count: number;
  percentage: number;
  subjects: unknown;
  plan: unknown;
  claims: unknown;
  calibration_id: Buffer | null;
  selection: unknown;
  suspended_until: Date | null;
  supervision: unknown;
};

/** The columns of a test, of the table `a`. */
export const ASSESSMENT_COLUMNS = `a.id, a.kind, a.state, a.user_id, a.competence_id, a.request_key, a.release_id,
  a.strategy, a.started_at, a.ended_at, a.deadline, a.current_challenge_id, a.asked_at, a.timer_started_at,
  a.focus_lost_at, a.is_adjusted, a.device, a.skipped_for_device, a.answered_count, a.percentage, a.subjects, a.plan, a.claims,
  a.calibration_id, a.selection, a.suspended_until, a.supervision`;

/** What never changes of a test, in the order of its columns. */
export const fixedValues = (assessment: Assessment): Record<string, Value> => ({
  id: idKey(assessment.id),
  kind: assessment.kind,
  user_id: idKey(assessment.userId),
  competence_id: assessment.competenceId,
  request_key: assessment.key,
  release_id: assessment.releaseId,
  strategy: assessment.strategy,
  started_at: assessment.startedAt,
  deadline: assessment.deadline,
  is_adjusted: assessment.isAdjusted ? 1 : 0,
  supervision: supervisionAtStart(assessment.supervision),
  subjects: JSON.stringify(assessment.subjects),
  plan: JSON.stringify(assessment.plan),
  claims: JSON.stringify(assessment.claims),
  calibration_id: assessment.calibrationId && idKey(assessment.calibrationId),
});

/** What changes of a test while it runs, by column. */
export const changingValues = (assessment: Assessment): Record<string, Value> => ({
  state: assessment.state,
  ended_at: assessment.endedAt,
  current_challenge_id: assessment.currentChallengeId,
  asked_at: assessment.askedAt,
  timer_started_at: assessment.timerStartedAt,
  focus_lost_at: assessment.focusLostAt,
  answered_count: assessment.answeredCount,
  percentage: assessment.percentage,
  device: assessment.device && JSON.stringify(assessment.device),
  skipped_for_device: assessment.skippedForDevice,
  selection: assessment.selection && JSON.stringify(toStored(assessment.selection)),
});

/** What an invigilator may change of a test besides. */
export const supervisedValues = (assessment: Assessment): Record<string, Value> => ({
  deadline: assessment.deadline,
  plan: JSON.stringify(assessment.plan),
  suspended_until: assessment.supervision.suspendedUntil,
  supervision: storedSupervision(assessment.supervision),
});

/** `a.state = ?, …` for an UPDATE of `assessments a`, in the order of `changingValues`. */
export const changes = (values: Record<string, Value>): string =>
  [...Object.keys(values).map((column) => `a.${column} = ?`), 'a.version = a.version + 1'].join(', ');

export const toAssessment = (row: AssessmentRow): Assessment => ({
  id: fromBinaryId(row.id),
  kind: row.kind,
  state: row.state,
  userId: fromBinaryId(row.user_id),
  competenceId: row.competence_id,
  key: row.request_key,
  releaseId: row.release_id,
  strategy: row.strategy,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  deadline: row.deadline,
  currentChallengeId: row.current_challenge_id,
  askedAt: row.asked_at,
  timerStartedAt: row.timer_started_at,
  focusLostAt: row.focus_lost_at,
  isAdjusted: row.is_adjusted === 1,
  device: fromJson<Device>(row.device),
  skippedForDevice: row.skipped_for_device,
  answeredCount: row.answered_count,
  percentage: row.percentage,
  subjects: fromJson<SubjectCap[]>(row.subjects),
  plan: fromJson<PlannedQuestion[]>(row.plan),
  claims: fromJson<CompetenceClaim[]>(row.claims),
  calibrationId: row.calibration_id && fromBinaryId(row.calibration_id),
  selection: toSelection(row.selection),
  supervision: toSupervision(row.supervision, row.suspended_until),
});
