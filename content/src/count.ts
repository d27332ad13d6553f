import type { Challenge, ChallengeKind, Release } from './release';

/**
 * How much a release holds. `plainChoiceShare` (0 to 1) is watched because an answer picked from a list can be guessed:
 * a choice about a file, an image or a site is not plain. `materialShare` and `timedShare` are of all challenges too.
 */
export type ReleaseCount = {
  competences: number;
  subjects: number;
  skills: number;
  challenges: number;
  challengesByKind: Partial<Record<ChallengeKind, number>>;
  plainChoiceShare: number;
  materialShare: number;
  timedShare: number;
  englishChallenges: number;
  tutorials: number;
  targetProfiles: number;
};

const hasMaterial = ({ illustration, attachments, embed }: Challenge): boolean =>
  illustration !== null || attachments.length > 0 || embed !== null;

const isPlainChoice = (challenge: Challenge): boolean =>
  (challenge.kind === 'SINGLE_CHOICE' || challenge.kind === 'MULTIPLE_CHOICE') && !hasMaterial(challenge);

/** Counts what a release holds; a competence counts once it has a subject. */
export const countRelease = (release: Release): ReleaseCount => {
  const skills = release.subjects.flatMap((subject) => subject.skills);
  const challenges = skills.flatMap((skill) => skill.challenges);
  const challengesByKind: Partial<Record<ChallengeKind, number>> = {};
  for (const { kind } of challenges) challengesByKind[kind] = (challengesByKind[kind] ?? 0) + 1;
  const share = (is: (challenge: Challenge) => boolean): number =>
    challenges.length === 0 ? 0 : challenges.filter(is).length / challenges.length;

  return {
    competences: new Set(release.subjects.map((subject) => subject.competenceId)).size,
    subjects: release.subjects.length,
    skills: skills.length,
    challenges: challenges.length,
    challengesByKind,
    plainChoiceShare: share(isPlainChoice),
    materialShare: share(hasMaterial),
    timedShare: share(({ timerSeconds }) => timerSeconds !== null),
    englishChallenges: challenges.filter(({ locale }) => locale === 'en').length,
    tutorials: release.tutorials.length,
    targetProfiles: release.targetProfiles.length,
  };
};
