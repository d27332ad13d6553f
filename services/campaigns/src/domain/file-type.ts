const SIGNATURES: readonly (readonly [string, string])[] = [
  ['25504446', 'PDF'],
  ['d0cf11e0', 'Excel (.xls)'],
  ['1f8b', 'gzip'],
  ['52617221', 'RAR'],
  ['377abcaf', '7-Zip'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['7f454c46', 'ELF'],
  ['4d5a', 'EXE'],
];

/** The name of a type of file that is no roster, by its first bytes; `null` when it may be one. */
export const foreignType = (beginning: Buffer): string | null => {
  const written = beginning.subarray(0, 8).toString('hex');
  return SIGNATURES.find(([signature]) => written.startsWith(signature))?.[1] ?? null;
};

/** Whether these are the first bytes of a zip archive, an empty one included. */
export const isZip = (beginning: Buffer): boolean =>
  beginning.length >= 4 && ['504b0304', '504b0506'].includes(beginning.subarray(0, 4).toString('hex'));
