import DataLoader from 'dataloader';
import { boundToScope } from './request-scope';

/** Runs `work` in one transaction, again as a whole when the database asks for it. */
export type Transaction<Stores> = <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;

/** The same, perhaps with the works of others. Works of one key never meet in a transaction. */
export type GroupedTransaction<Stores> = <T>(key: string, work: (stores: Stores) => Promise<T>) => Promise<T>;

type Waiting<Stores> = {
  readonly key: string;
  readonly work: (stores: Stores) => Promise<unknown>;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
};

/** One at a time makes the largest groups: while it is under way, those that come wait for the next. */
const PATIENCE_MS = 50;
/** What a group may be held up by, a row that somebody else has locked, holds up nobody for long. */
const GROUPS_AT_ONCE = 3;
const LARGEST_GROUP = 32;

/**
 * One transaction for all the works that wait for one: when many people do the same thing at 8 a.m., they share its round trips and its
 * commit, and a work that comes alone runs at once, alone. All of a group is stored or nothing; should one of them fail, each runs
 * again in a transaction of its own, so that nobody suffers from another's failure. Works change nothing outside of their stores.
 */
export const groupCommit = <Stores>(transaction: Transaction<Stores>): GroupedTransaction<Stores> => {
  const waiting: Waiting<Stores>[] = [];
  const keys = new Set<string>();
  let groups = 0;
  let patience: NodeJS.Timeout | null = null;

  const takeGroup = (): Waiting<Stores>[] => {
    const group: Waiting<Stores>[] = [];
    for (let index = 0; index < waiting.length && group.length < LARGEST_GROUP; ) {
      const candidate = waiting[index] as Waiting<Stores>;
      if (keys.has(candidate.key)) index += 1;
      else {
        keys.add(candidate.key);
        group.push(candidate);
        waiting.splice(index, 1);
      }
    }
    return group;
  };

  const start = (): void => {
    if (waiting.length === 0 || groups === GROUPS_AT_ONCE || patience) return;
    const group = takeGroup();
    if (group.length === 0) return; // Each waits for another one of its key.
    groups += 1;
    const own = setTimeout(() => {
      patience = null;
      start();
    }, PATIENCE_MS);
    patience = own;
    void run(transaction, group).finally(() => {
      groups -= 1;
      for (const { key } of group) keys.delete(key);
      if (patience === own) patience = null;
      clearTimeout(own);
      start();
    });
  };

  return <T>(key: string, work: (stores: Stores) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ key, work: boundToScope(work), done: resolve as Waiting<Stores>['done'], failed: reject });
      start();
    });
};

const run = async <Stores>(transaction: Transaction<Stores>, group: readonly Waiting<Stores>[]): Promise<void> => {
  const alone = async ({ work, done, failed }: Waiting<Stores>): Promise<void> => {
    try {
      done(await transaction(work));
    } catch (error) {
      failed(error);
    }
  };
  const [only, ...others] = group;
  if (only && others.length === 0) return alone(only);
  try {
    const values = await transaction((stores) => all(group.map(({ work }) => work(stores))));
    group.forEach(({ done }, index) => done(values[index]));
  } catch {
    await Promise.all(group.map(alone));
  }
};

/** All of them, or the first failure once none is at work any more: nothing is sent after a rollback. */
const all = async (works: readonly Promise<unknown>[]): Promise<readonly unknown[]> => {
  const outcomes = await Promise.allSettled(works);
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
};

/** One call for what the works of a group ask at the same time: a statement for all of them. Outcomes in the order of what was given. */
export const asOne = <Given, Outcome>(
  ask: (given: readonly Given[]) => Promise<readonly Outcome[]>,
): ((given: Given) => Promise<Outcome>) => {
  const loader = new DataLoader<Given, Outcome>(ask, { cache: false });
  return (given) => loader.load(given);
};
