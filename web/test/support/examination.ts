import { knownAnswers } from '@pix/content';
import { ownRelease } from '../../../infra/src/demo/own-release';
import type { Person } from '../../../infra/src/demo/people';
import { platform as platformAt } from '../../../infra/src/demo/platform';
import { ASSESSMENT_FIELDS, takeTest } from '../../../infra/src/demo/test-taking';
import { caller } from '../../../infra/src/walk/caller';
import { becomeCertifiable, someone } from '../../../infra/src/walk/people';
import { tokensOf, type WebPlatform } from './platform';

/** A session of the demonstration's centre, as its members know it. */
export type Session = {
  readonly id: string;
  readonly number: string;
  readonly accessCode: string;
  readonly invigilatorPassword: string;
};

export const BORN = '2008-03-14';

/** The columns of a file of candidates, of a centre whose candidates are not billed. */
export const CANDIDATE_HEADERS =
  '* Nom de naissance;* Prénom;* Date de naissance (format: JJ/MM/AAAA);* Sexe (M ou F);Code INSEE de la commune de naissance;' +
  'Code postal de la commune de naissance;Nom de la commune de naissance;* Pays de naissance;' +
  'E-mail du destinataire des résultats (formateur, enseignant…);E-mail de convocation;Identifiant externe;Temps majoré ? (exemple format: 33%)';

/** What an examination needs around the page that is tested: done as people would, over the API. */
export const examination = (web: WebPlatform) => {
  const pix = platformAt(web.url);
  const { call, done, query } = caller(pix);
  const answers = knownAnswers(ownRelease());
  const token = async (role: string): Promise<string> => (await tokensOf(web, web.account(role))).accessToken;

  return {
    done,
    token,

    /** A new account, which may sit an examination. */
    async candidate(firstName: string, lastName: string): Promise<Person> {
      const person = await someone(pix, firstName, lastName);
      await becomeCertifiable(pix, person, answers);
      return person;
    },

    /** A session more in the demonstration's centre, with these candidates. */
    async session(room: string, people: readonly Pick<Person, 'firstName' | 'lastName'>[]): Promise<Session> {
      const as = await token('centre');
      const { me } = await query('{ me { certificationCentres { id } } }', {}, as);
      const place = { address: '12 rue des Écoles', room, startsAt: new Date().toISOString(), examiner: 'Léa Roche' };
      const input = { centreId: me.certificationCentres[0].id, ...place };
      const asked = 'session { id number accessCode invigilatorPassword }';
      const { session } = await done('createCertificationSession', input, as, asked);
      for (const { firstName, lastName } of people)
        await done(
          'addCandidate',
          { sessionId: session.id, firstName, lastName, birthDate: BORN, birthPlace: 'Reims (51)' },
          as,
        );
      return session;
    },

    /** Somebody who works for the demonstration's school and for a centre with its UAI; and an empty session of theirs. */
    async schoolCentre() {
      const admin = await token('admin');
      const member = await someone(pix, 'Rose', 'Garnier');
      const { me } = await query('{ me { memberships { organization { id uai } } } }', {}, await token('teacher'));
      const organization = me.memberships.find(
        (one: { organization: { uai: string } }) => one.organization.uai === web.school.uai,
      ).organization;
      await done('addMember', { organizationId: organization.id, userId: member.id, role: 'MEMBER' }, admin);
      const named = { name: 'Centre du lycée', uai: web.school.uai, kind: 'LYCEE' };
      const { centre } = await done('createCertificationCentre', named, admin, 'centre { id }');
      await done('addCentreMember', { centreId: centre.id, userId: member.id, admin: false }, admin);
      const place = { address: 'Lycée', room: 'D1', startsAt: new Date().toISOString(), examiner: 'Léa Roche' };
      const input = { centreId: centre.id, ...place };
      const { session } = await done('createCertificationSession', input, member.token, 'session { id }');
      return { member, sessionId: session.id as string };
    },

    /** The candidate comes in: the invigilator has to confirm. */
    async enter({ number }: Pick<Session, 'number'>, { firstName, lastName, token: as }: Person): Promise<string> {
      const input = { sessionNumber: number, firstName, lastName, birthDate: BORN };
      const { candidate } = await done('enterCertificationSession', input, as, 'candidate { id }');
      return candidate.id;
    },

    async confirm({ number, invigilatorPassword }: Session, candidateId: string): Promise<void> {
      const given = { sessionNumber: number, password: invigilatorPassword };
      const { accessToken } = await done('signInAsInvigilator', given, undefined, 'accessToken');
      await done('confirmPresence', { candidateId }, accessToken);
    },

    async start(candidateId: string, accessCode: string, { token: as }: Person) {
      const asked = `certification { id assessment { ${ASSESSMENT_FIELDS} } }`;
      return (await done('startCertification', { candidateId, accessCode, page: 'p1' }, as, asked)).certification;
    },

    /** The whole test: right up to a level, wrong above it. */
    answerAll: (pupil: Person, test: Parameters<typeof takeTest>[1]['test'], rightUpTo: number) =>
      takeTest(pix, { pupil, test, answers, rightUpTo }),

    /** Waits for the score of a certification. */
    async scored(certificationId: string): Promise<void> {
      const as = await token('jury');
      await pix.until('the score', async () => {
        const { certification } = await query(
          'query ($id: ID!) { certification(id: $id) { status } }',
          { id: certificationId },
          as,
        );
        return certification?.status === 'SCORED' ? true : null;
      });
    },

    /** What the platform refuses comes back as it is. */
    call,
  };
};
