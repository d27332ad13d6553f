import { describe, expect, it } from '@jest/globals';
import { birthDay, calendarDay, personName, sentence, validate, z } from '../src/validation';

const uai = z
  .string()
  .refine((code) => /^\d{7}[A-Z]$/.test(code), sentence({ fr: 'UAI attendu.', en: 'A UAI is expected.' }));

const fieldsOf = (schema: z.ZodType, input: unknown) => {
  const checked = validate(schema, input);
  return checked.ok ? [] : checked.failure.fields;
};

describe('validate', () => {
  it('gives what the schema makes of a right input', () => {
    expect(validate(z.object({ name: personName }), { name: '  Anne   Marie ' })).toEqual({
      ok: true,
      value: { name: 'Anne Marie' },
    });
  });

  it('names every wrong field at once, dotted from the root', () => {
    const schema = z.object({ title: z.string().min(1), candidates: z.array(z.object({ email: z.email() })) });

    const fields = fieldsOf(schema, { title: '', candidates: [{ email: 'a@exemple.fr' }, { email: 'x' }] });

    expect(fields.map(({ path }) => path)).toEqual(['title', 'candidates.1.email']);
  });

  it('explains a broken rule of zod in French and in English', () => {
    const [field] = fieldsOf(z.object({ age: z.number() }), { age: 'douze' });

    expect(field?.message.fr).toMatch(/^Entrée invalide/);
    expect(field?.message.en).toMatch(/^Invalid input/);
  });

  it('keeps the two languages of each field together', () => {
    const schema = z.object({ a: z.string().max(2), b: z.email(), c: uai, d: z.number().min(5) });

    const fields = fieldsOf(schema, { a: 'long', b: 'x', c: 'x', d: 1 });

    expect(fields.map(({ path, message }) => [path, message.fr !== message.en])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
      ['d', true],
    ]);
    expect(fields[2]?.message).toEqual({ fr: 'UAI attendu.', en: 'A UAI is expected.' });
  });

  it('leaves the language of zod as it found it', () => {
    fieldsOf(z.number(), 'x');

    expect(z.number().safeParse('x').error?.issues[0]?.message).toMatch(/^Invalid input/);
  });

  it('gives the root an empty path', () => {
    expect(fieldsOf(z.object({}), null)).toMatchObject([{ path: '' }]);
  });
});

describe('personName', () => {
  it.each([
    ['  Anne   Marie ', 'Anne Marie'],
    ["D'Artagnan-Ñíguez", "D'Artagnan-Ñíguez"],
    ['E\u0301lodie', 'Élodie'],
    ['x'.repeat(100), 'x'.repeat(100)],
    ['Anne\tMarie', 'Anne Marie'],
  ])('reads %j', (given, expected) => {
    expect(personName.parse(given)).toBe(expected);
  });

  it.each(['', '   ', 'x'.repeat(101), '<b>', 'a\u0000b', 'a\u0007b'])('refuses %j', (name) => {
    expect(personName.safeParse(name).success).toBe(false);
  });
});

describe('calendarDay and birthDay', () => {
  it.each(['2024-02-29', '2009-06-23', '1900-01-01'])('take %s', (day) => {
    expect(calendarDay.safeParse(day).success && birthDay.safeParse(day).success).toBe(true);
  });

  it.each(['2023-02-29', '2009-13-01', '2009-6-23', '23/06/2009', '2009-06-23T00:00:00Z', ''])('refuse %j', (day) => {
    expect(calendarDay.safeParse(day).success || birthDay.safeParse(day).success).toBe(false);
  });

  it('say in both languages that nobody was born before 1900', () => {
    expect(fieldsOf(birthDay, '1899-12-31')).toMatchObject([
      {
        message: {
          fr: 'La date de naissance doit être postérieure à 1900.',
          en: 'The birth date must be after 1900.',
        },
      },
    ]);
  });
});
