import type { Connection } from '@pix/kit/pagination';
import type { Tutorial } from './tutorial';

/** A page of tutorials; the whole list is counted only when somebody asks. */
export type TutorialList = Connection<Tutorial> & { countAll(): Promise<number> };

export const NO_TUTORIALS: TutorialList = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  countAll: async () => 0,
};

/** Which tutorials somebody looks for; what is absent leaves none out (T1). */
export type TutorialFilter = {
  readonly search?: string | null;
  readonly competenceId?: string | null;
  readonly subjectId?: string | null;
  readonly skillId?: string | null;
  readonly minLevel?: number | null;
  readonly maxLevel?: number | null;
  readonly formats?: readonly string[] | null;
  readonly maxDurationMinutes?: number | null;
  readonly locale?: string | null;
};
