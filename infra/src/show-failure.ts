import pc from 'picocolors';
import { explain } from './explain';

/** Shows a failure: first what led to it, then, where the eye ends up, the one sentence that says what to do. */
export const showFailure = (error: unknown): void => {
  const { message, details } = explain(error);
  const lines = details.filter((line) => line.trim() !== '').map((line) => pc.dim(`  ${line}`));
  process.stderr.write(
    `${['', ...lines, ...(lines.length > 0 ? [''] : []), `${pc.red('✖')} ${message}`, ''].join('\n')}\n`,
  );
};
