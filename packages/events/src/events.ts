import { z } from 'zod';

/** The five services, as they are named in folders, queues and credentials. */
export type ServiceName = 'identity' | 'assessment' | 'campaigns' | 'certification' | 'tutorials';

const id = z.string().min(1).max(64);

/**
 * Every fact one service tells another: who publishes it, who listens, and its payload.
 * Payloads carry ids and no personal data; a change that old consumers cannot read is a new event with the next version.
 * `orderedBy` is the field that says what the fact is about: facts about one thing are handed over in the order of their commits
 * (docs/adr/0018). `*`: all are about one thing. `null`: they may overtake each other.
 */
export const events = {
  /** A content release is stored and is now the one new tests are taken from. */
  ContentReleasePublished: {
    version: 1,
    publisher: 'assessment',
    consumers: ['campaigns', 'tutorials'],
    orderedBy: '*',
    payload: z.object({ releaseId: id }),
  },
  /** A test has ended, whatever the way: every question answered, time over, ended by an invigilator. */
  TestEnded: {
    version: 1,
    publisher: 'assessment',
    consumers: ['campaigns', 'certification', 'tutorials'],
    orderedBy: 'userId',
    payload: z.object({
      assessmentId: id,
      kind: z.enum(['COMPETENCE', 'CAMPAIGN', 'CERTIFICATION']),
      /** What the service that asked for the test called it: a participation id, a certification id. */
      key: id.nullable(),
      userId: id,
    }),
  },
  /**
   * What is known of these people has changed otherwise than by a test that ended: a test was left halfway, a competence put back to
   * nothing known (A12). What they know is asked for, it does not travel.
   */
  KnowledgeChanged: {
    version: 1,
    publisher: 'assessment',
    consumers: ['tutorials'],
    orderedBy: null,
    payload: z.object({ userIds: z.array(id).min(1).max(100) }),
  },
  /**
   * An account was anonymised: whoever holds something of this person erases it or unlinks it (I6, docs/privacy.md).
   * Told again once the last access token of the account is over, for what was written in between.
   */
  UserAnonymised: {
    version: 1,
    publisher: 'identity',
    consumers: ['assessment', 'campaigns', 'certification', 'tutorials'],
    orderedBy: 'userId',
    payload: z.object({ userId: id }),
  },
  /** A person asks for all their data: each service says when its part may be fetched (I6). */
  UserDataRequested: {
    version: 1,
    publisher: 'identity',
    consumers: ['assessment', 'campaigns', 'certification', 'tutorials'],
    orderedBy: 'userId',
    payload: z.object({ userId: id, exportId: id }),
  },
  /** A service's part of an export may be fetched, by `userData`. The data itself does not travel as an event. */
  UserDataContributed: {
    version: 1,
    publisher: ['assessment', 'campaigns', 'certification', 'tutorials'],
    consumers: ['identity'],
    orderedBy: 'exportId',
    payload: z.object({ exportId: id, service: z.enum(['assessment', 'campaigns', 'certification', 'tutorials']) }),
  },
} as const satisfies Record<
  string,
  {
    version: number;
    publisher: ServiceName | readonly ServiceName[];
    consumers: readonly ServiceName[];
    orderedBy: string | null;
    payload: z.ZodType;
  }
>;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]['payload']>;
