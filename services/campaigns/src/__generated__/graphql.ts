// Generated from schema.graphql by « npm run codegen ». Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, NotAllowedError as NotAllowedErrorModel, InvalidInputError as InvalidInputErrorModel } from '@pix/kit/result';
import type { UaiTakenError as UaiTakenErrorModel, OrganizationNotFoundError as OrganizationNotFoundErrorModel, TargetProfileNotFoundError as TargetProfileNotFoundErrorModel, CampaignNotFoundError as CampaignNotFoundErrorModel, LearnerNotFoundError as LearnerNotFoundErrorModel, LearnerAmbiguousError as LearnerAmbiguousErrorModel, LearnerTwinError as LearnerTwinErrorModel, LearnerInOtherSchoolError as LearnerInOtherSchoolErrorModel, AccountOfOtherPupilError as AccountOfOtherPupilErrorModel, LearnerTakenError as LearnerTakenErrorModel, AlreadyReconciledError as AlreadyReconciledErrorModel, ReconciliationNeededError as ReconciliationNeededErrorModel, CampaignNothingToTestError as CampaignNothingToTestErrorModel, ParticipationNotFoundError as ParticipationNotFoundErrorModel, TestNotEndedError as TestNotEndedErrorModel, ClassNotFoundError as ClassNotFoundErrorModel, ClassSheetRunningError as ClassSheetRunningErrorModel, PupilNotFoundError as PupilNotFoundErrorModel, PupilNotLinkedError as PupilNotLinkedErrorModel, PupilAccountProtectedError as PupilAccountProtectedErrorModel } from '../domain/errors';
import type { Campaign as CampaignModel } from '../domain/campaign';
import type { CampaignPage as CampaignPageModel, LearnerPage as LearnerPageModel, ParticipationPage as ParticipationPageModel, RosterImportPage as RosterImportPageModel } from '../graphql/connections';
import type { ClassSheet as ClassSheetModel } from '../domain/class-sheet';
import type { CompetenceResult as CompetenceResultModel } from '../domain/results';
import type { Learner as LearnerModel } from '../domain/learner';
import type { LeftOutCount as LeftOutCountModel, RosterImport as RosterImportModel, RosterPreviewLine as RosterPreviewLineModel } from '../domain/roster-import';
import type { Membership as MembershipModel, Organization as OrganizationModel } from '../domain/organization';
import type { Participation as ParticipationModel } from '../domain/participation';
import type { RosterError as RosterErrorModel } from '../domain/roster-error';
import type { TargetProfile as TargetProfileModel } from '../domain/target-profile';
import type { Person as PersonModel } from '../domain/access';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
  /** An instant, ISO 8601 in UTC: `2026-11-22T08:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A calendar day, ISO 8601: `2009-06-23`. */
  Date: { input: string; output: string; }
};

