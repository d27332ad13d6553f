import { type Person, signIn } from '../demo/people';
import { ASSESSMENT_FIELDS, prepareAnswer, type RunningTest, send, showQuestion, takeTest } from '../demo/test-taking';
import { whileClosed } from './centre-steps';
import type { LiveRoom } from './live-room';
import type { Candidate, Centre, Walk } from './walk';

const TEST = `certification { id deadline startedAt assessment { ${ASSESSMENT_FIELDS} } }`;

/** A candidate whose test is under way. */
export type Sitting = Candidate & {
  readonly accessCode: string;
  readonly certificationId: string;
  readonly test: RunningTest;
  readonly deadline: string;
};

/**
 * The six of the walk, each with an end of their own: finished; finished with few right answers; stopped by the invigilator; out of time;
 * abandoned, with a long name; finished, with accessible questions and a name from right to left.
 */
export type Sittings = readonly [Sitting, Sitting, Sitting, Sitting, Sitting, Sitting];

export type Invigilated = { readonly room: LiveRoom; readonly token: string };

/** E4, E5: who comes in and how, before the invigilator's word, then the test. */
export const entrySteps = async (
  walk: Walk,
  { session }: Centre,
  candidates: readonly Candidate[],
  { room, token }: Invigilated,
): Promise<Sitting[]> => {
  walk.chapter('Entering and starting (E4, E5)');
  const { see, call, done } = walk;
  const [first] = candidates as [Candidate];
  await refusals(walk, session.number, first);
  for (const one of candidates)
    await done('enterCertificationSession', entryOf(session.number, one), one.account.token);
  see('accents, case and blanks aside', true, `${first.firstName.toUpperCase()}, entered`);
  const shown = await room.until(() => room.seat(first.id)?.candidate.status === 'ENTERED');
  see('…the invigilator sees it', shown !== null, `${shown?.toFixed(0)} ms`);

  const start = { candidateId: first.id, accessCode: session.accessCode, page: 'p1' };
  const early = await call('startCertification', start, first.account.token);
  see('nobody starts before the invigilator confirms', early.__typename === 'PresenceNotConfirmedError', early.message);
  const other = await call('confirmPresence', { candidateId: first.id }, walk.manager.token);
  see('…who alone confirms', other.__typename === 'CandidateNotFoundError', other.message);
  await done('confirmPresence', { candidateId: first.id }, token);
  await done('withdrawConfirmation', { candidateId: first.id }, token);
  const withdrawn = await call('startCertification', start, first.account.token);
  see('…and takes it back', withdrawn.__typename === 'PresenceNotConfirmedError');
  for (const { id } of candidates) await done('confirmPresence', { candidateId: id }, token);
  const wrong = await call('startCertification', { ...start, accessCode: 'AAAA00' }, first.account.token);
  see('the access code counts', wrong.__typename === 'WrongAccessCodeError', wrong.message);

  const many = await Promise.all(
    Array.from({ length: 8 }, () => call('startCertification', start, first.account.token, TEST)),
  );
  const tests = new Set(many.flatMap((answer) => answer.certification?.assessment?.id ?? []));
  see('eight clicks at once make one test', tests.size === 1, [...new Set(many.map(({ __typename }) => __typename))]);
  const sittings: Sitting[] = [];
  for (const candidate of candidates) sittings.push(await sit(walk, session, candidate));
  plans(walk, sittings);
  const late = await call('addCandidate', { sessionId: session.id, ...stranger }, walk.manager.token);
  see('no candidate is added once one has started', late.__typename === 'SessionStartedError', late.message);
  const kept = await call('removeCandidate', { candidateId: first.id }, walk.manager.token);
  see('…nor taken out', kept.__typename === 'SessionStartedError', kept.message);
  return sittings;
};

const stranger = { firstName: 'Paul', lastName: 'Tard', birthDate: '2009-01-01', birthPlace: 'Lyon' };

