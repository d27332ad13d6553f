import type * as Undici from 'undici';

// By the parts of its dispatcher: the front door reads four times as much (fetch, WebSocket, caches, mocks), and Node's own fetch with it,
// which is 10 MB in each process (docs/performance.md). The version is pinned, and infra/src/libraries-at-rest.test.ts sees who opens the door.

/** Kept connections to one server. */
export const Pool = require('undici/lib/dispatcher/pool') as typeof Undici.Pool;
export type Pool = Undici.Pool;

/** Connections to any server. */
export const Agent = require('undici/lib/dispatcher/agent') as typeof Undici.Agent;
export type Agent = Undici.Agent;

/** How a connection is made, for who looks at where it leads. */
export const buildConnector = require('undici/lib/core/connect') as typeof Undici.buildConnector;

export type ResponseData = Undici.Dispatcher.ResponseData;

const { prototype } = require('undici/lib/dispatcher/dispatcher') as typeof Undici.Dispatcher;
Object.assign(prototype, require('undici/lib/api')); // `request` and the like, as the front door adds them.
