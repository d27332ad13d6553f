import { setTimeout as pause } from 'node:timers/promises';
import type { WebPlatform } from './platform';

const LOOKS = 150;

/** What a mail to an address has of `wanted` (its first group), the last one first, in the outbox of a platform that sends none; waits for it. */
export const inMailTo = async ({ url }: WebPlatform, address: string, wanted: RegExp): Promise<string> => {
  const read = async (path: string): Promise<string> => (await fetch(url + path)).text();
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const theirs = (await read('/mail')).split('<tr>').filter((row) => row.includes(`<td>${address}</td>`));
    for (const row of theirs) {
      const path = /href="(\/mail\/[0-9a-f-]{36})"/.exec(row)?.[1];
      const found = path && wanted.exec(await read(path))?.[1];
      if (found) return found;
    }
    await pause(200);
  }
  throw new Error(`No mail to ${address} has ${wanted}.`);
};
