import type { FileContent } from '../challenge-draft';

type Value = string | number;

const written = (value: Value, separator: string): string => {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : value;
  return text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A CSV file as French office suites read it: semicolons, decimal commas, UTF-8 with its mark. */
export const csvFile = (name: string, rows: readonly (readonly Value[])[], separator = ';'): FileContent => ({
  name,
  bytes: Buffer.from(
    `\ufeff${rows.map((row) => row.map((value) => written(value, separator)).join(separator)).join('\r\n')}\r\n`,
  ),
});
