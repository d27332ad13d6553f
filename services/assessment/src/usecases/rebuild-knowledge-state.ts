import type { Needs } from '../context';
import { BLANK_STATE, isSameState } from '../domain/competence-state';
import { foldPast, readGrounds, readPast } from './fold-past';

type Given = Needs<'answers' | 'assessments' | 'resets' | 'library' | 'calibrationLibrary' | 'config' | 'transaction'>;

/**
 * Makes the knowledge states of a person again from what happened, which is the only truth (design.md §5). Only what differs
 * is written, and says how many competences did; with `dryRun` nothing is.
 */
export const rebuildKnowledgeState = async (
  needs: Given,
  { userId, dryRun = false }: { userId: string; dryRun?: boolean },
): Promise<number> => {
  const { library, transaction } = needs;
  const grounds = await readGrounds(needs, await readPast(needs, userId));
  const { releaseId } = await library.current();

  return transaction(async (stores) => {
    const kept = await stores.knowledge.lock(userId);
    const folded = foldPast(needs, await readPast(stores, userId), grounds);
    const wrong = [...new Set([...kept.keys(), ...folded.keys()])].filter(
      (id) => !isSameState(kept.get(id) ?? BLANK_STATE, folded.get(id) ?? BLANK_STATE),
    );
    if (!dryRun)
      for (const id of wrong) await stores.knowledge.save(userId, id, folded.get(id) ?? BLANK_STATE, releaseId);
    return wrong.length;
  });
};
