import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The form in which build tools of GraphQL clients write the operations of an application. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().regex(/^[0-9a-f]{64}$/), body: z.string() })),
});

export type Manifest = z.infer<typeof manifest>;

/** The SHA-256 by which a document is named. */
export const documentId = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The documents of a manifest. One whose name is not its hash is refused with all the others: the file is not what was built. */
export const readSafelist = (file: string) => {
  const { operations } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  const texts = new Map(operations.map(({ id, body }) => [id, body]));
  for (const [id, body] of texts)
    if (documentId(body) !== id) throw new Error(`${file}: ${id} is not the hash of its document.`);
  const bodies = new Set(texts.values());

  return {
    /** A trusted document: by its text, or by its hash alone, as automatic persisted queries name it. */
    trusted(query: unknown, hash: unknown): string | null {
      if (typeof query === 'string') return bodies.has(query) ? query : null;
      return typeof hash === 'string' ? (texts.get(hash) ?? null) : null;
    },
  };
};

export type Safelist = ReturnType<typeof readSafelist>;
