import type { Sitting, Sittings } from './entry-steps';
import { decision, judged } from './judged';
import { aJuror } from './people';
import { twoPeopleSteps } from './two-people-steps';
import type { Centre, Walk } from './walk';

const QUEUE = '{ certificationsToDeliberate(first: 100) { nodes { id reviewReasons } totalCount } }';

/** E7, E9: scores, then the jury: who looks at what, who may not, and a journal of everything. */
export const jurySteps = async (walk: Walk, centre: Centre, sittings: Sittings): Promise<void> => {
  walk.chapter('Scores and jury (E7, E9)');
  const { see, query, jury, call } = walk;
  const [finished, doubtful, stopped, late, abandoned, accessible] = sittings;
  for (const one of sittings) await scored(walk, one);
  const read = await Promise.all(sittings.map(({ certificationId }) => judged(walk, certificationId)));
  see(
    'scored by the rule, the engine’s opinion beside',
    read.every(({ result, secondOpinion }) => result.rule === 'v2/1' && secondOpinion),
    read[0]?.result,
  );
  see(
    'a low rate is flagged, and the fraud reported',
    read[1]?.reviewReasons.includes('FRAUD_REPORTED'),
    read[1]?.reviewReasons,
  );
  see('what only people can judge is flagged', read[4]?.reviewReasons.includes('INCIDENTS'), read[4]?.reviewReasons);
  const told = await query(
    'query ($id: ID!) { certification(id: $id) { status result { pix } juryActs { decision } questions { rank } } }',
    { id: finished.certificationId },
    finished.account.token,
  );
  see(
    'the candidate reads nothing of it yet (E11)',
    told.certification.result === null && told.certification.juryActs.length === 0,
    told.certification,
  );
  const queue = await query(QUEUE, {}, jury.token);
  const waiting = queue.certificationsToDeliberate.nodes.map(({ id }: { id: string }) => id);
  see(
    'the queue holds them',
    waiting.includes(doubtful.certificationId) && waiting.includes(abandoned.certificationId),
    queue.certificationsToDeliberate.totalCount,
  );

  await ownPupils(walk, centre, finished);
  const second = await aJuror(walk.pix, walk, walk.admin);
  const taken = await call(
    'takeUpSession',
    { sessionId: centre.session.id },
    jury.token,
    'session { status takenUpBy }',
  );
  see('a juror takes the session up', taken.session?.status === 'IN_PROCESS', taken.session);
  asked(walk, read[5]?.questions ?? []);
  await questions(walk, finished);
  await identity(walk, accessible);
  await call('deliberate', decision(stopped, 'CANCEL'), jury.token);
  await twoPeopleSteps(walk, doubtful, second);
  for (const one of [finished, late, abandoned, accessible])
    await call('deliberate', decision(one, 'ACCEPT'), jury.token);
};

/** Who needs accessible questions was asked nothing else: no frame, no clock, no file. */
const asked = ({ see, release }: Walk, questions: readonly { challengeId: string }[]): void => {
  const challenges = new Map(
    release.subjects.flatMap(({ skills }) =>
      skills.flatMap((skill) => skill.challenges.map((one) => [one.id, one] as const)),
    ),
  );
  const isAccessible = ({ challengeId }: { challengeId: string }): boolean => {
    const one = challenges.get(challengeId);
    return one?.embed === null && one.timerSeconds === null && one.attachments.length === 0;
  };
  see(
    'accessible questions only, where that was asked',
    questions.length > 0 && questions.every(isAccessible),
    questions.length,
  );
};

const scored = (walk: Walk, { certificationId }: Sitting) =>
  walk.pix.until('the scoring job', async () => {
    const certification = await judged(walk, certificationId);
    return ['SCORED', 'ACCEPTED', 'REJECTED'].includes(certification?.status) ? certification : null;
  });

/** Nobody judges their own pupils: not who works for the centre, nor who did when the session was open. */
const ownPupils = async (walk: Walk, centre: Centre, one: Sitting): Promise<void> => {
  const { id: centreId, organizationId } = centre;
  const { see, call, done, admin, manager, teacher } = walk;
  const juror = await aJuror(walk.pix, walk, admin);
  await done('addCentreMember', { centreId, userId: juror.id, admin: false }, manager.token);
  const member = await call('deliberate', decision(one, 'ACCEPT'), juror.token);
  see('nobody judges their own pupils', member.__typename === 'OwnPupilsError', member.message);
  await done('removeCentreMember', { centreId, userId: juror.id }, manager.token);
  const former = await call('deliberate', decision(one, 'ACCEPT'), juror.token);
  see('…nor once they have left the centre', former.__typename === 'OwnPupilsError', former.message);
  const colleague = await aJuror(walk.pix, walk, admin);
  await done('addMember', { organizationId, userId: colleague.id, role: 'MEMBER' }, teacher.token);
  await done('removeMember', { organizationId, userId: colleague.id }, teacher.token);
  const left = await call('deliberate', decision(one, 'ACCEPT'), colleague.token);
  see('…nor once they have left its school', left.__typename === 'OwnPupilsError', left.__typename);
  const stranger = await call('deliberate', decision(one, 'ACCEPT'), one.account.token);
  see('…nor who is no jury', stranger.__typename === 'CertificationNotFoundError', stranger.__typename);
};

const questions = async (walk: Walk, one: Sitting): Promise<void> => {
  const { see, done, call, jury, pix } = walk;
  const given = { certificationId: one.certificationId, rank: 1, reason: 'Question ambiguë.' };
  const isNeutralised = async (): Promise<boolean> =>
    (await judged(walk, one.certificationId)).questions[0].isNeutralised;
  await done('neutraliseQuestion', given, jury.token);
  await pix.until('the new score', async () => ((await isNeutralised()) && (await scored(walk, one)) ? true : null));
  see('a question is neutralised, and scored anew by a job', await isNeutralised());
  await done('restoreQuestion', given, jury.token);
  await pix.until('the new score', async () => (!(await isNeutralised()) && (await scored(walk, one)) ? true : null));
  see('…and put back', !(await isNeutralised()));
  for (const audience of ['CANDIDATE', 'CENTRE', 'INTERNAL'])
    await done(
      'commentCertification',
      { certificationId: one.certificationId, audience, text: `Pour ${audience}` },
      jury.token,
    );
  const { juryActs } = await judged(walk, one.certificationId);
  see(
    'comments to the candidate, the centre, the jury',
    juryActs.filter(({ decision: of }: { decision: string }) => of === 'COMMENT').length === 3,
  );
  const wrong = await call('neutraliseQuestion', { ...given, rank: 99 }, jury.token);
  see('no question there', wrong.__typename === 'QuestionNotFoundError', wrong.message);
};

const identity = async (walk: Walk, { certificationId, firstName, lastName, birthDate }: Sitting): Promise<void> => {
  const { see, done, jury } = walk;
  const given = {
    certificationId,
    firstName,
    lastName,
    birthDate,
    birthPlace: 'Rabat (Maroc)',
    reason: 'Pièce vérifiée.',
  };
  await done('correctCandidateIdentity', given, jury.token);
  const { candidate, juryActs } = await judged(walk, certificationId);
  see(
    'an identity is corrected, the journal says which fields',
    candidate.birthPlace === 'Rabat (Maroc)',
    juryActs.at(-1),
  );
};
