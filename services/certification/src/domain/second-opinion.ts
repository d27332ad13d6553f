/** What the adaptive engine says of one competence of a certification. */
export type CompetenceOpinion = {
  readonly competenceId: string;
  readonly level: number;
  readonly pix: number;
  readonly confidence: number;
};

/** The engine's opinion beside the official result: its levels, and whether the profile fits what was answered (E7). */
export type SecondOpinion = {
  readonly version: string;
  readonly inconsistency: number;
  readonly isFlagged: boolean;
  readonly competences: readonly CompetenceOpinion[];
};
