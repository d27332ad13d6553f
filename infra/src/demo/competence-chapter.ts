import type { Release } from '@pix/content';
import type { KnownAnswers } from './known-answers';
import type { Person } from './people';
import type { Platform } from './platform';
import { story } from './story';
import { ASSESSMENT_FIELDS, type RunningTest, skip, submit, takeTest } from './test-taking';

const DOMAINS = '{ domains { id title competences { id title } } }';
const START = `mutation ($id: ID!) { startCompetenceTest(input: { competenceId: $id }) {
  __typename ... on StartCompetenceTestSuccess { resumed assessment { ${ASSESSMENT_FIELDS} } } ... on Error { message }
} }`;
const PROFILE = `{ me { profile { pix maxReachablePix certifiable competences { level pix status competence { id title } } } } }`;

type Given = { pupil: Person; answers: KnownAnswers; release: Release; assessmentPid: number | undefined };

/** A pupil tests competences: adaptive questions, checkpoint, stop and resume, level, profile. Gives the first test's id. */
export const competenceChapter = async (pix: Platform, given: Given): Promise<string> => {
  story.chapter(2, 'Assessment: questions that follow the answers');
  const { domains } = await pix.ask(DOMAINS);
  for (const { id, title, competences } of domains)
    story.detail(
      `${id}. ${title}: ${competences.map((competence: { title: string }) => competence.title).join(' · ')}`,
    );

  // Five are enough to be certifiable (E1); the sixth is left for the campaign.
  const tested = [...new Set(given.release.subjects.map(({ competenceId }) => competenceId))].slice(0, 5);
  const [first = '', ...others] = tested;
  const testId = await tellFirstTest(pix, given, first);
  for (const competenceId of others) await testQuietly(pix, given, competenceId);
  await tellProfile(pix, given.pupil);
  return testId;
};

const start = async (
  pix: Platform,
  pupil: Person,
  id: string,
): Promise<{ resumed: boolean; assessment: RunningTest }> => pix.succeed(START, { id }, { token: pupil.token });

const tellFirstTest = async (
  pix: Platform,
  { pupil, answers, assessmentPid }: Given,
  competenceId: string,
): Promise<string> => {
  const { assessment } = await start(pix, pupil, competenceId);
  story.tell(
    `starts competence ${competenceId}; first question: « ${firstLine(assessment.currentChallenge?.instruction)} »`,
  );

  const passed = await skip(pix, pupil, assessment);
  story.tell(`« Je passe » → next question at once, in the same answer`);
  const challengeId = passed.assessment.currentChallenge?.id ?? '';
  const answered = await submit(pix, pupil, passed.assessment, answers.right(challengeId));
  const again = await submit(pix, pupil, passed.assessment, answers.right(challengeId));
  story.tell(
    `answers: ${answered.answer.outcome}; the same answer sent twice is stored once (answer ${again.answer.rank} both times)`,
  );

  await killAndResume(pix, pupil, competenceId, again.assessment, assessmentPid);
  const end = await takeTest(pix, {
    pupil,
    test: again.assessment,
    answers,
    rightUpTo: 3,
    after: ({ checkpoint, assessment: test, levelUp }) => {
      if (levelUp) story.detail(`level ${levelUp.level} in « ${levelUp.competence.title} »`);
      if (checkpoint)
        story.detail(`checkpoint: ${test.progress.percentage} % after ${test.progress.answeredCount} questions`);
    },
  });
  story.tell(`the test ends after ${end.progress.answeredCount} questions: ${end.state}`);
  const { startCompetenceTest } = await pix.ask(START, { id: competenceId }, { token: pupil.token });
  story.refused('trying again at once', startCompetenceTest.message ?? '');
  return assessment.id;
};

/** The service dies in the middle of the test; the pupil goes on at the same question. */
const killAndResume = async (
  pix: Platform,
  pupil: Person,
  competenceId: string,
  before: RunningTest,
  pid: number | undefined,
): Promise<void> => {
  if (pid === undefined || !kill(pid)) return;
  const { assessment, resumed } = await pix.until('the assessment service to be back', () =>
    start(pix, pupil, competenceId).catch(() => null),
  );
  const isSame = assessment.currentChallenge?.id === before.currentChallenge?.id;
  if (!resumed || !isSame) throw new Error('the test did not resume at the same question');
  story.tell('the assessment service is killed (kill -9) and started again: the test resumes at the same question');
};

const kill = (pid: number): boolean => {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
};

const testQuietly = async (pix: Platform, { pupil, answers }: Given, competenceId: string): Promise<void> => {
  const { assessment } = await start(pix, pupil, competenceId);
  const end = await takeTest(pix, { pupil, test: assessment, answers, rightUpTo: 3 });
  story.detail(`competence ${competenceId}: ${end.progress.answeredCount} questions`);
};

const tellProfile = async (pix: Platform, pupil: Person): Promise<void> => {
  const { me } = await pix.ask(PROFILE, {}, { token: pupil.token });
  const { pix: total, maxReachablePix, certifiable, competences } = me.profile;
  const levels = competences
    .filter(({ status }: { status: string }) => status !== 'NOT_STARTED')
    .map(
      ({ competence, level, pix: earned }: { competence: { id: string }; level: number; pix: number }) =>
        `${competence.id} level ${level} (${earned} Pix)`,
    );
  story.tell(`profile: ${total} Pix of ${maxReachablePix} reachable today, ${certifiable ? '' : 'not '}certifiable`);
  story.detail(levels.join(' · '));
  if (!certifiable) throw new Error('the pupil should be certifiable by now');
};

const firstLine = (instruction = ''): string => instruction.trim().split('\n')[0] ?? '';
