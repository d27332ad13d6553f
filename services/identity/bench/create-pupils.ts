// 10,000 pupils, 500 a call, hashing included: node infra/dist/test.js --testMatch '**/identity/bench/create-pupils.ts'
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { givenIdentity, type Identity } from '../test/identity';
import { aBatch, aPupil } from '../test/pupils';

const [CALLS, PUPILS_A_CALL] = [20, 500];

let identity: Identity;
beforeAll(async () => {
  identity = await givenIdentity();
});
afterAll(() => identity.close());

it('creates 10,000 pupils', async () => {
  const began = performance.now();
  const usernames = new Set<string | null>();
  for (let call = 0; call < CALLS; call += 1) {
    const pupils = Array.from({ length: PUPILS_A_CALL }, (_, rank) =>
      aPupil(`${call}-${rank}`, { firstName: `Prénom${rank}`, lastName: `Nom${call % 10}`, birthDate: '2010-01-01' }),
    );
    for (const { username } of await aBatch(identity, pupils).send()) usernames.add(username);
  }
  const seconds = (performance.now() - began) / 1_000;

  expect(usernames.size).toBe(CALLS * PUPILS_A_CALL);
  process.stdout.write(`${usernames.size} pupils in ${seconds.toFixed(1)} s\n`);
}, 300_000);
