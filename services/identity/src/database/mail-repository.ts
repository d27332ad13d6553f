import { isDuplicate } from '@pix/kit/database';
import type { Locale } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import type { Mail, MailKind } from '../domain/mail';

type MailRow = {
  id: string;
  kind: MailKind;
  user_id: string | null;
  address: string;
  locale: Locale;
  created_at: Date;
  sealed_token: Buffer | null;
};

/** Mails asked for. Whom they went to is erased as soon as they are sent. */
export const mailRepository = (db: EntityManager) => ({
  /** Stores a mail; false when it was asked for already. */
  async insert({ id, kind, userId, address, locale, createdAt, sealedToken }: Mail): Promise<boolean> {
    try {
      await db.query(
        `INSERT INTO mails (id, kind, user_id, address, locale, created_at, sealed_token) VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [id, kind, userId, address, locale, createdAt, sealedToken],
      );
      return true;
    } catch (error) {
      if (isDuplicate(error, 'PRIMARY')) return false;
      throw error;
    }
  },

  /** Takes a mail for sending until `until`; says so when it is done with already or somebody else has it. */
  async claim(id: string, now: Date, until: Date): Promise<Mail | 'DONE' | 'TAKEN'> {
    const { affectedRows } = await db.query<{ affectedRows: number }>(
      `UPDATE mails SET claimed_until = ?
       WHERE id = ? AND sent_at IS NULL AND dropped_at IS NULL AND (claimed_until IS NULL OR claimed_until <= ?)`,
      [until, id, now],
    );
    const [row] = await db.query<MailRow[]>(
      'SELECT id, kind, user_id, address, locale, created_at, sealed_token FROM mails WHERE id = ? AND address IS NOT NULL',
      [id],
    );
    if (!row) return 'DONE';
    return affectedRows === 1 ? toMail(row) : 'TAKEN';
  },

  async release(id: string): Promise<void> {
    await db.query('UPDATE mails SET claimed_until = NULL WHERE id = ?', [id]);
  },

  async markSent(id: string, at: Date): Promise<void> {
    await db.query(
      'UPDATE mails SET sent_at = ?, address = NULL, sealed_token = NULL, claimed_until = NULL WHERE id = ?',
      [at, id],
    );
  },

  /** Gives a mail up: nobody to write to, or its time is over. */
  async drop(id: string, at: Date): Promise<void> {
    await db.query(
      'UPDATE mails SET dropped_at = ?, address = NULL, sealed_token = NULL, claimed_until = NULL WHERE id = ?',
      [at, id],
    );
  },

  async dropOlderThan(instant: Date, at: Date): Promise<void> {
    await db.query(
      `UPDATE mails SET dropped_at = ?, address = NULL, sealed_token = NULL, claimed_until = NULL
       WHERE sent_at IS NULL AND dropped_at IS NULL AND created_at < ?`,
      [at, instant],
    );
  },

  /** Forgets mails that are done with, so that the table holds a month of them. */
  async forgetOlderThan(instant: Date): Promise<void> {
    await db.query('DELETE FROM mails WHERE created_at < ? AND address IS NULL', [instant]);
  },
});

const toMail = (row: MailRow): Mail => ({
  id: row.id,
  kind: row.kind,
  userId: row.user_id,
  address: row.address,
  locale: row.locale,
  createdAt: row.created_at,
  sealedToken: row.sealed_token,
});
