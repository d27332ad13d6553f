import type { Needs, Stores } from '../context';
import { daysAfter } from '../domain/data-export';
import { isToAnonymise, warnedWhenUnusedSince } from '../domain/retention';
import { anonymiseAccount } from './anonymise-account';
import { queueMail } from './queue-mail';

type Given = Needs<'clock' | 'newId' | 'config' | 'transaction'>;

/** What a run of the retention rules did, or would do: counts only. */
export type RetentionCounts = { readonly warned: number; readonly due: number };

/** Who has not signed in for years is warned by mail, and anonymised 30 days later if they did not come back (I6). */
export const applyRetention = async (needs: Given): Promise<RetentionCounts> => ({
  due: await inBatches(needs, endDue),
  warned: await inBatches(needs, warnUnused),
});

/** Counts what a run would do now, and does nothing. */
export const countRetention = async ({
  retention,
  clock,
  config,
}: Needs<'retention' | 'clock' | 'config'>): Promise<RetentionCounts> => ({
  due: await retention.countDue(clock.now()),
  warned: await retention.countUnused(warnedWhenUnusedSince(clock.now(), config.privacy)),
});

/** One short transaction a batch; rows another worker holds are left to it. */
const inBatches = async (needs: Given, work: (needs: Given & Stores) => Promise<number>): Promise<number> => {
  const { batchSize } = needs.config.privacy;
  let total = 0;
  for (let count = batchSize; count === batchSize; total += count)
    count = await needs.transaction((stores) => work({ ...needs, ...stores }));
  return total;
};

const warnUnused = async (needs: Given & Stores): Promise<number> => {
  const { retention, clock, config } = needs;
  const now = clock.now();
  const { batchSize, warningDays } = config.privacy;
  const unused = await retention.lockUnused(warnedWhenUnusedSince(now, config.privacy), batchSize);
  for (const { userId, email, locale } of unused) {
    await retention.warn(userId, now, daysAfter(now, warningDays));
    if (email) await queueMail(needs, { kind: 'ACCOUNT_ENDS_SOON', userId, address: email, locale });
  }
  return unused.length;
};

const endDue = async (needs: Given & Stores): Promise<number> => {
  const due = await needs.retention.lockDue(needs.clock.now(), needs.config.privacy.batchSize);
  for (const account of due) {
    if (isToAnonymise(account)) await anonymiseAccount(needs, account.userId);
    else await needs.retention.forgetWarning(account.userId);
  }
  return due.length;
};
