export { events, type EventName, type EventPayload, type ServiceName } from './events';
