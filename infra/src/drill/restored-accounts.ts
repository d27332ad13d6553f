import { askDatabase } from '../bench/examination';
import { RESTORED_INVARIANTS } from './restored-invariants';

export type Account = { readonly says: string; readonly wrong: number };

type Written = {
  readonly userIds: readonly string[];
  /** What was acknowledged before the backup began. */
  readonly acknowledged: readonly string[];
  readonly sent: ReadonlySet<string>;
};

const key = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

const idOfKey = (bytes: Buffer): string => {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** What the virtual pupils were told, against what is stored of them. */
export const writtenAccounts = async (databaseUrl: string, written: Written): Promise<Account[]> => {
  const rows = await askDatabase<{ assessment_id: Buffer; challenge_id: string }>(
    { databaseUrl },
    'SELECT assessment_id, challenge_id FROM pix_assessment.answers WHERE user_id IN (?)',
    [written.userIds.map(key)],
  );
  const stored = rows.map(({ assessment_id, challenge_id }) => `${idOfKey(assessment_id)}/${challenge_id}`);
  const distinct = new Set(stored);
  return [
    {
      says: `I1  every answer acknowledged before the backup is there (${written.acknowledged.length})`,
      wrong: written.acknowledged.filter((answer) => !distinct.has(answer)).length,
    },
    { says: 'I1  …and once', wrong: stored.length - distinct.size },
    {
      says: `I2  nothing is there that nobody sent (${stored.length} of theirs)`,
      wrong: stored.filter((answer) => !written.sent.has(answer)).length,
    },
  ];
};

/** Every invariant of the schemas, counted. */
export const invariantAccounts = async (databaseUrl: string): Promise<Account[]> => {
  const accounts: Account[] = [];
  for (const { reference, says, broken } of RESTORED_INVARIANTS) {
    const [row] = await askDatabase<{ n: number | string }>({ databaseUrl }, broken);
    accounts.push({ says: `${reference.padEnd(6)} ${says}`, wrong: Number(row?.n) });
  }
  return accounts;
};
