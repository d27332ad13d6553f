import type { Needs } from '../context';
import { knowledgeIn } from '../domain/competence-state';
import { certifiableScores, isCertifiable, scoreAll } from '../domain/scoring';

export type Certifiability = { readonly certifiable: boolean; readonly certifiableCompetenceCount: number };

/** Whether a person could be certified, from their profile now (E1). */
export const readCertifiability = async (
  { knowledge, library, config }: Needs<'knowledge' | 'library' | 'config'>,
  userId: string,
): Promise<Certifiability> => {
  const [content, known] = await Promise.all([library.current(), knowledge.knownOf(userId)]);
  const scores = scoreAll(content, knowledgeIn(known), config.scoring);

  return {
    certifiable: isCertifiable(scores, config.certifiability),
    certifiableCompetenceCount: certifiableScores(scores, config.certifiability).length,
  };
};
