import { type Command, Option } from 'commander';
import type { CommandDefinition, Surroundings } from '../command';
import { CommandFailure, EXIT, type ExitCode } from '../exit-codes';

const SERVICES = ['identity', 'campaigns', 'assessment', 'certification', 'tutorials'] as const;

type DeadLetter = {
  messageId: string;
  name: string;
  payload: unknown;
  error: string;
  attempts: number;
  firstFailedAt: string;
  lastFailedAt: string;
};

type Listed = { totalCount: number; deadLetters: DeadLetter[] };

type Given = Readonly<Record<string, unknown>>;

const servicesOf = ({ service }: Given): readonly string[] => (typeof service === 'string' ? [service] : SERVICES);
const pathOf = (service: string): string => `/operations/${service}/dead-letters`;

const ofService = (command: Command): Command =>
  command.addOption(new Option('--service <name>', 'one service only; all five when absent').choices(SERVICES));

const withMessage = (command: Command): Command => ofService(command.argument('<message>', 'its identifier'));

/** What a path says in each service that has the message: the same event may be dead in several. */
const askEach = async <Body>(
  { platform }: Surroundings,
  options: Given,
  method: 'GET' | 'POST',
  rest: string,
): Promise<{ service: string; body: Body }[]> => {
  const answers: { service: string; body: Body }[] = [];
  for (const service of servicesOf(options)) {
    const { status, body } = await platform.ask<Body>(method, `${pathOf(service)}${rest}`);
    if (status === 200) answers.push({ service, body });
    else if (status !== 404) throw new CommandFailure(EXIT.REFUSED, `${service} answered ${status}.`);
  }
  return answers;
};

const notThere = (id: string): CommandFailure =>
  new CommandFailure(EXIT.REFUSED, `There is no dead letter ${id}: list them with « pix dead-letters list ».`);

/** Lists the messages whose attempts are exhausted. Done when there is none, refused when there is: a script may watch it. */
export const deadLettersList: CommandDefinition = {
  words: ['dead-letters', 'list'],
  summary: 'list the messages whose attempts are exhausted; code 1 when there are',
  describe: ofService,

  async run(surroundings, _, given) {
    const { terminal, isJson } = surroundings;
    const lists = await askEach<Listed>(surroundings, given, 'GET', '');
    const totalCount = lists.reduce((sum, { body }) => sum + body.totalCount, 0);
    const letters = lists.flatMap(({ service, body }) => body.deadLetters.map((letter) => ({ service, ...letter })));
    if (isJson) terminal.print(JSON.stringify({ totalCount, deadLetters: letters }));
    else {
      for (const { service, messageId, name, attempts, lastFailedAt, error } of letters)
        terminal.print(`✖ ${messageId}  ${service}  ${name}  ${attempts} attempts  ${lastFailedAt}  ${error}`);
      terminal.print(`${totalCount === 0 ? '✔' : '✖'} ${totalCount} dead letters.`);
    }
    return totalCount === 0 ? EXIT.DONE : EXIT.REFUSED;
  },
};

/** Tells all that is known of one. */
export const deadLettersShow: CommandDefinition = {
  words: ['dead-letters', 'show'],
  summary: 'tell all that is known of one',
  describe: withMessage,

  async run(surroundings, [id = ''], given) {
    const { terminal, isJson } = surroundings;
    const rest = `/${encodeURIComponent(id)}`;
    const found = await askEach<DeadLetter>(surroundings, given, 'GET', rest);
    if (found.length === 0) throw notThere(id);
    const letters = found.map(({ service, body }) => ({ service, ...body }));
    if (isJson) terminal.print(JSON.stringify({ deadLetters: letters }));
    else
      for (const letter of letters)
        for (const [name, value] of Object.entries(letter))
          terminal.print(`${name.padEnd(14)} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    return EXIT.DONE;
  },
};

/** A command that does something to a message, wherever it is dead. */
const act = (verb: 'retry' | 'discard', summary: string, told: string): CommandDefinition => ({
  words: ['dead-letters', verb],
  summary,
  describe: withMessage,

  async run(surroundings, [id = ''], given): Promise<ExitCode> {
    const { terminal, isJson } = surroundings;
    const rest = `/${encodeURIComponent(id)}/${verb}`;
    const services = (await askEach(surroundings, given, 'POST', rest)).map(({ service }) => service);
    if (services.length === 0) throw notThere(id);
    terminal.print(isJson ? JSON.stringify({ messageId: id, services }) : `✔ ${id} ${told} (${services.join(', ')}).`);
    return EXIT.DONE;
  },
});

export const deadLettersRetry = act('retry', 'have one handled again, with all its attempts', 'is tried again');

export const deadLettersDiscard = act(
  'discard',
  'forget one for good; the log of the service keeps that it was',
  'is discarded',
);
