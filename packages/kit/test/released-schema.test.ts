import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { breaksOf, readShape, type SchemaShape } from '../src/released-schema';
import { givenSchema } from './given-schema';

/** What a release meets when the schema has gone further than it knows. */
describe('the schema of the last release', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  let released: SchemaShape;
  const query = (sql: string) => schema.dataSource.query(sql);
  beforeAll(async () => {
    schema = await givenSchema();
    await create();
    released = await readShape(schema.dataSource);
  });
  afterEach(async () => {
    await query('DROP TABLE IF EXISTS loans, people, readers');
    await create();
  });
  afterAll(() => schema.drop());

  const create = async () => {
    await query(`CREATE TABLE people (id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, name VARCHAR(100) NOT NULL,
      nickname VARCHAR(100) NULL, age TINYINT UNSIGNED NOT NULL DEFAULT 0, notes JSON NOT NULL, code CHAR(4) NOT NULL)`);
    await query('CREATE TABLE loans (id INT PRIMARY KEY, person_id INT NOT NULL)');
  };
  const breaksAfter = async (sql: string): Promise<string[]> => {
    await query(sql);
    return breaksOf(released, await readShape(schema.dataSource));
  };

  it.each([
    'CREATE TABLE readers (id INT PRIMARY KEY, name VARCHAR(9) NOT NULL UNIQUE)',
    'ALTER TABLE people ADD COLUMN city VARCHAR(100) NULL',
    `ALTER TABLE people ADD COLUMN city VARCHAR(100) NOT NULL DEFAULT ''`,
    `ALTER TABLE people ADD COLUMN tags JSON NOT NULL DEFAULT '[]'`,
    'ALTER TABLE people ADD COLUMN initial CHAR(1) AS (LEFT(name, 1)) STORED',
    'ALTER TABLE people ADD KEY ix_people_name (name)',
    'ALTER TABLE people MODIFY name VARCHAR(255) NOT NULL',
    'ALTER TABLE people MODIFY name TEXT NOT NULL',
    'ALTER TABLE people MODIFY age SMALLINT UNSIGNED NOT NULL DEFAULT 0',
    `ALTER TABLE people MODIFY code CHAR(4) NOT NULL DEFAULT 'none'`,
  ])('bears « %s »', async (sql) => {
    expect(await breaksAfter(sql)).toEqual([]);
  });

  it.each([
    ['DROP TABLE loans', ['loans: dropped']],
    ['RENAME TABLE loans TO readers', ['loans: dropped']],
    ['ALTER TABLE people DROP COLUMN nickname', ['people.nickname: dropped']],
    ['ALTER TABLE people RENAME COLUMN nickname TO alias', ['people.nickname: dropped']],
    ['ALTER TABLE people ADD COLUMN city VARCHAR(9) NOT NULL', ['people.city: new, and must be written']],
    ['ALTER TABLE people MODIFY name VARCHAR(50) NOT NULL', ['people.name: varchar(100) became varchar(50)']],
    ['ALTER TABLE people MODIFY age TINYINT NOT NULL DEFAULT 0', ['people.age: tinyint(3) unsigned became tinyint(4)']],
    ['ALTER TABLE people MODIFY name VARCHAR(100) NULL', ['people.name: may be null now']],
    [
      'ALTER TABLE people MODIFY nickname VARCHAR(100) NOT NULL',
      ['people.nickname: may not be null any more', 'people.nickname: must be written now'],
    ],
    ['ALTER TABLE people MODIFY age TINYINT UNSIGNED NOT NULL', ['people.age: must be written now']],
    ['ALTER TABLE people ADD UNIQUE KEY uq_people_name (name)', ['people: new rule uq_people_name']],
    ['ALTER TABLE people ADD CONSTRAINT ck_people_age CHECK (age < 99)', ['people: new rule ck_people_age']],
    [
      'ALTER TABLE loans ADD CONSTRAINT fk_loans_person FOREIGN KEY (person_id) REFERENCES people (id)',
      ['loans: new rule fk_loans_person'],
    ],
    [
      `CREATE TRIGGER tr_people BEFORE DELETE ON people FOR EACH ROW SIGNAL SQLSTATE '45000'`,
      ['people: new rule tr_people'],
    ],
  ])('does not bear « %s »', async (sql, breaks) => {
    expect(await breaksAfter(sql)).toEqual(breaks);
  });
});
