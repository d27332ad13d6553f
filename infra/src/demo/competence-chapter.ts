import type { KnownAnswers, Release } from '@pix/content';
import type { Person } from './people';
import type { Platform } from './platform';
import { story } from './story';
import { ASSESSMENT_FIELDS, prepareAnswer, type RunningTest, send, showQuestion, skip, takeTest } from './test-taking';

const DOMAINS = '{ domains { id title competences { id title } } }';
const START = `mutation ($id: ID!) { startCompetenceTest(input: { competenceId: $id }) {
  __typename ... on StartCompetenceTestSuccess { resumed assessment { ${ASSESSMENT_FIELDS} } } ... on Error { message }
} }`;
const PROFILE = `{ me { profile { pix maxReachablePix certifiable competences { level pix status competence { id title } } } } }`;

const REVIEW = `query ($id: ID!) { assessment(id: $id) { review { rank given outcome solution hint skill { title tutorials { title } } } } }`;
const REPORT = `mutation ($input: ReportProblemInput!) { reportProblem(input: $input) {
  __typename ... on ReportProblemSuccess { report { id category } } ... on Error { message }
} }`;

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
  const shown = await showQuestion(pix, pupil, passed.assessment);
  const input = await prepareAnswer(pix, pupil, shown, answers.right(shown.currentChallenge?.id ?? ''));
  const answered = await send(pix, pupil, input);
  const again = await send(pix, pupil, input);
  story.tell(
    `answers: ${answered.answer.outcome}; the same answer sent twice is stored once (answer ${again.answer.rank} both times)`,
  );

  await reportProblem(pix, pupil, again.assessment);
  await killAndResume(pix, pupil, competenceId, again.assessment, assessmentPid);
  const end = await takeTest(pix, {
    pupil,
    test: again.assessment,
    answers,
    rightUpTo: 3,
    onTimer: (announced, started) => {
      const hidden = announced.currentChallenge?.instruction === '' ? 'its text still hidden' : 'but its text shows';
      story.detail(
        `a timed question is announced: ${announced.timer?.seconds} seconds, ${hidden}; started, it shows « ${firstLine(started.currentChallenge?.instruction)} »`,
      );
    },
    after: async ({ checkpoint, assessment: test, levelUp }) => {
      if (levelUp) story.detail(`level ${levelUp.level} in « ${levelUp.competence.title} »`);
      if (checkpoint) await tellCheckpoint(pix, pupil, test);
    },
  });
  story.tell(`the test ends after ${end.progress.answeredCount} questions: ${end.state}`);
  const { startCompetenceTest } = await pix.ask(START, { id: competenceId }, { token: pupil.token });
  story.refused('trying again at once', startCompetenceTest.message ?? '');
  return assessment.id;
};

/** « Signaler un problème »: it is said once, and the question stays to be answered. */
const reportProblem = async (pix: Platform, pupil: Person, test: RunningTest): Promise<void> => {
  const question = { assessmentId: test.id, challengeId: test.currentChallenge?.id };
  const input = { ...question, category: 'WORDING', text: 'Je ne comprends pas la deuxième phrase.' };
  const { report } = await pix.succeed(REPORT, { input }, { token: pupil.token });
  const again = await pix.succeed(REPORT, { input: { ...input, category: 'LINK_DEAD' } }, { token: pupil.token });
  if (again.report.id !== report.id) throw new Error('a problem was reported twice on one question');
  story.tell(`reports a problem (${report.category}); the question stays to be answered`);
};

type Reviewed = { outcome: string; given: string | null; solution: string; skill: { tutorials: { title: string }[] } };

/** A checkpoint: how far it is, and each of the last five answers with its solution and where to learn more. */
const tellCheckpoint = async (pix: Platform, pupil: Person, { id, progress }: RunningTest): Promise<void> => {
  const { assessment } = await pix.ask(REVIEW, { id }, { token: pupil.token });
  const review = assessment.review as Reviewed[];
  const right = review.filter(({ outcome }) => outcome === 'CORRECT').length;
  story.detail(
    `checkpoint: ${progress.percentage} % after ${progress.answeredCount} questions, ${right} right of the last ${review.length}`,
  );
  const missed = review.find(({ outcome }) => outcome !== 'CORRECT');
  if (!missed) return;
  const given = missed.given === null ? 'passed' : `answered « ${firstLine(missed.given)} »`;
  const tutorial = missed.skill.tutorials[0]?.title ?? 'none';
  story.detail(`  to look back on: ${given}; expected « ${firstLine(missed.solution)} »; tutorial: ${tutorial}`);
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
