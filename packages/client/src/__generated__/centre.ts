// Generated from operations/ and gateway/supergraph.graphql by « npm run codegen ». Do not edit.
import { TypedDocumentString } from '../typed-document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why a test was not finished. */
export type AbortReason =
  /** The candidate left: what was not answered counts as failed. */
  | 'CANDIDATE'
  /** Something broke: what was not answered counts for nobody. */
  | 'TECHNICAL';

/** What `acceptCentreInvitation` needs. */
export type AcceptCentreInvitationInput = {
  /** What the link of the mail carries. */
  readonly token: string;
};

/** Who acts on a running test. */
export type Actor =
  /** The invigilator, who has no account. */
  | 'INVIGILATOR'
  /** The candidate. */
  | 'CANDIDATE'
  /** A member of the centre. */
  | 'MEMBER';

/** What `addCandidate` needs. */
export type AddCandidateInput = {
  /** The session. */
  readonly sessionId: string;
  /** First name. */
  readonly firstName: string;
  /** Last name (birth name). */
  readonly lastName: string;
  /** Birth date. */
  readonly birthDate: string;
  /** Birth place, as the certificate shows it; made from the country and the town if absent. */
  readonly birthPlace?: string | null | undefined;
  /** Extra time in percent, 0 to 99. */
  readonly extraTimePercentage?: number | null | undefined;
  /** F or M. */
  readonly sex?: Sex | null | undefined;
  /** Country of birth. In France goes with an INSEE code, or a postal code and a town; abroad with a town. */
  readonly birthCountry?: string | null | undefined;
  /** INSEE code of the town of birth; 99 abroad. */
  readonly birthInseeCode?: string | null | undefined;
  /** Postal code of the town of birth, in place of its INSEE code. */
  readonly birthPostalCode?: string | null | undefined;
  /** Town of birth. */
  readonly birthCity?: string | null | undefined;
  /** Where the candidate is convened. */
  readonly email?: string | null | undefined;
  /** Who else receives the results. */
  readonly resultRecipientEmail?: string | null | undefined;
  /** What the centre calls the candidate. */
  readonly externalId?: string | null | undefined;
  /** Who pays. */
  readonly billing?: Billing | null | undefined;
  /** What was paid with, when it was prepaid. */
  readonly prepaymentCode?: string | null | undefined;
  /** Whether the candidate's needs are adjusted for: leaving the page of a question costs nothing. */
  readonly adjusted?: boolean | null | undefined;
  /** Whether only accessible questions are asked: none that needs eyes, a mouse, a clock or software. */
  readonly accessibleOnly?: boolean | null | undefined;
};

/** What `addExtraTime` needs. */
export type AddExtraTimeInput = {
  /** The candidate. */
  readonly candidateId: string;
  /** Drawn by the asker, 1 to 64 characters: the same again adds nothing. */
  readonly key: string;
  /** How many minutes, 1 to 120. */
  readonly minutes: number;
  /** Why, 1 to 500 characters: kept in the journal. */
  readonly reason: string;
};

/** What `adjustCandidate` needs; what is absent stays as it is. */
export type AdjustCandidateInput = {
  /** The candidate. */
  readonly candidateId: string;
  /** Extra time in percent, 0 to 99. */
  readonly extraTimePercentage?: number | null | undefined;
  /** Whether the candidate's needs are adjusted for: leaving the page of a question costs nothing. */
  readonly adjusted?: boolean | null | undefined;
  /** Whether only accessible questions are asked: none that needs eyes, a mouse, a clock or software. */
  readonly accessibleOnly?: boolean | null | undefined;
};

/** What an invigilator may do with an alert. */
export type AlertHandling =
  /** The question goes on. */
  | 'DISMISSED'
  /** Another variant is asked in its place, and the incident is noted. */
  | 'REPLACED';

/** What `authoriseResume` needs. */
export type AuthoriseResumeInput = {
  /** The candidate. */
  readonly candidateId: string;
};

/** Who pays for the certification. */
export type Billing =
  /** Nobody. */
  | 'FREE'
  /** The candidate or the centre, afterwards. */
  | 'PAID'
  /** Paid for already: the prepayment code says by whom. */
  | 'PREPAID';

/** What `cancelCentreInvitation` needs. */
export type CancelCentreInvitationInput = {
  /** The invitation. */
  readonly invitationId: string;
};

/** Where a candidate stands. */
export type CandidateStatus =
  /** Enrolled, not there yet. */
  | 'ENROLLED'
  /** Has entered the session; waits for the invigilator. */
  | 'ENTERED'
  /** The invigilator has confirmed; the access code opens the test. */
  | 'CONFIRMED'
  /** The test is under way. */
  | 'STARTED'
  /** The test has ended. */
  | 'ENDED';

/** Kinds of centres. */
export type CentreKind =
  /** A collège. */
  | 'COLLEGE'
  /** A lycée. */
  | 'LYCEE'
  /** A university or another school after the baccalauréat. Its candidates are billed or not, one by one. */
  | 'SUP'
  /** For adults: GRETA and others. Its candidates are billed or not, one by one. */
  | 'PRO';

