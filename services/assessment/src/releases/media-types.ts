import { lookup } from 'mime-types';

const UNKNOWN = 'application/octet-stream';

/**
 * The media type a file is served as: that of its release or, when that says nothing, what the end of its name says (IANA's table, as
 * mime-types keeps it). Nobody guesses from what is inside: `nosniff` goes with it.
 */
export const servedMediaType = ({ mediaType, name }: { readonly mediaType: string; readonly name: string }): string =>
  mediaType === UNKNOWN ? lookup(name) || UNKNOWN : mediaType;
