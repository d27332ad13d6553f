import { randomBytes } from 'node:crypto';
import type { KnownAnswers } from '@pix/content';
import { type Person, signIn, signUp } from '../demo/people';
import type { Platform } from '../demo/platform';
import { ASSESSMENT_FIELDS, takeTest } from '../demo/test-taking';
import type { Caller } from './caller';

const START = `mutation ($id: ID!) { startCompetenceTest(input: { competenceId: $id }) { __typename
  ... on StartCompetenceTestSuccess { assessment { ${ASSESSMENT_FIELDS} } } ... on Error { message } } }`;
const COMPETENCES = ['1.1', '1.2', '1.3', '2.1', '2.2'];

/** An account nobody has yet. */
export const someone = (pix: Platform, firstName: string, lastName: string): Promise<Person> =>
  signUp(pix, { firstName, lastName, email: `marche.${randomBytes(5).toString('hex')}@exemple.fr` });

/** A new member of the jury, signed in with that role. */
export const aJuror = async (pix: Platform, { done }: Caller, admin: Person): Promise<Person> => {
  const { id, email } = await someone(pix, 'Jeanne', 'Juré');
  await done('setRoles', { userId: id, roles: ['JURY'] }, admin.token);
  return signIn(pix, email);
};

/** Plays five competences: enough to be certifiable (E1). */
export const becomeCertifiable = async (pix: Platform, pupil: Person, answers: KnownAnswers): Promise<void> => {
  for (const id of COMPETENCES) {
    const { assessment } = await pix.succeed(START, { id }, { token: pupil.token });
    await takeTest(pix, { pupil, test: assessment, answers, rightUpTo: 4 });
  }
};
