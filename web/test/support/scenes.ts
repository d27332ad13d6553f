import { setTimeout as pause } from 'node:timers/promises';
import { bankFolder, keptRelease, knownAnswers } from '@pix/content';
import { enrol, openCentre, openSession } from '../../../infra/src/demo/centre';
import { type Person, signIn } from '../../../infra/src/demo/people';
import { platform as callPlatform } from '../../../infra/src/demo/platform';
import {
  importRoster,
  openCampaign,
  openSchool,
  type RosterPupil,
  rosterFile,
  rosterPupils,
} from '../../../infra/src/demo/school';
import { ASSESSMENT_FIELDS, takeTest } from '../../../infra/src/demo/test-taking';
import { newPupil } from './people';
import type { WebPlatform } from './platform';

const START = `mutation ($id: ID!) { startCompetenceTest(input: { competenceId: $id }) {
  __typename ... on StartCompetenceTestSuccess { assessment { ${ASSESSMENT_FIELDS} } } ... on Error { message }
} }`;
const CREATE_ORGANIZATION = `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) {
  __typename ... on CreateOrganizationSuccess { organization { id } } ... on Error { message }
} }`;
const ADD_MEMBER = `mutation ($input: AddMemberInput!) { addMember(input: $input) {
  __typename ... on AddMemberSuccess { organization { id } } ... on Error { message }
} }`;
const CERTIFIABLE = '{ me { profile { certifiable } } }';

/** What a demonstration does without a browser, for a test to begin in the middle of a story. */
export const scenesOf = (web: WebPlatform) => {
  const pix = callPlatform(web.url);
  const as = (role: string): Promise<Person> => signIn(pix, web.account(role).login);

  /** Somebody new, to teach or to run a centre: who does in the demonstration keeps the one organization and the one centre they have. */
  const colleague = async (): Promise<Person> => {
    const { tokens, ...names } = await newPupil(web, { firstName: 'Camille', lastName: 'Perrin' });
    return { ...names, token: tokens.accessToken, refreshToken: tokens.refreshToken };
  };

  return {
    pix,
    as,

    /** A school of its own with its roster and a campaign of few questions; its pupils are the demonstration's. */
    async school(name: string) {
      const [admin, teacher] = await Promise.all([as('admin'), colleague()]);
      const { organizationId, uai } = await openSchool(pix, { admin, teacher, name });
      await importRoster(pix, teacher, organizationId, rosterFile());
      const campaign = await openCampaign(pix, {
        teacher,
        organizationId,
        profile: '5.1 Résoudre des problèmes techniques',
        name: `${name} · dépannage`,
        title: 'Se dépanner soi-même',
        welcomeText: 'Faites ce parcours **seul**, sans aide.',
      });
      return { organizationId, uai, teacher, campaign, pupils: rosterPupils() };
    },

    /** An organization without a roster: it may ask for no name. */
    async association(name: string) {
      const [admin, teacher] = await Promise.all([as('admin'), colleague()]);
      const token = admin.token;
      const { organization } = await pix.succeed(CREATE_ORGANIZATION, { input: { name, kind: 'OTHER' } }, { token });
      const input = { organizationId: organization.id, userId: teacher.id, role: 'ADMIN' };
      await pix.succeed(ADD_MEMBER, { input }, { token });
      return { organizationId: String(organization.id), teacher };
    },

    /** A pupil whose profile can be certified: five competences tested. */
    async certifiablePupil(learner: RosterPupil) {
      const pupil = await newPupil(web, learner);
      const { release } = keptRelease(bankFolder);
      if (!release) throw new Error('The item bank has problems.');
      const answers = knownAnswers(release);
      const person: Person = { ...pupil, token: pupil.tokens.accessToken, refreshToken: pupil.tokens.refreshToken };
      for (const id of ['1.1', '2.1', '3.1', '4.1', '5.1']) {
        const { assessment } = await pix.succeed(START, { id }, { token: person.token });
        await takeTest(pix, { pupil: person, test: assessment, answers, rightUpTo: 3 });
      }
      const { me } = await pix.ask(CERTIFIABLE, {}, { token: person.token });
      if (!me.profile.certifiable) throw new Error('The pupil is not certifiable.');
      return { ...pupil, person, answers };
    },

    /** A session of a new centre with one candidate, and what its invigilator does. */
    async certificationSession(learner: RosterPupil) {
      const [admin, manager, jury] = await Promise.all([as('admin'), colleague(), as('jury')]);
      const centreId = await openCentre(pix, { admin, manager, name: 'Centre des essais' });
      const session = await openSession(pix, manager, centreId);
      await enrol(pix, manager, session.id, learner);
      return { session, manager, jury };
    },

    /** Until `look` gives something, for at most half a minute. */
    async until<Found>(look: () => Promise<Found | null>): Promise<Found> {
      for (let tries = 0; tries < 150; tries += 1) {
        const found = await look();
        if (found !== null) return found;
        await pause(200);
      }
      throw new Error('It did not come.');
    },
  };
};
