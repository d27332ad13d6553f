import { prepareAnswer, type RunningTest, send, showQuestion } from '../demo/test-taking';
import { type Invigilated, otherComputer, type Sitting } from './entry-steps';
import { liveRoom } from './live-room';
import type { Centre, Walk } from './walk';

/** E6: the invigilator's own sign-in, and what it opens and does not. */
export const invigilatorSteps = async (walk: Walk, { session }: Centre): Promise<Invigilated> => {
  walk.chapter("The invigilator's room (E6)");
  const { pix, see, call, done, query } = walk;
  const { id, number: sessionNumber, invigilatorPassword: password } = session;
  const wrong = await call('signInAsInvigilator', { sessionNumber, password: 'XXXXXX' });
  see('a wrong password', wrong.__typename === 'InvigilatorCredentialsError', wrong.message);
  const { accessToken } = await done(
    'signInAsInvigilator',
    { sessionNumber, password },
    undefined,
    'accessToken expiresAt',
  );
  see('number and password, no account', Boolean(accessToken));
  const other = await query('{ me { id } }', {}, accessToken).catch((error: Error) => ({
    me: null,
    error: error.message,
  }));
  see('…and nothing else is open to it', other.me === null, other);
  const room = await liveRoom(pix, id, accessToken);
  const took = await room.until(() => room.now() !== null);
  see(
    'the room is a subscription over server-sent events',
    took !== null && room.type.includes('event-stream'),
    room.type,
  );
  const closed = await liveRoom(pix, id, walk.teacher.token);
  await closed.until(() => closed.toldCount() > 0, 3_000);
  see('…empty for anybody else', closed.now() === null);
  await closed.close();
  return { room, token: accessToken };
};

/** E5, E6: progress, presence, another computer, alerts, time given. */
export const supervisionSteps = async (walk: Walk, sitting: Sitting, invigilated: Invigilated): Promise<Sitting> => {
  walk.chapter('Under way: live, alerts, another computer (E5, E6)');
  const { see, done, call } = walk;
  const { room } = invigilated;
  await done('reportPresence', { candidateId: sitting.id, page: 'p1' }, sitting.account.token, 'mayGoOn');
  const here = await room.until(() => room.seat(sitting.id)?.connection === 'HERE');
  see('presence shows', here !== null, `${here?.toFixed(0)} ms`);
  let test = await answerOne(walk, sitting, sitting.test);
  test = await answerOne(walk, sitting, test);
  const progress = await room.until(() => room.seat(sitting.id)?.answeredCount === 2);
  see('progress shows', progress !== null, `${progress?.toFixed(0)} ms`);
  const same = await call('startCertification', startOf(sitting, 'p1'), sitting.account.token, FIRST);
  see(
    'a refreshed page finds the same question',
    same.certification?.assessment.currentChallenge.id === test.currentChallenge?.id,
  );

  const resumed = await elsewhere(walk, { ...sitting, test }, invigilated);
  const after = await alerts(walk, resumed, invigilated);
  const key = { candidateId: sitting.id, key: 'k1', minutes: 10, reason: 'Panne de courant.' };
  const denied = await call('addExtraTime', key, invigilated.token);
  see('the invigilator, who has no name, gives no time', denied.__typename === 'NotAllowedError', denied.message);
  await done('addExtraTime', key, walk.manager.token);
  await done('addExtraTime', key, walk.manager.token);
  await room.until(() => acts(room.now(), 'TIME_ADDED') === 1);
  see('the centre gives time, once however often, journalled', acts(room.now(), 'TIME_ADDED') === 1);
  return after;
};

const FIRST =
  'certification { id assessment { id state currentChallenge { id kind instruction } timer { seconds startedAt } progress { answeredCount percentage questionCount } } }';

const acts = (room: ReturnType<typeof JSON.parse>, kind: string): number =>
  room?.acts.filter(({ act }: { act: string }) => act === kind).length ?? 0;

