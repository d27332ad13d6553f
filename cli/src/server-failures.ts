import { BackupRefusal } from '@pix/infra/backup/refusal';
import { LaunchFailure } from '@pix/infra/launch-failure';
import { CommandFailure, EXIT } from './exit-codes';

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ER_ACCESS_DENIED_ERROR']);

/** Gives what went wrong beside the servers its exit code and its sentence. */
export const tellingFailures = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const { message, code } = error as Error & { code?: string };
    if (error instanceof BackupRefusal || error instanceof LaunchFailure)
      throw new CommandFailure(EXIT.REFUSED, message);
    if (UNREACHABLE.has(code ?? ''))
      throw new CommandFailure(EXIT.UNREACHABLE, `The database cannot be used (${code}): check DATABASE_URL.`);
    throw new CommandFailure(EXIT.NOT_ENDED, message);
  }
};
