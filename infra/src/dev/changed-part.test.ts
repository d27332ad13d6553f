import { describe, expect, it } from '@jest/globals';
import { serviceNames } from '../service-names';
import { changedPart, compiledPath } from './changed-part';

describe('a file that changed', () => {
  it.each([
    ['services/identity/src/usecases/sign-in.ts', { kind: 'service', name: 'identity', isMigration: false }],
    ['services/campaigns/src/database/migrations/2026-x.ts', { kind: 'service', name: 'campaigns', isMigration: true }],
    ['services/tutorials/schema.graphql', { kind: 'schema', names: ['tutorials'] }],
    ['gateway/src/app.ts', { kind: 'gateway' }],
    ['packages/kit/src/auth.ts', { kind: 'package' }],
    ['packages/kit/shared.graphql', { kind: 'schema', names: serviceNames }],
    ['packages/events/src/scopes.ts', { kind: 'package' }],
  ])('%s concerns what reads it', (path, part) => {
    expect(changedPart(path)).toEqual(part);
  });

  it.each([
    'services/identity/src/domain/password.test.ts',
    'services/identity/test/sign-in.test.ts',
    'services/identity/src/__generated__/graphql.ts',
    'services/unknown/src/main.ts',
    'services/identity/README.md',
    'gateway/supergraph.graphql',
    'infra/src/start.ts',
  ])('%s concerns no process', (path) => {
    expect(changedPart(path)).toBeNull();
  });

  it('is compiled beside its neighbours', () => {
    expect(compiledPath('services/identity/src/domain/user.ts')).toBe('services/identity/dist/domain/user.js');
    expect(compiledPath('services/identity/schema.graphql')).toBeNull();
  });
});
