import { link, mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeptMail, readKeptMail } from './kept-mail';

const FILE = /^[0-9a-f-]{36}\.eml$/;
const SHOWN = 200;

/** Puts a mail in the folder as one `.eml` file: whole or not at all, and never over one that is there. */
export const keepMail = async (folder: string, id: string, content: Buffer): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${id}.${process.pid}.draft`);
  await writeFile(draft, content, { mode: 0o600 });
  await link(draft, join(folder, `${id}.eml`)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
};

/** The last mails of the folder, the newest first: their names are ids, which are in the order of time. */
export const keptMails = async (folder: string): Promise<KeptMail[]> => {
  const names = await readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => FILE.test(name))
    .sort()
    .toReversed()
    .slice(0, SHOWN);
  return Promise.all(
    newest.map(async (name) => readKeptMail(name.slice(0, -4), await readFile(join(folder, name), 'utf8'))),
  );
};

/** One mail of the folder; `null` for anything else than the name of one. */
export const keptMail = async (folder: string, id: string): Promise<KeptMail | null> => {
  if (!FILE.test(`${id}.eml`)) return null;
  const content = await readFile(join(folder, `${id}.eml`), 'utf8').catch(() => null);
  return content === null ? null : readKeptMail(id, content);
};
