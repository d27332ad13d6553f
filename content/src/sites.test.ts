import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bankFolder } from './load';

const folder = join(bankFolder, 'sites');
const sites = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);

describe('the simulators', () => {
  it.each(sites)('%s has a first page, an example and instructions under its name', (name) => {
    expect(['index.html', 'data.js', 'README.md'].filter((file) => !existsSync(join(folder, name, file)))).toEqual([]);
    expect(readFileSync(join(folder, name, 'README.md'), 'utf8')).toMatch(new RegExp(`^# \`${name}\` : `));
  });

  it('are all in the table of sites/README.md, in order', () => {
    const table = readFileSync(join(folder, 'README.md'), 'utf8');
    const rows = [...table.matchAll(/^\| \[`([\w-]+)`\]\(([\w-]+)\/README\.md\)/gm)];

    expect(rows.map(([, name]) => name)).toEqual([...sites].sort());
    expect(rows.filter(([, name, link]) => name !== link)).toEqual([]);
  });
});
