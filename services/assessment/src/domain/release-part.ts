import type { Release } from '@pix/content';

export type ReleasePartName = 'TUTORIALS' | 'TARGET_PROFILES';

/** The part of a release another service keeps: no question and no solution is ever in it. */
export const releasePart = ({ tutorials, targetProfiles, subjects }: Release, part: ReleasePartName): object =>
  part === 'TUTORIALS'
    ? {
        tutorials,
        skills: subjects.flatMap((subject) =>
          subject.skills.map(({ id, tutorials: toSucceed, learnMore, level, title }) => ({
            id,
            tutorials: toSucceed,
            learnMore,
            place: { subjectId: subject.id, competenceId: subject.competenceId, level, title },
          })),
        ),
      }
    : { targetProfiles, subjects: subjects.map(({ id, title, competenceId }) => ({ id, title, competenceId })) };
