import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import type { Session } from '../domain/session';
import { publishSession } from './publish-session';

const batchInput = z.object({ sessionIds: z.array(z.string()).min(1).max(100) });

/** What became of one session of a batch. */
export type PublishedSession = {
  readonly sessionId: string;
  readonly session: Session | null;
  readonly refusal: Extract<Awaited<ReturnType<typeof publishSession>>, { ok: false }>['failure'] | null;
};

/** Publishes many sessions: each by itself, so that one that is not ready keeps no other (E10). Certificates follow by jobs. */
export const publishSessions = async (
  needs: Needs<'viewer' | 'centres' | 'sessions' | 'clock' | 'newId' | 'transaction'>,
  input: z.input<typeof batchInput>,
): Promise<Result<readonly PublishedSession[], InvalidInputError>> => {
  const checked = validate(batchInput, input);
  if (!checked.ok) return fail(checked.failure);

  const published: PublishedSession[] = [];
  for (const sessionId of new Set(checked.value.sessionIds)) {
    const result = await publishSession(needs, { sessionId });
    published.push(
      result.ok
        ? { sessionId, session: result.value, refusal: null }
        : { sessionId, session: null, refusal: result.failure },
    );
  }
  return ok(published);
};
