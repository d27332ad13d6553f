import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '../src/logger';
import { givenSchema } from './given-schema';

/** What a logger wrote of one object. */
const logged = (what: object) => {
  let text = '';
  createLogger('library', 'info', { write: (line) => void (text = line) }).error(what, 'it failed');
  return { text, line: JSON.parse(text) };
};

describe('createLogger', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  beforeAll(async () => {
    schema = await givenSchema();
    await schema.dataSource.query(
      'CREATE TABLE people (email VARCHAR(30) NOT NULL, age INT, UNIQUE KEY uq_people_email (email))',
    );
    await schema.dataSource.query(`INSERT INTO people VALUES ('ines@exemple.fr', 12)`);
  });
  afterAll(() => schema.drop());

  const failureOf = (sql: string, parameters: unknown[]): Promise<Error> =>
    schema.dataSource.query(sql, parameters).then(
      () => new Error('it worked'),
      (error: Error) => error,
    );

  it('says the cause of an error: its message, its stack, its code, what caused it', () => {
    const outage = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });

    const { line } = logged({ error: new TypeError('not a book', { cause: outage }) });

    expect(line).toMatchObject({
      service: 'library',
      msg: 'it failed',
      error: {
        type: 'TypeError',
        message: 'not a book',
        stack: expect.stringContaining('logger.test.ts'),
        cause: { message: 'read ECONNRESET', code: 'ECONNRESET' },
      },
    });
  });

  it.each<[string, string, unknown[], string]>([
    ['a duplicate', 'INSERT INTO people VALUES (?, ?)', ['ines@exemple.fr', 3], `for key 'uq_people_email'`],
    ['a value of another type', 'INSERT INTO people VALUES (?, ?)', ['x', 'ines@exemple.fr'], 'age'],
    ['a syntax error', 'SELECT * FROM people WHER email = ?', ['ines@exemple.fr'], 'SQL syntax'],
    ['a value too long', 'INSERT INTO people VALUES (?, ?)', ['ines@exemple.fr'.repeat(9), 3], 'email'],
  ])(
    'says what is wrong with a statement (%s), and nothing of what somebody typed',
    async (_, sql, parameters, clue) => {
      const { text, line } = logged({ error: await failureOf(sql, parameters) });

      expect(line.error.message).toContain(clue);
      expect(line.error.errno).toBeGreaterThan(1_000);
      expect(text).not.toContain('ines@');
    },
  );

  it('cuts tokens and passwords out of objects', () => {
    const { text } = logged({
      input: { password: 'Chamois2026', accessToken: 'a.b.c' },
      headers: { authorization: 'x' },
    });

    expect(text).not.toMatch(/Chamois|a\.b\.c|authorization/);
  });

  it('takes what is no error as it is', () => {
    expect(logged({ error: 'a sentence' }).line.error).toBe('a sentence');
  });
});
