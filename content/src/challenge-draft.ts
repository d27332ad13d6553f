import type { ChallengeBase, Choice, Locale, Tolerance } from './release';
import type { Path, SourceFile } from './source-file';

/** A file on its way into the release: its name (or its path inside a site) and what it holds. */
export type FileContent = { name: string; bytes: Uint8Array };

/** What a challenge asks, kind by kind, as an author or a generator writes it; what has a default may be left out. */
export type ChallengeBody =
  | { kind: 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE'; choices: Choice[]; solution: { choices: string[] } }
  | {
      kind: 'SHORT_TEXT';
      placeholder?: string;
      tolerance?: Partial<Tolerance>;
      solution: { texts: string[] };
      /** Texts that the correction must refuse; they stay out of the release. */
      wrong?: string[];
    }
  | { kind: 'NUMBER'; unit?: string; solution: { number: number; within?: number }; wrong?: string[] }
  | { kind: 'DATE'; solution: { date: string } }
  | {
      kind: 'FIELDS';
      fields: { id: string; label: string; placeholder?: string; options?: string[] }[];
      sentence?: string;
      freeOrder?: boolean;
      tolerance?: Partial<Tolerance>;
      solution: { fields: Record<string, string[]> };
      wrong?: Record<string, string[]>;
    }
  | { kind: 'ORDERING'; choices: Choice[]; solution: { order: string[] } }
  | { kind: 'MATCHING'; items: Choice[]; choices: Choice[]; solution: { pairs: Record<string, string> } }
  | { kind: 'SIMULATOR'; tolerance?: Partial<Tolerance>; solution: { state: Record<string, string[]> } };

/** A challenge with its files in the store and named by their hash: written by hand or generated, nobody can tell from here on. */
export type ChallengeDraft = Omit<ChallengeBase, 'locale'> & ChallengeBody;

/** A draft and where its author wrote it. */
export type Drafted = { draft: ChallengeDraft; locale: Locale; source: SourceFile; path: Path };

/** The part of the draft that is of one kind. */
export type DraftOf<K extends ChallengeDraft['kind']> = Extract<ChallengeDraft, { kind: K }>;
