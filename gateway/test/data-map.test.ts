import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { emptySchema, testDatabaseUrl } from '@pix/kit/testing';
import type { DataSource } from 'typeorm';
import { assessmentDataSource } from '../../services/assessment/src/database/data-source';
import { campaignsDataSource } from '../../services/campaigns/src/database/data-source';
import { certificationDataSource } from '../../services/certification/src/database/data-source';
import { identityDataSource } from '../../services/identity/src/database/data-source';
import { tutorialsDataSource } from '../../services/tutorials/src/database/data-source';

type Column = { readonly table: string; readonly column: string };

const SERVICES: Readonly<Record<string, (database: { url: string; poolSize: number }) => DataSource>> = {
  assessment: assessmentDataSource,
  campaigns: campaignsDataSource,
  certification: certificationDataSource,
  identity: identityDataSource,
  tutorials: tutorialsDataSource,
};

/** How columns that say something of a person are called: one that is called so is in the map, or said to be of nobody. */
const PERSONAL =
  /(^|_)(name|names|email|username|birth\w*|sex|national\w*|password\w*|user_id|learner_id|actor|actor_id|owner_id|creator_id|address|device|locale|external_id|student_number|division|divisions|value|text|comment|reason|credit|description|label|profile|\w*_by|uai|linked_to|content|sealed|payload|details|detail)$/;

const IN_EACH = ['dead_letters', 'idempotency_keys', 'inbox', 'outbox'];

const columnsOf = async (service: string): Promise<Column[]> => {
  const database = { url: testDatabaseUrl(service), poolSize: 2 };
  const createDataSource = SERVICES[service];
  if (!createDataSource) throw new Error(`${service} is no service`);
  await emptySchema(createDataSource, database);
  const dataSource = await createDataSource(database).initialize();
  const rows = await dataSource.query<Column[]>(
    "SELECT table_name AS `table`, column_name AS `column` FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name <> 'migrations' ORDER BY table_name, ordinal_position",
  );
  await dataSource.destroy();
  return rows;
};

/** What docs/privacy.md says of a service: columns of people, tables nobody is in, columns of nobody in spite of their name. */
const mapOf = (service: string) => {
  const page = readFileSync(join(__dirname, '../../docs/privacy.md'), 'utf8');
  const section = page.split(`### ${service}\n`)[1]?.split('\n### ')[0] ?? '';
  const quoted = (text = ''): string[] => [...text.matchAll(/`([\w.]+)`/g)].map(([, name]) => name ?? '');
  const rows = [...section.matchAll(/^\| `(\w+)` \| [NRIS] \| (.*?) \| .+ \|$/gm)];
  return {
    listed: rows.flatMap(([, table, columns]) => quoted(columns).map((column) => `${table}.${column}`)),
    tables: rows.map(([, table]) => table),
    empty: quoted(/^Nobody is in: (.*)$/m.exec(section)?.[1]),
    ofNobody: quoted(/^Of nobody, whatever they are called: (.*)$/m.exec(section)?.[1]),
  };
};

describe('the data map of docs/privacy.md', () => {
  it.each(Object.keys(SERVICES))(
    'names every table of %s and every column that says something of somebody',
    async (service) => {
      const columns = (await columnsOf(service)).filter(({ table }) => !IN_EACH.includes(table));
      const there = columns.map(({ table, column }) => `${table}.${column}`);
      const { listed, tables, empty, ofNobody } = mapOf(service);

      expect([...tables, ...empty].sort()).toEqual([...new Set(columns.map(({ table }) => table))].sort());
      expect([...listed, ...ofNobody].filter((name) => !there.includes(name))).toEqual([]);
      const known = new Set([...listed, ...ofNobody]);
      const personal = columns
        .filter(({ column }) => PERSONAL.test(column))
        .map(({ table, column }) => `${table}.${column}`);
      expect(personal.filter((name) => !known.has(name))).toEqual([]);
    },
  );
});
