import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { compileFile } from './compile-file';

describe('a source that is saved', () => {
  const root = mkdtempSync(join(tmpdir(), 'dev-'));
  const source = 'services/identity/src/domain/thing.ts';
  const compiled = join(root, 'services/identity/dist/domain/thing.js');
  mkdirSync(join(root, 'services/identity/src/domain'), { recursive: true });
  afterAll(() => rmSync(root, { recursive: true }));

  it('is compiled as the compiler does: CommonJS, types gone, what is imported late imported late', async () => {
    writeFileSync(
      join(root, source),
      "import type { User } from './user';\nexport const nameOf = ({ name }: User): string => name;\nexport const later = () => import('elsewhere');\n",
    );

    await compileFile(root, source);

    const code = readFileSync(compiled, 'utf8');
    expect(code).toContain('exports');
    expect(code).not.toContain('User');
    expect(code).toContain("import('elsewhere')");
    expect(existsSync(`${compiled}.map`)).toBe(true);
  });

  it('is told of when it cannot be read as TypeScript, and what was compiled before stays', async () => {
    const before = readFileSync(compiled, 'utf8');
    writeFileSync(join(root, source), 'export const = ;\n');

    await expect(compileFile(root, source)).rejects.toThrow();
    expect(readFileSync(compiled, 'utf8')).toBe(before);
  });

  it('is taken away when it is gone', async () => {
    rmSync(join(root, source));

    await compileFile(root, source);

    expect(existsSync(compiled)).toBe(false);
  });
});
