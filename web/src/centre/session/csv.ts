const CELL = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r?\n|$)/gy;

/** The cells of a file of the platform: semicolons, quotes doubled inside quotes, a byte order mark before. */
export const readCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(CELL)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ';') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
};
