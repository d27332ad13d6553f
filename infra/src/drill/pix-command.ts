import { join } from 'node:path';
import { projectRoot } from '../project';
import { runCommand } from '../run-command';

/** Runs `pix <words> --json` as an operator would, beside given servers, and reads what it says. */
export const runPix = async <Said>(words: readonly string[], env: Readonly<Record<string, string>>): Promise<Said> => {
  const program = join(projectRoot, 'cli/bin/pix.mjs');
  const given = { ...process.env, ...env };
  const { code, stdout, stderr } = await runCommand(process.execPath, [program, ...words, '--json'], { env: given });
  if (code !== 0) throw new Error(`pix ${words[0]} ended with ${code}: ${stderr.trim()}`);
  return JSON.parse(stdout) as Said;
};
