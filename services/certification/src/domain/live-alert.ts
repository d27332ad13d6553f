import type { IncidentKind } from './incidents';

/** What a candidate may say is wrong with the question asked; each is also a kind of incident. */
export const ALERT_KINDS = [
  'IMAGE_NOT_DISPLAYING',
  'EMBED_NOT_WORKING',
  'FILE_NOT_OPENING',
  'WEBSITE_UNAVAILABLE',
  'WEBSITE_BLOCKED',
  'SOFTWARE_NOT_WORKING',
  'SKIP_ON_OOPS',
  'ACCESSIBILITY_ISSUE',
] as const satisfies IncidentKind[];

export type AlertKind = (typeof ALERT_KINDS)[number];

/** ONGOING: the question waits for the invigilator. DISMISSED: it goes on. REPLACED: another one was asked. */
export type AlertState = 'ONGOING' | 'DISMISSED' | 'REPLACED';

/** « Signaler » in an examination: the question is suspended until the invigilator has looked (E6). */
export type LiveAlert = {
  readonly id: string;
  readonly sessionId: string;
  readonly candidateId: string;
  readonly challengeId: string | null;
  readonly questionNumber: number | null;
  readonly kind: AlertKind;
  readonly text: string | null;
  readonly state: AlertState;
  readonly raisedAt: Date;
  readonly handledAt: Date | null;
};

/** For how long an alert stopped the test, in whole seconds: time its candidate is given back. */
export const stoppedSeconds = ({ raisedAt }: Pick<LiveAlert, 'raisedAt'>, now: Date): number =>
  Math.max(0, Math.ceil((now.getTime() - raisedAt.getTime()) / 1_000));
