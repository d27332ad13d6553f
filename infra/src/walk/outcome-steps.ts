import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readConfig } from '../config';
import { projectRoot } from '../project';
import type { Sitting, Sittings } from './entry-steps';
import type { Centre, Walk } from './walk';

const SCHOOL = `query ($uai: String!) { organizationCertificationResults(uai: $uai) { competences { id area { name } }
  certifications { id firstName lastName nationalStudentId division status pix verificationCode date deliveredAt certificationCentre
    competenceResults { competenceId level } } } }`;
const SEARCH = `query ($input: CertificationSearchInput!) { certificationSearch(input: $input) { __typename
  ... on FoundCertification { status pix globalLevel organizationUai nationalStudentId competences { code level } } ... on Error { message } } }`;
const ARCHIVE = 'query ($id: ID!) { certificateArchive(id: $id) { state certificateCount link } }';

/** Pupils of the school make their account known to it, as a campaign has them do: what follows goes by its roster. */
export const linkPupils = async (
  { pix, done, teacher }: Walk,
  { organizationId }: Centre,
  pupils: readonly Pupil[],
): Promise<void> => {
  const profile = await pix.until('target profiles', async () => {
    const { organization } = await pix.ask(
      'query ($id: ID!) { organization(id: $id) { targetProfiles { id } } }',
      { id: organizationId },
      { token: teacher.token },
    );
    return organization.targetProfiles[0] ?? null;
  });
  const given = { organizationId, targetProfileId: profile.id, name: 'Marche', title: 'Marche', welcomeText: '' };
  const { campaign } = await done('createCampaign', given, teacher.token, 'campaign { code }');
  for (const { firstName, lastName, birthDate, account } of pupils)
    await done('reconcileLearner', { campaignCode: campaign.code, firstName, lastName, birthDate }, account.token);
};

type Pupil = Pick<Sitting, 'firstName' | 'lastName' | 'birthDate' | 'account'>;

/** What a program of the information system signs in with. */
export type MachineSecret = { readonly id: string; readonly secret: string };

/** E12, E14: the livret scolaire, Parcoursup, files, archives; and scores made again (E7). */
export const outcomeSteps = async (walk: Walk, centre: Centre, sittings: Sittings): Promise<MachineSecret> => {
  walk.chapter('Out to the world (E12, E14), and scores made again (E7)');
  const { see, done, query, admin } = walk;
  const scopes = ['certification:read-results', 'certification:search-results', 'certification:rescore'];
  const { credential, secret } = await done(
    'createMachineCredential',
    { label: 'Marche', scopes },
    admin.token,
    'secret credential { clientId }',
  );
  const token = await machineToken(walk, credential.clientId, secret, scopes);
  const [finished, doubtful] = sittings;
  const { organizationCertificationResults: school } = await query(SCHOOL, { uai: centre.uai.toLowerCase() }, token);
  const pupil = school.certifications.find(({ lastName }: { lastName: string }) => lastName === finished.lastName);
  see(
    'livret scolaire: the latest of each pupil that was not cancelled',
    school.certifications.length === 3 && pupil?.status === 'VALIDATED',
    pupil,
  );
  const rejected = school.certifications.find(({ lastName }: { lastName: string }) => lastName === doubtful.lastName);
  see(
    '…nothing of a result that is refused',
    rejected?.pix === 0 && rejected.competenceResults.length === 0,
    rejected?.status,
  );
  const person = await query(SCHOOL, { uai: centre.uai }, walk.teacher.token).catch((error: Error) => error.message);
  see('…for machines of that scope only', typeof person === 'string', person);
  await parcoursup(walk, { centre, token, pupil, finished });
  await files(walk, centre, finished);
  const machine = { id: credential.clientId, secret };
  await rescored(walk, centre.session.id, machine);
  return machine;
};

