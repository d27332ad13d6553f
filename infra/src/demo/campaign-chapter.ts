import type { KnownAnswers } from '@pix/content';
import { exportResults, inviteColleague, tellAnalysis, tellDashboard } from './campaign-follow-up';
import type { Person } from './people';
import type { Platform } from './platform';
import {
  ACADEMY,
  importRoster,
  openCampaign,
  openCollection,
  openSchool,
  type RosterPupil,
  rosterFile,
} from './school';
import { story } from './story';
import { ASSESSMENT_FIELDS, takeTest } from './test-taking';

const INVITATION =
  'query ($code: String!) { campaignByCode(code: $code) { title welcomeText organizationName reconciliationNeeded } }';
const JOIN = `mutation ($code: String!) { joinCampaign(input: { code: $code }) {
  __typename ... on JoinCampaignSuccess { participation { id status assessment { ${ASSESSMENT_FIELDS} } } } ... on Error { message }
} }`;
const RECONCILE = `mutation ($input: ReconcileLearnerInput!) { reconcileLearner(input: $input) {
  __typename ... on ReconcileLearnerSuccess { organizationName division } ... on Error { message }
} }`;
const SHARE = `mutation ($id: ID!) { shareResults(input: { participationId: $id }) {
  __typename ... on ShareResultsSuccess { participation { status masteryPercentage } } ... on Error { message }
} }`;
const FOLLOW = `query ($id: ID!) { campaign(id: $id) { participationCount sharedCount
  participations { nodes { firstName lastName division status masteryPercentage validatedSkillCount skillCount } }
  collectiveResults { masteryPercentage competence { title } } } }`;
const RETRY = `mutation ($id: ID!) { retryCampaign(input: { participationId: $id }) {
  __typename ... on RetryCampaignSuccess { participation { id } } ... on Error { message }
} }`;
const COLLECTED = `query ($id: ID!) { campaign(id: $id) { certifiableCount
  participations { nodes { profile { pix certifiable competences { level } } } } } }`;
const STATUS = 'query ($id: ID!) { participation(id: $id) { status } }';

type Given = { admin: Person; teacher: Person; pupil: Person; learner: RosterPupil; answers: KnownAnswers };

/**
 * A teacher invites a colleague, imports the roster, opens a campaign; the pupil joins with a code and a birth date, and sends
 * the results. Then what is made of them: analysis, file, profiles, the académie's dashboard.
 */
export const campaignChapter = async (
  pix: Platform,
  { admin, teacher, pupil, learner, answers }: Given,
): Promise<void> => {
  story.chapter(4, 'Campaigns: from the roster to the results');
  const { organizationId, uai } = await openSchool(pix, { admin, teacher, name: 'Lycée de la démonstration' });
  const colleague = await inviteColleague(pix, { teacher, organizationId });
  const broken = Buffer.from(
    rosterFile()
      .toString('utf8')
      .replace(/\d\d\/\d\d\/(\d{4})/, '31/02/$1'),
  );
  const refused = await importRoster(pix, teacher, organizationId, broken);
  story.refused(
    `a roster with a mistake, line ${refused.errors[0]?.line}, ${refused.errors[0]?.field}`,
    refused.errors[0]?.message,
  );
  const report = await importRoster(pix, teacher, organizationId, rosterFile());
  story.tell(`school ${uai}: the import job adds ${report.addedCount} pupils`);

  const campaign = await openCampaign(pix, {
    teacher,
    organizationId,
    profile: '5.1 Résoudre des problèmes techniques',
    name: 'Perrin - 2GT1 - Dépannage',
    title: 'Se dépanner soi-même',
    welcomeText: 'Faites ce parcours seul, sans aide.',
  });
  story.tell(`campaign « Se dépanner soi-même »: code ${campaign.code}`);

  const participationId = await join(pix, { pupil, learner, answers, code: campaign.code });
  await tellTeacher(pix, teacher, campaign.id);
  await pix.succeed(SHARE, { id: participationId }, { token: pupil.token });
  story.tell(`${learner.firstName} sends the results`);
  await tellTeacher(pix, teacher, campaign.id);
  const { retryCampaign } = await pix.ask(RETRY, { id: participationId }, { token: pupil.token });
  story.refused('trying again the same day', retryCampaign.message);

  await tellAnalysis(pix, teacher, campaign.id);
  await exportResults(pix, teacher, campaign.id);
  await collectProfile(pix, { teacher, pupil, organizationId });
  await tellDashboard(pix, { admin, teacher, supervisor: colleague, academyId: ACADEMY });
};

/** The whole profile, sent at once: there is nothing to test. */
const collectProfile = async (
  pix: Platform,
  { teacher, pupil, organizationId }: { teacher: Person; pupil: Person; organizationId: string },
): Promise<void> => {
  const { id, code } = await openCollection(pix, { teacher, organizationId, name: 'Perrin - 2GT1 - Profils' });
  const { participation } = await pix.succeed(JOIN, { code }, { token: pupil.token });
  await pix.succeed(SHARE, { id: participation.id }, { token: pupil.token });
  const { campaign } = await pix.ask(COLLECTED, { id }, { token: teacher.token });
  const [{ profile }] = campaign.participations.nodes;
  const certifiable = profile.certifiable ? 'certifiable' : 'not certifiable yet';
  story.tell(
    `profile collection ${code}: ${profile.pix} Pix in ${profile.competences.length} competences, ${certifiable}`,
  );
};

const join = async (
  pix: Platform,
  { pupil, learner, answers, code }: { pupil: Person; learner: RosterPupil; answers: KnownAnswers; code: string },
): Promise<string> => {
  const as = { token: pupil.token };
  const { campaignByCode } = await pix.ask(INVITATION, { code }, as);
  story.tell(`« J'ai un code »: ${campaignByCode.organizationName} asks, « ${campaignByCode.welcomeText} »`);
  const { joinCampaign: early } = await pix.ask(JOIN, { code }, as);
  story.refused('joining before being found in the roster', early.message);

  const wrongDay = { ...learner, birthDate: '2009-01-01' };
  const { reconcileLearner } = await pix.ask(RECONCILE, { input: reconciliation(code, wrongDay) }, as);
  story.refused('a wrong birth date', reconcileLearner.message);
  const { division } = await pix.succeed(RECONCILE, { input: reconciliation(code, learner) }, as);
  const { participation } = await pix.succeed(JOIN, { code }, as);
  story.tell(`found in class ${division}; the campaign starts, its first question is in the same answer`);

  const end = await takeTest(pix, { pupil, test: participation.assessment, answers, rightUpTo: 3 });
  await pix.until('the end of the test to be known', async () => {
    const { participation: now } = await pix.ask(STATUS, { id: participation.id }, as);
    return now.status === 'TO_SHARE' ? now : null;
  });
  story.tell(`ends after ${end.progress.answeredCount} questions`);
  return participation.id;
};

const reconciliation = (campaignCode: string, { firstName, lastName, birthDate }: RosterPupil) => ({
  campaignCode,
  firstName: firstName.toUpperCase(),
  lastName,
  birthDate,
});

const tellTeacher = async (pix: Platform, teacher: Person, id: string): Promise<void> => {
  const { campaign } = await pix.ask(FOLLOW, { id }, { token: teacher.token });
  const [row] = campaign.participations.nodes;
  const result =
    row.masteryPercentage === null
      ? 'no result shown'
      : `${row.masteryPercentage} % (${row.validatedSkillCount}/${row.skillCount} skills)`;
  story.tell(`the teacher reads: ${row.lastName} ${row.firstName}, ${row.division}, ${row.status}: ${result}`);
};