/** What every expected failure offers: a sentence for the person, in the language of `Accept-Language` (French or English). */
export type Error = {
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The person may see this thing, but not do this to it. */
export type NotAllowedError = Error & {
  __typename?: 'NotAllowedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** One or more fields of the input are wrong; nothing was changed. */
export type InvalidInputError = Error & {
  __typename?: 'InvalidInputError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** Every wrong field. */
  fields: Array<FieldError>;
};

/** One wrong field of an input. */
export type FieldError = {
  __typename?: 'FieldError';
  /** The field, dotted from the input's root: `birthDate`, `candidates.3.email`. */
  path: Scalars['String']['output'];
  /** What is wrong with it, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Where a page of a connection stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type Query = {
  __typename?: 'Query';
  /** An organization the viewer is a member of. */
  organization?: Maybe<Organization>;
  /** What a person who typed a code sees before joining: the campaign's title, welcome text and what is asked (C7). */
  campaignByCode?: Maybe<CampaignInvitation>;
  /** A campaign of an organization the viewer is a member of. */
  campaign?: Maybe<Campaign>;
  /** A pupil of an organization the viewer is a member of (C3). */
  learner?: Maybe<Learner>;
  /**
   * A roster import of an organization the viewer is a member of. Connectors with the scope `campaigns:import-rosters` see those
   * they sent (G4).
   */
  rosterImport?: Maybe<RosterImport>;
  /** One of the viewer's own participations. */
  participation?: Maybe<Participation>;
  /** A sheet of usernames that the viewer asked for (I4). */
  classSheet?: Maybe<ClassSheet>;
  /** For services: the active pupils of a class, or of the whole school, by its UAI. Scope `campaigns:read-learners`. */
  learnersOfSchool: Array<LearnerIdentity>;
  /** For services: all that is kept here about a person, as JSON, for the export of their data (I6). Scope `privacy:read`. */
  userData: Scalars['String']['output'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryCampaignByCodeArgs = {
  code: Scalars['String']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryLearnerArgs = {
  id: Scalars['ID']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryRosterImportArgs = {
  id: Scalars['ID']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryParticipationArgs = {
  id: Scalars['ID']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryClassSheetArgs = {
  id: Scalars['ID']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryLearnersOfSchoolArgs = {
  uai: Scalars['String']['input'];
  division?: InputMaybe<Scalars['String']['input']>;
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryUserDataArgs = {
  userId: Scalars['ID']['input'];
};

/** What can be done; each answers a union of its success and its expected failures. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Creates an organization. Platform administrators only. */
  createOrganization: CreateOrganizationResult;
  /** Makes a person a member of an organization. Its administrators, and platform administrators. */
  addMember: AddMemberResult;
  /** Creates a campaign and its code (C6). Members of the organization. */
  createCampaign: CreateCampaignResult;
  /**
   * Links the viewer to their row of the roster: names as in the roster, accents and case aside, and birth date (C4).
   * Needed once, before joining a campaign of a school.
   */
  reconcileLearner: ReconcileLearnerResult;
  /**
   * Frees a pupil from the account that is linked to them, when it is not theirs (C3). Their participations stay. Administrators
   * of the organization; unlinking again is unlinking once.
   */
  unlinkLearner: UnlinkLearnerResult;
  /** Joins a campaign by its code and starts its test. Joining again gives the same participation (C7). */
  joinCampaign: JoinCampaignResult;
  /** Sends the results to the organization: from now on its members see them (C7). Sending twice is sending once. */
  shareResults: ShareResultsResult;
  /**
   * Gives the pupils of a class usernames, and one-time passwords where they have none of their own, by a job (I4). Asking
   * again gives the same sheet until a file of it was downloaded. Members of the organization.
   */
  createClassUsernames: CreateClassUsernamesResult;
  /** Gives a pupil a one-time password in place of theirs (I4). Members of the organization, for linked pupils of its roster. */
  resetLearnerPassword: ResetLearnerPasswordResult;
  /** Adds a username to a pupil's account (I4). Members of the organization, for linked pupils of its roster. */
  addLearnerUsername: AddLearnerUsernameResult;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreateOrganizationArgs = {
  input: CreateOrganizationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAddMemberArgs = {
  input: AddMemberInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationReconcileLearnerArgs = {
  input: ReconcileLearnerInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationUnlinkLearnerArgs = {
  input: UnlinkLearnerInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationJoinCampaignArgs = {
  input: JoinCampaignInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationShareResultsArgs = {
  input: ShareResultsInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreateClassUsernamesArgs = {
  input: CreateClassUsernamesInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationResetLearnerPasswordArgs = {
  input: ResetLearnerPasswordInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAddLearnerUsernameArgs = {
  input: AddLearnerUsernameInput;
};

/** A school or another body that prescribes campaigns (établissement, organisation). */
export type Organization = {
  __typename?: 'Organization';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** UAI of a school: seven digits and a letter. */
  uai?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: OrganizationKind;
  /** The viewer's role in it. */
  viewerRole?: Maybe<MemberRole>;
  /** Its pupils in the roster (C3). Members only. */
  learners: LearnerConnection;
  /** The classes of its active pupils, by name. Members only. */
  divisions: Array<Scalars['String']['output']>;
  /** Its roster imports, newest first. Its members and platform administrators. */
  rosterImports: RosterImportConnection;
  /** Its campaigns, newest first. Members only. */
  campaigns: CampaignConnection;
  /** The target profiles its members can create campaigns from. */
  targetProfiles: Array<TargetProfile>;
};


/** A school or another body that prescribes campaigns (établissement, organisation). */
export type OrganizationLearnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  signInMethod?: InputMaybe<SignInMethod>;
  certifiable?: InputMaybe<Scalars['Boolean']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
  linked?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<LearnerSort>;
};


/** A school or another body that prescribes campaigns (établissement, organisation). */
export type OrganizationRosterImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school or another body that prescribes campaigns (établissement, organisation). */
export type OrganizationCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an organization is. */
export type OrganizationKind =
  /** Lower secondary (collège). */
  | 'COLLEGE'
  /** Upper secondary (lycée). */
  | 'LYCEE'
  /** Higher education. */
  | 'UNIVERSITY'
  /** Any other. */
  | 'OTHER';

/** A person's role in an organization. */
export type MemberRole =
  /** Also manages members and the roster. */
  | 'ADMIN'
  /** Creates and follows campaigns. */
  | 'MEMBER';

/** A page of pupils. */
export type LearnerConnection = {
  __typename?: 'LearnerConnection';
  /** With their cursors. */
  edges: Array<LearnerEdge>;
  /** Without. */
  nodes: Array<Learner>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A pupil and its place in the list. */
export type LearnerEdge = {
  __typename?: 'LearnerEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The pupil. */
  node: Learner;
};

/** A row of the roster (élève): a pupil as the school declares them. Seen by the organization's members only. */
export type Learner = {
  __typename?: 'Learner';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Last name they go by, when it is another one. */
  preferredLastName?: Maybe<Scalars['String']['output']>;
  /** Birth date. */
  birthDate: Scalars['Date']['output'];
  /** Class; of a student, the group, empty when they have none. */
  division: Scalars['String']['output'];
  /** What a university knows a student by. */
  studentNumber?: Maybe<Scalars['String']['output']>;
  /** Whether a person's account is linked to this row. */
  linked: Scalars['Boolean']['output'];
  /** False once the pupil has left the roster. */
  active: Scalars['Boolean']['output'];
  /** How the pupil can sign in; empty as long as no account is linked (I4). */
  signInMethods: Array<SignInMethod>;
  /** How many campaigns of the organization they take part in. */
  participationCount: Scalars['Int']['output'];
  /** Their participations in the organization's campaigns, newest first. Results show once sent. */
  participations: Array<Participation>;
  /** When they last began a campaign or sent results; `null` when they never have. */
  lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether they could be certified, as of `certifiableAt`; `null` without an account, or before it was looked at. */
  certifiable?: Maybe<Scalars['Boolean']['output']>;
  /** When that was looked at: within a day, and after each test. */
  certifiableAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An order of pupils. */
export type LearnerSort =
  /** Last name, first name. */
  | 'NAME'
  /** Class, then name. */
  | 'DIVISION'
  /** Who was last active in a campaign first, then name. */
  | 'LAST_ACTIVITY';

/** A page of roster imports. */
export type RosterImportConnection = {
  __typename?: 'RosterImportConnection';
  /** With their cursors. */
  edges: Array<RosterImportEdge>;
  /** Without. */
  nodes: Array<RosterImport>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A roster import and its place in the list. */
export type RosterImportEdge = {
  __typename?: 'RosterImportEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: RosterImport;
};

/** A page of campaigns. */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  /** With their cursors. */
  edges: Array<CampaignEdge>;
  /** Without. */
  nodes: Array<Campaign>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A campaign and its place in the list. */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: Campaign;
};

/** A campaign, as the organization's members see it. */
export type Campaign = {
  __typename?: 'Campaign';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name, for the members. */
  name: Scalars['String']['output'];
  /** Title, for the pupils. */
  title?: Maybe<Scalars['String']['output']>;
  /** Welcome text, for the pupils. */
  welcomeText?: Maybe<Scalars['String']['output']>;
  /** 6 letters and 3 digits, without look-alikes. */
  code: Scalars['String']['output'];
  /** What it tests. */
  targetProfile: TargetProfile;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who takes part, by name. */
  participations: ParticipationConnection;
  /** How many take part. */
  participationCount: Scalars['Int']['output'];
  /** How many have sent their results. */
  sharedCount: Scalars['Int']['output'];
  /** Average of the results sent, by competence; empty before the first is sent. */
  collectiveResults: Array<CompetenceResult>;
};


/** A campaign, as the organization's members see it. */
export type CampaignParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is tested in a campaign (profil cible, parcours): subjects with level caps. */
export type TargetProfile = {
  __typename?: 'TargetProfile';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** What it is for. */
  description: Scalars['String']['output'];
  /** Number of subjects. */
  subjectCount: Scalars['Int']['output'];
};

/** A page of participations. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** With their cursors. */
  edges: Array<ParticipationEdge>;
  /** Without. */
  nodes: Array<Participation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A participation and its place in the list. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The participation. */
  node: Participation;
};

/** A person in a campaign. Seen by that person, and by the organization's members, who see no result before it is sent. */
export type Participation = {
  __typename?: 'Participation';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The campaign's title, or its name. */
  campaignTitle: Scalars['String']['output'];
  /** First name, from the roster, or as given when joining. */
  firstName: Scalars['String']['output'];
  /** Last name, from the roster, or as given when joining. */
  lastName: Scalars['String']['output'];
  /** Class, for a pupil in the roster. */
  division?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: ParticipationStatus;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** When the results were sent. */
  sharedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The test. The participant's own: `null` for members of the organization. */
  assessment?: Maybe<Assessment>;
  /** Share of the skills mastered, 0 to 100. For members, `null` until sent. */
  masteryPercentage?: Maybe<Scalars['Int']['output']>;
  /** Skills validated. For members, `null` until sent. */
  validatedSkillCount?: Maybe<Scalars['Int']['output']>;
  /** Skills in the campaign. For members, `null` until sent. */
  skillCount?: Maybe<Scalars['Int']['output']>;
  /** By competence. For members, empty until sent. */
  competenceResults: Array<CompetenceResult>;
};

/** Where a participation stands. */
export type ParticipationStatus =
  /** The test is under way (en cours de test). */
  | 'STARTED'
  /** The test has ended, the results are not sent (en attente d'envoi). */
  | 'TO_SHARE'
  /** Sent. */
  | 'SHARED';

/** Skills mastered in one competence. */
export type CompetenceResult = {
  __typename?: 'CompetenceResult';
  /** The competence. */
  competence: Competence;
  /** Share mastered, 0 to 100. */
  masteryPercentage: Scalars['Int']['output'];
  /** Skills validated: of one person, or the average of several. */
  validatedSkillCount: Scalars['Float']['output'];
  /** Skills in the campaign. */
  skillCount: Scalars['Int']['output'];
};

/** A competence, which assessment owns. */
export type Competence = {
  __typename?: 'Competence';
  /** Its index. */
  id: Scalars['ID']['output'];
};

/** A test, which assessment owns. */
export type Assessment = {
  __typename?: 'Assessment';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
};

/** A person, as this service knows them. */
export type User = {
  __typename?: 'User';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The organizations they are a member of. Theirs alone: empty for others. */
  memberships: Array<Membership>;
  /** Their participations, newest first. Theirs alone: empty for others. */
  participations: Array<Participation>;
};

/** A person's place in an organization. */
export type Membership = {
  __typename?: 'Membership';
  /** The organization. */
  organization: Organization;
  /** Their role. */
  role: MemberRole;
};

/** A campaign, as somebody who typed its code sees it. */
export type CampaignInvitation = {
  __typename?: 'CampaignInvitation';
  /** The code. */
  code: Scalars['String']['output'];
  /** Title, or name. */
  title: Scalars['String']['output'];
  /** Welcome text. */
  welcomeText?: Maybe<Scalars['String']['output']>;
  /** Who asks. */
  organizationName: Scalars['String']['output'];
  /** Whether the viewer must first find their row of the roster: see `reconcileLearner`. */
  reconciliationNeeded: Scalars['Boolean']['output'];
  /** Whether the viewer must give their names to join: the organization has no roster. */
  namesNeeded: Scalars['Boolean']['output'];
};

/**
 * The import of a roster file, done by a job (C2). The file is sent beside GraphQL, by administrators of the organization or by
 * connectors: `POST /uploads/rosters?organizationId=…` (or `uai=…`), with `format=`, `mode=` and `dryRun=true` as needed.
 */
export type RosterImport = {
  __typename?: 'RosterImport';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  state: RosterImportState;
  /** 0 to 100. */
  percentage: Scalars['Int']['output'];
  /** The format the file is in, once it was told. */
  format?: Maybe<RosterFormat>;
  /** What becomes of pupils whom the file does not have. */
  mode: RosterImportMode;
  /** Whether the file is only checked: everything is told, nothing is changed. */
  dryRun: Scalars['Boolean']['output'];
  /** The first 1,000 errors of the file, by line. While there is one, nothing is imported. */
  errors: Array<RosterError>;
  /** How many errors the file has. */
  errorCount: Scalars['Int']['output'];
  /** What is worth a look and holds nothing back, by line: the first 1,000. */
  warnings: Array<RosterError>;
  /** How many warnings the file has. */
  warningCount: Scalars['Int']['output'];
  /** Pupils of the file that are left out, by cause. */
  leftOut: Array<LeftOutPupils>;
  /** Pupils of the file that are not left out, once it was read whole without an error. The same for the next counts. */
  pupilCount?: Maybe<Scalars['Int']['output']>;
  /** Pupils added; in a dry run, who would be. The same for the next ones. */
  addedCount?: Maybe<Scalars['Int']['output']>;
  /** Pupils changed. */
  changedCount?: Maybe<Scalars['Int']['output']>;
  /** Pupils who had left and are back, with their history. */
  reenabledCount?: Maybe<Scalars['Int']['output']>;
  /** Pupils disabled because the file no longer has them. */
  disabledCount?: Maybe<Scalars['Int']['output']>;
  /** Whether everything was as the file says already: the same file, sent again. */
  changedNothing?: Maybe<Scalars['Boolean']['output']>;
  /** The first pupils a dry run would change, by line, then the first it would disable. Kept for 7 days. */
  preview: Array<RosterPreviewLine>;
  /** Why it failed and what to do, ready to be shown. */
  failure?: Maybe<Scalars['String']['output']>;
  /** When the file was received. */
  uploadedAt: Scalars['DateTime']['output'];
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where an import stands. */
export type RosterImportState =
  /** Received; the job will run, once older imports of the organization have ended. */
  | 'UPLOADED'
  /** Being read. */
  | 'RUNNING'
  /** Has errors; nothing was changed. */
  | 'REFUSED'
  /** A dry run without errors; nothing was changed. */
  | 'CHECKED'
  /** Done. */
  | 'IMPORTED'
  /** Given up on our side, see `failure`; nothing was changed. */
  | 'FAILED';

/** A kind of roster file. */
export type RosterFormat =
  /** Lower and upper secondary schools: `ElevesSansAdresses.xml`, plain or zipped. */
  | 'SIECLE'
  /** Agricultural schools: CSV. */
  | 'FREGATA'
  /** Higher education: CSV. */
  | 'SUP'
  /** OneRoster 1.2: a zip of CSV files with its `manifest.csv`. */
  | 'ONEROSTER';

/** What becomes of pupils whom a file does not have. */
export type RosterImportMode =
  /** They are disabled. */
  | 'REPLACE'
  /** They stay as they are. */
  | 'ADD';

/** Pupils of a file that are left out for one cause. */
export type LeftOutPupils = {
  __typename?: 'LeftOutPupils';
  /** Why. */
  cause: LeftOutCause;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Why a pupil of a file is left out. */
export type LeftOutCause =
  /** They have left the school. */
  | 'GONE'
  /** They have no INE; a warning names the line. */
  | 'NO_INE'
  /** They are in no class. */
  | 'NO_CLASS';

/** A pupil whom a dry run would add, change, enable again or disable. */
export type RosterPreviewLine = {
  __typename?: 'RosterPreviewLine';
  /** What would be done. */
  change: RosterChange;
  /** Line of the file; `null` for who is not in it. */
  line?: Maybe<Scalars['Int']['output']>;
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Class. */
  division: Scalars['String']['output'];
};

/** What an import does to a pupil. */
export type RosterChange =
  /** Adds them. */
  | 'ADDED'
  /** Changes what is known of them. */
  | 'CHANGED'
  /** Enables them again, with their history. */
  | 'REENABLED'
  /** Disables them. */
  | 'DISABLED';

/** One error of a roster file, or one warning. */
export type RosterError = {
  __typename?: 'RosterError';
  /** Line of the file, its first one being line 1; `null` when it is about the whole file. */
  line?: Maybe<Scalars['Int']['output']>;
  /** Column, tag, or file and column. */
  field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, for programs: `FIELD_REQUIRED`, `FIELD_DATE_FORMAT`… see docs/flows/rosters.md. */
  code: Scalars['String']['output'];
  /** The shape of what was written, never what it was: letters as `a`, digits as `9`. */
  value?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** A pupil's identity, for the services that enrol them. */
export type LearnerIdentity = {
  __typename?: 'LearnerIdentity';
  /** The roster row. */
  learnerId: Scalars['ID']['output'];
  /** The linked account, if any. */
  userId?: Maybe<Scalars['ID']['output']>;
  /** National identifier (INE), if known. */
  nationalStudentId?: Maybe<Scalars['String']['output']>;
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Birth date. */
  birthDate: Scalars['Date']['output'];
  /** Class. */
  division: Scalars['String']['output'];
};

/** What `createOrganization` needs. */
export type CreateOrganizationInput = {
  /** Name, 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** What it is. */
  kind: OrganizationKind;
  /** UAI of a school. */
  uai?: InputMaybe<Scalars['String']['input']>;
};

/** What `createOrganization` answers: its success, or one of its expected failures. */
export type CreateOrganizationResult = CreateOrganizationSuccess | UaiTakenError | NotAllowedError | InvalidInputError;

/** The organization exists. */
export type CreateOrganizationSuccess = {
  __typename?: 'CreateOrganizationSuccess';
  /** The organization. */
  organization: Organization;
};

/** An organization already has this UAI. */
export type UaiTakenError = Error & {
  __typename?: 'UaiTakenError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `addMember` needs. */
export type AddMemberInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** The person's account. */
  userId: Scalars['ID']['input'];
  /** Their role; given again, it replaces the one they had. */
  role: MemberRole;
};

/** What `addMember` answers: its success, or one of its expected failures. */
export type AddMemberResult = AddMemberSuccess | OrganizationNotFoundError | NotAllowedError | InvalidInputError;

/** The person is a member. */
export type AddMemberSuccess = {
  __typename?: 'AddMemberSuccess';
  /** The organization. */
  organization: Organization;
};

/** No such organization, for you. */
export type OrganizationNotFoundError = Error & {
  __typename?: 'OrganizationNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `createCampaign` needs. */
export type CreateCampaignInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** Name for the members, 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** What it tests. */
  targetProfileId: Scalars['ID']['input'];
  /** Title for the pupils, at most 255 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Welcome text for the pupils, at most 5000 characters. */
  welcomeText?: InputMaybe<Scalars['String']['input']>;
};

/** What `createCampaign` answers: its success, or one of its expected failures. */
export type CreateCampaignResult = CreateCampaignSuccess | OrganizationNotFoundError | TargetProfileNotFoundError | InvalidInputError;

/** The campaign is open. */
export type CreateCampaignSuccess = {
  __typename?: 'CreateCampaignSuccess';
  /** The campaign, with its code. */
  campaign: Campaign;
};

/** No such target profile, for this organization. */
export type TargetProfileNotFoundError = Error & {
  __typename?: 'TargetProfileNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `reconcileLearner` needs. */
export type ReconcileLearnerInput = {
  /** Code of a campaign of the school. */
  campaignCode: Scalars['String']['input'];
  /** First name. */
  firstName: Scalars['String']['input'];
  /** Last name. */
  lastName: Scalars['String']['input'];
  /** Birth date. */
  birthDate: Scalars['Date']['input'];
  /** What a university knows a student by: it settles which of several it is. */
  studentNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What `reconcileLearner` answers: its success, or one of its expected failures. */
export type ReconcileLearnerResult = ReconcileLearnerSuccess | CampaignNotFoundError | LearnerNotFoundError | LearnerAmbiguousError | LearnerTwinError | LearnerTakenError | LearnerInOtherSchoolError | AccountOfOtherPupilError | AlreadyReconciledError | InvalidInputError;

/** The viewer is linked to the row. */
export type ReconcileLearnerSuccess = {
  __typename?: 'ReconcileLearnerSuccess';
  /** The school. */
  organizationName: Scalars['String']['output'];
  /** The class. */
  division: Scalars['String']['output'];
};

/** No campaign has this code. */
export type CampaignNotFoundError = Error & {
  __typename?: 'CampaignNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Nobody in the roster has these names and this birth date. */
export type LearnerNotFoundError = Error & {
  __typename?: 'LearnerNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Several pupils of the roster fit: the school must help. */
export type LearnerAmbiguousError = Error & {
  __typename?: 'LearnerAmbiguousError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The first name is not quite that of the pupil found, who has a brother or sister born the same day: it must be typed exactly. */
export type LearnerTwinError = Error & {
  __typename?: 'LearnerTwinError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The viewer is that pupil, but in another school: the code is not of theirs. */
export type LearnerInOtherSchoolError = Error & {
  __typename?: 'LearnerInOtherSchoolError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The viewer's account is another pupil's, in another school: a brother's or sister's, most likely. */
export type AccountOfOtherPupilError = Error & {
  __typename?: 'AccountOfOtherPupilError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** This row is linked to another account: whoever it is signs in with that one, see `methods`, then adds the provider they came from to it (I4). */
export type LearnerTakenError = Error & {
  __typename?: 'LearnerTakenError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** How that account can sign in; never with which address or username. */
  methods: Array<SignInMethod>;
};

/** The viewer is linked to another row of this school. */
export type AlreadyReconciledError = Error & {
  __typename?: 'AlreadyReconciledError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `unlinkLearner` needs. */
export type UnlinkLearnerInput = {
  /** The pupil. */
  learnerId: Scalars['ID']['input'];
};

/** What `unlinkLearner` answers: its success, or one of its expected failures. */
export type UnlinkLearnerResult = UnlinkLearnerSuccess | PupilNotFoundError | NotAllowedError;

/** The pupil is linked to no account. */
export type UnlinkLearnerSuccess = {
  __typename?: 'UnlinkLearnerSuccess';
  /** The pupil. */
  learner: Learner;
};

/** What `joinCampaign` needs. */
export type JoinCampaignInput = {
  /** The code; case and blanks do not matter. */
  code: Scalars['String']['input'];
  /** First name, as the organization will read it. Needed when it has no roster, unused otherwise. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Last name, as the organization will read it. Needed when it has no roster, unused otherwise. */
  lastName?: InputMaybe<Scalars['String']['input']>;
};

/** What `joinCampaign` answers: its success, or one of its expected failures. */
export type JoinCampaignResult = JoinCampaignSuccess | CampaignNotFoundError | ReconciliationNeededError | CampaignNothingToTestError | InvalidInputError;

/** The viewer takes part. */
export type JoinCampaignSuccess = {
  __typename?: 'JoinCampaignSuccess';
  /** The participation, with its test and first question. */
  participation: Participation;
};

/** The viewer must first find their row of the roster: see `reconcileLearner`. */
export type ReconciliationNeededError = Error & {
  __typename?: 'ReconciliationNeededError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The campaign's subjects have no question in the current content. */
export type CampaignNothingToTestError = Error & {
  __typename?: 'CampaignNothingToTestError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `shareResults` needs. */
export type ShareResultsInput = {
  /** The participation. */
  participationId: Scalars['ID']['input'];
};

/** What `shareResults` answers: its success, or one of its expected failures. */
export type ShareResultsResult = ShareResultsSuccess | ParticipationNotFoundError | TestNotEndedError;

/** The results are sent. */
export type ShareResultsSuccess = {
  __typename?: 'ShareResultsSuccess';
  /** The participation, with its results. */
  participation: Participation;
};

/** No such participation, for you. */
export type ParticipationNotFoundError = Error & {
  __typename?: 'ParticipationNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The test must be ended first. */
export type TestNotEndedError = Error & {
  __typename?: 'TestNotEndedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** A way to sign in. */
export type SignInMethod =
  /** Through the médiacentre of their ENT (GAR), or another provider that knows the person. */
  | 'MEDIACENTRE'
  /** With an e-mail address and a password. */
  | 'EMAIL'
  /** With a username and a password. */
  | 'USERNAME';

/**
 * The usernames and one-time passwords of a class, made by a job (I4). Its files are beside GraphQL, each to be had once within
 * 24 hours by the member who asked: `GET /files/class-sheets/ID.csv` and `GET /files/class-sheets/ID.pdf`.
 */
export type ClassSheet = {
  __typename?: 'ClassSheet';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The class. */
  division: Scalars['String']['output'];
  /** Where it stands. */
  state: ClassSheetState;
  /** 0 to 100. */
  percentage: Scalars['Int']['output'];
  /** How many pupils it has. */
  pupilCount: Scalars['Int']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When what is left of it is erased. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whether the file for spreadsheets was had already. */
  csvDownloaded: Scalars['Boolean']['output'];
  /** Whether the file to print was had already. */
  pdfDownloaded: Scalars['Boolean']['output'];
};

/** Where a class sheet stands. */
export type ClassSheetState =
  /** Asked for; the job will run. */
  | 'WAITING'
  /** Being made. */
  | 'RUNNING'
  /** To be downloaded. */
  | 'READY'
  /** Its day is over: nothing of it is left. */
  | 'EXPIRED';

/** What `createClassUsernames` needs. */
export type CreateClassUsernamesInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** The class. */
  division: Scalars['String']['input'];
  /** Whether pupils who have not used the one-time password of an older sheet get a new one; the older one stops serving. */
  renewUnused?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `createClassUsernames` answers: its success, or one of its expected failures. */
export type CreateClassUsernamesResult = CreateClassUsernamesSuccess | OrganizationNotFoundError | ClassNotFoundError | ClassSheetRunningError;

/** The job will make the sheet. */
export type CreateClassUsernamesSuccess = {
  __typename?: 'CreateClassUsernamesSuccess';
  /** The sheet: follow it with `classSheet`. */
  classSheet: ClassSheet;
};

/** No active pupil is in this class. */
export type ClassNotFoundError = Error & {
  __typename?: 'ClassNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The sheet of this class is being made for a colleague. */
export type ClassSheetRunningError = Error & {
  __typename?: 'ClassSheetRunningError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `resetLearnerPassword` needs. */
export type ResetLearnerPasswordInput = {
  /** The pupil. */
  learnerId: Scalars['ID']['input'];
};

/** What `resetLearnerPassword` answers: its success, or one of its expected failures. */
export type ResetLearnerPasswordResult = ResetLearnerPasswordSuccess | PupilNotFoundError | PupilNotLinkedError | PupilAccountProtectedError;

/** The old password serves no more, and the pupil is signed out everywhere. */
export type ResetLearnerPasswordSuccess = {
  __typename?: 'ResetLearnerPasswordSuccess';
  /** The one-time password. It is shown here, once. */
  password: Scalars['String']['output'];
};

/** What `addLearnerUsername` needs. */
export type AddLearnerUsernameInput = {
  /** The pupil. */
  learnerId: Scalars['ID']['input'];
};

/** What `addLearnerUsername` answers: its success, or one of its expected failures. */
export type AddLearnerUsernameResult = AddLearnerUsernameSuccess | PupilNotFoundError | PupilNotLinkedError | PupilAccountProtectedError;

/** The pupil has a username. */
export type AddLearnerUsernameSuccess = {
  __typename?: 'AddLearnerUsernameSuccess';
  /** The username, the one they had if they had one. */
  username: Scalars['String']['output'];
  /** The one-time password, shown here once; `null` when the pupil has a password already. */
  password?: Maybe<Scalars['String']['output']>;
};

/** No such pupil, for you. */
export type PupilNotFoundError = Error & {
  __typename?: 'PupilNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** No account is linked to this pupil, or the pupil has left. */
export type PupilNotLinkedError = Error & {
  __typename?: 'PupilNotLinkedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The account is a member's of an organization, or has a role on the platform. */
export type PupilAccountProtectedError = Error & {
  __typename?: 'PupilAccountProtectedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Organization: Organization;
  Learner: Learner;
  Campaign: Campaign;
  TargetProfile: TargetProfile;
  Participation: Participation;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Learner:
    ( { __typename: 'Learner' }
    & GraphQLRecursivePick<FederationTypes['Learner'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  TargetProfile:
    ( { __typename: 'TargetProfile' }
    & GraphQLRecursivePick<FederationTypes['TargetProfile'], {"id":true}> );
  Participation:
    ( { __typename: 'Participation' }
    & GraphQLRecursivePick<FederationTypes['Participation'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateOrganizationResult:
    | ( Omit<CreateOrganizationSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'CreateOrganizationSuccess' } )
    | ( UaiTakenErrorModel & { __typename: 'UaiTakenError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  AddMemberResult:
    | ( Omit<AddMemberSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'AddMemberSuccess' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  CreateCampaignResult:
    | ( Omit<CreateCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } & { __typename: 'CreateCampaignSuccess' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( TargetProfileNotFoundErrorModel & { __typename: 'TargetProfileNotFoundError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ReconcileLearnerResult:
    | ( ReconcileLearnerSuccess & { __typename: 'ReconcileLearnerSuccess' } )
    | ( CampaignNotFoundErrorModel & { __typename: 'CampaignNotFoundError' } )
    | ( LearnerNotFoundErrorModel & { __typename: 'LearnerNotFoundError' } )
    | ( LearnerAmbiguousErrorModel & { __typename: 'LearnerAmbiguousError' } )
    | ( LearnerTwinErrorModel & { __typename: 'LearnerTwinError' } )
    | ( LearnerTakenErrorModel & { __typename: 'LearnerTakenError' } )
    | ( LearnerInOtherSchoolErrorModel & { __typename: 'LearnerInOtherSchoolError' } )
    | ( AccountOfOtherPupilErrorModel & { __typename: 'AccountOfOtherPupilError' } )
    | ( AlreadyReconciledErrorModel & { __typename: 'AlreadyReconciledError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  UnlinkLearnerResult:
    | ( Omit<UnlinkLearnerSuccess, 'learner'> & { learner: _RefType['Learner'] } & { __typename: 'UnlinkLearnerSuccess' } )
    | ( PupilNotFoundErrorModel & { __typename: 'PupilNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  JoinCampaignResult:
    | ( Omit<JoinCampaignSuccess, 'participation'> & { participation: _RefType['Participation'] } & { __typename: 'JoinCampaignSuccess' } )
    | ( CampaignNotFoundErrorModel & { __typename: 'CampaignNotFoundError' } )
    | ( ReconciliationNeededErrorModel & { __typename: 'ReconciliationNeededError' } )
    | ( CampaignNothingToTestErrorModel & { __typename: 'CampaignNothingToTestError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ShareResultsResult:
    | ( Omit<ShareResultsSuccess, 'participation'> & { participation: _RefType['Participation'] } & { __typename: 'ShareResultsSuccess' } )
    | ( ParticipationNotFoundErrorModel & { __typename: 'ParticipationNotFoundError' } )
    | ( TestNotEndedErrorModel & { __typename: 'TestNotEndedError' } )
  ;
  CreateClassUsernamesResult:
    | ( Omit<CreateClassUsernamesSuccess, 'classSheet'> & { classSheet: _RefType['ClassSheet'] } & { __typename: 'CreateClassUsernamesSuccess' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( ClassNotFoundErrorModel & { __typename: 'ClassNotFoundError' } )
    | ( ClassSheetRunningErrorModel & { __typename: 'ClassSheetRunningError' } )
  ;
  ResetLearnerPasswordResult:
    | ( ResetLearnerPasswordSuccess & { __typename: 'ResetLearnerPasswordSuccess' } )
    | ( PupilNotFoundErrorModel & { __typename: 'PupilNotFoundError' } )
    | ( PupilNotLinkedErrorModel & { __typename: 'PupilNotLinkedError' } )
    | ( PupilAccountProtectedErrorModel & { __typename: 'PupilAccountProtectedError' } )
  ;
  AddLearnerUsernameResult:
    | ( AddLearnerUsernameSuccess & { __typename: 'AddLearnerUsernameSuccess' } )
    | ( PupilNotFoundErrorModel & { __typename: 'PupilNotFoundError' } )
    | ( PupilNotLinkedErrorModel & { __typename: 'PupilNotLinkedError' } )
    | ( PupilAccountProtectedErrorModel & { __typename: 'PupilAccountProtectedError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Error:
    | ( NotAllowedErrorModel )
    | ( InvalidInputErrorModel )
    | ( UaiTakenErrorModel )
    | ( OrganizationNotFoundErrorModel )
    | ( TargetProfileNotFoundErrorModel )
    | ( CampaignNotFoundErrorModel )
    | ( LearnerNotFoundErrorModel )
    | ( LearnerAmbiguousErrorModel )
    | ( LearnerTwinErrorModel )
    | ( LearnerInOtherSchoolErrorModel )
    | ( AccountOfOtherPupilErrorModel )
    | ( LearnerTakenErrorModel )
    | ( AlreadyReconciledErrorModel )
    | ( ReconciliationNeededErrorModel )
    | ( CampaignNothingToTestErrorModel )
    | ( ParticipationNotFoundErrorModel )
    | ( TestNotEndedErrorModel )
    | ( ClassNotFoundErrorModel )
    | ( ClassSheetRunningErrorModel )
    | ( PupilNotFoundErrorModel )
    | ( PupilNotLinkedErrorModel )
    | ( PupilAccountProtectedErrorModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Error: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Error']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  NotAllowedError: ResolverTypeWrapper<NotAllowedErrorModel>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputErrorModel>;
  FieldError: ResolverTypeWrapper<FieldErrorModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  OrganizationKind: OrganizationKind;
  MemberRole: MemberRole;
  LearnerConnection: ResolverTypeWrapper<LearnerPageModel>;
  LearnerEdge: ResolverTypeWrapper<Omit<LearnerEdge, 'node'> & { node: ResolversTypes['Learner'] }>;
  Learner: ResolverTypeWrapper<LearnerModel>;
  LearnerSort: LearnerSort;
  RosterImportConnection: ResolverTypeWrapper<RosterImportPageModel>;
  RosterImportEdge: ResolverTypeWrapper<Omit<RosterImportEdge, 'node'> & { node: ResolversTypes['RosterImport'] }>;
  CampaignConnection: ResolverTypeWrapper<CampaignPageModel>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  Campaign: ResolverTypeWrapper<CampaignModel>;
  TargetProfile: ResolverTypeWrapper<TargetProfileModel>;
  ParticipationConnection: ResolverTypeWrapper<ParticipationPageModel>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
  Participation: ResolverTypeWrapper<ParticipationModel>;
  ParticipationStatus: ParticipationStatus;
  CompetenceResult: ResolverTypeWrapper<CompetenceResultModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Competence: ResolverTypeWrapper<Competence>;
  Assessment: ResolverTypeWrapper<Assessment>;
  User: ResolverTypeWrapper<PersonModel>;
  Membership: ResolverTypeWrapper<MembershipModel>;
  CampaignInvitation: ResolverTypeWrapper<CampaignInvitation>;
  RosterImport: ResolverTypeWrapper<RosterImportModel>;
  RosterImportState: RosterImportState;
  RosterFormat: RosterFormat;
  RosterImportMode: RosterImportMode;
  LeftOutPupils: ResolverTypeWrapper<LeftOutCountModel>;
  LeftOutCause: LeftOutCause;
  RosterPreviewLine: ResolverTypeWrapper<RosterPreviewLineModel>;
  RosterChange: RosterChange;
  RosterError: ResolverTypeWrapper<RosterErrorModel>;
  LearnerIdentity: ResolverTypeWrapper<LearnerModel>;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateOrganizationResult']>;
  CreateOrganizationSuccess: ResolverTypeWrapper<Omit<CreateOrganizationSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  UaiTakenError: ResolverTypeWrapper<UaiTakenErrorModel>;
  AddMemberInput: AddMemberInput;
  AddMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddMemberResult']>;
  AddMemberSuccess: ResolverTypeWrapper<Omit<AddMemberSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  OrganizationNotFoundError: ResolverTypeWrapper<OrganizationNotFoundErrorModel>;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCampaignResult']>;
  CreateCampaignSuccess: ResolverTypeWrapper<Omit<CreateCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  TargetProfileNotFoundError: ResolverTypeWrapper<TargetProfileNotFoundErrorModel>;
  ReconcileLearnerInput: ReconcileLearnerInput;
  ReconcileLearnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReconcileLearnerResult']>;
  ReconcileLearnerSuccess: ResolverTypeWrapper<ReconcileLearnerSuccess>;
  CampaignNotFoundError: ResolverTypeWrapper<CampaignNotFoundErrorModel>;
  LearnerNotFoundError: ResolverTypeWrapper<LearnerNotFoundErrorModel>;
  LearnerAmbiguousError: ResolverTypeWrapper<LearnerAmbiguousErrorModel>;
  LearnerTwinError: ResolverTypeWrapper<LearnerTwinErrorModel>;
  LearnerInOtherSchoolError: ResolverTypeWrapper<LearnerInOtherSchoolErrorModel>;
  AccountOfOtherPupilError: ResolverTypeWrapper<AccountOfOtherPupilErrorModel>;
  LearnerTakenError: ResolverTypeWrapper<LearnerTakenErrorModel>;
  AlreadyReconciledError: ResolverTypeWrapper<AlreadyReconciledErrorModel>;
  UnlinkLearnerInput: UnlinkLearnerInput;
  UnlinkLearnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnlinkLearnerResult']>;
  UnlinkLearnerSuccess: ResolverTypeWrapper<Omit<UnlinkLearnerSuccess, 'learner'> & { learner: ResolversTypes['Learner'] }>;
  JoinCampaignInput: JoinCampaignInput;
  JoinCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinCampaignResult']>;
  JoinCampaignSuccess: ResolverTypeWrapper<Omit<JoinCampaignSuccess, 'participation'> & { participation: ResolversTypes['Participation'] }>;
  ReconciliationNeededError: ResolverTypeWrapper<ReconciliationNeededErrorModel>;
  CampaignNothingToTestError: ResolverTypeWrapper<CampaignNothingToTestErrorModel>;
  ShareResultsInput: ShareResultsInput;
  ShareResultsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareResultsResult']>;
  ShareResultsSuccess: ResolverTypeWrapper<Omit<ShareResultsSuccess, 'participation'> & { participation: ResolversTypes['Participation'] }>;
  ParticipationNotFoundError: ResolverTypeWrapper<ParticipationNotFoundErrorModel>;
  TestNotEndedError: ResolverTypeWrapper<TestNotEndedErrorModel>;
  SignInMethod: SignInMethod;
  ClassSheet: ResolverTypeWrapper<ClassSheetModel>;
  ClassSheetState: ClassSheetState;
  CreateClassUsernamesInput: CreateClassUsernamesInput;
  CreateClassUsernamesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateClassUsernamesResult']>;
  CreateClassUsernamesSuccess: ResolverTypeWrapper<Omit<CreateClassUsernamesSuccess, 'classSheet'> & { classSheet: ResolversTypes['ClassSheet'] }>;
  ClassNotFoundError: ResolverTypeWrapper<ClassNotFoundErrorModel>;
  ClassSheetRunningError: ResolverTypeWrapper<ClassSheetRunningErrorModel>;
  ResetLearnerPasswordInput: ResetLearnerPasswordInput;
  ResetLearnerPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetLearnerPasswordResult']>;
  ResetLearnerPasswordSuccess: ResolverTypeWrapper<ResetLearnerPasswordSuccess>;
  AddLearnerUsernameInput: AddLearnerUsernameInput;
  AddLearnerUsernameResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddLearnerUsernameResult']>;
  AddLearnerUsernameSuccess: ResolverTypeWrapper<AddLearnerUsernameSuccess>;
  PupilNotFoundError: ResolverTypeWrapper<PupilNotFoundErrorModel>;
  PupilNotLinkedError: ResolverTypeWrapper<PupilNotLinkedErrorModel>;
  PupilAccountProtectedError: ResolverTypeWrapper<PupilAccountProtectedErrorModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Error: ResolversInterfaceTypes<ResolversParentTypes>['Error'];
  String: Scalars['String']['output'];
  NotAllowedError: NotAllowedErrorModel;
  InvalidInputError: InvalidInputErrorModel;
  FieldError: FieldErrorModel;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Organization: OrganizationModel;
  Int: Scalars['Int']['output'];
  LearnerConnection: LearnerPageModel;
  LearnerEdge: Omit<LearnerEdge, 'node'> & { node: ResolversParentTypes['Learner'] };
  Learner: LearnerModel;
  RosterImportConnection: RosterImportPageModel;
  RosterImportEdge: Omit<RosterImportEdge, 'node'> & { node: ResolversParentTypes['RosterImport'] };
  CampaignConnection: CampaignPageModel;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  Campaign: CampaignModel;
  TargetProfile: TargetProfileModel;
  ParticipationConnection: ParticipationPageModel;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  Participation: ParticipationModel;
  CompetenceResult: CompetenceResultModel;
  Float: Scalars['Float']['output'];
  Competence: Competence;
  Assessment: Assessment;
  User: PersonModel;
  Membership: MembershipModel;
  CampaignInvitation: CampaignInvitation;
  RosterImport: RosterImportModel;
  LeftOutPupils: LeftOutCountModel;
  RosterPreviewLine: RosterPreviewLineModel;
  RosterError: RosterErrorModel;
  LearnerIdentity: LearnerModel;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['CreateOrganizationResult'];
  CreateOrganizationSuccess: Omit<CreateOrganizationSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  UaiTakenError: UaiTakenErrorModel;
  AddMemberInput: AddMemberInput;
  AddMemberResult: ResolversUnionTypes<ResolversParentTypes>['AddMemberResult'];
  AddMemberSuccess: Omit<AddMemberSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  OrganizationNotFoundError: OrganizationNotFoundErrorModel;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignResult: ResolversUnionTypes<ResolversParentTypes>['CreateCampaignResult'];
  CreateCampaignSuccess: Omit<CreateCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  TargetProfileNotFoundError: TargetProfileNotFoundErrorModel;
  ReconcileLearnerInput: ReconcileLearnerInput;
  ReconcileLearnerResult: ResolversUnionTypes<ResolversParentTypes>['ReconcileLearnerResult'];
  ReconcileLearnerSuccess: ReconcileLearnerSuccess;
  CampaignNotFoundError: CampaignNotFoundErrorModel;
  LearnerNotFoundError: LearnerNotFoundErrorModel;
  LearnerAmbiguousError: LearnerAmbiguousErrorModel;
  LearnerTwinError: LearnerTwinErrorModel;
  LearnerInOtherSchoolError: LearnerInOtherSchoolErrorModel;
  AccountOfOtherPupilError: AccountOfOtherPupilErrorModel;
  LearnerTakenError: LearnerTakenErrorModel;
  AlreadyReconciledError: AlreadyReconciledErrorModel;
  UnlinkLearnerInput: UnlinkLearnerInput;
  UnlinkLearnerResult: ResolversUnionTypes<ResolversParentTypes>['UnlinkLearnerResult'];
  UnlinkLearnerSuccess: Omit<UnlinkLearnerSuccess, 'learner'> & { learner: ResolversParentTypes['Learner'] };
  JoinCampaignInput: JoinCampaignInput;
  JoinCampaignResult: ResolversUnionTypes<ResolversParentTypes>['JoinCampaignResult'];
  JoinCampaignSuccess: Omit<JoinCampaignSuccess, 'participation'> & { participation: ResolversParentTypes['Participation'] };
  ReconciliationNeededError: ReconciliationNeededErrorModel;
  CampaignNothingToTestError: CampaignNothingToTestErrorModel;
  ShareResultsInput: ShareResultsInput;
  ShareResultsResult: ResolversUnionTypes<ResolversParentTypes>['ShareResultsResult'];
  ShareResultsSuccess: Omit<ShareResultsSuccess, 'participation'> & { participation: ResolversParentTypes['Participation'] };
  ParticipationNotFoundError: ParticipationNotFoundErrorModel;
  TestNotEndedError: TestNotEndedErrorModel;
  ClassSheet: ClassSheetModel;
  CreateClassUsernamesInput: CreateClassUsernamesInput;
  CreateClassUsernamesResult: ResolversUnionTypes<ResolversParentTypes>['CreateClassUsernamesResult'];
  CreateClassUsernamesSuccess: Omit<CreateClassUsernamesSuccess, 'classSheet'> & { classSheet: ResolversParentTypes['ClassSheet'] };
  ClassNotFoundError: ClassNotFoundErrorModel;
  ClassSheetRunningError: ClassSheetRunningErrorModel;
  ResetLearnerPasswordInput: ResetLearnerPasswordInput;
  ResetLearnerPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetLearnerPasswordResult'];
  ResetLearnerPasswordSuccess: ResetLearnerPasswordSuccess;
  AddLearnerUsernameInput: AddLearnerUsernameInput;
  AddLearnerUsernameResult: ResolversUnionTypes<ResolversParentTypes>['AddLearnerUsernameResult'];
  AddLearnerUsernameSuccess: AddLearnerUsernameSuccess;
  PupilNotFoundError: PupilNotFoundErrorModel;
  PupilNotLinkedError: PupilNotLinkedErrorModel;
  PupilAccountProtectedError: PupilAccountProtectedErrorModel;
  Boolean: Scalars['Boolean']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type ErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Error'] = ResolversParentTypes['Error']> = {
  __resolveType: TypeResolveFn<'NotAllowedError' | 'InvalidInputError' | 'UaiTakenError' | 'OrganizationNotFoundError' | 'TargetProfileNotFoundError' | 'CampaignNotFoundError' | 'LearnerNotFoundError' | 'LearnerAmbiguousError' | 'LearnerTwinError' | 'LearnerInOtherSchoolError' | 'AccountOfOtherPupilError' | 'LearnerTakenError' | 'AlreadyReconciledError' | 'ReconciliationNeededError' | 'CampaignNothingToTestError' | 'ParticipationNotFoundError' | 'TestNotEndedError' | 'ClassNotFoundError' | 'ClassSheetRunningError' | 'PupilNotFoundError' | 'PupilNotLinkedError' | 'PupilAccountProtectedError', ParentType, ContextType>;
};

export type NotAllowedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowedError'] = ResolversParentTypes['NotAllowedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  campaignByCode?: Resolver<Maybe<ResolversTypes['CampaignInvitation']>, ParentType, ContextType, RequireFields<QueryCampaignByCodeArgs, 'code'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType, RequireFields<QueryLearnerArgs, 'id'>>;
  rosterImport?: Resolver<Maybe<ResolversTypes['RosterImport']>, ParentType, ContextType, RequireFields<QueryRosterImportArgs, 'id'>>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<QueryParticipationArgs, 'id'>>;
  classSheet?: Resolver<Maybe<ResolversTypes['ClassSheet']>, ParentType, ContextType, RequireFields<QueryClassSheetArgs, 'id'>>;
  learnersOfSchool?: Resolver<Array<ResolversTypes['LearnerIdentity']>, ParentType, ContextType, RequireFields<QueryLearnersOfSchoolArgs, 'uai'>>;
  userData?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryUserDataArgs, 'userId'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createOrganization?: Resolver<ResolversTypes['CreateOrganizationResult'], ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input'>>;
  addMember?: Resolver<ResolversTypes['AddMemberResult'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'input'>>;
  createCampaign?: Resolver<ResolversTypes['CreateCampaignResult'], ParentType, ContextType, RequireFields<MutationCreateCampaignArgs, 'input'>>;
  reconcileLearner?: Resolver<ResolversTypes['ReconcileLearnerResult'], ParentType, ContextType, RequireFields<MutationReconcileLearnerArgs, 'input'>>;
  unlinkLearner?: Resolver<ResolversTypes['UnlinkLearnerResult'], ParentType, ContextType, RequireFields<MutationUnlinkLearnerArgs, 'input'>>;
  joinCampaign?: Resolver<ResolversTypes['JoinCampaignResult'], ParentType, ContextType, RequireFields<MutationJoinCampaignArgs, 'input'>>;
  shareResults?: Resolver<ResolversTypes['ShareResultsResult'], ParentType, ContextType, RequireFields<MutationShareResultsArgs, 'input'>>;
  createClassUsernames?: Resolver<ResolversTypes['CreateClassUsernamesResult'], ParentType, ContextType, RequireFields<MutationCreateClassUsernamesArgs, 'input'>>;
  resetLearnerPassword?: Resolver<ResolversTypes['ResetLearnerPasswordResult'], ParentType, ContextType, RequireFields<MutationResetLearnerPasswordArgs, 'input'>>;
  addLearnerUsername?: Resolver<ResolversTypes['AddLearnerUsernameResult'], ParentType, ContextType, RequireFields<MutationAddLearnerUsernameArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uai?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  viewerRole?: Resolver<Maybe<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  learners?: Resolver<ResolversTypes['LearnerConnection'], ParentType, ContextType, RequireFields<OrganizationLearnersArgs, 'sort'>>;
  divisions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rosterImports?: Resolver<ResolversTypes['RosterImportConnection'], ParentType, ContextType, Partial<OrganizationRosterImportsArgs>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, Partial<OrganizationCampaignsArgs>>;
  targetProfiles?: Resolver<Array<ResolversTypes['TargetProfile']>, ParentType, ContextType>;
};

export type LearnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerConnection'] = ResolversParentTypes['LearnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LearnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Learner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerEdge'] = ResolversParentTypes['LearnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
};

export type LearnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Learner'] = ResolversParentTypes['Learner'], FederationReferenceType extends FederationReferenceTypes['Learner'] = FederationReferenceTypes['Learner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Learner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferredLastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  studentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signInMethods?: Resolver<Array<ResolversTypes['SignInMethod']>, ParentType, ContextType>;
  participationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  certifiable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certifiableAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RosterImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportConnection'] = ResolversParentTypes['RosterImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RosterImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RosterImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportEdge'] = ResolversParentTypes['RosterImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RosterImport'], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  welcomeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetProfile?: Resolver<ResolversTypes['TargetProfile'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<CampaignParticipationsArgs>>;
  participationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collectiveResults?: Resolver<Array<ResolversTypes['CompetenceResult']>, ParentType, ContextType>;
};

export type TargetProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProfile'] = ResolversParentTypes['TargetProfile'], FederationReferenceType extends FederationReferenceTypes['TargetProfile'] = FederationReferenceTypes['TargetProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TargetProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation'], FederationReferenceType extends FederationReferenceTypes['Participation'] = FederationReferenceTypes['Participation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Participation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  campaignTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParticipationStatus'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sharedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  masteryPercentage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validatedSkillCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skillCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  competenceResults?: Resolver<Array<ResolversTypes['CompetenceResult']>, ParentType, ContextType>;
};

export type CompetenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceResult'] = ResolversParentTypes['CompetenceResult']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  masteryPercentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validatedSkillCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  skillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Competence'] = ResolversParentTypes['Competence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
};

export type CampaignInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignInvitation'] = ResolversParentTypes['CampaignInvitation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  welcomeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciliationNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namesNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RosterImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImport'] = ResolversParentTypes['RosterImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RosterImportState'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['RosterFormat']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['RosterImportMode'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RosterError']>, ParentType, ContextType>;
  errorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['RosterError']>, ParentType, ContextType>;
  warningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOutPupils']>, ParentType, ContextType>;
  pupilCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  addedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reenabledCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disabledCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedNothing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  preview?: Resolver<Array<ResolversTypes['RosterPreviewLine']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LeftOutPupilsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutPupils'] = ResolversParentTypes['LeftOutPupils']> = {
  cause?: Resolver<ResolversTypes['LeftOutCause'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterPreviewLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterPreviewLine'] = ResolversParentTypes['RosterPreviewLine']> = {
  change?: Resolver<ResolversTypes['RosterChange'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterError'] = ResolversParentTypes['RosterError']> = {
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LearnerIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerIdentity'] = ResolversParentTypes['LearnerIdentity']> = {
  learnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nationalStudentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrganizationResult'] = ResolversParentTypes['CreateOrganizationResult']> = {
  __resolveType: TypeResolveFn<'CreateOrganizationSuccess' | 'UaiTakenError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateOrganizationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrganizationSuccess'] = ResolversParentTypes['CreateOrganizationSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UaiTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UaiTakenError'] = ResolversParentTypes['UaiTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMemberResult'] = ResolversParentTypes['AddMemberResult']> = {
  __resolveType: TypeResolveFn<'AddMemberSuccess' | 'OrganizationNotFoundError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AddMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMemberSuccess'] = ResolversParentTypes['AddMemberSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationNotFoundError'] = ResolversParentTypes['OrganizationNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCampaignResult'] = ResolversParentTypes['CreateCampaignResult']> = {
  __resolveType: TypeResolveFn<'CreateCampaignSuccess' | 'OrganizationNotFoundError' | 'TargetProfileNotFoundError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCampaignSuccess'] = ResolversParentTypes['CreateCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetProfileNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProfileNotFoundError'] = ResolversParentTypes['TargetProfileNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconcileLearnerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconcileLearnerResult'] = ResolversParentTypes['ReconcileLearnerResult']> = {
  __resolveType: TypeResolveFn<'ReconcileLearnerSuccess' | 'CampaignNotFoundError' | 'LearnerNotFoundError' | 'LearnerAmbiguousError' | 'LearnerTwinError' | 'LearnerTakenError' | 'LearnerInOtherSchoolError' | 'AccountOfOtherPupilError' | 'AlreadyReconciledError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ReconcileLearnerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconcileLearnerSuccess'] = ResolversParentTypes['ReconcileLearnerSuccess']> = {
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignNotFoundError'] = ResolversParentTypes['CampaignNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearnerNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerNotFoundError'] = ResolversParentTypes['LearnerNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearnerAmbiguousErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerAmbiguousError'] = ResolversParentTypes['LearnerAmbiguousError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearnerTwinErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerTwinError'] = ResolversParentTypes['LearnerTwinError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearnerInOtherSchoolErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerInOtherSchoolError'] = ResolversParentTypes['LearnerInOtherSchoolError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountOfOtherPupilErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountOfOtherPupilError'] = ResolversParentTypes['AccountOfOtherPupilError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearnerTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerTakenError'] = ResolversParentTypes['LearnerTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['SignInMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyReconciledErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyReconciledError'] = ResolversParentTypes['AlreadyReconciledError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlinkLearnerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkLearnerResult'] = ResolversParentTypes['UnlinkLearnerResult']> = {
  __resolveType: TypeResolveFn<'UnlinkLearnerSuccess' | 'PupilNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type UnlinkLearnerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkLearnerSuccess'] = ResolversParentTypes['UnlinkLearnerSuccess']> = {
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinCampaignResult'] = ResolversParentTypes['JoinCampaignResult']> = {
  __resolveType: TypeResolveFn<'JoinCampaignSuccess' | 'CampaignNotFoundError' | 'ReconciliationNeededError' | 'CampaignNothingToTestError' | 'InvalidInputError', ParentType, ContextType>;
};

export type JoinCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinCampaignSuccess'] = ResolversParentTypes['JoinCampaignSuccess']> = {
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationNeededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationNeededError'] = ResolversParentTypes['ReconciliationNeededError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignNothingToTestErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignNothingToTestError'] = ResolversParentTypes['CampaignNothingToTestError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareResultsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareResultsResult'] = ResolversParentTypes['ShareResultsResult']> = {
  __resolveType: TypeResolveFn<'ShareResultsSuccess' | 'ParticipationNotFoundError' | 'TestNotEndedError', ParentType, ContextType>;
};

export type ShareResultsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareResultsSuccess'] = ResolversParentTypes['ShareResultsSuccess']> = {
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationNotFoundError'] = ResolversParentTypes['ParticipationNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestNotEndedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestNotEndedError'] = ResolversParentTypes['TestNotEndedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassSheet'] = ResolversParentTypes['ClassSheet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClassSheetState'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pupilCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  csvDownloaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pdfDownloaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateClassUsernamesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateClassUsernamesResult'] = ResolversParentTypes['CreateClassUsernamesResult']> = {
  __resolveType: TypeResolveFn<'CreateClassUsernamesSuccess' | 'OrganizationNotFoundError' | 'ClassNotFoundError' | 'ClassSheetRunningError', ParentType, ContextType>;
};

export type CreateClassUsernamesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateClassUsernamesSuccess'] = ResolversParentTypes['CreateClassUsernamesSuccess']> = {
  classSheet?: Resolver<ResolversTypes['ClassSheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassNotFoundError'] = ResolversParentTypes['ClassNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassSheetRunningErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassSheetRunningError'] = ResolversParentTypes['ClassSheetRunningError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetLearnerPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetLearnerPasswordResult'] = ResolversParentTypes['ResetLearnerPasswordResult']> = {
  __resolveType: TypeResolveFn<'ResetLearnerPasswordSuccess' | 'PupilNotFoundError' | 'PupilNotLinkedError' | 'PupilAccountProtectedError', ParentType, ContextType>;
};

export type ResetLearnerPasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetLearnerPasswordSuccess'] = ResolversParentTypes['ResetLearnerPasswordSuccess']> = {
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddLearnerUsernameResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddLearnerUsernameResult'] = ResolversParentTypes['AddLearnerUsernameResult']> = {
  __resolveType: TypeResolveFn<'AddLearnerUsernameSuccess' | 'PupilNotFoundError' | 'PupilNotLinkedError' | 'PupilAccountProtectedError', ParentType, ContextType>;
};

export type AddLearnerUsernameSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddLearnerUsernameSuccess'] = ResolversParentTypes['AddLearnerUsernameSuccess']> = {
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PupilNotFoundError'] = ResolversParentTypes['PupilNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilNotLinkedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PupilNotLinkedError'] = ResolversParentTypes['PupilNotLinkedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilAccountProtectedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PupilAccountProtectedError'] = ResolversParentTypes['PupilAccountProtectedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Error?: ErrorResolvers<ContextType>;
  NotAllowedError?: NotAllowedErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  LearnerConnection?: LearnerConnectionResolvers<ContextType>;
  LearnerEdge?: LearnerEdgeResolvers<ContextType>;
  Learner?: LearnerResolvers<ContextType>;
  RosterImportConnection?: RosterImportConnectionResolvers<ContextType>;
  RosterImportEdge?: RosterImportEdgeResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  TargetProfile?: TargetProfileResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  CompetenceResult?: CompetenceResultResolvers<ContextType>;
  Competence?: CompetenceResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  CampaignInvitation?: CampaignInvitationResolvers<ContextType>;
  RosterImport?: RosterImportResolvers<ContextType>;
  LeftOutPupils?: LeftOutPupilsResolvers<ContextType>;
  RosterPreviewLine?: RosterPreviewLineResolvers<ContextType>;
  RosterError?: RosterErrorResolvers<ContextType>;
  LearnerIdentity?: LearnerIdentityResolvers<ContextType>;
  CreateOrganizationResult?: CreateOrganizationResultResolvers<ContextType>;
  CreateOrganizationSuccess?: CreateOrganizationSuccessResolvers<ContextType>;
  UaiTakenError?: UaiTakenErrorResolvers<ContextType>;
  AddMemberResult?: AddMemberResultResolvers<ContextType>;
  AddMemberSuccess?: AddMemberSuccessResolvers<ContextType>;
  OrganizationNotFoundError?: OrganizationNotFoundErrorResolvers<ContextType>;
  CreateCampaignResult?: CreateCampaignResultResolvers<ContextType>;
  CreateCampaignSuccess?: CreateCampaignSuccessResolvers<ContextType>;
  TargetProfileNotFoundError?: TargetProfileNotFoundErrorResolvers<ContextType>;
  ReconcileLearnerResult?: ReconcileLearnerResultResolvers<ContextType>;
  ReconcileLearnerSuccess?: ReconcileLearnerSuccessResolvers<ContextType>;
  CampaignNotFoundError?: CampaignNotFoundErrorResolvers<ContextType>;
  LearnerNotFoundError?: LearnerNotFoundErrorResolvers<ContextType>;
  LearnerAmbiguousError?: LearnerAmbiguousErrorResolvers<ContextType>;
  LearnerTwinError?: LearnerTwinErrorResolvers<ContextType>;
  LearnerInOtherSchoolError?: LearnerInOtherSchoolErrorResolvers<ContextType>;
  AccountOfOtherPupilError?: AccountOfOtherPupilErrorResolvers<ContextType>;
  LearnerTakenError?: LearnerTakenErrorResolvers<ContextType>;
  AlreadyReconciledError?: AlreadyReconciledErrorResolvers<ContextType>;
  UnlinkLearnerResult?: UnlinkLearnerResultResolvers<ContextType>;
  UnlinkLearnerSuccess?: UnlinkLearnerSuccessResolvers<ContextType>;
  JoinCampaignResult?: JoinCampaignResultResolvers<ContextType>;
  JoinCampaignSuccess?: JoinCampaignSuccessResolvers<ContextType>;
  ReconciliationNeededError?: ReconciliationNeededErrorResolvers<ContextType>;
  CampaignNothingToTestError?: CampaignNothingToTestErrorResolvers<ContextType>;
  ShareResultsResult?: ShareResultsResultResolvers<ContextType>;
  ShareResultsSuccess?: ShareResultsSuccessResolvers<ContextType>;
  ParticipationNotFoundError?: ParticipationNotFoundErrorResolvers<ContextType>;
  TestNotEndedError?: TestNotEndedErrorResolvers<ContextType>;
  ClassSheet?: ClassSheetResolvers<ContextType>;
  CreateClassUsernamesResult?: CreateClassUsernamesResultResolvers<ContextType>;
  CreateClassUsernamesSuccess?: CreateClassUsernamesSuccessResolvers<ContextType>;
  ClassNotFoundError?: ClassNotFoundErrorResolvers<ContextType>;
  ClassSheetRunningError?: ClassSheetRunningErrorResolvers<ContextType>;
  ResetLearnerPasswordResult?: ResetLearnerPasswordResultResolvers<ContextType>;
  ResetLearnerPasswordSuccess?: ResetLearnerPasswordSuccessResolvers<ContextType>;
  AddLearnerUsernameResult?: AddLearnerUsernameResultResolvers<ContextType>;
  AddLearnerUsernameSuccess?: AddLearnerUsernameSuccessResolvers<ContextType>;
  PupilNotFoundError?: PupilNotFoundErrorResolvers<ContextType>;
  PupilNotLinkedError?: PupilNotLinkedErrorResolvers<ContextType>;
  PupilAccountProtectedError?: PupilAccountProtectedErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
};
