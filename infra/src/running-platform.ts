import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectPaths } from './project';

const Platform = z.object({
  /** The launcher's. */
  pid: z.number(),
  gatewayUrl: z.url(),
  /** As browsers call it. */
  publicUrl: z.url(),
  /** An operator's way in: what is not asked over HTTP is read, or put, there. */
  databaseUrl: z.string(),
  /** « GAR (démonstration) »; none where an operator named the providers. */
  demonstrationProviderUrl: z.url().nullable(),
  services: z.record(z.string(), z.object({ pid: z.number().optional() })),
});

export type RunningPlatform = z.output<typeof Platform>;

/** Whether « npm start » runs from this folder. */
export const isPlatformRunning = (): boolean => existsSync(projectPaths().runFile);

/** Where the platform that « npm start » runs from this folder answers; what plays on it starts here. */
export const runningPlatform = (): RunningPlatform => {
  const { runFile } = projectPaths();
  if (!isPlatformRunning())
    throw new Error('the platform is not running: start it with « npm start », then run this beside it');
  return Platform.parse(JSON.parse(readFileSync(runFile, 'utf8')));
};
