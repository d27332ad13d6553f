import type { ChallengeDraft, Drafted } from './challenge-draft';
import { plainWords } from './plain-words';
import type { Problem } from './problem';
import { reporter } from './source-file';

/** A challenge and the skill it belongs to. */
export type Placed = { drafted: Drafted; skillId: string };

/** Runs of this many words are compared: fewer would find common phrases, more would miss a changed name. */
const RUN = 4;

/** Texts of fewer runs than this say too little to be compared. */
const TOO_SHORT = 8;

/**
 * Share of common runs (Jaccard, « On the resemblance and containment of documents », Broder 1997) from which two
 * challenges are too much alike. Two variants of a skill may share their form, not their story.
 */
const TOO_CLOSE = { sameSkill: 0.75, elsewhere: 0.45 };

const runsOf = (draft: ChallengeDraft): Set<string> => {
  const texts = [
    draft.instruction,
    ...('choices' in draft ? draft.choices.map(({ text }) => text) : []),
    ...('items' in draft ? draft.items.map(({ text }) => text) : []),
  ];
  const words = plainWords(texts.join(' ')).split(' ');
  return new Set(words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' ')));
};

const familyOf = ({ drafted }: Placed): string | undefined => drafted.draft.generator?.split('@')[0];

/** Says which challenges repeat another one. Those of one generator resemble each other by nature: only identical ones are refused, elsewhere. */
export const checkNearDuplicates = (all: readonly Placed[], problems: Problem[]): void => {
  const runs = all.map(({ drafted }) => runsOf(drafted.draft));
  const holders = new Map<string, number[]>();

  all.forEach((placed, index) => {
    const common = new Map<number, number>();
    for (const run of runs[index] ?? []) {
      for (const other of holders.get(run) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
      holders.set(run, [...(holders.get(run) ?? []), index]);
    }
    const mine = runs[index]?.size ?? 0;
    for (const [other, shared] of common) {
      const before = all[other];
      const theirs = runs[other]?.size ?? 0;
      if (!before || Math.min(mine, theirs) < TOO_SHORT || before.drafted.locale !== placed.drafted.locale) continue;
      if (familyOf(placed) !== undefined && familyOf(placed) === familyOf(before)) continue;

      const share = shared / (mine + theirs - shared);
      if (share < (placed.skillId === before.skillId ? TOO_CLOSE.sameSkill : TOO_CLOSE.elsewhere)) continue;
      const { source, path, draft } = placed.drafted;
      reporter(source, problems)(
        [...path, 'instruction'],
        'near-duplicate',
        `${draft.id} says ${Math.round(share * 100)} % of what ${before.drafted.draft.id} says`,
      );
    }
  });
};
