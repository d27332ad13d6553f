import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchedName } from '../../domain/learner-search';

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const WORD = 'VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const TEXT = 'VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const NAMES = 'VARCHAR(760) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

const STUDENT_COLUMNS = ['student_number', 'email', 'department', 'educational_team', 'diploma', 'study_scheme'];

const LEARNER_TEXTS = [
  'national_student_id',
  'first_name',
  'middle_name',
  'third_name',
  'last_name',
  'preferred_last_name',
  'sex',
  'birth_city_code',
  'birth_city',
  'birth_department_code',
  'birth_country_code',
  'status',
  'mef_code',
  'division',
];

const IMPORT_COLUMNS = [
  `asked_format ${WORD} NULL`,
  `format ${WORD} NULL`,
  `mode ${WORD} NOT NULL DEFAULT 'REPLACE'`,
  'dry_run BOOLEAN NOT NULL DEFAULT FALSE',
  `run_id ${ID} NULL`,
  'tries INT UNSIGNED NOT NULL DEFAULT 0',
  'touched_at DATETIME(3) NULL',
  'error_count INT UNSIGNED NOT NULL DEFAULT 0',
  `warnings JSON NOT NULL DEFAULT '[]'`,
  'warning_count INT UNSIGNED NOT NULL DEFAULT 0',
  `left_out JSON NOT NULL DEFAULT '[]'`,
  `preview JSON NOT NULL DEFAULT '[]'`,
  'pupil_count INT UNSIGNED NULL',
  'reenabled_count INT UNSIGNED NULL',
  `failure ${WORD} NULL`,
];

/** What rosters of every format say, where a file is put together before it is applied, and what is known of accounts. */
export class RostersOfEveryFormat20261122150000 implements MigrationInterface {
  readonly name = 'RostersOfEveryFormat20261122150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE learners
        MODIFY national_student_id ${TEXT} NULL,
        ${STUDENT_COLUMNS.map((name) => `ADD COLUMN ${name} ${TEXT} NULL`).join(', ')},
        ADD COLUMN searched_name ${NAMES} NOT NULL DEFAULT '',
        ADD UNIQUE KEY uq_learners_student_number (organization_id, student_number),
        ADD KEY ix_learners_national_student_id (national_student_id, birth_date),
        ADD KEY ix_learners_division (organization_id, division(60))`);
    await fillSearchedNames(runner);
    await runner.query(
      `ALTER TABLE roster_imports ${IMPORT_COLUMNS.map((column) => `ADD COLUMN ${column}`).join(', ')}`,
    );
    await runner.query('ALTER TABLE roster_imports ADD KEY ix_roster_imports_run (run_id)');
    await runner.query('UPDATE roster_imports SET touched_at = uploaded_at, error_count = JSON_LENGTH(errors)');
    await runner.query(`
      CREATE TABLE roster_import_rows (
        run_id ${ID} NOT NULL,
        row_key ${TEXT} NOT NULL,
        other_key ${TEXT} NULL,
        line INT UNSIGNED NULL,
        repeated_line INT UNSIGNED NULL,
        error_count INT UNSIGNED NOT NULL DEFAULT 0,
        learner_id ${ID} NULL,
        identifier ${TEXT} NULL,
        ${[...LEARNER_TEXTS, ...STUDENT_COLUMNS].map((name) => `${name} ${TEXT} NULL`).join(', ')},
        birth_date DATE NULL,
        searched_name ${NAMES} NULL,
        PRIMARY KEY (run_id, row_key),
        KEY ix_roster_import_rows_identifier (run_id, identifier)
      )`);
    await runner.query(`
      CREATE TABLE learner_accounts (
        user_id ${ID} NOT NULL PRIMARY KEY,
        by_mediacentre BOOLEAN NOT NULL,
        by_email BOOLEAN NOT NULL,
        by_username BOOLEAN NOT NULL,
        certifiable BOOLEAN NOT NULL,
        read_at DATETIME(3) NOT NULL,
        KEY ix_learner_accounts_read (read_at)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE learner_accounts');
    await runner.query('DROP TABLE roster_import_rows');
    await runner.query('ALTER TABLE roster_imports DROP KEY ix_roster_imports_run');
    await runner.query(
      `ALTER TABLE roster_imports ${IMPORT_COLUMNS.map((column) => `DROP COLUMN ${column.split(' ', 1)[0]}`).join(', ')}`,
    );
    await runner.query('UPDATE learners SET national_student_id = id WHERE national_student_id IS NULL');
    await runner.query(`
      ALTER TABLE learners
        DROP KEY ix_learners_division,
        DROP KEY ix_learners_national_student_id,
        DROP KEY uq_learners_student_number,
        DROP COLUMN searched_name,
        ${STUDENT_COLUMNS.map((name) => `DROP COLUMN ${name}`).join(', ')},
        MODIFY national_student_id ${TEXT} NOT NULL`);
  }
}

const BATCH = 500;

const fillSearchedNames = async (runner: QueryRunner): Promise<void> => {
  for (let after = ''; ; ) {
    const rows: { id: string; firstName: string; lastName: string; preferredLastName: string | null }[] =
      await runner.query(
        `SELECT id, first_name AS firstName, last_name AS lastName, preferred_last_name AS preferredLastName
         FROM learners WHERE id > ? ORDER BY id LIMIT ?`,
        [after, BATCH],
      );
    for (const row of rows)
      await runner.query('UPDATE learners SET searched_name = ? WHERE id = ?', [searchedName(row), row.id]);
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.id ?? '';
  }
};
