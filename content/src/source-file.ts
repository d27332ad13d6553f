import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem, Report } from './problem';

/** The way to a value inside a file: keys and positions. */
export type Path = readonly (string | number)[];

/** One YAML file: its value, and the line of anything inside, because a teacher can only mend what is pointed at. */
export type SourceFile = { file: string; value: unknown; problems: Problem[]; lineOf: (path: Path) => number };

/** A file that follows its schema, still able to say where its lines are. */
export type Checked<T> = { source: SourceFile; value: T };

/** Turns a place in a file into a problem of that file. */
export const reporter =
  ({ file, lineOf }: SourceFile, problems: Problem[]): Report =>
  (path, rule, message) => {
    problems.push({ file, line: lineOf(path), rule, message });
  };

type Located = { node: unknown; offset: number };

const offsetOf = (node: unknown, otherwise: number): number =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : otherwise;

const step = ({ node, offset }: Located, key: string | number): Located | undefined => {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { node: item, offset: offsetOf(item, offset) };
  }
  if (!isMap(node)) return undefined;

  const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key));
  return pair && { node: pair.value, offset: offsetOf(pair.key, offset) };
};

/** Reads `folder/file`. A file that is not valid YAML gives its problems and an undefined value, never an exception. */
export const readSource = (folder: string, file: string): SourceFile => {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);

  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    rule: 'yaml',
    message: error.message,
  }));

  const lineOf = (path: Path): number => {
    let here: Located = { node: document.contents, offset: offsetOf(document.contents, 0) };
    for (const key of path) {
      const next = step(here, key);
      if (!next) break;
      here = next;
    }
    return lineAt(here.offset);
  };

  return { file, value: problems.length > 0 ? undefined : document.toJS(), problems, lineOf };
};
