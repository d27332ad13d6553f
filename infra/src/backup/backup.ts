import { createHash } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { platformVersion } from '../project';
import { startDatabaseProgram } from './database-program';
import type { DatabaseTools } from './database-tools';
import { type Manifest, prepareFolder, writeManifest } from './manifest';
import { BackupRefusal } from './refusal';
import { connectToServer, estimateBytes, keepMigrationsOut, readSchemas, serverVersion } from './schemas';

const DUMP = 'pix.sql.gz';
const END_OF_DUMP = '-- Dump completed';

/** One snapshot of all five schemas: what was committed when it began, nothing of what came after. Nobody waits for it. */
const dumpArguments = (schemas: readonly string[]): readonly string[] => [
  '--single-transaction',
  '--quick',
  '--hex-blob',
  '--routines',
  '--events',
  '--skip-dump-date',
  '--databases',
  ...schemas,
];

/** Sees what passes, and keeps its last bytes. */
const watch = (onBytes: (count: number) => void) => {
  let last = Buffer.alloc(0);
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      onBytes(chunk.length);
      last = Buffer.concat([last, chunk]).subarray(-200);
      done(null, chunk);
    },
  });
  return { stream, end: () => last.toString('utf8') };
};

type Given = {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly tools: DatabaseTools;
  readonly onProgress: (percentage: number) => void;
};

const writeDump = async (
  { folder, databaseUrl, tools, onProgress }: Given,
  schemas: readonly string[],
  expectedBytes: number,
): Promise<Manifest['dump']> => {
  let [bytes, sqlBytes] = [0, 0];
  const hash = createHash('sha256');
  const { child, ended } = startDatabaseProgram(tools.dump, dumpArguments(schemas), {
    databaseUrl,
    libraries: tools.libraries,
  });
  const sql = watch((count) => {
    sqlBytes += count;
    onProgress(Math.min(99, (100 * sqlBytes) / Math.max(expectedBytes, 1)));
  });
  const kept = watch((count) => {
    bytes += count;
  });
  kept.stream.on('data', (chunk: Buffer) => hash.update(chunk));
  if (!child.stdout) throw new Error('mariadb-dump has no output.');
  const file = createWriteStream(join(folder, DUMP), { mode: 0o600 });
  await Promise.all([pipeline(child.stdout, sql.stream, createGzip({ level: 1 }), kept.stream, file), ended]);
  if (!sql.end().includes(END_OF_DUMP)) throw new Error('mariadb-dump stopped before the end.');
  return { file: DUMP, bytes, sqlBytes, sha256: hash.digest('hex') };
};

/** Writes a backup of the whole platform while it runs, and says what it holds. A folder without a manifest is not one. */
export const backup = async (given: Given): Promise<Manifest> => {
  const db = await connectToServer(given.databaseUrl);
  try {
    prepareFolder(given.folder);
    await keepMigrationsOut(db);
    const schemas = await readSchemas(db);
    if (schemas.length === 0) throw new BackupRefusal('There is nothing to back up: the server has no schema of Pix.');
    const about = {
      createdAt: new Date().toISOString(),
      platform: platformVersion(),
      server: await serverVersion(db),
      schemas,
    };
    const names = schemas.map(({ name }) => name);
    const dump = await writeDump(given, names, await estimateBytes(db)).catch((error: unknown) => {
      rmSync(join(given.folder, DUMP), { force: true });
      throw error;
    });
    const manifest = { ...about, dump };
    writeManifest(given.folder, manifest);
    given.onProgress(100);
    return { format: 1, ...manifest };
  } finally {
    await db.end();
  }
};
