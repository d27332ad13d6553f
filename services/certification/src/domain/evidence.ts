export type Outcome = 'CORRECT' | 'WRONG' | 'SKIPPED' | 'TIMED_OUT' | 'FOCUSED_OUT';

/** One question of a certification; `null` when it was never answered. A neutralised one counts for nobody, an excused one as right (E8). */
export type EvidenceQuestion = {
  readonly rank: number;
  readonly competenceId: string;
  readonly skillId: string;
  readonly challengeId: string;
  readonly outcome: Outcome | null;
  readonly isNeutralised: boolean;
  readonly isExcused: boolean;
};

/** What the person's profile said of a competence when the certification started. */
export type Claim = { readonly competenceId: string; readonly level: number; readonly pix: number };

/** All a score is made from. Stored once, so that the score can be made again at any time (E7). */
export type Evidence = { readonly questions: readonly EvidenceQuestion[]; readonly claims: readonly Claim[] };

/** The challenges of a test that do not count as they were answered: for nobody, or as right. */
export type Marked = { readonly neutralised: string[]; readonly excused: string[] };

/** In the order of the questions, which the engine's opinion is asked with (E7). */
export const markedIn = ({ questions }: Evidence): Marked => ({
  neutralised: questions.filter(({ isNeutralised }) => isNeutralised).map(({ challengeId }) => challengeId),
  excused: questions.filter(({ isExcused }) => isExcused).map(({ challengeId }) => challengeId),
});
