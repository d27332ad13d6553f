import type { Release } from '@pix/content';

export type ReleasePartName = 'TUTORIALS' | 'TARGET_PROFILES';

/** The part of a release another service keeps: no question and no solution is ever in it. */
export const releasePart = ({ tutorials, targetProfiles, subjects }: Release, part: ReleasePartName): object =>
  part === 'TUTORIALS'
    ? {
        tutorials,
        skills: subjects.flatMap((subject) =>
          subject.skills.map((skill) => ({ id: skill.id, tutorials: skill.tutorials, learnMore: skill.learnMore })),
        ),
      }
    : { targetProfiles, subjects: subjects.map(({ id, title, competenceId }) => ({ id, title, competenceId })) };
