import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { rosterPupils, TEACHER_OF_DEMONSTRATION } from '../demo/school';
import { DEMONSTRATION_ENTITY_ID } from '../demonstration-provider';
import type { Run } from '../environment';
import type { Listed } from './pages';
import { pupilAt, teacherAt } from './people';
import { createDemonstrationProvider, type Shown } from './provider';

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

/** Read at each page: the seed writes the file after the provider is up. */
const shownFrom = (demoFile: string, loginUrl: string): Shown => {
  const content: unknown = existsSync(demoFile) ? JSON.parse(readFileSync(demoFile, 'utf8')) : null;
  const { school } = demonstration.safeParse(content).data ?? { school: { uai: '', campaignCode: '' } };
  const landing = new URL(loginUrl);
  if (school.campaignCode) landing.searchParams.set('target', `/campagnes/${school.campaignCode}`);
  return { people: listOf(school.uai), uai: school.uai, landingUrl: landing.href };
};

/** Starts « GAR (démonstration) », a provider like any other to the platform, until the launcher ends. */
export const serveDemonstrationProvider = async (run: Run, demoFile: string): Promise<void> => {
  if (run.config.nodeEnv !== 'development') throw new Error('It lets anybody in as anybody: in development only.');
  const { addresses, secrets, config } = run;
  const address = (path: string): string => new URL(`/saml/gar/${path}`, addresses.publicUrl).href;
  const server = createDemonstrationProvider({
    entityId: DEMONSTRATION_ENTITY_ID,
    signing: secrets.demonstrationProvider,
    serviceProvider: {
      entityId: address('metadata'),
      acsUrl: address('acs'),
      certificate: secrets.samlServiceProvider.certificate,
    },
    origins: [addresses.publicUrl, config.frontEnd.FRONT_URL ?? addresses.publicUrl].map((url) => new URL(url).origin),
    shown: () => shownFrom(demoFile, address('login')),
  });
  server.listen(addresses.demonstrationProvider.port, config.host);
  await once(server, 'listening');
};
