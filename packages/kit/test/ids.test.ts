import { describe, expect, it } from '@jest/globals';
import { fromBinaryId, newId, toBinaryId } from '../src/ids';

describe('ids', () => {
  it('are UUIDs of version 7, different and in the order they were made', () => {
    const ids = Array.from({ length: 2_000 }, newId);

    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
      true,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('come back from their 16 bytes as they were', () => {
    for (const id of [newId(), '00000000-0000-7000-8000-000000000000', '0a0b0c0d-0000-7fff-bfff-ffffffffff00']) {
      expect(toBinaryId(id)).toHaveLength(16);
      expect(fromBinaryId(toBinaryId(id))).toBe(id);
    }
  });

  it('keep their order as bytes', () => {
    const [earlier, later] = [newId(), newId()];

    expect(Buffer.compare(toBinaryId(earlier), toBinaryId(later))).toBe(-1);
  });
});
