import type { CollectedTotals } from './participation';

/** A whole profile as assessment hands it over (C10). */
export type ProfileSnapshot = {
  readonly userId: string;
  readonly at: Date;
  readonly pix: number;
  readonly certifiable: boolean;
  readonly competences: readonly { readonly competenceId: string; readonly level: number; readonly pix: number }[];
};

/** What a profile that was sent says of one competence. */
export type CollectedCompetence = {
  readonly participationId: string;
  readonly competenceId: string;
  readonly level: number;
  readonly pix: number;
};

/** What a profile amounts to; a competence counts towards the certification from level 1 on (E1). */
export const collectedTotals = ({ pix, certifiable, competences }: ProfileSnapshot): CollectedTotals => ({
  pix,
  isCertifiable: certifiable,
  certifiableCompetenceCount: competences.filter(({ level }) => level >= 1).length,
});

/** One competence on average over the profiles that were sent. */
export type AverageCompetence = {
  readonly competenceId: string;
  readonly averageLevel: number;
  readonly averagePix: number;
};
