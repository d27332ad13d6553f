/** Something wrong in the bank, said where it must be mended. `file` is relative to the bank's folder. */
export type Problem = { file: string; line: number; rule: string; message: string };

/** Says that something is wrong at a place of the file under review. */
export type Report = (path: readonly (string | number)[], rule: string, message: string) => void;

/** The same, for a part of the file. */
export const at =
  (report: Report, ...start: (string | number)[]): Report =>
  (path, rule, message) =>
    report([...start, ...path], rule, message);
