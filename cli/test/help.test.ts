import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { COMMANDS } from '../src/command-table';
import { isFrench, isKnownInFrench } from '../src/french';
import { createProgram } from '../src/program';

const PROGRAM = join(__dirname, '../bin/pix.mjs');

const english = () => createProgram('en', async () => {});

const pix = (args: string[], environment: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: '/nonexistent', ...environment },
  });
  return { status, stdout, stderr };
};

const complete = (words: string[]): string[] =>
  execFileSync(
    'bash',
    [
      '-c',
      `eval "$(node '${PROGRAM}' completion bash)"; COMP_WORDS=(pix "$@"); COMP_CWORD=$#; _pix; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      ...words,
    ],
    { encoding: 'utf8' },
  )
    .trim()
    .split('\n');

describe('the help of pix', () => {
  it('says everything in French too', () => {
    const textsOf = (command: Command): string[] => [
      command.description(),
      ...command.options.map(({ description }) => description),
      ...command.registeredArguments.map(({ description }) => description),
      ...command.commands.flatMap(textsOf),
    ];

    expect(textsOf(english()).filter((text) => !isKnownInFrench(text))).toEqual([]);
  });

  it('speaks the language of the terminal, unless another is asked for', () => {
    expect(pix(['roster', '--help'], { LANG: 'fr_FR.UTF-8' }).stdout).toContain('envoyer une base élèves');
    expect(pix(['roster', '--help'], { LANG: 'en_GB.UTF-8' }).stdout).toContain('send a roster file');
    expect(isFrench(['roster', 'import', '--locale', 'en'], 'fr_FR.UTF-8')).toBe(false);
    expect(isFrench(['roster', 'import', '--locale=fr'], 'C')).toBe(true);
  });

  it.each(COMMANDS.map(({ words }) => [words.join(' ')]))('tells what « %s » needs and its exit codes', (words) => {
    const { status, stdout } = pix([...words.split(' '), '--help']);

    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: pix ${words} [options]`);
    expect(stdout).toMatch(/Exit codes:[\s\S]*Settings: (PIX_URL|DATABASE_URL)/);
  });

  it('says which settings are missing, those of a person for what a person does', () => {
    expect(pix(['session', 'list', '--centre', 'x'], { PIX_URL: 'http://127.0.0.1:9' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('PIX_LOGIN, PIX_PASSWORD must be set'),
    });
    expect(
      pix(['export', 'campaign', 'ABC'], { PIX_URL: 'http://127.0.0.1:9', PIX_LOGIN: 'x', PIX_PASSWORD: 'y' }),
    ).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('PIX_CLIENT_ID, PIX_CLIENT_SECRET must be set'),
    });
    expect(pix(['certificate', 'verify', 'P-BBBBBBBB'], { PIX_URL: 'http://127.0.0.1:9' }).status).toBe(3);
    expect(pix(['certificate', 'verify', 'P-BBBBBBBB'], { PIX_URL: 'nowhere' }).status).toBe(2);
  });
});

describe('the completion of pix', () => {
  it('gives groups, commands, options, values, then files', () => {
    expect(complete(['ro'])).toEqual(['roster']);
    expect(complete(['certificate', ''])).toEqual(['publish', 'status', 'verify']);
    expect(complete(['roster', 'import', '--f'])).toEqual(['--format']);
    expect(complete(['roster', 'import', '--format', 's'])).toEqual(['siecle', 'sup']);
    expect(complete(['roster', 'import', '/etc/host'])).toContain('/etc/hosts');
    expect(complete(['back'])).toEqual(['backup']);
    expect(complete(['restore', '--h'])).toEqual(['--help']);
  });

  it('is there for zsh and fish, and for no other shell', () => {
    expect(pix(['completion', 'zsh']).stdout).toMatch(/^#compdef pix\n/);
    expect(pix(['completion', 'fish']).stdout).toContain(
      "-l format -d 'the format; told from the file when absent' -x -a 'siecle",
    );
    expect(pix(['completion', 'tcsh']).status).toBe(2);
  });
});