const machineToken = async ({ pix }: Walk, id: string, secret: string, scopes: readonly string[]): Promise<string> => {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: id,
    client_secret: secret,
    scope: scopes.join(' '),
  });
  const response = await fetch(new URL('/oauth/token', pix.url), { method: 'POST', body });
  return ((await response.json()) as { access_token: string }).access_token;
};

type Searched = {
  centre: Centre;
  token: string;
  pupil: { nationalStudentId: string; verificationCode: string };
  finished: Sitting;
};

const parcoursup = async ({ see, query }: Walk, { centre, token, pupil, finished }: Searched): Promise<void> => {
  const { firstName, lastName, birthDate } = finished;
  const ways = {
    'by national identifier': { nationalStudentId: pupil.nationalStudentId },
    'by school, names and birth date': {
      organizationUai: centre.uai,
      firstName: firstName.toUpperCase(),
      lastName,
      birthDate,
    },
    'by code and name': { verificationCode: pupil.verificationCode, lastName: lastName.toUpperCase() },
  };
  for (const [way, input] of Object.entries(ways)) {
    const { certificationSearch: found } = await query(SEARCH, { input }, token);
    see(
      `Parcoursup, ${way}`,
      found.status === 'VALIDATED' && found.competences.length === 16,
      `${found.pix} Pix, level ${found.globalLevel}`,
    );
  }
  const { certificationSearch: none } = await query(
    SEARCH,
    { input: { verificationCode: pupil.verificationCode } },
    token,
  );
  see('…a code alone says nothing', none.__typename === 'InvalidInputError', none.message);
};

const files = async (walk: Walk, { session, uai }: Centre, { lastName }: Sitting): Promise<void> => {
  const { pix, see, done, query, manager, teacher } = walk;
  const ofSession = await pix.download(`/files/certification-sessions/${session.id}.csv`, manager.token);
  const lines = ofSession.body.toString('utf8').trim().split(/\r?\n/);
  see('results of the session as CSV', ofSession.status === 200 && lines.length === 7, lines[1]);
  const ofClass = await pix.download(`/files/certification-classes/${uai}.csv?division=2GT1`, teacher.token);
  see('results of a class as CSV', ofClass.body.toString().includes(lastName), ofClass.status);
  const stranger = await pix.download(`/files/certification-sessions/${session.id}.csv`, teacher.token);
  see('…for those it is for', stranger.status === 404);
  const { archive } = await done(
    'requestCertificateArchive',
    { uai, division: '2GT1' },
    teacher.token,
    'archive { id state }',
  );
  const made = await pix.until('the archive', async () => {
    const { certificateArchive } = await query(ARCHIVE, { id: archive.id }, teacher.token);
    return certificateArchive.state === 'READY' ? certificateArchive : null;
  });
  const zip = await pix.download(made.link, teacher.token);
  see(
    'certificates of a class in one archive, by a job',
    zip.body.subarray(0, 2).toString() === 'PK' && made.certificateCount >= 1,
    `${made.certificateCount}, ${zip.body.length} bytes`,
  );
  const unsigned = await pix.download(made.link);
  see('…for who asked, for a while', unsigned.status === 401);
};

/** The scores of a session made again by the command of an auditor (E7). */
export const rescored = async ({ pix, see }: Walk, sessionId: string, { id, secret }: MachineSecret): Promise<void> => {
  const env = { ...readConfig().everything, PIX_URL: pix.url, PIX_CLIENT_ID: id, PIX_CLIENT_SECRET: secret };
  const given = [
    join(projectRoot, 'node_modules/.bin/pix'),
    'certification',
    'rescore',
    '--session',
    sessionId,
    '--dry-run',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, given, { env }).catch(
    (error: { stdout?: string; message: string }) => ({ stdout: error.stdout || error.message }),
  );
  see(
    'pix certification rescore --dry-run: zero differences',
    /\b(0|zero|no) difference/i.test(stdout),
    stdout.trim().split('\n').at(-1),
  );
};
