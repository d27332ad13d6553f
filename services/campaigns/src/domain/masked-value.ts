const LONGEST_SHOWN = 40;

/** The shape of what was written, and nothing of it: letters as `a`, digits as `9`, the rest as it is (C2). */
export const maskedValue = (value: string): string => {
  const shape = value
    .slice(0, LONGEST_SHOWN)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '9')
    .replace(/[^\p{ASCII}]|[\p{Cc}]/gu, '?');
  return value.length > LONGEST_SHOWN ? `${shape}…` : shape;
};
