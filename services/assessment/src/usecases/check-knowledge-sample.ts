import type { Needs } from '../context';
import { checkKnowledge } from './check-knowledge';

/** Every night the next few people, from where the last night ended: everybody in turn. What was wrong is logged, in numbers. */
export const checkKnowledgeSample = async (
  needs: Needs<
    | 'answers'
    | 'assessments'
    | 'resets'
    | 'knowledge'
    | 'knowledgeChecks'
    | 'library'
    | 'calibrationLibrary'
    | 'config'
    | 'transaction'
    | 'clock'
    | 'logger'
  >,
): Promise<void> => {
  const { knowledgeChecks, config, clock, logger } = needs;
  const after = await knowledgeChecks.lastPerson();

  const { people, wrong, next } = await checkKnowledge(needs, { after, limit: config.knowledgeCheck.peopleANight });

  await knowledgeChecks.note(next, clock.now());
  if (wrong > 0) logger.warn({ people, wrong }, 'knowledge states were not what their past makes; repaired');
  else logger.info({ people }, 'knowledge states checked');
};
