import type { ReleaseProblem } from './release-check';

export type ContentReleaseState = 'UPLOADED' | 'PUBLISHED' | 'FAILED';

/** How far the import of a release is (A15). */
export type ContentRelease = {
  readonly id: string;
  readonly state: ContentReleaseState;
  readonly problems: readonly ReleaseProblem[];
  readonly challengeCount: number | null;
  /** 0 to 100. */
  readonly progress: number;
  readonly uploadedAt: Date;
  readonly publishedAt: Date | null;
};

/** How far the import is after each of its steps. */
export const STEPS = { read: 10, shaped: 40, checked: 80, settled: 100 } as const;

export type ContentImportState = 'WAITING' | 'DOWNLOADING' | 'RECEIVED' | 'FAILED';

/** A release that is fetched from an address; it is named after the archive expected there, so that it is fetched once. */
export type ContentImport = {
  readonly archiveSha256: string;
  readonly url: string;
  readonly state: ContentImportState;
  readonly problems: readonly ReleaseProblem[];
  readonly receivedBytes: number;
  readonly releaseId: string | null;
};
