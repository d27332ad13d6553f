// Generated from operations/ and gateway/supergraph.graphql by « npm run codegen ». Do not edit.
import { TypedDocumentString } from '../typed-document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Which campaigns a list shows. */
export type CampaignFilter = {
  /** Open or archived ones. */
  readonly state?: CampaignState | null | undefined;
  /** Part of their name. */
  readonly search?: string | null | undefined;
  /** Only those this member created. */
  readonly creatorId?: string | null | undefined;
  /** Only those of this type. */
  readonly type?: CampaignType | null | undefined;
};

/** Whether campaigns are open. */
export type CampaignState =
  /** Those that are not archived. */
  | 'ACTIVE'
  /** Those that are. */
  | 'ARCHIVED'
  /** All. */
  | 'ALL';

/** What a campaign is for. */
export type CampaignType =
  /** A test on a target profile (évaluation). */
  | 'ASSESSMENT'
  /** The whole profile is sent (collecte de profils). */
  | 'PROFILES_COLLECTION';

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

/** What `createCampaign` needs. */
export type CreateCampaignInput = {
  /** The organization. */
  readonly organizationId: string;
  /** Name for the members, 1 to 255 characters. */
  readonly name: string;
  /** What it is for. */
  readonly type?: CampaignType | null | undefined;
  /** What it tests: needed for a test, refused for a collection of profiles. */
  readonly targetProfileId?: string | null | undefined;
  /** Title for the pupils, at most 255 characters. */
  readonly title?: string | null | undefined;
  /** Welcome text for the pupils, plain text, at most 5000 characters. */
  readonly welcomeText?: string | null | undefined;
  /** What participants are asked to give besides, at most 255 characters. */
  readonly externalIdLabel?: string | null | undefined;
  /** Whether they must give it. */
  readonly externalIdRequired?: boolean | null | undefined;
  /** Whether a participant may send again (C11). */
  readonly multipleSendings?: boolean | null | undefined;
  /** Whether participants give no name, nor need an account for a test; an organization with a roster cannot ask it. */
  readonly anonymous?: boolean | null | undefined;
};

/** What `createClassUsernames` needs. */
export type CreateClassUsernamesInput = {
  /** The organization. */
  readonly organizationId: string;
  /** The class. */
  readonly division: string;
  /** Whether pupils who have not used the one-time password of an older sheet get a new one; the older one stops serving. */
  readonly renewUnused?: boolean | null | undefined;
};

/** An order of pupils. */
export type LearnerSort =
  /** Last name, first name. */
  | 'NAME'
  /** Class, then name. */
  | 'DIVISION'
  /** Who was last active in a campaign first, then name. */
  | 'LAST_ACTIVITY';

/** Why a pupil of a file is left out. */
export type LeftOutCause =
  /** They have left the school. */
  | 'GONE'
  /** They have no INE; a warning names the line. */
  | 'NO_INE'
  /** They are in no class. */
  | 'NO_CLASS';

/** A person's role in an organization. */
export type MemberRole =
  /** Also manages members and the roster. */
  | 'ADMIN'
  /** Creates and follows campaigns. */
  | 'MEMBER';

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

/** Which participants a list shows. */
export type ParticipationFilter = {
  /** Only those who stand there. */
  readonly status?: ParticipationStatus | null | undefined;
  /** Part of their names. */
  readonly search?: string | null | undefined;
  /** Only this class. */
  readonly division?: string | null | undefined;
  /** Only those who reached this stage and no higher, 0 first. */
  readonly stageRank?: number | null | undefined;
};

/** Where a participation stands. */
export type ParticipationStatus =
  /** The test is under way (en cours de test). */
  | 'STARTED'
  /** The test has ended, the results are not sent (en attente d'envoi). */
  | 'TO_SHARE'
  /** Sent. */
  | 'SHARED';

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

/** A way to sign in. */
export type SignInMethod =
  /** Through the médiacentre of their ENT (GAR), or another provider that knows the person. */
  | 'MEDIACENTRE'
  /** With an e-mail address and a password. */
  | 'EMAIL'
  /** With a username and a password. */
  | 'USERNAME';

/** What a tutorial is. */
export type TutorialFormat =
  /** A web page. */
  | 'PAGE'
  /** A video. */
  | 'VIDEO'
  /** A PDF document. */
  | 'PDF'
  /** A tool to try. */
  | 'TOOL'
  /** Slides. */
  | 'SLIDES'
  /** A game. */
  | 'GAME'
  /** Something to listen to. */
  | 'AUDIO'
  /** A picture. */
  | 'IMAGE';

