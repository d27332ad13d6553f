const { availableParallelism } = require('node:os');

// Everything runs on the real MariaDB and Redis that « npm test » starts: see infra/src/test.ts.
const ESM_ONLY = ['jose', 'uuid', 'p-limit', 'any-ascii', 'openid-client', 'oauth4webapi'];
// Its exporter imports what it sends with at the first sending, by an import() that Jest does not know.
const IMPORTS_LATE = ['@opentelemetry'];

module.exports = {
  testEnvironment: 'node',
  roots: ['packages', 'services', 'gateway', 'content', 'infra', 'cli', 'web'].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/(packages/[^/]+|services/[^/]+|gateway|content|infra|cli|web)/dist/'],
  moduleNameMapper: {
    '^@pix/kit/(.*)$': '<rootDir>/packages/kit/src/$1',
    '^@pix/client$': '<rootDir>/packages/client/src/index',
    '^@pix/client/(.*)$': '<rootDir>/packages/client/src/__generated__/$1',
    '^@pix/events$': '<rootDir>/packages/events/src/index',
    '^@pix/content$': '<rootDir>/content/src/index',
  },
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${[...ESM_ONLY, ...IMPORTS_LATE].join('|')})/)`],
  testTimeout: 20_000,
  // Three at a time on two cores, where Jest would take one: much of the time is the database's, or a wait. A worker that has grown is replaced.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  workerIdleMemoryLimit: '1.5GB',
};
