import { z } from 'zod';
import { type Failure, fail, ok, type Result } from './result';

export type Place = { readonly host: string; readonly port: number };

type Access = {
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly isEncrypted: boolean;
};

/** Where a Redis is, and which kind of installation it is: one server, a master that sentinels name, or a cluster. */
export type RedisAddress =
  | { readonly kind: 'SERVER'; readonly url: string }
  | (Access & {
      readonly kind: 'SENTINELS';
      readonly sentinels: readonly Place[];
      readonly sentinelPassword: string | undefined;
      readonly master: string;
      readonly database: number;
    })
  | (Access & { readonly kind: 'CLUSTER'; readonly nodes: readonly Place[] });

export type RedisAddressError = Failure<'RedisAddressError'>;

const refused = (fr: string, en: string): Result<never, RedisAddressError> =>
  fail({ name: 'RedisAddressError', message: { fr, en } });

const SERVER = z.url({ protocol: /^rediss?$/ });
const SEVERAL = /^(rediss?)-(sentinel|cluster):\/\/(?:([^@/]*)@)?([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?$/;
const PLACE = /^(\[[\da-fA-F:.]+\]|[^:[\]\s]+)(?::(\d{1,5}))?$/;
const MASTER = /^([\w.-]+)(?:\/(\d{1,4}))?$/;
const USUAL_PORT = { sentinel: 26_379, cluster: 6_379 };

/**
 * Reads the URL of a Redis. One server: `redis://host:port/0`. The master that sentinels name, and its database:
 * `redis-sentinel://host:port,host:port,host:port/mymaster/0`. A cluster, of which some nodes are enough:
 * `redis-cluster://host:port,host:port`. With a password `redis…://user:password@`, with TLS `rediss…://`.
 */
export const readRedisAddress = (text: string): Result<RedisAddress, RedisAddressError> => {
  if (/^rediss?:/.test(text)) return readServer(text);
  const [, scheme, kind, access = '', places = '', path = '', query = ''] = SEVERAL.exec(text) ?? [];
  if (kind !== 'sentinel' && kind !== 'cluster')
    return refused(
      'doit être redis://serveur:port/0, redis-sentinel://serveur:port,…/maître/0 ou redis-cluster://serveur:port,…',
      'must be redis://host:port/0, redis-sentinel://host:port,…/master/0 or redis-cluster://host:port,…',
    );
  const read = placesOf(places, USUAL_PORT[kind]);
  if (!read)
    return refused(
      'doit nommer un ou plusieurs serveur:port, séparés par des virgules',
      'must name one or more host:port, separated by commas',
    );
  const shared = { ...accessOf(access), isEncrypted: scheme === 'rediss' };
  return kind === 'cluster' ? readCluster(shared, read, path) : readSentinels(shared, read, path, query);
};

const readServer = (text: string): Result<RedisAddress, RedisAddressError> => {
  if (SERVER.safeParse(text).success) return ok({ kind: 'SERVER', url: text });
  return refused(
    'doit être redis://serveur:port/0 ; plusieurs serveurs se nomment par redis-sentinel:// ou redis-cluster://',
    'must be redis://host:port/0; several servers are named by redis-sentinel:// or redis-cluster://',
  );
};

const readCluster = (
  access: Access,
  nodes: readonly Place[],
  path: string,
): Result<RedisAddress, RedisAddressError> => {
  if (path === '') return ok({ kind: 'CLUSTER', ...access, nodes });
  return refused(
    `ne doit pas finir par /${path} : un Redis Cluster n'a pas de bases numérotées`,
    `must not end with /${path}: a Redis Cluster has no numbered databases`,
  );
};

const readSentinels = (
  access: Access,
  sentinels: readonly Place[],
  path: string,
  query: string,
): Result<RedisAddress, RedisAddressError> => {
  const [, master, database = '0'] = MASTER.exec(path) ?? [];
  if (!master)
    return refused(
      'doit finir par le nom du maître chez les sentinelles, puis la base : …/mymaster/0',
      'must end with what the sentinels call the master, then the database: …/mymaster/0',
    );
  const sentinelPassword = new URLSearchParams(query).get('sentinelPassword') ?? undefined;
  return ok({ kind: 'SENTINELS', ...access, sentinels, sentinelPassword, master, database: Number(database) });
};

const placesOf = (text: string, usualPort: number): readonly Place[] | null => {
  const places = text.split(',').map((each) => {
    const [, host = '', port] = PLACE.exec(each) ?? [];
    return { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? usualPort) };
  });
  return places.every(({ host, port }) => host !== '' && port > 0 && port < 65_536) ? places : null;
};

const accessOf = (text: string): Pick<Access, 'username' | 'password'> => {
  const [username = '', ...rest] = text.split(':');
  const said = (part: string): string | undefined => (part === '' ? undefined : decodeURIComponent(part));
  return { username: said(username), password: said(rest.join(':')) };
};

/** The address behind a setting that was checked when the process started (`redisUrl`). */
export const redisAddress = (url: string): RedisAddress => {
  const read = readRedisAddress(url);
  if (!read.ok) throw new Error(`The URL of Redis ${read.failure.message.en}.`);
  return read.value;
};

/** A setting that holds the URL of a Redis. */
export const redisUrl = z.string().superRefine((text, context) => {
  const read = readRedisAddress(text);
  if (!read.ok) context.addIssue({ code: 'custom', message: read.failure.message.en, params: read.failure.message });
});

/** The URL of what may be forgotten where one Redis does both: another database of it; a cluster has one, where the keys' names differ. */
export const cacheRedisUrlOf = (url: string): string =>
  redisAddress(url).kind === 'CLUSTER' ? url : url.replace(LAST_DATABASE, '$1/1$2');

// The database in the path: after the host of a server, after the master's name for sentinels.
const LAST_DATABASE = /^(rediss?:\/\/[^/?#]*|rediss?-sentinel:\/\/[^/]*\/[\w.-]+)(?:\/0?)?(\?.*)?$/;
