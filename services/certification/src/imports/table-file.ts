import type { LocalizedText } from '@pix/kit/result';

/** A line of a file: where it is, and its cells. */
export type TableLine = { readonly line: number; readonly cells: readonly string[] };

/** A file that cannot be read as a table at all. */
export class UnreadableFile extends Error {
  constructor(readonly told: LocalizedText) {
    super(told.en);
  }
}

/** How large a file may be, before and after it is inflated. */
export type FileLimits = {
  readonly maxBytes: number;
  readonly maxInflatedBytes: number;
  readonly maxEntries: number;
  readonly maxLines: number;
  readonly maxColumns: number;
};
