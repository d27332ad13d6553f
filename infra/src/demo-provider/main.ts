import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { rosterPupils, TEACHER_OF_DEMONSTRATION } from '../demo/school';
import type { Listed } from './pages';
import { pupilAt, teacherAt } from './people';
import { createDemonstrationProvider, type Shown } from './provider';

const environment = z.object({
  NODE_ENV: z.literal('development'), // It lets anybody in as anybody.
  HOST: z.string(),
  PORT: z.coerce.number(),
  PUBLIC_URL: z.url(),
  FRONT_URL: z.url().optional(),
  ENTITY_ID: z.string(),
  PROVIDER_KEY: z.string(),
  PROVIDER_CERTIFICATE: z.string(),
  SERVICE_PROVIDER_CERTIFICATE: z.string(),
  DEMO_FILE: z.string(),
});

const env = environment.parse(process.env);

const address = (path: string): string => new URL(`/saml/gar/${path}`, env.PUBLIC_URL).href;

const MOST_SHOWN = 6;

/** The demonstration school as the seed left it: the first pupil's account is linked to their IDO, nobody else's is. */
const listOf = (uai: string): Listed[] => {
  const [known, ...others] = rosterPupils();
  return [
    ...(known ? [{ person: pupilAt(uai, known), note: 'élève : son compte est déjà relié, connexion directe' }] : []),
    ...others.slice(0, MOST_SHOWN - 1).map((pupil) => ({
      person: pupilAt(uai, pupil),
      note: `élève de ${pupil.division} : à la première connexion, la plateforme demande sa date de naissance (${pupil.birthDate})`,
    })),
    { person: teacherAt(uai, TEACHER_OF_DEMONSTRATION), note: 'enseignante : aucun élève ne peut lui être relié' },
  ];
};

const demonstration = z.object({ school: z.object({ uai: z.string(), campaignCode: z.string() }) });

/** Read at each page: the seed writes the file after this process is up. */
const shown = (): Shown => {
  const content: unknown = existsSync(env.DEMO_FILE) ? JSON.parse(readFileSync(env.DEMO_FILE, 'utf8')) : null;
  const { school } = demonstration.safeParse(content).data ?? { school: { uai: '', campaignCode: '' } };
  const landing = new URL(address('login'));
  if (school.campaignCode) landing.searchParams.set('target', `/campagnes/${school.campaignCode}`);
  return { people: listOf(school.uai), uai: school.uai, landingUrl: landing.href };
};

const server = createDemonstrationProvider({
  entityId: env.ENTITY_ID,
  signing: { key: env.PROVIDER_KEY, certificate: env.PROVIDER_CERTIFICATE },
  serviceProvider: {
    entityId: address('metadata'),
    acsUrl: address('acs'),
    certificate: env.SERVICE_PROVIDER_CERTIFICATE,
  },
  origins: [env.PUBLIC_URL, env.FRONT_URL ?? env.PUBLIC_URL].map((url) => new URL(url).origin),
  shown,
});
server.listen(env.PORT, env.HOST);
process.once('SIGTERM', () => process.exit(0));
