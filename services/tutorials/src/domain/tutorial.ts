export type TutorialFormat = 'PAGE' | 'VIDEO' | 'PDF' | 'TOOL' | 'SLIDES' | 'GAME' | 'AUDIO' | 'IMAGE';

/** Something to read, watch or try, as the content authors describe it (T1). */
export type Tutorial = {
  readonly id: string;
  readonly competenceId: string;
  readonly title: string;
  /** `null` for a page of ours. */
  readonly link: string | null;
  /** Whom it is for, on the scale of levels. */
  readonly level: number | null;
  readonly source: string;
  readonly format: TutorialFormat;
  readonly durationMinutes: number;
  readonly locale: 'fr' | 'en';
  /** Since when the current release does without it; kept for who saved it. */
  readonly retiredAt: Date | null;
};

export type SavedTutorial = Tutorial & { readonly savedAt: Date };

/** A page of ours, with its text in Markdown. */
export type TutorialPage = Pick<Tutorial, 'title' | 'source' | 'durationMinutes' | 'locale'> & {
  readonly page: string;
};
