import { Readable } from 'node:stream';
import type { RosterError } from '../domain/roster-error';

/** A stored file, read from anywhere to anywhere, a piece at a time. */
export type RosterFile = {
  readonly size: number;
  read(start: number, end: number): AsyncGenerator<Buffer>;
};

/** What a reader throws at a file it can read no further: its error ends the report. */
export class UnreadableRoster extends Error {
  constructor(readonly error: RosterError) {
    super(error.code);
  }
}

export const wholeFile = (file: RosterFile): AsyncGenerator<Buffer> => file.read(0, file.size);

/** The first bytes of a file, at most so many. */
export const beginningOf = async (file: RosterFile, length: number): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of file.read(0, Math.min(length, file.size))) pieces.push(piece);
  return Buffer.concat(pieces);
};

/** A part of a file as a stream, for libraries that want one. */
export const streamOf = (file: RosterFile, start: number, end: number): Readable =>
  Readable.from(file.read(start, end), { objectMode: false });
