export type ContentReleaseState = 'UPLOADED' | 'PUBLISHED' | 'FAILED';

/** How far the import of a release is (A15). */
export type ContentRelease = {
  readonly id: string;
  readonly state: ContentReleaseState;
  readonly problems: readonly string[];
  readonly challengeCount: number | null;
};
