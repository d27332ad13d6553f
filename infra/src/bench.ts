import { identityBench } from './bench/identity-bench';
import { runningPlatform } from './running-platform';

/** `npm run bench`: measures the platform that runs from this folder. Ratios to a floor of the same run travel between machines. */
identityBench(runningPlatform()).catch((error: unknown) => {
  process.stderr.write(`✖ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
