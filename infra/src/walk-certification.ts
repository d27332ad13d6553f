import { knownAnswers } from '@pix/content';
import { ownRelease } from './demo/own-release';
import { signIn } from './demo/people';
import { platform } from './demo/platform';
import { isPlatformRunning, runningPlatform } from './running-platform';
import { caller } from './walk/caller';
import { candidateSteps } from './walk/candidate-steps';
import { centreSteps } from './walk/centre-steps';
import { certificateSteps, enumerationSteps } from './walk/certificate-steps';
import { clauses } from './walk/clauses';
import { endingSteps } from './walk/ending-steps';
import { entrySteps, type Sitting, type Sittings } from './walk/entry-steps';
import { jurySteps } from './walk/jury-steps';
import { linkPupils, outcomeSteps } from './walk/outcome-steps';
import { invigilatorSteps, supervisionSteps } from './walk/room-steps';
import { scoringSteps } from './walk/scoring-steps';
import type { Walk } from './walk/walk';

/**
 * `npm run walk:certification`: every clause of the examination (product E), one after the other, on the platform that `npm start` runs
 * from this folder, over HTTP through the gateway. It makes its own school, centre, candidates and jury; says what it saw of each clause.
 */
const main = async (): Promise<void> => {
  if (!isPlatformRunning()) throw new Error('the platform is not running: start it with « npm start »');
  const run = runningPlatform();
  const pix = platform(run.gatewayUrl);
  const people = {
    admin: await signIn(pix, 'admin@pix.example'),
    teacher: await signIn(pix, 'prof@pix.example'),
    manager: await signIn(pix, 'centre@pix.example'),
    jury: await signIn(pix, 'jury@pix.example'),
  };
  const release = ownRelease();
  const said = clauses();
  const walk: Walk = { ...said, ...caller(pix), ...people, pix, run, release, answers: knownAnswers(release) };

  const centre = await centreSteps(walk);
  const candidates = await candidateSteps(walk, centre);
  await linkPupils(walk, centre, candidates.slice(0, 4));
  const invigilated = await invigilatorSteps(walk, centre);
  const [first, ...others] = await entrySteps(walk, centre, candidates, invigilated);
  const sittings = [await supervisionSteps(walk, first as Sitting, invigilated), ...others] as unknown as Sittings;
  await endingSteps(walk, centre, sittings, invigilated);
  await invigilated.room.close();
  await jurySteps(walk, centre, sittings);
  await certificateSteps(walk, centre, sittings);
  const machine = await outcomeSteps(walk, centre, sittings);
  await scoringSteps(walk, { centre, candidates, machine });
  await enumerationSteps(walk);

  const { seen, missed } = said.end();
  process.stdout.write(
    `\n${seen} clauses seen, ${missed.length} not\n${missed.map((clause) => `  ✖ ${clause}\n`).join('')}`,
  );
  if (missed.length > 0) process.exit(1);
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `\n✖ The walk stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  },
);
