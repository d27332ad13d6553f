import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = {
  readonly name: string;
  readonly content: string | Buffer;
  /** What is written of it otherwise than it is: to make archives that lie. */
  readonly declaredSize?: number;
  readonly unixMode?: number;
  readonly flags?: number;
};

const UTF_8 = 0x0800;

const record = (signature: number, fields: readonly (readonly [number, number])[]): Buffer => {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0));
  bytes.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [size, value] of fields) {
    bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
};

/** A zip archive, deflated. */
export const zipFile = (entries: readonly ZipEntry[]): Buffer => {
  const [bodies, directory]: Buffer[][] = [[], []];
  let offset = 0;
  for (const { name, content, declaredSize, unixMode = 0o100_644, flags = 0 } of entries) {
    const raw = Buffer.from(content as Buffer);
    const packed = deflateRawSync(raw);
    const path = Buffer.from(name);
    const shared: (readonly [number, number])[] = [
      [2, 20],
      [2, UTF_8 | flags],
      [2, 8],
      [4, 0x5b5b_0000],
      [4, crc32(raw)],
      [4, packed.length],
      [4, declaredSize ?? raw.length],
      [2, path.length],
      [2, 0],
    ];
    const local = Buffer.concat([record(0x04034b50, shared), path, packed]);
    directory?.push(
      record(0x02014b50, [[2, 0x0314], ...shared, [2, 0], [2, 0], [2, 0], [4, unixMode * 0x1_0000], [4, offset]]),
      path,
    );
    bodies?.push(local);
    offset += local.length;
  }
  const size = (directory ?? []).reduce((sum, { length }) => sum + length, 0);
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...(bodies ?? []), ...(directory ?? []), end]);
};
