import { describe, expect, it } from '@jest/globals';
import { migrateUpAndDown } from '@pix/kit/testing';
import { identityDataSource } from '../src/database/data-source';

describe('migrations', () => {
  it('go all up and all down, and make what the mapping says', async () => {
    const { up, down, unmapped } = await migrateUpAndDown(identityDataSource, 'identity');

    expect(up).toEqual(['inbox', 'outbox', 'refresh_tokens', 'sign_in_attempts', 'sign_in_sessions', 'users']);
    expect(down).toEqual([]);
    expect(unmapped).toEqual([]);
  });
});
