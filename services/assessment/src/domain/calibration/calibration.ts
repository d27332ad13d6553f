import type { ItemFlag, ItemReport } from './item-report';
import type { ItemParameters } from './response-model';

/** RUNNING while it is estimated; then DRAFT until an administrator makes it the ACTIVE one; RETIRED when another is, or by hand. */
export type CalibrationState = 'RUNNING' | 'DRAFT' | 'ACTIVE' | 'RETIRED';

/** One estimation of all items: a version, never changed once it is a draft. */
export type Calibration = {
  readonly id: string;
  readonly state: CalibrationState;
  /** Items are those of this release. */
  readonly releaseId: string;
  /** Answers up to then are used. */
  readonly dataUntil: Date;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** Passes over the tests so far, and the largest change of the last one, in levels. */
  readonly passCount: number;
  readonly change: number | null;
  readonly testCount: number;
  readonly answerCount: number;
  readonly itemCount: number;
  readonly flaggedCount: number;
  readonly logLikelihood: number | null;
};

export type CalibrationAct = {
  readonly act: 'START' | 'ACTIVATE' | 'RETIRE';
  readonly userId: string;
  readonly at: Date;
};

/** What the engine needs of a version: the items to be trusted, by challenge; the others keep their author's level. */
export type CalibrationVersion = {
  readonly version: string;
  readonly items: ReadonlyMap<string, ItemParameters & { readonly seB: number }>;
};

const UNTRUSTED: readonly ItemFlag[] = ['FEW_ANSWERS', 'MISFIT', 'LEAKED'];

/** Whether the engine may use what was estimated of an item. */
export const isTrusted = ({ flags }: Pick<ItemReport, 'flags'>): boolean =>
  !flags.some((flag) => UNTRUSTED.includes(flag));

export const canActivate = ({ state }: Pick<Calibration, 'state'>): boolean => state === 'DRAFT' || state === 'ACTIVE';

export const canRetire = ({ state }: Pick<Calibration, 'state'>): boolean => state !== 'RUNNING';