export type AcceptOrganizationInvitationMutationVariables = Exact<{
  token: string;
}>;


export type AcceptOrganizationInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'AcceptInvitationSuccess', readonly organization: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'InvitationNotValidError', readonly message: string }
   };

export type ArchiveCampaignMutationVariables = Exact<{
  campaignId: string;
}>;


export type ArchiveCampaignMutation = { readonly archiveCampaign:
    | { readonly __typename: 'ArchiveCampaignSuccess' }
    | { readonly __typename: 'FollowedCampaignNotFoundError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type CampaignAnalysisQueryVariables = Exact<{
  id: string;
}>;


export type CampaignAnalysisQuery = { readonly campaign: { readonly id: string, readonly sharedCount: number, readonly analysis: ReadonlyArray<{ readonly relevance: number, readonly dots: number, readonly masteryPercentage: number, readonly competence: { readonly id: string, readonly title: string }, readonly subject: { readonly id: string, readonly title: string, readonly tutorials: ReadonlyArray<{ readonly id: string, readonly title: string, readonly link: string, readonly format: TutorialFormat, readonly durationMinutes: number }> } }>, readonly gaps: ReadonlyArray<{ readonly pupilCount: number, readonly skill: { readonly id: string, readonly title: string, readonly level: number } }> } | null };

export type CampaignExportQueryVariables = Exact<{
  id: string;
}>;


export type CampaignExportQuery = { readonly campaignExport: { readonly id: string, readonly state: CampaignExportState, readonly percentage: number, readonly rowCount: number, readonly link: string | null } | null };

export type CampaignLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type CampaignLiveSubscription = { readonly campaign: { readonly id: string, readonly statusCounts: { readonly started: number, readonly toShare: number, readonly shared: number } } | null };

export type CampaignParticipantsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  filter?: ParticipationFilter | null | undefined;
}>;


