import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { withoutDefiners } from './without-definers';

const TRIGGER =
  '/*!50003 CREATE*/ /*!50017 DEFINER=`pix`@`127.0.0.1`*/ /*!50003 TRIGGER `kept` BEFORE DELETE ON `acts`\n';
const MINE = '/*!50003 CREATE*/ /*!50003 TRIGGER `kept` BEFORE DELETE ON `acts`\n';

const through = async (text: string, chunkBytes: number): Promise<string> => {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, rank) =>
    bytes.subarray(rank * chunkBytes, (rank + 1) * chunkBytes),
  );
  return (await buffer(Readable.from(chunks).pipe(withoutDefiners()))).toString('utf8');
};

describe('what a dump says of who made its triggers', () => {
  const row = `INSERT INTO \`acts\` VALUES ('${'é'.repeat(5_000)} ${TRIGGER.trim()}');\n`;

  it.each([1, 7, 4_096, 65_536])('is left out, and nothing else is changed, in chunks of %i bytes', async (bytes) => {
    expect(await through(`-- MariaDB dump\n${row}${TRIGGER}BEGIN END */;;\n${row}-- Dump completed`, bytes)).toBe(
      `-- MariaDB dump\n${row}${MINE}BEGIN END */;;\n${row}-- Dump completed`,
    );
  });
});
