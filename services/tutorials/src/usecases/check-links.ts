import type { Needs } from '../context';
import { afterCheck, isOurOutage, type LinkOutcome } from '../domain/link-health';

type Given = Needs<'links' | 'linkChecker' | 'clock' | 'config' | 'transaction'>;
type Looked = {
  readonly due: Awaited<ReturnType<Given['links']['take']>>[number];
  readonly look: Awaited<ReturnType<Given['linkChecker']['look']>>;
};

const DAY_MS = 86_400_000;

/**
 * Looks at the links whose turn it is, one a host, and notes what was found (T5). No row is locked while the web is waited for. Says how many.
 */
export const checkLinks = async (needs: Given): Promise<number> => {
  const { linkChecker, clock, config, transaction } = needs;
  const due = await transaction(async ({ links }) => {
    await links.noteNew(clock.now());
    return links.take(clock.now(), config.links);
  });

  const looked = await Promise.all(
    due.map(async (one): Promise<Looked> => ({ due: one, look: await linkChecker.look(one.link, one.robots) })),
  );
  const outcomes = looked.map(({ look }) => look);
  const answered = await needs.links.hasAnswered(new Date(clock.now().getTime() - DAY_MS));
  for (const one of looked) await note(needs, one, isOurOutage(outcomes, answered));
  return due.length;
};

const note = async (
  { transaction, clock, config: { links: rules } }: Given,
  { due, look }: Looked,
  isOutage: boolean,
): Promise<void> => {
  const now = clock.now();
  const later = (ms: number): Date => new Date(now.getTime() + ms);
  const health = isOutage ? { ...due.health, nextAt: later(rules.retryMs) } : afterCheck(due.health, look, now, rules);
  const restMs = Math.max(rules.hostDelayMs, Math.min(look.crawlDelayMs ?? 0, rules.mostRetryMs), restOf(look, rules));

  await transaction(async ({ links }) => {
    await links.write({ tutorialId: due.tutorialId, ...health });
    await links.writeHost(due.host, {
      nextAt: later(restMs),
      answeredAt: ['UNREACHABLE', 'PRIVATE_ADDRESS'].includes(look.found) ? null : now,
      robots: due.robots ? null : look.robots,
      at: now,
    });
  });
};

/** A host that is busy, fails or is not reached is left alone for longer, whichever of its links is next. */
const restOf = (
  { found, retryAfterMs }: LinkOutcome,
  { retryMs, hostDelayMs }: { retryMs: number; hostDelayMs: number },
): number =>
  found === 'BUSY'
    ? Math.max(retryMs, retryAfterMs ?? 0)
    : ['FAILS', 'UNREACHABLE'].includes(found)
      ? 10 * hostDelayMs
      : 0;
