import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openAssetStore } from './asset-store';
import { checkChallenge } from './challenge-rules';
import { draftChallenge } from './draft-challenge';
import type { Generator } from './generator';
import { generatorNamed, generatorNames } from './generator-shelf';
import { checkLeaks } from './leak-rules';
import { bankFolder } from './load';
import { plainWords } from './plain-words';
import type { Locale } from './release';

const folder = mkdtempSync(join(tmpdir(), 'made-'));
const workshop = {
  bank: bankFolder,
  folder: '',
  store: openAssetStore(folder),
  sites: '',
  twice: true,
};

afterAll(() => rmSync(folder, { recursive: true }));

/** Every combination of the words a generator accepts; its numbers at their least and greatest values in turn. */
const combinations = ({ schema }: Generator): Record<string, unknown>[] =>
  Object.entries(schema.properties).reduce<Record<string, unknown>[]>(
    (all, [name, property]) => {
      const ends = [property['minimum'], property['maximum']];
      const values = Array.isArray(property['enum'])
        ? (property['enum'] as unknown[])
        : property['type'] === 'boolean'
          ? [true, false]
          : [...new Set(ends.filter((value) => value !== undefined))];
      return all.flatMap((given) =>
        values.length === 0 ? [given] : values.map((value) => ({ ...given, [name]: value })),
      );
    },
    [{}],
  );

const isRefused = (generator: Generator, given: Record<string, unknown>): boolean =>
  'refusal' in generator.run(given, 'x@x');

const LOCALES: readonly Locale[] = ['fr', 'en'];

describe.each(generatorNames())('generator %s', (name) => {
  const generator = generatorNamed(name);
  if (!generator) throw new Error(name);
  const accepted = combinations(generator).filter((given) => !isRefused(generator, given));

  it('makes sound challenges, the same from the same seed, whatever it is given', () => {
    expect(accepted.length).toBeGreaterThan(0);
    const problems: string[] = [];
    const cases = accepted.flatMap((given) => generator.speaks.map((locale) => ({ given, locale })));
    for (const { given, locale } of cases)
      for (const seed of accepted.length > 3 ? ['un'] : ['un', 'deux']) {
        const report = (path: readonly (string | number)[], rule: string, message: string) => {
          problems.push(`${JSON.stringify(given)} ${locale} ${seed} ${path.join('.')} ${rule}: ${message}`);
        };
        const draft = draftChallenge(
          { id: `${seed}-1-a`, generator: name, with: given },
          { ...workshop, locale },
          report,
        );
        if (draft) {
          checkChallenge(draft, report);
          checkLeaks(draft, report);
        }
      }

    expect(problems).toEqual([]);
  });

  it('makes another challenge from another seed', () => {
    const given = accepted.at(-1);
    const made = ['un', 'deux', 'trois', 'quatre'].map((seed) => JSON.stringify(generator.run(given, seed)));

    expect(new Set(made).size).toBeGreaterThan(1);
  });

  it('speaks the languages it says, no other, and each with its own words', () => {
    const made = LOCALES.map((locale) => generator.run(accepted[0], 'un', locale));

    expect(LOCALES.filter((_, index) => 'made' in (made[index] ?? {}))).toEqual(generator.speaks);
    expect(new Set(made.map((outcome) => JSON.stringify(outcome))).size).toBe(LOCALES.length);
  });

  it('says what it is for in French, and refuses what it does not know', () => {
    expect(generator.summary).toMatch(/[.?]$/);
    expect(plainWords(generator.summary).length).toBeGreaterThan(20);
    expect(generator.run({ ...accepted[0], unknown: 1 }, 'un')).toHaveProperty('refusal');
  });
});