const entryOf = (sessionNumber: string, { firstName, lastName, birthDate }: Candidate) => ({
  sessionNumber,
  firstName: firstName
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toUpperCase(),
  lastName: ` ${lastName.toLowerCase().replaceAll('-', ' ')} `,
  birthDate,
});

const refusals = async (walk: Walk, number: string, one: Candidate): Promise<void> => {
  const { see, call } = walk;
  const entry = entryOf(number, one);
  const wrongs = [
    { birthDate: '2001-01-01' },
    { lastName: 'Inconnu' },
    { firstName: 'Autre' },
    { sessionNumber: '0000000' },
  ];
  const told = new Set<string>();
  for (const wrong of wrongs)
    told.add((await call('enterCertificationSession', { ...entry, ...wrong }, one.account.token)).message);
  see('a wrong field is never told apart', told.size === 1, [...told][0]);
  await whileClosed(walk, async () => {
    const outside = await call('enterCertificationSession', entry, one.account.token);
    see('nobody enters outside the national window', outside.__typename === 'OutsideWindowError', outside.message);
  });
  const teacher = await call('enterCertificationSession', entry, walk.teacher.token);
  see('nor who is not certifiable (E1)', teacher.__typename === 'CandidateNotCertifiableError', teacher.message);
};

/** The access code starts the test of a candidate whose presence is confirmed. */
export const sit = async ({ done }: Walk, session: Centre['session'], candidate: Candidate): Promise<Sitting> => {
  const given = { candidateId: candidate.id, accessCode: session.accessCode.toLowerCase(), page: 'p1' };
  const { certification } = await done('startCertification', given, candidate.account.token, TEST);
  const { id: certificationId, assessment: test, deadline } = certification;
  return { ...candidate, accessCode: session.accessCode, certificationId, test, deadline };
};

const plans = ({ see, answers }: Walk, sittings: readonly Sitting[]): void => {
  const counts = sittings.map(({ test }) => test.progress.questionCount ?? 0);
  see(
    '15 to 48 questions, from the profile',
    counts.slice(0, -1).every((count) => count >= 15 && count <= 48),
    counts,
  );
  const minutes = sittings.map(({ deadline }) => Math.round((Date.parse(deadline) - Date.now()) / 60_000));
  see('1 h 45, a third more for 33 %', minutes[0] === 105 && minutes.at(-1) === 140, minutes);
  see(
    'questions known to the bank',
    sittings.every(({ test }) => answers.levelOf(test.currentChallenge?.id ?? '') > 0),
  );
};

/** The whole test answered through the same `submitAnswer` as every other; so many at least of the answers are right. */
export const answerAll = async (
  { pix, answers, see }: Walk,
  { account, test }: Sitting,
  rightUpTo = 8,
): Promise<RunningTest> => {
  let told = 0;
  const end = await takeTest(pix, {
    pupil: account,
    test,
    answers,
    rightUpTo,
    after: ({ answer, levelUp }) => {
      if (answer.outcome !== null || answer.solution !== null || levelUp !== null) told += 1;
    },
  });
  see(
    `${account.firstName}: answered to the end, no correction shown`,
    told === 0 && end.currentChallenge === null,
    end.state,
  );
  return end;
};

/** All but the last question answered, and then nothing more. */
export const answerButOne = async ({ pix, answers }: Walk, { account, test }: Sitting): Promise<void> => {
  let current = test;
  const last = (test.progress.questionCount ?? 0) - 1;
  for (let answered = test.progress.answeredCount; answered < last; answered += 1) {
    const shown = await showQuestion(pix, account, current);
    const input = await prepareAnswer(pix, account, shown, answers.right(shown.currentChallenge?.id ?? ''));
    current = (await send(pix, account, input)).assessment;
  }
};

/** The same account on another computer: another sign-in. */
export const otherComputer = ({ pix }: Walk, { email }: Person): Promise<Person> => signIn(pix, email);
