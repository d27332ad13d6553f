import type { Needs } from '../context';
import { rebuildKnowledgeState } from './rebuild-knowledge-state';

type Given = Needs<
  'answers' | 'assessments' | 'resets' | 'knowledge' | 'library' | 'calibrationLibrary' | 'config' | 'transaction'
>;

export type Checked = {
  readonly people: number;
  /** Competences whose kept state was not what their past makes. */
  readonly wrong: number;
  /** Where to go on; `null` when everybody was seen. */
  readonly next: string | null;
};

/** Compares what is kept of some people with what happened, and repairs it (docs/adr/0007). In numbers only: no id is told. */
export const checkKnowledge = async (
  needs: Given,
  { after, limit, dryRun = false }: { after: string | null; limit: number; dryRun?: boolean },
): Promise<Checked> => {
  const people = await needs.knowledge.peopleAfter(after, limit);
  let wrong = 0;
  for (const userId of people) wrong += await rebuildKnowledgeState(needs, { userId, dryRun });
  return { people: people.length, wrong, next: people.length === limit ? (people.at(-1) ?? null) : null };
};
