import type { DataSource } from 'typeorm';

/** What a release knows of a column: what it may write there, what it must. */
export type Column = {
  readonly type: string;
  readonly isNullable: boolean;
  /** Whether a row may be written without naming it. */
  readonly isOptional: boolean;
};

export type Table = {
  readonly columns: Readonly<Record<string, Column>>;
  /** What may refuse a row: unique and foreign keys, checks, triggers, by name. */
  readonly rules: readonly string[];
};

/** The tables of a service as a release left them. */
export type SchemaShape = Readonly<Record<string, Table>>;

type ColumnRow = {
  tableName: string;
  columnName: string;
  type: string;
  nullable: 'YES' | 'NO';
  fallback: string | null;
  extra: string;
};

/** Reads the shape of the schema a data source is on. */
export const readShape = async (dataSource: DataSource): Promise<SchemaShape> => {
  const columns = await dataSource.query<ColumnRow[]>(
    `SELECT table_name AS tableName, column_name AS columnName, column_type AS type, is_nullable AS nullable,
       column_default AS fallback, extra FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name <> 'migrations' ORDER BY table_name, column_name`,
  );
  const rules = await dataSource.query<{ tableName: string; name: string }[]>(
    `SELECT table_name AS tableName, constraint_name AS name FROM information_schema.table_constraints
     WHERE table_schema = DATABASE() AND constraint_type <> 'PRIMARY KEY'
     UNION SELECT event_object_table, trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()
     ORDER BY 1, 2`,
  );
  const shape: Record<string, { columns: Record<string, Column>; rules: string[] }> = {};
  for (const { tableName, columnName, type, nullable, fallback, extra } of columns) {
    shape[tableName] ??= { columns: {}, rules: [] };
    const isNullable = nullable === 'YES';
    const isOptional = isNullable || fallback !== null || /auto_increment|generated/i.test(extra);
    shape[tableName].columns[columnName] = { type, isNullable, isOptional };
  }
  for (const { tableName, name } of rules) // A column of JSON has a check of its own name.
    if (!(name in (shape[tableName]?.columns ?? {}))) shape[tableName]?.rules.push(name);
  return shape;
};

/**
 * Why the release could not run on the schema as it is now, as it must while processes of both run side by side (docs/migrations.md): what
 * it reads or writes is gone or narrower, what it does not know is asked of it.
 */
export const breaksOf = (released: SchemaShape, current: SchemaShape): string[] =>
  Object.entries(released).flatMap(([name, before]) => {
    const after = current[name];
    if (!after) return [`${name}: dropped`];
    return [
      ...Object.entries(before.columns).flatMap(([column, known]) =>
        columnBreaks(`${name}.${column}`, known, after.columns[column]),
      ),
      ...Object.entries(after.columns)
        .filter(([column, { isOptional }]) => !(column in before.columns) && !isOptional)
        .map(([column]) => `${name}.${column}: new, and must be written`),
      ...after.rules.filter((rule) => !before.rules.includes(rule)).map((rule) => `${name}: new rule ${rule}`),
    ];
  });

const columnBreaks = (name: string, before: Column, after: Column | undefined): string[] => {
  if (!after) return [`${name}: dropped`];
  return [
    ...(isAsWide(before.type, after.type) ? [] : [`${name}: ${before.type} became ${after.type}`]),
    ...(after.isNullable && !before.isNullable ? [`${name}: may be null now`] : []),
    ...(before.isNullable && !after.isNullable ? [`${name}: may not be null any more`] : []),
    ...(before.isOptional && !after.isOptional ? [`${name}: must be written now`] : []),
  ];
};

const GROWING = [
  ['tinyint', 'smallint', 'mediumint', 'int', 'bigint'],
  ['tinyblob', 'blob', 'mediumblob', 'longblob'],
  ['varchar', 'text', 'mediumtext', 'longtext'],
];

/** `varchar(100)` fits in `varchar(255)`, `int(10) unsigned` in `bigint(20) unsigned`. */
const isAsWide = (before: string, after: string): boolean => {
  if (before === after) return true;
  const [one, other] = [partsOf(before), partsOf(after)];
  if (one.rest !== other.rest) return false;
  if (one.name === other.name && ['varchar', 'varbinary'].includes(one.name)) return other.size >= one.size;
  return GROWING.some((kinds) => kinds.includes(one.name) && kinds.indexOf(other.name) > kinds.indexOf(one.name));
};

const partsOf = (type: string) => {
  const [, name = '', size = '0', rest = ''] = /^(\w+)(?:\(([\d,]+)\))?(.*)$/.exec(type) ?? [];
  return { name, size: Number(size), rest };
};
