import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, migrate } from '@pix/kit/database';
import { type QueueConnection, queueConnection } from '@pix/kit/queue-connection';
import { testConfig, testDatabaseUrl } from '@pix/kit/testing';
import type { DataSource } from 'typeorm';
import { COMMANDS } from '../../cli/src/command-table';

const ROOT = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const RULES = read('infra/observability/alerts.yaml');
const DASHBOARD = read('infra/observability/grafana-dashboard.json');
const ALERTS = [...RULES.matchAll(/^ +- alert: (\w+)$/gm)].map(([, name]) => name ?? '');
const pageOf = (alert: string): string => read(`docs/runbooks/${alert}.md`);

/** The metrics of docs/observability.md, which observability.test.ts compares with what processes tell. */
const METRICS = new Set(
  [...read('docs/observability.md').matchAll(/^\| `((?:pix|process|nodejs)_\w+)`/gm)].map(([, name]) => name ?? ''),
);
const namedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\b(?:pix_(?!\$)|process_|nodejs_)[a-z0-9_]*[a-z0-9]/g)].map(([name]) => name)),
];
const isKnown = (name: string): boolean => METRICS.has(name) || METRICS.has(name.replace(/_(bucket|sum|count)$/, ''));

/** The lines of the shell in a page, and the commands in its sentences. */
const commandsOf = (page: string): string[] => [
  ...[...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n')),
  ...[...page.matchAll(/`((?:npx|npm|mariadb|redis-cli|curl|kill) [^`]+)`/g)].map(([, command]) => command ?? ''),
];

const PROGRAMS = new Set(['curl', 'grep', 'sort', 'head', 'tail', 'jq', 'mariadb', 'redis-cli', 'npx', 'npm', 'kill']);

describe('alerts and their pages', () => {
  it('are as many: each alert has a page, each page of an alert has its alert', () => {
    const pages = readdirSync(join(ROOT, 'docs/runbooks'))
      .filter((name) => /^[A-Z]/.test(name))
      .map((name) => name.replace(/\.md$/, ''));

    expect(ALERTS.length).toBeGreaterThan(10);
    expect(pages.sort()).toEqual([...ALERTS].sort());
  });

  it.each(ALERTS)('%s names its page, says what it means, how to look, what to do, and when it is over', (alert) => {
    const rule = RULES.slice(RULES.indexOf(`- alert: ${alert}\n`)).split('\n\n')[0] ?? '';

    expect(rule).toContain(`runbook: docs/runbooks/${alert}.md`);
    expect(rule).toMatch(/severity: (page|ticket)/);
    expect(pageOf(alert).match(/^#+ .*$/gm)).toEqual([
      `# ${alert}`,
      '## What it means',
      '## How to look',
      '## What to do',
      '## How to know it is over',
    ]);
    expect(commandsOf(pageOf(alert)).length).toBeGreaterThan(0);
  });

  it.each([
    ['the rules', RULES],
    ['their tests', read('infra/observability/alerts.test.yaml')],
    ['the dashboard', DASHBOARD],
  ])('name metrics that exist: %s', (_, text) => {
    expect(namedIn(text).filter((name) => !isKnown(name))).toEqual([]);
  });

  it.each(ALERTS)('look for metrics that exist, or for several by how they begin: %s', (alert) => {
    const begins = (name: string): boolean => [...METRICS].some((metric) => metric.startsWith(`${name}_`));

    expect(namedIn(pageOf(alert)).filter((name) => !isKnown(name) && !begins(name))).toEqual([]);
  });

  it('use most metrics of ours', () => {
    const used = namedIn(RULES + DASHBOARD).map((name) => name.replace(/_(bucket|sum|count)$/, ''));
    const ours = [...METRICS].filter((name) => name.startsWith('pix_'));

    expect(ours.filter((name) => !used.includes(name))).toEqual([]);
  });
});

