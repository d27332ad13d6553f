import { type Person, signUp } from './people';
import { type Platform, PlatformError } from './platform';
import { story } from './story';

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  __typename ... on InviteMemberSuccess { invitation { id email state } } ... on Error { message }
} }`;
const WHO_INVITES = 'query ($token: String!) { organizationInvitation(token: $token) { organizationName role } }';
const ACCEPT = `mutation ($token: String!) { acceptInvitation(input: { token: $token }) {
  __typename ... on AcceptInvitationSuccess { organization { name viewerRole } } ... on Error { message }
} }`;

/** An administrator invites a colleague by mail; the colleague has no account yet, signs up and accepts. */
export const inviteColleague = async (
  pix: Platform,
  { teacher, organizationId }: { teacher: Person; organizationId: string },
): Promise<Person> => {
  const email = `collegue.${organizationId.slice(-12)}@pix.example`;
  const input = { organizationId, email, role: 'MEMBER' };
  await pix.succeed(INVITE, { input }, { token: teacher.token });
  const token = await pix.until('the mail of the invitation', () => linkSentTo(pix, email));
  const { organizationInvitation } = await pix.ask(WHO_INVITES, { token });
  const colleague = await signUp(pix, { firstName: 'Dominique', lastName: 'Faure', email });
  const { organization } = await pix.succeed(ACCEPT, { token }, { token: colleague.token });
  story.tell(
    `« ${organizationInvitation.organizationName} » invites a colleague by mail: now ${organization.viewerRole}`,
  );
  const { acceptInvitation } = await pix.ask(ACCEPT, { token }, { token: teacher.token });
  story.refused('the same link by somebody else', acceptInvitation.message);
  return colleague;
};

/** What the link of the last mail to an address proves, read in the local outbox. */
const linkSentTo = async (pix: Platform, email: string): Promise<string | null> => {
  const list = (await pix.download('/mail')).body.toString('utf8');
  for (const [, id] of [...list.matchAll(/href="\/mail\/([0-9a-f-]{36})"/g)].slice(0, 10)) {
    const mail = (await pix.download(`/mail/${id}`)).body.toString('utf8');
    const [, token] = mail.match(/join-organization#token=([\w-]+)/) ?? [];
    if (mail.includes(email) && token) return token;
  }
  return null;
};

const ANALYSIS = `query ($id: ID!) { campaign(id: $id) { averageMasteryPercentage activity { day startedCount sharedCount }
  analysis { dots relevance subject { title skills { tutorials { title } } } } } }`;

/** What the teacher works on next: subjects by relevance, with their tutorials, joined from three services. */
export const tellAnalysis = async (pix: Platform, teacher: Person, id: string): Promise<void> => {
  const { campaign } = await pix.ask(ANALYSIS, { id }, { token: teacher.token });
  for (const { dots, relevance, subject } of campaign.analysis.slice(0, 3)) {
    const titles = subject.skills.flatMap(({ tutorials }: { tutorials: { title: string }[] }) =>
      tutorials.map(({ title }) => title),
    );
    story.detail(
      `${'●'.repeat(dots)}${'○'.repeat(3 - dots)} ${subject.title} (${relevance}): ${titles[0] ?? 'no tutorial'}`,
    );
  }
  story.tell(`analysis: ${campaign.analysis.length} subjects ranked by relevance, the tutorials of each beside it`);
};

const EXPORT = `mutation ($campaignId: ID!) { requestCampaignExport(input: { campaignId: $campaignId }) {
  __typename ... on RequestCampaignExportSuccess { campaignExport { id } } ... on Error { message }
} }`;
const EXPORTED = 'query ($id: ID!) { campaignExport(id: $id) { state percentage link } }';

/** The results as a file: a job writes it, a signed link and the teacher's own token open it. */
export const exportResults = async (pix: Platform, teacher: Person, campaignId: string): Promise<void> => {
  const as = { token: teacher.token };
  const { campaignExport } = await pix.succeed(EXPORT, { campaignId }, as);
  const link = await pix.until('the export', async () => {
    const { campaignExport: now } = await pix.ask(EXPORTED, { id: campaignExport.id }, as);
    return now.state === 'READY' ? String(now.link) : null;
  });
  const { pathname, search } = new URL(link);
  const { status, body } = await pix.download(`${pathname}${search}`, teacher.token);
  if (status !== 200) throw new PlatformError(`${pathname}: ${status}`);
  const [header = '', ...lines] = body.toString('utf8').trim().split('\r\n');
  story.tell(`export: ${lines.length} line(s) of ${header.split(';').length} columns, UTF-8, for a spreadsheet`);
  story.refused('the link without being signed in', String((await pix.download(`${pathname}${search}`)).status));
};

const GRANT = `mutation ($input: AcademySupervisionInput!) { grantAcademySupervision(input: $input) {
  __typename ... on AcademySupervisionSuccess { academy { name } } ... on Error { message }
} }`;
const DASHBOARD = `query ($id: ID!) { academy(id: $id) { name dashboard { totals { schoolCount joinedSchoolCount pupilCount
  participantCount sharedCount profileCount certifiableCount } } } }`;

/** The académie's supervisor reads their schools in numbers; nobody else does. */
export const tellDashboard = async (
  pix: Platform,
  { admin, teacher, supervisor, academyId }: { admin: Person; teacher: Person; supervisor: Person; academyId: string },
): Promise<void> => {
  const input = { academyId, userId: supervisor.id };
  await pix.succeed(GRANT, { input }, { token: admin.token });
  const { academy: hidden } = await pix.ask(DASHBOARD, { id: academyId }, { token: teacher.token });
  const { academy } = await pix.ask(DASHBOARD, { id: academyId }, { token: supervisor.token });
  const { totals } = academy.dashboard;
  story.tell(
    `académie de ${academy.name}: ${totals.schoolCount} school(s), ${totals.joinedSchoolCount} joined, ${totals.pupilCount} pupils, ` +
      `${totals.participantCount} participant(s), ${totals.sharedCount} sending(s), ${totals.certifiableCount}/${totals.profileCount} certifiable`,
  );
  story.refused('a teacher who asks for it', hidden === null ? 'nothing to see' : 'shown');
};
