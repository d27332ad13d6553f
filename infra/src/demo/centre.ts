import type { Person } from './people';
import type { Platform } from './platform';
import type { RosterPupil } from './school';

const CREATE_CENTRE = `mutation ($input: CreateCertificationCentreInput!) { createCertificationCentre(input: $input) {
  __typename ... on CreateCertificationCentreSuccess { centre { id } } ... on Error { message }
} }`;
const ADD_CENTRE_MEMBER = `mutation ($input: AddCentreMemberInput!) { addCentreMember(input: $input) {
  __typename ... on AddCentreMemberSuccess { centre { id } } ... on Error { message }
} }`;
const CREATE_SESSION = `mutation ($input: CreateCertificationSessionInput!) { createCertificationSession(input: $input) {
  __typename ... on CreateCertificationSessionSuccess { session { id number accessCode invigilatorPassword } } ... on Error { message }
} }`;
const ADD_CANDIDATE = `mutation ($input: AddCandidateInput!) { addCandidate(input: $input) {
  __typename ... on AddCandidateSuccess { candidate { id } } ... on Error { message }
} }`;

export type CertificationSession = {
  readonly id: string;
  readonly number: string;
  readonly accessCode: string;
  readonly invigilatorPassword: string;
};

/** An approved centre with one member. */
export const openCentre = async (
  pix: Platform,
  { admin, manager, name }: { admin: Person; manager: Person; name: string },
): Promise<string> => {
  const { centre } = await pix.succeed(CREATE_CENTRE, { input: { name } }, { token: admin.token });
  await pix.succeed(
    ADD_CENTRE_MEMBER,
    { input: { centreId: centre.id, userId: manager.id, admin: true } },
    { token: admin.token },
  );
  return centre.id;
};

export const openSession = async (pix: Platform, manager: Person, centreId: string): Promise<CertificationSession> => {
  const input = {
    centreId,
    address: '12 rue des Écoles',
    room: 'Salle informatique B204',
    startsAt: new Date(Date.now() + 3_600_000).toISOString(),
    examiner: 'Camille Perrin',
  };
  return (await pix.succeed(CREATE_SESSION, { input }, { token: manager.token })).session;
};

export const enrol = async (
  pix: Platform,
  manager: Person,
  sessionId: string,
  { firstName, lastName, birthDate }: RosterPupil,
): Promise<void> => {
  const candidate = { firstName, lastName, birthDate, birthPlace: 'Reims (51)' };
  await pix.succeed(ADD_CANDIDATE, { input: { sessionId, ...candidate } }, { token: manager.token });
};
