import type { Person } from '../demo/people';
import type { Platform } from '../demo/platform';
import { importRoster, openSchool, rosterFile } from '../demo/school';
import { someone } from './people';
import { type Centre, SESSION_FIELDS, type Session, type Walk } from './walk';

const KIND = 'LYCEE';

/** E2, E13: an approved centre of a school, its people, its windows, its sessions one by one and by file. */
export const centreSteps = async (walk: Walk): Promise<Centre> => {
  walk.chapter('Centres and sessions (E2, E13)');
  const { pix, admin, teacher, manager, see, call, done } = walk;
  const { organizationId, uai } = await openSchool(pix, { admin, teacher, name: 'Lycée de la marche' });
  await importRoster(pix, teacher, organizationId, rosterFile());

  const given = { name: 'Lycée de la marche', uai, kind: KIND };
  const refused = await call('createCertificationCentre', given, manager.token);
  see('nobody but an administrator approves a centre', refused.__typename === 'NotAllowedError', refused.message);
  const { centre } = await done('createCertificationCentre', given, admin.token, 'centre { id kind uai suspended }');
  see('a centre of a kind, of the school with its UAI', centre.kind === KIND && centre.uai === uai, centre);
  await done('addCentreMember', { centreId: centre.id, userId: manager.id, admin: true }, admin.token);
  await invitation(walk, centre.id);
  await suspension(walk, centre.id);

  const { session } = await done('createCertificationSession', sessionInput(centre.id), manager.token, SESSION_FIELDS);
  const { accessCode, invigilatorPassword: password } = session;
  see('four letters and two digits, and a password', /^[A-Z]{4}\d{2}$/.test(accessCode) && password.length === 6);
  await sessionsByFile(walk, centre.id);
  return { id: centre.id, uai, organizationId, session: session as Session };
};

export const sessionInput = (centreId: string, room = 'Salle B204') => ({
  centreId,
  address: '12 rue des Écoles, Reims',
  room,
  startsAt: new Date(Date.now() + 3_600_000).toISOString(),
  examiner: 'Camille Perrin',
});

const invitation = async ({ pix, see, call, done, manager, teacher }: Walk, centreId: string): Promise<void> => {
  const colleague = await someone(pix, 'Colette', 'Collègue');
  await done('inviteCentreMember', { centreId, email: colleague.email, admin: false }, manager.token);
  const token = await pix.until('the mail of the invitation', () => linkSentTo(pix, colleague.email));
  const joined = await call('acceptCentreInvitation', { token }, colleague.token);
  const again = await call('acceptCentreInvitation', { token }, teacher.token);
  see('a colleague is invited by mail', joined.__typename === 'AcceptCentreInvitationSuccess', joined.message);
  see('…and nobody else by that link', again.__typename === 'CentreInvitationNotValidError', again.message);
};

