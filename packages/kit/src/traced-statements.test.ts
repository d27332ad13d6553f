import { describe, expect, it } from '@jest/globals';
import { statementText } from './traced-statements';

describe('statementText', () => {
  it.each([
    ['SELECT id\n  FROM users\n WHERE email = ?', 'SELECT id FROM users WHERE email = ?'],
    [`SELECT id FROM users WHERE email = 'ines@exemple.fr'`, 'SELECT id FROM users WHERE email = ?'],
    [`SELECT id FROM users WHERE name = 'O''Connor' AND x = 'a\\'b'`, 'SELECT id FROM users WHERE name = ? AND x = ?'],
    ['SELECT id FROM users WHERE name = "Inès"', 'SELECT id FROM users WHERE name = ?'],
  ])('keeps the statement and no value: %s', (sql, text) => {
    expect(statementText(sql)).toBe(text);
  });

  it('is cut where it becomes long', () => {
    expect(statementText(`SELECT ${'a, '.repeat(5_000)}`)).toHaveLength(2_000);
  });
});
