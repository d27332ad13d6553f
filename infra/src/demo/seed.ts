import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ProviderPerson, pupilAt } from '../demo-provider/people';
import { projectPaths, projectRoot } from '../project';
import { enrol, openCentre, openSession } from './centre';
import { publishContent } from './content-release';
import { mediacentre } from './mediacentre';
import { ownRelease } from './own-release';
import { PASSWORD, type Person, signIn, signUpOnce } from './people';
import { type Platform, PlatformError, platform } from './platform';
import {
  ACADEMY,
  importRoster,
  openCampaign,
  openCollection,
  openSchool,
  rosterFile,
  rosterPupils,
  TEACHER_OF_DEMONSTRATION,
} from './school';

/**
 * Fills a new platform with a demonstration school and centre, through the one endpoint and its jobs, as people would.
 * Run at every start: what was made before is left, a changed item bank becomes a new release.
 */
const main = async (): Promise<void> => {
  const pix = platform(environment().GATEWAY_URL);

  const admin = await signIn(pix, ADMIN.email).catch(async () => {
    await createAdministrator();
    return signIn(pix, ADMIN.email);
  });
  await publishContent(pix, admin, ownRelease());

  if (existsSync(projectPaths().demoFile) && (await isStillThere(pix))) return;
  writeAccounts(await fill(pix, admin));
};

const environment = () =>
  z
    .object({ GATEWAY_URL: z.url(), PUBLIC_URL: z.url(), DEMONSTRATION_PROVIDER_URL: z.url().optional() })
    .parse(process.env);

const ADMIN = { firstName: 'Ada', lastName: 'Martin', email: 'admin@pix.example' };
const PUPIL_EMAIL = 'eleve@pix.example';
const JURY = { firstName: 'Jules', lastName: 'Ferrand', email: 'jury@pix.example' };
const SUPERVISOR = { firstName: 'Claire', lastName: 'Morel', email: 'academie@pix.example' };
const CENTRE_MANAGER = { firstName: 'Nadia', lastName: 'Benali', email: 'centre@pix.example' };
const SCHOOL = 'Lycée Marguerite-Broquedis';

/** The first administrator has nobody above to ask: an operator makes them on the server's own command line. */
const createAdministrator = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const command = join(projectRoot, 'services/identity/dist/create-administrator.js');
    const child = spawn(process.execPath, [command, ADMIN.email, ADMIN.firstName, ADMIN.lastName], {
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new PlatformError('the administrator was not created')),
    );
    child.stdin.end(PASSWORD);
  });

/** Whether the accounts written down belong to this database: it may be another one, or a new one. */
const isStillThere = async (pix: Platform): Promise<boolean> => {
  const { session } = z
    .object({ session: z.object({ id: z.string() }) })
    .parse(JSON.parse(readFileSync(projectPaths().demoFile, 'utf8')));
  const manager = await signIn(pix, CENTRE_MANAGER.email).catch(() => null);
  if (!manager) return false;
  const { certificationSession } = await pix.ask(
    'query ($id: ID!) { certificationSession(id: $id) { id } }',
    { id: session.id },
    { token: manager.token },
  );
  return certificationSession !== null;
};

const SET_ROLES = `mutation ($input: SetRolesInput!) { setRoles(input: $input) {
  __typename ... on SetRolesSuccess { user { id } } ... on Error { message }
} }`;

const GRANT_SUPERVISION = `mutation ($input: AcademySupervisionInput!) { grantAcademySupervision(input: $input) {
  __typename ... on AcademySupervisionSuccess { academy { id } } ... on Error { message }
} }`;

const fill = async (pix: Platform, admin: Person) => {
  const [learner] = rosterPupils();
  if (!learner) throw new PlatformError('infra/demo/roster-lycee.csv is empty');
  const { firstName, lastName } = learner;
  const [teacher, manager, jury, supervisor] = await Promise.all(
    [TEACHER_OF_DEMONSTRATION, CENTRE_MANAGER, JURY, SUPERVISOR].map((names) => signUpOnce(pix, names)),
  );
  if (!teacher || !manager || !jury || !supervisor) throw new PlatformError('an account is missing');
  const pupil = await signUpOnce(pix, { firstName, lastName, email: PUPIL_EMAIL });
  await pix.succeed(SET_ROLES, { input: { userId: jury.id, roles: ['JURY'] } }, { token: admin.token });

  const supervision = { academyId: ACADEMY, userId: supervisor.id };
  await pix.succeed(GRANT_SUPERVISION, { input: supervision }, { token: admin.token });

  const { organizationId, uai } = await openSchool(pix, { admin, teacher, name: SCHOOL });
  await importRoster(pix, teacher, organizationId, rosterFile());
  const campaign = await openCampaign(pix, {
    teacher,
    organizationId,
    profile: 'Découverte de Pix - Lycée',
    name: 'Perrin - 2de - Découverte',
    title: 'Découverte de Pix',
    welcomeText: 'Bienvenue ! Faites ce parcours seul, sans aide : votre profil doit refléter votre vrai niveau.',
  });

  await linkToProvider(pix, pupil, pupilAt(uai, learner));
  const collection = await openCollection(pix, { teacher, organizationId, name: 'Perrin - Profils de rentrée' });

  const centreId = await openCentre(pix, { admin, manager, name: `${SCHOOL} (centre de certification)` });
  const session = await openSession(pix, manager, centreId);
  await enrol(pix, manager, session.id, learner);
  return { learner, uai, campaign, collection, session };
};

const LINK = `mutation ($token: String!) { linkExternalIdentity(input: { externalIdentityToken: $token }) {
  __typename ... on Error { message }
} }`;

/** Gives the demonstration's pupil the GAR as a second way to sign in, as the pupil would do it. */
const linkToProvider = async (pix: Platform, pupil: Person, person: ProviderPerson): Promise<void> => {
  const { DEMONSTRATION_PROVIDER_URL: providerUrl, PUBLIC_URL: publicUrl, GATEWAY_URL: gatewayUrl } = environment();
  if (!providerUrl) return;
  const { user, token } = await mediacentre(pix, { providerUrl, publicUrl, gatewayUrl }).open(person);
  if (!user) await pix.succeed(LINK, { token }, { token: pupil.token });
};

type Filled = Awaited<ReturnType<typeof fill>>;

const writeAccounts = ({ learner, uai, campaign, collection, session }: Filled): void => {
  const account = (role: string, login: string, note: string, password = PASSWORD) => ({ role, login, password, note });
  const content = {
    session,
    school: { uai, campaignCode: campaign.code },
    accounts: [
      account('pupil', PUPIL_EMAIL, `campaign codes ${campaign.code}, ${collection.code}, born ${learner.birthDate}`),
      account('teacher', TEACHER_OF_DEMONSTRATION.email, SCHOOL),
      account('centre', CENTRE_MANAGER.email, `session ${session.number}, access code ${session.accessCode}`),
      account('invigilator', `session ${session.number}`, 'signInAsInvigilator', session.invigilatorPassword),
      account('academy', SUPERVISOR.email, 'dashboard of the académie de Reims'),
      account('jury', JURY.email, ''),
      account('admin', ADMIN.email, ''),
    ],
  };
  const { demoFile } = projectPaths();
  writeFileSync(`${demoFile}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${demoFile}.new`, demoFile);
};

main().catch((error: unknown) => {
  process.stderr.write(
    `The demonstration data could not be made: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
