// MariaDB refuses to compare an ascii column with anything else (errno 1267); what is not ASCII is no id of ours.

export const isAscii = (key: string): boolean => /^[\x20-\x7e]*$/.test(key);

/** The keys that may exist: whatever a client sends, a lookup finds it or does not. */
export const asciiOnly = (keys: readonly string[]): string[] => keys.filter(isAscii);
