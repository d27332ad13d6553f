/** A 32-bit number from a text: FNV-1a, its bits mixed. Not secret, only stable: the same seed gives the same question. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** One of the things, the same one each time for a seed: refreshing a page never changes its question. */
export const pickBySeed = <Thing>(things: readonly Thing[], seed: string): Thing | null =>
  things[hashOf(seed) % things.length] ?? null;

/** The variant of a skill to ask: one the person has never seen if there is one (A10, E5). */
export const pickVariant = <Variant extends { readonly id: string }>(
  variants: readonly Variant[],
  seen: ReadonlySet<string>,
  seed: string,
): Variant | null => {
  const unseen = variants.filter(({ id }) => !seen.has(id));
  return pickBySeed(unseen.length > 0 ? unseen : variants, seed);
};
