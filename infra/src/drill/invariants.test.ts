import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { chooseAddresses } from '../addresses';
import { readConfig } from '../config';
import { createProcesses } from '../processes';
import { projectRoot } from '../project';
import { provideSecrets } from '../secrets';
import { serviceNames } from '../service-names';
import { migrateServices } from '../services';
import type { Ask } from './ask';
import { INVARIANTS } from './invariants';
import { createLedger } from './ledger';
import { createLedgerTable, storeLedger } from './ledger-table';
import type { Verdict } from './verdict';

const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
let folder: string;
let connection: Connection;
let ask: Ask;

const [TEST, USER, CANDIDATE, CERTIFICATION, SESSION, RESULT, CERTIFICATE] = [1, 2, 3, 4, 5, 6, 7].map(
  (rank) => `0000000${rank}-0000-7000-8000-00000000000${rank}`,
) as [string, string, string, string, string, string, string];
const key = (id: string): string => `UNHEX(REPLACE('${id}', '-', ''))`;

/** Rows as they are needed and no more: what a test does not speak of is empty. */
const write = async (...statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await ask(statement);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pix-invariants-'));
  const config = readConfig({ PATH: process.env['PATH'] });
  const processes = createProcesses({ logs: folder, tell: () => undefined });
  const secrets = provideSecrets(join(folder, 'secrets.json'));
  const addresses = await chooseAddresses(config, 4000);
  const servers = { databaseUrl: url.href, redisUrl: process.env['TEST_REDIS_URL'] ?? '' };
  const run = { config, secrets, addresses, mailFolder: folder, providersFile: null, ...servers };
  await migrateServices({ root: projectRoot, processes, run });
  connection = await createConnection({ uri: url.href });
  ask = async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
    (await connection.query<RowDataPacket[]>(sql, [...parameters]))[0] as unknown as Row[];
  // Keys to other tables, and columns nothing is said of, are not what is tested.
  await ask(`SET SESSION sql_mode = '', foreign_key_checks = 0, check_constraint_checks = 0`);
}, 120_000);

afterAll(async () => {
  for (const name of serviceNames) await ask(`DROP DATABASE pix_${name}`);
  await ask('DROP DATABASE pix_drill');
  await connection.end();
  rmSync(folder, { recursive: true });
});

const TABLES = [
  'pix_assessment.assessments',
  'pix_assessment.answers',
  'pix_certification.certifications',
  'pix_certification.certification_results',
  'pix_certification.certification_questions',
  'pix_certification.certificates',
  'pix_certification.superseded_results',
  'pix_certification.sessions',
  'pix_certification.candidates',
  'pix_campaigns.participations',
  'pix_tutorials.saved_tutorials',
  'pix_identity.refresh_tokens',
  ...serviceNames.flatMap((name) => [`pix_${name}.outbox`, `pix_${name}.dead_letters`]),
];

beforeEach(async () => {
  for (const table of TABLES) await ask(`DELETE FROM ${table}`);
  await createLedgerTable(ask);
});

/** The verdicts that found something, by their number. */
const broken = async (): Promise<Record<string, Verdict>> => {
  const verdicts = await Promise.all(INVARIANTS.map((invariant) => invariant(ask)));
  return Object.fromEntries(
    verdicts.filter(({ violations }) => violations > 0).map((verdict) => [verdict.id, verdict]),
  );
};

const TEST_UNDER_WAY = `INSERT INTO pix_assessment.assessments (id, kind, state, user_id, competence_id, started_at, answered_count, deadline)
  VALUES (${key(TEST)}, 'COMPETENCE', 'STARTED', ${key(USER)}, '1.1', '2026-11-22 08:00:00', 1, '2026-11-22 09:45:00')`;
const ANSWER = `INSERT INTO pix_assessment.answers (id, assessment_id, position, challenge_id, outcome, answered_at, value)
  VALUES (${key(TEST)}, ${key(TEST)}, 1, 'question', 'CORRECT', '2026-11-22 08:05:00', '{}')`;