/** What `confirmPresence` needs. */
export type ConfirmPresenceInput = {
  /** The candidate. */
  readonly candidateId: string;
};

/** Whether a candidate's page is heard of. */
export type Connection =
  /** Never yet. */
  | 'ABSENT'
  /** Now. */
  | 'HERE'
  /** Not for 45 s. */
  | 'DISCONNECTED';

/** What `createCertificationSession` needs. */
export type CreateCertificationSessionInput = {
  /** The centre. */
  readonly centreId: string;
  /** Where, 1 to 255 characters. */
  readonly address: string;
  /** In which room, 1 to 255 characters. */
  readonly room: string;
  /** When it begins. */
  readonly startsAt: string;
  /** Who examines, 1 to 255 characters. */
  readonly examiner: string;
};

/** What `deleteCertificationSession` needs. */
export type DeleteCertificationSessionInput = {
  /** The session. */
  readonly sessionId: string;
};

/** What `endCertificationTest` needs. */
export type EndCertificationTestInput = {
  /** The candidate. */
  readonly candidateId: string;
};

/** What `enrolLearners` needs. */
export type EnrolLearnersInput = {
  /** The session. */
  readonly sessionId: string;
  /** The class, as the roster calls it. */
  readonly division: string;
  /** Those ticked, at most 100; the whole class if absent. */
  readonly learnerIds?: ReadonlyArray<string> | null | undefined;
};

/** What `finaliseSession` needs. */
export type FinaliseSessionInput = {
  /** The session. */
  readonly sessionId: string;
  /** What the centre has to say of it as a whole, at most 500 characters. */
  readonly globalComment?: string | null | undefined;
  /** Why each test that was not finished was not: those under way still, and those the invigilator ended. */
  readonly unfinished?: ReadonlyArray<UnfinishedTestInput> | null | undefined;
};

/** What `handleLiveAlert` needs. */
export type HandleLiveAlertInput = {
  /** The alert. */
  readonly alertId: string;
  /** What to do. */
  readonly handling: AlertHandling;
};

/** Categories of incidents. */
export type IncidentCategory =
  /** What is known of the candidate is wrong. */
  | 'CANDIDATE_INFORMATIONS_CHANGES'
  /** The attendance sheet was not signed. */
  | 'SIGNATURE_ISSUE'
  /** A question could not be answered as it should. */
  | 'IN_CHALLENGE'
  /** The candidate cheated. */
  | 'FRAUD'
  /** About the candidate, without consequence. */
  | 'NON_BLOCKING_CANDIDATE_ISSUE'
  /** Technical, without consequence. */
  | 'NON_BLOCKING_TECHNICAL_ISSUE';

/** Kinds of incidents; each has its automatic consequence. */
export type IncidentKind =
  /** Names or birth date are wrong. The jury decides. */
  | 'NAME_OR_BIRTHDATE'
  /** Extra time was forgotten or wrong. The jury decides. */
  | 'EXTRA_TIME_PERCENTAGE'
  /** Somebody did not sign. The jury decides. */
  | 'SIGNATURE_ISSUE'
  /** An image was not shown: the question, if it has one and was failed, counts for nobody. */
  | 'IMAGE_NOT_DISPLAYING'
  /** A simulator did not work: the question, if it has one and was failed, counts for nobody. */
  | 'EMBED_NOT_WORKING'
  /** A file could not be opened: the question, if it has one and was failed, counts for nobody. */
  | 'FILE_NOT_OPENING'
  /** A timed question was late through no fault of the candidate: if it is timed and was failed, it counts for nobody. */
  | 'EXTRA_TIME_EXCEEDED'
  /** A site did not answer: the question, if it was failed, counts for nobody. */
  | 'WEBSITE_UNAVAILABLE'
  /** The school's network blocks a site: the question, if it was failed, counts for nobody. */
  | 'WEBSITE_BLOCKED'
  /** Software is missing or broken: the question, if it was failed, counts for nobody. */
  | 'SOFTWARE_NOT_WORKING'
  /** The question was passed by mistake: if it was failed, it counts for nobody. */
  | 'SKIP_ON_OOPS'
  /** The question cannot be answered with the candidate's disability: if it was failed, it counts for nobody. */
  | 'ACCESSIBILITY_ISSUE'
  /** The page was left by mistake: a right answer counts; if the question was passed, it counts for nobody. */
  | 'UNINTENTIONAL_FOCUS_OUT'
  /** The candidate cheated. The jury decides. */
  | 'FRAUD'
  /** About the candidate, without consequence. */
  | 'NON_BLOCKING_CANDIDATE_ISSUE'
  /** Technical, without consequence. */
  | 'NON_BLOCKING_TECHNICAL_ISSUE';

/** What came of an incident. */
export type IncidentOutcome =
  /** Its question counts for nobody. */
  | 'NEUTRALISED'
  /** Its question counts as right. */
  | 'EXCUSED'
  /** The jury decides. */
  | 'JURY'
  /** Nothing: the question was right, or has not what was said to be broken. */
  | 'NOTHING';

