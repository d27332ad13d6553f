// npm run bench -- campaigns: memory does not grow with the file.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Campaigns, givenCampaigns, givenOrganization } from '../test/campaigns';
import { oneRosterFile, oneRosterTables } from '../test/rosters/oneroster-file';
import { inventPupils } from '../test/rosters/pupils';
import { importBy, plainInserts, report } from './imports';
import { startWorker } from './worker-process';

// Each pupil is five rows of a bundle: user, role, two enrollments, demographics.
const PUPILS = 100_000;
const UAI = '9930002A';

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

it('imports 500,000 rows of OneRoster within 80 MiB', async () => {
  const school = await givenOrganization(campaigns, { uai: UAI });
  const bare = await givenOrganization(campaigns);
  const file = oneRosterFile(oneRosterTables(UAI, inventPupils(PUPILS)));

  const imported = await importBy(campaigns, school, file);
  const growth = worker.peakMiB() - worker.idleMiB;
  const floor = await plainInserts(campaigns, bare.id, inventPupils(PUPILS));

  const rows = PUPILS * 5;
  const ratio = rows / imported.seconds / (PUPILS / floor);
  report('floor: 100,000 plain INSERTs, 500 a statement', { seconds: floor, 'rows/s': PUPILS / floor });
  report('OneRoster, 500,000 rows of 100,000 pupils', {
    'MiB zipped': file.length / 1_048_576,
    seconds: imported.seconds,
    'rows/s': rows / imported.seconds,
    'pupils/s': imported.pupilCount / imported.seconds,
    'rows of the floor': ratio,
    'pupils of the floor': imported.pupilCount / imported.seconds / (PUPILS / floor),
    'RSS growth, MiB': growth,
  });
  expect(imported.pupilCount).toBe(PUPILS);
  expect(growth).toBeLessThanOrEqual(80);
  expect(ratio).toBeGreaterThanOrEqual(0.3);
}, 600_000);
