import type { SubgraphClient } from '@pix/kit/machine-client';
import { z } from 'zod';
import { CONTRIBUTORS, type Contributor } from '../domain/data-export';

const answer = z.object({ userData: z.string() });

const USER_DATA = 'query ($userId: ID!) { userData(userId: $userId) }';

// Years of answers of one person: read once an export, by a job.
const TIMEOUT_MS = 60_000;

/** What identity asks of the other services. Scope `privacy:read`. */
export type PersonalDataClient = {
  /** All that a service keeps of a person. */
  userData(service: Contributor, userId: string): Promise<unknown>;
  close(): Promise<void>;
};

export const personalDataClient = (clients: Readonly<Record<Contributor, SubgraphClient>>): PersonalDataClient => ({
  async userData(service, userId) {
    const { userData } = answer.parse(await clients[service].call(USER_DATA, { userId }, { timeoutMs: TIMEOUT_MS }));
    return JSON.parse(userData) as unknown;
  },
  close: async () => {
    await Promise.all(CONTRIBUTORS.map((service) => clients[service].close()));
  },
});
