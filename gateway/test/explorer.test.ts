import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { defaults } from '../src/config';
import { explorerRoute } from '../src/explorer';
import { refusalOfDocument } from '../src/limits/document-size';

describe('the explorer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const pageOf = async (demonstrationFile: string): Promise<string> => {
    let page = '';
    const response = { setHeader() {}, end: (text: string) => (page = text) } as unknown as ServerResponse;
    const exchange = { request: {} as IncomingMessage, response, params: {}, query: new URLSearchParams() };
    await explorerRoute({ demonstrationFile }).handle(exchange);
    return page;
  };
  const fileWith = (content: string): string => {
    const file = join(folder, 'demo.json');
    writeFileSync(file, content);
    return file;
  };

  it('offers the accounts of the demonstration, in a page that needs nothing from elsewhere', async () => {
    const account = { role: 'teacher', login: 'prof@pix.example', password: 'Demonstration2026', note: '' };

    const page = await pageOf(fileWith(JSON.stringify({ accounts: [account] })));

    expect(page).toContain(`[${JSON.stringify(account)}]`);
    expect(page).not.toMatch(/<(script|link|img)[^>]*(src|href)="(https?:)?\/\//);
  });

  it('lets nothing of an account end the script it stands in', async () => {
    const account = { role: 'teacher', login: '</script><script>alert(1)</script>', password: 'x', note: '' };

    expect(await pageOf(fileWith(JSON.stringify({ accounts: [account] })))).not.toContain('<script>alert(1)');
  });

  it('is let to ask for the schema, as explorers do, and for no fragment that contains itself', () => {
    const asked = getIntrospectionQuery({ schemaDescription: true, specifiedByUrl: true, inputValueDeprecation: true });

    expect(refusalOfDocument(parse(asked), defaults.limits)).toBeNull();
    expect(
      refusalOfDocument(
        parse('{ __schema { types { ...A } } } fragment A on __Type { ofType { ...A } }'),
        defaults.limits,
      ),
    ).toMatchObject({ limit: 'selections' });
  });

  it('offers nobody before the demonstration is there, or where there is none', async () => {
    for (const file of ['', join(folder, 'absent.json'), fileWith('{ "accounts": 1 }')])
      expect(await pageOf(file)).toContain('const accounts = [];');
  });
});