const CERTIFIED = [
  `INSERT INTO pix_certification.sessions (id, number, status, finalised_at, published_at)
   VALUES ('${SESSION}', '1', 'PUBLISHED', '2026-11-22 10:00:00', '2026-11-22 11:00:00')`,
  `INSERT INTO pix_certification.certifications (id, candidate_id, session_id, user_id, status, started_at, ended_at, scored_at)
   VALUES ('${CERTIFICATION}', '${CANDIDATE}', '${SESSION}', '${USER}', 'REJECTED', '2026-11-22 08:00:00', '2026-11-22 09:00:00', '2026-11-22 09:01:00')`,
  `INSERT INTO pix_certification.certification_results (id, certification_id, rule, pix) VALUES ('${RESULT}', '${CERTIFICATION}', 'v2', 0)`,
];

const acknowledged = async (
  ...entries: readonly { kind: string; subject: string; object?: string; value?: number }[]
) => {
  const ledger = createLedger();
  for (const entry of entries) {
    ledger.send(entry);
    ledger.acknowledge('assessment', entry);
  }
  await storeLedger(ask, ledger);
};

const ENTRY = { kind: 'answer', subject: TEST, object: 'question', value: 1 };

describe('invariants', () => {
  it('hold for a test whose answer was sent, acknowledged and stored', async () => {
    await write(TEST_UNDER_WAY, ANSWER);
    await acknowledged(ENTRY);

    expect(await broken()).toEqual({});
  });

  it('I1: an acknowledged answer that is gone, or at another rank', async () => {
    await write(TEST_UNDER_WAY.replace(', 1, ', ', 0, '));
    await acknowledged(ENTRY);
    expect((await broken())['I1']).toMatchObject({ violations: 1 });

    await write(TEST_UNDER_WAY.replace('INSERT', 'REPLACE'), ANSWER);
    await acknowledged({ ...ENTRY, value: 2 });
    expect((await broken())['I1']).toMatchObject({ violations: 1 });
  });

  it('I1: what the client wanted once and is there twice', async () => {
    const other = TEST.replace('1-', '9-');
    await write(TEST_UNDER_WAY, ANSWER, TEST_UNDER_WAY.replace(key(TEST), key(other)).replace(`'STARTED'`, `'ENDED'`));
    await acknowledged({ kind: 'test', subject: USER, object: '1.1', value: TEST as unknown as number });

    expect((await broken())['I1']).toMatchObject({ violations: 1 });
  });

  it('I2: an answer that nobody sent', async () => {
    await write(TEST_UNDER_WAY, ANSWER);
    await acknowledged({ ...ENTRY, object: 'another' });

    expect((await broken())['I2']?.examples[0]).toContain('question');
  });

  it('I3: an answer that was refused, and stored', async () => {
    await write(TEST_UNDER_WAY, ANSWER);
    const ledger = createLedger();
    ledger.refuse(ENTRY);
    await storeLedger(ask, ledger);

    expect(Object.keys(await broken())).toEqual(['I3']);
  });

  it('I4: a test that counts more answers than it has', async () => {
    await write(TEST_UNDER_WAY);

    expect(Object.keys(await broken())).toEqual(['I4']);
  });

  it('I5: a certification without its result, and a result before without the jury', async () => {
    await write(...CERTIFIED.slice(0, 2));
    expect((await broken())['I5']).toMatchObject({ violations: 1 });

    await write(
      CERTIFIED[2] ?? '',
      `INSERT INTO pix_certification.superseded_results (id, certification_id, result) VALUES ('${RESULT}', '${CERTIFICATION}', '{}')`,
    );
    expect((await broken())['I5']?.examples).toEqual([`superseded ${CERTIFICATION}`]);
  });

  it('I6: an accepted certification without a certificate, and a certificate before its publication', async () => {
    await write(...CERTIFIED, `UPDATE pix_certification.certifications SET status = 'ACCEPTED'`);
    expect((await broken())['I6']?.examples).toEqual([`missing ${CERTIFICATION}`]);

    await write(
      `UPDATE pix_certification.sessions SET status = 'FINALISED', published_at = NULL`,
      `INSERT INTO pix_certification.certificates (id, certification_id, number, competences) VALUES ('${CERTIFICATE}', '${CERTIFICATION}', '1', '{}')`,
    );
    expect((await broken())['I6']?.examples).toEqual([`unpublished ${CERTIFICATE}`]);
  });

  it('I7: a total that is not the sum of its competences, a rate that is not that of the answers', async () => {
    await write(...CERTIFIED, 'UPDATE pix_certification.certification_results SET pix = 1');
    expect((await broken())['I7']?.examples).toEqual([`pix ${CERTIFICATION}`]);

    await write(
      'UPDATE pix_certification.certification_results SET pix = 0, reproducibility_rate = 50',
      `INSERT INTO pix_certification.certification_questions (certification_id, \`rank\`, challenge_id, outcome) VALUES ('${CERTIFICATION}', 1, 'q', 'CORRECT')`,
    );
    expect((await broken())['I7']?.examples).toEqual([`rate ${CERTIFICATION}`]);
  });

  it('I8: a test under way that has ended, and a session that is open again', async () => {
    await write(TEST_UNDER_WAY, ANSWER, `UPDATE pix_assessment.assessments SET ended_at = '2026-11-22 08:30:00'`);
    await write(...CERTIFIED, `UPDATE pix_certification.sessions SET status = 'CREATED'`);

    expect((await broken())['I8']).toMatchObject({ violations: 2 });
  });

  it('I9: an answer after the deadline', async () => {
    await write(TEST_UNDER_WAY, ANSWER, `UPDATE pix_assessment.answers SET answered_at = '2026-11-22 09:45:00.001'`);

    expect(Object.keys(await broken())).toEqual(['I9']);
  });

  it('I10: somebody with two certifications under way', async () => {
    const other = CERTIFIED[1]?.replace(CERTIFICATION, RESULT).replace(CANDIDATE, CERTIFICATE) ?? '';
    await write(...CERTIFIED.slice(0, 2), other, `UPDATE pix_certification.certifications SET status = 'STARTED'`);

    expect((await broken())['I10']?.examples).toEqual([`running ${USER}`]);
  });

  it('I11: a message that was not sent, one that was not seen handled, a dead one; not one that waits for its hour', async () => {
    const message = (id: string, relayed: string, check: string, options = '{}'): string =>
      `INSERT INTO pix_campaigns.outbox (id, queues, name, payload, options, relayed_at, check_at) VALUES ('${id}', '[]', 'x', '{}', '${options}', ${relayed}, ${check})`;
    await write(
      message('done', 'NOW(3)', 'NULL'),
      message('late', 'NULL', 'NULL'),
      message('unseen', 'NOW(3)', 'NOW(3)'),
      message('delayed', 'NOW(3)', 'NOW(3)', '{"delay":60000}'),
      `INSERT INTO pix_identity.dead_letters (message_id, name, payload) VALUES ('dead', 'x', '{}')`,
    );

    expect((await broken())['I11']).toMatchObject({ violations: 3 });
  });

  it('I12: a decision that nobody signed', async () => {
    await write(...CERTIFIED);

    expect(Object.keys(await broken())).toEqual(['I12']);
  });

  it('I13: two refresh tokens that both work', async () => {
    const token = (hash: string): string =>
      `INSERT INTO pix_identity.refresh_tokens (token_hash, session_id, created_at, expires_at) VALUES ('${hash}', '${SESSION}', NOW(), NOW())`;
    await write(token('one'), token('two'));

    expect(Object.keys(await broken())).toEqual(['I13']);
  });
});
