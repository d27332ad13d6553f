export { type EventName, type EventPayload, events, type ServiceName } from './events';