/** What the link of an invitation proves, read in the local outbox. */
const linkSentTo = async (pix: Platform, email: string): Promise<string | null> => {
  const list = (await pix.download('/mail')).body.toString('utf8');
  for (const [, id] of [...list.matchAll(/href="\/mail\/([0-9a-f-]{36})"/g)].slice(0, 10)) {
    const mail = (await pix.download(`/mail/${id}`)).body.toString('utf8');
    const [, token] = mail.match(/#token=([\w.-]+)/) ?? [];
    if (mail.includes(email) && token && mail.includes('centre')) return token;
  }
  return null;
};

const suspension = async ({ see, call, done, admin, manager }: Walk, centreId: string): Promise<void> => {
  await done('suspendCentre', { centreId, suspended: true }, admin.token);
  const refused = await call('createCertificationSession', sessionInput(centreId), manager.token);
  see('a suspended centre opens no session', refused.__typename === 'CentreSuspendedError', refused.message);
  await done('suspendCentre', { centreId, suspended: false }, admin.token);
};

const CANDIDATE = ';Lyon;FRANCE;;;;';
const HEADER = [
  'Numéro de session préexistante;* Nom du site;* Nom de la salle;* Date de début (format: JJ/MM/AAAA)',
  '* Heure de début (heure locale format: HH:MM);* Surveillant(s);Observations (optionnel);* Nom de naissance;* Prénom',
  '* Date de naissance (format: JJ/MM/AAAA);* Sexe (M ou F);Code INSEE de la commune de naissance',
  'Code postal de la commune de naissance;Nom de la commune de naissance;* Pays de naissance',
  'E-mail du destinataire des résultats (formateur, enseignant…);E-mail de convocation;Identifiant externe',
  'Temps majoré ? (exemple format: 33%)',
].join(';');

const sessionsByFile = async ({ pix, see, manager, query }: Walk, centreId: string): Promise<void> => {
  const next = new Date(Date.now() + 86_400_000).toLocaleDateString('fr-FR');
  const file = (day: string): string =>
    [
      HEADER,
      `;Site A;A1;${day};09:00;Mme Petit;;Durand;Éva;01/02/2009;F;;69003${CANDIDATE}`,
      `;;;;;;;Durand;Noé;03/04/2009;M;75115;;;France;;;;33%`,
      `;Site A;A2;${day};14:00;M. Roux;;Petit;Zoé;05/06/2009;F;;69003${CANDIDATE}`,
    ].join('\r\n');
  const send = (content: string) => sendFile(pix.url, `/uploads/sessions?centreId=${centreId}`, content, manager);
  const bad = await send(file('31/02/2027'));
  const { line, field } = bad.body.errors?.[0] ?? {};
  see('sessions by CSV: every error by line and column', bad.status === 422 && line === 2, `${line}, ${field}`);
  const [good, again] = [await send(file(next)), await send(file(next))];
  see('…all or none, with a report', good.status === 200 && good.body.sessionCount === 2, good.body);
  see('…the same file again is the same sessions', again.body.sessionIds?.join() === good.body.sessionIds?.join());
  const read = await query(
    'query ($id: ID!) { certificationSession(id: $id) { status room candidates { lastName birthPlace extraTimePercentage } } }',
    { id: good.body.sessionIds?.[0] },
    manager.token,
  );
  const [, noe] = read.certificationSession.candidates;
  see('…with candidates, the town of an INSEE code found', noe?.birthPlace === 'Paris 15e Arrondissement', noe);
};

/** Sends a file and reads its report, whatever the status. */
export const sendFile = async (
  url: string,
  path: string,
  content: string | Buffer,
  { token }: Pick<Person, 'token'>,
) => {
  const response = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` },
    body: typeof content === 'string' ? content : new Uint8Array(content),
  });
  const body: ReturnType<typeof JSON.parse> = await response.json();
  return { status: response.status, body };
};

/** Windows of this kind of centre, closed for as long as something is tried. */
export const whileClosed = (walk: Walk, work: () => Promise<void>): Promise<void> =>
  whileWindowsAre(walk, KIND, [{ opensOn: '2021-11-29', closesOn: '2022-03-04' }], work);

type Days = { readonly opensOn: string; readonly closesOn: string };

/** Windows of a kind of centre, set for as long as something is tried, then as they were. */
export const whileWindowsAre = async (
  { query, done, admin }: Walk,
  kind: string,
  windows: readonly Days[],
  work: () => Promise<void>,
): Promise<void> => {
  const read = await query('{ certificationWindows { kind opensOn closesOn } }', {}, admin.token);
  const before = (read.certificationWindows as ({ kind: string } & Days)[])
    .filter((window) => window.kind === kind)
    .map(({ opensOn, closesOn }) => ({ opensOn, closesOn }));
  await done('setCertificationWindows', { kind, windows }, admin.token);
  try {
    await work();
  } finally {
    await done('setCertificationWindows', { kind, windows: before }, admin.token);
  }
};
