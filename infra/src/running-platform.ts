import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectPaths } from './project';

const Platform = z.object({
  gatewayUrl: z.url(),
  services: z.record(z.string(), z.object({ pid: z.number().optional() })),
});

export type RunningPlatform = z.output<typeof Platform>;

/** Where the platform that « npm start » runs from this folder answers; what plays on it starts here. */
export const runningPlatform = (): RunningPlatform => {
  const { runFile } = projectPaths();
  if (!existsSync(runFile))
    throw new Error('the platform is not running: start it with « npm start », then run this beside it');
  return Platform.parse(JSON.parse(readFileSync(runFile, 'utf8')));
};
