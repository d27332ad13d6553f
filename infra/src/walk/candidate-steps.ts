import { rosterPupils } from '../demo/school';
import { sendFile, sessionInput } from './centre-steps';
import { becomeCertifiable, someone } from './people';
import { type Candidate, type Centre, SESSION_FIELDS, type Walk } from './walk';

const CLASS = '2GT1';
const LIST = `query ($id: ID!) { certificationSession(id: $id) { candidates { id firstName lastName birthDate birthPlace
  extraTimePercentage details { isAccessibleOnly isAdjusted division } } } }`;
const RIGHT_TO_LEFT = { firstName: 'محمد عبد الرحمن', lastName: 'بن علي', birthDate: '2008-02-29' };
const LONG = {
  firstName: 'Marie-Antoinette Éléonore Joséphine Guillemette',
  lastName: 'de La Rochefoucauld-Montbazon d’Estrées-Longueville',
  birthDate: '2009-12-31',
};

/** E3: candidates from the roster by class, by form, by CSV and ODS; what they need; what is printed. */
export const candidateSteps = async (walk: Walk, centre: Centre): Promise<Candidate[]> => {
  walk.chapter('Candidates (E3)');
  const { session } = centre;
  await byRoster(walk, centre);
  await byForm(walk, centre);
  await files(walk, centre);
  await printed(walk, centre);
  const read = await walk.query(LIST, { id: session.id }, walk.manager.token);
  return accounts(walk, read.certificationSession.candidates);
};

const byRoster = async ({ see, call, done, manager }: Walk, { session }: Centre): Promise<void> => {
  const sessionId = session.id;
  const none = await call('enrolLearners', { sessionId, division: '6Z' }, manager.token);
  see('no such class in the roster', none.__typename === 'NoRosterError', none.message);
  const fields = 'candidates { lastName birthPlace details { division } }';
  const { candidates } = await done('enrolLearners', { sessionId, division: CLASS }, manager.token, fields);
  see('a class from the roster', candidates.length === 16 && candidates[0].details.division === CLASS, candidates[0]);
  const again = await done('enrolLearners', { sessionId, division: CLASS }, manager.token, 'candidates { id }');
  see('…once', again.candidates.length === 16);
  const full = await call('enrolLearners', { sessionId, division: 'TG3' }, manager.token);
  see('at most 20 for one invigilator', full.__typename === 'SessionFullError', full.message);
};

const byForm = async (walk: Walk, { session }: Centre): Promise<void> => {
  const { see, call, done, query, manager } = walk;
  const sessionId = session.id;
  const add = (person: object) =>
    call('addCandidate', { sessionId, ...person }, manager.token, 'candidate { id birthPlace }');
  const place = { birthCountry: 'France', birthPostalCode: '69003', birthCity: 'Marseille' };
  const wrong = await add({ ...LONG, ...place });
  see('by form: the town of another postal code is refused', wrong.__typename === 'InvalidInputError', wrong.message);
  const coded = await add({ ...LONG, birthCountry: 'France', birthInseeCode: '2A004' });
  see('…an INSEE code gives the town', coded.candidate?.birthPlace === 'Ajaccio', coded);
  const twice = await add({ ...LONG, lastName: LONG.lastName.toUpperCase(), birthPlace: 'Ajaccio' });
  see('…nobody twice, accents and case aside', twice.__typename === 'CandidateDuplicateError', twice.message);
  const far = await add({
    ...RIGHT_TO_LEFT,
    birthCountry: 'Maroc',
    birthCity: 'الرباط',
    accessibleOnly: true,
    extraTimePercentage: 33,
  });
  see('…extra time and accessible questions only', far.__typename === 'AddCandidateSuccess');
  await takenOut(
    walk,
    await add({ firstName: 'Paul', lastName: 'Erreur', birthDate: '2009-01-01', birthPlace: 'Lyon' }),
  );

  const read = await query(LIST, { id: sessionId }, manager.token);
  const pupil = read.certificationSession.candidates.find(({ lastName }: { lastName: string }) => lastName === 'Cohen');
  await done('adjustCandidate', { candidateId: pupil.id, extraTimePercentage: 20, adjusted: true }, manager.token);
  const after = await query(LIST, { id: sessionId }, manager.token);
  const adjusted = after.certificationSession.candidates.find(({ id }: { id: string }) => id === pupil.id);
  see(
    'a pupil of the roster is given extra time',
    adjusted.extraTimePercentage === 20 && adjusted.details.isAdjusted,
    adjusted,
  );
};

