import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Who answers for a write: one service each. */
export const LANES = ['identity', 'assessment', 'campaigns', 'certification', 'tutorials'] as const;
export type Lane = (typeof LANES)[number];

/** What was written, in the words of the accounts (accounts.ts): the thing, what it belongs to, its value. */
export type Entry = {
  readonly kind: string;
  readonly subject: string;
  readonly object?: string;
  readonly value?: string | number;
};

/** An entry with the fault during which it was acknowledged (0: the first quiet time). */
export type Kept = Entry & { readonly fault: number; readonly at: number };

/** The time from one fault to the next. */
export type Window = {
  readonly name: string;
  readonly began: number;
  ended: number;
  acknowledged: number;
  unknown: number;
  /** The longest time without an acknowledgement, by service, in milliseconds. */
  readonly silences: Map<Lane, number>;
  /** How long of it a process that was started again waited for a processor, in milliseconds. */
  starvedMs: number;
};

type Options = { readonly file?: string; readonly now?: () => number };

const WRITTEN_AT_ONCE = 500;

/**
 * What the platform acknowledged, and when; what was sent; what it refused; how long it was silent. It is what clients know, and the
 * database is held against it afterwards.
 */
export const createLedger = ({ file, now = () => performance.now() }: Options = {}) => {
  const [acknowledged, refused]: [Kept[], Kept[]] = [[], []];
  const sent = new Map<string, Kept>();
  const windows: Window[] = [];
  const lastHeard = new Map<Lane, number>();
  const surprises = new Map<string, number>();
  const lines: string[] = [];
  if (file) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }

  const flush = (): void => {
    if (file && lines.length > 0) appendFileSync(file, `${lines.splice(0).join('\n')}\n`);
  };
  const note = (what: string, entry: Kept): void => {
    if (!file) return;
    lines.push(JSON.stringify({ what, ...entry }));
    if (lines.length >= WRITTEN_AT_ONCE) flush();
  };
  const kept = (entry: Entry): Kept => ({ ...entry, fault: Math.max(0, windows.length - 1), at: now() });

  /** How long a service has been silent in this window, or had been until now. */
  const heard = (window: Window, lane: Lane): void => {
    const silence = now() - Math.max(window.began, lastHeard.get(lane) ?? 0);
    window.silences.set(lane, Math.max(silence, window.silences.get(lane) ?? 0));
  };

  const begin = (name: string): Window => {
    const window = {
      name,
      began: now(),
      ended: 0,
      acknowledged: 0,
      unknown: 0,
      silences: new Map<Lane, number>(),
      starvedMs: 0,
    };
    windows.push(window);
    return window;
  };
  const current = (): Window => windows.at(-1) ?? begin('quiet');

  return {
    acknowledged: acknowledged as readonly Kept[],
    refused: refused as readonly Kept[],
    windows: windows as readonly Window[],
    /** What nobody expected to be answered, and how often. */
    surprises: surprises as ReadonlyMap<string, number>,
    sentEntries: (): readonly Kept[] => [...sent.values()],

    /** From now on it is another fault's time. */
    begin,
    /** A window that ends counts the silence that goes on. */
    end(): Window {
      const window = current();
      for (const lane of LANES) if (lastHeard.has(lane)) heard(window, lane);
      window.ended = now();
      flush();
      return window;
    },

    send(entry: Entry): void {
      const key = `${entry.kind} ${entry.subject} ${entry.object ?? ''}`;
      if (sent.has(key)) return;
      sent.set(key, kept(entry));
      note('sent', kept(entry));
    },
    acknowledge(lane: Lane, entry: Entry | null): void {
      const window = current();
      heard(window, lane);
      lastHeard.set(lane, now());
      if (!entry) return;
      window.acknowledged += 1;
      acknowledged.push(kept(entry));
      note('acknowledged', kept(entry));
    },
    /** Nobody knows whether it was done. */
    unknown(): void {
      current().unknown += 1;
    },
    refuse(entry: Entry): void {
      refused.push(kept(entry));
      note('refused', kept(entry));
    },
    surprise(what: string): void {
      const told = `${what} (during: ${current().name})`;
      surprises.set(told, (surprises.get(told) ?? 0) + 1);
    },
    hasHeardSince: (moment: number): boolean => LANES.every((lane) => (lastHeard.get(lane) ?? 0) > moment),
  };
};

export type Ledger = ReturnType<typeof createLedger>;
