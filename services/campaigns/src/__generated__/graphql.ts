// Generated from schema.graphql by « npm run codegen ». Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, NotAllowedError as NotAllowedErrorModel, InvalidInputError as InvalidInputErrorModel } from '@pix/kit/result';
import type { UaiTakenError as UaiTakenErrorModel, OrganizationsFileError as OrganizationsFileErrorModel, OrganizationNotFoundError as OrganizationNotFoundErrorModel, TargetProfileNotFoundError as TargetProfileNotFoundErrorModel, CampaignNotFoundError as CampaignNotFoundErrorModel, LearnerNotFoundError as LearnerNotFoundErrorModel, NotAPupilError as NotAPupilErrorModel, OtherSchoolError as OtherSchoolErrorModel, LearnerAmbiguousError as LearnerAmbiguousErrorModel, LearnerTwinError as LearnerTwinErrorModel, LearnerInOtherSchoolError as LearnerInOtherSchoolErrorModel, AccountOfOtherPupilError as AccountOfOtherPupilErrorModel, LearnerTakenError as LearnerTakenErrorModel, AlreadyReconciledError as AlreadyReconciledErrorModel, AccountNeededError as AccountNeededErrorModel, ReconciliationNeededError as ReconciliationNeededErrorModel, CampaignNothingToTestError as CampaignNothingToTestErrorModel, ParticipationNotFoundError as ParticipationNotFoundErrorModel, TestNotEndedError as TestNotEndedErrorModel, ClassNotFoundError as ClassNotFoundErrorModel, ClassSheetRunningError as ClassSheetRunningErrorModel, PupilNotFoundError as PupilNotFoundErrorModel, PupilNotLinkedError as PupilNotLinkedErrorModel, PupilAccountProtectedError as PupilAccountProtectedErrorModel, LastAdministratorError as LastAdministratorErrorModel, MemberNotFoundError as MemberNotFoundErrorModel, InvitationNotFoundError as InvitationNotFoundErrorModel, InvitationOverError as InvitationOverErrorModel, InvitationTooSoonError as InvitationTooSoonErrorModel, InvitationNotValidError as InvitationNotValidErrorModel, AcademyNotFoundError as AcademyNotFoundErrorModel, TargetProfileInUseError as TargetProfileInUseErrorModel, FollowedCampaignNotFoundError as FollowedCampaignNotFoundErrorModel, CampaignInUseError as CampaignInUseErrorModel, CampaignClosedError as CampaignClosedErrorModel, LearnerParticipatesError as LearnerParticipatesErrorModel, CampaignRetryNotOfferedError as CampaignRetryNotOfferedErrorModel, CampaignRetryTooEarlyError as CampaignRetryTooEarlyErrorModel } from '../domain/errors';
import type { Academy as AcademyModel } from '../domain/academy';
import type { PresentedDashboard as PresentedDashboardModel } from '../graphql/academy-dashboard';
import type { AverageCompetence as AverageCompetenceModel, CollectedCompetence as CollectedCompetenceModel } from '../domain/collected-profile';
import type { Badge as BadgeModel, BadgeCriterion as BadgeCriterionModel, SubjectCap as SubjectCapModel, Stage as StageModel, TargetProfile as TargetProfileModel } from '../domain/target-profile';
import type { Campaign as CampaignModel } from '../domain/campaign';
import type { CampaignPage as CampaignPageModel, LearnerPage as LearnerPageModel, MemberPage as MemberPageModel, ParticipationPage as ParticipationPageModel, RosterImportPage as RosterImportPageModel, SchoolFiguresPage as SchoolFiguresPageModel } from '../graphql/connections';
import type { CampaignExport as CampaignExportModel } from '../domain/campaign-export';
import type { ClassSheet as ClassSheetModel } from '../domain/class-sheet';
import type { PresentedColleague as PresentedColleagueModel } from '../graphql/member';
import type { PresentedProfile as PresentedProfileModel } from '../graphql/participation';
import type { CompetenceResult as CompetenceResultModel, SkillGap as SkillGapModel } from '../domain/results';
import type { Invitation as InvitationModel } from '../domain/invitation';
import type { Learner as LearnerModel, SchoolLearner as SchoolLearnerModel } from '../domain/learner';
import type { LeftOutCount as LeftOutCountModel, RosterImport as RosterImportModel, RosterPreviewLine as RosterPreviewLineModel } from '../domain/roster-import';
import type { Membership as MembershipModel, Organization as OrganizationModel } from '../domain/organization';
import type { FileLineError as FileLineErrorModel } from '../domain/organization-file';
import type { Participation as ParticipationModel } from '../domain/participation';
import type { RosterError as RosterErrorModel } from '../domain/roster-error';
import type { SchoolFigures as SchoolFiguresModel } from '../domain/academy-figures';
import type { SubjectAnalysis as SubjectAnalysisModel } from '../domain/relevance';
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
  /** Who invites, for whoever holds the link of an invitation, before they sign in or up; `null` once it is over. Public. */
  organizationInvitation?: Maybe<OrganizationInvitation>;
  /** A target profile: of a content release or offered to all; an own one, for the members of an organization it is offered to. */
  targetProfile?: Maybe<TargetProfile>;
  /** A file of results that the viewer asked for (C9). */
  campaignExport?: Maybe<CampaignExport>;
  /** For programs of the information system: a file of results that this program asked for. Scope `campaigns:export-results`. */
  resultsExport?: Maybe<CampaignExport>;
  /** The académies the viewer follows; all of them for platform administrators (C12). */
  academies: Array<Academy>;
  /** An académie the viewer follows. */
  academy?: Maybe<Academy>;
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
  /**
   * For services: the active pupils of any school with this national identifier (INE); of one person there should be one. Scope
   * `campaigns:read-learners`.
   */
  learnersByNationalStudentId: Array<LearnerIdentity>;
  /**
   * For services: whether a person is a member of a school, by its UAI; false for a school we do not know. Scope
   * `campaigns:read-learners`.
   */
  worksInSchool: Scalars['Boolean']['output'];
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
export type QueryOrganizationInvitationArgs = {
  token: Scalars['String']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryTargetProfileArgs = {
  id: Scalars['ID']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryCampaignExportArgs = {
  id: Scalars['ID']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryResultsExportArgs = {
  id: Scalars['ID']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryAcademyArgs = {
  id: Scalars['ID']['input'];
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
export type QueryLearnersByNationalStudentIdArgs = {
  nationalStudentId: Scalars['String']['input'];
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryWorksInSchoolArgs = {
  uai: Scalars['String']['input'];
  userId: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Schools and other organizations: members, rosters, target profiles, campaigns, participations. */
export type QueryUserDataArgs = {
  userId: Scalars['ID']['input'];
};

/** What can be watched: each field is the query of the same name, answered again whenever it changes (G3). */
export type Subscription = {
  __typename?: 'Subscription';
  /** An import as it goes on (C2). */
  rosterImport?: Maybe<RosterImport>;
  /** A campaign as it fills up: ask for `statusCounts` (C8). */
  campaign?: Maybe<Campaign>;
};


/** What can be watched: each field is the query of the same name, answered again whenever it changes (G3). */
export type SubscriptionRosterImportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be watched: each field is the query of the same name, answered again whenever it changes (G3). */
export type SubscriptionCampaignArgs = {
  id: Scalars['ID']['input'];
};

/** What can be done; each answers a union of its success and its expected failures. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Creates an organization. Platform administrators only. */
  createOrganization: CreateOrganizationResult;
  /**
   * Creates the organizations of a file, one a line, and invites to them (C1): all of them, or none while a line has an error.
   * An organization is known by its UAI: the same file again creates nothing and invites nobody. Platform administrators only.
   */
  createOrganizations: CreateOrganizationsResult;
  /** Replaces what is written of an organization. Platform administrators only. */
  updateOrganization: UpdateOrganizationResult;
  /** Makes a person a member of an organization. Its administrators, and platform administrators. */
  addMember: AddMemberResult;
  /** Gives a member the other role. Its administrators, and platform administrators; the last administrator stays one. */
  changeMemberRole: ChangeMemberRoleResult;
  /** Ends a membership. Administrators end anybody's, members their own; the last administrator cannot leave. */
  removeMember: RemoveMemberResult;
  /**
   * Invites somebody by mail: a link that serves once, for 14 days (C1). An address has one open invitation: asking again
   * gives it. Administrators of the organization, and platform administrators.
   */
  inviteMember: InviteMemberResult;
  /** Sends the mail of an invitation again; the link before serves no more. Whoever may invite. */
  resendInvitation: ResendInvitationResult;
  /** Makes the link of an invitation worthless. Whoever may invite. */
  cancelInvitation: CancelInvitationResult;
  /** Makes the viewer a member by the link they were sent. Somebody without an account signs up first, then calls this. */
  acceptInvitation: AcceptInvitationResult;
  /**
   * Asks for the first access of a school's staff: an administrator's invitation goes to the school's registered address,
   * if there is such a school. The answer is the same when there is none.
   */
  requestSchoolAccess: RequestSchoolAccessResult;
  /** Lets a person follow an académie (C12). Platform administrators only. */
  grantAcademySupervision: AcademySupervisionResult;
  /** Ends that. Platform administrators only. */
  revokeAcademySupervision: AcademySupervisionResult;
  /** Makes a target profile of an organization's own (C5). Its members. */
  createTargetProfile: CreateTargetProfileResult;
  /** Rewrites an own target profile that no campaign was made from. Who created it, and administrators of the organization. */
  updateTargetProfile: UpdateTargetProfileResult;
  /** Replaces the stages of an own target profile (C13); campaigns keep those they have. Whoever may rewrite it. */
  setTargetProfileStages: SetTargetProfileStagesResult;
  /** Replaces the badges of an own target profile (C13); campaigns keep those they have. Whoever may rewrite it. */
  setTargetProfileBadges: SetTargetProfileBadgesResult;
  /** Makes an organization's own copy of a target profile offered to it. Its members. */
  duplicateTargetProfile: DuplicateTargetProfileResult;
  /** Offers an own target profile no more; its campaigns go on. Whoever may rewrite it. */
  archiveTargetProfile: ArchiveTargetProfileResult;
  /** Offers an own target profile to other organizations, or to all. Platform administrators only. */
  shareTargetProfile: ShareTargetProfileResult;
  /** Creates a campaign and its code (C6). Members of the organization. */
  createCampaign: CreateCampaignResult;
  /**
   * Rewrites a campaign. What participants are asked and promised changes only before anybody takes part; what is tested
   * never does. Its owner, and administrators of the organization.
   */
  updateCampaign: UpdateCampaignResult;
  /** Closes a campaign: nobody starts, nobody sends (C6). Whoever may rewrite it. */
  archiveCampaign: ArchiveCampaignResult;
  /** Opens an archived campaign again. Whoever may rewrite it. */
  unarchiveCampaign: ArchiveCampaignResult;
  /** Takes a campaign from the organization's lists, for good; participants keep what they did. Whoever may rewrite it. */
  deleteCampaign: DeleteCampaignResult;
  /** Hands a campaign over to another member. Whoever may rewrite it. */
  changeCampaignOwner: ChangeCampaignOwnerResult;
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
  /**
   * Lets somebody without an account into a campaign that asks for no name (C7). With the token as `Authorization: Bearer`, they
   * join, answer and send as anybody does, for a day; nothing leads to a person. Public.
   */
  enterCampaignAsGuest: EnterCampaignAsGuestResult;
  /** Joins a campaign by its code and starts its test. Joining again gives the same participation (C7). */
  joinCampaign: JoinCampaignResult;
  /**
   * Sends the results to the organization, or the whole profile for a collection: from now on its members see them, in the
   * place of what was sent before (C7, C10, C11). Sending twice is sending once.
   */
  shareResults: ShareResultsResult;
  /**
   * Tries a campaign again, 4 days after its results were sent: only what was failed is asked (C11). A profile is sent again at
   * once. Members see the try before until this one is sent. Asking twice starts one.
   */
  retryCampaign: RetryCampaignResult;
  /**
   * Asks for a file of all that the participants of a campaign sent, written by a job (C9). Asked again while it is made, it is
   * the same. Members of the organization.
   */
  requestCampaignExport: RequestCampaignExportResult;
  /**
   * The same for programs of the information system, by the campaign's code (G4); followed by `resultsExport`. Scope
   * `campaigns:export-results`.
   */
  exportCampaignResults: RequestCampaignExportResult;
  /**
   * Takes a participant out of a campaign: members see them no more, the participant keeps theirs to read. The campaign's owner,
   * and administrators of the organization.
   */
  deleteParticipation: DeleteParticipationResult;
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
export type MutationCreateOrganizationsArgs = {
  input: CreateOrganizationsInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAddMemberArgs = {
  input: AddMemberInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCancelInvitationArgs = {
  input: CancelInvitationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRequestSchoolAccessArgs = {
  input: RequestSchoolAccessInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationGrantAcademySupervisionArgs = {
  input: AcademySupervisionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRevokeAcademySupervisionArgs = {
  input: AcademySupervisionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreateTargetProfileArgs = {
  input: CreateTargetProfileInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationUpdateTargetProfileArgs = {
  input: UpdateTargetProfileInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSetTargetProfileStagesArgs = {
  input: SetTargetProfileStagesInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSetTargetProfileBadgesArgs = {
  input: SetTargetProfileBadgesInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationDuplicateTargetProfileArgs = {
  input: DuplicateTargetProfileInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationArchiveTargetProfileArgs = {
  input: ArchiveTargetProfileInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationShareTargetProfileArgs = {
  input: ShareTargetProfileInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationUpdateCampaignArgs = {
  input: UpdateCampaignInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationArchiveCampaignArgs = {
  input: CampaignInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationUnarchiveCampaignArgs = {
  input: CampaignInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationDeleteCampaignArgs = {
  input: CampaignInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationChangeCampaignOwnerArgs = {
  input: ChangeCampaignOwnerInput;
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
export type MutationEnterCampaignAsGuestArgs = {
  input: EnterCampaignAsGuestInput;
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
export type MutationRetryCampaignArgs = {
  input: RetryCampaignInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRequestCampaignExportArgs = {
  input: RequestCampaignExportInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationExportCampaignResultsArgs = {
  input: ExportCampaignResultsInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationDeleteParticipationArgs = {
  input: DeleteParticipationInput;
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
  /** Code of its académie, which supervisors follow as a whole. */
  academyId?: Maybe<Scalars['ID']['output']>;
  /** Name of its académie. */
  academyName?: Maybe<Scalars['String']['output']>;
  /** Words it is filed under. */
  tags: Array<Scalars['String']['output']>;
  /** Its registered address. For those who manage it. */
  contactEmail?: Maybe<Scalars['String']['output']>;
  /** The viewer's role in it. */
  viewerRole?: Maybe<MemberRole>;
  /** Its members, administrators first. Members and platform administrators. */
  members: MemberConnection;
  /** Invitations that are neither accepted nor cancelled, newest first. For those who manage it, empty for others. */
  invitations: Array<Invitation>;
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
export type OrganizationMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  filter?: InputMaybe<CampaignFilter>;
};

/** What an organization is. */
export type OrganizationKind =
  /** Primary school (école). */
  | 'PRIMARY'
  /** Lower secondary (collège). */
  | 'COLLEGE'
  /** Upper secondary (lycée). */
  | 'LYCEE'
  /** Apprentices' training centre (CFA). */
  | 'CFA'
  /** Agricultural school (lycée agricole). */
  | 'AGRICULTURAL'
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
  /**
   * How the pupil can sign in; empty as long as no account is linked (I4). Null, with an error beside the data, while identity,
   * which knows, does not answer: the rest of the pupil is there.
   */
  signInMethods?: Maybe<Array<SignInMethod>>;
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
  /** The direct link, to be given instead of the code. */
  link: Scalars['String']['output'];
  /** Whether it tests something, or collects profiles. */
  type: CampaignType;
  /** What it tests; `null` for a collection of profiles. */
  targetProfile?: Maybe<TargetProfile>;
  /** Who created it. */
  creator: Colleague;
  /** Who looks after it. */
  owner: Colleague;
  /** Whether the viewer may rewrite, archive, hand over or delete it. */
  editable: Scalars['Boolean']['output'];
  /** What participants are asked to give besides; `null` for nothing. */
  externalIdLabel?: Maybe<Scalars['String']['output']>;
  /** Whether they must give it. */
  externalIdRequired: Scalars['Boolean']['output'];
  /** Whether a participant may send again. */
  multipleSendings: Scalars['Boolean']['output'];
  /** Whether participants give no name; such a test is taken without an account as well: see `enterCampaignAsGuest`. */
  anonymous: Scalars['Boolean']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was closed; `null` while it is open. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who takes part, by name: of several tries of a person, the last one sent. */
  participations: ParticipationConnection;
  /** How many take part. */
  participationCount: Scalars['Int']['output'];
  /** How many have sent their results. */
  sharedCount: Scalars['Int']['output'];
  /** How many stand where: those in `toShare` are to be reminded. */
  statusCounts: StatusCounts;
  /** What was started and sent each day, tries included. Days are those of the organization's académie: midnight in Cayenne is not in Paris. */
  activity: Array<DayActivity>;
  /** Average share mastered, 0 to 100, of those who sent; `null` before. */
  averageMasteryPercentage?: Maybe<Scalars['Int']['output']>;
  /** How many of those who sent, by tens of per cent. */
  distribution: Array<MasteryBand>;
  /** How many of those who sent reached each stage and no higher (C13). */
  stages: Array<StageCount>;
  /** How many of those who sent hold each badge (C13). */
  badges: Array<BadgeCount>;
  /** Average of the results sent, by competence; empty before the first is sent. */
  collectiveResults: Array<CompetenceResult>;
  /** Subjects to work on, the most relevant first, over those who sent (C9). */
  analysis: Array<SubjectAnalysis>;
  /**
   * What to work on with the class: skills that are the easiest somebody failed in their subject, those of most participants first, over
   * those who sent (T3). `recommendedTutorials` comes from it.
   */
  gaps: Array<SkillGap>;
  /** For a collection: how many of those who sent can be certified. */
  certifiableCount?: Maybe<Scalars['Int']['output']>;
  /** For a collection: average Pix of those who sent; `null` before. */
  averagePix?: Maybe<Scalars['Int']['output']>;
  /** For a collection: averages by competence over those who sent. */
  averageProfile: Array<AverageCompetence>;
};


/** A campaign, as the organization's members see it. */
export type CampaignParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
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
  /** Where it is filed: `DISCOVERY`, `CORE`, `SNT`, `SUBJECT`, `COMPETENCE`; `OWN` for an organization's own. */
  category: Scalars['String']['output'];
  /** Number of subjects. */
  subjectCount: Scalars['Int']['output'];
  /** Its subjects, each with the highest level tested. */
  subjects: Array<CappedSubject>;
  /** Messages by share mastered, lowest first; none for most (C13). */
  stages: Array<Stage>;
  /** Thematic results to win (C13). */
  badges: Array<Badge>;
  /** The organization whose own it is; `null` for one of a content release. */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** Whether every organization may use it. */
  public: Scalars['Boolean']['output'];
  /** Whether campaigns can be created from it: neither archived nor of an older release. */
  offered: Scalars['Boolean']['output'];
  /** Whether a campaign was made from it: it cannot be rewritten any more. */
  used: Scalars['Boolean']['output'];
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
  /** Whether it is a test, or a profile to send. */
  type: CampaignType;
  /** Where it stands. */
  status: ParticipationStatus;
  /** 1 for the first try of the person in the campaign, then 2… */
  round: Scalars['Int']['output'];
  /** What the campaign asked besides. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** When the results were sent. */
  sharedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the organization took it out of its campaign: it can be neither resumed nor sent. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far the test is, 0 to 100; `null` for a collection of profiles. */
  progressPercentage?: Maybe<Scalars['Int']['output']>;
  /** From when on `retryCampaign` starts the next try; `null` when it does not. The participant's own: `null` for others. */
  retryAvailableAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** Subjects to work on, the most relevant first. For members, empty until sent. */
  analysis: Array<SubjectAnalysis>;
  /** The stage reached, where the campaign has some. For members, `null` until sent (C13). */
  stage?: Maybe<StageReached>;
  /** The badges won. For members, empty until sent (C13). */
  badges: Array<Badge>;
  /** For a collection: the profile as it was sent; `null` until then (C10). */
  profile?: Maybe<CollectedProfile>;
};

/** What a campaign is for. */
export type CampaignType =
  /** A test on a target profile (évaluation). */
  | 'ASSESSMENT'
  /** The whole profile is sent (collecte de profils). */
  | 'PROFILES_COLLECTION';

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
  /** The académies they follow. Theirs alone: empty for others. */
  supervisedAcademies: Array<Academy>;
  /** Their participations, newest first, all tries. Theirs alone: empty for others. */
  participations: Array<Participation>;
  /** How many of their participations wait to be sent. Theirs alone: `null` for others. */
  resultsToSendCount?: Maybe<Scalars['Int']['output']>;
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
  /** Whether it is a test, or a profile to send. */
  type: CampaignType;
  /** Whether it is closed: nobody joins any more. */
  closed: Scalars['Boolean']['output'];
  /** What the viewer is asked to give besides; `null` for nothing, or once they take part. */
  externalIdLabel?: Maybe<Scalars['String']['output']>;
  /** Whether they must give it to join. */
  externalIdRequired: Scalars['Boolean']['output'];
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
  /** Second first name, if declared. */
  middleName?: Maybe<Scalars['String']['output']>;
  /** Third first name, if declared. */
  thirdName?: Maybe<Scalars['String']['output']>;
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Birth date. */
  birthDate: Scalars['Date']['output'];
  /** Class. */
  division: Scalars['String']['output'];
  /** Where they were born, if the school's file says it. */
  birthCity?: Maybe<Scalars['String']['output']>;
  /** INSEE code of where they were born, if the school's file says it. */
  birthCityCode?: Maybe<Scalars['String']['output']>;
};

/** What `createOrganization` needs. */
export type CreateOrganizationInput = {
  /** Name, 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** What it is. */
  kind: OrganizationKind;
  /** UAI of a school. */
  uai?: InputMaybe<Scalars['String']['input']>;
  /** Code of its académie; without it, that of its UAI's department. */
  academyId?: InputMaybe<Scalars['ID']['input']>;
  /** Its registered address, where a first access is sent. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Words it is filed under, at most 20. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** What `createOrganizations` needs. */
export type CreateOrganizationsInput = {
  /**
   * A CSV file as text, `;` or `,` between cells, at most 500 lines. Columns, in any order: `Type` (`COLLEGE`, or Collège…), `Nom`,
   * `UAI`; if wanted `Académie` (code or name, else that of the UAI), `Tags` (separated by `|`), `E-mail` (its registered address),
   * `E-mail d'invitation`, `Rôle` (`ADMIN` if absent, or `MEMBER`).
   */
  file: Scalars['String']['input'];
  /** Whether the file is only checked: nothing is created. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `createOrganizations` answers: its success, or one of its expected failures. */
export type CreateOrganizationsResult = CreateOrganizationsSuccess | OrganizationsFileError | NotAllowedError;

/** The organizations exist, each with its invitation; of a dry run, what would be. */
export type CreateOrganizationsSuccess = {
  __typename?: 'CreateOrganizationsSuccess';
  /** Organizations created. */
  createdCount: Scalars['Int']['output'];
  /** Lines whose UAI an organization has already: it was left as it is. */
  knownCount: Scalars['Int']['output'];
  /** People invited. */
  invitedCount: Scalars['Int']['output'];
  /** Those created, in the order of the file; none in a dry run. */
  organizations: Array<Organization>;
};

/** The file has errors: nothing was created. */
export type OrganizationsFileError = Error & {
  __typename?: 'OrganizationsFileError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** Every error, by line. */
  errors: Array<OrganizationsFileLineError>;
};

/** One error of a file of organizations. */
export type OrganizationsFileLineError = {
  __typename?: 'OrganizationsFileLineError';
  /** Line of the file, its header being line 1. */
  line: Scalars['Int']['output'];
  /** Column; `null` when it is about the whole line. */
  field?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, ready to be shown. */
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
export type AddMemberResult = AddMemberSuccess | OrganizationNotFoundError | LastAdministratorError | NotAllowedError | InvalidInputError;

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
  /** What it is for. */
  type?: InputMaybe<CampaignType>;
  /** What it tests: needed for a test, refused for a collection of profiles. */
  targetProfileId?: InputMaybe<Scalars['ID']['input']>;
  /** Title for the pupils, at most 255 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Welcome text for the pupils, plain text, at most 5000 characters. */
  welcomeText?: InputMaybe<Scalars['String']['input']>;
  /** What participants are asked to give besides, at most 255 characters. */
  externalIdLabel?: InputMaybe<Scalars['String']['input']>;
  /** Whether they must give it. */
  externalIdRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a participant may send again (C11). */
  multipleSendings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether participants give no name, nor need an account for a test; an organization with a roster cannot ask it. */
  anonymous?: InputMaybe<Scalars['Boolean']['input']>;
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
export type ReconcileLearnerResult = ReconcileLearnerSuccess | CampaignNotFoundError | NotAPupilError | OtherSchoolError | LearnerNotFoundError | LearnerAmbiguousError | LearnerTwinError | LearnerTakenError | LearnerInOtherSchoolError | AccountOfOtherPupilError | AlreadyReconciledError | InvalidInputError;

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

/** The GAR or the ENT says that the viewer is a teacher, other staff or a guardian: no row of a roster is theirs (I1). */
export type NotAPupilError = Error & {
  __typename?: 'NotAPupilError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The GAR or the ENT says that the viewer is at another school than the campaign's (I1). */
export type OtherSchoolError = Error & {
  __typename?: 'OtherSchoolError';
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

/** What `enterCampaignAsGuest` needs. */
export type EnterCampaignAsGuestInput = {
  /** The code; case and blanks do not matter. */
  code: Scalars['String']['input'];
};

/** What `enterCampaignAsGuest` answers: its success, or one of its expected failures. */
export type EnterCampaignAsGuestResult = EnterCampaignAsGuestSuccess | CampaignNotFoundError | CampaignClosedError | AccountNeededError;

/** Somebody new is let in. */
export type EnterCampaignAsGuestSuccess = {
  __typename?: 'EnterCampaignAsGuestSuccess';
  /** Bearer token of the requests that follow; whoever has lost it has lost the participation. */
  accessToken: Scalars['String']['output'];
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
};

/** The campaign is not one that can be taken without an account. */
export type AccountNeededError = Error & {
  __typename?: 'AccountNeededError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `joinCampaign` needs. */
export type JoinCampaignInput = {
  /** The code; case and blanks do not matter. */
  code: Scalars['String']['input'];
  /** First name, as the organization will read it. Needed when it has no roster, unused otherwise. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Last name, as the organization will read it. Needed when it has no roster, unused otherwise. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** What the campaign asks besides, at most 255 characters; unused when it asks nothing. */
  externalId?: InputMaybe<Scalars['String']['input']>;
};

/** What `joinCampaign` answers: its success, or one of its expected failures. */
export type JoinCampaignResult = JoinCampaignSuccess | CampaignNotFoundError | CampaignClosedError | ReconciliationNeededError | LearnerParticipatesError | CampaignNothingToTestError | InvalidInputError;

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
export type ShareResultsResult = ShareResultsSuccess | ParticipationNotFoundError | TestNotEndedError | CampaignClosedError;

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

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** With their cursors. */
  edges: Array<MemberEdge>;
  /** Without. */
  nodes: Array<Member>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A member and their place in the list. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Member;
};

/** A member of an organization, as its other members see them. */
export type Member = {
  __typename?: 'Member';
  /** The account. */
  userId: Scalars['ID']['output'];
  /** First name; `null` when the account is gone. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Last name; `null` when the account is gone. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Their role. */
  role: MemberRole;
  /** When they became a member, if it is known. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Somebody invited by mail to an organization (C1). */
export type Invitation = {
  __typename?: 'Invitation';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Where the mail went; erased 30 days after the invitation is over. */
  email?: Maybe<Scalars['String']['output']>;
  /** The role they will have. */
  role: MemberRole;
  /** Where it stands. */
  state: InvitationState;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the last mail was asked for. */
  sentAt: Scalars['DateTime']['output'];
  /** Until when its link serves. */
  expiresAt: Scalars['DateTime']['output'];
};

/** Where an invitation stands. */
export type InvitationState =
  /** Its link serves. */
  | 'PENDING'
  /** Its time is over; it may be sent again. */
  | 'EXPIRED'
  /** The person is a member. */
  | 'ACCEPTED'
  /** Its link serves no more. */
  | 'CANCELLED';

/** What the holder of an invitation's link reads. */
export type OrganizationInvitation = {
  __typename?: 'OrganizationInvitation';
  /** Who invites. */
  organizationName: Scalars['String']['output'];
  /** As what. */
  role: MemberRole;
  /** Until when. */
  expiresAt: Scalars['DateTime']['output'];
};

/** A regional education authority (académie) and what its supervisors follow (C12). */
export type Academy = {
  __typename?: 'Academy';
  /** Its official code: `19` for Reims. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Who follows it. Platform administrators only, empty for others. */
  supervisors: Array<User>;
  /**
   * Its schools in numbers, as they are now. As a file: `GET /files/academies/ID.csv?kind=&fromMonth=&toMonth=`, with the
   * supervisor's token.
   */
  dashboard: AcademyDashboard;
};


/** A regional education authority (académie) and what its supervisors follow (C12). */
export type AcademyDashboardArgs = {
  filter?: InputMaybe<AcademyFilter>;
};

/** Which schools and months a dashboard counts. */
export type AcademyFilter = {
  /** Only schools of this kind: `COLLEGE`, `LYCEE`… */
  kind?: InputMaybe<OrganizationKind>;
  /** From this month on, `YYYY-MM`, as it begins in the académie: what is dated is counted from there. */
  fromMonth?: InputMaybe<Scalars['String']['input']>;
  /** Up to this month, `YYYY-MM`, included. */
  toMonth?: InputMaybe<Scalars['String']['input']>;
};

/** An académie's schools in numbers. */
export type AcademyDashboard = {
  __typename?: 'AcademyDashboard';
  /** All of them together. */
  totals: AcademyFigures;
  /** The same by kind of school. */
  byKind: Array<KindFigures>;
  /** What was started and sent each month. */
  months: Array<MonthActivity>;
  /** School by school, by name. */
  schools: SchoolFiguresConnection;
};


/** An académie's schools in numbers. */
export type AcademyDashboardSchoolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Several schools together; a person of two schools counts in both. */
export type AcademyFigures = {
  __typename?: 'AcademyFigures';
  /** Schools. */
  schoolCount: Scalars['Int']['output'];
  /** Schools where somebody accepted the invitation. */
  joinedSchoolCount: Scalars['Int']['output'];
  /** Pupils imported who have not left. */
  pupilCount: Scalars['Int']['output'];
  /** People who take part in a campaign. */
  participantCount: Scalars['Int']['output'];
  /** Participations started. */
  startedCount: Scalars['Int']['output'];
  /** Results or profiles sent. */
  sharedCount: Scalars['Int']['output'];
  /** People whose profile was collected. */
  profileCount: Scalars['Int']['output'];
  /** Those of them who can be certified. */
  certifiableCount: Scalars['Int']['output'];
};

/** The schools of one kind together. */
export type KindFigures = {
  __typename?: 'KindFigures';
  /** The kind. */
  kind: OrganizationKind;
  /** Schools. */
  schoolCount: Scalars['Int']['output'];
  /** Schools where somebody accepted the invitation. */
  joinedSchoolCount: Scalars['Int']['output'];
  /** Pupils imported who have not left. */
  pupilCount: Scalars['Int']['output'];
  /** People who take part in a campaign. */
  participantCount: Scalars['Int']['output'];
  /** Participations started. */
  startedCount: Scalars['Int']['output'];
  /** Results or profiles sent. */
  sharedCount: Scalars['Int']['output'];
  /** People whose profile was collected. */
  profileCount: Scalars['Int']['output'];
  /** Those of them who can be certified. */
  certifiableCount: Scalars['Int']['output'];
};

/** What happened in one month. */
export type MonthActivity = {
  __typename?: 'MonthActivity';
  /** The month, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** Participations started. */
  startedCount: Scalars['Int']['output'];
  /** Results or profiles sent. */
  sharedCount: Scalars['Int']['output'];
};

/** A page of schools. */
export type SchoolFiguresConnection = {
  __typename?: 'SchoolFiguresConnection';
  /** With their cursors. */
  edges: Array<SchoolFiguresEdge>;
  /** Without. */
  nodes: Array<SchoolFigures>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A school and its place in the list. */
export type SchoolFiguresEdge = {
  __typename?: 'SchoolFiguresEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The school. */
  node: SchoolFigures;
};

/** A school in numbers: no pupil is named. */
export type SchoolFigures = {
  __typename?: 'SchoolFigures';
  /** The organization. */
  organizationId: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its UAI. */
  uai?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: OrganizationKind;
  /** Whether somebody accepted its invitation. */
  joined: Scalars['Boolean']['output'];
  /** Pupils imported who have not left. */
  pupilCount: Scalars['Int']['output'];
  /** People who take part in a campaign. */
  participantCount: Scalars['Int']['output'];
  /** Participants for 100 pupils; `null` without a roster. */
  participationPercentage?: Maybe<Scalars['Int']['output']>;
  /** Participations started. */
  startedCount: Scalars['Int']['output'];
  /** Results or profiles sent. */
  sharedCount: Scalars['Int']['output'];
  /** People whose profile was collected. */
  profileCount: Scalars['Int']['output'];
  /** Those of them who can be certified. */
  certifiableCount: Scalars['Int']['output'];
};

/** What `updateOrganization` needs: everything is replaced. */
export type UpdateOrganizationInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** Name, 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** What it is. */
  kind: OrganizationKind;
  /** UAI of a school. */
  uai?: InputMaybe<Scalars['String']['input']>;
  /** Code of its académie; without it, that of its UAI's department. */
  academyId?: InputMaybe<Scalars['ID']['input']>;
  /** Its registered address, where a first access is sent. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Words it is filed under, at most 20. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What `updateOrganization` answers: its success, or one of its expected failures. */
export type UpdateOrganizationResult = UpdateOrganizationSuccess | OrganizationNotFoundError | UaiTakenError | NotAllowedError | InvalidInputError;

/** The organization is as written. */
export type UpdateOrganizationSuccess = {
  __typename?: 'UpdateOrganizationSuccess';
  /** The organization. */
  organization: Organization;
};

/** What `changeMemberRole` needs. */
export type ChangeMemberRoleInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** The member. */
  userId: Scalars['ID']['input'];
  /** Their role from now on. */
  role: MemberRole;
};

/** What `changeMemberRole` answers: its success, or one of its expected failures. */
export type ChangeMemberRoleResult = ChangeMemberRoleSuccess | OrganizationNotFoundError | MemberNotFoundError | LastAdministratorError | NotAllowedError;

/** The member has the role. */
export type ChangeMemberRoleSuccess = {
  __typename?: 'ChangeMemberRoleSuccess';
  /** The organization. */
  organization: Organization;
};

/** What `removeMember` needs. */
export type RemoveMemberInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** The member; the viewer themselves, to leave. */
  userId: Scalars['ID']['input'];
};

/** What `removeMember` answers: its success, or one of its expected failures. */
export type RemoveMemberResult = RemoveMemberSuccess | OrganizationNotFoundError | MemberNotFoundError | LastAdministratorError | NotAllowedError;

/** The person is not a member any more. */
export type RemoveMemberSuccess = {
  __typename?: 'RemoveMemberSuccess';
  /** Who it was. */
  userId: Scalars['ID']['output'];
};

/** The organization would have no administrator left. */
export type LastAdministratorError = Error & {
  __typename?: 'LastAdministratorError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The person is not a member. */
export type MemberNotFoundError = Error & {
  __typename?: 'MemberNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `inviteMember` needs. */
export type InviteMemberInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** Where the mail goes. */
  email: Scalars['String']['input'];
  /** The role they will have. */
  role: MemberRole;
};

/** What `inviteMember` answers: its success, or one of its expected failures. */
export type InviteMemberResult = InviteMemberSuccess | OrganizationNotFoundError | NotAllowedError | InvalidInputError;

/** The mail is on its way, or was sent already. */
export type InviteMemberSuccess = {
  __typename?: 'InviteMemberSuccess';
  /** The invitation. */
  invitation: Invitation;
};

/** What `resendInvitation` needs. */
export type ResendInvitationInput = {
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
};

/** What `resendInvitation` answers: its success, or one of its expected failures. */
export type ResendInvitationResult = ResendInvitationSuccess | InvitationNotFoundError | InvitationOverError | InvitationTooSoonError | NotAllowedError;

/** Another mail is on its way. */
export type ResendInvitationSuccess = {
  __typename?: 'ResendInvitationSuccess';
  /** The invitation. */
  invitation: Invitation;
};

/** What `cancelInvitation` needs. */
export type CancelInvitationInput = {
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
};

/** What `cancelInvitation` answers: its success, or one of its expected failures. */
export type CancelInvitationResult = CancelInvitationSuccess | InvitationNotFoundError | InvitationOverError | NotAllowedError;

/** The link serves no more. */
export type CancelInvitationSuccess = {
  __typename?: 'CancelInvitationSuccess';
  /** The invitation. */
  invitation: Invitation;
};

/** No such invitation, for you. */
export type InvitationNotFoundError = Error & {
  __typename?: 'InvitationNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The invitation was accepted or cancelled. */
export type InvitationOverError = Error & {
  __typename?: 'InvitationOverError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** A mail was sent a few minutes ago. */
export type InvitationTooSoonError = Error & {
  __typename?: 'InvitationTooSoonError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `acceptInvitation` needs. */
export type AcceptInvitationInput = {
  /** What is behind `#token=` in the link. */
  token: Scalars['String']['input'];
};

/** What `acceptInvitation` answers: its success, or its expected failure. */
export type AcceptInvitationResult = AcceptInvitationSuccess | InvitationNotValidError;

/** The viewer is a member. */
export type AcceptInvitationSuccess = {
  __typename?: 'AcceptInvitationSuccess';
  /** The organization. */
  organization: Organization;
};

/** The link is unknown, used, cancelled, replaced or over. */
export type InvitationNotValidError = Error & {
  __typename?: 'InvitationNotValidError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `requestSchoolAccess` needs. */
export type RequestSchoolAccessInput = {
  /** The school. */
  uai: Scalars['String']['input'];
};

/** What `requestSchoolAccess` answers: its success, or its expected failure. */
export type RequestSchoolAccessResult = RequestSchoolAccessSuccess | InvalidInputError;

/** If there is such a school with a registered address, a mail is on its way there. */
export type RequestSchoolAccessSuccess = {
  __typename?: 'RequestSchoolAccessSuccess';
  /** The UAI that was read. */
  uai: Scalars['String']['output'];
};

/** What `grantAcademySupervision` and `revokeAcademySupervision` need. */
export type AcademySupervisionInput = {
  /** The académie. */
  academyId: Scalars['ID']['input'];
  /** The person's account. */
  userId: Scalars['ID']['input'];
};

/** What `grantAcademySupervision` and `revokeAcademySupervision` answer: their success, or one of their expected failures. */
export type AcademySupervisionResult = AcademySupervisionSuccess | AcademyNotFoundError | NotAllowedError | InvalidInputError;

/** It is so. */
export type AcademySupervisionSuccess = {
  __typename?: 'AcademySupervisionSuccess';
  /** The académie. */
  academy: Academy;
};

/** No such académie, for you. */
export type AcademyNotFoundError = Error & {
  __typename?: 'AcademyNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** A subject tested up to a level. */
export type CappedSubject = {
  __typename?: 'CappedSubject';
  /** The subject. */
  subject: Subject;
  /** 1 to 8. */
  maxLevel: Scalars['Int']['output'];
};

/** A skill, which assessment owns; it leads to its tutorials. */
export type Skill = {
  __typename?: 'Skill';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
};

/** A subject, which assessment owns; its skills lead to their tutorials. */
export type Subject = {
  __typename?: 'Subject';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
};

/** A message by share mastered (palier) (C13). */
export type Stage = {
  __typename?: 'Stage';
  /** From this percentage on. */
  threshold: Scalars['Int']['output'];
  /** Title, for the participant. */
  title: Scalars['String']['output'];
  /** Message, for the participant. */
  message: Scalars['String']['output'];
  /** Title, for teachers. */
  teacherTitle?: Maybe<Scalars['String']['output']>;
  /** Description, for teachers. */
  teacherDescription?: Maybe<Scalars['String']['output']>;
};

/** A thematic result (résultat thématique): won when all its criteria are met (C13). */
export type Badge = {
  __typename?: 'Badge';
  /** Its id within the target profile. */
  id: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Message, once it is won. */
  message: Scalars['String']['output'];
  /** What its image shows. */
  imageAlt: Scalars['String']['output'];
  /** All are to be met. */
  criteria: Array<BadgeCriterion>;
};

/** A share to master. */
export type BadgeCriterion = {
  __typename?: 'BadgeCriterion';
  /** At least this percentage. */
  threshold: Scalars['Int']['output'];
  /** Of these subjects, up to these levels; of the whole campaign when there is none. */
  subjects: Array<CappedSubject>;
};

/** A subject and the highest level tested, 1 to 8. */
export type CappedSubjectInput = {
  /** The subject. */
  id: Scalars['ID']['input'];
  /** 1 to 8. */
  maxLevel: Scalars['Int']['input'];
};

/** A stage, as it is written. */
export type StageInput = {
  /** 0 to 100; the first stage is at 0. */
  threshold: Scalars['Int']['input'];
  /** Title, for the participant. */
  title: Scalars['String']['input'];
  /** Message, for the participant. */
  message: Scalars['String']['input'];
  /** Title, for teachers. */
  teacherTitle?: InputMaybe<Scalars['String']['input']>;
  /** Description, for teachers. */
  teacherDescription?: InputMaybe<Scalars['String']['input']>;
};

/** A criterion of a badge, as it is written. */
export type BadgeCriterionInput = {
  /** 0 to 100. */
  threshold: Scalars['Int']['input'];
  /** Of these subjects, within those of the target profile; none for the whole. */
  subjects: Array<CappedSubjectInput>;
};

/** A badge, as it is written. */
export type BadgeInput = {
  /** Its id within the target profile, 1 to 64 characters. */
  id: Scalars['ID']['input'];
  /** Title. */
  title: Scalars['String']['input'];
  /** Message, once it is won. */
  message: Scalars['String']['input'];
  /** What its image shows. */
  imageAlt: Scalars['String']['input'];
  /** 1 to 10, all to be met. */
  criteria: Array<BadgeCriterionInput>;
};

/** What `createTargetProfile` needs. */
export type CreateTargetProfileInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** Title, 1 to 255 characters. */
  title: Scalars['String']['input'];
  /** What it is for. */
  description: Scalars['String']['input'];
  /** 1 to 200 subjects of the current content. */
  subjects: Array<CappedSubjectInput>;
};

/** What `createTargetProfile` answers: its success, or one of its expected failures. */
export type CreateTargetProfileResult = CreateTargetProfileSuccess | OrganizationNotFoundError | InvalidInputError;

/** The target profile is offered to its organization. */
export type CreateTargetProfileSuccess = {
  __typename?: 'CreateTargetProfileSuccess';
  /** The target profile. */
  targetProfile: TargetProfile;
};

/** What `updateTargetProfile` needs: everything is replaced. */
export type UpdateTargetProfileInput = {
  /** The target profile. */
  targetProfileId: Scalars['ID']['input'];
  /** Title, 1 to 255 characters. */
  title: Scalars['String']['input'];
  /** What it is for. */
  description: Scalars['String']['input'];
  /** 1 to 200 subjects of the current content. */
  subjects: Array<CappedSubjectInput>;
};

/** What `updateTargetProfile` answers: its success, or one of its expected failures. */
export type UpdateTargetProfileResult = UpdateTargetProfileSuccess | TargetProfileNotFoundError | TargetProfileInUseError | NotAllowedError | InvalidInputError;

/** The target profile is as written. */
export type UpdateTargetProfileSuccess = {
  __typename?: 'UpdateTargetProfileSuccess';
  /** The target profile. */
  targetProfile: TargetProfile;
};

/** A campaign was made from the target profile. */
export type TargetProfileInUseError = Error & {
  __typename?: 'TargetProfileInUseError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `setTargetProfileStages` needs. */
export type SetTargetProfileStagesInput = {
  /** The target profile. */
  targetProfileId: Scalars['ID']['input'];
  /** All its stages; none, or one at 0 among them. */
  stages: Array<StageInput>;
};

/** What `setTargetProfileStages` answers: its success, or one of its expected failures. */
export type SetTargetProfileStagesResult = SetTargetProfileStagesSuccess | TargetProfileNotFoundError | NotAllowedError | InvalidInputError;

/** The target profile has these stages. */
export type SetTargetProfileStagesSuccess = {
  __typename?: 'SetTargetProfileStagesSuccess';
  /** The target profile. */
  targetProfile: TargetProfile;
};

/** What `setTargetProfileBadges` needs. */
export type SetTargetProfileBadgesInput = {
  /** The target profile. */
  targetProfileId: Scalars['ID']['input'];
  /** All its badges. */
  badges: Array<BadgeInput>;
};

/** What `setTargetProfileBadges` answers: its success, or one of its expected failures. */
export type SetTargetProfileBadgesResult = SetTargetProfileBadgesSuccess | TargetProfileNotFoundError | NotAllowedError | InvalidInputError;

/** The target profile has these badges. */
export type SetTargetProfileBadgesSuccess = {
  __typename?: 'SetTargetProfileBadgesSuccess';
  /** The target profile. */
  targetProfile: TargetProfile;
};

/** What `duplicateTargetProfile` needs. */
export type DuplicateTargetProfileInput = {
  /** What to copy. */
  targetProfileId: Scalars['ID']['input'];
  /** Whose own the copy is. */
  organizationId: Scalars['ID']['input'];
  /** Title of the copy, 1 to 255 characters. */
  title: Scalars['String']['input'];
};

/** What `duplicateTargetProfile` answers: its success, or one of its expected failures. */
export type DuplicateTargetProfileResult = DuplicateTargetProfileSuccess | OrganizationNotFoundError | TargetProfileNotFoundError | InvalidInputError;

/** The copy is there. */
export type DuplicateTargetProfileSuccess = {
  __typename?: 'DuplicateTargetProfileSuccess';
  /** The copy. */
  targetProfile: TargetProfile;
};

/** What `archiveTargetProfile` needs. */
export type ArchiveTargetProfileInput = {
  /** The target profile. */
  targetProfileId: Scalars['ID']['input'];
};

/** What `archiveTargetProfile` answers: its success, or one of its expected failures. */
export type ArchiveTargetProfileResult = ArchiveTargetProfileSuccess | TargetProfileNotFoundError | NotAllowedError;

/** The target profile is offered no more. */
export type ArchiveTargetProfileSuccess = {
  __typename?: 'ArchiveTargetProfileSuccess';
  /** The target profile. */
  targetProfile: TargetProfile;
};

/** What `shareTargetProfile` needs: what was said before is replaced. */
export type ShareTargetProfileInput = {
  /** The target profile, an organization's own. */
  targetProfileId: Scalars['ID']['input'];
  /** Whether every organization may use it. */
  public: Scalars['Boolean']['input'];
  /** The organizations that may use it besides its own. */
  organizationIds: Array<Scalars['ID']['input']>;
};

/** What `shareTargetProfile` answers: its success, or one of its expected failures. */
export type ShareTargetProfileResult = ShareTargetProfileSuccess | TargetProfileNotFoundError | OrganizationNotFoundError | NotAllowedError;

/** The target profile is offered so. */
export type ShareTargetProfileSuccess = {
  __typename?: 'ShareTargetProfileSuccess';
  /** The target profile. */
  targetProfile: TargetProfile;
};

/** A member, named to their colleagues. */
export type Colleague = {
  __typename?: 'Colleague';
  /** The account. */
  userId: Scalars['ID']['output'];
  /** First name; `null` when the account is gone. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Last name; `null` when the account is gone. */
  lastName?: Maybe<Scalars['String']['output']>;
};

/** Which campaigns a list shows. */
export type CampaignFilter = {
  /** Open or archived ones. */
  state?: InputMaybe<CampaignState>;
  /** Part of their name. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only those this member created. */
  creatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this type. */
  type?: InputMaybe<CampaignType>;
};

/** Whether campaigns are open. */
export type CampaignState =
  /** Those that are not archived. */
  | 'ACTIVE'
  /** Those that are. */
  | 'ARCHIVED'
  /** All. */
  | 'ALL';

/** Which participants a list shows. */
export type ParticipationFilter = {
  /** Only those who stand there. */
  status?: InputMaybe<ParticipationStatus>;
  /** Part of their names. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only this class. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only those who reached this stage and no higher, 0 first. */
  stageRank?: InputMaybe<Scalars['Int']['input']>;
};

/** How many participants stand where. */
export type StatusCounts = {
  __typename?: 'StatusCounts';
  /** The test is under way. */
  started: Scalars['Int']['output'];
  /** Nothing left to do but send. */
  toShare: Scalars['Int']['output'];
  /** Sent. */
  shared: Scalars['Int']['output'];
};

/** What happened in a campaign on one day. */
export type DayActivity = {
  __typename?: 'DayActivity';
  /** The day, where the organization is. */
  day: Scalars['Date']['output'];
  /** Participations started. */
  startedCount: Scalars['Int']['output'];
  /** Results sent. */
  sharedCount: Scalars['Int']['output'];
};

/** How many mastered about as much. */
export type MasteryBand = {
  __typename?: 'MasteryBand';
  /** From this percentage on. */
  from: Scalars['Int']['output'];
  /** Up to this percentage, included. */
  to: Scalars['Int']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How many reached a stage. */
export type StageCount = {
  __typename?: 'StageCount';
  /** The stage. */
  stage: Stage;
  /** 0 for the first. */
  rank: Scalars['Int']['output'];
  /** How many reached it, and no higher. */
  count: Scalars['Int']['output'];
};

/** How many hold a badge. */
export type BadgeCount = {
  __typename?: 'BadgeCount';
  /** The badge. */
  badge: Badge;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** The stage a participant reached. */
export type StageReached = {
  __typename?: 'StageReached';
  /** The stage. */
  stage: Stage;
  /** 0 for the first. */
  rank: Scalars['Int']['output'];
  /** How many there are. */
  stageCount: Scalars['Int']['output'];
};

/** A skill that participants failed. */
export type SkillGap = {
  __typename?: 'SkillGap';
  /** The skill. */
  skill: Skill;
  /** How many failed it, and nothing easier in its subject. */
  pupilCount: Scalars['Int']['output'];
};

/** How relevant working on a subject is (C9). Its tutorials come with the skills of `subject`. */
export type SubjectAnalysis = {
  __typename?: 'SubjectAnalysis';
  /** The subject. */
  subject: Subject;
  /** Its competence. */
  competence: Competence;
  /**
   * About 0 to 100: 40 for how far one is in the subject, 30 for how high it goes, 20 for the share validated, 10 for how close
   * the next skill is; for several people, the average.
   */
  relevance: Scalars['Float']['output'];
  /** The same as 1 to 3 dots. */
  dots: Scalars['Int']['output'];
  /** Share of its skills mastered, 0 to 100. */
  masteryPercentage: Scalars['Int']['output'];
};

/** A profile as it was sent (C10). */
export type CollectedProfile = {
  __typename?: 'CollectedProfile';
  /** Total, 0 to 1024. */
  pix: Scalars['Int']['output'];
  /** Level 1 or more in 5 competences. */
  certifiable: Scalars['Boolean']['output'];
  /** Number of competences of level 1 or more. */
  certifiableCompetenceCount: Scalars['Int']['output'];
  /** All 16 competences, in order. */
  competences: Array<CollectedCompetence>;
};

/** What a profile that was sent says of one competence. */
export type CollectedCompetence = {
  __typename?: 'CollectedCompetence';
  /** The competence. */
  competence: Competence;
  /** 0 to 8. */
  level: Scalars['Int']['output'];
  /** 8 a level. */
  pix: Scalars['Int']['output'];
};

/** One competence over the profiles that were sent. */
export type AverageCompetence = {
  __typename?: 'AverageCompetence';
  /** The competence. */
  competence: Competence;
  /** Average level. */
  averageLevel: Scalars['Float']['output'];
  /** Average Pix. */
  averagePix: Scalars['Float']['output'];
};

/** What `updateCampaign` needs: everything is replaced. */
export type UpdateCampaignInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Name for the members, 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** Title for the pupils, at most 255 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Welcome text for the pupils, plain text, at most 5000 characters. */
  welcomeText?: InputMaybe<Scalars['String']['input']>;
  /** What participants are asked to give besides. */
  externalIdLabel?: InputMaybe<Scalars['String']['input']>;
  /** Whether they must give it. */
  externalIdRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a participant may send again. */
  multipleSendings?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `updateCampaign` answers: its success, or one of its expected failures. */
export type UpdateCampaignResult = UpdateCampaignSuccess | FollowedCampaignNotFoundError | CampaignInUseError | NotAllowedError | InvalidInputError;

/** The campaign is as written. */
export type UpdateCampaignSuccess = {
  __typename?: 'UpdateCampaignSuccess';
  /** The campaign. */
  campaign: Campaign;
};

/** Which campaign. */
export type CampaignInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
};

/** What `archiveCampaign` and `unarchiveCampaign` answer: their success, or one of their expected failures. */
export type ArchiveCampaignResult = ArchiveCampaignSuccess | FollowedCampaignNotFoundError | NotAllowedError;

/** The campaign is closed, or open again. */
export type ArchiveCampaignSuccess = {
  __typename?: 'ArchiveCampaignSuccess';
  /** The campaign. */
  campaign: Campaign;
};

/** What `deleteCampaign` answers: its success, or one of its expected failures. */
export type DeleteCampaignResult = DeleteCampaignSuccess | FollowedCampaignNotFoundError | NotAllowedError;

/** The campaign is gone. */
export type DeleteCampaignSuccess = {
  __typename?: 'DeleteCampaignSuccess';
  /** Which it was. */
  campaignId: Scalars['ID']['output'];
};

/** What `changeCampaignOwner` needs. */
export type ChangeCampaignOwnerInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** A member of its organization. */
  ownerId: Scalars['ID']['input'];
};

/** What `changeCampaignOwner` answers: its success, or one of its expected failures. */
export type ChangeCampaignOwnerResult = ChangeCampaignOwnerSuccess | FollowedCampaignNotFoundError | MemberNotFoundError | NotAllowedError;

/** The campaign is theirs. */
export type ChangeCampaignOwnerSuccess = {
  __typename?: 'ChangeCampaignOwnerSuccess';
  /** The campaign. */
  campaign: Campaign;
};

/** No such campaign in an organization of yours. */
export type FollowedCampaignNotFoundError = Error & {
  __typename?: 'FollowedCampaignNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Somebody takes part: what is asked and promised cannot change. */
export type CampaignInUseError = Error & {
  __typename?: 'CampaignInUseError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The campaign is archived or deleted, or the organization took the participation out of it. */
export type CampaignClosedError = Error & {
  __typename?: 'CampaignClosedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The viewer's row of the roster takes part already, under another account. */
export type LearnerParticipatesError = Error & {
  __typename?: 'LearnerParticipatesError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `retryCampaign` needs. */
export type RetryCampaignInput = {
  /** The last participation, or any before it. */
  participationId: Scalars['ID']['input'];
};

/** What `retryCampaign` answers: its success, or one of its expected failures. */
export type RetryCampaignResult = RetryCampaignSuccess | ParticipationNotFoundError | CampaignClosedError | CampaignRetryNotOfferedError | CampaignRetryTooEarlyError | CampaignNothingToTestError;

/** The next try has begun. */
export type RetryCampaignSuccess = {
  __typename?: 'RetryCampaignSuccess';
  /** The new participation, with its test and first question. */
  participation: Participation;
};

/** Nothing was sent, everything is mastered, the campaign takes one sending, or the account was unlinked from the pupil. */
export type CampaignRetryNotOfferedError = Error & {
  __typename?: 'CampaignRetryNotOfferedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The delay is not over. */
export type CampaignRetryTooEarlyError = Error & {
  __typename?: 'CampaignRetryTooEarlyError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** From when on. */
  availableAt: Scalars['DateTime']['output'];
};

/** What `deleteParticipation` needs. */
export type DeleteParticipationInput = {
  /** Any participation of the person in the campaign. */
  participationId: Scalars['ID']['input'];
};

/** What `deleteParticipation` answers: its success, or one of its expected failures. */
export type DeleteParticipationResult = DeleteParticipationSuccess | ParticipationNotFoundError | NotAllowedError;

/** The participant is out of the campaign. */
export type DeleteParticipationSuccess = {
  __typename?: 'DeleteParticipationSuccess';
  /** Which it was. */
  participationId: Scalars['ID']['output'];
};

/** A file of all that the participants of a campaign sent (CSV), written by a job (C9). Sealed, and erased after 24 hours. */
export type CampaignExport = {
  __typename?: 'CampaignExport';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  state: CampaignExportState;
  /** 0 to 100. */
  percentage: Scalars['Int']['output'];
  /** How many participants it has. */
  rowCount: Scalars['Int']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When it is erased. */
  expiresAt: Scalars['DateTime']['output'];
  /** Once it is ready: where its asker fetches it, with their own token, within 15 minutes; asked again, the link is a new one. */
  link?: Maybe<Scalars['String']['output']>;
};

/** Where a file of results stands. */
export type CampaignExportState =
  /** Asked for; the job will run. */
  | 'WAITING'
  /** Being written. */
  | 'RUNNING'
  /** To be fetched. */
  | 'READY'
  /** Nothing of it is left. */
  | 'EXPIRED';

/** What `requestCampaignExport` needs. */
export type RequestCampaignExportInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Whether it has a column for each skill. */
  withSkills?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `exportCampaignResults` needs. */
export type ExportCampaignResultsInput = {
  /** The campaign's code. */
  campaignCode: Scalars['String']['input'];
  /** Whether it has a column for each skill. */
  withSkills?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `requestCampaignExport` and `exportCampaignResults` answer: their success, or their expected failure. */
export type RequestCampaignExportResult = RequestCampaignExportSuccess | FollowedCampaignNotFoundError;

/** The job will write the file. */
export type RequestCampaignExportSuccess = {
  __typename?: 'RequestCampaignExportSuccess';
  /** The file: follow it with `campaignExport`, or `resultsExport`. */
  campaignExport: CampaignExport;
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
  Academy: Academy;
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
  Academy:
    ( { __typename: 'Academy' }
    & GraphQLRecursivePick<FederationTypes['Academy'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateOrganizationResult:
    | ( Omit<CreateOrganizationSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'CreateOrganizationSuccess' } )
    | ( UaiTakenErrorModel & { __typename: 'UaiTakenError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  CreateOrganizationsResult:
    | ( Omit<CreateOrganizationsSuccess, 'organizations'> & { organizations: Array<_RefType['Organization']> } & { __typename: 'CreateOrganizationsSuccess' } )
    | ( OrganizationsFileErrorModel & { __typename: 'OrganizationsFileError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  AddMemberResult:
    | ( Omit<AddMemberSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'AddMemberSuccess' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( LastAdministratorErrorModel & { __typename: 'LastAdministratorError' } )
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
    | ( NotAPupilErrorModel & { __typename: 'NotAPupilError' } )
    | ( OtherSchoolErrorModel & { __typename: 'OtherSchoolError' } )
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
  EnterCampaignAsGuestResult:
    | ( EnterCampaignAsGuestSuccess & { __typename: 'EnterCampaignAsGuestSuccess' } )
    | ( CampaignNotFoundErrorModel & { __typename: 'CampaignNotFoundError' } )
    | ( CampaignClosedErrorModel & { __typename: 'CampaignClosedError' } )
    | ( AccountNeededErrorModel & { __typename: 'AccountNeededError' } )
  ;
  JoinCampaignResult:
    | ( Omit<JoinCampaignSuccess, 'participation'> & { participation: _RefType['Participation'] } & { __typename: 'JoinCampaignSuccess' } )
    | ( CampaignNotFoundErrorModel & { __typename: 'CampaignNotFoundError' } )
    | ( CampaignClosedErrorModel & { __typename: 'CampaignClosedError' } )
    | ( ReconciliationNeededErrorModel & { __typename: 'ReconciliationNeededError' } )
    | ( LearnerParticipatesErrorModel & { __typename: 'LearnerParticipatesError' } )
    | ( CampaignNothingToTestErrorModel & { __typename: 'CampaignNothingToTestError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ShareResultsResult:
    | ( Omit<ShareResultsSuccess, 'participation'> & { participation: _RefType['Participation'] } & { __typename: 'ShareResultsSuccess' } )
    | ( ParticipationNotFoundErrorModel & { __typename: 'ParticipationNotFoundError' } )
    | ( TestNotEndedErrorModel & { __typename: 'TestNotEndedError' } )
    | ( CampaignClosedErrorModel & { __typename: 'CampaignClosedError' } )
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
  UpdateOrganizationResult:
    | ( Omit<UpdateOrganizationSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'UpdateOrganizationSuccess' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( UaiTakenErrorModel & { __typename: 'UaiTakenError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ChangeMemberRoleResult:
    | ( Omit<ChangeMemberRoleSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'ChangeMemberRoleSuccess' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( MemberNotFoundErrorModel & { __typename: 'MemberNotFoundError' } )
    | ( LastAdministratorErrorModel & { __typename: 'LastAdministratorError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  RemoveMemberResult:
    | ( RemoveMemberSuccess & { __typename: 'RemoveMemberSuccess' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( MemberNotFoundErrorModel & { __typename: 'MemberNotFoundError' } )
    | ( LastAdministratorErrorModel & { __typename: 'LastAdministratorError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  InviteMemberResult:
    | ( Omit<InviteMemberSuccess, 'invitation'> & { invitation: _RefType['Invitation'] } & { __typename: 'InviteMemberSuccess' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ResendInvitationResult:
    | ( Omit<ResendInvitationSuccess, 'invitation'> & { invitation: _RefType['Invitation'] } & { __typename: 'ResendInvitationSuccess' } )
    | ( InvitationNotFoundErrorModel & { __typename: 'InvitationNotFoundError' } )
    | ( InvitationOverErrorModel & { __typename: 'InvitationOverError' } )
    | ( InvitationTooSoonErrorModel & { __typename: 'InvitationTooSoonError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  CancelInvitationResult:
    | ( Omit<CancelInvitationSuccess, 'invitation'> & { invitation: _RefType['Invitation'] } & { __typename: 'CancelInvitationSuccess' } )
    | ( InvitationNotFoundErrorModel & { __typename: 'InvitationNotFoundError' } )
    | ( InvitationOverErrorModel & { __typename: 'InvitationOverError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  AcceptInvitationResult:
    | ( Omit<AcceptInvitationSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'AcceptInvitationSuccess' } )
    | ( InvitationNotValidErrorModel & { __typename: 'InvitationNotValidError' } )
  ;
  RequestSchoolAccessResult:
    | ( RequestSchoolAccessSuccess & { __typename: 'RequestSchoolAccessSuccess' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  AcademySupervisionResult:
    | ( Omit<AcademySupervisionSuccess, 'academy'> & { academy: _RefType['Academy'] } & { __typename: 'AcademySupervisionSuccess' } )
    | ( AcademyNotFoundErrorModel & { __typename: 'AcademyNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  CreateTargetProfileResult:
    | ( Omit<CreateTargetProfileSuccess, 'targetProfile'> & { targetProfile: _RefType['TargetProfile'] } & { __typename: 'CreateTargetProfileSuccess' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  UpdateTargetProfileResult:
    | ( Omit<UpdateTargetProfileSuccess, 'targetProfile'> & { targetProfile: _RefType['TargetProfile'] } & { __typename: 'UpdateTargetProfileSuccess' } )
    | ( TargetProfileNotFoundErrorModel & { __typename: 'TargetProfileNotFoundError' } )
    | ( TargetProfileInUseErrorModel & { __typename: 'TargetProfileInUseError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  SetTargetProfileStagesResult:
    | ( Omit<SetTargetProfileStagesSuccess, 'targetProfile'> & { targetProfile: _RefType['TargetProfile'] } & { __typename: 'SetTargetProfileStagesSuccess' } )
    | ( TargetProfileNotFoundErrorModel & { __typename: 'TargetProfileNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  SetTargetProfileBadgesResult:
    | ( Omit<SetTargetProfileBadgesSuccess, 'targetProfile'> & { targetProfile: _RefType['TargetProfile'] } & { __typename: 'SetTargetProfileBadgesSuccess' } )
    | ( TargetProfileNotFoundErrorModel & { __typename: 'TargetProfileNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  DuplicateTargetProfileResult:
    | ( Omit<DuplicateTargetProfileSuccess, 'targetProfile'> & { targetProfile: _RefType['TargetProfile'] } & { __typename: 'DuplicateTargetProfileSuccess' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( TargetProfileNotFoundErrorModel & { __typename: 'TargetProfileNotFoundError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ArchiveTargetProfileResult:
    | ( Omit<ArchiveTargetProfileSuccess, 'targetProfile'> & { targetProfile: _RefType['TargetProfile'] } & { __typename: 'ArchiveTargetProfileSuccess' } )
    | ( TargetProfileNotFoundErrorModel & { __typename: 'TargetProfileNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  ShareTargetProfileResult:
    | ( Omit<ShareTargetProfileSuccess, 'targetProfile'> & { targetProfile: _RefType['TargetProfile'] } & { __typename: 'ShareTargetProfileSuccess' } )
    | ( TargetProfileNotFoundErrorModel & { __typename: 'TargetProfileNotFoundError' } )
    | ( OrganizationNotFoundErrorModel & { __typename: 'OrganizationNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  UpdateCampaignResult:
    | ( Omit<UpdateCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } & { __typename: 'UpdateCampaignSuccess' } )
    | ( FollowedCampaignNotFoundErrorModel & { __typename: 'FollowedCampaignNotFoundError' } )
    | ( CampaignInUseErrorModel & { __typename: 'CampaignInUseError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ArchiveCampaignResult:
    | ( Omit<ArchiveCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } & { __typename: 'ArchiveCampaignSuccess' } )
    | ( FollowedCampaignNotFoundErrorModel & { __typename: 'FollowedCampaignNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  DeleteCampaignResult:
    | ( DeleteCampaignSuccess & { __typename: 'DeleteCampaignSuccess' } )
    | ( FollowedCampaignNotFoundErrorModel & { __typename: 'FollowedCampaignNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  ChangeCampaignOwnerResult:
    | ( Omit<ChangeCampaignOwnerSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } & { __typename: 'ChangeCampaignOwnerSuccess' } )
    | ( FollowedCampaignNotFoundErrorModel & { __typename: 'FollowedCampaignNotFoundError' } )
    | ( MemberNotFoundErrorModel & { __typename: 'MemberNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  RetryCampaignResult:
    | ( Omit<RetryCampaignSuccess, 'participation'> & { participation: _RefType['Participation'] } & { __typename: 'RetryCampaignSuccess' } )
    | ( ParticipationNotFoundErrorModel & { __typename: 'ParticipationNotFoundError' } )
    | ( CampaignClosedErrorModel & { __typename: 'CampaignClosedError' } )
    | ( CampaignRetryNotOfferedErrorModel & { __typename: 'CampaignRetryNotOfferedError' } )
    | ( CampaignRetryTooEarlyErrorModel & { __typename: 'CampaignRetryTooEarlyError' } )
    | ( CampaignNothingToTestErrorModel & { __typename: 'CampaignNothingToTestError' } )
  ;
  DeleteParticipationResult:
    | ( DeleteParticipationSuccess & { __typename: 'DeleteParticipationSuccess' } )
    | ( ParticipationNotFoundErrorModel & { __typename: 'ParticipationNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  RequestCampaignExportResult:
    | ( Omit<RequestCampaignExportSuccess, 'campaignExport'> & { campaignExport: _RefType['CampaignExport'] } & { __typename: 'RequestCampaignExportSuccess' } )
    | ( FollowedCampaignNotFoundErrorModel & { __typename: 'FollowedCampaignNotFoundError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Error:
    | ( NotAllowedErrorModel )
    | ( InvalidInputErrorModel )
    | ( UaiTakenErrorModel )
    | ( OrganizationsFileErrorModel )
    | ( OrganizationNotFoundErrorModel )
    | ( TargetProfileNotFoundErrorModel )
    | ( CampaignNotFoundErrorModel )
    | ( LearnerNotFoundErrorModel )
    | ( NotAPupilErrorModel )
    | ( OtherSchoolErrorModel )
    | ( LearnerAmbiguousErrorModel )
    | ( LearnerTwinErrorModel )
    | ( LearnerInOtherSchoolErrorModel )
    | ( AccountOfOtherPupilErrorModel )
    | ( LearnerTakenErrorModel )
    | ( AlreadyReconciledErrorModel )
    | ( AccountNeededErrorModel )
    | ( ReconciliationNeededErrorModel )
    | ( CampaignNothingToTestErrorModel )
    | ( ParticipationNotFoundErrorModel )
    | ( TestNotEndedErrorModel )
    | ( ClassNotFoundErrorModel )
    | ( ClassSheetRunningErrorModel )
    | ( PupilNotFoundErrorModel )
    | ( PupilNotLinkedErrorModel )
    | ( PupilAccountProtectedErrorModel )
    | ( LastAdministratorErrorModel )
    | ( MemberNotFoundErrorModel )
    | ( InvitationNotFoundErrorModel )
    | ( InvitationOverErrorModel )
    | ( InvitationTooSoonErrorModel )
    | ( InvitationNotValidErrorModel )
    | ( AcademyNotFoundErrorModel )
    | ( TargetProfileInUseErrorModel )
    | ( FollowedCampaignNotFoundErrorModel )
    | ( CampaignInUseErrorModel )
    | ( CampaignClosedErrorModel )
    | ( LearnerParticipatesErrorModel )
    | ( CampaignRetryNotOfferedErrorModel )
    | ( CampaignRetryTooEarlyErrorModel )
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
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  CampaignType: CampaignType;
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
  LearnerIdentity: ResolverTypeWrapper<SchoolLearnerModel>;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateOrganizationResult']>;
  CreateOrganizationSuccess: ResolverTypeWrapper<Omit<CreateOrganizationSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  UaiTakenError: ResolverTypeWrapper<UaiTakenErrorModel>;
  CreateOrganizationsInput: CreateOrganizationsInput;
  CreateOrganizationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateOrganizationsResult']>;
  CreateOrganizationsSuccess: ResolverTypeWrapper<Omit<CreateOrganizationsSuccess, 'organizations'> & { organizations: Array<ResolversTypes['Organization']> }>;
  OrganizationsFileError: ResolverTypeWrapper<OrganizationsFileErrorModel>;
  OrganizationsFileLineError: ResolverTypeWrapper<FileLineErrorModel>;
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
  NotAPupilError: ResolverTypeWrapper<NotAPupilErrorModel>;
  OtherSchoolError: ResolverTypeWrapper<OtherSchoolErrorModel>;
  LearnerAmbiguousError: ResolverTypeWrapper<LearnerAmbiguousErrorModel>;
  LearnerTwinError: ResolverTypeWrapper<LearnerTwinErrorModel>;
  LearnerInOtherSchoolError: ResolverTypeWrapper<LearnerInOtherSchoolErrorModel>;
  AccountOfOtherPupilError: ResolverTypeWrapper<AccountOfOtherPupilErrorModel>;
  LearnerTakenError: ResolverTypeWrapper<LearnerTakenErrorModel>;
  AlreadyReconciledError: ResolverTypeWrapper<AlreadyReconciledErrorModel>;
  UnlinkLearnerInput: UnlinkLearnerInput;
  UnlinkLearnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnlinkLearnerResult']>;
  UnlinkLearnerSuccess: ResolverTypeWrapper<Omit<UnlinkLearnerSuccess, 'learner'> & { learner: ResolversTypes['Learner'] }>;
  EnterCampaignAsGuestInput: EnterCampaignAsGuestInput;
  EnterCampaignAsGuestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterCampaignAsGuestResult']>;
  EnterCampaignAsGuestSuccess: ResolverTypeWrapper<EnterCampaignAsGuestSuccess>;
  AccountNeededError: ResolverTypeWrapper<AccountNeededErrorModel>;
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
  MemberConnection: ResolverTypeWrapper<MemberPageModel>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  Member: ResolverTypeWrapper<MembershipModel>;
  Invitation: ResolverTypeWrapper<InvitationModel>;
  InvitationState: InvitationState;
  OrganizationInvitation: ResolverTypeWrapper<OrganizationInvitation>;
  Academy: ResolverTypeWrapper<AcademyModel>;
  AcademyFilter: AcademyFilter;
  AcademyDashboard: ResolverTypeWrapper<PresentedDashboardModel>;
  AcademyFigures: ResolverTypeWrapper<AcademyFigures>;
  KindFigures: ResolverTypeWrapper<KindFigures>;
  MonthActivity: ResolverTypeWrapper<MonthActivity>;
  SchoolFiguresConnection: ResolverTypeWrapper<SchoolFiguresPageModel>;
  SchoolFiguresEdge: ResolverTypeWrapper<Omit<SchoolFiguresEdge, 'node'> & { node: ResolversTypes['SchoolFigures'] }>;
  SchoolFigures: ResolverTypeWrapper<SchoolFiguresModel>;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateOrganizationResult']>;
  UpdateOrganizationSuccess: ResolverTypeWrapper<Omit<UpdateOrganizationSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberRoleResult']>;
  ChangeMemberRoleSuccess: ResolverTypeWrapper<Omit<ChangeMemberRoleSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RemoveMemberSuccess: ResolverTypeWrapper<RemoveMemberSuccess>;
  LastAdministratorError: ResolverTypeWrapper<LastAdministratorErrorModel>;
  MemberNotFoundError: ResolverTypeWrapper<MemberNotFoundErrorModel>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMemberResult']>;
  InviteMemberSuccess: ResolverTypeWrapper<Omit<InviteMemberSuccess, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendInvitationResult']>;
  ResendInvitationSuccess: ResolverTypeWrapper<Omit<ResendInvitationSuccess, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  CancelInvitationInput: CancelInvitationInput;
  CancelInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelInvitationResult']>;
  CancelInvitationSuccess: ResolverTypeWrapper<Omit<CancelInvitationSuccess, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  InvitationNotFoundError: ResolverTypeWrapper<InvitationNotFoundErrorModel>;
  InvitationOverError: ResolverTypeWrapper<InvitationOverErrorModel>;
  InvitationTooSoonError: ResolverTypeWrapper<InvitationTooSoonErrorModel>;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AcceptInvitationSuccess: ResolverTypeWrapper<Omit<AcceptInvitationSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  InvitationNotValidError: ResolverTypeWrapper<InvitationNotValidErrorModel>;
  RequestSchoolAccessInput: RequestSchoolAccessInput;
  RequestSchoolAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestSchoolAccessResult']>;
  RequestSchoolAccessSuccess: ResolverTypeWrapper<RequestSchoolAccessSuccess>;
  AcademySupervisionInput: AcademySupervisionInput;
  AcademySupervisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcademySupervisionResult']>;
  AcademySupervisionSuccess: ResolverTypeWrapper<Omit<AcademySupervisionSuccess, 'academy'> & { academy: ResolversTypes['Academy'] }>;
  AcademyNotFoundError: ResolverTypeWrapper<AcademyNotFoundErrorModel>;
  CappedSubject: ResolverTypeWrapper<SubjectCapModel>;
  Skill: ResolverTypeWrapper<Skill>;
  Subject: ResolverTypeWrapper<Subject>;
  Stage: ResolverTypeWrapper<StageModel>;
  Badge: ResolverTypeWrapper<BadgeModel>;
  BadgeCriterion: ResolverTypeWrapper<BadgeCriterionModel>;
  CappedSubjectInput: CappedSubjectInput;
  StageInput: StageInput;
  BadgeCriterionInput: BadgeCriterionInput;
  BadgeInput: BadgeInput;
  CreateTargetProfileInput: CreateTargetProfileInput;
  CreateTargetProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTargetProfileResult']>;
  CreateTargetProfileSuccess: ResolverTypeWrapper<Omit<CreateTargetProfileSuccess, 'targetProfile'> & { targetProfile: ResolversTypes['TargetProfile'] }>;
  UpdateTargetProfileInput: UpdateTargetProfileInput;
  UpdateTargetProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTargetProfileResult']>;
  UpdateTargetProfileSuccess: ResolverTypeWrapper<Omit<UpdateTargetProfileSuccess, 'targetProfile'> & { targetProfile: ResolversTypes['TargetProfile'] }>;
  TargetProfileInUseError: ResolverTypeWrapper<TargetProfileInUseErrorModel>;
  SetTargetProfileStagesInput: SetTargetProfileStagesInput;
  SetTargetProfileStagesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTargetProfileStagesResult']>;
  SetTargetProfileStagesSuccess: ResolverTypeWrapper<Omit<SetTargetProfileStagesSuccess, 'targetProfile'> & { targetProfile: ResolversTypes['TargetProfile'] }>;
  SetTargetProfileBadgesInput: SetTargetProfileBadgesInput;
  SetTargetProfileBadgesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTargetProfileBadgesResult']>;
  SetTargetProfileBadgesSuccess: ResolverTypeWrapper<Omit<SetTargetProfileBadgesSuccess, 'targetProfile'> & { targetProfile: ResolversTypes['TargetProfile'] }>;
  DuplicateTargetProfileInput: DuplicateTargetProfileInput;
  DuplicateTargetProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DuplicateTargetProfileResult']>;
  DuplicateTargetProfileSuccess: ResolverTypeWrapper<Omit<DuplicateTargetProfileSuccess, 'targetProfile'> & { targetProfile: ResolversTypes['TargetProfile'] }>;
  ArchiveTargetProfileInput: ArchiveTargetProfileInput;
  ArchiveTargetProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveTargetProfileResult']>;
  ArchiveTargetProfileSuccess: ResolverTypeWrapper<Omit<ArchiveTargetProfileSuccess, 'targetProfile'> & { targetProfile: ResolversTypes['TargetProfile'] }>;
  ShareTargetProfileInput: ShareTargetProfileInput;
  ShareTargetProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareTargetProfileResult']>;
  ShareTargetProfileSuccess: ResolverTypeWrapper<Omit<ShareTargetProfileSuccess, 'targetProfile'> & { targetProfile: ResolversTypes['TargetProfile'] }>;
  Colleague: ResolverTypeWrapper<PresentedColleagueModel>;
  CampaignFilter: CampaignFilter;
  CampaignState: CampaignState;
  ParticipationFilter: ParticipationFilter;
  StatusCounts: ResolverTypeWrapper<StatusCounts>;
  DayActivity: ResolverTypeWrapper<DayActivity>;
  MasteryBand: ResolverTypeWrapper<MasteryBand>;
  StageCount: ResolverTypeWrapper<Omit<StageCount, 'stage'> & { stage: ResolversTypes['Stage'] }>;
  BadgeCount: ResolverTypeWrapper<Omit<BadgeCount, 'badge'> & { badge: ResolversTypes['Badge'] }>;
  StageReached: ResolverTypeWrapper<Omit<StageReached, 'stage'> & { stage: ResolversTypes['Stage'] }>;
  SkillGap: ResolverTypeWrapper<SkillGapModel>;
  SubjectAnalysis: ResolverTypeWrapper<SubjectAnalysisModel>;
  CollectedProfile: ResolverTypeWrapper<PresentedProfileModel>;
  CollectedCompetence: ResolverTypeWrapper<CollectedCompetenceModel>;
  AverageCompetence: ResolverTypeWrapper<AverageCompetenceModel>;
  UpdateCampaignInput: UpdateCampaignInput;
  UpdateCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCampaignResult']>;
  UpdateCampaignSuccess: ResolverTypeWrapper<Omit<UpdateCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  CampaignInput: CampaignInput;
  ArchiveCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveCampaignResult']>;
  ArchiveCampaignSuccess: ResolverTypeWrapper<Omit<ArchiveCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  DeleteCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteCampaignResult']>;
  DeleteCampaignSuccess: ResolverTypeWrapper<DeleteCampaignSuccess>;
  ChangeCampaignOwnerInput: ChangeCampaignOwnerInput;
  ChangeCampaignOwnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCampaignOwnerResult']>;
  ChangeCampaignOwnerSuccess: ResolverTypeWrapper<Omit<ChangeCampaignOwnerSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  FollowedCampaignNotFoundError: ResolverTypeWrapper<FollowedCampaignNotFoundErrorModel>;
  CampaignInUseError: ResolverTypeWrapper<CampaignInUseErrorModel>;
  CampaignClosedError: ResolverTypeWrapper<CampaignClosedErrorModel>;
  LearnerParticipatesError: ResolverTypeWrapper<LearnerParticipatesErrorModel>;
  RetryCampaignInput: RetryCampaignInput;
  RetryCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryCampaignResult']>;
  RetryCampaignSuccess: ResolverTypeWrapper<Omit<RetryCampaignSuccess, 'participation'> & { participation: ResolversTypes['Participation'] }>;
  CampaignRetryNotOfferedError: ResolverTypeWrapper<CampaignRetryNotOfferedErrorModel>;
  CampaignRetryTooEarlyError: ResolverTypeWrapper<CampaignRetryTooEarlyErrorModel>;
  DeleteParticipationInput: DeleteParticipationInput;
  DeleteParticipationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteParticipationResult']>;
  DeleteParticipationSuccess: ResolverTypeWrapper<DeleteParticipationSuccess>;
  CampaignExport: ResolverTypeWrapper<CampaignExportModel>;
  CampaignExportState: CampaignExportState;
  RequestCampaignExportInput: RequestCampaignExportInput;
  ExportCampaignResultsInput: ExportCampaignResultsInput;
  RequestCampaignExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCampaignExportResult']>;
  RequestCampaignExportSuccess: ResolverTypeWrapper<Omit<RequestCampaignExportSuccess, 'campaignExport'> & { campaignExport: ResolversTypes['CampaignExport'] }>;
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
  Subscription: Record<PropertyKey, never>;
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
  LearnerIdentity: SchoolLearnerModel;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['CreateOrganizationResult'];
  CreateOrganizationSuccess: Omit<CreateOrganizationSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  UaiTakenError: UaiTakenErrorModel;
  CreateOrganizationsInput: CreateOrganizationsInput;
  CreateOrganizationsResult: ResolversUnionTypes<ResolversParentTypes>['CreateOrganizationsResult'];
  CreateOrganizationsSuccess: Omit<CreateOrganizationsSuccess, 'organizations'> & { organizations: Array<ResolversParentTypes['Organization']> };
  OrganizationsFileError: OrganizationsFileErrorModel;
  OrganizationsFileLineError: FileLineErrorModel;
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
  NotAPupilError: NotAPupilErrorModel;
  OtherSchoolError: OtherSchoolErrorModel;
  LearnerAmbiguousError: LearnerAmbiguousErrorModel;
  LearnerTwinError: LearnerTwinErrorModel;
  LearnerInOtherSchoolError: LearnerInOtherSchoolErrorModel;
  AccountOfOtherPupilError: AccountOfOtherPupilErrorModel;
  LearnerTakenError: LearnerTakenErrorModel;
  AlreadyReconciledError: AlreadyReconciledErrorModel;
  UnlinkLearnerInput: UnlinkLearnerInput;
  UnlinkLearnerResult: ResolversUnionTypes<ResolversParentTypes>['UnlinkLearnerResult'];
  UnlinkLearnerSuccess: Omit<UnlinkLearnerSuccess, 'learner'> & { learner: ResolversParentTypes['Learner'] };
  EnterCampaignAsGuestInput: EnterCampaignAsGuestInput;
  EnterCampaignAsGuestResult: ResolversUnionTypes<ResolversParentTypes>['EnterCampaignAsGuestResult'];
  EnterCampaignAsGuestSuccess: EnterCampaignAsGuestSuccess;
  AccountNeededError: AccountNeededErrorModel;
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
  MemberConnection: MemberPageModel;
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  Member: MembershipModel;
  Invitation: InvitationModel;
  OrganizationInvitation: OrganizationInvitation;
  Academy: AcademyModel;
  AcademyFilter: AcademyFilter;
  AcademyDashboard: PresentedDashboardModel;
  AcademyFigures: AcademyFigures;
  KindFigures: KindFigures;
  MonthActivity: MonthActivity;
  SchoolFiguresConnection: SchoolFiguresPageModel;
  SchoolFiguresEdge: Omit<SchoolFiguresEdge, 'node'> & { node: ResolversParentTypes['SchoolFigures'] };
  SchoolFigures: SchoolFiguresModel;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['UpdateOrganizationResult'];
  UpdateOrganizationSuccess: Omit<UpdateOrganizationSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberRoleResult'];
  ChangeMemberRoleSuccess: Omit<ChangeMemberRoleSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RemoveMemberSuccess: RemoveMemberSuccess;
  LastAdministratorError: LastAdministratorErrorModel;
  MemberNotFoundError: MemberNotFoundErrorModel;
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolversUnionTypes<ResolversParentTypes>['InviteMemberResult'];
  InviteMemberSuccess: Omit<InviteMemberSuccess, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationResult: ResolversUnionTypes<ResolversParentTypes>['ResendInvitationResult'];
  ResendInvitationSuccess: Omit<ResendInvitationSuccess, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  CancelInvitationInput: CancelInvitationInput;
  CancelInvitationResult: ResolversUnionTypes<ResolversParentTypes>['CancelInvitationResult'];
  CancelInvitationSuccess: Omit<CancelInvitationSuccess, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  InvitationNotFoundError: InvitationNotFoundErrorModel;
  InvitationOverError: InvitationOverErrorModel;
  InvitationTooSoonError: InvitationTooSoonErrorModel;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AcceptInvitationSuccess: Omit<AcceptInvitationSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  InvitationNotValidError: InvitationNotValidErrorModel;
  RequestSchoolAccessInput: RequestSchoolAccessInput;
  RequestSchoolAccessResult: ResolversUnionTypes<ResolversParentTypes>['RequestSchoolAccessResult'];
  RequestSchoolAccessSuccess: RequestSchoolAccessSuccess;
  AcademySupervisionInput: AcademySupervisionInput;
  AcademySupervisionResult: ResolversUnionTypes<ResolversParentTypes>['AcademySupervisionResult'];
  AcademySupervisionSuccess: Omit<AcademySupervisionSuccess, 'academy'> & { academy: ResolversParentTypes['Academy'] };
  AcademyNotFoundError: AcademyNotFoundErrorModel;
  CappedSubject: SubjectCapModel;
  Skill: Skill;
  Subject: Subject;
  Stage: StageModel;
  Badge: BadgeModel;
  BadgeCriterion: BadgeCriterionModel;
  CappedSubjectInput: CappedSubjectInput;
  StageInput: StageInput;
  BadgeCriterionInput: BadgeCriterionInput;
  BadgeInput: BadgeInput;
  CreateTargetProfileInput: CreateTargetProfileInput;
  CreateTargetProfileResult: ResolversUnionTypes<ResolversParentTypes>['CreateTargetProfileResult'];
  CreateTargetProfileSuccess: Omit<CreateTargetProfileSuccess, 'targetProfile'> & { targetProfile: ResolversParentTypes['TargetProfile'] };
  UpdateTargetProfileInput: UpdateTargetProfileInput;
  UpdateTargetProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTargetProfileResult'];
  UpdateTargetProfileSuccess: Omit<UpdateTargetProfileSuccess, 'targetProfile'> & { targetProfile: ResolversParentTypes['TargetProfile'] };
  TargetProfileInUseError: TargetProfileInUseErrorModel;
  SetTargetProfileStagesInput: SetTargetProfileStagesInput;
  SetTargetProfileStagesResult: ResolversUnionTypes<ResolversParentTypes>['SetTargetProfileStagesResult'];
  SetTargetProfileStagesSuccess: Omit<SetTargetProfileStagesSuccess, 'targetProfile'> & { targetProfile: ResolversParentTypes['TargetProfile'] };
  SetTargetProfileBadgesInput: SetTargetProfileBadgesInput;
  SetTargetProfileBadgesResult: ResolversUnionTypes<ResolversParentTypes>['SetTargetProfileBadgesResult'];
  SetTargetProfileBadgesSuccess: Omit<SetTargetProfileBadgesSuccess, 'targetProfile'> & { targetProfile: ResolversParentTypes['TargetProfile'] };
  DuplicateTargetProfileInput: DuplicateTargetProfileInput;
  DuplicateTargetProfileResult: ResolversUnionTypes<ResolversParentTypes>['DuplicateTargetProfileResult'];
  DuplicateTargetProfileSuccess: Omit<DuplicateTargetProfileSuccess, 'targetProfile'> & { targetProfile: ResolversParentTypes['TargetProfile'] };
  ArchiveTargetProfileInput: ArchiveTargetProfileInput;
  ArchiveTargetProfileResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveTargetProfileResult'];
  ArchiveTargetProfileSuccess: Omit<ArchiveTargetProfileSuccess, 'targetProfile'> & { targetProfile: ResolversParentTypes['TargetProfile'] };
  ShareTargetProfileInput: ShareTargetProfileInput;
  ShareTargetProfileResult: ResolversUnionTypes<ResolversParentTypes>['ShareTargetProfileResult'];
  ShareTargetProfileSuccess: Omit<ShareTargetProfileSuccess, 'targetProfile'> & { targetProfile: ResolversParentTypes['TargetProfile'] };
  Colleague: PresentedColleagueModel;
  CampaignFilter: CampaignFilter;
  ParticipationFilter: ParticipationFilter;
  StatusCounts: StatusCounts;
  DayActivity: DayActivity;
  MasteryBand: MasteryBand;
  StageCount: Omit<StageCount, 'stage'> & { stage: ResolversParentTypes['Stage'] };
  BadgeCount: Omit<BadgeCount, 'badge'> & { badge: ResolversParentTypes['Badge'] };
  StageReached: Omit<StageReached, 'stage'> & { stage: ResolversParentTypes['Stage'] };
  SkillGap: SkillGapModel;
  SubjectAnalysis: SubjectAnalysisModel;
  CollectedProfile: PresentedProfileModel;
  CollectedCompetence: CollectedCompetenceModel;
  AverageCompetence: AverageCompetenceModel;
  UpdateCampaignInput: UpdateCampaignInput;
  UpdateCampaignResult: ResolversUnionTypes<ResolversParentTypes>['UpdateCampaignResult'];
  UpdateCampaignSuccess: Omit<UpdateCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  CampaignInput: CampaignInput;
  ArchiveCampaignResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveCampaignResult'];
  ArchiveCampaignSuccess: Omit<ArchiveCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  DeleteCampaignResult: ResolversUnionTypes<ResolversParentTypes>['DeleteCampaignResult'];
  DeleteCampaignSuccess: DeleteCampaignSuccess;
  ChangeCampaignOwnerInput: ChangeCampaignOwnerInput;
  ChangeCampaignOwnerResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCampaignOwnerResult'];
  ChangeCampaignOwnerSuccess: Omit<ChangeCampaignOwnerSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  FollowedCampaignNotFoundError: FollowedCampaignNotFoundErrorModel;
  CampaignInUseError: CampaignInUseErrorModel;
  CampaignClosedError: CampaignClosedErrorModel;
  LearnerParticipatesError: LearnerParticipatesErrorModel;
  RetryCampaignInput: RetryCampaignInput;
  RetryCampaignResult: ResolversUnionTypes<ResolversParentTypes>['RetryCampaignResult'];
  RetryCampaignSuccess: Omit<RetryCampaignSuccess, 'participation'> & { participation: ResolversParentTypes['Participation'] };
  CampaignRetryNotOfferedError: CampaignRetryNotOfferedErrorModel;
  CampaignRetryTooEarlyError: CampaignRetryTooEarlyErrorModel;
  DeleteParticipationInput: DeleteParticipationInput;
  DeleteParticipationResult: ResolversUnionTypes<ResolversParentTypes>['DeleteParticipationResult'];
  DeleteParticipationSuccess: DeleteParticipationSuccess;
  CampaignExport: CampaignExportModel;
  RequestCampaignExportInput: RequestCampaignExportInput;
  ExportCampaignResultsInput: ExportCampaignResultsInput;
  RequestCampaignExportResult: ResolversUnionTypes<ResolversParentTypes>['RequestCampaignExportResult'];
  RequestCampaignExportSuccess: Omit<RequestCampaignExportSuccess, 'campaignExport'> & { campaignExport: ResolversParentTypes['CampaignExport'] };
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
  __resolveType: TypeResolveFn<'NotAllowedError' | 'InvalidInputError' | 'UaiTakenError' | 'OrganizationsFileError' | 'OrganizationNotFoundError' | 'TargetProfileNotFoundError' | 'CampaignNotFoundError' | 'LearnerNotFoundError' | 'NotAPupilError' | 'OtherSchoolError' | 'LearnerAmbiguousError' | 'LearnerTwinError' | 'LearnerInOtherSchoolError' | 'AccountOfOtherPupilError' | 'LearnerTakenError' | 'AlreadyReconciledError' | 'AccountNeededError' | 'ReconciliationNeededError' | 'CampaignNothingToTestError' | 'ParticipationNotFoundError' | 'TestNotEndedError' | 'ClassNotFoundError' | 'ClassSheetRunningError' | 'PupilNotFoundError' | 'PupilNotLinkedError' | 'PupilAccountProtectedError' | 'LastAdministratorError' | 'MemberNotFoundError' | 'InvitationNotFoundError' | 'InvitationOverError' | 'InvitationTooSoonError' | 'InvitationNotValidError' | 'AcademyNotFoundError' | 'TargetProfileInUseError' | 'FollowedCampaignNotFoundError' | 'CampaignInUseError' | 'CampaignClosedError' | 'LearnerParticipatesError' | 'CampaignRetryNotOfferedError' | 'CampaignRetryTooEarlyError', ParentType, ContextType>;
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
  organizationInvitation?: Resolver<Maybe<ResolversTypes['OrganizationInvitation']>, ParentType, ContextType, RequireFields<QueryOrganizationInvitationArgs, 'token'>>;
  targetProfile?: Resolver<Maybe<ResolversTypes['TargetProfile']>, ParentType, ContextType, RequireFields<QueryTargetProfileArgs, 'id'>>;
  campaignExport?: Resolver<Maybe<ResolversTypes['CampaignExport']>, ParentType, ContextType, RequireFields<QueryCampaignExportArgs, 'id'>>;
  resultsExport?: Resolver<Maybe<ResolversTypes['CampaignExport']>, ParentType, ContextType, RequireFields<QueryResultsExportArgs, 'id'>>;
  academies?: Resolver<Array<ResolversTypes['Academy']>, ParentType, ContextType>;
  academy?: Resolver<Maybe<ResolversTypes['Academy']>, ParentType, ContextType, RequireFields<QueryAcademyArgs, 'id'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType, RequireFields<QueryLearnerArgs, 'id'>>;
  rosterImport?: Resolver<Maybe<ResolversTypes['RosterImport']>, ParentType, ContextType, RequireFields<QueryRosterImportArgs, 'id'>>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<QueryParticipationArgs, 'id'>>;
  classSheet?: Resolver<Maybe<ResolversTypes['ClassSheet']>, ParentType, ContextType, RequireFields<QueryClassSheetArgs, 'id'>>;
  learnersOfSchool?: Resolver<Array<ResolversTypes['LearnerIdentity']>, ParentType, ContextType, RequireFields<QueryLearnersOfSchoolArgs, 'uai'>>;
  learnersByNationalStudentId?: Resolver<Array<ResolversTypes['LearnerIdentity']>, ParentType, ContextType, RequireFields<QueryLearnersByNationalStudentIdArgs, 'nationalStudentId'>>;
  worksInSchool?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryWorksInSchoolArgs, 'uai' | 'userId'>>;
  userData?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryUserDataArgs, 'userId'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  rosterImport?: SubscriptionResolver<Maybe<ResolversTypes['RosterImport']>, "rosterImport", ParentType, ContextType, RequireFields<SubscriptionRosterImportArgs, 'id'>>;
  campaign?: SubscriptionResolver<Maybe<ResolversTypes['Campaign']>, "campaign", ParentType, ContextType, RequireFields<SubscriptionCampaignArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createOrganization?: Resolver<ResolversTypes['CreateOrganizationResult'], ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input'>>;
  createOrganizations?: Resolver<ResolversTypes['CreateOrganizationsResult'], ParentType, ContextType, RequireFields<MutationCreateOrganizationsArgs, 'input'>>;
  updateOrganization?: Resolver<ResolversTypes['UpdateOrganizationResult'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  addMember?: Resolver<ResolversTypes['AddMemberResult'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRoleResult'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberResult'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationResult'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  cancelInvitation?: Resolver<ResolversTypes['CancelInvitationResult'], ParentType, ContextType, RequireFields<MutationCancelInvitationArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  requestSchoolAccess?: Resolver<ResolversTypes['RequestSchoolAccessResult'], ParentType, ContextType, RequireFields<MutationRequestSchoolAccessArgs, 'input'>>;
  grantAcademySupervision?: Resolver<ResolversTypes['AcademySupervisionResult'], ParentType, ContextType, RequireFields<MutationGrantAcademySupervisionArgs, 'input'>>;
  revokeAcademySupervision?: Resolver<ResolversTypes['AcademySupervisionResult'], ParentType, ContextType, RequireFields<MutationRevokeAcademySupervisionArgs, 'input'>>;
  createTargetProfile?: Resolver<ResolversTypes['CreateTargetProfileResult'], ParentType, ContextType, RequireFields<MutationCreateTargetProfileArgs, 'input'>>;
  updateTargetProfile?: Resolver<ResolversTypes['UpdateTargetProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateTargetProfileArgs, 'input'>>;
  setTargetProfileStages?: Resolver<ResolversTypes['SetTargetProfileStagesResult'], ParentType, ContextType, RequireFields<MutationSetTargetProfileStagesArgs, 'input'>>;
  setTargetProfileBadges?: Resolver<ResolversTypes['SetTargetProfileBadgesResult'], ParentType, ContextType, RequireFields<MutationSetTargetProfileBadgesArgs, 'input'>>;
  duplicateTargetProfile?: Resolver<ResolversTypes['DuplicateTargetProfileResult'], ParentType, ContextType, RequireFields<MutationDuplicateTargetProfileArgs, 'input'>>;
  archiveTargetProfile?: Resolver<ResolversTypes['ArchiveTargetProfileResult'], ParentType, ContextType, RequireFields<MutationArchiveTargetProfileArgs, 'input'>>;
  shareTargetProfile?: Resolver<ResolversTypes['ShareTargetProfileResult'], ParentType, ContextType, RequireFields<MutationShareTargetProfileArgs, 'input'>>;
  createCampaign?: Resolver<ResolversTypes['CreateCampaignResult'], ParentType, ContextType, RequireFields<MutationCreateCampaignArgs, 'input'>>;
  updateCampaign?: Resolver<ResolversTypes['UpdateCampaignResult'], ParentType, ContextType, RequireFields<MutationUpdateCampaignArgs, 'input'>>;
  archiveCampaign?: Resolver<ResolversTypes['ArchiveCampaignResult'], ParentType, ContextType, RequireFields<MutationArchiveCampaignArgs, 'input'>>;
  unarchiveCampaign?: Resolver<ResolversTypes['ArchiveCampaignResult'], ParentType, ContextType, RequireFields<MutationUnarchiveCampaignArgs, 'input'>>;
  deleteCampaign?: Resolver<ResolversTypes['DeleteCampaignResult'], ParentType, ContextType, RequireFields<MutationDeleteCampaignArgs, 'input'>>;
  changeCampaignOwner?: Resolver<ResolversTypes['ChangeCampaignOwnerResult'], ParentType, ContextType, RequireFields<MutationChangeCampaignOwnerArgs, 'input'>>;
  reconcileLearner?: Resolver<ResolversTypes['ReconcileLearnerResult'], ParentType, ContextType, RequireFields<MutationReconcileLearnerArgs, 'input'>>;
  unlinkLearner?: Resolver<ResolversTypes['UnlinkLearnerResult'], ParentType, ContextType, RequireFields<MutationUnlinkLearnerArgs, 'input'>>;
  enterCampaignAsGuest?: Resolver<ResolversTypes['EnterCampaignAsGuestResult'], ParentType, ContextType, RequireFields<MutationEnterCampaignAsGuestArgs, 'input'>>;
  joinCampaign?: Resolver<ResolversTypes['JoinCampaignResult'], ParentType, ContextType, RequireFields<MutationJoinCampaignArgs, 'input'>>;
  shareResults?: Resolver<ResolversTypes['ShareResultsResult'], ParentType, ContextType, RequireFields<MutationShareResultsArgs, 'input'>>;
  retryCampaign?: Resolver<ResolversTypes['RetryCampaignResult'], ParentType, ContextType, RequireFields<MutationRetryCampaignArgs, 'input'>>;
  requestCampaignExport?: Resolver<ResolversTypes['RequestCampaignExportResult'], ParentType, ContextType, RequireFields<MutationRequestCampaignExportArgs, 'input'>>;
  exportCampaignResults?: Resolver<ResolversTypes['RequestCampaignExportResult'], ParentType, ContextType, RequireFields<MutationExportCampaignResultsArgs, 'input'>>;
  deleteParticipation?: Resolver<ResolversTypes['DeleteParticipationResult'], ParentType, ContextType, RequireFields<MutationDeleteParticipationArgs, 'input'>>;
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
  academyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  academyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerRole?: Resolver<Maybe<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
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
  signInMethods?: Resolver<Maybe<Array<ResolversTypes['SignInMethod']>>, ParentType, ContextType>;
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
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CampaignType'], ParentType, ContextType>;
  targetProfile?: Resolver<Maybe<ResolversTypes['TargetProfile']>, ParentType, ContextType>;
  creator?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
  editable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  externalIdLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIdRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  multipleSendings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<CampaignParticipationsArgs>>;
  participationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statusCounts?: Resolver<ResolversTypes['StatusCounts'], ParentType, ContextType>;
  activity?: Resolver<Array<ResolversTypes['DayActivity']>, ParentType, ContextType>;
  averageMasteryPercentage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distribution?: Resolver<Array<ResolversTypes['MasteryBand']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['StageCount']>, ParentType, ContextType>;
  badges?: Resolver<Array<ResolversTypes['BadgeCount']>, ParentType, ContextType>;
  collectiveResults?: Resolver<Array<ResolversTypes['CompetenceResult']>, ParentType, ContextType>;
  analysis?: Resolver<Array<ResolversTypes['SubjectAnalysis']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['SkillGap']>, ParentType, ContextType>;
  certifiableCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  averagePix?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  averageProfile?: Resolver<Array<ResolversTypes['AverageCompetence']>, ParentType, ContextType>;
};

export type TargetProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProfile'] = ResolversParentTypes['TargetProfile'], FederationReferenceType extends FederationReferenceTypes['TargetProfile'] = FederationReferenceTypes['TargetProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TargetProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['CappedSubject']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['Stage']>, ParentType, ContextType>;
  badges?: Resolver<Array<ResolversTypes['Badge']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  type?: Resolver<ResolversTypes['CampaignType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParticipationStatus'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sharedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  progressPercentage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryAvailableAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  masteryPercentage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validatedSkillCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skillCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  competenceResults?: Resolver<Array<ResolversTypes['CompetenceResult']>, ParentType, ContextType>;
  analysis?: Resolver<Array<ResolversTypes['SubjectAnalysis']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['StageReached']>, ParentType, ContextType>;
  badges?: Resolver<Array<ResolversTypes['Badge']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['CollectedProfile']>, ParentType, ContextType>;
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
  supervisedAcademies?: Resolver<Array<ResolversTypes['Academy']>, ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  resultsToSendCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  type?: Resolver<ResolversTypes['CampaignType'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  externalIdLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIdRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  middleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thirdName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthCity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthCityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CreateOrganizationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrganizationsResult'] = ResolversParentTypes['CreateOrganizationsResult']> = {
  __resolveType: TypeResolveFn<'CreateOrganizationsSuccess' | 'OrganizationsFileError' | 'NotAllowedError', ParentType, ContextType>;
};

export type CreateOrganizationsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrganizationsSuccess'] = ResolversParentTypes['CreateOrganizationsSuccess']> = {
  createdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invitedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationsFileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationsFileError'] = ResolversParentTypes['OrganizationsFileError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['OrganizationsFileLineError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationsFileLineErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationsFileLineError'] = ResolversParentTypes['OrganizationsFileLineError']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMemberResult'] = ResolversParentTypes['AddMemberResult']> = {
  __resolveType: TypeResolveFn<'AddMemberSuccess' | 'OrganizationNotFoundError' | 'LastAdministratorError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'ReconcileLearnerSuccess' | 'CampaignNotFoundError' | 'NotAPupilError' | 'OtherSchoolError' | 'LearnerNotFoundError' | 'LearnerAmbiguousError' | 'LearnerTwinError' | 'LearnerTakenError' | 'LearnerInOtherSchoolError' | 'AccountOfOtherPupilError' | 'AlreadyReconciledError' | 'InvalidInputError', ParentType, ContextType>;
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

export type NotAPupilErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAPupilError'] = ResolversParentTypes['NotAPupilError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherSchoolErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherSchoolError'] = ResolversParentTypes['OtherSchoolError']> = {
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

export type EnterCampaignAsGuestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterCampaignAsGuestResult'] = ResolversParentTypes['EnterCampaignAsGuestResult']> = {
  __resolveType: TypeResolveFn<'EnterCampaignAsGuestSuccess' | 'CampaignNotFoundError' | 'CampaignClosedError' | 'AccountNeededError', ParentType, ContextType>;
};

export type EnterCampaignAsGuestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterCampaignAsGuestSuccess'] = ResolversParentTypes['EnterCampaignAsGuestSuccess']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountNeededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountNeededError'] = ResolversParentTypes['AccountNeededError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinCampaignResult'] = ResolversParentTypes['JoinCampaignResult']> = {
  __resolveType: TypeResolveFn<'JoinCampaignSuccess' | 'CampaignNotFoundError' | 'CampaignClosedError' | 'ReconciliationNeededError' | 'LearnerParticipatesError' | 'CampaignNothingToTestError' | 'InvalidInputError', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'ShareResultsSuccess' | 'ParticipationNotFoundError' | 'TestNotEndedError' | 'CampaignClosedError', ParentType, ContextType>;
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

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrganizationInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationInvitation'] = ResolversParentTypes['OrganizationInvitation']> = {
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AcademyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Academy'] = ResolversParentTypes['Academy'], FederationReferenceType extends FederationReferenceTypes['Academy'] = FederationReferenceTypes['Academy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Academy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervisors?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  dashboard?: Resolver<ResolversTypes['AcademyDashboard'], ParentType, ContextType, Partial<AcademyDashboardArgs>>;
};

export type AcademyDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcademyDashboard'] = ResolversParentTypes['AcademyDashboard']> = {
  totals?: Resolver<ResolversTypes['AcademyFigures'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['KindFigures']>, ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['MonthActivity']>, ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['SchoolFiguresConnection'], ParentType, ContextType, Partial<AcademyDashboardSchoolsArgs>>;
};

export type AcademyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcademyFigures'] = ResolversParentTypes['AcademyFigures']> = {
  schoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joinedSchoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pupilCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certifiableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindFigures'] = ResolversParentTypes['KindFigures']> = {
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  schoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joinedSchoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pupilCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certifiableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthActivity'] = ResolversParentTypes['MonthActivity']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolFiguresConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolFiguresConnection'] = ResolversParentTypes['SchoolFiguresConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolFiguresEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SchoolFigures']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolFiguresEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolFiguresEdge'] = ResolversParentTypes['SchoolFiguresEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolFigures'], ParentType, ContextType>;
};

export type SchoolFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolFigures'] = ResolversParentTypes['SchoolFigures']> = {
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uai?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pupilCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participationPercentage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certifiableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpdateOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganizationResult'] = ResolversParentTypes['UpdateOrganizationResult']> = {
  __resolveType: TypeResolveFn<'UpdateOrganizationSuccess' | 'OrganizationNotFoundError' | 'UaiTakenError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type UpdateOrganizationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganizationSuccess'] = ResolversParentTypes['UpdateOrganizationSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMemberRoleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberRoleResult'] = ResolversParentTypes['ChangeMemberRoleResult']> = {
  __resolveType: TypeResolveFn<'ChangeMemberRoleSuccess' | 'OrganizationNotFoundError' | 'MemberNotFoundError' | 'LastAdministratorError' | 'NotAllowedError', ParentType, ContextType>;
};

export type ChangeMemberRoleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberRoleSuccess'] = ResolversParentTypes['ChangeMemberRoleSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType: TypeResolveFn<'RemoveMemberSuccess' | 'OrganizationNotFoundError' | 'MemberNotFoundError' | 'LastAdministratorError' | 'NotAllowedError', ParentType, ContextType>;
};

export type RemoveMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberSuccess'] = ResolversParentTypes['RemoveMemberSuccess']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastAdministratorErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastAdministratorError'] = ResolversParentTypes['LastAdministratorError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNotFoundError'] = ResolversParentTypes['MemberNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberResult'] = ResolversParentTypes['InviteMemberResult']> = {
  __resolveType: TypeResolveFn<'InviteMemberSuccess' | 'OrganizationNotFoundError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type InviteMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberSuccess'] = ResolversParentTypes['InviteMemberSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationResult'] = ResolversParentTypes['ResendInvitationResult']> = {
  __resolveType: TypeResolveFn<'ResendInvitationSuccess' | 'InvitationNotFoundError' | 'InvitationOverError' | 'InvitationTooSoonError' | 'NotAllowedError', ParentType, ContextType>;
};

export type ResendInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationSuccess'] = ResolversParentTypes['ResendInvitationSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelInvitationResult'] = ResolversParentTypes['CancelInvitationResult']> = {
  __resolveType: TypeResolveFn<'CancelInvitationSuccess' | 'InvitationNotFoundError' | 'InvitationOverError' | 'NotAllowedError', ParentType, ContextType>;
};

export type CancelInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelInvitationSuccess'] = ResolversParentTypes['CancelInvitationSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationNotFoundError'] = ResolversParentTypes['InvitationNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationOverErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationOverError'] = ResolversParentTypes['InvitationOverError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationTooSoonErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationTooSoonError'] = ResolversParentTypes['InvitationTooSoonError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'AcceptInvitationSuccess' | 'InvitationNotValidError', ParentType, ContextType>;
};

export type AcceptInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationSuccess'] = ResolversParentTypes['AcceptInvitationSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationNotValidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationNotValidError'] = ResolversParentTypes['InvitationNotValidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestSchoolAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSchoolAccessResult'] = ResolversParentTypes['RequestSchoolAccessResult']> = {
  __resolveType: TypeResolveFn<'RequestSchoolAccessSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type RequestSchoolAccessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSchoolAccessSuccess'] = ResolversParentTypes['RequestSchoolAccessSuccess']> = {
  uai?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcademySupervisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcademySupervisionResult'] = ResolversParentTypes['AcademySupervisionResult']> = {
  __resolveType: TypeResolveFn<'AcademySupervisionSuccess' | 'AcademyNotFoundError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AcademySupervisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcademySupervisionSuccess'] = ResolversParentTypes['AcademySupervisionSuccess']> = {
  academy?: Resolver<ResolversTypes['Academy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcademyNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcademyNotFoundError'] = ResolversParentTypes['AcademyNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CappedSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CappedSubject'] = ResolversParentTypes['CappedSubject']> = {
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  maxLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teacherTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teacherDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BadgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Badge'] = ResolversParentTypes['Badge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageAlt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['BadgeCriterion']>, ParentType, ContextType>;
};

export type BadgeCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BadgeCriterion'] = ResolversParentTypes['BadgeCriterion']> = {
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['CappedSubject']>, ParentType, ContextType>;
};

export type CreateTargetProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTargetProfileResult'] = ResolversParentTypes['CreateTargetProfileResult']> = {
  __resolveType: TypeResolveFn<'CreateTargetProfileSuccess' | 'OrganizationNotFoundError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateTargetProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTargetProfileSuccess'] = ResolversParentTypes['CreateTargetProfileSuccess']> = {
  targetProfile?: Resolver<ResolversTypes['TargetProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTargetProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTargetProfileResult'] = ResolversParentTypes['UpdateTargetProfileResult']> = {
  __resolveType: TypeResolveFn<'UpdateTargetProfileSuccess' | 'TargetProfileNotFoundError' | 'TargetProfileInUseError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type UpdateTargetProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTargetProfileSuccess'] = ResolversParentTypes['UpdateTargetProfileSuccess']> = {
  targetProfile?: Resolver<ResolversTypes['TargetProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetProfileInUseErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProfileInUseError'] = ResolversParentTypes['TargetProfileInUseError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTargetProfileStagesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTargetProfileStagesResult'] = ResolversParentTypes['SetTargetProfileStagesResult']> = {
  __resolveType: TypeResolveFn<'SetTargetProfileStagesSuccess' | 'TargetProfileNotFoundError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type SetTargetProfileStagesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTargetProfileStagesSuccess'] = ResolversParentTypes['SetTargetProfileStagesSuccess']> = {
  targetProfile?: Resolver<ResolversTypes['TargetProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTargetProfileBadgesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTargetProfileBadgesResult'] = ResolversParentTypes['SetTargetProfileBadgesResult']> = {
  __resolveType: TypeResolveFn<'SetTargetProfileBadgesSuccess' | 'TargetProfileNotFoundError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type SetTargetProfileBadgesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTargetProfileBadgesSuccess'] = ResolversParentTypes['SetTargetProfileBadgesSuccess']> = {
  targetProfile?: Resolver<ResolversTypes['TargetProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateTargetProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateTargetProfileResult'] = ResolversParentTypes['DuplicateTargetProfileResult']> = {
  __resolveType: TypeResolveFn<'DuplicateTargetProfileSuccess' | 'OrganizationNotFoundError' | 'TargetProfileNotFoundError' | 'InvalidInputError', ParentType, ContextType>;
};

export type DuplicateTargetProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateTargetProfileSuccess'] = ResolversParentTypes['DuplicateTargetProfileSuccess']> = {
  targetProfile?: Resolver<ResolversTypes['TargetProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveTargetProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveTargetProfileResult'] = ResolversParentTypes['ArchiveTargetProfileResult']> = {
  __resolveType: TypeResolveFn<'ArchiveTargetProfileSuccess' | 'TargetProfileNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type ArchiveTargetProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveTargetProfileSuccess'] = ResolversParentTypes['ArchiveTargetProfileSuccess']> = {
  targetProfile?: Resolver<ResolversTypes['TargetProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareTargetProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareTargetProfileResult'] = ResolversParentTypes['ShareTargetProfileResult']> = {
  __resolveType: TypeResolveFn<'ShareTargetProfileSuccess' | 'TargetProfileNotFoundError' | 'OrganizationNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type ShareTargetProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareTargetProfileSuccess'] = ResolversParentTypes['ShareTargetProfileSuccess']> = {
  targetProfile?: Resolver<ResolversTypes['TargetProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ColleagueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatusCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCounts'] = ResolversParentTypes['StatusCounts']> = {
  started?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DayActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayActivity'] = ResolversParentTypes['DayActivity']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MasteryBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MasteryBand'] = ResolversParentTypes['MasteryBand']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageCount'] = ResolversParentTypes['StageCount']> = {
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BadgeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BadgeCount'] = ResolversParentTypes['BadgeCount']> = {
  badge?: Resolver<ResolversTypes['Badge'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageReached'] = ResolversParentTypes['StageReached']> = {
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillGap'] = ResolversParentTypes['SkillGap']> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  pupilCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectAnalysis'] = ResolversParentTypes['SubjectAnalysis']> = {
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  relevance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  masteryPercentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectedProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectedProfile'] = ResolversParentTypes['CollectedProfile']> = {
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certifiable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certifiableCompetenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CollectedCompetence']>, ParentType, ContextType>;
};

export type CollectedCompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectedCompetence'] = ResolversParentTypes['CollectedCompetence']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AverageCompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AverageCompetence'] = ResolversParentTypes['AverageCompetence']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  averageLevel?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  averagePix?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UpdateCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCampaignResult'] = ResolversParentTypes['UpdateCampaignResult']> = {
  __resolveType: TypeResolveFn<'UpdateCampaignSuccess' | 'FollowedCampaignNotFoundError' | 'CampaignInUseError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type UpdateCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCampaignSuccess'] = ResolversParentTypes['UpdateCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveCampaignResult'] = ResolversParentTypes['ArchiveCampaignResult']> = {
  __resolveType: TypeResolveFn<'ArchiveCampaignSuccess' | 'FollowedCampaignNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type ArchiveCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveCampaignSuccess'] = ResolversParentTypes['ArchiveCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCampaignResult'] = ResolversParentTypes['DeleteCampaignResult']> = {
  __resolveType: TypeResolveFn<'DeleteCampaignSuccess' | 'FollowedCampaignNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type DeleteCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCampaignSuccess'] = ResolversParentTypes['DeleteCampaignSuccess']> = {
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCampaignOwnerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCampaignOwnerResult'] = ResolversParentTypes['ChangeCampaignOwnerResult']> = {
  __resolveType: TypeResolveFn<'ChangeCampaignOwnerSuccess' | 'FollowedCampaignNotFoundError' | 'MemberNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type ChangeCampaignOwnerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCampaignOwnerSuccess'] = ResolversParentTypes['ChangeCampaignOwnerSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowedCampaignNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedCampaignNotFoundError'] = ResolversParentTypes['FollowedCampaignNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignInUseErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignInUseError'] = ResolversParentTypes['CampaignInUseError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignClosedError'] = ResolversParentTypes['CampaignClosedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearnerParticipatesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerParticipatesError'] = ResolversParentTypes['LearnerParticipatesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryCampaignResult'] = ResolversParentTypes['RetryCampaignResult']> = {
  __resolveType: TypeResolveFn<'RetryCampaignSuccess' | 'ParticipationNotFoundError' | 'CampaignClosedError' | 'CampaignRetryNotOfferedError' | 'CampaignRetryTooEarlyError' | 'CampaignNothingToTestError', ParentType, ContextType>;
};

export type RetryCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryCampaignSuccess'] = ResolversParentTypes['RetryCampaignSuccess']> = {
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignRetryNotOfferedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignRetryNotOfferedError'] = ResolversParentTypes['CampaignRetryNotOfferedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignRetryTooEarlyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignRetryTooEarlyError'] = ResolversParentTypes['CampaignRetryTooEarlyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteParticipationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteParticipationResult'] = ResolversParentTypes['DeleteParticipationResult']> = {
  __resolveType: TypeResolveFn<'DeleteParticipationSuccess' | 'ParticipationNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type DeleteParticipationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteParticipationSuccess'] = ResolversParentTypes['DeleteParticipationSuccess']> = {
  participationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignExport'] = ResolversParentTypes['CampaignExport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CampaignExportState'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestCampaignExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCampaignExportResult'] = ResolversParentTypes['RequestCampaignExportResult']> = {
  __resolveType: TypeResolveFn<'RequestCampaignExportSuccess' | 'FollowedCampaignNotFoundError', ParentType, ContextType>;
};

export type RequestCampaignExportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCampaignExportSuccess'] = ResolversParentTypes['RequestCampaignExportSuccess']> = {
  campaignExport?: Resolver<ResolversTypes['CampaignExport'], ParentType, ContextType>;
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
  Subscription?: SubscriptionResolvers<ContextType>;
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
  CreateOrganizationsResult?: CreateOrganizationsResultResolvers<ContextType>;
  CreateOrganizationsSuccess?: CreateOrganizationsSuccessResolvers<ContextType>;
  OrganizationsFileError?: OrganizationsFileErrorResolvers<ContextType>;
  OrganizationsFileLineError?: OrganizationsFileLineErrorResolvers<ContextType>;
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
  NotAPupilError?: NotAPupilErrorResolvers<ContextType>;
  OtherSchoolError?: OtherSchoolErrorResolvers<ContextType>;
  LearnerAmbiguousError?: LearnerAmbiguousErrorResolvers<ContextType>;
  LearnerTwinError?: LearnerTwinErrorResolvers<ContextType>;
  LearnerInOtherSchoolError?: LearnerInOtherSchoolErrorResolvers<ContextType>;
  AccountOfOtherPupilError?: AccountOfOtherPupilErrorResolvers<ContextType>;
  LearnerTakenError?: LearnerTakenErrorResolvers<ContextType>;
  AlreadyReconciledError?: AlreadyReconciledErrorResolvers<ContextType>;
  UnlinkLearnerResult?: UnlinkLearnerResultResolvers<ContextType>;
  UnlinkLearnerSuccess?: UnlinkLearnerSuccessResolvers<ContextType>;
  EnterCampaignAsGuestResult?: EnterCampaignAsGuestResultResolvers<ContextType>;
  EnterCampaignAsGuestSuccess?: EnterCampaignAsGuestSuccessResolvers<ContextType>;
  AccountNeededError?: AccountNeededErrorResolvers<ContextType>;
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
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  OrganizationInvitation?: OrganizationInvitationResolvers<ContextType>;
  Academy?: AcademyResolvers<ContextType>;
  AcademyDashboard?: AcademyDashboardResolvers<ContextType>;
  AcademyFigures?: AcademyFiguresResolvers<ContextType>;
  KindFigures?: KindFiguresResolvers<ContextType>;
  MonthActivity?: MonthActivityResolvers<ContextType>;
  SchoolFiguresConnection?: SchoolFiguresConnectionResolvers<ContextType>;
  SchoolFiguresEdge?: SchoolFiguresEdgeResolvers<ContextType>;
  SchoolFigures?: SchoolFiguresResolvers<ContextType>;
  UpdateOrganizationResult?: UpdateOrganizationResultResolvers<ContextType>;
  UpdateOrganizationSuccess?: UpdateOrganizationSuccessResolvers<ContextType>;
  ChangeMemberRoleResult?: ChangeMemberRoleResultResolvers<ContextType>;
  ChangeMemberRoleSuccess?: ChangeMemberRoleSuccessResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  RemoveMemberSuccess?: RemoveMemberSuccessResolvers<ContextType>;
  LastAdministratorError?: LastAdministratorErrorResolvers<ContextType>;
  MemberNotFoundError?: MemberNotFoundErrorResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  InviteMemberSuccess?: InviteMemberSuccessResolvers<ContextType>;
  ResendInvitationResult?: ResendInvitationResultResolvers<ContextType>;
  ResendInvitationSuccess?: ResendInvitationSuccessResolvers<ContextType>;
  CancelInvitationResult?: CancelInvitationResultResolvers<ContextType>;
  CancelInvitationSuccess?: CancelInvitationSuccessResolvers<ContextType>;
  InvitationNotFoundError?: InvitationNotFoundErrorResolvers<ContextType>;
  InvitationOverError?: InvitationOverErrorResolvers<ContextType>;
  InvitationTooSoonError?: InvitationTooSoonErrorResolvers<ContextType>;
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AcceptInvitationSuccess?: AcceptInvitationSuccessResolvers<ContextType>;
  InvitationNotValidError?: InvitationNotValidErrorResolvers<ContextType>;
  RequestSchoolAccessResult?: RequestSchoolAccessResultResolvers<ContextType>;
  RequestSchoolAccessSuccess?: RequestSchoolAccessSuccessResolvers<ContextType>;
  AcademySupervisionResult?: AcademySupervisionResultResolvers<ContextType>;
  AcademySupervisionSuccess?: AcademySupervisionSuccessResolvers<ContextType>;
  AcademyNotFoundError?: AcademyNotFoundErrorResolvers<ContextType>;
  CappedSubject?: CappedSubjectResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  Badge?: BadgeResolvers<ContextType>;
  BadgeCriterion?: BadgeCriterionResolvers<ContextType>;
  CreateTargetProfileResult?: CreateTargetProfileResultResolvers<ContextType>;
  CreateTargetProfileSuccess?: CreateTargetProfileSuccessResolvers<ContextType>;
  UpdateTargetProfileResult?: UpdateTargetProfileResultResolvers<ContextType>;
  UpdateTargetProfileSuccess?: UpdateTargetProfileSuccessResolvers<ContextType>;
  TargetProfileInUseError?: TargetProfileInUseErrorResolvers<ContextType>;
  SetTargetProfileStagesResult?: SetTargetProfileStagesResultResolvers<ContextType>;
  SetTargetProfileStagesSuccess?: SetTargetProfileStagesSuccessResolvers<ContextType>;
  SetTargetProfileBadgesResult?: SetTargetProfileBadgesResultResolvers<ContextType>;
  SetTargetProfileBadgesSuccess?: SetTargetProfileBadgesSuccessResolvers<ContextType>;
  DuplicateTargetProfileResult?: DuplicateTargetProfileResultResolvers<ContextType>;
  DuplicateTargetProfileSuccess?: DuplicateTargetProfileSuccessResolvers<ContextType>;
  ArchiveTargetProfileResult?: ArchiveTargetProfileResultResolvers<ContextType>;
  ArchiveTargetProfileSuccess?: ArchiveTargetProfileSuccessResolvers<ContextType>;
  ShareTargetProfileResult?: ShareTargetProfileResultResolvers<ContextType>;
  ShareTargetProfileSuccess?: ShareTargetProfileSuccessResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  StatusCounts?: StatusCountsResolvers<ContextType>;
  DayActivity?: DayActivityResolvers<ContextType>;
  MasteryBand?: MasteryBandResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  BadgeCount?: BadgeCountResolvers<ContextType>;
  StageReached?: StageReachedResolvers<ContextType>;
  SkillGap?: SkillGapResolvers<ContextType>;
  SubjectAnalysis?: SubjectAnalysisResolvers<ContextType>;
  CollectedProfile?: CollectedProfileResolvers<ContextType>;
  CollectedCompetence?: CollectedCompetenceResolvers<ContextType>;
  AverageCompetence?: AverageCompetenceResolvers<ContextType>;
  UpdateCampaignResult?: UpdateCampaignResultResolvers<ContextType>;
  UpdateCampaignSuccess?: UpdateCampaignSuccessResolvers<ContextType>;
  ArchiveCampaignResult?: ArchiveCampaignResultResolvers<ContextType>;
  ArchiveCampaignSuccess?: ArchiveCampaignSuccessResolvers<ContextType>;
  DeleteCampaignResult?: DeleteCampaignResultResolvers<ContextType>;
  DeleteCampaignSuccess?: DeleteCampaignSuccessResolvers<ContextType>;
  ChangeCampaignOwnerResult?: ChangeCampaignOwnerResultResolvers<ContextType>;
  ChangeCampaignOwnerSuccess?: ChangeCampaignOwnerSuccessResolvers<ContextType>;
  FollowedCampaignNotFoundError?: FollowedCampaignNotFoundErrorResolvers<ContextType>;
  CampaignInUseError?: CampaignInUseErrorResolvers<ContextType>;
  CampaignClosedError?: CampaignClosedErrorResolvers<ContextType>;
  LearnerParticipatesError?: LearnerParticipatesErrorResolvers<ContextType>;
  RetryCampaignResult?: RetryCampaignResultResolvers<ContextType>;
  RetryCampaignSuccess?: RetryCampaignSuccessResolvers<ContextType>;
  CampaignRetryNotOfferedError?: CampaignRetryNotOfferedErrorResolvers<ContextType>;
  CampaignRetryTooEarlyError?: CampaignRetryTooEarlyErrorResolvers<ContextType>;
  DeleteParticipationResult?: DeleteParticipationResultResolvers<ContextType>;
  DeleteParticipationSuccess?: DeleteParticipationSuccessResolvers<ContextType>;
  CampaignExport?: CampaignExportResolvers<ContextType>;
  RequestCampaignExportResult?: RequestCampaignExportResultResolvers<ContextType>;
  RequestCampaignExportSuccess?: RequestCampaignExportSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
};
