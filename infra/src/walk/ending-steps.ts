import { createConnection } from 'mysql2/promise';
import { answerAll, answerButOne, type Invigilated, type Sitting, type Sittings } from './entry-steps';
import type { Centre, Walk } from './walk';

const OVER = `UPDATE pix_assessment.assessments SET deadline = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE id = ?`;
const STATUSES = `query ($id: ID!) { invigilatedSession(id: $id) { session { status }
  candidates { candidate { id status } incidents { kind outcome } } } }`;

/** E8: the four ways a test ends, incidents, and the centre that closes its session. */
export const endingSteps = async (
  walk: Walk,
  { session }: Centre,
  sittings: Sittings,
  invigilated: Invigilated,
): Promise<void> => {
  walk.chapter('Ends, incidents, finalisation (E8)');
  const { see, call, done } = walk;
  const [finished, doubtful, stopped, late, abandoned, accessible] = sittings;
  await Promise.all([answerAll(walk, finished), answerAll(walk, doubtful, 1), answerAll(walk, accessible)]);
  await answerButOne(walk, abandoned);
  await done('endCertificationTest', { candidateId: stopped.id }, invigilated.token);
  await runOut(walk, late);
  const ended = [finished, doubtful, stopped, late, accessible];
  const { room } = invigilated;
  const all = await room.until(() => ended.every(({ id }) => room.seat(id)?.candidate.status === 'ENDED'), 60_000);
  see('ended by the candidate, by the invigilator, by the clock', all !== null, `${all?.toFixed(0)} ms`);
  await incidents(walk, sittings, invigilated);

  const early = await call('finaliseSession', { sessionId: session.id }, walk.manager.token);
  see('why a test was not finished must be said', early.__typename === 'AbortReasonRequiredError', early.message);
  const unfinished = [
    { candidateId: stopped.id, abortReason: 'CANDIDATE' },
    { candidateId: abandoned.id, abortReason: 'TECHNICAL' },
  ];
  const given = { sessionId: session.id, unfinished, globalComment: 'Coupure de courant à 10 h.' };
  await done('finaliseSession', given, walk.manager.token);
  const read = await walk.pix.until('the last test to be ended', async () => {
    const { invigilatedSession } = await walk.query(STATUSES, { id: session.id }, walk.manager.token);
    const status = invigilatedSession.candidates.find(({ candidate }: Seat) => candidate.id === abandoned.id);
    const isSettled = invigilatedSession.candidates.every((one: Seat) => one.incidents.every(({ outcome }) => outcome));
    return status.candidate.status === 'ENDED' && isSettled ? invigilatedSession : null;
  });
  see('…and the last one by the finalisation', read.session.status === 'FINALISED', read.session);
  const outcomes = read.candidates.flatMap(({ incidents: told }: Seat) =>
    told.map(({ kind, outcome }) => `${kind} ${outcome}`),
  );
  see('every incident has its consequence', outcomes.length >= 5, outcomes);
  const again = await call('reportIncident', fraud(doubtful), invigilated.token);
  see('nothing is reported any more', again.__typename === 'SessionClosedError', again.message);
};

type Seat = { candidate: { id: string; status: string }; incidents: { kind: string; outcome: string | null }[] };

/** Nobody waits 1 h 45: the test's own clock is put at its end, in the database, and the platform notices. */
const runOut = async ({ run }: Walk, { test }: Sitting): Promise<void> => {
  const db = await createConnection({ uri: run.databaseUrl });
  await db.query(OVER, [Buffer.from(test.id.replaceAll('-', ''), 'hex')]);
  await db.end();
};

const fraud = ({ id }: Sitting) => ({ candidateId: id, kind: 'FRAUD', description: 'Téléphone sous la table.' });

const incidents = async ({ see, call }: Walk, sittings: Sittings, { token }: Invigilated): Promise<void> => {
  const [finished, doubtful, stopped, , abandoned, accessible] = sittings;
  const nameless = await call('reportIncident', { candidateId: finished.id, kind: 'IMAGE_NOT_DISPLAYING' }, token);
  see('an incident of a question names it', nameless.__typename === 'InvalidInputError', nameless.message);
  const reports = [
    fraud(doubtful),
    { candidateId: stopped.id, kind: 'NON_BLOCKING_TECHNICAL_ISSUE', description: 'Clavier changé.' },
    { candidateId: abandoned.id, kind: 'EXTRA_TIME_PERCENTAGE', description: 'Temps majoré oublié.' },
    { candidateId: accessible.id, kind: 'WEBSITE_BLOCKED', questionNumber: 1 },
    { candidateId: doubtful.id, kind: 'SOFTWARE_NOT_WORKING', questionNumber: 2 },
  ];
  const told: string[] = [];
  for (const report of reports) told.push((await call('reportIncident', report, token)).__typename);
  see(
    'incidents by category',
    told.every((name) => name === 'ReportIncidentSuccess'),
    told,
  );
};
