import { LaunchFailure } from './launch-failure';

/** Below this Node cannot require() the ES modules that some dependencies are. */
const least = [20, 19] as const;

/** Refuses a Node that is too old with a sentence, instead of a syntax error from somewhere deep. */
export const requireNode = (version: string = process.versions.node): void => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  throw new LaunchFailure(`Node ${version} is too old: install Node ${least.join('.')} or newer and start again.`);
};
