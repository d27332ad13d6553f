import type { EntityManager } from 'typeorm';

/** The bytes of roster files, in pieces, until their import ends. */
export const rosterFileRepository = (db: EntityManager) => ({
  async addPiece(importId: string, rank: number, bytes: Buffer): Promise<void> {
    await db.query('INSERT INTO roster_file_chunks (roster_import_id, rank, bytes) VALUES (?, ?, ?)', [
      importId,
      rank,
      bytes,
    ]);
  },

  /** A stored file, read from anywhere to anywhere, a piece at a time. Every piece but the last has one size. */
  open(importId: string, size: number) {
    const piece = async (rank: number): Promise<Buffer> => {
      const [row] = await db.query<{ bytes: Buffer }[]>(
        'SELECT bytes FROM roster_file_chunks WHERE roster_import_id = ? AND rank = ?',
        [importId, rank],
      );
      if (!row) throw new Error(`Piece ${rank} of the file of import ${importId} is gone.`);
      return row.bytes;
    };
    let pieceSize = 0;
    return {
      size,
      async *read(start: number, end: number): AsyncGenerator<Buffer> {
        if (start >= Math.min(end, size)) return;
        pieceSize ||= (await piece(0)).length;
        for (let rank = Math.floor(start / pieceSize); rank * pieceSize < end; rank += 1) {
          const from = rank * pieceSize;
          yield (await piece(rank)).subarray(Math.max(start - from, 0), end - from);
        }
      },
    };
  },

  async forget(importId: string): Promise<void> {
    await db.query('DELETE FROM roster_file_chunks WHERE roster_import_id = ?', [importId]);
  },
});
