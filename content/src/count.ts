import type { ChallengeKind, Release } from './release';

/** How much a release holds. `plainChoiceShare` (0 to 1) is watched because an answer picked from a list can be guessed. */
export type ReleaseCount = {
  competences: number;
  subjects: number;
  skills: number;
  challenges: number;
  challengesByKind: Partial<Record<ChallengeKind, number>>;
  plainChoiceShare: number;
  tutorials: number;
  targetProfiles: number;
};

/** Counts what a release holds; a competence counts once it has a subject. */
export const countRelease = (release: Release): ReleaseCount => {
  const skills = release.subjects.flatMap((subject) => subject.skills);
  const challenges = skills.flatMap((skill) => skill.challenges);
  const challengesByKind: Partial<Record<ChallengeKind, number>> = {};
  for (const { kind } of challenges) challengesByKind[kind] = (challengesByKind[kind] ?? 0) + 1;
  const plainChoices = (challengesByKind.SINGLE_CHOICE ?? 0) + (challengesByKind.MULTIPLE_CHOICE ?? 0);

  return {
    competences: new Set(release.subjects.map((subject) => subject.competenceId)).size,
    subjects: release.subjects.length,
    skills: skills.length,
    challenges: challenges.length,
    challengesByKind,
    plainChoiceShare: challenges.length === 0 ? 0 : plainChoices / challenges.length,
    tutorials: release.tutorials.length,
    targetProfiles: release.targetProfiles.length,
  };
};
