import { z } from 'zod';

/** The five services, as they are named in folders, queues and credentials. */
export type ServiceName = 'identity' | 'assessment' | 'campaigns' | 'certification' | 'tutorials';

const id = z.string().min(1).max(64);

/**
 * Every fact one service tells another: who publishes it, who listens, and its payload.
 * Payloads carry ids and no personal data; a change that old consumers cannot read is a new event with the next version.
 */
export const events = {
  /** A content release is stored and is now the one new tests are taken from. */
  ContentReleasePublished: {
    version: 1,
    publisher: 'assessment',
    consumers: ['campaigns', 'tutorials'],
    payload: z.object({ releaseId: id }),
  },
  /** A test has ended, whatever the way: every question answered, time over, ended by an invigilator. */
  TestEnded: {
    version: 1,
    publisher: 'assessment',
    consumers: ['campaigns', 'certification'],
    payload: z.object({
      assessmentId: id,
      kind: z.enum(['COMPETENCE', 'CAMPAIGN', 'CERTIFICATION']),
      /** What the service that asked for the test called it: a participation id, a certification id. */
      key: id.nullable(),
      userId: id,
    }),
  },
} as const satisfies Record<
  string,
  { version: number; publisher: ServiceName; consumers: readonly ServiceName[]; payload: z.ZodType }
>;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]['payload']>;
