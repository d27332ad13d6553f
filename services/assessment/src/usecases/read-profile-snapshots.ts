import type { Needs } from '../context';
import { isCertifiable, scoreAll, totalPix } from '../domain/scoring';

export type ProfileSnapshot = {
  readonly userId: string;
  readonly at: Date;
  readonly pix: number;
  readonly certifiable: boolean;
  readonly competences: { readonly competenceId: string; readonly level: number; readonly pix: number }[];
};

const MOST_PEOPLE = 100;

/** Whole profiles for a service that keeps what people send of them (C10). One short read a person. */
export const readProfileSnapshots = async (
  { knowledge, library, clock, config }: Needs<'knowledge' | 'library' | 'clock' | 'config'>,
  userIds: readonly string[],
): Promise<ProfileSnapshot[]> => {
  if (userIds.length > MOST_PEOPLE) throw new Error(`At most ${MOST_PEOPLE} profiles at once.`);
  const content = await library.current();
  const at = clock.now();

  const snapshots: ProfileSnapshot[] = [];
  for (const userId of new Set(userIds)) {
    const scores = scoreAll(content, await knowledge.ofPerson(userId), config.scoring);
    snapshots.push({
      userId,
      at,
      pix: totalPix(scores),
      certifiable: isCertifiable(scores, config.certifiability),
      competences: scores.map(({ competence, level, pix }) => ({ competenceId: competence.id, level, pix })),
    });
  }
  return snapshots;
};
