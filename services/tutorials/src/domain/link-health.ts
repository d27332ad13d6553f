import type { Tutorial } from './tutorial';

export type LinkState = 'UNCHECKED' | 'ALIVE' | 'FAILING' | 'DEAD' | 'UNVERIFIABLE';

/** What is wrong with a link: it is gone, its host fails or is not reached, it leads into a private network, or its host keeps us out. */
export type LinkProblem = 'GONE' | 'FAILS' | 'UNREACHABLE' | 'PRIVATE_ADDRESS' | 'REFUSED' | 'ROBOTS';

/** What one look at a link found. `BUSY`: the host asks to come back later, which says nothing of the link. */
export type LinkOutcome = {
  readonly found: 'OK' | 'BUSY' | LinkProblem;
  readonly status: number | null;
  /** How long the host asked us to stay away. */
  readonly retryAfterMs?: number | null;
};

export type LinkHealth = {
  readonly state: LinkState;
  readonly problem: LinkProblem | null;
  readonly status: number | null;
  readonly failureCount: number;
  readonly failingSince: Date | null;
  readonly checkedAt: Date | null;
  readonly nextAt: Date;
};

/** A tutorial and how its link is. */
export type LinkReport = LinkHealth & { readonly tutorial: Tutorial };

/** What a host says to robots; `null` where it says nothing. */
export type Robots = { readonly text: string | null };

/** Numbers of the checks, in milliseconds (T5). */
export type LinkRules = {
  readonly aliveEveryMs: number;
  readonly retryMs: number;
  readonly mostRetryMs: number;
  readonly deadAfterMs: number;
  readonly fewestFailures: number;
};

const isFailure = (found: LinkOutcome['found']): boolean =>
  ['GONE', 'FAILS', 'UNREACHABLE', 'PRIVATE_ADDRESS'].includes(found);

/**
 * A link after one more look (T5). It is dead once it has failed for 3 days, and in several looks: the first failure of a link that nobody
 * looked at for a week is not its death. A host that keeps us out says nothing of what people find there. A dead link that answers again lives.
 */
export const afterCheck = (before: LinkHealth, outcome: LinkOutcome, now: Date, rules: LinkRules): LinkHealth => {
  const later = (ms: number): Date => new Date(now.getTime() + ms);
  const { found, status } = outcome;
  if (found === 'BUSY') return { ...before, nextAt: later(Math.max(rules.retryMs, outcome.retryAfterMs ?? 0)) };
  if (!isFailure(found))
    return {
      state: found === 'OK' ? 'ALIVE' : 'UNVERIFIABLE',
      problem: found === 'OK' ? null : found,
      status,
      failureCount: 0,
      failingSince: null,
      checkedAt: now,
      nextAt: later(rules.aliveEveryMs),
    };

  const failureCount = before.failureCount + 1;
  const failingSince = before.failingSince ?? now;
  const isDead = now.getTime() - failingSince.getTime() >= rules.deadAfterMs && failureCount >= rules.fewestFailures;
  const backOffMs = Math.min(rules.retryMs * 2 ** Math.min(failureCount - 1, 10), rules.mostRetryMs);
  return {
    state: isDead ? 'DEAD' : 'FAILING',
    problem: found === 'OK' ? null : found,
    status,
    failureCount,
    failingSince,
    checkedAt: now,
    nextAt: later(isDead ? rules.aliveEveryMs : backOffMs),
  };
};

/** When nothing of the web was reached for a day, it is we who are cut off: no link is blamed for it. */
export const isOurOutage = (outcomes: readonly LinkOutcome[], hasAnsweredLately: boolean): boolean =>
  !hasAnsweredLately && outcomes.every(({ found }) => found === 'UNREACHABLE');