/** What may be done to a running test. */
export type InvigilationActKind =
  /** No answer is taken any more: an alert, another page, a silence. */
  | 'SUSPENDED'
  /** It goes on. */
  | 'RESUMED'
  /** The invigilator lets the candidate resume. */
  | 'WORD_GIVEN'
  /** The time an alert took is given back. */
  | 'TIME_GIVEN_BACK'
  /** The centre gives time. */
  | 'TIME_ADDED'
  /** Another variant is asked. */
  | 'QUESTION_REPLACED'
  /** The invigilator ends it. */
  | 'ENDED';

/** What `inviteCentreMember` needs. */
export type InviteCentreMemberInput = {
  /** The centre. */
  readonly centreId: string;
  /** Where the mail goes. */
  readonly email: string;
  /** Whether they will manage members. */
  readonly admin: boolean;
};

/** What `removeCandidate` needs. */
export type RemoveCandidateInput = {
  /** The candidate. */
  readonly candidateId: string;
};

/** What `removeCentreMember` needs. */
export type RemoveCentreMemberInput = {
  /** The centre. */
  readonly centreId: string;
  /** The person's account. */
  readonly userId: string;
};

/** What `reportIncident` needs. */
export type ReportIncidentInput = {
  /** The candidate. */
  readonly candidateId: string;
  /** What happened. */
  readonly kind: IncidentKind;
  /** The question, 1 first: for those of category IN_CHALLENGE. */
  readonly questionNumber?: number | null | undefined;
  /** In words, at most 500 characters: for the others. */
  readonly description?: string | null | undefined;
};

/** Where a session stands. */
export type SessionStatus =
  /** Open. */
  | 'CREATED'
  /** Closed by the centre; waits for the jury. */
  | 'FINALISED'
  /** A member of the jury has taken it up. */
  | 'IN_PROCESS'
  /** Processed: results are out. */
  | 'PUBLISHED';

/** Sex, as the register of skills asks for it. */
export type Sex =
  /** Female. */
  | 'F'
  /** Male. */
  | 'M';

/** What `signInAsInvigilator` needs. */
export type SignInAsInvigilatorInput = {
  /** The session's number. */
  readonly sessionNumber: string;
  /** The invigilator's password of this session. */
  readonly password: string;
};

/** Why a test was not finished. */
export type UnfinishedTestInput = {
  /** The candidate. */
  readonly candidateId: string;
  /** Why. */
  readonly abortReason: AbortReason;
};

/** What `updateCertificationSession` needs. */
export type UpdateCertificationSessionInput = {
  /** The session. */
  readonly sessionId: string;
  /** Where, 1 to 255 characters. */
  readonly address: string;
  /** In which room, 1 to 255 characters. */
  readonly room: string;
  /** When it begins. */
  readonly startsAt: string;
  /** Who examines, 1 to 255 characters. */
  readonly examiner: string;
};

/** What `withdrawConfirmation` needs. */
export type WithdrawConfirmationInput = {
  /** The candidate. */
  readonly candidateId: string;
};

/** What `withdrawIncident` needs. */
export type WithdrawIncidentInput = {
  /** The incident. */
  readonly incidentId: string;
};

export type AcceptCentreInvitationMutationVariables = Exact<{
  input: AcceptCentreInvitationInput;
}>;


export type AcceptCentreInvitationMutation = { readonly acceptCentreInvitation:
    | { readonly __typename: 'AcceptCentreInvitationSuccess', readonly centre: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'CentreInvitationNotValidError', readonly message: string }
   };

export type AddCandidateMutationVariables = Exact<{
  input: AddCandidateInput;
}>;


export type AddCandidateMutation = { readonly addCandidate:
    | { readonly __typename: 'AddCandidateSuccess', readonly candidate: CandidateFactsFragment }
    | { readonly __typename: 'SessionNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionStartedError', readonly message: string }
    | { readonly __typename: 'SessionFullError', readonly message: string }
    | { readonly __typename: 'CandidateDuplicateError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type AddExtraTimeMutationVariables = Exact<{
  input: AddExtraTimeInput;
}>;


export type AddExtraTimeMutation = { readonly addExtraTime:
    | { readonly __typename: 'AddExtraTimeSuccess', readonly candidate: { readonly id: string, readonly status: CandidateStatus } }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'TestNotRunningError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type AdjustCandidateMutationVariables = Exact<{
  input: AdjustCandidateInput;
}>;


export type AdjustCandidateMutation = { readonly adjustCandidate:
    | { readonly __typename: 'AdjustCandidateSuccess', readonly candidate: CandidateFactsFragment }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'CandidateStartedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type AuthoriseResumeMutationVariables = Exact<{
  input: AuthoriseResumeInput;
}>;


export type AuthoriseResumeMutation = { readonly authoriseResume:
    | { readonly __typename: 'AuthoriseResumeSuccess', readonly candidate: { readonly id: string, readonly status: CandidateStatus } }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'TestNotRunningError', readonly message: string }
   };

export type CancelCentreInvitationMutationVariables = Exact<{
  input: CancelCentreInvitationInput;
}>;


