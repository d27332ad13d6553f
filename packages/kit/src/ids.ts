import { v4, v7 } from 'uuid';

/** A new identifier: UUIDv7, so that rows arrive in the order of their keys and no database counter is needed. */
export const newId = (): string => v7();

/** An identifier in the place of a person's that leads to nobody: unlike `newId`, it does not even say when it was made. */
export const anonymousId = (): string => v4();

/** An identifier as stored in a `binary(16)` column, for tables with very many rows. */
export const toBinaryId = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** The identifier held in a `binary(16)` column. */
export const fromBinaryId = (bytes: Buffer): string => {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
