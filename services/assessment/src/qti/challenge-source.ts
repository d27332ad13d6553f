import type { Choice, Locale, Tolerance } from '@pix/content';

type Body =
  | { kind: 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE'; choices: Choice[]; solution: { choices: string[] } }
  | { kind: 'ORDERING'; choices: Choice[]; solution: { order: string[] } }
  | { kind: 'SHORT_TEXT'; placeholder?: string; tolerance: Tolerance; solution: { texts: string[] } }
  | { kind: 'NUMBER'; unit?: string; solution: { number: number; within: number } }
  | { kind: 'DATE'; solution: { date: string } }
  | { kind: 'MATCHING'; items: Choice[]; choices: Choice[]; solution: { pairs: Record<string, string> } }
  | {
      kind: 'FIELDS';
      fields: { id: string; label: string; placeholder?: string; options?: string[] }[];
      sentence?: string;
      tolerance: Tolerance;
      solution: { fields: Record<string, string[]> };
    };

/** What an interaction of an item becomes. */
export type ChallengeBody = Body;

/** A challenge as authors write it in the item bank (content/README.md), ready to be pasted into a subject. */
export type ChallengeSource = { id: string; instruction: string; explanation: string } & Body;

/** What an item became: a challenge, with what could not be kept of it, or nothing, and why. */
export type ConvertedItem =
  | { readonly source: ChallengeSource; readonly locale: Locale; readonly notes: readonly string[] }
  | { readonly source: null; readonly id: string; readonly reason: string };
