import { type Assumptions, type Costs, readAssumptions, readCosts } from './figures';
import { money, peakRates, processes, schemas, tables } from './model';

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const tenths = (value: number): string => value.toFixed(1);
/** Two figures that mean something: the rest would be a promise. */
const roughly = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en');

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map((_, rank) => (rank === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

/** Every table of docs/scale.md by its name there. */
export const scaleTables = (
  costs: Costs = readCosts(),
  given: Assumptions = readAssumptions(),
): Readonly<Record<string, string>> => {
  const rates = peakRates(given);
  const sized = processes(rates, costs, given);
  const servers = schemas(rates, costs, given);
  const { yearly, standing } = tables(costs, given);
  const after =
    sum(yearly.map(({ gigabytes }) => gigabytes)) * given.years + sum(standing.map(({ gigabytes }) => gigabytes));
  const replicas = sum(sized.map(({ replicas }) => replicas));
  const databaseCores = sum(servers.map(({ cores }) => cores));
  const spent = money(replicas, databaseCores, after, given);
  return {
    rates: table(
      ['at the peak', 'a second', 'gateway, ms', 'service, ms', 'database, ms', 'worker, ms'],
      Object.entries(costs.processor).map(([action, cost]) => [
        cost.says,
        roughly(rates[action as keyof typeof rates]),
        ...[cost.gateway, cost.service, cost.database, cost.worker].map((one) => (one / 1_000).toFixed(2)),
      ]),
    ),
    processes: table(
      ['process', 'cores that work', 'replicas'],
      [
        ...sized.map(({ name, busy, replicas }) => [name, tenths(busy), whole(replicas)]),
        ['all', tenths(sum(sized.map(({ busy }) => busy))), whole(replicas)],
      ],
    ),
    schemas: table(
      ['schema', 'cores that work', 'cores of its primary'],
      [
        ...servers.map(({ name, busy, cores }) => [name, tenths(busy), whole(cores)]),
        ['all', tenths(sum(servers.map(({ busy }) => busy))), whole(databaseCores)],
      ],
    ),
    rows: table(
      ['table', 'rows a year', 'GB a year', `GB after ${given.years} years`],
      [
        ...yearly.map(({ name, rows, gigabytes }) => [
          name,
          roughly(rows),
          roughly(gigabytes),
          roughly(gigabytes * given.years),
        ]),
        ...standing.map(({ name, rows, gigabytes }) => [`${name} (in all)`, roughly(rows), '', roughly(gigabytes)]),
        ['all', '', roughly(sum(yearly.map(({ gigabytes }) => gigabytes))), roughly(after)],
      ],
    ),
    money: table(
      ['', 'euros'],
      [
        ['processes and database servers, a month of the busy weeks', roughly(spent.coresAMonth)],
        [`storage after ${given.years} years, ${given.databaseCopies} copies, a month`, roughly(spent.gigabytesAMonth)],
        ['a year', roughly(spent.year)],
        ['for an account and a year', (spent.year / given.accounts).toFixed(3)],
      ],
    ),
  };
};

const block = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);

/** A document with the tables put where it names them. */
export const withTables = (text: string, found = scaleTables()): string =>
  Object.entries(found).reduce((page, [name, content]) => {
    if (!block(name).test(page)) throw new Error(`docs/scale.md has no place for the table « ${name} »`);
    return page.replace(block(name), (_, before: string, after: string) => `${before}${content}${after}`);
  }, text);
