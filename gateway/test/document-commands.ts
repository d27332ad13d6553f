import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm;
const WRITTEN_ADDRESS = 'http://127.0.0.1:4000';

/** A command of a document, and what the document says it answers. */
export type Command = { readonly script: string; readonly said: string | null };

/** The `sh` blocks of a document, each with the `json` or `text` block that follows it. */
export const commandsOf = (file: string): Command[] => {
  const blocks = [...readFileSync(join(ROOT, file), 'utf8').matchAll(BLOCK)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
  return blocks.flatMap(({ language, text }, index) => {
    if (language !== 'sh') return [];
    const next = blocks[index + 1];
    return [{ script: text, said: next && ['json', 'text'].includes(next.language) ? next.text : null }];
  });
};

const END = '--- end of a block ---';

/** Runs the commands of a document in one shell, as somebody who copies them one after the other; what each printed. */
export const runCommands = (
  commands: readonly Command[],
  gatewayUrl: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const script = commands.map((command) => `${command.script}\necho\necho '${END}'`).join('\n');
    execFile(
      'bash',
      ['-c', script.replaceAll(WRITTEN_ADDRESS, gatewayUrl)],
      { cwd: ROOT, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment } },
      (error, out, err) => {
        if (error) reject(new Error(`${error.message}\n${err}`));
        else resolve(out.split(END).slice(0, -1));
      },
    );
  });

/** What a document says, as a pattern: `…` is anything. Answers come without line breaks between them. */
export const patternOf = (said: string): RegExp =>
  new RegExp(`^${squeezed(said).split('…').map(escaped).join('.*?')}$`, 's');

export const squeezed = (text: string): string => text.replaceAll('\n', '').trim();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
