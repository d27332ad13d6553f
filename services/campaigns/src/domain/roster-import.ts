import type { RosterError } from './roster-error';

/** UPLOADED: received whole; RUNNING: being read; REFUSED: nothing changed; IMPORTED: done. */
export type RosterImportState = 'UPLOADED' | 'RUNNING' | 'REFUSED' | 'IMPORTED';

/** What an import changed. */
export type RosterCounts = {
  readonly addedCount: number;
  readonly changedCount: number;
  readonly disabledCount: number;
};

/** The import of a roster file, done by a job (C2). */
export type RosterImport = { readonly [Count in keyof RosterCounts]: number | null } & {
  readonly id: string;
  readonly organizationId: string;
  readonly state: RosterImportState;
  readonly percentage: number;
  readonly sizeBytes: number;
  readonly errors: readonly RosterError[];
  readonly uploadedAt: Date;
};

/** The encodings office suites and school software write. */
export type Encoding = 'utf-8' | 'windows-1252';

/** Cuts a stream of bytes into pieces of one size, the last one shorter: what is kept in memory is one piece (C2). */
export const inPieces = async function* (bytes: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    const all = Buffer.concat(waiting);
    const whole = length - (length % size);
    for (let start = 0; start < whole; start += size) yield all.subarray(start, start + size);
    waiting = [Buffer.from(all.subarray(whole))];
    length -= whole;
  }
  if (length > 0) yield Buffer.concat(waiting);
};
