import type { CommandDefinition } from '../command';
import { CommandFailure, EXIT } from '../exit-codes';
import { codeOf, readImport, tellImport } from '../roster-report';

/** Tells how an import sent before stands. */
export const rosterStatus: CommandDefinition = {
  words: ['roster', 'status'],
  summary: 'tell how an import stands',
  describe: (command) => command.argument('<import>', 'its identifier'),

  async run({ platform, terminal, isJson }, [id = '']) {
    const imported = await readImport(platform, id);
    if (!imported) throw new CommandFailure(EXIT.REFUSED, `This credential has sent no import ${id}.`);
    tellImport(terminal, imported, isJson);
    return codeOf(imported);
  },
};
