import { newIdo, type ProviderPerson, pupilAt, TEACHER } from '../demo-provider/people';
import type { CameIn, Mediacentre } from './mediacentre';
import { type Person, signUp, TERMS_OF_USE } from './people';
import { type Platform, PlatformError } from './platform';
import {
  importRoster,
  inventUai,
  openCampaign,
  openSchool,
  type RosterPupil,
  rosterFile,
  rosterPupils,
} from './school';
import { story } from './story';

const CREATE = `mutation ($input: CreateAccountFromExternalIdentityInput!) { createAccountFromExternalIdentity(input: $input) {
  __typename ... on CreateAccountFromExternalIdentitySuccess { user { id } tokens { accessToken } } ... on Error { message }
} }`;
const LINK = `mutation ($token: String!) { linkExternalIdentity(input: { externalIdentityToken: $token }) {
  __typename ... on Error { message }
} }`;
const RECONCILE = `mutation ($input: ReconcileLearnerInput!) { reconcileLearner(input: $input) {
  __typename ... on ReconcileLearnerSuccess { organizationName division } ... on LearnerTakenError { methods } ... on Error { message }
} }`;

type Given = { admin: Person; teacher: Person; entrance: Mediacentre };
type Place = { pix: Platform; entrance: Mediacentre; code: string; uai: string };
type Refusal = { readonly __typename: string; readonly message: string };

/** From the médiacentre: unknown, then reconciled with the roster, then known; and who is refused, each for a reason of its own. */
export const garChapter = async (pix: Platform, { admin, teacher, entrance }: Given): Promise<void> => {
  story.chapter(5, 'GAR: from the médiacentre, without a password');
  const { organizationId, uai } = await openSchool(pix, { admin, teacher, name: 'Lycée du médiacentre' });
  await importRoster(pix, teacher, organizationId, rosterFile());
  const { code } = await openCampaign(pix, {
    teacher,
    organizationId,
    profile: 'Découverte de Pix - Lycée',
    name: 'Perrin - 2GT1 - Médiacentre',
    title: 'Depuis le médiacentre',
    welcomeText: 'Bienvenue !',
  });
  const [first, second, third] = rosterPupils();
  if (!first || !second || !third) throw new PlatformError('infra/demo/roster-lycee.csv is too short');

  const place = { pix, entrance, code, uai };
  await comeTwice(place, first);
  await tryToBe(place, { first, second });
  await linkTwice(place, third);
};

const personAt = (uai: string, pupil: RosterPupil, given: Partial<ProviderPerson> = {}): ProviderPerson => ({
  ...pupilAt(uai, pupil),
  ido: newIdo(),
  ...given,
});

/** The account that an unknown person makes in their hour. */
const createAccount = async (pix: Platform, { token }: CameIn): Promise<{ id: string; token: string }> => {
  const input = { termsOfUseVersion: TERMS_OF_USE };
  const { user, tokens } = await pix.succeed(CREATE, { input }, { token });
  return { id: user.id, token: tokens.accessToken };
};

const reconcile = async ({ pix, code }: Place, { firstName, lastName, birthDate }: RosterPupil, token: string) =>
  (await pix.ask(RECONCILE, { input: { campaignCode: code, firstName, lastName, birthDate } }, { token }))
    .reconcileLearner;

/** A refusal that the story expects: another answer is a bug. */
const expectRefusal = (answer: Refusal, name: string, what: string): void => {
  if (answer.__typename !== name) throw new PlatformError(`${what}: ${answer.__typename} in place of ${name}`);
  story.refused(what, answer.message);
};

const comeTwice = async (place: Place, pupil: RosterPupil): Promise<void> => {
  const { pix, entrance, code, uai } = place;
  const person = personAt(uai, pupil);
  const unknown = await entrance.open(person, `/campagnes/${code}`);
  if (unknown.user || unknown.target !== `/campagnes/${code}` || unknown.profile !== 'PUPIL')
    throw new PlatformError('a new IDO is taken for a known one');
  story.tell(
    `${pupil.firstName} clicks on a tile: signed request, signed answer, an IDO nobody knows → a token for one hour`,
  );

  const account = await createAccount(pix, unknown);
  const wrongDay = await reconcile(place, { ...pupil, birthDate: '2009-01-01' }, account.token);
  expectRefusal(wrongDay, 'LearnerNotFoundError', 'a wrong birth date');
  const found = await reconcile(place, pupil, account.token);
  if (found.__typename !== 'ReconcileLearnerSuccess') throw new PlatformError(found.message);
  story.tell(`with the right one: found in class ${found.division} of ${found.organizationName}`);

  const known = await entrance.open(person, `/campagnes/${code}`);
  if (known.user?.id !== account.id) throw new PlatformError('the same IDO is not the same account');
  story.tell('the next click signs in at once: the same IDO is the same account');
};

/** Somebody else who knows the names and the birth date of a pupil. */
const tryToBe = async (place: Place, { first, second }: { first: RosterPupil; second: RosterPupil }): Promise<void> => {
  const { pix, entrance, uai } = place;
  const attempt = async (pupil: RosterPupil, given: Partial<ProviderPerson>): Promise<Refusal> => {
    const account = await createAccount(pix, await entrance.open(personAt(uai, pupil, given)));
    return reconcile(place, pupil, account.token);
  };

  expectRefusal(await attempt(first, {}), 'LearnerTakenError', 'the same pupil with another IDO');
  expectRefusal(await attempt(second, { profile: TEACHER }), 'NotAPupilError', 'a teacher of the same name');
  expectRefusal(await attempt(second, { uai: inventUai() }), 'OtherSchoolError', 'a pupil of another school');
};

const linkTwice = async ({ pix, entrance, uai }: Place, pupil: RosterPupil): Promise<void> => {
  const { firstName, lastName } = pupil;
  const withEmail = (rank: number): Promise<Person> =>
    signUp(pix, { firstName, lastName, email: `gar.${Date.now().toString(36)}.${rank}@exemple.fr` });
  const [owner, other] = [await withEmail(1), await withEmail(2)];
  const unknown = await entrance.open(personAt(uai, pupil));

  await pix.succeed(LINK, { token: unknown.token }, { token: owner.token });
  story.tell(`${firstName}, who has an account already, adds the GAR to it`);
  const { linkExternalIdentity } = await pix.ask(LINK, { token: unknown.token }, { token: other.token });
  expectRefusal(linkExternalIdentity, 'ExternalIdentityTakenError', 'another account that asks for the same IDO');
};
