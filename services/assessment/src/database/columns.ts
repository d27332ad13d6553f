import { toBinaryId } from '@pix/kit/ids';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id as a `binary(16)` column holds it. What is not one of our ids is `null`, which equals no row. */
export const idKey = (id: string): Buffer | null => (UUID.test(id) ? toBinaryId(id) : null);

/** The same for several, without those that are not ours. */
export const idKeys = (ids: readonly string[]): Buffer[] => ids.flatMap((id) => idKey(id) ?? []);

/** A JSON column: MariaDB gives text, MySQL a value. What is read was written by this service. */
export const fromJson = <Value>(column: unknown): Value =>
  (typeof column === 'string' ? JSON.parse(column) : column) as Value;
