export type TutorialFormat = 'PAGE' | 'VIDEO' | 'PDF' | 'TOOL' | 'SLIDES' | 'GAME' | 'AUDIO' | 'IMAGE';

/** Something to read, watch or try, as the content authors describe it (T1). */
export type Tutorial = {
  readonly id: string;
  readonly competenceId: string;
  readonly title: string;
  readonly link: string;
  readonly source: string;
  readonly format: TutorialFormat;
  readonly durationMinutes: number;
  readonly locale: 'fr' | 'en';
  /** Since when the current release does without it; kept for who saved it. */
  readonly retiredAt: Date | null;
};

export type SavedTutorial = Tutorial & { readonly savedAt: Date };
