import type { Needs } from '../context';

/** A token is dated to the second, and clocks of machines differ a little. */
const MARGIN_SECONDS = 60;

/** Tells the gateway which sign-in sessions ended, for as long as an access token of theirs could pass. Twice is once. */
export const announceEndedSessions = async (
  { endedSessions, clock, config }: Needs<'endedSessions' | 'clock' | 'config'>,
  { sessionIds, endedAt }: { sessionIds: readonly string[]; endedAt: string },
): Promise<void> => {
  const gone = (clock.now().getTime() - new Date(endedAt).getTime()) / 1_000;
  const seconds = Math.ceil(config.tokens.accessMinutes * 60 + MARGIN_SECONDS - gone);
  if (seconds > 0) await endedSessions.add(sessionIds, seconds);
};
