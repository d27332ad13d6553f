export { type EventName, type EventPayload, events, type ServiceName } from './events';
export { outsideScopes, type Scope, scopes } from './scopes';
