import { isServiceName, type ServiceName, serviceNames } from '../service-names';

/** What has to be done when a file changed; nothing for what no process reads. */
export type ChangedPart =
  | { readonly kind: 'service'; readonly name: ServiceName; readonly isMigration: boolean }
  | { readonly kind: 'schema'; readonly names: readonly ServiceName[] }
  | { readonly kind: 'gateway' }
  | { readonly kind: 'package' };

const SERVICE_SOURCE = /^services\/([a-z]+)\/src\/(.+)\.ts$/;
const SCHEMA = /^services\/([a-z]+)\/schema\.graphql$/;
const SHARED_SCHEMA = 'packages/kit/shared.graphql';
const PACKAGE_SOURCE = /^packages\/(kit|events)\/src\/.+\.ts$/;

/** Which part of the platform a file belongs to, by its path from the root. */
export const changedPart = (path: string): ChangedPart | null => {
  if (/\.test\.ts$|\/__generated__\//.test(path)) return null;
  const [, service, rest = ''] = SERVICE_SOURCE.exec(path) ?? [];
  if (service && isServiceName(service))
    return { kind: 'service', name: service, isMigration: rest.startsWith('database/migrations/') };
  const [, described] = SCHEMA.exec(path) ?? [];
  if (described && isServiceName(described)) return { kind: 'schema', names: [described] };
  if (path === SHARED_SCHEMA) return { kind: 'schema', names: serviceNames };
  if (/^gateway\/src\/.+\.ts$/.test(path)) return { kind: 'gateway' };
  return PACKAGE_SOURCE.test(path) ? { kind: 'package' } : null;
};

/** The compiled file of a source; null for what is not compiled. */
export const compiledPath = (path: string): string | null =>
  /\/src\/.+\.ts$/.test(path) ? path.replace('/src/', '/dist/').replace(/\.ts$/, '.js') : null;