export type CancelCentreInvitationMutation = { readonly cancelCentreInvitation:
    | { readonly __typename: 'CancelCentreInvitationSuccess', readonly invitationId: string }
    | { readonly __typename: 'CentreInvitationNotValidError', readonly message: string }
    | { readonly __typename: 'CentreNotFoundError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type CentrePeopleQueryVariables = Exact<{
  id: string;
}>;


export type CentrePeopleQuery = { readonly certificationCentre: { readonly id: string, readonly name: string, readonly uai: string | null, readonly kind: CentreKind | null, readonly suspended: boolean, readonly members: ReadonlyArray<{ readonly userId: string, readonly isAdmin: boolean }>, readonly invitations: ReadonlyArray<{ readonly id: string, readonly email: string | null, readonly isAdmin: boolean, readonly expiresAt: string }> } | null };

export type CentreSessionsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CentreSessionsQuery = { readonly certificationCentre: { readonly id: string, readonly name: string, readonly kind: CentreKind | null, readonly suspended: boolean, readonly sessions: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly candidates: ReadonlyArray<{ readonly id: string, readonly status: CandidateStatus }> }
        & SessionFactsFragment
      )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ClassLearnersQueryVariables = Exact<{
  organizationId: string;
  division: string;
  after?: string | null | undefined;
}>;


export type ClassLearnersQuery = { readonly organization: { readonly id: string, readonly learners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly firstName: string, readonly lastName: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ConfirmPresenceMutationVariables = Exact<{
  input: ConfirmPresenceInput;
}>;


export type ConfirmPresenceMutation = { readonly confirmPresence:
    | { readonly __typename: 'ConfirmPresenceSuccess', readonly candidate: { readonly id: string, readonly status: CandidateStatus } }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'CandidateNotEnteredError', readonly message: string }
   };

export type CreateSessionMutationVariables = Exact<{
  input: CreateCertificationSessionInput;
}>;


export type CreateSessionMutation = { readonly createCertificationSession:
    | { readonly __typename: 'CreateCertificationSessionSuccess', readonly session: { readonly id: string, readonly number: string } }
    | { readonly __typename: 'CentreNotFoundError', readonly message: string }
    | { readonly __typename: 'CentreSuspendedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type DeleteSessionMutationVariables = Exact<{
  input: DeleteCertificationSessionInput;
}>;


export type DeleteSessionMutation = { readonly deleteCertificationSession:
    | { readonly __typename: 'DeleteCertificationSessionSuccess', readonly number: string }
    | { readonly __typename: 'SessionNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionStartedError', readonly message: string }
   };

export type EndTestMutationVariables = Exact<{
  input: EndCertificationTestInput;
}>;


export type EndTestMutation = { readonly endCertificationTest:
    | { readonly __typename: 'EndCertificationTestSuccess', readonly candidate: { readonly id: string, readonly status: CandidateStatus } }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'CandidateNotStartedError', readonly message: string }
   };

export type EnrolLearnersMutationVariables = Exact<{
  input: EnrolLearnersInput;
}>;


export type EnrolLearnersMutation = { readonly enrolLearners:
    | { readonly __typename: 'EnrolLearnersSuccess', readonly candidates: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'SessionNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionStartedError', readonly message: string }
    | { readonly __typename: 'SessionFullError', readonly message: string }
    | { readonly __typename: 'NoRosterError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type FinaliseSessionMutationVariables = Exact<{
  input: FinaliseSessionInput;
}>;


export type FinaliseSessionMutation = { readonly finaliseSession:
    | { readonly __typename: 'FinaliseSessionSuccess', readonly session: SessionFactsFragment }
    | { readonly __typename: 'SessionNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionNotStartedError', readonly message: string }
    | { readonly __typename: 'AbortReasonRequiredError', readonly message: string, readonly candidates: ReadonlyArray<{ readonly id: string, readonly firstName: string, readonly lastName: string }> }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type SessionFactsFragment = { readonly id: string, readonly number: string, readonly address: string, readonly room: string, readonly startsAt: string, readonly examiner: string, readonly status: SessionStatus };

export type CandidateFactsFragment = { readonly id: string, readonly firstName: string, readonly lastName: string, readonly birthDate: string, readonly birthPlace: string, readonly extraTimePercentage: number, readonly status: CandidateStatus, readonly details: { readonly division: string | null, readonly isAdjusted: boolean, readonly isAccessibleOnly: boolean, readonly sex: Sex | null, readonly externalId: string | null } | null };

export type IncidentFactsFragment = { readonly id: string, readonly kind: IncidentKind, readonly category: IncidentCategory, readonly questionNumber: number | null, readonly description: string | null, readonly isFromAlert: boolean, readonly reportedAt: string, readonly outcome: IncidentOutcome | null };

export type RoomFactsFragment = { readonly session: (
    { readonly accessCode: string | null, readonly centre: { readonly id: string, readonly name: string } }
    & SessionFactsFragment
  ), readonly candidates: ReadonlyArray<{ readonly connection: Connection, readonly lastSeenAt: string | null, readonly startedAt: string | null, readonly deadline: string | null, readonly answeredCount: number | null, readonly questionCount: number | null, readonly focusLostCount: number, readonly isSuspended: boolean, readonly wordAwaitedSince: string | null, readonly wordGivenAt: string | null, readonly extraSeconds: number, readonly candidate: { readonly id: string, readonly firstName: string, readonly lastName: string, readonly birthDate: string, readonly extraTimePercentage: number, readonly status: CandidateStatus }, readonly alert: { readonly id: string, readonly kind: IncidentKind, readonly text: string | null, readonly questionNumber: number | null, readonly raisedAt: string } | null, readonly incidents: ReadonlyArray<IncidentFactsFragment> }>, readonly acts: ReadonlyArray<{ readonly id: string, readonly candidateId: string, readonly act: InvigilationActKind, readonly actor: Actor, readonly seconds: number | null, readonly reason: string | null, readonly at: string }> };

export type HandleAlertMutationVariables = Exact<{
  input: HandleLiveAlertInput;
}>;


export type HandleAlertMutation = { readonly handleLiveAlert:
    | { readonly __typename: 'HandleLiveAlertSuccess', readonly candidate: { readonly id: string, readonly status: CandidateStatus } }
    | { readonly __typename: 'LiveAlertNotFoundError', readonly message: string }
    | { readonly __typename: 'TestNotRunningError', readonly message: string }
   };

export type InvigilatedSessionSubscriptionVariables = Exact<{
  id: string;
}>;


export type InvigilatedSessionSubscription = { readonly invigilatedSession: RoomFactsFragment | null };

export type InviteCentreMemberMutationVariables = Exact<{
  input: InviteCentreMemberInput;
}>;


export type InviteCentreMemberMutation = { readonly inviteCentreMember:
    | { readonly __typename: 'InviteCentreMemberSuccess', readonly invitation: { readonly id: string, readonly email: string | null } }
    | { readonly __typename: 'CentreNotFoundError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type MySchoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySchoolsQuery = { readonly me: { readonly id: string, readonly memberships: ReadonlyArray<{ readonly organization: { readonly id: string, readonly name: string, readonly uai: string | null, readonly divisions: ReadonlyArray<string> } }> } | null };

export type RemoveCandidateMutationVariables = Exact<{
  input: RemoveCandidateInput;
}>;


export type RemoveCandidateMutation = { readonly removeCandidate:
    | { readonly __typename: 'RemoveCandidateSuccess', readonly session: { readonly id: string } }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionStartedError', readonly message: string }
   };

export type RemoveCentreMemberMutationVariables = Exact<{
  input: RemoveCentreMemberInput;
}>;


export type RemoveCentreMemberMutation = { readonly removeCentreMember:
    | { readonly __typename: 'RemoveCentreMemberSuccess', readonly centre: { readonly id: string } }
    | { readonly __typename: 'CentreNotFoundError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type ReportIncidentMutationVariables = Exact<{
  input: ReportIncidentInput;
}>;


export type ReportIncidentMutation = { readonly reportIncident:
    | { readonly __typename: 'ReportIncidentSuccess', readonly incident: IncidentFactsFragment }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionClosedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type CentreSessionQueryVariables = Exact<{
  id: string;
}>;


export type CentreSessionQuery = { readonly certificationSession: (
    { readonly accessCode: string | null, readonly invigilatorPassword: string | null, readonly centre: { readonly id: string, readonly name: string, readonly uai: string | null, readonly kind: CentreKind | null }, readonly candidates: ReadonlyArray<CandidateFactsFragment> }
    & SessionFactsFragment
  ) | null };

export type SessionReportQueryVariables = Exact<{
  id: string;
}>;


export type SessionReportQuery = { readonly invigilatedSession: RoomFactsFragment | null };

export type SignInAsInvigilatorMutationVariables = Exact<{
  input: SignInAsInvigilatorInput;
}>;


export type SignInAsInvigilatorMutation = { readonly signInAsInvigilator:
    | { readonly __typename: 'SignInAsInvigilatorSuccess', readonly accessToken: string, readonly expiresAt: string, readonly session: { readonly id: string, readonly number: string } }
    | { readonly __typename: 'InvigilatorCredentialsError', readonly message: string }
   };

export type UpdateSessionMutationVariables = Exact<{
  input: UpdateCertificationSessionInput;
}>;


export type UpdateSessionMutation = { readonly updateCertificationSession:
    | { readonly __typename: 'UpdateCertificationSessionSuccess', readonly session: SessionFactsFragment }
    | { readonly __typename: 'SessionNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionStartedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type WithdrawConfirmationMutationVariables = Exact<{
  input: WithdrawConfirmationInput;
}>;


export type WithdrawConfirmationMutation = { readonly withdrawConfirmation:
    | { readonly __typename: 'WithdrawConfirmationSuccess', readonly candidate: { readonly id: string, readonly status: CandidateStatus } }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'CandidateStartedError', readonly message: string }
   };

export type WithdrawIncidentMutationVariables = Exact<{
  input: WithdrawIncidentInput;
}>;


export type WithdrawIncidentMutation = { readonly withdrawIncident:
    | { readonly __typename: 'WithdrawIncidentSuccess', readonly candidateId: string }
    | { readonly __typename: 'IncidentNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionClosedError', readonly message: string }
   };

export const CandidateFactsFragmentDoc = new TypedDocumentString(`
    fragment CandidateFacts on Candidate {
  id
  firstName
  lastName
  birthDate
  birthPlace
  extraTimePercentage
  status
  details {
    division
    isAdjusted
    isAccessibleOnly
    sex
    externalId
  }
}
    `, {"fragmentName":"CandidateFacts"}) as unknown as TypedDocumentString<CandidateFactsFragment, unknown>;
export const SessionFactsFragmentDoc = new TypedDocumentString(`
    fragment SessionFacts on CertificationSession {
  id
  number
  address
  room
  startsAt
  examiner
  status
}
    `, {"fragmentName":"SessionFacts"}) as unknown as TypedDocumentString<SessionFactsFragment, unknown>;
export const IncidentFactsFragmentDoc = new TypedDocumentString(`
    fragment IncidentFacts on Incident {
  id
  kind
  category
  questionNumber
  description
  isFromAlert
  reportedAt
  outcome
}
    `, {"fragmentName":"IncidentFacts"}) as unknown as TypedDocumentString<IncidentFactsFragment, unknown>;
export const RoomFactsFragmentDoc = new TypedDocumentString(`
    fragment RoomFacts on InvigilatedSession {
  session {
    ...SessionFacts
    accessCode
    centre {
      id
      name
    }
  }
  candidates {
    candidate {
      id
      firstName
      lastName
      birthDate
      extraTimePercentage
      status
    }
    connection
    lastSeenAt
    startedAt
    deadline
    answeredCount
    questionCount
    focusLostCount
    isSuspended
    wordAwaitedSince
    wordGivenAt
    extraSeconds
    alert {
      id
      kind
      text
      questionNumber
      raisedAt
    }
    incidents {
      ...IncidentFacts
    }
  }
  acts {
    id
    candidateId
    act
    actor
    seconds
    reason
    at
  }
}
    fragment SessionFacts on CertificationSession {
  id
  number
  address
  room
  startsAt
  examiner
  status
}
fragment IncidentFacts on Incident {
  id
  kind
  category
  questionNumber
  description
  isFromAlert
  reportedAt
  outcome
}`, {"fragmentName":"RoomFacts"}) as unknown as TypedDocumentString<RoomFactsFragment, unknown>;
export const AcceptCentreInvitationDocument = new TypedDocumentString(`
    mutation AcceptCentreInvitation($input: AcceptCentreInvitationInput!) {
  acceptCentreInvitation(input: $input) {
    __typename
    ... on AcceptCentreInvitationSuccess {
      centre {
        id
        name
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptCentreInvitationMutation, AcceptCentreInvitationMutationVariables>;
export const AddCandidateDocument = new TypedDocumentString(`
    mutation AddCandidate($input: AddCandidateInput!) {
  addCandidate(input: $input) {
    __typename
    ... on AddCandidateSuccess {
      candidate {
        ...CandidateFacts
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
    fragment CandidateFacts on Candidate {
  id
  firstName
  lastName
  birthDate
  birthPlace
  extraTimePercentage
  status
  details {
    division
    isAdjusted
    isAccessibleOnly
    sex
    externalId
  }
}`) as unknown as TypedDocumentString<AddCandidateMutation, AddCandidateMutationVariables>;
export const AddExtraTimeDocument = new TypedDocumentString(`
    mutation AddExtraTime($input: AddExtraTimeInput!) {
  addExtraTime(input: $input) {
    __typename
    ... on AddExtraTimeSuccess {
      candidate {
        id
        status
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
    `) as unknown as TypedDocumentString<AddExtraTimeMutation, AddExtraTimeMutationVariables>;
export const AdjustCandidateDocument = new TypedDocumentString(`
    mutation AdjustCandidate($input: AdjustCandidateInput!) {
  adjustCandidate(input: $input) {
    __typename
    ... on AdjustCandidateSuccess {
      candidate {
        ...CandidateFacts
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
    fragment CandidateFacts on Candidate {
  id
  firstName
  lastName
  birthDate
  birthPlace
  extraTimePercentage
  status
  details {
    division
    isAdjusted
    isAccessibleOnly
    sex
    externalId
  }
}`) as unknown as TypedDocumentString<AdjustCandidateMutation, AdjustCandidateMutationVariables>;
export const AuthoriseResumeDocument = new TypedDocumentString(`
    mutation AuthoriseResume($input: AuthoriseResumeInput!) {
  authoriseResume(input: $input) {
    __typename
    ... on AuthoriseResumeSuccess {
      candidate {
        id
        status
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AuthoriseResumeMutation, AuthoriseResumeMutationVariables>;
export const CancelCentreInvitationDocument = new TypedDocumentString(`
    mutation CancelCentreInvitation($input: CancelCentreInvitationInput!) {
  cancelCentreInvitation(input: $input) {
    __typename
    ... on CancelCentreInvitationSuccess {
      invitationId
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelCentreInvitationMutation, CancelCentreInvitationMutationVariables>;
export const CentrePeopleDocument = new TypedDocumentString(`
    query CentrePeople($id: ID!) {
  certificationCentre(id: $id) {
    id
    name
    uai
    kind
    suspended
    members {
      userId
      isAdmin
    }
    invitations {
      id
      email
      isAdmin
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<CentrePeopleQuery, CentrePeopleQueryVariables>;
export const CentreSessionsDocument = new TypedDocumentString(`
    query CentreSessions($id: ID!, $after: String) {
  certificationCentre(id: $id) {
    id
    name
    kind
    suspended
    sessions(first: 50, after: $after) {
      totalCount
      nodes {
        ...SessionFacts
        candidates {
          id
          status
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SessionFacts on CertificationSession {
  id
  number
  address
  room
  startsAt
  examiner
  status
}`) as unknown as TypedDocumentString<CentreSessionsQuery, CentreSessionsQueryVariables>;
export const ClassLearnersDocument = new TypedDocumentString(`
    query ClassLearners($organizationId: ID!, $division: String!, $after: String) {
  organization(id: $organizationId) {
    id
    learners(division: $division, first: 100, after: $after) {
      nodes {
        id
        firstName
        lastName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClassLearnersQuery, ClassLearnersQueryVariables>;
export const ConfirmPresenceDocument = new TypedDocumentString(`
    mutation ConfirmPresence($input: ConfirmPresenceInput!) {
  confirmPresence(input: $input) {
    __typename
    ... on ConfirmPresenceSuccess {
      candidate {
        id
        status
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmPresenceMutation, ConfirmPresenceMutationVariables>;
export const CreateSessionDocument = new TypedDocumentString(`
    mutation CreateSession($input: CreateCertificationSessionInput!) {
  createCertificationSession(input: $input) {
    __typename
    ... on CreateCertificationSessionSuccess {
      session {
        id
        number
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
    `) as unknown as TypedDocumentString<CreateSessionMutation, CreateSessionMutationVariables>;
export const DeleteSessionDocument = new TypedDocumentString(`
    mutation DeleteSession($input: DeleteCertificationSessionInput!) {
  deleteCertificationSession(input: $input) {
    __typename
    ... on DeleteCertificationSessionSuccess {
      number
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteSessionMutation, DeleteSessionMutationVariables>;
export const EndTestDocument = new TypedDocumentString(`
    mutation EndTest($input: EndCertificationTestInput!) {
  endCertificationTest(input: $input) {
    __typename
    ... on EndCertificationTestSuccess {
      candidate {
        id
        status
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndTestMutation, EndTestMutationVariables>;
export const EnrolLearnersDocument = new TypedDocumentString(`
    mutation EnrolLearners($input: EnrolLearnersInput!) {
  enrolLearners(input: $input) {
    __typename
    ... on EnrolLearnersSuccess {
      candidates {
        id
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
    `) as unknown as TypedDocumentString<EnrolLearnersMutation, EnrolLearnersMutationVariables>;
export const FinaliseSessionDocument = new TypedDocumentString(`
    mutation FinaliseSession($input: FinaliseSessionInput!) {
  finaliseSession(input: $input) {
    __typename
    ... on FinaliseSessionSuccess {
      session {
        ...SessionFacts
      }
    }
    ... on AbortReasonRequiredError {
      candidates {
        id
        firstName
        lastName
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
    fragment SessionFacts on CertificationSession {
  id
  number
  address
  room
  startsAt
  examiner
  status
}`) as unknown as TypedDocumentString<FinaliseSessionMutation, FinaliseSessionMutationVariables>;
export const HandleAlertDocument = new TypedDocumentString(`
    mutation HandleAlert($input: HandleLiveAlertInput!) {
  handleLiveAlert(input: $input) {
    __typename
    ... on HandleLiveAlertSuccess {
      candidate {
        id
        status
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<HandleAlertMutation, HandleAlertMutationVariables>;
export const InvigilatedSessionDocument = new TypedDocumentString(`
    subscription InvigilatedSession($id: ID!) {
  invigilatedSession(id: $id) {
    ...RoomFacts
  }
}
    fragment SessionFacts on CertificationSession {
  id
  number
  address
  room
  startsAt
  examiner
  status
}
fragment IncidentFacts on Incident {
  id
  kind
  category
  questionNumber
  description
  isFromAlert
  reportedAt
  outcome
}
fragment RoomFacts on InvigilatedSession {
  session {
    ...SessionFacts
    accessCode
    centre {
      id
      name
    }
  }
  candidates {
    candidate {
      id
      firstName
      lastName
      birthDate
      extraTimePercentage
      status
    }
    connection
    lastSeenAt
    startedAt
    deadline
    answeredCount
    questionCount
    focusLostCount
    isSuspended
    wordAwaitedSince
    wordGivenAt
    extraSeconds
    alert {
      id
      kind
      text
      questionNumber
      raisedAt
    }
    incidents {
      ...IncidentFacts
    }
  }
  acts {
    id
    candidateId
    act
    actor
    seconds
    reason
    at
  }
}`) as unknown as TypedDocumentString<InvigilatedSessionSubscription, InvigilatedSessionSubscriptionVariables>;
export const InviteCentreMemberDocument = new TypedDocumentString(`
    mutation InviteCentreMember($input: InviteCentreMemberInput!) {
  inviteCentreMember(input: $input) {
    __typename
    ... on InviteCentreMemberSuccess {
      invitation {
        id
        email
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
    `) as unknown as TypedDocumentString<InviteCentreMemberMutation, InviteCentreMemberMutationVariables>;
export const MySchoolsDocument = new TypedDocumentString(`
    query MySchools {
  me {
    id
    memberships {
      organization {
        id
        name
        uai
        divisions
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MySchoolsQuery, MySchoolsQueryVariables>;
export const RemoveCandidateDocument = new TypedDocumentString(`
    mutation RemoveCandidate($input: RemoveCandidateInput!) {
  removeCandidate(input: $input) {
    __typename
    ... on RemoveCandidateSuccess {
      session {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveCandidateMutation, RemoveCandidateMutationVariables>;
export const RemoveCentreMemberDocument = new TypedDocumentString(`
    mutation RemoveCentreMember($input: RemoveCentreMemberInput!) {
  removeCentreMember(input: $input) {
    __typename
    ... on RemoveCentreMemberSuccess {
      centre {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveCentreMemberMutation, RemoveCentreMemberMutationVariables>;
export const ReportIncidentDocument = new TypedDocumentString(`
    mutation ReportIncident($input: ReportIncidentInput!) {
  reportIncident(input: $input) {
    __typename
    ... on ReportIncidentSuccess {
      incident {
        ...IncidentFacts
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
    fragment IncidentFacts on Incident {
  id
  kind
  category
  questionNumber
  description
  isFromAlert
  reportedAt
  outcome
}`) as unknown as TypedDocumentString<ReportIncidentMutation, ReportIncidentMutationVariables>;
export const CentreSessionDocument = new TypedDocumentString(`
    query CentreSession($id: ID!) {
  certificationSession(id: $id) {
    ...SessionFacts
    accessCode
    invigilatorPassword
    centre {
      id
      name
      uai
      kind
    }
    candidates {
      ...CandidateFacts
    }
  }
}
    fragment SessionFacts on CertificationSession {
  id
  number
  address
  room
  startsAt
  examiner
  status
}
fragment CandidateFacts on Candidate {
  id
  firstName
  lastName
  birthDate
  birthPlace
  extraTimePercentage
  status
  details {
    division
    isAdjusted
    isAccessibleOnly
    sex
    externalId
  }
}`) as unknown as TypedDocumentString<CentreSessionQuery, CentreSessionQueryVariables>;
export const SessionReportDocument = new TypedDocumentString(`
    query SessionReport($id: ID!) {
  invigilatedSession(id: $id) {
    ...RoomFacts
  }
}
    fragment SessionFacts on CertificationSession {
  id
  number
  address
  room
  startsAt
  examiner
  status
}
fragment IncidentFacts on Incident {
  id
  kind
  category
  questionNumber
  description
  isFromAlert
  reportedAt
  outcome
}
fragment RoomFacts on InvigilatedSession {
  session {
    ...SessionFacts
    accessCode
    centre {
      id
      name
    }
  }
  candidates {
    candidate {
      id
      firstName
      lastName
      birthDate
      extraTimePercentage
      status
    }
    connection
    lastSeenAt
    startedAt
    deadline
    answeredCount
    questionCount
    focusLostCount
    isSuspended
    wordAwaitedSince
    wordGivenAt
    extraSeconds
    alert {
      id
      kind
      text
      questionNumber
      raisedAt
    }
    incidents {
      ...IncidentFacts
    }
  }
  acts {
    id
    candidateId
    act
    actor
    seconds
    reason
    at
  }
}`) as unknown as TypedDocumentString<SessionReportQuery, SessionReportQueryVariables>;
export const SignInAsInvigilatorDocument = new TypedDocumentString(`
    mutation SignInAsInvigilator($input: SignInAsInvigilatorInput!) {
  signInAsInvigilator(input: $input) {
    __typename
    ... on SignInAsInvigilatorSuccess {
      accessToken
      expiresAt
      session {
        id
        number
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInAsInvigilatorMutation, SignInAsInvigilatorMutationVariables>;
export const UpdateSessionDocument = new TypedDocumentString(`
    mutation UpdateSession($input: UpdateCertificationSessionInput!) {
  updateCertificationSession(input: $input) {
    __typename
    ... on UpdateCertificationSessionSuccess {
      session {
        ...SessionFacts
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
    fragment SessionFacts on CertificationSession {
  id
  number
  address
  room
  startsAt
  examiner
  status
}`) as unknown as TypedDocumentString<UpdateSessionMutation, UpdateSessionMutationVariables>;
export const WithdrawConfirmationDocument = new TypedDocumentString(`
    mutation WithdrawConfirmation($input: WithdrawConfirmationInput!) {
  withdrawConfirmation(input: $input) {
    __typename
    ... on WithdrawConfirmationSuccess {
      candidate {
        id
        status
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawConfirmationMutation, WithdrawConfirmationMutationVariables>;
export const WithdrawIncidentDocument = new TypedDocumentString(`
    mutation WithdrawIncident($input: WithdrawIncidentInput!) {
  withdrawIncident(input: $input) {
    __typename
    ... on WithdrawIncidentSuccess {
      candidateId
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawIncidentMutation, WithdrawIncidentMutationVariables>;