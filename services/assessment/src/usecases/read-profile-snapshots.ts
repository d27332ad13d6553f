import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { knowledgeIn } from '../domain/competence-state';
import type { ProfileSnapshot } from '../domain/profile';
import { isCertifiable, scoreAll, totalPix } from '../domain/scoring';

const MOST_PEOPLE = 100;
const input = z.object({ userIds: z.array(z.string()).max(MOST_PEOPLE) });

/** The profiles of several people now, in one read; who has never answered has an empty one (C9, C10). */
export const readProfileSnapshots = async (
  { knowledge, library, clock, config }: Needs<'knowledge' | 'library' | 'clock' | 'config'>,
  given: { userIds: readonly string[] },
): Promise<Result<ProfileSnapshot[], InvalidInputError>> => {
  const checked = validate(input, given);
  if (!checked.ok) return fail(checked.failure);
  const { userIds } = checked.value;

  const [content, known] = await Promise.all([library.current(), knowledge.knownOfAll(userIds)]);
  const takenAt = clock.now();
  return ok(
    userIds.map((userId) => {
      const scores = scoreAll(content, knowledgeIn(known.get(userId) ?? new Map()), config.scoring);
      return {
        userId,
        takenAt,
        pix: totalPix(scores),
        certifiable: isCertifiable(scores, config.certifiability),
        competences: scores.map(({ competence, level, pix }) => ({ competenceId: competence.id, level, pix })),
      };
    }),
  );
};
