import type { Ask } from './ask';

export type Verdict = {
  readonly id: string;
  /** What must be so. */
  readonly rule: string;
  readonly violations: number;
  /** A few of them. */
  readonly examples: readonly string[];
};

export type Invariant = (ask: Ask) => Promise<Verdict>;

export const EXAMPLES = 3;

/** A rule that holds when the statement finds nothing; it selects what breaks the rule, as « what ». */
export const nothingIn =
  (id: string, rule: string, sql: string): Invariant =>
  async (ask) => {
    const rows = await ask<{ what: string | number }>(sql);
    return { id, rule, violations: rows.length, examples: rows.slice(0, EXAMPLES).map(({ what }) => String(what)) };
  };
