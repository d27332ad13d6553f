import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from '@swc/core';
import { compiledPath } from './changed-part';

/**
 * Compiles one file in milliseconds, without looking at types: each file stands by itself (`isolatedModules`). Types are told of
 * afterwards, by the compiler. A file that is gone is taken away.
 */
export const compileFile = async (root: string, path: string): Promise<void> => {
  const compiled = compiledPath(path);
  if (!compiled) return;
  const target = join(root, compiled);
  if (!existsSync(join(root, path))) return rmSync(target, { force: true });
  const { code, map = '' } = await transform(readFileSync(join(root, path), 'utf8'), {
    filename: join(root, path),
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs', ignoreDynamic: true },
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
  writeFileSync(`${target}.map`, map);
};
