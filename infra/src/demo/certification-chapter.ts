import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { KnownAnswers } from '@pix/content';
import { projectPaths } from '../project';
import { type CertificationSession, enrol, openCentre, openSession } from './centre';
import type { Person } from './people';
import type { Platform } from './platform';
import type { RosterPupil } from './school';
import { story } from './story';
import { ASSESSMENT_FIELDS, takeTest } from './test-taking';

const ENTER = `mutation ($input: EnterCertificationSessionInput!) { enterCertificationSession(input: $input) {
  __typename ... on EnterCertificationSessionSuccess { candidate { id status } } ... on Error { message }
} }`;
const INVIGILATE = `mutation ($input: SignInAsInvigilatorInput!) { signInAsInvigilator(input: $input) {
  __typename ... on SignInAsInvigilatorSuccess { accessToken session { candidates { id lastName status } } } ... on Error { message }
} }`;
const CONFIRM = `mutation ($id: ID!) { confirmPresence(input: { candidateId: $id }) { __typename ... on ConfirmPresenceSuccess { candidate { status } } ... on Error { message } } }`;
const START = `mutation ($input: StartCertificationInput!) { startCertification(input: $input) {
  __typename ... on StartCertificationSuccess { certification { id deadline assessment { ${ASSESSMENT_FIELDS} } } } ... on Error { message }
} }`;
const FINALISE = `mutation ($id: ID!) { finaliseSession(input: { sessionId: $id }) { __typename ... on FinaliseSessionSuccess { session { status } } ... on Error { message } } }`;
const JUDGED = `query ($id: ID!) { certification(id: $id) { status result { rule reproducibilityRate pix passed }
  secondOpinion { inconsistency } reviewReasons } }`;
const DELIBERATE = `mutation ($input: DeliberateInput!) { deliberate(input: $input) { __typename ... on DeliberateSuccess { certification { status } } ... on Error { message } } }`;
const PUBLISH = `mutation ($id: ID!) { publishSession(input: { sessionId: $id }) { __typename ... on PublishSessionSuccess { session { status } } ... on Error { message } } }`;
const MINE = `query ($id: ID!) { certification(id: $id) { status result { pix competences { level pix competence { id title } } }
  certificate { verificationCode validUntil pdfUrl } } }`;
const VERIFY = `query ($code: String!) { verifyCertificate(code: $code) {
  __typename ... on VerifiedCertificate { firstName lastName birthPlace centreName pix valid validUntil } ... on Error { message }
} }`;

type Given = {
  admin: Person;
  manager: Person;
  jury: Person;
  pupil: Person;
  learner: RosterPupil;
  answers: KnownAnswers;
};

/** A supervised session, a scored test, a jury, a certificate anyone can verify. Says where the PDF was put. */
export const certificationChapter = async (pix: Platform, given: Given): Promise<string> => {
  story.chapter(6, 'Certification: supervised, scored, deliberated, issued once');
  const { admin, manager, pupil, learner } = given;
  const centreId = await openCentre(pix, { admin, manager, name: 'Lycée de la démonstration' });
  const session = await openSession(pix, manager, centreId);
  await enrol(pix, manager, session.id, learner);
  story.tell(`session ${session.number} opened, ${learner.firstName} ${learner.lastName} enrolled`);

  const certification = await takeCertification(pix, given, session);
  await pix.succeed(FINALISE, { id: session.id }, { token: manager.token });
  await deliberate(pix, given.jury, certification.id);
  const { certification: before } = await pix.ask(MINE, { id: certification.id }, { token: pupil.token });
  story.tell(`before publication the pupil reads: ${before.status}, ${before.result ? 'a result' : 'no result'}`);
  await pix.succeed(PUBLISH, { id: session.id }, { token: given.jury.token });
  return showCertificate(pix, pupil, certification.id);
};

