import { performance } from 'node:perf_hooks';

/** A value that is read again every so often, behind the back of who asks: nobody waits but the first. */
export const freshValue = <Value>(read: () => Promise<Value>, everyMs: number): (() => Promise<Value>) => {
  let held: { readonly value: Promise<Value>; until: number } | null = null;
  const expiry = (): number => performance.now() + everyMs;

  const refresh = (): void => {
    if (held) held.until = expiry();
    read().then(
      (value) => {
        held = { value: Promise.resolve(value), until: expiry() };
      },
      () => {}, // The one that is held goes on; the next look corrects it.
    );
  };

  return () => {
    if (held) {
      if (held.until <= performance.now()) refresh();
      return held.value;
    }
    const first = { value: read(), until: expiry() };
    held = first;
    first.value.catch(() => {
      if (held === first) held = null;
    });
    return first.value;
  };
};
