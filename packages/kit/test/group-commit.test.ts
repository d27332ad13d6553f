import { describe, expect, it } from '@jest/globals';
import { asOne, groupCommit, type Transaction } from '../src/group-commit';

type Stores = { readonly group: number; readonly double: (value: number) => Promise<number> };

/** A database that says how many transactions there were, what was asked together in each, and which was rolled back. */
const aDatabase = () => {
  const asked: number[][] = [];
  const open = new Set<number>();
  const rolledBack: number[] = [];
  let transactions = 0;
  const transaction: Transaction<Stores> = async (work) => {
    transactions += 1;
    const group = transactions;
    open.add(group);
    const double = asOne(async (values: readonly number[]) => {
      if (!open.has(group)) throw new Error('Asked after the end of its transaction.');
      asked.push([...values]);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return values.map((value) => 2 * value);
    });
    try {
      return await work({ group, double });
    } catch (error) {
      rolledBack.push(group);
      throw error;
    } finally {
      open.delete(group);
    }
  };
  return { transaction, asked, rolledBack, count: () => transactions };
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('transactions for several', () => {
  it('runs a work that comes alone at once, in its own', async () => {
    const database = aDatabase();
    const grouped = groupCommit(database.transaction);

    expect(await grouped('a', ({ double }) => double(21))).toBe(42);
    expect(database.count()).toBe(1);
  });

  it('gives those that wait one transaction and one statement, and each its own outcome', async () => {
    const database = aDatabase();
    const grouped = groupCommit(database.transaction);

    const doubled = await Promise.all(upTo(50).map((value) => grouped(`key ${value}`, ({ double }) => double(value))));

    expect(doubled).toEqual(upTo(50).map((value) => 2 * value));
    expect(database.count()).toBeLessThanOrEqual(6); // Three alone at once, then what had come meanwhile.
    expect(Math.max(...database.asked.map(({ length }) => length))).toBe(32);
  });

  it('never puts two works of one key in a transaction, nor at the same time', async () => {
    const database = aDatabase();
    const grouped = groupCommit(database.transaction);
    let running = 0;
    const groups = await Promise.all(
      upTo(12).map((value) =>
        grouped(value % 2 ? 'somebody' : `other ${value}`, async ({ group, double }) => {
          if (value % 2) running += 1;
          expect(running).toBeLessThanOrEqual(1);
          await double(value);
          if (value % 2) running -= 1;
          return value % 2 ? group : null;
        }),
      ),
    );

    const somebody = groups.filter((group) => group !== null);
    expect(somebody).toHaveLength(6);
    expect(new Set(somebody).size).toBe(6);
  });

  it('lets nobody suffer from the failure of another, and sends nothing after a rollback', async () => {
    const database = aDatabase();
    const grouped = groupCommit(database.transaction);

    const outcomes = await Promise.allSettled(
      upTo(20).map((value) =>
        grouped(`key ${value}`, async ({ double }) => {
          if (value === 10) throw new Error('This one.');
          return (await double(value)) + (await double(0));
        }),
      ),
    );

    expect(outcomes.flatMap((outcome, value) => (outcome.status === 'rejected' ? value : []))).toEqual([10]);
    expect(outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []))).toEqual(
      upTo(20).flatMap((value) => (value === 10 ? [] : 2 * value)),
    );
    expect(database.rolledBack.length).toBeGreaterThanOrEqual(2); // Its group, then itself.
  });
});
