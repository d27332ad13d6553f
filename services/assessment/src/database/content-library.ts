import { performance } from 'node:perf_hooks';
import type { Release } from '@pix/content';
import { type Content, EMPTY_CONTENT, type ItemKind, type Items, linkRelease } from '../domain/content';
import { readRelease } from '../domain/release-check';
import type { ReleaseRepository } from './release-repository';

export type LibraryRules = { readonly cachedReleases: number; readonly currentReleaseMs: number };

/**
 * Releases in memory, linked once each: they never change, so they are only ever forgotten to make room.
 * Never asked from within a transaction: it reads on a connection of its own.
 */
export const contentLibrary = (releases: ReleaseRepository, { cachedReleases, currentReleaseMs }: LibraryRules) => {
  const held = new Map<string, Promise<Content>>();
  const ready = new Map<string, Content>();
  let current: { id: string; until: number } | null = null;

  // A preview reads releases that are not published yet: they must be without fault, like those that are.
  const readable = async (id: string): Promise<Release | null> =>
    (await releases.published(id)) ?? readRelease((await releases.uploadedText(id)) ?? '').release;

  const read = async (id: string): Promise<Content> => {
    const release = await readable(id);
    if (!release) throw new Error(`Release ${id} is not there, or has a fault.`);
    return linkRelease(release);
  };

  const byId = (id: string): Promise<Content> => {
    const content = held.get(id) ?? read(id);
    held.delete(id); // Set again, it is the last that will be forgotten.
    held.set(id, content);
    content.then(
      (linked) => held.has(id) && ready.set(id, linked),
      () => held.delete(id),
    );
    for (const oldest of held.keys()) if (held.size > cachedReleases) forget(oldest);
    return content;
  };

  const forget = (id: string): void => {
    held.delete(id);
    ready.delete(id);
  };

  const currentId = async (): Promise<string | null> => {
    if (current && current.until > performance.now()) return current.id;
    const id = await releases.currentId();
    current = id === null ? null : { id, until: performance.now() + currentReleaseMs };
    return id;
  };

  const currentContent = async (): Promise<Content> => {
    const id = await currentId();
    return id === null ? EMPTY_CONTENT : byId(id);
  };

  return {
    byId,

    /** The same if it is here already, for use within a transaction; `null` when it has to be read. */
    inMemory: (id: string): Content | null => ready.get(id) ?? null,

    /** The same of a release that may not be published yet; `null` when there is none without fault. */
    draft: async (id: string): Promise<Content | null> => ((await readable(id)) ? byId(id) : null),

    /** What new tests are taken from; empty before the first release. */
    current: currentContent,

    /** Things by id, from the current release, or from the last that had them. */
    async find<Kind extends ItemKind>(kind: Kind, ids: readonly string[]): Promise<Items[Kind][]> {
      const now = await currentContent();
      const missing = ids.filter((id) => !now.items[kind].has(id));
      const older = await Promise.all((await releases.holding(kind, missing)).map(byId));
      return ids.flatMap(
        (id) => [now, ...older].map(({ items }) => items[kind].get(id)).find((item) => item !== undefined) ?? [],
      );
    },
  };
};

export type ContentLibrary = ReturnType<typeof contentLibrary>;