export type CampaignParticipantsQuery = { readonly campaign: { readonly id: string, readonly externalIdLabel: string | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly firstName: string, readonly lastName: string, readonly division: string | null, readonly status: ParticipationStatus, readonly round: number, readonly externalId: string | null, readonly startedAt: string, readonly sharedAt: string | null, readonly progressPercentage: number | null, readonly masteryPercentage: number | null, readonly stage: { readonly rank: number, readonly stageCount: number, readonly stage: { readonly title: string, readonly teacherTitle: string | null } } | null, readonly profile: { readonly pix: number, readonly certifiable: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CampaignResultsQueryVariables = Exact<{
  id: string;
}>;


export type CampaignResultsQuery = { readonly campaign: { readonly id: string, readonly type: CampaignType, readonly sharedCount: number, readonly participationCount: number, readonly averageMasteryPercentage: number | null, readonly certifiableCount: number | null, readonly averagePix: number | null, readonly distribution: ReadonlyArray<{ readonly from: number, readonly to: number, readonly count: number }>, readonly stages: ReadonlyArray<{ readonly rank: number, readonly count: number, readonly stage: { readonly title: string, readonly teacherTitle: string | null, readonly threshold: number } }>, readonly badges: ReadonlyArray<{ readonly count: number, readonly badge: { readonly id: string, readonly title: string } }>, readonly collectiveResults: ReadonlyArray<{ readonly masteryPercentage: number, readonly validatedSkillCount: number, readonly skillCount: number, readonly competence: { readonly id: string, readonly title: string, readonly domain: { readonly id: string } } }>, readonly averageProfile: ReadonlyArray<{ readonly averageLevel: number, readonly averagePix: number, readonly competence: { readonly id: string, readonly title: string, readonly domain: { readonly id: string } } }>, readonly activity: ReadonlyArray<{ readonly day: string, readonly startedCount: number, readonly sharedCount: number }> } | null };

export type CampaignQueryVariables = Exact<{
  id: string;
}>;


export type CampaignQuery = { readonly campaign: { readonly id: string, readonly name: string, readonly title: string | null, readonly welcomeText: string | null, readonly code: string, readonly link: string, readonly type: CampaignType, readonly editable: boolean, readonly externalIdLabel: string | null, readonly externalIdRequired: boolean, readonly multipleSendings: boolean, readonly anonymous: boolean, readonly createdAt: string, readonly archivedAt: string | null, readonly participationCount: number, readonly sharedCount: number, readonly targetProfile: { readonly id: string, readonly title: string, readonly subjectCount: number, readonly stages: ReadonlyArray<{ readonly title: string }> } | null, readonly creator: { readonly userId: string, readonly firstName: string | null, readonly lastName: string | null }, readonly owner: { readonly userId: string, readonly firstName: string | null, readonly lastName: string | null }, readonly statusCounts: { readonly started: number, readonly toShare: number, readonly shared: number } } | null };

export type ClassSheetQueryVariables = Exact<{
  id: string;
}>;


export type ClassSheetQuery = { readonly classSheet: { readonly id: string, readonly division: string, readonly state: ClassSheetState, readonly percentage: number, readonly pupilCount: number, readonly expiresAt: string, readonly csvDownloaded: boolean, readonly pdfDownloaded: boolean } | null };

export type CreateCampaignMutationVariables = Exact<{
  input: CreateCampaignInput;
}>;


export type CreateCampaignMutation = { readonly createCampaign:
    | { readonly __typename: 'CreateCampaignSuccess', readonly campaign: { readonly id: string, readonly code: string } }
    | { readonly __typename: 'OrganizationNotFoundError', readonly message: string }
    | { readonly __typename: 'TargetProfileNotFoundError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type CreateClassUsernamesMutationVariables = Exact<{
  input: CreateClassUsernamesInput;
}>;


export type CreateClassUsernamesMutation = { readonly createClassUsernames:
    | { readonly __typename: 'CreateClassUsernamesSuccess', readonly classSheet: { readonly id: string } }
    | { readonly __typename: 'OrganizationNotFoundError', readonly message: string }
    | { readonly __typename: 'ClassNotFoundError', readonly message: string }
    | { readonly __typename: 'ClassSheetRunningError', readonly message: string }
   };

export type LearnersQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  division?: string | null | undefined;
  search?: string | null | undefined;
  certifiable?: boolean | null | undefined;
  linked?: boolean | null | undefined;
  sort?: LearnerSort | null | undefined;
}>;


export type LearnersQuery = { readonly organization: { readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly viewerRole: MemberRole | null, readonly divisions: ReadonlyArray<string>, readonly learners: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly firstName: string, readonly lastName: string, readonly preferredLastName: string | null, readonly birthDate: string, readonly division: string, readonly linked: boolean, readonly signInMethods: ReadonlyArray<SignInMethod> | null, readonly participationCount: number, readonly lastActivityAt: string | null, readonly certifiable: boolean | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrganizationCampaignsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  filter?: CampaignFilter | null | undefined;
}>;


export type OrganizationCampaignsQuery = { readonly organization: { readonly id: string, readonly name: string, readonly viewerRole: MemberRole | null, readonly campaigns: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string, readonly type: CampaignType, readonly createdAt: string, readonly archivedAt: string | null, readonly participationCount: number, readonly sharedCount: number, readonly owner: { readonly userId: string, readonly firstName: string | null, readonly lastName: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrganizationHeadQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationHeadQuery = { readonly organization: { readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly viewerRole: MemberRole | null, readonly divisions: ReadonlyArray<string> } | null };

export type OrganizationInvitationQueryVariables = Exact<{
  token: string;
}>;


export type OrganizationInvitationQuery = { readonly organizationInvitation: { readonly organizationName: string, readonly role: MemberRole, readonly expiresAt: string } | null };

export type ParticipantResultsQueryVariables = Exact<{
  id: string;
  filter?: ParticipationFilter | null | undefined;
}>;


export type ParticipantResultsQuery = { readonly campaign: { readonly id: string, readonly participations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly firstName: string, readonly lastName: string, readonly sharedAt: string | null, readonly masteryPercentage: number | null, readonly validatedSkillCount: number | null, readonly skillCount: number | null, readonly badges: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly competenceResults: ReadonlyArray<{ readonly masteryPercentage: number, readonly validatedSkillCount: number, readonly skillCount: number, readonly competence: { readonly id: string, readonly title: string, readonly domain: { readonly id: string } } }>, readonly profile: { readonly pix: number, readonly certifiable: boolean, readonly competences: ReadonlyArray<{ readonly level: number, readonly pix: number, readonly competence: { readonly id: string, readonly title: string, readonly domain: { readonly id: string } } }> } | null }> } } | null };

export type RequestCampaignExportMutationVariables = Exact<{
  campaignId: string;
  withSkills?: boolean | null | undefined;
}>;


export type RequestCampaignExportMutation = { readonly requestCampaignExport:
    | { readonly __typename: 'RequestCampaignExportSuccess', readonly campaignExport: { readonly id: string, readonly state: CampaignExportState } }
    | { readonly __typename: 'FollowedCampaignNotFoundError', readonly message: string }
   };

export type ResetLearnerPasswordMutationVariables = Exact<{
  learnerId: string;
}>;


export type ResetLearnerPasswordMutation = { readonly resetLearnerPassword:
    | { readonly __typename: 'ResetLearnerPasswordSuccess', readonly password: string }
    | { readonly __typename: 'PupilNotFoundError', readonly message: string }
    | { readonly __typename: 'PupilNotLinkedError', readonly message: string }
    | { readonly __typename: 'PupilAccountProtectedError', readonly message: string }
   };

export type RosterImportLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type RosterImportLiveSubscription = { readonly rosterImport: (
    { readonly errors: ReadonlyArray<{ readonly line: number | null, readonly field: string | null, readonly code: string, readonly value: string | null, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly line: number | null, readonly field: string | null, readonly message: string }>, readonly leftOut: ReadonlyArray<{ readonly cause: LeftOutCause, readonly count: number }>, readonly preview: ReadonlyArray<{ readonly change: RosterChange, readonly line: number | null, readonly firstName: string, readonly lastName: string, readonly division: string }> }
    & RosterImportPartsFragment
  ) | null };

export type RosterImportPartsFragment = { readonly id: string, readonly state: RosterImportState, readonly percentage: number, readonly format: RosterFormat | null, readonly mode: RosterImportMode, readonly dryRun: boolean, readonly errorCount: number, readonly warningCount: number, readonly pupilCount: number | null, readonly addedCount: number | null, readonly changedCount: number | null, readonly reenabledCount: number | null, readonly disabledCount: number | null, readonly changedNothing: boolean | null, readonly failure: string | null, readonly uploadedAt: string, readonly endedAt: string | null };

export type RosterImportsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RosterImportsQuery = { readonly organization: { readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly viewerRole: MemberRole | null, readonly rosterImports: { readonly totalCount: number, readonly nodes: ReadonlyArray<RosterImportPartsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type TargetProfilesQueryVariables = Exact<{
  id: string;
}>;


export type TargetProfilesQuery = { readonly organization: { readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly targetProfiles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string, readonly category: string, readonly subjectCount: number }> } | null };

export type UnarchiveCampaignMutationVariables = Exact<{
  campaignId: string;
}>;


export type UnarchiveCampaignMutation = { readonly unarchiveCampaign:
    | { readonly __typename: 'ArchiveCampaignSuccess' }
    | { readonly __typename: 'FollowedCampaignNotFoundError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export const RosterImportPartsFragmentDoc = new TypedDocumentString(`
    fragment RosterImportParts on RosterImport {
  id
  state
  percentage
  format
  mode
  dryRun
  errorCount
  warningCount
  pupilCount
  addedCount
  changedCount
  reenabledCount
  disabledCount
  changedNothing
  failure
  uploadedAt
  endedAt
}
    `, {"fragmentName":"RosterImportParts"}) as unknown as TypedDocumentString<RosterImportPartsFragment, unknown>;
export const AcceptOrganizationInvitationDocument = new TypedDocumentString(`
    mutation AcceptOrganizationInvitation($token: String!) {
  acceptInvitation(input: {token: $token}) {
    __typename
    ... on AcceptInvitationSuccess {
      organization {
        id
        name
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptOrganizationInvitationMutation, AcceptOrganizationInvitationMutationVariables>;
export const ArchiveCampaignDocument = new TypedDocumentString(`
    mutation ArchiveCampaign($campaignId: ID!) {
  archiveCampaign(input: {campaignId: $campaignId}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveCampaignMutation, ArchiveCampaignMutationVariables>;
export const CampaignAnalysisDocument = new TypedDocumentString(`
    query CampaignAnalysis($id: ID!) {
  campaign(id: $id) {
    id
    sharedCount
    analysis {
      relevance
      dots
      masteryPercentage
      competence {
        id
        title
      }
      subject {
        id
        title
        tutorials {
          id
          title
          link
          format
          durationMinutes
        }
      }
    }
    gaps {
      pupilCount
      skill {
        id
        title
        level
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignAnalysisQuery, CampaignAnalysisQueryVariables>;
export const CampaignExportDocument = new TypedDocumentString(`
    query CampaignExport($id: ID!) {
  campaignExport(id: $id) {
    id
    state
    percentage
    rowCount
    link
  }
}
    `) as unknown as TypedDocumentString<CampaignExportQuery, CampaignExportQueryVariables>;
export const CampaignLiveDocument = new TypedDocumentString(`
    subscription CampaignLive($id: ID!) {
  campaign(id: $id) {
    id
    statusCounts {
      started
      toShare
      shared
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignLiveSubscription, CampaignLiveSubscriptionVariables>;
export const CampaignParticipantsDocument = new TypedDocumentString(`
    query CampaignParticipants($id: ID!, $after: String, $filter: ParticipationFilter) {
  campaign(id: $id) {
    id
    externalIdLabel
    participations(first: 50, after: $after, filter: $filter) {
      nodes {
        id
        firstName
        lastName
        division
        status
        round
        externalId
        startedAt
        sharedAt
        progressPercentage
        masteryPercentage
        stage {
          rank
          stageCount
          stage {
            title
            teacherTitle
          }
        }
        profile {
          pix
          certifiable
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignParticipantsQuery, CampaignParticipantsQueryVariables>;
export const CampaignResultsDocument = new TypedDocumentString(`
    query CampaignResults($id: ID!) {
  campaign(id: $id) {
    id
    type
    sharedCount
    participationCount
    averageMasteryPercentage
    certifiableCount
    averagePix
    distribution {
      from
      to
      count
    }
    stages {
      rank
      count
      stage {
        title
        teacherTitle
        threshold
      }
    }
    badges {
      count
      badge {
        id
        title
      }
    }
    collectiveResults {
      competence {
        id
        title
        domain {
          id
        }
      }
      masteryPercentage
      validatedSkillCount
      skillCount
    }
    averageProfile {
      competence {
        id
        title
        domain {
          id
        }
      }
      averageLevel
      averagePix
    }
    activity {
      day
      startedCount
      sharedCount
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignResultsQuery, CampaignResultsQueryVariables>;
export const CampaignDocument = new TypedDocumentString(`
    query Campaign($id: ID!) {
  campaign(id: $id) {
    id
    name
    title
    welcomeText
    code
    link
    type
    targetProfile {
      id
      title
      subjectCount
      stages {
        title
      }
    }
    creator {
      userId
      firstName
      lastName
    }
    owner {
      userId
      firstName
      lastName
    }
    editable
    externalIdLabel
    externalIdRequired
    multipleSendings
    anonymous
    createdAt
    archivedAt
    participationCount
    sharedCount
    statusCounts {
      started
      toShare
      shared
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const ClassSheetDocument = new TypedDocumentString(`
    query ClassSheet($id: ID!) {
  classSheet(id: $id) {
    id
    division
    state
    percentage
    pupilCount
    expiresAt
    csvDownloaded
    pdfDownloaded
  }
}
    `) as unknown as TypedDocumentString<ClassSheetQuery, ClassSheetQueryVariables>;
export const CreateCampaignDocument = new TypedDocumentString(`
    mutation CreateCampaign($input: CreateCampaignInput!) {
  createCampaign(input: $input) {
    __typename
    ... on CreateCampaignSuccess {
      campaign {
        id
        code
      }
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCampaignMutation, CreateCampaignMutationVariables>;
export const CreateClassUsernamesDocument = new TypedDocumentString(`
    mutation CreateClassUsernames($input: CreateClassUsernamesInput!) {
  createClassUsernames(input: $input) {
    __typename
    ... on CreateClassUsernamesSuccess {
      classSheet {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateClassUsernamesMutation, CreateClassUsernamesMutationVariables>;
export const LearnersDocument = new TypedDocumentString(`
    query Learners($id: ID!, $after: String, $division: String, $search: String, $certifiable: Boolean, $linked: Boolean, $sort: LearnerSort) {
  organization(id: $id) {
    id
    name
    kind
    viewerRole
    divisions
    learners(
      first: 50
      after: $after
      division: $division
      search: $search
      certifiable: $certifiable
      linked: $linked
      active: true
      sort: $sort
    ) {
      nodes {
        id
        firstName
        lastName
        preferredLastName
        birthDate
        division
        linked
        signInMethods
        participationCount
        lastActivityAt
        certifiable
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<LearnersQuery, LearnersQueryVariables>;
export const OrganizationCampaignsDocument = new TypedDocumentString(`
    query OrganizationCampaigns($id: ID!, $after: String, $filter: CampaignFilter) {
  organization(id: $id) {
    id
    name
    viewerRole
    campaigns(first: 20, after: $after, filter: $filter) {
      nodes {
        id
        name
        code
        type
        createdAt
        archivedAt
        participationCount
        sharedCount
        owner {
          userId
          firstName
          lastName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationCampaignsQuery, OrganizationCampaignsQueryVariables>;
export const OrganizationHeadDocument = new TypedDocumentString(`
    query OrganizationHead($id: ID!) {
  organization(id: $id) {
    id
    name
    kind
    viewerRole
    divisions
  }
}
    `) as unknown as TypedDocumentString<OrganizationHeadQuery, OrganizationHeadQueryVariables>;
export const OrganizationInvitationDocument = new TypedDocumentString(`
    query OrganizationInvitation($token: String!) {
  organizationInvitation(token: $token) {
    organizationName
    role
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<OrganizationInvitationQuery, OrganizationInvitationQueryVariables>;
export const ParticipantResultsDocument = new TypedDocumentString(`
    query ParticipantResults($id: ID!, $filter: ParticipationFilter) {
  campaign(id: $id) {
    id
    participations(first: 10, filter: $filter) {
      nodes {
        id
        firstName
        lastName
        sharedAt
        masteryPercentage
        validatedSkillCount
        skillCount
        badges {
          id
          title
        }
        competenceResults {
          competence {
            id
            title
            domain {
              id
            }
          }
          masteryPercentage
          validatedSkillCount
          skillCount
        }
        profile {
          pix
          certifiable
          competences {
            competence {
              id
              title
              domain {
                id
              }
            }
            level
            pix
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantResultsQuery, ParticipantResultsQueryVariables>;
export const RequestCampaignExportDocument = new TypedDocumentString(`
    mutation RequestCampaignExport($campaignId: ID!, $withSkills: Boolean) {
  requestCampaignExport(input: {campaignId: $campaignId, withSkills: $withSkills}) {
    __typename
    ... on RequestCampaignExportSuccess {
      campaignExport {
        id
        state
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestCampaignExportMutation, RequestCampaignExportMutationVariables>;
export const ResetLearnerPasswordDocument = new TypedDocumentString(`
    mutation ResetLearnerPassword($learnerId: ID!) {
  resetLearnerPassword(input: {learnerId: $learnerId}) {
    __typename
    ... on ResetLearnerPasswordSuccess {
      password
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResetLearnerPasswordMutation, ResetLearnerPasswordMutationVariables>;
export const RosterImportLiveDocument = new TypedDocumentString(`
    subscription RosterImportLive($id: ID!) {
  rosterImport(id: $id) {
    ...RosterImportParts
    errors {
      line
      field
      code
      value
      message
    }
    warnings {
      line
      field
      message
    }
    leftOut {
      cause
      count
    }
    preview {
      change
      line
      firstName
      lastName
      division
    }
  }
}
    fragment RosterImportParts on RosterImport {
  id
  state
  percentage
  format
  mode
  dryRun
  errorCount
  warningCount
  pupilCount
  addedCount
  changedCount
  reenabledCount
  disabledCount
  changedNothing
  failure
  uploadedAt
  endedAt
}`) as unknown as TypedDocumentString<RosterImportLiveSubscription, RosterImportLiveSubscriptionVariables>;
export const RosterImportsDocument = new TypedDocumentString(`
    query RosterImports($id: ID!, $after: String) {
  organization(id: $id) {
    id
    name
    kind
    viewerRole
    rosterImports(first: 20, after: $after) {
      nodes {
        ...RosterImportParts
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment RosterImportParts on RosterImport {
  id
  state
  percentage
  format
  mode
  dryRun
  errorCount
  warningCount
  pupilCount
  addedCount
  changedCount
  reenabledCount
  disabledCount
  changedNothing
  failure
  uploadedAt
  endedAt
}`) as unknown as TypedDocumentString<RosterImportsQuery, RosterImportsQueryVariables>;
export const TargetProfilesDocument = new TypedDocumentString(`
    query TargetProfiles($id: ID!) {
  organization(id: $id) {
    id
    name
    kind
    targetProfiles {
      id
      title
      description
      category
      subjectCount
    }
  }
}
    `) as unknown as TypedDocumentString<TargetProfilesQuery, TargetProfilesQueryVariables>;
export const UnarchiveCampaignDocument = new TypedDocumentString(`
    mutation UnarchiveCampaign($campaignId: ID!) {
  unarchiveCampaign(input: {campaignId: $campaignId}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnarchiveCampaignMutation, UnarchiveCampaignMutationVariables>;