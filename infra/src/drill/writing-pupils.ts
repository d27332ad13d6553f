import { knownAnswers, type Release } from '@pix/content';
import type { BenchPlatform } from '../bench/bench-platform';
import { idOf } from '../bench/bench-platform';
import { graphqlClient, type Pupil, playPupils } from '../bench/pupil-load';
import { answerLedger } from './answer-ledger';

const PUPILS_AT_ONCE = 16;

const pupilsOf = function* (bench: BenchPlatform, userIds: string[]): Generator<Pupil> {
  for (let rank = 0; ; rank += 1) {
    const userId = idOf(`writing pupil ${rank}`);
    userIds.push(userId);
    yield { userId, token: bench.tokenOf(userId) };
  }
};

/** Pupils who answer through the gateway until told to stop, and the ledger of what they were told. */
export const startWritingPupils = (bench: BenchPlatform, release: Release) => {
  const ledger = answerLedger();
  const userIds: string[] = [];
  const pupils = pupilsOf(bench, userIds);
  const client = graphqlClient({ url: bench.gatewayUrl }, PUPILS_AT_ONCE);
  let isStopped = false;
  const play = () =>
    playPupils(ledger.watch(client), {
      pupils,
      competenceIds: release.competences.map(({ id }) => id),
      answers: knownAnswers(release),
      isEnough: () => isStopped,
      after: () => undefined,
    });
  const playing = Promise.all(Array.from({ length: PUPILS_AT_ONCE }, play));
  return {
    ledger,
    userIds: userIds as readonly string[],
    async stop(): Promise<void> {
      isStopped = true;
      await playing;
      client.close();
    },
  };
};

export type WritingPupils = ReturnType<typeof startWritingPupils>;
