// npm run bench -- campaigns: the pupils of an académie's import of the seed (10,915), in one SIECLE file.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { tellFigure } from '../../../infra/src/bench/figures';
import { type Campaigns, givenCampaigns, givenOrganization } from '../test/campaigns';
import { type InventedPupil, inventPupils } from '../test/rosters/pupils';
import { inLatin9, siecleFile } from '../test/rosters/siecle-file';
import { zipFile } from '../test/rosters/zip-file';
import { importBy, plainInserts, report } from './imports';
import { startWorker } from './worker-process';

const PUPILS = 11_000;

let campaigns: Campaigns;
let worker: Awaited<ReturnType<typeof startWorker>>;
beforeAll(async () => {
  campaigns = await givenCampaigns();
  worker = await startWorker();
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await campaigns.close();
});

const ROUNDS = 3;

const schoolOf = async (uai: string) => {
  const school = await givenOrganization(campaigns, { uai });
  const file = (pupils: Iterable<InventedPupil>): Buffer =>
    zipFile([{ name: 'ElevesSansAdresses.xml', content: inLatin9(siecleFile(uai, pupils)) }]);
  return { school, file };
};

it('imports 11,000 pupils of a SIECLE file in 6 s, and the same file again', async () => {
  const warm = await schoolOf('9930001A');
  await importBy(campaigns, warm.school, warm.file(inventPupils(2_000, { seed: 2 })));
  const pupils = [...inventPupils(PUPILS)];
  const [floors, firsts, agains]: number[][] = [[], [], []];

  // The best of some rounds: other programs only ever make it slower.
  for (let round = 0; round < ROUNDS; round += 1) {
    const { school, file } = await schoolOf(`993001${round}A`);
    const bare = await givenOrganization(campaigns);
    const bytes = file(pupils);
    floors?.push(await plainInserts(campaigns, bare.id, pupils));
    firsts?.push((await importBy(campaigns, school, bytes)).seconds);
    agains?.push((await importBy(campaigns, school, bytes)).seconds);
  }

  const [floor, first, again] = [floors, firsts, agains].map((seconds) => Math.min(...(seconds ?? []))) as [
    number,
    number,
    number,
  ];
  report('floor: 11,000 plain INSERTs, 500 a statement', { seconds: floor, 'rows/s': PUPILS / floor });
  report('SIECLE, 11,000 pupils, 14 MiB zipped', {
    seconds: first,
    'pupils/s': PUPILS / first,
    'of the floor': floor / first,
    'RSS growth, MiB': worker.peakMiB() - worker.idleMiB,
  });
  tellFigure({
    what: 'roster of 11,000 pupils, imported',
    figure: PUPILS / first,
    unit: 'a second',
    floor: `plain INSERTs: ${(PUPILS / floor).toFixed(0)} a second`,
    ratio: floor / first,
  });
  report('the same file again', { seconds: again });
  expect(first).toBeLessThanOrEqual(6);
  expect(floor / first).toBeGreaterThanOrEqual(0.3);
}, 300_000);
