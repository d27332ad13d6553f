import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../project';
import { readAssumptions, readCosts } from './figures';
import { peakRates, processes, schemas, tables } from './model';
import { withTables } from './tables';

const [costs, given] = [readCosts(), readAssumptions()];

describe('the model of a country', () => {
  it('is what docs/scale.md says: npm run scale -- --write', () => {
    const page = readFileSync(join(projectRoot, 'docs/scale.md'), 'utf8');
    expect(page).toBe(withTables(page));
  });

  it('costs an answer what was measured of one', () => {
    const page = readFileSync(join(projectRoot, 'docs/benchmarks.md'), 'utf8');
    const line = /\| answers, through the gateway \|.*\*\* \| (\d+) \| (\d+) \| (\d+) \|/.exec(page) ?? [];
    const [gateway, service, database] = line.slice(1).map(Number);
    expect(costs.processor.answer).toMatchObject({ gateway, service, database });
  });

  it('counts answers of a second as those of the year do in their hours', () => {
    const flat = { ...given, busiestHour: 1, certifications: 0, accounts: given.pupils };
    const hours = given.weeks * given.schoolDays * given.schoolHours;
    const [answers] = tables(costs, flat).yearly;
    expect(peakRates(flat).answer * hours * 3_600).toBeCloseTo(answers?.rows ?? 0, 0);
  });

  it('asks for twice as much where twice as many come', () => {
    const twice = { ...given, pupils: given.pupils * 2, certifications: given.certifications * 2 };
    const busy = (all: typeof given) => processes(peakRates(all), costs, all).reduce((sum, { busy }) => sum + busy, 0);
    const database = (all: typeof given) =>
      schemas(peakRates(all), costs, all).reduce((sum, { busy }) => sum + busy, 0);
    expect(busy(twice) / busy(given)).toBeCloseTo(2, 5);
    expect(database(twice) / database(given)).toBeCloseTo(2, 5);
  });
});
