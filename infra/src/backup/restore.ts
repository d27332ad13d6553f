import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Connection } from 'mysql2/promise';
import { startDatabaseProgram } from './database-program';
import type { DatabaseTools } from './database-tools';
import { unknownMigrations } from './known-migrations';
import { checkDump, type Manifest, readManifest } from './manifest';
import { BackupRefusal } from './refusal';
import {
  connectToServer,
  countStrangers,
  dropSchemas,
  keepMigrationsOut,
  readSchemas,
  sendOutboxAgain,
  serverVersion,
} from './schemas';
import { withoutDefiners } from './without-definers';

type Given = {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly tools: DatabaseTools;
  /** Whether what the database holds may be lost. */
  readonly overwrites: boolean;
  /** Forgets the jobs of the queues: one that ended after the backup would be taken for done. */
  readonly forgetQueues: () => Promise<void>;
  readonly onProgress: (percentage: number) => void;
};

export type Restored = { readonly manifest: Manifest; readonly messagesToCheck: number };

/** Reading the dump once for its checksum is quick beside feeding it to the server. */
const CHECK_SHARE = 10;

const isOlder = (server: string, than: string): boolean => {
  const [[major = 0, minor = 0] = [], [otherMajor = 0, otherMinor = 0] = []] = [server, than].map((version) =>
    version.split(/[.-]/).slice(0, 2).map(Number),
  );
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
};

const refuseUnlessUsable = async (
  db: Connection,
  { schemas, server, platform }: Manifest,
  overwrites: boolean,
): Promise<void> => {
  const unknown = unknownMigrations(schemas.flatMap(({ migrations }) => migrations));
  if (unknown.length > 0)
    throw new BackupRefusal(
      `The backup was made by a newer release (${platform}, ${unknown.length} migrations unknown here, as ${unknown[0]}): restore it with that release.`,
    );
  const own = await serverVersion(db);
  if (isOlder(own, server)) throw new BackupRefusal(`The server is older (${own}) than the backup's (${server}).`);
  const strangers = await countStrangers(db);
  if (strangers > 0)
    throw new BackupRefusal(`${strangers} connections use the schemas: stop the services and their workers first.`);
  const there = await readSchemas(db);
  if (there.length > 0 && !overwrites)
    throw new BackupRefusal(
      `The database is not empty (${there.map(({ name, tables }) => `${name}: ${tables.length} tables`).join(', ')}): --yes drops all that.`,
    );
};

const load = async (
  file: string,
  { dump }: Manifest,
  { databaseUrl, tools, onProgress }: Pick<Given, 'databaseUrl' | 'tools' | 'onProgress'>,
): Promise<void> => {
  const { child, ended } = startDatabaseProgram(tools.client, ['--binary-mode'], {
    databaseUrl,
    libraries: tools.libraries,
  });
  if (!child.stdin) throw new Error('mariadb takes no input.');
  child.stdout?.resume();
  let read = 0;
  const progress = new Transform({
    transform(chunk: Buffer, _, done) {
      read += chunk.length;
      onProgress(CHECK_SHARE + ((99 - CHECK_SHARE) * read) / dump.bytes);
      done(null, chunk);
    },
  });
  const fed = pipeline(createReadStream(file), progress, createGunzip(), withoutDefiners(), child.stdin);
  const [said, wrote] = await Promise.allSettled([ended, fed]);
  if (said.status === 'rejected') throw said.reason; // Its own words say more than a broken pipe.
  if (wrote.status === 'rejected') throw wrote.reason;
};

/** Says what is not as the manifest has it. */
const refuseIfDifferent = async (db: Connection, { schemas }: Manifest): Promise<void> => {
  const restored = JSON.stringify(await readSchemas(db));
  if (restored !== JSON.stringify(schemas))
    throw new Error('What was restored is not what the manifest says: restore again with --yes.');
};

/** Puts a backup in place of what the server holds. What is left when it fails midway is of no use: restore again with --yes. */
export const restore = async (given: Given): Promise<Restored> => {
  const manifest = readManifest(given.folder);
  const db = await connectToServer(given.databaseUrl);
  try {
    await keepMigrationsOut(db);
    await refuseUnlessUsable(db, manifest, given.overwrites);
    const file = await checkDump(given.folder, manifest, (percentage) =>
      given.onProgress((percentage * CHECK_SHARE) / 100),
    );
    await given.forgetQueues();
    await dropSchemas(db);
    await load(file, manifest, given);
    await refuseIfDifferent(db, manifest);
    const messagesToCheck = await sendOutboxAgain(db);
    given.onProgress(100);
    return { manifest, messagesToCheck };
  } finally {
    await db.end();
  }
};
