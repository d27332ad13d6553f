import type { Ask } from './ask';
import type { Kept, Ledger } from './ledger';

const ROWS_A_STATEMENT = 1_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ledger as a table beside the platform's own, so that one is held against the other by SQL. */
export const createLedgerTable = async (ask: Ask): Promise<void> => {
  await ask('CREATE DATABASE IF NOT EXISTS pix_drill CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
  await ask(`CREATE OR REPLACE TABLE pix_drill.ledger (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    what VARCHAR(12) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    subject VARCHAR(100) NOT NULL,
    subject_key BINARY(16) NULL,
    object VARCHAR(255) NULL,
    value VARCHAR(255) NULL,
    fault INT NOT NULL,
    KEY ix_ledger_subject (what, kind, subject, object),
    KEY ix_ledger_key (what, kind, subject_key, object)
  ) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
};

const insert = async (ask: Ask, what: string, entries: readonly Kept[]): Promise<void> => {
  for (let from = 0; from < entries.length; from += ROWS_A_STATEMENT)
    await ask('INSERT INTO pix_drill.ledger (what, kind, subject, subject_key, object, value, fault) VALUES ?', [
      entries
        .slice(from, from + ROWS_A_STATEMENT)
        .map(({ kind, subject, object, value, fault }) => [
          what,
          kind,
          subject,
          UUID.test(subject) ? Buffer.from(subject.replaceAll('-', ''), 'hex') : null,
          object ?? null,
          value ?? null,
          fault,
        ]),
    ]);
};

export const storeLedger = async (ask: Ask, ledger: Ledger): Promise<void> => {
  await createLedgerTable(ask);
  await insert(ask, 'acknowledged', ledger.acknowledged);
  await insert(ask, 'sent', ledger.sentEntries());
  await insert(ask, 'refused', ledger.refused);
};