const takenOut = async (
  { see, call, manager, teacher }: Walk,
  { candidate }: { candidate: { id: string } },
): Promise<void> => {
  const given = { candidateId: candidate.id };
  const stranger = await call('removeCandidate', given, teacher.token);
  const removed = await call('removeCandidate', given, manager.token);
  const again = await call('removeCandidate', given, manager.token);
  see(
    'one of them is taken out, by the centre only, once',
    removed.__typename === 'RemoveCandidateSuccess' &&
      [stranger, again].every(({ __typename }) => __typename === 'CandidateNotFoundError'),
    stranger.message,
  );
};

const HEADER = [
  '* Nom de naissance;* Prénom;* Date de naissance (format: JJ/MM/AAAA);* Sexe (M ou F);Code INSEE de la commune de naissance',
  'Code postal de la commune de naissance;Nom de la commune de naissance;* Pays de naissance',
  'E-mail du destinataire des résultats (formateur, enseignant…);E-mail de convocation;Identifiant externe',
  'Temps majoré ? (exemple format: 33%)',
].join(';');

const files = async (walk: Walk, { id: centreId, session }: Centre): Promise<void> => {
  const { pix, see, done, manager } = walk;
  const opened = await Promise.all(
    ['B1', 'B2'].map((room) =>
      done('createCertificationSession', sessionInput(centreId, room), manager.token, SESSION_FIELDS),
    ),
  );
  const [one, two] = opened.map((answer) => answer.session.id as string);
  const send = (id: string | undefined, file: string | Buffer) =>
    sendFile(pix.url, `/uploads/candidates?sessionId=${id}`, file, manager);
  const good = [
    HEADER,
    'Durand;Éva;01/02/2009;F;;69003;Lyon;FRANCE;;;e1;',
    'Ruiz;Ana;03/04/2008;F;99;;Madrid;Espagne;;;;33%',
  ];
  const bad = await send(one, [HEADER, 'Durand;;31/02/2009;X;00000;;;FRANCE;;x;;120%'].join('\n'));
  const told = bad.body.errors.map(
    ({ line, field }: { line: number; field: string }) => `${line} ${field.slice(0, 14)}`,
  );
  see('a CSV with bad lines: every cell told', bad.status === 422 && told.length === 6, told);
  const csv = await send(one, good.join('\n'));
  see('a CSV of candidates', csv.status === 200 && csv.body.added === 2, csv.body);

  const { body: ods, type } = await pix.download(`/files/sessions/${one}/candidates.ods`, manager.token);
  const taken = await send(two, ods);
  see(
    'the list as ODS, taken back as it is',
    taken.status === 200 && taken.body.added === 2,
    `${type}, ${ods.length} bytes`,
  );
  const { body: unfilled } = await pix.download(`/files/sessions/${session.id}/candidates.ods`, manager.token);
  const incomplete = await send(two, unfilled);
  const first = incomplete.body.errors?.[0];
  see('an ODS with bad lines: line and column', incomplete.status === 422 && first?.line > 5, first);
  const stranger = await sendFile(pix.url, `/uploads/candidates?sessionId=${one}`, good.join('\n'), walk.teacher);
  see('nobody but the centre sends a list', stranger.status === 404, stranger.body);
};

const printed = async ({ pix, see, manager }: Walk, { session }: Centre): Promise<void> => {
  for (const name of ['attendance-sheet.pdf', 'class-lists.pdf']) {
    const { status, body } = await pix.download(`/files/sessions/${session.id}/${name}`, manager.token);
    const stranger = await pix.download(`/files/sessions/${session.id}/${name}`);
    see(
      `${name}, for the centre only`,
      status === 200 && body.subarray(0, 5).toString() === '%PDF-' && stranger.status === 401,
    );
  }
};

type Listed = { id: string; firstName: string; lastName: string; birthDate: string };

/** Six of them make an account and become certifiable: four pupils of the roster, and the two enrolled by form. */
const accounts = async ({ pix, answers }: Walk, listed: readonly Listed[]): Promise<Candidate[]> => {
  const wanted = [...rosterPupils().slice(0, 4), LONG, RIGHT_TO_LEFT].map(({ lastName }) => lastName);
  const chosen = wanted.flatMap((name) => listed.find(({ lastName }) => lastName === name) ?? []);
  return Promise.all(
    chosen.map(async ({ id, firstName, lastName, birthDate }) => {
      const account = await someone(pix, firstName.slice(0, 30), lastName.slice(0, 30));
      await becomeCertifiable(pix, account, answers);
      return { id, firstName, lastName, birthDate, account };
    }),
  );
};