const takeCertification = async (pix: Platform, { pupil, learner, answers }: Given, session: CertificationSession) => {
  const as = { token: pupil.token };
  const entry = {
    sessionNumber: session.number,
    firstName: learner.firstName.toLowerCase(),
    lastName: learner.lastName,
  };
  const { enterCertificationSession: wrong } = await pix.ask(
    ENTER,
    { input: { ...entry, birthDate: '2009-01-01' } },
    as,
  );
  story.refused('a wrong birth date', wrong.message);
  const { candidate } = await pix.succeed(ENTER, { input: { ...entry, birthDate: learner.birthDate } }, as);
  const start = { input: { candidateId: candidate.id, accessCode: session.accessCode } };
  const { startCertification: early } = await pix.ask(START, start, as);
  story.refused('starting before the invigilator confirms', early.message);

  const invigilator = await pix.succeed(INVIGILATE, {
    input: { sessionNumber: session.number, password: session.invigilatorPassword },
  });
  await pix.succeed(CONFIRM, { id: candidate.id }, { token: invigilator.accessToken });
  story.tell('the invigilator, without an account, confirms the presence');

  const { certification } = await pix.succeed(START, start, as);
  story.tell(
    `the test starts: ${certification.assessment.progress.questionCount} questions, until ${certification.deadline} on the server's clock`,
  );
  const end = await takeTest(pix, { pupil, test: certification.assessment, answers, rightUpTo: 8 });
  story.tell(
    `answers ${end.progress.answeredCount} questions, in variants of those played before; right or wrong is not told`,
  );
  return certification as { id: string };
};

const deliberate = async (pix: Platform, jury: Person, id: string): Promise<void> => {
  const as = { token: jury.token };
  const { result, secondOpinion, reviewReasons } = await pix.until('the scoring job', async () => {
    const { certification } = await pix.ask(JUDGED, { id }, as);
    return certification?.status === 'SCORED' ? certification : null;
  });
  story.tell(`the scoring job: rule ${result.rule}, ${result.reproducibilityRate} % reproduced, ${result.pix} Pix`);
  story.tell(
    `the engine's second opinion, for the jury: inconsistency ${secondOpinion.inconsistency}; to be looked at: ${reviewReasons.join(', ') || 'for no reason'}`,
  );
  await pix.succeed(DELIBERATE, { input: { certificationId: id, decision: 'ACCEPT', reason: 'Rien à signaler.' } }, as);
  story.tell('the jury accepts, with its name, the time and the reason in the journal');
};

const showCertificate = async (pix: Platform, pupil: Person, id: string): Promise<string> => {
  const { certificate, result } = await pix.until('the certificate', async () => {
    const { certification } = await pix.ask(MINE, { id }, { token: pupil.token });
    return certification.certificate?.pdfUrl ? certification : null;
  });
  const code = certificate.verificationCode as string;
  story.tell(`certificate ${code}: ${result.pix} Pix, valid until ${certificate.validUntil}`);

  const { verifyCertificate } = await pix.ask(VERIFY, { code });
  if (!verifyCertificate.valid) throw new Error('the certificate does not verify');
  story.tell(
    `anyone verifies it: ${verifyCertificate.firstName} ${verifyCertificate.lastName}, ${verifyCertificate.centreName}, ${verifyCertificate.pix} Pix; page ${pix.url}/verify/${code}`,
  );
  const { verifyCertificate: unknown } = await pix.ask(VERIFY, { code: 'P-BBBBBBBB' });
  story.refused('a made-up code', unknown.message);

  const stranger = await pix.download(certificate.pdfUrl);
  const { status, body } = await pix.download(certificate.pdfUrl, pupil.token);
  if (status !== 200 || !body.subarray(0, 4).equals(Buffer.from('%PDF')) || stranger.status === 200)
    throw new Error(`the PDF: ${status} for its holder, ${stranger.status} for a stranger`);
  return savePdf(code, body);
};

const savePdf = (code: string, body: Buffer): string => {
  const { data, root } = projectPaths();
  mkdirSync(join(data, 'demo'), { recursive: true });
  const file = join(data, 'demo', `${code}.pdf`);
  writeFileSync(file, body);
  return relative(root, file);
};
