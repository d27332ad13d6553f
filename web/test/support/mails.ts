import { setTimeout as pause } from 'node:timers/promises';
import type { WebPlatform } from './platform';

const LOOKS = 100;
const NEWEST = 15;

/** What the last mail to an address has of `wanted` (its first group), read in the outbox of a platform that sends none; waits for it. */
export const inMailTo = async ({ url }: WebPlatform, address: string, wanted: RegExp): Promise<string> => {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const list = await (await fetch(`${url}/mail`)).text();
    for (const [, path = ''] of [...list.matchAll(/href="(\/mail\/[0-9a-f-]{36})"/g)].slice(0, NEWEST)) {
      const mail = await (await fetch(url + path)).text();
      const found = mail.includes(address) ? wanted.exec(mail)?.[1] : undefined;
      if (found) return found;
    }
    await pause(200);
  }
  throw new Error(`No mail to ${address} has ${wanted}.`);
};
