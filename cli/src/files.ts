import { renameSync, rmSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { CommandFailure, EXIT } from './exit-codes';
import type { Platform } from './platform';

const TYPES: Readonly<Record<string, string>> = {
  '.xml': 'application/xml',
  '.zip': 'application/zip',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
};

/** A file as it is sent; nothing is, when there is none. */
export const fileToSend = (path: string): { path: string; size: number; type: string } => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new CommandFailure(EXIT.USAGE, `${path} is not a file.`);
  return { path, size: stats.size, type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' };
};

/** Fetches a file beside its place first: half a file never has its name. Its owner alone may read it. */
export const fetchInto = async (platform: Platform, address: string, path: string): Promise<void> => {
  const part = `${path}.part`;
  const { status, message } = await platform.fetch(address, part);
  if (status === 200) return renameSync(part, path);
  rmSync(part, { force: true });
  if (status === 401 || status === 403 || status >= 500)
    throw new CommandFailure(EXIT.UNREACHABLE, message ?? `The platform answered ${status}.`);
  throw new CommandFailure(EXIT.REFUSED, message ?? `The platform answered ${status}: no such file, for this account.`);
};
