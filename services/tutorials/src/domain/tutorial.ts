export const TUTORIAL_FORMATS = ['PAGE', 'VIDEO', 'PDF', 'TOOL', 'SLIDES', 'GAME', 'AUDIO', 'IMAGE'] as const;
export type TutorialFormat = (typeof TUTORIAL_FORMATS)[number];

/** Where a tutorial comes from: a content release, an editor of the platform, somebody's proposal (T1, T4). */
export type TutorialOrigin = 'RELEASE' | 'EDITOR' | 'PROPOSAL';

/** What is said of a tutorial, whoever says it (T1). */
export type TutorialDescription = {
  readonly title: string;
  /** `null` for a page of ours. */
  readonly link: string | null;
  /** Whom it is for, on the scale of levels. */
  readonly level: number | null;
  readonly source: string;
  readonly format: TutorialFormat;
  readonly durationMinutes: number;
  readonly locale: 'fr' | 'en';
};

/** Something to read, watch or try. */
export type Tutorial = TutorialDescription & {
  readonly id: string;
  readonly competenceId: string;
  readonly origin: TutorialOrigin;
  /** Who proposed it, as they wish to be named. */
  readonly credit: string | null;
  /** Since when the current release does without it; kept for who saved it. */
  readonly retiredAt: Date | null;
  /** Since when an editor offers it no more. */
  readonly archivedAt: Date | null;
  /** Since when its link leads nowhere (T5). */
  readonly deadAt: Date | null;
};

export type SavedTutorial = Tutorial & { readonly savedAt: Date; readonly place: number };

/** Whether a tutorial is in the catalogue: some release or editor offers it. */
export const isOffered = ({ retiredAt, archivedAt }: Pick<Tutorial, 'retiredAt' | 'archivedAt'>): boolean =>
  retiredAt === null && archivedAt === null;

/** A page of ours, with its text in Markdown. */
export type TutorialPage = Pick<Tutorial, 'title' | 'source' | 'durationMinutes' | 'locale'> & {
  readonly page: string;
};
