import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
import { canGoOn, end } from '../domain/assessment';
import { isSameState, knowledgeIn, withReset } from '../domain/competence-state';
import { type Competence, type Content, skillsOf } from '../domain/content';
import {
  type CompetenceNotFoundError,
  competenceNotFound,
  type ResetTooEarlyError,
  resetTooEarly,
} from '../domain/errors';
import { daysUntil, lastAnswerAt, type Profile } from '../domain/profile';
import { closeTest } from './close-test';
import { readProfile } from './read-profile';

type Given = Needs<'viewer' | 'knowledge' | 'assessments' | 'library' | 'clock' | 'newId' | 'config' | 'transaction'>;

/**
 * Puts a competence back to nothing known, 7 days after the last answer that tells something of it (A12). The test under way
 * is left for good. Asked again, nothing is left to reset: the same success. Gives the profile after it.
 */
export const resetCompetence = async (
  needs: Given,
  { competenceId }: { competenceId: string },
): Promise<Result<Profile, CompetenceNotFoundError | ResetTooEarlyError>> => {
  const { viewer, library, transaction } = needs;
  const content = await library.current();
  const competence = content.items.COMPETENCE.get(competenceId);
  if (!competence || viewer.kind !== 'user') return fail(competenceNotFound());

  const { userId } = viewer;
  const reset = await transaction((stores) => putBack(needs, stores, { userId, competence, content }));
  return reset.ok ? ok(await readProfile(needs, userId)) : reset;
};

type Target = { readonly userId: string; readonly competence: Competence; readonly content: Content };

const putBack = async (
  { clock, newId, config }: Given,
  stores: Stores,
  { userId, competence, content }: Target,
): Promise<Result<null, ResetTooEarlyError>> => {
  const last = await stores.assessments.lockLastOnCompetence(userId, competence.id);
  const states = await stores.knowledge.lock(userId);
  const now = clock.now();
  const answeredAt = lastAnswerAt(competence, knowledgeIn(states));
  if (!answeredAt) return ok(null);
  const days = daysUntil(answeredAt, config.reset.delayDays, now);
  if (days) return fail(resetTooEarly(days));

  const skillIds = new Set(skillsOf(competence).map(({ id }) => id));
  const after = withReset(states, { competenceId: competence.id, skillIds, at: now });
  await stores.resets.insert({
    id: newId(),
    userId,
    competenceId: competence.id,
    releaseId: content.releaseId,
    at: now,
  });
  for (const [id, state] of after) {
    const before = states.get(id);
    if (!before || !isSameState(before, state)) await stores.knowledge.save(userId, id, state, content.releaseId);
  }
  await stores.outbox.publish('KnowledgeChanged', { userIds: [userId] });
  if (last && canGoOn(last)) await closeTest(stores, end(last, 'ABANDON', now));
  return ok(null);
};
