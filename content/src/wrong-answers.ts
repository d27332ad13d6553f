import type { Bank } from './bank-rules';

/** A written answer that the correction must refuse; `fieldId` when it is the value of one field of several. */
export type WrongAnswer = { challengeId: string; fieldId: string | null; text: string };

/** All the answers authors want refused. They stay out of the release: only the correction's own tests read them. */
export const wrongAnswersOf = (bank: Bank): WrongAnswer[] =>
  bank.subjects
    .flatMap(({ skills }) => skills.flatMap(({ drafted }) => drafted))
    .flatMap(({ draft }): WrongAnswer[] => {
      if (draft.kind === 'SHORT_TEXT' || draft.kind === 'NUMBER')
        return (draft.wrong ?? []).map((text) => ({ challengeId: draft.id, fieldId: null, text }));
      if (draft.kind !== 'FIELDS') return [];
      return Object.entries(draft.wrong ?? {}).flatMap(([fieldId, texts]) =>
        texts.map((text) => ({ challengeId: draft.id, fieldId, text })),
      );
    });
