/** Bytes of a file, both included. */
export type ByteRange = { readonly first: number; readonly last: number };

/** What of a file is asked for: all of it, a part, or a part that it does not have. */
export type AskedBytes = ByteRange | 'ALL' | 'UNSATISFIABLE';

const SINGLE_RANGE = /^bytes=(\d*)-(\d*)$/i;

/**
 * Reads `Range` and `If-Range` (RFC 9110 §13.1.5, §14.2): one range of bytes, of the file its reader began with. Several ranges, another
 * unit and what is malformed are ignored, as the RFC allows: everything is sent. So is a date, for files here have none.
 */
export const askedBytes = (
  { range, ifRange }: { readonly range: string | undefined; readonly ifRange: string | undefined },
  { bytes, etag }: { readonly bytes: number; readonly etag: string },
): AskedBytes => {
  const [, from = '', to = ''] = range?.trim().match(SINGLE_RANGE) ?? [];
  if (from === '' && to === '') return 'ALL';
  if (ifRange !== undefined && ifRange.trim() !== etag) return 'ALL';
  if (from !== '' && to !== '' && Number(to) < Number(from)) return 'ALL';

  const first = from === '' ? Math.max(bytes - Number(to), 0) : Number(from);
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return first <= last ? { first, last } : 'UNSATISFIABLE';
};
