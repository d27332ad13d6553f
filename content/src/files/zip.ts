import { type Zippable, zipSync } from 'fflate';
import type { FileContent } from '../challenge-draft';

/** A file of an archive. `modified` (AAAA-MM-JJTHH:MM) is what the archive says of it; `stored` leaves it uncompressed. */
export type ZipEntry = FileContent & { modified?: string; stored?: boolean };

// A zip holds a wall-clock time without zone: built from local parts, it is the same bytes in every zone.
const wallClock = (when: string): Date => {
  const [year = 1980, month = 1, day = 1, hours = 0, minutes = 0] = when.split(/\D/).map(Number);
  return new Date(year, month - 1, day, hours, minutes);
};

/** A zip archive, always the same bytes for the same files: the compressor is ours, not that of the machine. */
export const zipOf = (entries: readonly ZipEntry[]): Uint8Array => {
  const files: Zippable = {};
  for (const { name, bytes, modified = '1980-01-01T00:00', stored = false } of entries)
    files[name] = [bytes, { level: stored ? 0 : 6, mtime: wallClock(modified) }];
  return zipSync(files);
};
