import { knownAnswers } from '@pix/content';
import { campaignChapter } from './demo/campaign-chapter';
import { certificationChapter } from './demo/certification-chapter';
import { competenceChapter } from './demo/competence-chapter';
import { garChapter } from './demo/gar-chapter';
import { identityChapter } from './demo/identity-chapter';
import { mediacentre } from './demo/mediacentre';
import { ownRelease } from './demo/own-release';
import { type Person, signIn } from './demo/people';
import { type Platform, platform } from './demo/platform';
import { rosterPupils } from './demo/school';
import { story } from './demo/story';
import { tutorialsChapter } from './demo/tutorials-chapter';
import { type RunningPlatform, runningPlatform } from './running-platform';

/**
 * `npm run demo`: one pupil's way from sign-up to certificate, played over HTTP through the one endpoint and told as it goes.
 * It makes its own pupil, school and session each time, so it can be played again and again.
 */
const main = async (): Promise<void> => {
  const began = performance.now();
  const run = runningPlatform();
  const pix = platform(run.gatewayUrl);
  const release = ownRelease();
  const [learner] = rosterPupils();
  if (!learner) throw new Error('infra/demo/roster-lycee.csv is empty');
  const staff = {
    admin: await signIn(pix, 'admin@pix.example'),
    teacher: await signIn(pix, 'prof@pix.example'),
    manager: await signIn(pix, 'centre@pix.example'),
    jury: await signIn(pix, 'jury@pix.example'),
  };

  const pupil = await identityChapter(pix, learner);
  const answers = knownAnswers(release);
  const testId = await competenceChapter(pix, { pupil, answers, release, assessmentPid: run.services.assessment?.pid });
  await tutorialsChapter(pix, pupil, testId);
  await campaignChapter(pix, { ...staff, pupil, learner, answers });
  await playGar(pix, run, staff);
  const pdf = await certificationChapter(pix, { ...staff, pupil, learner, answers });

  story.done(
    `From sign-up to certificate in ${((performance.now() - began) / 1_000).toFixed(1)} s; the certificate is ${pdf}`,
  );
};

/** The provider's part is played where there is one that lets itself be played with. */
const playGar = async (
  pix: Platform,
  run: RunningPlatform,
  staff: { admin: Person; teacher: Person },
): Promise<void> => {
  const { demonstrationProviderUrl: providerUrl } = run;
  if (providerUrl) await garChapter(pix, { ...staff, entrance: mediacentre(pix, { ...run, providerUrl }) });
};

main().catch((error: unknown) => {
  process.stderr.write(`\n✖ The demonstration stopped: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
