/** A subject tested up to a level. */
export type SubjectCap = { readonly id: string; readonly maxLevel: number };

/** What is tested in a campaign (profil cible). Those of a content release are offered to every organization (C5). */
export type TargetProfile = {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly description: string;
  readonly subjects: readonly SubjectCap[];
};