const answerOne = async ({ pix, answers }: Walk, { account }: Sitting, test: RunningTest): Promise<RunningTest> => {
  const shown = await showQuestion(pix, account, test);
  const input = await prepareAnswer(pix, account, shown, answers.right(shown.currentChallenge?.id ?? ''));
  return (await send(pix, account, input)).assessment;
};

const startOf = ({ id, accessCode }: Sitting, page: string) => ({ candidateId: id, accessCode, page });

const elsewhere = async (walk: Walk, sitting: Sitting, { room, token }: Invigilated): Promise<Sitting> => {
  const { see, call, done, pix, answers } = walk;
  const account = await otherComputer(walk, sitting.account);
  const start = startOf(sitting, 'p2');
  const refused = await call('startCertification', start, account.token);
  see('a second computer is refused', refused.__typename === 'ResumeNotAuthorisedError', refused.message);
  const input = await prepareAnswer(
    pix,
    account,
    sitting.test,
    answers.right(sitting.test.currentChallenge?.id ?? ''),
  ).catch(() => null);
  const answered = input && (await call('submitAnswer', input, account.token));
  see(
    '…and no answer is taken meanwhile',
    !answered || answered.__typename !== 'SubmitAnswerSuccess',
    answered?.__typename,
  );
  const shown = await room.until(() => Boolean(room.seat(sitting.id)?.wordAwaitedSince));
  see('…the invigilator sees that it waits', shown !== null, `${shown?.toFixed(0)} ms`);
  await done('authoriseResume', { candidateId: sitting.id }, token);
  const { certification } = await done('startCertification', start, account.token, FIRST);
  see(
    '…and goes on after the word, at the same question',
    certification.assessment.currentChallenge.id === sitting.test.currentChallenge?.id,
  );
  return { ...sitting, account, test: certification.assessment };
};

const alerts = async (walk: Walk, sitting: Sitting, { room, token }: Invigilated): Promise<Sitting> => {
  const { see, call, done } = walk;
  const raise = { candidateId: sitting.id, kind: 'WEBSITE_BLOCKED', text: 'Le site est bloqué.' };
  const began = performance.now();
  const shownAt = room
    .until(() => room.seat(sitting.id)?.alert?.state === 'ONGOING', 5_000)
    .then(() => performance.now() - began);
  const { alert } = await done('raiseLiveAlert', raise, sitting.account.token, 'alert { id }');
  const took = await shownAt;
  see('an alert appears within a second', took < 1_000, `${took.toFixed(0)} ms`);
  const paused = await call(
    'submitAnswer',
    { assessmentId: sitting.test.id, challengeId: sitting.test.currentChallenge?.id, text: 'x' },
    sitting.account.token,
  );
  see(
    '…the question is suspended',
    paused.__typename !== 'SubmitAnswerSuccess' && room.seat(sitting.id)?.isSuspended,
    paused.message,
  );
  await done('handleLiveAlert', { alertId: alert.id, handling: 'DISMISSED' }, token);
  const second = await done(
    'raiseLiveAlert',
    { ...raise, kind: 'IMAGE_NOT_DISPLAYING' },
    sitting.account.token,
    'alert { id }',
  );
  await done('handleLiveAlert', { alertId: second.alert.id, handling: 'REPLACED' }, token);
  await room.until(() => acts(room.now(), 'QUESTION_REPLACED') === 1 && acts(room.now(), 'TIME_GIVEN_BACK') >= 1);
  see(
    '…or replaced, the time waited given back',
    acts(room.now(), 'QUESTION_REPLACED') === 1 && acts(room.now(), 'TIME_GIVEN_BACK') >= 1,
  );
  const { certification } = await done('startCertification', startOf(sitting, 'p2'), sitting.account.token, FIRST);
  const replaced = certification.assessment.currentChallenge?.id !== sitting.test.currentChallenge?.id;
  see('…by another question', replaced, certification.assessment.currentChallenge?.kind);
  return { ...sitting, test: certification.assessment };
};
