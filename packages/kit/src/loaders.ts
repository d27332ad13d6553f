import DataLoader from 'dataloader';

/** One batched read a request: `fetch` gets distinct keys, order is restored, what is absent is `null`. */
export const loadBy = <Key extends string, Value>(
  fetch: (keys: readonly Key[]) => Promise<readonly Value[]>,
  keyOf: (value: Value) => Key,
): DataLoader<Key, Value | null> =>
  new DataLoader(async (keys) => {
    const found = new Map((await fetch(keys)).map((value) => [keyOf(value), value]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The same for « the many of each »: a list a key, empty when there is none. */
export const loadManyBy = <Key extends string, Value>(
  fetch: (keys: readonly Key[]) => Promise<readonly Value[]>,
  keyOf: (value: Value) => Key,
): DataLoader<Key, Value[]> =>
  new DataLoader(async (keys) => {
    const found = new Map<Key, Value[]>(keys.map((key) => [key, []]));
    for (const value of await fetch(keys)) found.get(keyOf(value))?.push(value);
    return keys.map((key) => found.get(key) ?? []);
  });
