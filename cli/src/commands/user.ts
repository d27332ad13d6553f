import type { Command } from 'commander';
import type { CommandDefinition } from '../command';
import { CommandFailure, EXIT } from '../exit-codes';

const UNBLOCK = `mutation ($input: UnblockSignInInput!) { unblockSignIn(input: $input) { __typename ... on Error { message } } }`;
const RESET = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename ... on Error { message } } }`;

/** Ends a blocking after too many failures. The answer never tells whether somebody has this identifier (I7). */
export const userUnblock: CommandDefinition = {
  words: ['user', 'unblock'],
  summary: 'let somebody sign in again who was blocked after too many failures',
  asker: 'person',
  describe: (command: Command) => command.argument('<identifier>', 'their e-mail address or username'),

  async run({ platform, terminal, isJson }, [identifier = '']) {
    const { unblockSignIn } = await platform.query<{ unblockSignIn: { message?: string } }>(UNBLOCK, {
      input: { identifier },
    });
    if (unblockSignIn.message !== undefined) throw new CommandFailure(EXIT.REFUSED, unblockSignIn.message);
    terminal.print(isJson ? JSON.stringify({ unblocked: true }) : '✔ No blocking is left on this identifier.');
    return EXIT.DONE;
  },
};

/** Has the mail sent with which somebody chooses a new password; nobody else ever knows it. */
export const userResetPassword: CommandDefinition = {
  words: ['user', 'reset-password'],
  summary: 'send somebody the mail to choose a new password',
  asker: 'nobody',
  describe: (command: Command) => command.argument('<email>', 'the address of their account'),

  async run({ platform, terminal, isJson }, [email = '']) {
    const { requestPasswordReset } = await platform.query<{ requestPasswordReset: { message?: string } }>(RESET, {
      input: { email },
    });
    if (requestPasswordReset.message !== undefined)
      throw new CommandFailure(EXIT.REFUSED, requestPasswordReset.message);
    terminal.print(
      isJson ? JSON.stringify({ asked: true }) : '✔ If an account has this address, a mail is on its way.',
    );
    return EXIT.DONE;
  },
};

type Entry = { at: string; act: string; actorId: string; subjectId: string | null };

const JOURNAL = `query ($subjectId: ID) { auditEntries(first: 100, subjectId: $subjectId) { nodes { at act actorId subjectId } } }`;

/** The journal of what was done to an account, or of everything: the hundred last acts. */
export const userJournal: CommandDefinition = {
  words: ['user', 'journal'],
  summary: 'tell the last privileged acts, on one account or on all',
  asker: 'person',
  describe: (command: Command) => command.argument('[account]', 'its identifier; all when absent'),

  async run({ platform, terminal, isJson }, [subjectId = null]) {
    const { auditEntries } = await platform.query<{ auditEntries: { nodes: Entry[] } }>(JOURNAL, { subjectId });
    if (isJson) terminal.print(JSON.stringify({ entries: auditEntries.nodes }));
    else
      for (const { at, act, actorId, subjectId: subject } of auditEntries.nodes)
        terminal.print(`${at}  ${act}  ${subject ?? ''}  by ${actorId}`);
    return EXIT.DONE;
  },
};
