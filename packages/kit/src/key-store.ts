import { hkdfSync, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { IdempotencyRefusal, NamedRequest } from './idempotency-keys';
import { createSeal } from './seal';
import { type Claim, inTransaction } from './transactions';

const KEPT_HOURS = 24;

/** Above the 15 s the gateway gives an operation: whoever has held a key for longer is dead, or told nobody. */
const HELD_SECONDS = 20;
const FORGOTTEN_AT_ONCE = 1_000;

type Row = {
  parameters: Buffer;
  token: string;
  status: number | null;
  answer: Buffer | null;
  effects: number;
  isHeld: string;
  isOld: string;
};

/** What becomes of a request that comes with a key. */
export type Outcome =
  | { readonly kind: 'claimed'; readonly claim: Claim & { readonly token: string } }
  | { readonly kind: 'answered'; readonly status: number; readonly text: string }
  | { readonly kind: 'refused'; readonly code: IdempotencyRefusal };

/** Idempotency keys of one service, in its own database; answers are sealed, since some hold a password or a token. */
export const createKeyStore = (dataSource: DataSource, secret: string) => {
  const sealed = createSeal(Buffer.from(hkdfSync('sha256', secret, '', 'answers to idempotency keys', 32)));

  const held = (id: Buffer, token: string): Outcome => ({ kind: 'claimed', claim: claimOn(dataSource, id, token) });

  /** Takes the key from who held it last, if nobody else does at the same time. */
  const takeOver = async ({ id, parameters }: NamedRequest, from: string): Promise<Outcome> => {
    const token = randomUUID();
    const { affectedRows } = await dataSource.query<{ affectedRows: number }>(
      `UPDATE idempotency_keys SET parameters = ?, token = ?, held_until = NOW(3) + INTERVAL ${HELD_SECONDS} SECOND,
         status = NULL, answer = NULL, effects = 0, created_at = NOW(3)
       WHERE id = ? AND token = ? AND (effects = 0 OR created_at < NOW(3) - INTERVAL ${KEPT_HOURS} HOUR)`,
      [parameters, token, id, from],
    );
    return affectedRows === 1 ? held(id, token) : { kind: 'refused', code: 'IDEMPOTENCY_KEY_IN_FLIGHT' };
  };

  return {
    /** Takes the key, or says what is known of it. */
    async claim(named: NamedRequest): Promise<Outcome> {
      const token = randomUUID();
      const { affectedRows } = await dataSource.query<{ affectedRows: number }>(
        `INSERT IGNORE INTO idempotency_keys (id, parameters, token, held_until)
         VALUES (?, ?, ?, NOW(3) + INTERVAL ${HELD_SECONDS} SECOND)`,
        [named.id, named.parameters, token],
      );
      if (affectedRows === 1) return held(named.id, token);
      const [row] = await dataSource.query<Row[]>(
        `SELECT parameters, token, status, answer, effects, held_until > NOW(3) AS isHeld,
           created_at < NOW(3) - INTERVAL ${KEPT_HOURS} HOUR AS isOld
         FROM idempotency_keys WHERE id = ?`,
        [named.id],
      );
      if (!row) return { kind: 'refused', code: 'IDEMPOTENCY_KEY_IN_FLIGHT' }; // Released or purged this instant.
      if (Number(row.isOld)) return takeOver(named, row.token);
      if (!row.parameters.equals(named.parameters)) return { kind: 'refused', code: 'IDEMPOTENCY_KEY_REUSED' };
      if (row.answer) {
        const text = sealed.open(named.id.toString('hex'), row.answer).toString();
        return { kind: 'answered', status: row.status ?? 200, text };
      }
      if (Number(row.isHeld)) return { kind: 'refused', code: 'IDEMPOTENCY_KEY_IN_FLIGHT' };
      if (row.effects > 0) return { kind: 'refused', code: 'IDEMPOTENCY_ANSWER_LOST' };
      return takeOver(named, row.token);
    },

    /** Keeps the answer for the copies. */
    async store(
      { id }: NamedRequest,
      token: string,
      { status, text }: { status: number; text: string },
    ): Promise<void> {
      const answer = sealed.seal(id.toString('hex'), Buffer.from(text));
      await inTransaction(dataSource, (db) =>
        db.query('UPDATE idempotency_keys SET status = ?, answer = ? WHERE id = ? AND token = ?', [
          status,
          answer,
          id,
          token,
        ]),
      );
    },

    /** Forgets a request that failed before it did anything; `false` when it did something. */
    async release({ id }: NamedRequest, token: string): Promise<boolean> {
      const { affectedRows } = await dataSource.query<{ affectedRows: number }>(
        'DELETE FROM idempotency_keys WHERE id = ? AND token = ? AND effects = 0',
        [id, token],
      );
      return affectedRows === 1;
    },
  };
};

export type KeyStore = ReturnType<typeof createKeyStore>;

/** Counts in the row what the request did: what is counted there and not here is the commit whose answer was lost. */
const claimOn = (dataSource: DataSource, id: Buffer, token: string): Claim & { readonly token: string } => {
  let known = 0;
  return {
    token,
    async note(db) {
      const { affectedRows } = await db.query<{ affectedRows: number }>(
        'UPDATE idempotency_keys SET effects = effects + 1 WHERE id = ? AND token = ?',
        [id, token],
      );
      if (affectedRows === 0) throw new Error('Another request took this idempotency key over.');
    },
    async isCommitted() {
      // For update: a commit still under way on the server is waited for.
      const [row] = await dataSource.query<{ effects: number }[]>(
        'SELECT effects FROM idempotency_keys WHERE id = ? AND token = ? FOR UPDATE',
        [id, token],
      );
      return (row?.effects ?? 0) > known;
    },
    committed() {
      known += 1;
    },
  };
};

/** Forgets keys older than a day. */
export const forgetOldKeys = async (dataSource: DataSource): Promise<void> => {
  for (let count = FORGOTTEN_AT_ONCE; count === FORGOTTEN_AT_ONCE; ) {
    const { affectedRows } = await dataSource.query<{ affectedRows: number }>(
      `DELETE FROM idempotency_keys WHERE created_at < NOW(3) - INTERVAL ${KEPT_HOURS} HOUR LIMIT ${FORGOTTEN_AT_ONCE}`,
    );
    count = affectedRows;
  }
};
