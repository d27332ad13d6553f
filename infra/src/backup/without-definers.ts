import { Transform } from 'node:stream';

const NEWLINE = 0x0a;
const CREATE = Buffer.from('/*!50003 CREATE*/ /*!50017 DEFINER=');
const DEFINER = / \/\*!50017 DEFINER=`[^`]*`@`[^`]*`\*\//;
/** No line that creates something is as long: rows are, and are passed on as they come. */
const LONGEST = 4_096;

const cleaned = (line: Buffer): Buffer =>
  line.subarray(0, CREATE.length).equals(CREATE) ? Buffer.from(line.toString('utf8').replace(DEFINER, '')) : line;

/**
 * Lets triggers belong to who restores them. A dump names the account that made them, which another server may not have: then every write
 * that fires one fails. Rows never begin a line so: the dump writes their line breaks as « \n ».
 */
export const withoutDefiners = (): Transform => {
  let begun = Buffer.alloc(0);
  let isInside = false; // Of a line too long to be one that creates.
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const bytes = begun.length > 0 ? Buffer.concat([begun, chunk]) : chunk;
      const out: Buffer[] = [];
      let from = 0;
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
        const line = bytes.subarray(from, end + 1);
        out.push(isInside ? line : cleaned(line));
        isInside = false;
        from = end + 1;
      }
      const rest = bytes.subarray(from);
      if (isInside || rest.length > LONGEST) {
        out.push(rest);
        isInside = isInside || rest.length > 0;
        begun = Buffer.alloc(0);
      } else begun = Buffer.from(rest);
      done(null, Buffer.concat(out));
    },
    flush(done) {
      done(null, cleaned(begun));
    },
  });
};
