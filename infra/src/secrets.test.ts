import { createPrivateKey, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { provideSecrets } from './secrets';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pix-secrets-'));
  file = join(folder, 'secrets.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('secrets', () => {
  it('are made once and kept for their owner alone', () => {
    const made = provideSecrets(file);

    expect(provideSecrets(file)).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('hold a key that signs', () => {
    const { tokenSigningKey } = provideSecrets(file);

    const key = createPrivateKey({ key: tokenSigningKey, format: 'jwk' });

    expect(sign('sha256', Buffer.from('a token'), key).length).toBeGreaterThan(60);
  });

  it('gain what a newer version adds and keep the rest', () => {
    const { gatewayKey, ...older } = provideSecrets(file);
    writeFileSync(file, JSON.stringify(older));

    expect(provideSecrets(file)).toMatchObject(older);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('gatewayKey');
    expect(provideSecrets(file).gatewayKey).not.toBe(gatewayKey);
  });

  it.each(['{"databasePassword":', '[]', '{"databasePassword":"short"}'])(
    'are never replaced in silence when damaged: %s',
    (content) => {
      writeFileSync(file, content);

      expect(() => provideSecrets(file)).toThrow(
        `${file} is damaged: remove it, new secrets are made at the next start.`,
      );
      expect(readFileSync(file, 'utf8')).toBe(content);
    },
  );
});