describe('the commands of the pages', () => {
  let dataSource: DataSource;
  let redis: QueueConnection;
  beforeAll(async () => {
    const url = testDatabaseUrl('runbooks');
    dataSource = createDataSource({ url, poolSize: 2, entities: [], migrations: [] });
    await migrate(dataSource, url);
    redis = queueConnection(testConfig('gateway').redisUrl);
  });
  afterAll(async () => {
    await dataSource.query(`DROP DATABASE \`${new URL(testDatabaseUrl('runbooks')).pathname.slice(1)}\``);
    await dataSource.destroy();
    await redis.quit();
  });

  const all = ALERTS.flatMap((alert) => commandsOf(pageOf(alert)));

  it('are of programs an operator has', () => {
    const programs = all.flatMap((command) => stages(command).map((stage) => stage.split(' ')[0] ?? ''));

    expect([...new Set(programs)].filter((program) => !PROGRAMS.has(program))).toEqual([]);
  });

  it('are commands of pix that exist, with options they take', () => {
    const known = COMMANDS.map(({ words }) => words.join(' '));
    const asked = all.filter((command) => command.startsWith('npx pix ')).map((command) => command.slice(8));

    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((command) => !known.some((words) => `${command} `.startsWith(`${words} `)))).toEqual([]);
    const options = new Set(asked.flatMap((command) => command.match(/--[a-z-]+/g) ?? []));
    const sources = readdirSync(join(ROOT, 'cli/src/commands')).map((name) => read(`cli/src/commands/${name}`));
    expect([...options].filter((option) => !sources.some((source) => source.includes(option)))).toEqual([]);
  });

  it('are scripts of package.json, and settings somebody reads', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const asked = all.flatMap((command) => /^npm (?:run )?([\w:]+)/.exec(command)?.[1] ?? []);
    const settings = ALERTS.flatMap((alert) => pageOf(alert).match(/`[A-Z]+_[A-Z_]+(?==|`)/g) ?? []).map((name) =>
      name.slice(1),
    );
    const example = `${read('.env.example')} NODE_OPTIONS TOO_MANY_LIVE_VIEWS SUBGRAPH_UNAVAILABLE PIX_URL PIX_CLIENT_ID PIX_CLIENT_SECRET`;

    expect(asked.filter((script) => !(script in scripts))).toEqual([]);
    expect(settings.filter((name) => !example.includes(name))).toEqual([]);
  });

  it('are statements MariaDB answers', async () => {
    const statements = all.flatMap((command) => /^mariadb .*-e "([^"]+)"/.exec(command)?.[1] ?? []);

    expect(statements.length).toBeGreaterThan(5);
    for (const statement of statements.filter((sql) => !sql.startsWith('KILL')))
      await expect(dataSource.query(statement)).resolves.toEqual(expect.any(Array));
  });

  it('are commands Redis answers', async () => {
    const asked = all.flatMap((command) => /^redis-cli -u "\$REDIS_URL" (.+)$/.exec(command)?.[1] ?? []);

    expect(asked.length).toBeGreaterThan(3);
    for (const command of asked) {
      const [name = '', ...words] = command.replaceAll('"', '').replaceAll('$SERVICE', 'campaigns').split(' ');
      await expect(redis.call(name, ...words)).resolves.toBeDefined();
    }
  });

  it('look for metrics as they are told, and at logs that the launcher writes', () => {
    const logs = all.flatMap((command) => command.match(/\.data\/logs\/[\w$-]+\.log/g) ?? []);

    expect(new Set(logs)).toEqual(
      new Set(['.data/logs/$SERVICE.log', '.data/logs/$SERVICE-worker.log', '.data/logs/gateway.log']),
    );
  });
});

/** The programs of a pipeline. What is within quotes is theirs. */
const stages = (command: string): string[] =>
  command
    .replaceAll(/'[^']*'|"[^"]*"/g, 'x')
    .split(/\s\|\s|\s&&\s/)
    .map((stage) => stage.trim());
