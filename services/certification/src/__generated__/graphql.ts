// Generated from schema.graphql by « npm run codegen ». Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, NotAllowedError as NotAllowedErrorModel, InvalidInputError as InvalidInputErrorModel } from '@pix/kit/result';
import type { TooManyVerificationsError as TooManyVerificationsErrorModel, CertificateNotFoundError as CertificateNotFoundErrorModel, CentreInvitationNotValidError as CentreInvitationNotValidErrorModel, NoRosterError as NoRosterErrorModel, CentreSuspendedError as CentreSuspendedErrorModel, OutsideWindowError as OutsideWindowErrorModel, WrongAccountError as WrongAccountErrorModel, CentreNotFoundError as CentreNotFoundErrorModel, SessionNotFinalisedError as SessionNotFinalisedErrorModel, CandidateStartedError as CandidateStartedErrorModel, SessionNotFoundError as SessionNotFoundErrorModel, SessionStartedError as SessionStartedErrorModel, SessionFullError as SessionFullErrorModel, CandidateDuplicateError as CandidateDuplicateErrorModel, CandidateNotFoundError as CandidateNotFoundErrorModel, CandidateTakenError as CandidateTakenErrorModel, CandidateNotCertifiableError as CandidateNotCertifiableErrorModel, SessionClosedError as SessionClosedErrorModel, InvigilatorCredentialsError as InvigilatorCredentialsErrorModel, CandidateNotEnteredError as CandidateNotEnteredErrorModel, PresenceNotConfirmedError as PresenceNotConfirmedErrorModel, WrongAccessCodeError as WrongAccessCodeErrorModel, CandidateNotStartedError as CandidateNotStartedErrorModel, AbortReasonRequiredError as AbortReasonRequiredErrorModel, ResumeNotAuthorisedError as ResumeNotAuthorisedErrorModel, TestNotRunningError as TestNotRunningErrorModel, LiveAlertNotFoundError as LiveAlertNotFoundErrorModel, IncidentNotFoundError as IncidentNotFoundErrorModel, SessionNotStartedError as SessionNotStartedErrorModel, OwnPupilsError as OwnPupilsErrorModel, CertificationNotFoundError as CertificationNotFoundErrorModel, CertificationNotScoredError as CertificationNotScoredErrorModel, SessionPublishedError as SessionPublishedErrorModel, QuestionNotFoundError as QuestionNotFoundErrorModel, SessionNotDecidedError as SessionNotDecidedErrorModel, SeveralCertificationsError as SeveralCertificationsErrorModel, SchoolNotFoundError as SchoolNotFoundErrorModel } from '../domain/errors';
import type { Centre as CentreModel, Membership as MembershipModel } from '../domain/centre';
import type { PresentedSession as PresentedSessionModel } from '../graphql/session';
import type { SessionPage as SessionPageModel, CertificationPage as CertificationPageModel } from '../graphql/pages';
import type { CentreInvitation as CentreInvitationModel } from '../domain/centre-invitation';
import type { DetailsOf as DetailsOfModel } from '../database/candidate-detail-repository';
import type { CertificationWindow as CertificationWindowModel } from '../domain/window';
import type { Room as RoomModel } from '../graphql/room';
import type { InvigilatedCandidate as InvigilatedCandidateModel } from '../usecases/room/read-room';
import type { InvigilationAct as InvigilationActModel } from '../domain/invigilation-act';
import type { LiveAlert as LiveAlertModel } from '../domain/live-alert';
import type { Incident as IncidentModel } from '../domain/incidents';
import type { Candidate as CandidateModel } from '../domain/candidate';
import type { Certification as CertificationModel, JuryAct as JuryActModel } from '../domain/certification';
import type { CertificationResult as CertificationResultModel, CertifiedCompetence as CertifiedCompetenceModel } from '../domain/scoring-v2';
import type { EvidenceQuestion as EvidenceQuestionModel } from '../domain/evidence';
import type { SecondOpinion as SecondOpinionModel, CompetenceOpinion as CompetenceOpinionModel } from '../domain/second-opinion';
import type { ExaminationRules as ExaminationRulesModel } from '../domain/examination-rules';
import type { PublishedSession as PublishedSessionModel } from '../usecases/publish-sessions';
import type { SchoolResult as SchoolResultModel } from '../usecases/outcomes/read-school-results';
import type { FoundCertification as FoundCertificationModel } from '../usecases/outcomes/search-certification';
import type { CertificateArchive as CertificateArchiveModel } from '../domain/certificate-archive';
import type { Rescoring as RescoringModel, Difference as DifferenceModel } from '../domain/rescoring';
import type { Certificate as CertificateModel, VerifiedCertificate as VerifiedCertificateModel } from '../domain/certificate';
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

/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type Query = {
  __typename?: 'Query';
  /** A centre the viewer is a member of. */
  certificationCentre?: Maybe<CertificationCentre>;
  /** A session, for a member of its centre, its invigilator, or the jury. */
  certificationSession?: Maybe<CertificationSession>;
  /** One of the viewer's own certifications, or any for the jury. */
  certification?: Maybe<Certification>;
  /**
   * Certifications that wait for the jury, oldest first: those something flags, and a random sample of the others. What is not here the rule
   * decides at publication. Jury only (E9).
   */
  certificationsToDeliberate: CertificationConnection;
  /**
   * Sessions the centres have closed and that are not published yet, oldest first, whether or not something in them waits for a decision.
   * Jury only (E9, E10).
   */
  sessionsToPublish: CertificationSessionConnection;
  /**
   * What examinations go by, newest period first; days before the first rules have the usual ones. Rules of a kind of centre win over those of
   * every kind (E7). Jury and administrators.
   */
  examinationRules: Array<ExaminationRules>;
  /** For programs of the information system: scores made again, that this program asked for. Scope `certification:rescore` (E7). */
  rescoring?: Maybe<Rescoring>;
  /**
   * For the livret scolaire: of each active pupil of a school, the latest certification that was not cancelled, by name. Scope
   * `certification:read-results` (E12).
   */
  organizationCertificationResults: OrganizationCertificationResults;
  /**
   * For Parcoursup: one person's certification, by national identifier, by school with names and birth date, or by verification code and
   * last name. Scope
   * `certification:search-results` (E12).
   */
  certificationSearch: CertificationSearchResult;
  /** The certificates of a class in one file, that the viewer asked for (E14). */
  certificateArchive?: Maybe<CertificateArchive>;
  /** When the State lets centres certify, by kind; a kind without a window always may (E2). */
  certificationWindows: Array<CertificationWindow>;
  /**
   * The room of a session as its invigilator sees it: who is there, how far tests are, alerts, incidents (E6). Its invigilator and the
   * members of its centre. Watch it with the subscription of the same name.
   */
  invigilatedSession?: Maybe<InvigilatedSession>;
  /** What anyone may verify of a certificate, by its code `P-XXXXXXXX`. Public (E10). */
  verifyCertificate: VerifyCertificateResult;
  /** For services: all that is kept here about a person, as JSON, for the export of their data (I6). Scope `privacy:read`. */
  userData: Scalars['String']['output'];
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryCertificationCentreArgs = {
  id: Scalars['ID']['input'];
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryCertificationSessionArgs = {
  id: Scalars['ID']['input'];
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryCertificationArgs = {
  id: Scalars['ID']['input'];
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryCertificationsToDeliberateArgs = {
  reasons?: InputMaybe<Array<ReviewReason>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QuerySessionsToPublishArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryRescoringArgs = {
  id: Scalars['ID']['input'];
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryOrganizationCertificationResultsArgs = {
  uai: Scalars['String']['input'];
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryCertificationSearchArgs = {
  input: CertificationSearchInput;
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryCertificateArchiveArgs = {
  id: Scalars['ID']['input'];
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryInvigilatedSessionArgs = {
  id: Scalars['ID']['input'];
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryVerifyCertificateArgs = {
  code: Scalars['String']['input'];
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryUserDataArgs = {
  userId: Scalars['ID']['input'];
};

/** What is told again each time it changes, to whoever may ask the query of the same name (G3). */
export type Subscription = {
  __typename?: 'Subscription';
  /** The room of a session, told within a second of an alert. */
  invigilatedSession?: Maybe<InvigilatedSession>;
};


/** What is told again each time it changes, to whoever may ask the query of the same name (G3). */
export type SubscriptionInvigilatedSessionArgs = {
  id: Scalars['ID']['input'];
};

/** What can be done; each answers a union of its success and its expected failures. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Creates an approved centre. Platform administrators only (E2). */
  createCertificationCentre: CreateCertificationCentreResult;
  /**
   * Sets when centres of a kind may certify, in place of what was set; nothing is always (E2). Rules that end with a window end with it still when
   * it closes on another day (E7). Platform administrators only.
   */
  setCertificationWindows: SetCertificationWindowsResult;
  /** Suspends a centre, or lets it work again; what is under way goes on (E2). Platform administrators only. */
  suspendCentre: SuspendCentreResult;
  /**
   * Invites somebody by mail to work for a centre, in the viewer's language (E2). An address invited already keeps its invitation. Its
   * administrators, and platform administrators.
   */
  inviteCentreMember: InviteCentreMemberResult;
  /** Cancels an invitation: its link serves no more (E2). Those who may invite. */
  cancelCentreInvitation: CancelCentreInvitationResult;
  /** Makes the viewer a member of a centre by the link they were sent, once (E2). */
  acceptCentreInvitation: AcceptCentreInvitationResult;
  /** A person works for a centre no more (E2). Its administrators, and platform administrators. */
  removeCentreMember: RemoveCentreMemberResult;
  /**
   * Enrols pupils of a class from the roster of the centre's school, all or those ticked, until the first candidate starts (E3). Those
   * enrolled already stay as they are. Members of the centre.
   */
  enrolLearners: EnrolLearnersResult;
  /** Makes a person a member of a centre. Its administrators, and platform administrators. */
  addCentreMember: AddCentreMemberResult;
  /** Creates a session, with its access code and its invigilator's password (E2). Members of the centre. */
  createCertificationSession: CreateCertificationSessionResult;
  /** Changes where and when a session takes place, until the first candidate starts (E2). Members of the centre. */
  updateCertificationSession: UpdateCertificationSessionResult;
  /** Removes a session with its candidates, until the first one starts (E2). Members of the centre. */
  deleteCertificationSession: DeleteCertificationSessionResult;
  /** A member of the jury takes a finalised session up: the others see whose it is (E2, E9). */
  takeUpSession: TakeUpSessionResult;
  /** Adds a candidate to a session, until the first one starts (E3). Members of the centre. */
  addCandidate: AddCandidateResult;
  /** Says what a candidate needs, however they were enrolled: extra time, accessible questions; until their test starts (E3). Members of the centre. */
  adjustCandidate: AdjustCandidateResult;
  /** Takes a candidate out of a session, entered or not, until the first one starts (E3). Members of the centre. */
  removeCandidate: RemoveCandidateResult;
  /**
   * A candidate enters the session: its number, names and birth date as enrolled, accents and case aside (E4).
   * Which of them is wrong is not told. The candidate's account is linked to the enrolment, once.
   */
  enterCertificationSession: EnterCertificationSessionResult;
  /** Signs in as the invigilator of one session, with its number and password; no account needed (E6). Public. */
  signInAsInvigilator: SignInAsInvigilatorResult;
  /** The invigilator has checked the candidate's identity: the test may start (E4). Confirming twice is confirming once. */
  confirmPresence: ConfirmPresenceResult;
  /**
   * The candidate starts the test with the session's access code; 1 h 45 from here, on the server's clock (E4, E5). Starting again from the
   * same page gives the same test; from another page or computer it waits for the invigilator's word, and no answer is taken meanwhile.
   */
  startCertification: StartCertificationResult;
  /** The invigilator ends a candidate's test (E6). */
  endCertificationTest: EndCertificationTestResult;
  /** The invigilator takes back a confirmation made by mistake, until the test has started (E6). */
  withdrawConfirmation: WithdrawConfirmationResult;
  /** The candidate's page says that it is there, every 20 s, and is told whether the test may be gone on with (E6). */
  reportPresence: ReportPresenceResult;
  /** The invigilator's word: the candidate may resume, within 15 minutes, from whatever page asks next (E5, E6). */
  authoriseResume: AuthoriseResumeResult;
  /** Gives a running test time; the same key again adds nothing (E5). Members of the centre, who have a name in the journal. */
  addExtraTime: AddExtraTimeResult;
  /** The candidate says that the question asked is broken: the test is suspended until the invigilator has looked (E6). */
  raiseLiveAlert: RaiseLiveAlertResult;
  /**
   * The invigilator has looked at an alert: the question goes on, or another variant is asked in its place (E6). The time waited is given
   * back. Twice is once: the first decision stays.
   */
  handleLiveAlert: HandleLiveAlertResult;
  /** Reports what happened to a candidate, until the session is finalised (E8). The invigilator and members of the centre. */
  reportIncident: ReportIncidentResult;
  /** Takes back a report made by mistake, until the session is finalised (E8). The invigilator and members of the centre. */
  withdrawIncident: WithdrawIncidentResult;
  /**
   * The centre closes the session: running tests are ended, nobody starts any more, incidents have their automatic consequences, results
   * go to the jury (E8). Why each unfinished test was not finished must be said. Members of the centre. Twice is once.
   */
  finaliseSession: FinaliseSessionResult;
  /** The jury decides on a scored certification; every act is journalled with who, when and why (E9). */
  deliberate: DeliberateResult;
  /** Takes a question out of the score; a job scores anew and the jury decides on that (E9). Jury, whose pupil the candidate is not. */
  neutraliseQuestion: NeutraliseQuestionResult;
  /** Puts a neutralised question back into the score. Jury, whose pupil the candidate is not. */
  restoreQuestion: RestoreQuestionResult;
  /** Writes to the candidate, to the centre, or to the jury itself (E9). Jury, whose pupil the candidate is not. */
  commentCertification: CommentCertificationResult;
  /** Corrects who the candidate is, before publication (E9). Jury, whose pupil the candidate is not. */
  correctCandidateIdentity: CorrectCandidateIdentityResult;
  /**
   * Sets what examinations go by from a day on, tomorrow at the earliest, in centres of every kind or of one (E7, E9). Those of one kind end with
   * its national window, the one of that day or the next. Platform administrators only.
   */
  setExaminationRules: SetExaminationRulesResult;
  /**
   * For programs of the information system: makes the scores of a session again from the stored answers, by a job, and compares. Without
   * `dryRun`, what came out otherwise takes the place of what there was, in the journal of the jury, which decides anew; what is published
   * stays. Scope `certification:rescore` (E7).
   */
  rescoreSession: RescoreSessionResult;
  /** Asks for the certificates of a class in one file, made by a job (E14). Members of the school, or of its centre. */
  requestCertificateArchive: RequestCertificateArchiveResult;
  /** Publishes a session whose certifications are all decided: candidates see results, certificates are issued by jobs (E10, E11). Jury and administrators. */
  publishSession: PublishSessionResult;
  /** Publishes many sessions, each by itself: one that is not ready keeps no other. Jury and administrators. */
  publishSessions: PublishSessionsResult;
  /** Takes a certificate back: whoever verifies its code reads that it is revoked (E10). Jury, whose pupil its holder is not. */
  revokeCertificate: RevokeCertificateResult;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreateCertificationCentreArgs = {
  input: CreateCertificationCentreInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSetCertificationWindowsArgs = {
  input: SetCertificationWindowsInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSuspendCentreArgs = {
  input: SuspendCentreInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationInviteCentreMemberArgs = {
  input: InviteCentreMemberInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCancelCentreInvitationArgs = {
  input: CancelCentreInvitationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAcceptCentreInvitationArgs = {
  input: AcceptCentreInvitationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRemoveCentreMemberArgs = {
  input: RemoveCentreMemberInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationEnrolLearnersArgs = {
  input: EnrolLearnersInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAddCentreMemberArgs = {
  input: AddCentreMemberInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreateCertificationSessionArgs = {
  input: CreateCertificationSessionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationUpdateCertificationSessionArgs = {
  input: UpdateCertificationSessionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationDeleteCertificationSessionArgs = {
  input: DeleteCertificationSessionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationTakeUpSessionArgs = {
  input: TakeUpSessionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAddCandidateArgs = {
  input: AddCandidateInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAdjustCandidateArgs = {
  input: AdjustCandidateInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRemoveCandidateArgs = {
  input: RemoveCandidateInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationEnterCertificationSessionArgs = {
  input: EnterCertificationSessionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSignInAsInvigilatorArgs = {
  input: SignInAsInvigilatorInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationConfirmPresenceArgs = {
  input: ConfirmPresenceInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationStartCertificationArgs = {
  input: StartCertificationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationEndCertificationTestArgs = {
  input: EndCertificationTestInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationWithdrawConfirmationArgs = {
  input: WithdrawConfirmationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationReportPresenceArgs = {
  input: ReportPresenceInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAuthoriseResumeArgs = {
  input: AuthoriseResumeInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAddExtraTimeArgs = {
  input: AddExtraTimeInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRaiseLiveAlertArgs = {
  input: RaiseLiveAlertInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationHandleLiveAlertArgs = {
  input: HandleLiveAlertInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationReportIncidentArgs = {
  input: ReportIncidentInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationWithdrawIncidentArgs = {
  input: WithdrawIncidentInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationFinaliseSessionArgs = {
  input: FinaliseSessionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationDeliberateArgs = {
  input: DeliberateInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationNeutraliseQuestionArgs = {
  input: NeutraliseQuestionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRestoreQuestionArgs = {
  input: RestoreQuestionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCommentCertificationArgs = {
  input: CommentCertificationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCorrectCandidateIdentityArgs = {
  input: CorrectCandidateIdentityInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSetExaminationRulesArgs = {
  input: SetExaminationRulesInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRescoreSessionArgs = {
  input: RescoreSessionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRequestCertificateArchiveArgs = {
  input: RequestCertificateArchiveInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationPublishSessionArgs = {
  input: PublishSessionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationPublishSessionsArgs = {
  input: PublishSessionsInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
};

/** An approved certification centre (centre de certification). */
export type CertificationCentre = {
  __typename?: 'CertificationCentre';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name, as certificates show it. */
  name: Scalars['String']['output'];
  /** UAI, for a school: its roster is that of the organization with the same. */
  uai?: Maybe<Scalars['String']['output']>;
  /** What it is, which decides its national windows; `null` when nobody said. */
  kind?: Maybe<CentreKind>;
  /** Whether it is suspended: it opens no session. */
  suspended: Scalars['Boolean']['output'];
  /** Who works for it; those who manage them see them. */
  members: Array<CentreMember>;
  /** Invitations that are open, newest first; those who manage members see them. */
  invitations: Array<CentreInvitation>;
  /** Its sessions, newest first. */
  sessions: CertificationSessionConnection;
};


/** An approved certification centre (centre de certification). */
export type CertificationCentreSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sessions. */
export type CertificationSessionConnection = {
  __typename?: 'CertificationSessionConnection';
  /** With their cursors. */
  edges: Array<CertificationSessionEdge>;
  /** Without. */
  nodes: Array<CertificationSession>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A session and its place in the list. */
export type CertificationSessionEdge = {
  __typename?: 'CertificationSessionEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: CertificationSession;
};

/** A supervised session of one centre (session de certification). */
export type CertificationSession = {
  __typename?: 'CertificationSession';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The number people type, digits only. */
  number: Scalars['String']['output'];
  /** The centre. */
  centre: CertificationCentre;
  /** Where. */
  address: Scalars['String']['output'];
  /** In which room. */
  room: Scalars['String']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Who examines. */
  examiner: Scalars['String']['output'];
  /** Where it stands. */
  status: SessionStatus;
  /** Four letters and two digits that candidates type to start; members of the centre and the invigilator see it. */
  accessCode?: Maybe<Scalars['String']['output']>;
  /** The member of the jury who has taken it up; the jury sees it. */
  takenUpBy?: Maybe<Scalars['ID']['output']>;
  /** What the invigilator signs in with; members of the centre see it. */
  invigilatorPassword?: Maybe<Scalars['String']['output']>;
  /** Its candidates, by name. */
  candidates: Array<Candidate>;
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

/** A person enrolled in a session (candidat). */
export type Candidate = {
  __typename?: 'Candidate';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Birth date. */
  birthDate: Scalars['Date']['output'];
  /** Birth place, as the certificate shows it. */
  birthPlace: Scalars['String']['output'];
  /** Extra time in percent, 0 to 99. */
  extraTimePercentage: Scalars['Int']['output'];
  /** What else is known; members of the centre see it. */
  details?: Maybe<CandidateDetails>;
  /** Where the candidate stands. */
  status: CandidateStatus;
  /** The session's number. */
  sessionNumber: Scalars['String']['output'];
  /** The certification, once started. */
  certification?: Maybe<Certification>;
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

/** A page of certifications. */
export type CertificationConnection = {
  __typename?: 'CertificationConnection';
  /** With their cursors. */
  edges: Array<CertificationEdge>;
  /** Without. */
  nodes: Array<Certification>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A certification and its place in the list. */
export type CertificationEdge = {
  __typename?: 'CertificationEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The certification. */
  node: Certification;
};

/** A person's certification. Seen by that person, who learns no result before publication (E11), and by the jury. */
export type Certification = {
  __typename?: 'Certification';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  status: CertificationStatus;
  /** The candidate. */
  candidate: Candidate;
  /** The session it was taken in; `null` for the candidate. */
  session?: Maybe<CertificationSession>;
  /** The test. The candidate's own: `null` for others. */
  assessment?: Maybe<Assessment>;
  /** When the test started. */
  startedAt: Scalars['DateTime']['output'];
  /** When the test must be ended. */
  deadline: Scalars['DateTime']['output'];
  /** What the scoring job made of it. The jury sees it at once, the candidate once published. */
  result?: Maybe<CertificationResult>;
  /** The certificate, once issued. */
  certificate?: Maybe<Certificate>;
  /** What the adaptive engine thinks, beside the official result. Jury only. */
  secondOpinion?: Maybe<SecondOpinion>;
  /** Why the jury looks at it; empty when the rule may decide. Jury only. */
  reviewReasons: Array<ReviewReason>;
  /** The questions the score is made from, in order. Jury only. */
  questions: Array<CertifiedQuestion>;
  /** What was reported of the candidate, oldest first, with what came of it. Jury only. */
  incidents: Array<Incident>;
  /** What the jury wrote to the candidate: read by them once published, by the jury at once. */
  commentForCandidate?: Maybe<Scalars['String']['output']>;
  /** What was done to it, oldest first. Jury only. */
  juryActs: Array<JuryAct>;
};

/** Why the jury looks at a certification. */
export type ReviewReason =
  /** Few of the answers were right again: the rule does not trust it. */
  | 'LOW_REPRODUCIBILITY'
  /** What was answered under supervision does not fit the profile. */
  | 'INCONSISTENT'
  /** A fraud was reported. */
  | 'FRAUD_REPORTED'
  /** An incident that only people can judge was reported, or many were. */
  | 'INCIDENTS'
  /** Drawn at random. */
  | 'SAMPLED'
  /** Scored after its session was published. */
  | 'LATE'
  /** The jury asked for it, took a decision back, or waits for a second member. */
  | 'JURY';

/** What the adaptive engine thinks of a certification, from the same answers (E7). */
export type SecondOpinion = {
  __typename?: 'SecondOpinion';
  /** The engine and its rules, with their versions. */
  version: Scalars['String']['output'];
  /** Chance, 0 to 1, that the profile is not of who was supervised. Never a verdict. */
  inconsistency: Scalars['Float']['output'];
  /** The profile is not confirmed: the levels come from the supervised answers alone. */
  isFlagged: Scalars['Boolean']['output'];
  /** By competence asked. */
  competences: Array<CompetenceOpinion>;
};

/** What the engine thinks of one competence. */
export type CompetenceOpinion = {
  __typename?: 'CompetenceOpinion';
  /** The competence. */
  competence: Competence;
  /** Level. */
  level: Scalars['Int']['output'];
  /** Pix. */
  pix: Scalars['Int']['output'];
  /** Chance of the level told, 0 to 1. */
  confidence: Scalars['Float']['output'];
};

/** One question of a certification, as its score sees it. */
export type CertifiedQuestion = {
  __typename?: 'CertifiedQuestion';
  /** Its place, 1 first. */
  rank: Scalars['Int']['output'];
  /** Its competence. */
  competence: Competence;
  /** The skill it asked, which says how hard it was. */
  skill: Skill;
  /** The challenge that was asked. */
  challengeId: Scalars['ID']['output'];
  /** How it was answered; `null` when it was not. */
  outcome?: Maybe<QuestionOutcome>;
  /** Whether it counts for nobody. */
  isNeutralised: Scalars['Boolean']['output'];
  /** Whether it counts as right although its page was left: that was reported as a mistake. */
  isExcused: Scalars['Boolean']['output'];
};

/** How a question was answered. */
export type QuestionOutcome =
  /** Right, in time. */
  | 'CORRECT'
  /** Wrong. */
  | 'WRONG'
  /** « Je passe ». */
  | 'SKIPPED'
  /** Right, after its time. */
  | 'TIMED_OUT'
  /** Right, after its page was left. */
  | 'FOCUSED_OUT';

/**
 * What examinations go by from a day on: how they are scored and judged. Rules of a kind of centre end with the national window they begin in or
 * before; others hold until later ones of the same `kind`. What starts on a day goes by the latest rules of its kind of centre that have begun and
 * have not ended, without any by the latest of every kind, without those by the usual ones. When a centre may certify at all is a
 * `CertificationWindow`.
 */
export type ExaminationRules = {
  __typename?: 'ExaminationRules';
  /** The kind of centre they are for; `null`: every kind that has none of its own, and centres whose kind nobody said. */
  kind?: Maybe<CentreKind>;
  /** Their first day. */
  fromDay: Scalars['Date']['output'];
  /** Their last day, that of the national window; `null`: until later rules. It moves with the window, never to a day that is past. */
  toDay?: Maybe<Scalars['Date']['output']>;
  /** Which scoring is official. */
  scoring: Scoring;
  /** Of the results nothing is wrong with, how many the jury looks at, in percent. */
  samplePercentage: Scalars['Int']['output'];
  /** Whether refusing, cancelling and revoking take two members of the jury. */
  needsTwoPeople: Scalars['Boolean']['output'];
};

/** How certifications are scored. */
export type Scoring =
  /** The reproducibility rate and its table: `v2`. */
  | 'REPRODUCIBILITY'
  /** The levels of the adaptive engine: `bayes`. */
  | 'BAYES';

/** Where a certification stands. */
export type CertificationStatus =
  /** The test is under way. */
  | 'STARTED'
  /** The test has ended; the scoring job will run. */
  | 'ENDED'
  /** Scored; waits for the jury. Candidates read « en attente du jury ». */
  | 'SCORED'
  /** Accepted by the jury, not published yet. */
  | 'ACCEPTED'
  /** Rejected, by the rules or by the jury. */
  | 'REJECTED'
  /** Cancelled by the jury. */
  | 'CANCELLED';

/** What a certification is worth (E7). Made by a rule with a version, and the same again from the stored answers at any time. */
export type CertificationResult = {
  __typename?: 'CertificationResult';
  /** The rule and its version. */
  rule: Scalars['String']['output'];
  /** Correct answers among those counted, in percent. */
  reproducibilityRate: Scalars['Int']['output'];
  /** What the rule says: at least 50 % reproduced and some Pix. */
  passed: Scalars['Boolean']['output'];
  /** Total certified. */
  pix: Scalars['Int']['output'];
  /** By competence, in the framework's order. */
  competences: Array<CertifiedCompetence>;
};

/** What is certified of one competence. */
export type CertifiedCompetence = {
  __typename?: 'CertifiedCompetence';
  /** The competence. */
  competence: Competence;
  /** Level certified; -1 when the competence is not certified. */
  level: Scalars['Int']['output'];
  /** Pix certified. */
  pix: Scalars['Int']['output'];
};

/** A competence, which assessment owns. */
export type Competence = {
  __typename?: 'Competence';
  /** Its index. */
  id: Scalars['ID']['output'];
};

/** A skill, which assessment owns. */
export type Skill = {
  __typename?: 'Skill';
  /** Opaque identifier, stable over releases. */
  id: Scalars['ID']['output'];
};

/** A test, which assessment owns. */
export type Assessment = {
  __typename?: 'Assessment';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
};

/** A certificate, issued once (E10). */
export type Certificate = {
  __typename?: 'Certificate';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The year and 12 digits or letters, never used again. */
  number: Scalars['String']['output'];
  /** `P-` and 8 characters without look-alikes; anyone verifies with it. */
  verificationCode: Scalars['String']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Last day of validity: 3 years. */
  validUntil: Scalars['Date']['output'];
  /** The PDF, `GET` with the bearer token of its holder; `null` until the job has made it. */
  pdfUrl?: Maybe<Scalars['String']['output']>;
  /** When it was revoked; `null` as long as it is not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was revoked. */
  revocationReason?: Maybe<Scalars['String']['output']>;
};

/** One act of the jury. */
export type JuryAct = {
  __typename?: 'JuryAct';
  /** Who: an account, or the rule (`rule:…`) or program (`machine:…`) that acted. */
  juryUserId: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What. */
  decision: JuryActKind;
  /** Why; of a comment, its text. */
  reason: Scalars['String']['output'];
  /** Whether it took effect: against a candidate, a second member may have to decide the same. */
  isEffective: Scalars['Boolean']['output'];
  /** The question it is about. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Whom a comment is for. */
  audience?: Maybe<CommentAudience>;
  /** What a correction changed. */
  fields: Array<Scalars['String']['output']>;
};

/** What a jury can decide. */
export type JuryDecision =
  /** The result stands. */
  | 'ACCEPT'
  /** Refused. */
  | 'REJECT'
  /** Refused because of a fraud. */
  | 'REJECT_FOR_FRAUD'
  /** As if it had not taken place. */
  | 'CANCEL'
  /** Takes back the decision before: it waits for the jury again. */
  | 'WITHDRAW';

/** What the journal of the jury holds. */
export type JuryActKind =
  /** The result stands. */
  | 'ACCEPT'
  /** Refused. */
  | 'REJECT'
  /** Refused because of a fraud. */
  | 'REJECT_FOR_FRAUD'
  /** As if it had not taken place. */
  | 'CANCEL'
  /** The decision before was taken back. */
  | 'WITHDRAW'
  /** A question was taken out of the score. */
  | 'NEUTRALISE'
  /** A question was put back into the score. */
  | 'RESTORE'
  /** A comment. */
  | 'COMMENT'
  /** The candidate's identity was corrected. */
  | 'CORRECT_IDENTITY'
  /** The score was made again and was another one. */
  | 'RESCORE'
  /** The certificate was revoked. */
  | 'REVOKE';

/** Whom a comment of the jury is for. */
export type CommentAudience =
  /** The candidate. */
  | 'CANDIDATE'
  /** The centre. */
  | 'CENTRE'
  /** The jury. */
  | 'INTERNAL';

/** A person, as this service knows them. */
export type User = {
  __typename?: 'User';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Their certifications, newest first. Theirs alone: empty for others. */
  certifications: Array<Certification>;
  /** The centres they work for, by name. Theirs alone: empty for others. */
  certificationCentres: Array<CertificationCentre>;
};

/** What `verifyCertificate` answers: its success, or one of its expected failures. */
export type VerifyCertificateResult = VerifiedCertificate | CertificateNotFoundError | TooManyVerificationsError;

/** What a certificate says to whoever has its code. */
export type VerifiedCertificate = {
  __typename?: 'VerifiedCertificate';
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Birth date. */
  birthDate: Scalars['Date']['output'];
  /** Birth place. */
  birthPlace: Scalars['String']['output'];
  /** The centre. */
  centreName: Scalars['String']['output'];
  /** Day of the test. */
  certifiedOn: Scalars['Date']['output'];
  /** Day it was issued. */
  issuedOn: Scalars['Date']['output'];
  /** Last day of validity. */
  validUntil: Scalars['Date']['output'];
  /** Whether it is valid today: neither over nor revoked. */
  valid: Scalars['Boolean']['output'];
  /** When it was revoked; `null` as long as it is not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its number. */
  number: Scalars['String']['output'];
  /** Total certified. */
  pix: Scalars['Int']['output'];
  /** By competence. */
  competences: Array<CertifiedCompetence>;
};

/** More verifications came from this address than people make. */
export type TooManyVerificationsError = Error & {
  __typename?: 'TooManyVerificationsError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** After how long to try again. */
  waitSeconds: Scalars['Int']['output'];
};

/** No certificate has this code. */
export type CertificateNotFoundError = Error & {
  __typename?: 'CertificateNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `createCertificationCentre` needs. */
export type CreateCertificationCentreInput = {
  /** Name, 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** UAI, for a school. */
  uai?: InputMaybe<Scalars['String']['input']>;
  /** What it is, which decides its national windows. */
  kind?: InputMaybe<CentreKind>;
};

/** A person who works for a centre. */
export type CentreMember = {
  __typename?: 'CentreMember';
  /** Their account. */
  userId: Scalars['ID']['output'];
  /** Whether they also manage members. */
  isAdmin: Scalars['Boolean']['output'];
};

/** Somebody invited to a centre. */
export type CentreInvitation = {
  __typename?: 'CentreInvitation';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Where the mail went. */
  email?: Maybe<Scalars['String']['output']>;
  /** Whether they will manage members. */
  isAdmin: Scalars['Boolean']['output'];
  /** Until when its link serves. */
  expiresAt: Scalars['DateTime']['output'];
};

/** What `inviteCentreMember` needs. */
export type InviteCentreMemberInput = {
  /** The centre. */
  centreId: Scalars['ID']['input'];
  /** Where the mail goes. */
  email: Scalars['String']['input'];
  /** Whether they will manage members. */
  admin: Scalars['Boolean']['input'];
};

/** What `inviteCentreMember` answers: its success, or one of its expected failures. */
export type InviteCentreMemberResult = InviteCentreMemberSuccess | CentreNotFoundError | NotAllowedError | InvalidInputError;

/** They are invited. */
export type InviteCentreMemberSuccess = {
  __typename?: 'InviteCentreMemberSuccess';
  /** The invitation; the one that was open already, if there was one. */
  invitation: CentreInvitation;
};

/** What `cancelCentreInvitation` needs. */
export type CancelCentreInvitationInput = {
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
};

/** What `cancelCentreInvitation` answers: its success, or one of its expected failures. */
export type CancelCentreInvitationResult = CancelCentreInvitationSuccess | CentreInvitationNotValidError | CentreNotFoundError | NotAllowedError;

/** It is cancelled. */
export type CancelCentreInvitationSuccess = {
  __typename?: 'CancelCentreInvitationSuccess';
  /** The invitation. */
  invitationId: Scalars['ID']['output'];
};

/** What `acceptCentreInvitation` needs. */
export type AcceptCentreInvitationInput = {
  /** What the link of the mail carries. */
  token: Scalars['String']['input'];
};

/** What `acceptCentreInvitation` answers: its success, or one of its expected failures. */
export type AcceptCentreInvitationResult = AcceptCentreInvitationSuccess | CentreInvitationNotValidError;

/** The viewer is a member. */
export type AcceptCentreInvitationSuccess = {
  __typename?: 'AcceptCentreInvitationSuccess';
  /** The centre. */
  centre: CertificationCentre;
};

/** What `removeCentreMember` needs. */
export type RemoveCentreMemberInput = {
  /** The centre. */
  centreId: Scalars['ID']['input'];
  /** The person's account. */
  userId: Scalars['ID']['input'];
};

/** What `removeCentreMember` answers: its success, or one of its expected failures. */
export type RemoveCentreMemberResult = RemoveCentreMemberSuccess | CentreNotFoundError | NotAllowedError;

/** The person is no member any more. */
export type RemoveCentreMemberSuccess = {
  __typename?: 'RemoveCentreMemberSuccess';
  /** The centre. */
  centre: CertificationCentre;
};

/** The invitation was accepted, cancelled, or is too old. */
export type CentreInvitationNotValidError = Error & {
  __typename?: 'CentreInvitationNotValidError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

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

/**
 * When the State lets centres of a kind certify: outside, nobody enters or starts. How what is taken then is scored and judged are the
 * `ExaminationRules` of its day and kind: rules of the kind from the first day of a window on are the window's own.
 */
export type CertificationWindow = {
  __typename?: 'CertificationWindow';
  /** The kind of centre. */
  kind: CentreKind;
  /** First day. */
  opensOn: Scalars['Date']['output'];
  /** Last day. */
  closesOn: Scalars['Date']['output'];
};

/** What `setCertificationWindows` needs. */
export type SetCertificationWindowsInput = {
  /** The kind of centre. */
  kind: CentreKind;
  /** All its windows, at most 20; none: always. */
  windows: Array<CertificationWindowInput>;
};

/** A window. */
export type CertificationWindowInput = {
  /** First day. */
  opensOn: Scalars['Date']['input'];
  /** Last day. */
  closesOn: Scalars['Date']['input'];
};

/** What `setCertificationWindows` answers: its success, or one of its expected failures. */
export type SetCertificationWindowsResult = SetCertificationWindowsSuccess | NotAllowedError | InvalidInputError;

/** The windows are set. */
export type SetCertificationWindowsSuccess = {
  __typename?: 'SetCertificationWindowsSuccess';
  /** Those of every kind. */
  windows: Array<CertificationWindow>;
};

/** What `suspendCentre` needs. */
export type SuspendCentreInput = {
  /** The centre. */
  centreId: Scalars['ID']['input'];
  /** Whether it is suspended from now on. */
  suspended: Scalars['Boolean']['input'];
};

/** What `suspendCentre` answers: its success, or one of its expected failures. */
export type SuspendCentreResult = SuspendCentreSuccess | CentreNotFoundError | NotAllowedError;

/** It is as asked. */
export type SuspendCentreSuccess = {
  __typename?: 'SuspendCentreSuccess';
  /** The centre. */
  centre: CertificationCentre;
};

/** What `enrolLearners` needs. */
export type EnrolLearnersInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
  /** The class, as the roster calls it. */
  division: Scalars['String']['input'];
  /** Those ticked, at most 100; the whole class if absent. */
  learnerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What `enrolLearners` answers: its success, or one of its expected failures. */
export type EnrolLearnersResult = EnrolLearnersSuccess | SessionNotFoundError | SessionStartedError | SessionFullError | NoRosterError | InvalidInputError;

/** They are enrolled. */
export type EnrolLearnersSuccess = {
  __typename?: 'EnrolLearnersSuccess';
  /** All candidates of the session, by name. */
  candidates: Array<Candidate>;
};

/** No pupil to enrol: no such class, or no roster. */
export type NoRosterError = Error & {
  __typename?: 'NoRosterError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The centre is suspended: it opens no session. */
export type CentreSuspendedError = Error & {
  __typename?: 'CentreSuspendedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The national window of this kind of centre is not open. */
export type OutsideWindowError = Error & {
  __typename?: 'OutsideWindowError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The school's roster links this pupil to another account. */
export type WrongAccountError = Error & {
  __typename?: 'WrongAccountError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What is known of a candidate beside names and birth date. */
export type CandidateDetails = {
  __typename?: 'CandidateDetails';
  /** F or M. */
  sex?: Maybe<Sex>;
  /** Country of birth. */
  birthCountry?: Maybe<Scalars['String']['output']>;
  /** INSEE code of the town of birth; 99 abroad. */
  birthInseeCode?: Maybe<Scalars['String']['output']>;
  /** Postal code of the town of birth. */
  birthPostalCode?: Maybe<Scalars['String']['output']>;
  /** Town of birth. */
  birthCity?: Maybe<Scalars['String']['output']>;
  /** Where the candidate is convened. */
  email?: Maybe<Scalars['String']['output']>;
  /** Who else receives the results. */
  resultRecipientEmail?: Maybe<Scalars['String']['output']>;
  /** What the centre calls the candidate. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Who pays. */
  billing?: Maybe<Billing>;
  /** Whether the candidate's needs are adjusted for. */
  isAdjusted: Scalars['Boolean']['output'];
  /** Whether only accessible questions are asked: none that needs eyes, a mouse, a clock or software. */
  isAccessibleOnly: Scalars['Boolean']['output'];
  /** Class. */
  division?: Maybe<Scalars['String']['output']>;
};

/** Sex, as the register of skills asks for it. */
export type Sex =
  /** Female. */
  | 'F'
  /** Male. */
  | 'M';

/** Who pays for the certification. */
export type Billing =
  /** Nobody. */
  | 'FREE'
  /** The candidate or the centre, afterwards. */
  | 'PAID'
  /** Paid for already: the prepayment code says by whom. */
  | 'PREPAID';

/** What `createCertificationCentre` answers: its success, or one of its expected failures. */
export type CreateCertificationCentreResult = CreateCertificationCentreSuccess | NotAllowedError | InvalidInputError;

/** The centre exists. */
export type CreateCertificationCentreSuccess = {
  __typename?: 'CreateCertificationCentreSuccess';
  /** The centre. */
  centre: CertificationCentre;
};

/** What `addCentreMember` needs. */
export type AddCentreMemberInput = {
  /** The centre. */
  centreId: Scalars['ID']['input'];
  /** The person's account. */
  userId: Scalars['ID']['input'];
  /** Whether they also manage members. */
  admin: Scalars['Boolean']['input'];
};

/** What `addCentreMember` answers: its success, or one of its expected failures. */
export type AddCentreMemberResult = AddCentreMemberSuccess | CentreNotFoundError | NotAllowedError | InvalidInputError;

/** The person is a member. */
export type AddCentreMemberSuccess = {
  __typename?: 'AddCentreMemberSuccess';
  /** The centre. */
  centre: CertificationCentre;
};

/** No such centre, for you. */
export type CentreNotFoundError = Error & {
  __typename?: 'CentreNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `createCertificationSession` needs. */
export type CreateCertificationSessionInput = {
  /** The centre. */
  centreId: Scalars['ID']['input'];
  /** Where, 1 to 255 characters. */
  address: Scalars['String']['input'];
  /** In which room, 1 to 255 characters. */
  room: Scalars['String']['input'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** Who examines, 1 to 255 characters. */
  examiner: Scalars['String']['input'];
};

/** What `createCertificationSession` answers: its success, or one of its expected failures. */
export type CreateCertificationSessionResult = CreateCertificationSessionSuccess | CentreNotFoundError | CentreSuspendedError | InvalidInputError;

/** The session is open. */
export type CreateCertificationSessionSuccess = {
  __typename?: 'CreateCertificationSessionSuccess';
  /** The session, with its codes. */
  session: CertificationSession;
};

/** What `updateCertificationSession` needs. */
export type UpdateCertificationSessionInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
  /** Where, 1 to 255 characters. */
  address: Scalars['String']['input'];
  /** In which room, 1 to 255 characters. */
  room: Scalars['String']['input'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** Who examines, 1 to 255 characters. */
  examiner: Scalars['String']['input'];
};

/** What `updateCertificationSession` answers: its success, or one of its expected failures. */
export type UpdateCertificationSessionResult = UpdateCertificationSessionSuccess | SessionNotFoundError | SessionStartedError | InvalidInputError;

/** The session is as given. */
export type UpdateCertificationSessionSuccess = {
  __typename?: 'UpdateCertificationSessionSuccess';
  /** The session. */
  session: CertificationSession;
};

/** What `deleteCertificationSession` needs. */
export type DeleteCertificationSessionInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What `deleteCertificationSession` answers: its success, or one of its expected failures. */
export type DeleteCertificationSessionResult = DeleteCertificationSessionSuccess | SessionNotFoundError | SessionStartedError;

/** The session is no more. */
export type DeleteCertificationSessionSuccess = {
  __typename?: 'DeleteCertificationSessionSuccess';
  /** The number it had. */
  number: Scalars['String']['output'];
};

/** What `takeUpSession` needs. */
export type TakeUpSessionInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What `takeUpSession` answers: its success, or one of its expected failures. */
export type TakeUpSessionResult = TakeUpSessionSuccess | SessionNotFoundError | SessionNotFinalisedError | OwnPupilsError | NotAllowedError;

/** The session is the viewer's to process. */
export type TakeUpSessionSuccess = {
  __typename?: 'TakeUpSessionSuccess';
  /** The session. */
  session: CertificationSession;
};

/** The session does not wait for the jury. */
export type SessionNotFinalisedError = Error & {
  __typename?: 'SessionNotFinalisedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `withdrawConfirmation` needs. */
export type WithdrawConfirmationInput = {
  /** The candidate. */
  candidateId: Scalars['ID']['input'];
};

/** What `withdrawConfirmation` answers: its success, or one of its expected failures. */
export type WithdrawConfirmationResult = WithdrawConfirmationSuccess | CandidateNotFoundError | CandidateStartedError;

/** The candidate waits for the invigilator again. */
export type WithdrawConfirmationSuccess = {
  __typename?: 'WithdrawConfirmationSuccess';
  /** The candidate. */
  candidate: Candidate;
};

/** The candidate has started. */
export type CandidateStartedError = Error & {
  __typename?: 'CandidateStartedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `addCandidate` needs. */
export type AddCandidateInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
  /** First name. */
  firstName: Scalars['String']['input'];
  /** Last name (birth name). */
  lastName: Scalars['String']['input'];
  /** Birth date. */
  birthDate: Scalars['Date']['input'];
  /** Birth place, as the certificate shows it; made from the country and the town if absent. */
  birthPlace?: InputMaybe<Scalars['String']['input']>;
  /** Extra time in percent, 0 to 99. */
  extraTimePercentage?: InputMaybe<Scalars['Int']['input']>;
  /** F or M. */
  sex?: InputMaybe<Sex>;
  /** Country of birth. In France goes with an INSEE code, or a postal code and a town; abroad with a town. */
  birthCountry?: InputMaybe<Scalars['String']['input']>;
  /** INSEE code of the town of birth; 99 abroad. */
  birthInseeCode?: InputMaybe<Scalars['String']['input']>;
  /** Postal code of the town of birth, in place of its INSEE code. */
  birthPostalCode?: InputMaybe<Scalars['String']['input']>;
  /** Town of birth. */
  birthCity?: InputMaybe<Scalars['String']['input']>;
  /** Where the candidate is convened. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Who else receives the results. */
  resultRecipientEmail?: InputMaybe<Scalars['String']['input']>;
  /** What the centre calls the candidate. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Who pays. */
  billing?: InputMaybe<Billing>;
  /** What was paid with, when it was prepaid. */
  prepaymentCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether the candidate's needs are adjusted for: leaving the page of a question costs nothing. */
  adjusted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether only accessible questions are asked: none that needs eyes, a mouse, a clock or software. */
  accessibleOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `adjustCandidate` needs; what is absent stays as it is. */
export type AdjustCandidateInput = {
  /** The candidate. */
  candidateId: Scalars['ID']['input'];
  /** Extra time in percent, 0 to 99. */
  extraTimePercentage?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the candidate's needs are adjusted for: leaving the page of a question costs nothing. */
  adjusted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether only accessible questions are asked: none that needs eyes, a mouse, a clock or software. */
  accessibleOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `adjustCandidate` answers: its success, or one of its expected failures. */
export type AdjustCandidateResult = AdjustCandidateSuccess | CandidateNotFoundError | CandidateStartedError | InvalidInputError;

/** The candidate's needs are known. */
export type AdjustCandidateSuccess = {
  __typename?: 'AdjustCandidateSuccess';
  /** The candidate. */
  candidate: Candidate;
};

/** What `removeCandidate` needs. */
export type RemoveCandidateInput = {
  /** The candidate. */
  candidateId: Scalars['ID']['input'];
};

/** What `removeCandidate` answers: its success, or one of its expected failures. */
export type RemoveCandidateResult = RemoveCandidateSuccess | CandidateNotFoundError | SessionStartedError;

/** The candidate is enrolled no more. */
export type RemoveCandidateSuccess = {
  __typename?: 'RemoveCandidateSuccess';
  /** The session, with the others. */
  session: CertificationSession;
};

/** What `addCandidate` answers: its success, or one of its expected failures. */
export type AddCandidateResult = AddCandidateSuccess | SessionNotFoundError | SessionStartedError | SessionFullError | CandidateDuplicateError | InvalidInputError;

/** The candidate is enrolled. */
export type AddCandidateSuccess = {
  __typename?: 'AddCandidateSuccess';
  /** The candidate. */
  candidate: Candidate;
};

/** No such session, for you. */
export type SessionNotFoundError = Error & {
  __typename?: 'SessionNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** A candidate has started: the list is closed. */
export type SessionStartedError = Error & {
  __typename?: 'SessionStartedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The session has as many candidates as one invigilator may watch: 20 (E2). */
export type SessionFullError = Error & {
  __typename?: 'SessionFullError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** A candidate of this session has the same names and birth date. */
export type CandidateDuplicateError = Error & {
  __typename?: 'CandidateDuplicateError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `enterCertificationSession` needs. */
export type EnterCertificationSessionInput = {
  /** The session's number. */
  sessionNumber: Scalars['String']['input'];
  /** First name, as enrolled. */
  firstName: Scalars['String']['input'];
  /** Last name, as enrolled. */
  lastName: Scalars['String']['input'];
  /** Birth date, as enrolled. */
  birthDate: Scalars['Date']['input'];
};

/** What `enterCertificationSession` answers: its success, or one of its expected failures. */
export type EnterCertificationSessionResult = EnterCertificationSessionSuccess | CandidateNotFoundError | CandidateTakenError | CandidateNotCertifiableError | OutsideWindowError | WrongAccountError | SessionClosedError;

/** The candidate is in; the invigilator confirms next. */
export type EnterCertificationSessionSuccess = {
  __typename?: 'EnterCertificationSessionSuccess';
  /** The candidate. */
  candidate: Candidate;
};

/** No candidate fits: check the number, the names and the birth date. */
export type CandidateNotFoundError = Error & {
  __typename?: 'CandidateNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** This enrolment is linked to another account, or this account to another enrolment of the session. */
export type CandidateTakenError = Error & {
  __typename?: 'CandidateTakenError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The viewer's profile has fewer than 5 competences of level 1 (E1). */
export type CandidateNotCertifiableError = Error & {
  __typename?: 'CandidateNotCertifiableError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The session is closed. */
export type SessionClosedError = Error & {
  __typename?: 'SessionClosedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `signInAsInvigilator` needs. */
export type SignInAsInvigilatorInput = {
  /** The session's number. */
  sessionNumber: Scalars['String']['input'];
  /** The invigilator's password of this session. */
  password: Scalars['String']['input'];
};

/** What `signInAsInvigilator` answers: its success, or one of its expected failures. */
export type SignInAsInvigilatorResult = SignInAsInvigilatorSuccess | InvigilatorCredentialsError;

/** The invigilator is signed in on this session, and nothing else. */
export type SignInAsInvigilatorSuccess = {
  __typename?: 'SignInAsInvigilatorSuccess';
  /** Bearer token of the invigilator's requests. */
  accessToken: Scalars['String']['output'];
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** The session. */
  session: CertificationSession;
};

/** Wrong number or password, or too many tries. */
export type InvigilatorCredentialsError = Error & {
  __typename?: 'InvigilatorCredentialsError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `confirmPresence` needs. */
export type ConfirmPresenceInput = {
  /** The candidate. */
  candidateId: Scalars['ID']['input'];
};

/** What `confirmPresence` answers: its success, or one of its expected failures. */
export type ConfirmPresenceResult = ConfirmPresenceSuccess | CandidateNotFoundError | CandidateNotEnteredError;

/** The candidate may start. */
export type ConfirmPresenceSuccess = {
  __typename?: 'ConfirmPresenceSuccess';
  /** The candidate. */
  candidate: Candidate;
};

/** The candidate has not entered the session yet. */
export type CandidateNotEnteredError = Error & {
  __typename?: 'CandidateNotEnteredError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `startCertification` needs. */
export type StartCertificationInput = {
  /** The candidate, as `enterCertificationSession` gave it. */
  candidateId: Scalars['ID']['input'];
  /** What the page drew when it was opened, 1 to 64 characters: the same again is a double click, another a refreshed page. */
  page?: InputMaybe<Scalars['ID']['input']>;
  /** The session's access code, said by the invigilator; case does not matter. */
  accessCode: Scalars['String']['input'];
};

/** What `startCertification` answers: its success, or one of its expected failures. */
export type StartCertificationResult = StartCertificationSuccess | CandidateNotFoundError | PresenceNotConfirmedError | WrongAccessCodeError | CandidateNotCertifiableError | SessionClosedError | OutsideWindowError | ResumeNotAuthorisedError | InvalidInputError;

/** The test is under way. */
export type StartCertificationSuccess = {
  __typename?: 'StartCertificationSuccess';
  /** The certification, with its test and first question. */
  certification: Certification;
};

/** The invigilator has not confirmed the candidate's presence yet. */
export type PresenceNotConfirmedError = Error & {
  __typename?: 'PresenceNotConfirmedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Not the access code of this session. */
export type WrongAccessCodeError = Error & {
  __typename?: 'WrongAccessCodeError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `endCertificationTest` needs. */
export type EndCertificationTestInput = {
  /** The candidate. */
  candidateId: Scalars['ID']['input'];
};

/** What `endCertificationTest` answers: its success, or one of its expected failures. */
export type EndCertificationTestResult = EndCertificationTestSuccess | CandidateNotFoundError | CandidateNotStartedError;

/** The test has ended, or is about to. */
export type EndCertificationTestSuccess = {
  __typename?: 'EndCertificationTestSuccess';
  /** The candidate. */
  candidate: Candidate;
};

/** The candidate has not started. */
export type CandidateNotStartedError = Error & {
  __typename?: 'CandidateNotStartedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `finaliseSession` needs. */
export type FinaliseSessionInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
  /** What the centre has to say of it as a whole, at most 500 characters. */
  globalComment?: InputMaybe<Scalars['String']['input']>;
  /** Why each test that was not finished was not: those under way still, and those the invigilator ended. */
  unfinished?: InputMaybe<Array<UnfinishedTestInput>>;
};

/** Why a test was not finished. */
export type UnfinishedTestInput = {
  /** The candidate. */
  candidateId: Scalars['ID']['input'];
  /** Why. */
  abortReason: AbortReason;
};

/** Why a test was not finished. */
export type AbortReason =
  /** The candidate left: what was not answered counts as failed. */
  | 'CANDIDATE'
  /** Something broke: what was not answered counts for nobody. */
  | 'TECHNICAL';

/** What `finaliseSession` answers: its success, or one of its expected failures. */
export type FinaliseSessionResult = FinaliseSessionSuccess | SessionNotFoundError | SessionNotStartedError | AbortReasonRequiredError | InvalidInputError;

/** Why some tests were not finished has not been said: say it of each of them. */
export type AbortReasonRequiredError = Error & {
  __typename?: 'AbortReasonRequiredError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** Whose tests. */
  candidates: Array<Candidate>;
};

/** The room of a session. */
export type InvigilatedSession = {
  __typename?: 'InvigilatedSession';
  /** The session. */
  session: CertificationSession;
  /** Its candidates, by name. */
  candidates: Array<InvigilatedCandidate>;
  /** What was done to running tests, oldest first: pauses, time given, ends. */
  acts: Array<InvigilationAct>;
};

/** A candidate as the invigilator sees them. */
export type InvigilatedCandidate = {
  __typename?: 'InvigilatedCandidate';
  /** The candidate, with where they stand. */
  candidate: Candidate;
  /** Whether their page is heard of. */
  connection: Connection;
  /** When their page was last heard of, or their test answered. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the test started. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it must be ended, time given included. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** Questions answered, passed ones included; `null` before the start, and while the service of tests does not answer. */
  answeredCount?: Maybe<Scalars['Int']['output']>;
  /** Questions of the test. */
  questionCount?: Maybe<Scalars['Int']['output']>;
  /** In how many questions the page was left. */
  focusLostCount: Scalars['Int']['output'];
  /** Whether no answer is taken: an alert or a resumption waits. */
  isSuspended: Scalars['Boolean']['output'];
  /** Since when the test waits for the invigilator's word to be resumed. */
  wordAwaitedSince?: Maybe<Scalars['DateTime']['output']>;
  /** When that word was given, until the candidate has come back. */
  wordGivenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time given since the start, in seconds. */
  extraSeconds: Scalars['Int']['output'];
  /** The alert that waits for the invigilator. */
  alert?: Maybe<LiveAlert>;
  /** What was reported, oldest first. */
  incidents: Array<Incident>;
};

/** Whether a candidate's page is heard of. */
export type Connection =
  /** Never yet. */
  | 'ABSENT'
  /** Now. */
  | 'HERE'
  /** Not for 45 s. */
  | 'DISCONNECTED';

/** Something done to a running test (journal). */
export type InvigilationAct = {
  __typename?: 'InvigilationAct';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whose test. */
  candidateId: Scalars['ID']['output'];
  /** What. */
  act: InvigilationActKind;
  /** By whom. */
  actor: Actor;
  /** The member of the centre who did it. */
  actorUserId?: Maybe<Scalars['ID']['output']>;
  /** How many seconds, when time was given. */
  seconds?: Maybe<Scalars['Int']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

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

/** Who acts on a running test. */
export type Actor =
  /** The invigilator, who has no account. */
  | 'INVIGILATOR'
  /** The candidate. */
  | 'CANDIDATE'
  /** A member of the centre. */
  | 'MEMBER';

/** What a candidate says is wrong with the question asked (signalement). */
export type LiveAlert = {
  __typename?: 'LiveAlert';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What is wrong. */
  kind: IncidentKind;
  /** In the candidate's words. */
  text?: Maybe<Scalars['String']['output']>;
  /** The question, 1 first. */
  questionNumber?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  state: AlertState;
  /** When it was raised. */
  raisedAt: Scalars['DateTime']['output'];
};

/** Where an alert stands. */
export type AlertState =
  /** The question waits for the invigilator. */
  | 'ONGOING'
  /** The question went on. */
  | 'DISMISSED'
  /** Another variant was asked in its place. */
  | 'REPLACED';

/** Something that happened to a candidate (signalement), as the report of the session tells it. */
export type Incident = {
  __typename?: 'Incident';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What. */
  kind: IncidentKind;
  /** Its category. */
  category: IncidentCategory;
  /** The question, 1 first. */
  questionNumber?: Maybe<Scalars['Int']['output']>;
  /** In words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether it comes from an alert: its question was replaced there and then. */
  isFromAlert: Scalars['Boolean']['output'];
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** What came of it; `null` until the session is finalised. */
  outcome?: Maybe<IncidentOutcome>;
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

/** What `reportPresence` needs. */
export type ReportPresenceInput = {
  /** The candidate, as `enterCertificationSession` gave it. */
  candidateId: Scalars['ID']['input'];
  /** What the page drew when it was opened, 1 to 64 characters: as given to `startCertification`. */
  page?: InputMaybe<Scalars['ID']['input']>;
};

/** What `reportPresence` answers: its success, or one of its expected failures. */
export type ReportPresenceResult = ReportPresenceSuccess | CandidateNotFoundError | InvalidInputError;

/** The page is heard of. */
export type ReportPresenceSuccess = {
  __typename?: 'ReportPresenceSuccess';
  /** The candidate. */
  candidate: Candidate;
  /** Whether answers are taken from this page; otherwise call the invigilator. */
  mayGoOn: Scalars['Boolean']['output'];
  /** The alert that waits for the invigilator. */
  alert?: Maybe<LiveAlert>;
};

/** What `authoriseResume` needs. */
export type AuthoriseResumeInput = {
  /** The candidate. */
  candidateId: Scalars['ID']['input'];
};

/** What `authoriseResume` answers: its success, or one of its expected failures. */
export type AuthoriseResumeResult = AuthoriseResumeSuccess | CandidateNotFoundError | TestNotRunningError;

/** The candidate may resume. */
export type AuthoriseResumeSuccess = {
  __typename?: 'AuthoriseResumeSuccess';
  /** The candidate. */
  candidate: Candidate;
};

/** What `addExtraTime` needs. */
export type AddExtraTimeInput = {
  /** The candidate. */
  candidateId: Scalars['ID']['input'];
  /** Drawn by the asker, 1 to 64 characters: the same again adds nothing. */
  key: Scalars['ID']['input'];
  /** How many minutes, 1 to 120. */
  minutes: Scalars['Int']['input'];
  /** Why, 1 to 500 characters: kept in the journal. */
  reason: Scalars['String']['input'];
};

/** What `addExtraTime` answers: its success, or one of its expected failures. */
export type AddExtraTimeResult = AddExtraTimeSuccess | CandidateNotFoundError | TestNotRunningError | NotAllowedError | InvalidInputError;

/** The test lasts longer. */
export type AddExtraTimeSuccess = {
  __typename?: 'AddExtraTimeSuccess';
  /** The candidate. */
  candidate: Candidate;
};

/** What `raiseLiveAlert` needs. */
export type RaiseLiveAlertInput = {
  /** The candidate, as `enterCertificationSession` gave it. */
  candidateId: Scalars['ID']['input'];
  /** What is wrong: a kind about the question asked. */
  kind: IncidentKind;
  /** In words, at most 500 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What `raiseLiveAlert` answers: its success, or one of its expected failures. */
export type RaiseLiveAlertResult = RaiseLiveAlertSuccess | CandidateNotFoundError | TestNotRunningError | InvalidInputError;

/** The invigilator is told. */
export type RaiseLiveAlertSuccess = {
  __typename?: 'RaiseLiveAlertSuccess';
  /** The alert; the one that was ongoing already, if there was one. */
  alert: LiveAlert;
};

/** What `handleLiveAlert` needs. */
export type HandleLiveAlertInput = {
  /** The alert. */
  alertId: Scalars['ID']['input'];
  /** What to do. */
  handling: AlertHandling;
};

/** What an invigilator may do with an alert. */
export type AlertHandling =
  /** The question goes on. */
  | 'DISMISSED'
  /** Another variant is asked in its place, and the incident is noted. */
  | 'REPLACED';

/** What `handleLiveAlert` answers: its success, or one of its expected failures. */
export type HandleLiveAlertResult = HandleLiveAlertSuccess | LiveAlertNotFoundError | TestNotRunningError;

/** The test goes on. */
export type HandleLiveAlertSuccess = {
  __typename?: 'HandleLiveAlertSuccess';
  /** The candidate. */
  candidate: Candidate;
};

/** What `reportIncident` needs. */
export type ReportIncidentInput = {
  /** The candidate. */
  candidateId: Scalars['ID']['input'];
  /** What happened. */
  kind: IncidentKind;
  /** The question, 1 first: for those of category IN_CHALLENGE. */
  questionNumber?: InputMaybe<Scalars['Int']['input']>;
  /** In words, at most 500 characters: for the others. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** What `reportIncident` answers: its success, or one of its expected failures. */
export type ReportIncidentResult = ReportIncidentSuccess | CandidateNotFoundError | SessionClosedError | InvalidInputError;

/** It is reported. */
export type ReportIncidentSuccess = {
  __typename?: 'ReportIncidentSuccess';
  /** The incident. */
  incident: Incident;
};

/** What `withdrawIncident` needs. */
export type WithdrawIncidentInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
};

/** What `withdrawIncident` answers: its success, or one of its expected failures. */
export type WithdrawIncidentResult = WithdrawIncidentSuccess | IncidentNotFoundError | SessionClosedError;

/** It is no longer reported. */
export type WithdrawIncidentSuccess = {
  __typename?: 'WithdrawIncidentSuccess';
  /** Whose it was. */
  candidateId: Scalars['ID']['output'];
};

/** The test is suspended until the invigilator has given their word. */
export type ResumeNotAuthorisedError = Error & {
  __typename?: 'ResumeNotAuthorisedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The candidate's test has not started, or has ended. */
export type TestNotRunningError = Error & {
  __typename?: 'TestNotRunningError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** No such alert, for you. */
export type LiveAlertNotFoundError = Error & {
  __typename?: 'LiveAlertNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** No such incident, for you; or it comes from an alert, and stays. */
export type IncidentNotFoundError = Error & {
  __typename?: 'IncidentNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The session is closed. */
export type FinaliseSessionSuccess = {
  __typename?: 'FinaliseSessionSuccess';
  /** The session. */
  session: CertificationSession;
};

/** Nobody has started in this session: there is nothing to finalise. */
export type SessionNotStartedError = Error & {
  __typename?: 'SessionNotStartedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `deliberate` needs. */
export type DeliberateInput = {
  /** The certification. */
  certificationId: Scalars['ID']['input'];
  /** The decision. */
  decision: JuryDecision;
  /** Why, 1 to 2000 characters: kept in the journal. */
  reason: Scalars['String']['input'];
};

/** What `deliberate` answers: its success, or one of its expected failures. */
export type DeliberateResult = DeliberateSuccess | CertificationNotFoundError | CertificationNotScoredError | SessionPublishedError | OwnPupilsError | NotAllowedError | InvalidInputError;

/** The decision is journalled. */
export type DeliberateSuccess = {
  __typename?: 'DeliberateSuccess';
  /** The certification. */
  certification: Certification;
  /** False when it waits for a second member of the jury. */
  isEffective: Scalars['Boolean']['output'];
};

/** The viewer works for the centre or its school, or the certification is theirs: somebody else judges. */
export type OwnPupilsError = Error & {
  __typename?: 'OwnPupilsError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** No such certification, for you. */
export type CertificationNotFoundError = Error & {
  __typename?: 'CertificationNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Not scored yet, or its session is not finalised yet. */
export type CertificationNotScoredError = Error & {
  __typename?: 'CertificationNotScoredError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The session is published: decisions are final. */
export type SessionPublishedError = Error & {
  __typename?: 'SessionPublishedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `neutraliseQuestion` needs. */
export type NeutraliseQuestionInput = {
  /** The certification. */
  certificationId: Scalars['ID']['input'];
  /** The question, by its place. */
  rank: Scalars['Int']['input'];
  /** Why, 1 to 2000 characters: kept in the journal. */
  reason: Scalars['String']['input'];
};

/** What `neutraliseQuestion` answers: its success, or one of its expected failures. */
export type NeutraliseQuestionResult = NeutraliseQuestionSuccess | CertificationNotFoundError | CertificationNotScoredError | QuestionNotFoundError | SessionPublishedError | OwnPupilsError | NotAllowedError | InvalidInputError;

/** The question counts for nobody any more. */
export type NeutraliseQuestionSuccess = {
  __typename?: 'NeutraliseQuestionSuccess';
  /** The certification; its score follows by a job. */
  certification: Certification;
};

/** What `restoreQuestion` needs. */
export type RestoreQuestionInput = {
  /** The certification. */
  certificationId: Scalars['ID']['input'];
  /** The question, by its place. */
  rank: Scalars['Int']['input'];
  /** Why, 1 to 2000 characters: kept in the journal. */
  reason: Scalars['String']['input'];
};

/** What `restoreQuestion` answers: its success, or one of its expected failures. */
export type RestoreQuestionResult = RestoreQuestionSuccess | CertificationNotFoundError | CertificationNotScoredError | QuestionNotFoundError | SessionPublishedError | OwnPupilsError | NotAllowedError | InvalidInputError;

/** The question counts again. */
export type RestoreQuestionSuccess = {
  __typename?: 'RestoreQuestionSuccess';
  /** The certification; its score follows by a job. */
  certification: Certification;
};

/** The certification has no question there. */
export type QuestionNotFoundError = Error & {
  __typename?: 'QuestionNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `commentCertification` needs. */
export type CommentCertificationInput = {
  /** The certification. */
  certificationId: Scalars['ID']['input'];
  /** Whom it is for. */
  audience: CommentAudience;
  /** 1 to 2000 characters. */
  text: Scalars['String']['input'];
};

/** What `commentCertification` answers: its success, or one of its expected failures. */
export type CommentCertificationResult = CommentCertificationSuccess | CertificationNotFoundError | OwnPupilsError | NotAllowedError | InvalidInputError;

/** The comment is journalled. */
export type CommentCertificationSuccess = {
  __typename?: 'CommentCertificationSuccess';
  /** The certification. */
  certification: Certification;
};

/** What `correctCandidateIdentity` needs: all of it, corrected or not. */
export type CorrectCandidateIdentityInput = {
  /** The certification. */
  certificationId: Scalars['ID']['input'];
  /** First name. */
  firstName: Scalars['String']['input'];
  /** Last name (birth name). */
  lastName: Scalars['String']['input'];
  /** Birth date. */
  birthDate: Scalars['Date']['input'];
  /** Birth place, as the certificate shows it. */
  birthPlace: Scalars['String']['input'];
  /** Why, 1 to 2000 characters: kept in the journal, where no name belongs. */
  reason: Scalars['String']['input'];
};

/** What `correctCandidateIdentity` answers: its success, or one of its expected failures. */
export type CorrectCandidateIdentityResult = CorrectCandidateIdentitySuccess | CertificationNotFoundError | CandidateDuplicateError | SessionPublishedError | OwnPupilsError | NotAllowedError | InvalidInputError;

/** The identity is corrected, and the journal says which fields. */
export type CorrectCandidateIdentitySuccess = {
  __typename?: 'CorrectCandidateIdentitySuccess';
  /** The certification. */
  certification: Certification;
};

/** What `setExaminationRules` needs. */
export type SetExaminationRulesInput = {
  /** The kind of centre they are for; every kind, if absent. */
  kind?: InputMaybe<CentreKind>;
  /** Their first day, tomorrow at the earliest. */
  fromDay: Scalars['Date']['input'];
  /** Which scoring is official. */
  scoring: Scoring;
  /** Of the results nothing is wrong with, how many the jury looks at, 0 to 100 percent. */
  samplePercentage: Scalars['Int']['input'];
  /** Whether refusing, cancelling and revoking take two members of the jury. */
  needsTwoPeople: Scalars['Boolean']['input'];
};

/** What `setExaminationRules` answers: its success, or one of its expected failures. */
export type SetExaminationRulesResult = SetExaminationRulesSuccess | NotAllowedError | InvalidInputError;

/** The rules are set. */
export type SetExaminationRulesSuccess = {
  __typename?: 'SetExaminationRulesSuccess';
  /** The rules. */
  rules: ExaminationRules;
};

/** What `rescoreSession` needs. */
export type RescoreSessionInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
  /** Compare only, change nothing. */
  dryRun: Scalars['Boolean']['input'];
};

/** What `rescoreSession` answers: its success, or one of its expected failures. */
export type RescoreSessionResult = RescoreSessionSuccess | SessionNotFoundError;

/** A job makes the scores again. */
export type RescoreSessionSuccess = {
  __typename?: 'RescoreSessionSuccess';
  /** How far it is. */
  rescoring: Rescoring;
};

/** The scores of a session, made again and compared. */
export type Rescoring = {
  __typename?: 'Rescoring';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether nothing was to be changed. */
  isDryRun: Scalars['Boolean']['output'];
  /** Where it stands. */
  state: RescoringState;
  /** How far it is, 0 to 100. */
  percentage: Scalars['Int']['output'];
  /** Certifications scored in the session. */
  totalCount: Scalars['Int']['output'];
  /** What is not, to the byte, what it was. */
  differences: Array<ScoreDifference>;
};

/** Where a rescoring stands. */
export type RescoringState =
  /** The job will run. */
  | 'WAITING'
  /** The job runs. */
  | 'RUNNING'
  /** Every score was made again. */
  | 'DONE';

/** Something that came out otherwise. */
export type ScoreDifference = {
  __typename?: 'ScoreDifference';
  /** The certification. */
  certificationId: Scalars['ID']['output'];
  /** What of it. */
  kind: ScoreDifferenceKind;
  /** Whether it took the place of what there was. */
  isApplied: Scalars['Boolean']['output'];
};

/** What of a score came out otherwise. */
export type ScoreDifferenceKind =
  /** The stored answers are not those of the test: never applied, somebody has to look. */
  | 'EVIDENCE'
  /** The official result. */
  | 'RESULT'
  /** The engine's opinion. */
  | 'OPINION';

/** What `publishSession` needs. */
export type PublishSessionInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What `publishSession` answers: its success, or one of its expected failures. */
export type PublishSessionResult = PublishSessionSuccess | SessionNotFoundError | SessionNotDecidedError | NotAllowedError;

/** Publication is under way; certificates follow by jobs. */
export type PublishSessionSuccess = {
  __typename?: 'PublishSessionSuccess';
  /** The session. */
  session: CertificationSession;
};

/** Not finalised, or certifications wait for the jury still. */
export type SessionNotDecidedError = Error & {
  __typename?: 'SessionNotDecidedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** How many wait. */
  waitingCount: Scalars['Int']['output'];
};

/** What `publishSessions` needs. */
export type PublishSessionsInput = {
  /** The sessions, 1 to 100. */
  sessionIds: Array<Scalars['ID']['input']>;
};

/** What `publishSessions` answers: its success, or one of its expected failures. */
export type PublishSessionsResult = PublishSessionsSuccess | InvalidInputError;

/** Each session was looked at. */
export type PublishSessionsSuccess = {
  __typename?: 'PublishSessionsSuccess';
  /** What became of each. */
  sessions: Array<PublishedSession>;
};

/** What became of one session of a batch. */
export type PublishedSession = {
  __typename?: 'PublishedSession';
  /** The session asked for. */
  sessionId: Scalars['ID']['output'];
  /** The session, published; `null` when it was refused. */
  session?: Maybe<CertificationSession>;
  /** Why it was refused, ready to be shown. */
  refusal?: Maybe<Scalars['String']['output']>;
};

/** What `revokeCertificate` needs. */
export type RevokeCertificateInput = {
  /** The certificate. */
  certificateId: Scalars['ID']['input'];
  /** Why, 1 to 2000 characters: its holder reads it, the journal keeps it. */
  reason: Scalars['String']['input'];
};

/** What `revokeCertificate` answers: its success, or one of its expected failures. */
export type RevokeCertificateResult = RevokeCertificateSuccess | CertificateNotFoundError | OwnPupilsError | NotAllowedError | InvalidInputError;

/** The act is journalled. */
export type RevokeCertificateSuccess = {
  __typename?: 'RevokeCertificateSuccess';
  /** The certificate. */
  certificate: Certificate;
  /** False when it waits for a second member of the jury. */
  isEffective: Scalars['Boolean']['output'];
};

/** The results of a school's pupils. */
export type OrganizationCertificationResults = {
  __typename?: 'OrganizationCertificationResults';
  /** By name of the pupils. */
  certifications: Array<SchoolCertification>;
  /** The competences the results are about. */
  competences: Array<SchoolCompetence>;
};

/** The certification of a pupil, as their school record takes it; names are those of the school's roster. */
export type SchoolCertification = {
  __typename?: 'SchoolCertification';
  /** The certification. */
  id: Scalars['ID']['output'];
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Second first name. */
  middleName?: Maybe<Scalars['String']['output']>;
  /** Third first name. */
  thirdName?: Maybe<Scalars['String']['output']>;
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Birth date. */
  birthDate: Scalars['Date']['output'];
  /** National identifier (INE). */
  nationalStudentId?: Maybe<Scalars['String']['output']>;
  /** Class. */
  division: Scalars['String']['output'];
  /** Where it stands: pending until its session is published. */
  status: OutcomeStatus;
  /** Total certified; 0 unless validated. */
  pix: Scalars['Int']['output'];
  /** Code of the certificate; `null` unless validated. */
  verificationCode?: Maybe<Scalars['String']['output']>;
  /** Day of the test. */
  date: Scalars['Date']['output'];
  /** When the certificate was issued. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The centre. */
  certificationCentre: Scalars['String']['output'];
  /** Levels certified; none unless validated. */
  competenceResults: Array<SchoolCompetenceLevel>;
};

/** How a certification ended. */
export type OutcomeStatus =
  /** Accepted and published. */
  | 'VALIDATED'
  /** Rejected and published. */
  | 'REJECTED'
  /** Not published, or not decided. */
  | 'PENDING'
  /** Cancelled, or its certificate revoked. */
  | 'CANCELLED';

/** A level certified. */
export type SchoolCompetenceLevel = {
  __typename?: 'SchoolCompetenceLevel';
  /** Index of the competence. */
  competenceId: Scalars['ID']['output'];
  /** Level, 0 to 8. */
  level: Scalars['Int']['output'];
};

/** A competence of the framework. */
export type SchoolCompetence = {
  __typename?: 'SchoolCompetence';
  /** Its index. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its domain. */
  area: SchoolArea;
};

/** A domain of the framework. */
export type SchoolArea = {
  __typename?: 'SchoolArea';
  /** Its number. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** What `certificationSearch` needs: the national identifier; or the school, names and birth date; or the code and the last name. */
export type CertificationSearchInput = {
  /** National identifier (INE). */
  nationalStudentId?: InputMaybe<Scalars['String']['input']>;
  /** Code of the certificate. */
  verificationCode?: InputMaybe<Scalars['String']['input']>;
  /** Last name, as on the certificate or in the school's roster; accents and case aside. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** UAI of the school whose pupil they are, with last name, first name and birth date. */
  organizationUai?: InputMaybe<Scalars['String']['input']>;
  /** First name, as in the school's roster; accents and case aside. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Birth date. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What `certificationSearch` answers: its success, or one of its expected failures. */
export type CertificationSearchResult = FoundCertification | CertificationNotFoundError | SeveralCertificationsError | InvalidInputError;

/** A certification that was looked for. */
export type FoundCertification = {
  __typename?: 'FoundCertification';
  /** UAI of the centre's school. */
  organizationUai?: Maybe<Scalars['String']['output']>;
  /** National identifier, when the pupil was found by their school's roster. */
  nationalStudentId?: Maybe<Scalars['String']['output']>;
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Birth date. */
  birthDate: Scalars['Date']['output'];
  /** Where it stands. */
  status: OutcomeStatus;
  /** Total certified, 0 to 1024. */
  pix: Scalars['Int']['output'];
  /** Global level, 0 to 8. */
  globalLevel: Scalars['Int']['output'];
  /** Day of the test. */
  certificationDate: Scalars['Date']['output'];
  /** By competence; none unless validated. */
  competences: Array<FoundCompetence>;
};

/** A level certified, with what it is called. */
export type FoundCompetence = {
  __typename?: 'FoundCompetence';
  /** Index of the competence. */
  code: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its domain. */
  areaName: Scalars['String']['output'];
  /** Level, 0 to 8. */
  level: Scalars['Int']['output'];
};

/** Several people answer the search. */
export type SeveralCertificationsError = Error & {
  __typename?: 'SeveralCertificationsError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `requestCertificateArchive` needs. */
export type RequestCertificateArchiveInput = {
  /** The school. */
  uai: Scalars['String']['input'];
  /** The class. */
  division: Scalars['String']['input'];
};

/** What `requestCertificateArchive` answers: its success, or one of its expected failures. */
export type RequestCertificateArchiveResult = RequestCertificateArchiveSuccess | SchoolNotFoundError | InvalidInputError;

/** A job makes the file. */
export type RequestCertificateArchiveSuccess = {
  __typename?: 'RequestCertificateArchiveSuccess';
  /** The file. */
  archive: CertificateArchive;
};

/** No such school, for you. */
export type SchoolNotFoundError = Error & {
  __typename?: 'SchoolNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The certificates of a class in one file, for a day. */
export type CertificateArchive = {
  __typename?: 'CertificateArchive';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The class. */
  division: Scalars['String']['output'];
  /** Where it stands. */
  state: CertificateArchiveState;
  /** How many certificates are in it. */
  certificateCount: Scalars['Int']['output'];
  /** Where to `GET` it with the same bearer token, for an hour; `null` until it is made. */
  link?: Maybe<Scalars['String']['output']>;
};

/** Where an archive stands. */
export type CertificateArchiveState =
  /** The job will run. */
  | 'WAITING'
  /** To be fetched. */
  | 'READY'
  /** Erased. */
  | 'EXPIRED';



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
  CertificationCentre: CertificationCentre;
  CertificationSession: CertificationSession;
  Candidate: Candidate;
  Certification: Certification;
  Certificate: Certificate;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CertificationCentre:
    ( { __typename: 'CertificationCentre' }
    & GraphQLRecursivePick<FederationTypes['CertificationCentre'], {"id":true}> );
  CertificationSession:
    ( { __typename: 'CertificationSession' }
    & GraphQLRecursivePick<FederationTypes['CertificationSession'], {"id":true}> );
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}> );
  Certification:
    ( { __typename: 'Certification' }
    & GraphQLRecursivePick<FederationTypes['Certification'], {"id":true}> );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  VerifyCertificateResult:
    | ( VerifiedCertificateModel & { __typename: 'VerifiedCertificate' } )
    | ( CertificateNotFoundErrorModel & { __typename: 'CertificateNotFoundError' } )
    | ( TooManyVerificationsErrorModel & { __typename: 'TooManyVerificationsError' } )
  ;
  InviteCentreMemberResult:
    | ( Omit<InviteCentreMemberSuccess, 'invitation'> & { invitation: _RefType['CentreInvitation'] } & { __typename: 'InviteCentreMemberSuccess' } )
    | ( CentreNotFoundErrorModel & { __typename: 'CentreNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  CancelCentreInvitationResult:
    | ( CancelCentreInvitationSuccess & { __typename: 'CancelCentreInvitationSuccess' } )
    | ( CentreInvitationNotValidErrorModel & { __typename: 'CentreInvitationNotValidError' } )
    | ( CentreNotFoundErrorModel & { __typename: 'CentreNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  AcceptCentreInvitationResult:
    | ( Omit<AcceptCentreInvitationSuccess, 'centre'> & { centre: _RefType['CertificationCentre'] } & { __typename: 'AcceptCentreInvitationSuccess' } )
    | ( CentreInvitationNotValidErrorModel & { __typename: 'CentreInvitationNotValidError' } )
  ;
  RemoveCentreMemberResult:
    | ( Omit<RemoveCentreMemberSuccess, 'centre'> & { centre: _RefType['CertificationCentre'] } & { __typename: 'RemoveCentreMemberSuccess' } )
    | ( CentreNotFoundErrorModel & { __typename: 'CentreNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  SetCertificationWindowsResult:
    | ( Omit<SetCertificationWindowsSuccess, 'windows'> & { windows: Array<_RefType['CertificationWindow']> } & { __typename: 'SetCertificationWindowsSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  SuspendCentreResult:
    | ( Omit<SuspendCentreSuccess, 'centre'> & { centre: _RefType['CertificationCentre'] } & { __typename: 'SuspendCentreSuccess' } )
    | ( CentreNotFoundErrorModel & { __typename: 'CentreNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  EnrolLearnersResult:
    | ( Omit<EnrolLearnersSuccess, 'candidates'> & { candidates: Array<_RefType['Candidate']> } & { __typename: 'EnrolLearnersSuccess' } )
    | ( SessionNotFoundErrorModel & { __typename: 'SessionNotFoundError' } )
    | ( SessionStartedErrorModel & { __typename: 'SessionStartedError' } )
    | ( SessionFullErrorModel & { __typename: 'SessionFullError' } )
    | ( NoRosterErrorModel & { __typename: 'NoRosterError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  CreateCertificationCentreResult:
    | ( Omit<CreateCertificationCentreSuccess, 'centre'> & { centre: _RefType['CertificationCentre'] } & { __typename: 'CreateCertificationCentreSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  AddCentreMemberResult:
    | ( Omit<AddCentreMemberSuccess, 'centre'> & { centre: _RefType['CertificationCentre'] } & { __typename: 'AddCentreMemberSuccess' } )
    | ( CentreNotFoundErrorModel & { __typename: 'CentreNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  CreateCertificationSessionResult:
    | ( Omit<CreateCertificationSessionSuccess, 'session'> & { session: _RefType['CertificationSession'] } & { __typename: 'CreateCertificationSessionSuccess' } )
    | ( CentreNotFoundErrorModel & { __typename: 'CentreNotFoundError' } )
    | ( CentreSuspendedErrorModel & { __typename: 'CentreSuspendedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  UpdateCertificationSessionResult:
    | ( Omit<UpdateCertificationSessionSuccess, 'session'> & { session: _RefType['CertificationSession'] } & { __typename: 'UpdateCertificationSessionSuccess' } )
    | ( SessionNotFoundErrorModel & { __typename: 'SessionNotFoundError' } )
    | ( SessionStartedErrorModel & { __typename: 'SessionStartedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  DeleteCertificationSessionResult:
    | ( DeleteCertificationSessionSuccess & { __typename: 'DeleteCertificationSessionSuccess' } )
    | ( SessionNotFoundErrorModel & { __typename: 'SessionNotFoundError' } )
    | ( SessionStartedErrorModel & { __typename: 'SessionStartedError' } )
  ;
  TakeUpSessionResult:
    | ( Omit<TakeUpSessionSuccess, 'session'> & { session: _RefType['CertificationSession'] } & { __typename: 'TakeUpSessionSuccess' } )
    | ( SessionNotFoundErrorModel & { __typename: 'SessionNotFoundError' } )
    | ( SessionNotFinalisedErrorModel & { __typename: 'SessionNotFinalisedError' } )
    | ( OwnPupilsErrorModel & { __typename: 'OwnPupilsError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  WithdrawConfirmationResult:
    | ( Omit<WithdrawConfirmationSuccess, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'WithdrawConfirmationSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( CandidateStartedErrorModel & { __typename: 'CandidateStartedError' } )
  ;
  AdjustCandidateResult:
    | ( Omit<AdjustCandidateSuccess, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'AdjustCandidateSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( CandidateStartedErrorModel & { __typename: 'CandidateStartedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RemoveCandidateResult:
    | ( Omit<RemoveCandidateSuccess, 'session'> & { session: _RefType['CertificationSession'] } & { __typename: 'RemoveCandidateSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( SessionStartedErrorModel & { __typename: 'SessionStartedError' } )
  ;
  AddCandidateResult:
    | ( Omit<AddCandidateSuccess, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'AddCandidateSuccess' } )
    | ( SessionNotFoundErrorModel & { __typename: 'SessionNotFoundError' } )
    | ( SessionStartedErrorModel & { __typename: 'SessionStartedError' } )
    | ( SessionFullErrorModel & { __typename: 'SessionFullError' } )
    | ( CandidateDuplicateErrorModel & { __typename: 'CandidateDuplicateError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  EnterCertificationSessionResult:
    | ( Omit<EnterCertificationSessionSuccess, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'EnterCertificationSessionSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( CandidateTakenErrorModel & { __typename: 'CandidateTakenError' } )
    | ( CandidateNotCertifiableErrorModel & { __typename: 'CandidateNotCertifiableError' } )
    | ( OutsideWindowErrorModel & { __typename: 'OutsideWindowError' } )
    | ( WrongAccountErrorModel & { __typename: 'WrongAccountError' } )
    | ( SessionClosedErrorModel & { __typename: 'SessionClosedError' } )
  ;
  SignInAsInvigilatorResult:
    | ( Omit<SignInAsInvigilatorSuccess, 'session'> & { session: _RefType['CertificationSession'] } & { __typename: 'SignInAsInvigilatorSuccess' } )
    | ( InvigilatorCredentialsErrorModel & { __typename: 'InvigilatorCredentialsError' } )
  ;
  ConfirmPresenceResult:
    | ( Omit<ConfirmPresenceSuccess, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'ConfirmPresenceSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( CandidateNotEnteredErrorModel & { __typename: 'CandidateNotEnteredError' } )
  ;
  StartCertificationResult:
    | ( Omit<StartCertificationSuccess, 'certification'> & { certification: _RefType['Certification'] } & { __typename: 'StartCertificationSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( PresenceNotConfirmedErrorModel & { __typename: 'PresenceNotConfirmedError' } )
    | ( WrongAccessCodeErrorModel & { __typename: 'WrongAccessCodeError' } )
    | ( CandidateNotCertifiableErrorModel & { __typename: 'CandidateNotCertifiableError' } )
    | ( SessionClosedErrorModel & { __typename: 'SessionClosedError' } )
    | ( OutsideWindowErrorModel & { __typename: 'OutsideWindowError' } )
    | ( ResumeNotAuthorisedErrorModel & { __typename: 'ResumeNotAuthorisedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  EndCertificationTestResult:
    | ( Omit<EndCertificationTestSuccess, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'EndCertificationTestSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( CandidateNotStartedErrorModel & { __typename: 'CandidateNotStartedError' } )
  ;
  FinaliseSessionResult:
    | ( Omit<FinaliseSessionSuccess, 'session'> & { session: _RefType['CertificationSession'] } & { __typename: 'FinaliseSessionSuccess' } )
    | ( SessionNotFoundErrorModel & { __typename: 'SessionNotFoundError' } )
    | ( SessionNotStartedErrorModel & { __typename: 'SessionNotStartedError' } )
    | ( AbortReasonRequiredErrorModel & { __typename: 'AbortReasonRequiredError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ReportPresenceResult:
    | ( Omit<ReportPresenceSuccess, 'candidate' | 'alert'> & { candidate: _RefType['Candidate'], alert?: Maybe<_RefType['LiveAlert']> } & { __typename: 'ReportPresenceSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  AuthoriseResumeResult:
    | ( Omit<AuthoriseResumeSuccess, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'AuthoriseResumeSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( TestNotRunningErrorModel & { __typename: 'TestNotRunningError' } )
  ;
  AddExtraTimeResult:
    | ( Omit<AddExtraTimeSuccess, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'AddExtraTimeSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( TestNotRunningErrorModel & { __typename: 'TestNotRunningError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RaiseLiveAlertResult:
    | ( Omit<RaiseLiveAlertSuccess, 'alert'> & { alert: _RefType['LiveAlert'] } & { __typename: 'RaiseLiveAlertSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( TestNotRunningErrorModel & { __typename: 'TestNotRunningError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  HandleLiveAlertResult:
    | ( Omit<HandleLiveAlertSuccess, 'candidate'> & { candidate: _RefType['Candidate'] } & { __typename: 'HandleLiveAlertSuccess' } )
    | ( LiveAlertNotFoundErrorModel & { __typename: 'LiveAlertNotFoundError' } )
    | ( TestNotRunningErrorModel & { __typename: 'TestNotRunningError' } )
  ;
  ReportIncidentResult:
    | ( Omit<ReportIncidentSuccess, 'incident'> & { incident: _RefType['Incident'] } & { __typename: 'ReportIncidentSuccess' } )
    | ( CandidateNotFoundErrorModel & { __typename: 'CandidateNotFoundError' } )
    | ( SessionClosedErrorModel & { __typename: 'SessionClosedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  WithdrawIncidentResult:
    | ( WithdrawIncidentSuccess & { __typename: 'WithdrawIncidentSuccess' } )
    | ( IncidentNotFoundErrorModel & { __typename: 'IncidentNotFoundError' } )
    | ( SessionClosedErrorModel & { __typename: 'SessionClosedError' } )
  ;
  DeliberateResult:
    | ( Omit<DeliberateSuccess, 'certification'> & { certification: _RefType['Certification'] } & { __typename: 'DeliberateSuccess' } )
    | ( CertificationNotFoundErrorModel & { __typename: 'CertificationNotFoundError' } )
    | ( CertificationNotScoredErrorModel & { __typename: 'CertificationNotScoredError' } )
    | ( SessionPublishedErrorModel & { __typename: 'SessionPublishedError' } )
    | ( OwnPupilsErrorModel & { __typename: 'OwnPupilsError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  NeutraliseQuestionResult:
    | ( Omit<NeutraliseQuestionSuccess, 'certification'> & { certification: _RefType['Certification'] } & { __typename: 'NeutraliseQuestionSuccess' } )
    | ( CertificationNotFoundErrorModel & { __typename: 'CertificationNotFoundError' } )
    | ( CertificationNotScoredErrorModel & { __typename: 'CertificationNotScoredError' } )
    | ( QuestionNotFoundErrorModel & { __typename: 'QuestionNotFoundError' } )
    | ( SessionPublishedErrorModel & { __typename: 'SessionPublishedError' } )
    | ( OwnPupilsErrorModel & { __typename: 'OwnPupilsError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RestoreQuestionResult:
    | ( Omit<RestoreQuestionSuccess, 'certification'> & { certification: _RefType['Certification'] } & { __typename: 'RestoreQuestionSuccess' } )
    | ( CertificationNotFoundErrorModel & { __typename: 'CertificationNotFoundError' } )
    | ( CertificationNotScoredErrorModel & { __typename: 'CertificationNotScoredError' } )
    | ( QuestionNotFoundErrorModel & { __typename: 'QuestionNotFoundError' } )
    | ( SessionPublishedErrorModel & { __typename: 'SessionPublishedError' } )
    | ( OwnPupilsErrorModel & { __typename: 'OwnPupilsError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  CommentCertificationResult:
    | ( Omit<CommentCertificationSuccess, 'certification'> & { certification: _RefType['Certification'] } & { __typename: 'CommentCertificationSuccess' } )
    | ( CertificationNotFoundErrorModel & { __typename: 'CertificationNotFoundError' } )
    | ( OwnPupilsErrorModel & { __typename: 'OwnPupilsError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  CorrectCandidateIdentityResult:
    | ( Omit<CorrectCandidateIdentitySuccess, 'certification'> & { certification: _RefType['Certification'] } & { __typename: 'CorrectCandidateIdentitySuccess' } )
    | ( CertificationNotFoundErrorModel & { __typename: 'CertificationNotFoundError' } )
    | ( CandidateDuplicateErrorModel & { __typename: 'CandidateDuplicateError' } )
    | ( SessionPublishedErrorModel & { __typename: 'SessionPublishedError' } )
    | ( OwnPupilsErrorModel & { __typename: 'OwnPupilsError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  SetExaminationRulesResult:
    | ( Omit<SetExaminationRulesSuccess, 'rules'> & { rules: _RefType['ExaminationRules'] } & { __typename: 'SetExaminationRulesSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RescoreSessionResult:
    | ( Omit<RescoreSessionSuccess, 'rescoring'> & { rescoring: _RefType['Rescoring'] } & { __typename: 'RescoreSessionSuccess' } )
    | ( SessionNotFoundErrorModel & { __typename: 'SessionNotFoundError' } )
  ;
  PublishSessionResult:
    | ( Omit<PublishSessionSuccess, 'session'> & { session: _RefType['CertificationSession'] } & { __typename: 'PublishSessionSuccess' } )
    | ( SessionNotFoundErrorModel & { __typename: 'SessionNotFoundError' } )
    | ( SessionNotDecidedErrorModel & { __typename: 'SessionNotDecidedError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  PublishSessionsResult:
    | ( Omit<PublishSessionsSuccess, 'sessions'> & { sessions: Array<_RefType['PublishedSession']> } & { __typename: 'PublishSessionsSuccess' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RevokeCertificateResult:
    | ( Omit<RevokeCertificateSuccess, 'certificate'> & { certificate: _RefType['Certificate'] } & { __typename: 'RevokeCertificateSuccess' } )
    | ( CertificateNotFoundErrorModel & { __typename: 'CertificateNotFoundError' } )
    | ( OwnPupilsErrorModel & { __typename: 'OwnPupilsError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  CertificationSearchResult:
    | ( FoundCertificationModel & { __typename: 'FoundCertification' } )
    | ( CertificationNotFoundErrorModel & { __typename: 'CertificationNotFoundError' } )
    | ( SeveralCertificationsErrorModel & { __typename: 'SeveralCertificationsError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RequestCertificateArchiveResult:
    | ( Omit<RequestCertificateArchiveSuccess, 'archive'> & { archive: _RefType['CertificateArchive'] } & { __typename: 'RequestCertificateArchiveSuccess' } )
    | ( SchoolNotFoundErrorModel & { __typename: 'SchoolNotFoundError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Error:
    | ( NotAllowedErrorModel )
    | ( InvalidInputErrorModel )
    | ( TooManyVerificationsErrorModel )
    | ( CertificateNotFoundErrorModel )
    | ( CentreInvitationNotValidErrorModel )
    | ( NoRosterErrorModel )
    | ( CentreSuspendedErrorModel )
    | ( OutsideWindowErrorModel )
    | ( WrongAccountErrorModel )
    | ( CentreNotFoundErrorModel )
    | ( SessionNotFinalisedErrorModel )
    | ( CandidateStartedErrorModel )
    | ( SessionNotFoundErrorModel )
    | ( SessionStartedErrorModel )
    | ( SessionFullErrorModel )
    | ( CandidateDuplicateErrorModel )
    | ( CandidateNotFoundErrorModel )
    | ( CandidateTakenErrorModel )
    | ( CandidateNotCertifiableErrorModel )
    | ( SessionClosedErrorModel )
    | ( InvigilatorCredentialsErrorModel )
    | ( CandidateNotEnteredErrorModel )
    | ( PresenceNotConfirmedErrorModel )
    | ( WrongAccessCodeErrorModel )
    | ( CandidateNotStartedErrorModel )
    | ( AbortReasonRequiredErrorModel )
    | ( ResumeNotAuthorisedErrorModel )
    | ( TestNotRunningErrorModel )
    | ( LiveAlertNotFoundErrorModel )
    | ( IncidentNotFoundErrorModel )
    | ( SessionNotStartedErrorModel )
    | ( OwnPupilsErrorModel )
    | ( CertificationNotFoundErrorModel )
    | ( CertificationNotScoredErrorModel )
    | ( SessionPublishedErrorModel )
    | ( QuestionNotFoundErrorModel )
    | ( SessionNotDecidedErrorModel )
    | ( SeveralCertificationsErrorModel )
    | ( SchoolNotFoundErrorModel )
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CertificationCentre: ResolverTypeWrapper<CentreModel>;
  CertificationSessionConnection: ResolverTypeWrapper<SessionPageModel>;
  CertificationSessionEdge: ResolverTypeWrapper<Omit<CertificationSessionEdge, 'node'> & { node: ResolversTypes['CertificationSession'] }>;
  CertificationSession: ResolverTypeWrapper<PresentedSessionModel>;
  SessionStatus: SessionStatus;
  Candidate: ResolverTypeWrapper<CandidateModel>;
  CandidateStatus: CandidateStatus;
  CertificationConnection: ResolverTypeWrapper<CertificationPageModel>;
  CertificationEdge: ResolverTypeWrapper<Omit<CertificationEdge, 'node'> & { node: ResolversTypes['Certification'] }>;
  Certification: ResolverTypeWrapper<CertificationModel>;
  ReviewReason: ReviewReason;
  SecondOpinion: ResolverTypeWrapper<SecondOpinionModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompetenceOpinion: ResolverTypeWrapper<CompetenceOpinionModel>;
  CertifiedQuestion: ResolverTypeWrapper<EvidenceQuestionModel>;
  QuestionOutcome: QuestionOutcome;
  ExaminationRules: ResolverTypeWrapper<ExaminationRulesModel>;
  Scoring: Scoring;
  CertificationStatus: CertificationStatus;
  CertificationResult: ResolverTypeWrapper<CertificationResultModel>;
  CertifiedCompetence: ResolverTypeWrapper<CertifiedCompetenceModel>;
  Competence: ResolverTypeWrapper<Competence>;
  Skill: ResolverTypeWrapper<Skill>;
  Assessment: ResolverTypeWrapper<Assessment>;
  Certificate: ResolverTypeWrapper<CertificateModel>;
  JuryAct: ResolverTypeWrapper<JuryActModel>;
  JuryDecision: JuryDecision;
  JuryActKind: JuryActKind;
  CommentAudience: CommentAudience;
  User: ResolverTypeWrapper<Omit<User, 'certifications' | 'certificationCentres'> & { certifications: Array<ResolversTypes['Certification']>, certificationCentres: Array<ResolversTypes['CertificationCentre']> }>;
  VerifyCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyCertificateResult']>;
  VerifiedCertificate: ResolverTypeWrapper<VerifiedCertificateModel>;
  TooManyVerificationsError: ResolverTypeWrapper<TooManyVerificationsErrorModel>;
  CertificateNotFoundError: ResolverTypeWrapper<CertificateNotFoundErrorModel>;
  CreateCertificationCentreInput: CreateCertificationCentreInput;
  CentreMember: ResolverTypeWrapper<MembershipModel>;
  CentreInvitation: ResolverTypeWrapper<CentreInvitationModel>;
  InviteCentreMemberInput: InviteCentreMemberInput;
  InviteCentreMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteCentreMemberResult']>;
  InviteCentreMemberSuccess: ResolverTypeWrapper<Omit<InviteCentreMemberSuccess, 'invitation'> & { invitation: ResolversTypes['CentreInvitation'] }>;
  CancelCentreInvitationInput: CancelCentreInvitationInput;
  CancelCentreInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelCentreInvitationResult']>;
  CancelCentreInvitationSuccess: ResolverTypeWrapper<CancelCentreInvitationSuccess>;
  AcceptCentreInvitationInput: AcceptCentreInvitationInput;
  AcceptCentreInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptCentreInvitationResult']>;
  AcceptCentreInvitationSuccess: ResolverTypeWrapper<Omit<AcceptCentreInvitationSuccess, 'centre'> & { centre: ResolversTypes['CertificationCentre'] }>;
  RemoveCentreMemberInput: RemoveCentreMemberInput;
  RemoveCentreMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveCentreMemberResult']>;
  RemoveCentreMemberSuccess: ResolverTypeWrapper<Omit<RemoveCentreMemberSuccess, 'centre'> & { centre: ResolversTypes['CertificationCentre'] }>;
  CentreInvitationNotValidError: ResolverTypeWrapper<CentreInvitationNotValidErrorModel>;
  CentreKind: CentreKind;
  CertificationWindow: ResolverTypeWrapper<CertificationWindowModel>;
  SetCertificationWindowsInput: SetCertificationWindowsInput;
  CertificationWindowInput: CertificationWindowInput;
  SetCertificationWindowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCertificationWindowsResult']>;
  SetCertificationWindowsSuccess: ResolverTypeWrapper<Omit<SetCertificationWindowsSuccess, 'windows'> & { windows: Array<ResolversTypes['CertificationWindow']> }>;
  SuspendCentreInput: SuspendCentreInput;
  SuspendCentreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendCentreResult']>;
  SuspendCentreSuccess: ResolverTypeWrapper<Omit<SuspendCentreSuccess, 'centre'> & { centre: ResolversTypes['CertificationCentre'] }>;
  EnrolLearnersInput: EnrolLearnersInput;
  EnrolLearnersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolLearnersResult']>;
  EnrolLearnersSuccess: ResolverTypeWrapper<Omit<EnrolLearnersSuccess, 'candidates'> & { candidates: Array<ResolversTypes['Candidate']> }>;
  NoRosterError: ResolverTypeWrapper<NoRosterErrorModel>;
  CentreSuspendedError: ResolverTypeWrapper<CentreSuspendedErrorModel>;
  OutsideWindowError: ResolverTypeWrapper<OutsideWindowErrorModel>;
  WrongAccountError: ResolverTypeWrapper<WrongAccountErrorModel>;
  CandidateDetails: ResolverTypeWrapper<DetailsOfModel>;
  Sex: Sex;
  Billing: Billing;
  CreateCertificationCentreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCertificationCentreResult']>;
  CreateCertificationCentreSuccess: ResolverTypeWrapper<Omit<CreateCertificationCentreSuccess, 'centre'> & { centre: ResolversTypes['CertificationCentre'] }>;
  AddCentreMemberInput: AddCentreMemberInput;
  AddCentreMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCentreMemberResult']>;
  AddCentreMemberSuccess: ResolverTypeWrapper<Omit<AddCentreMemberSuccess, 'centre'> & { centre: ResolversTypes['CertificationCentre'] }>;
  CentreNotFoundError: ResolverTypeWrapper<CentreNotFoundErrorModel>;
  CreateCertificationSessionInput: CreateCertificationSessionInput;
  CreateCertificationSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCertificationSessionResult']>;
  CreateCertificationSessionSuccess: ResolverTypeWrapper<Omit<CreateCertificationSessionSuccess, 'session'> & { session: ResolversTypes['CertificationSession'] }>;
  UpdateCertificationSessionInput: UpdateCertificationSessionInput;
  UpdateCertificationSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCertificationSessionResult']>;
  UpdateCertificationSessionSuccess: ResolverTypeWrapper<Omit<UpdateCertificationSessionSuccess, 'session'> & { session: ResolversTypes['CertificationSession'] }>;
  DeleteCertificationSessionInput: DeleteCertificationSessionInput;
  DeleteCertificationSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteCertificationSessionResult']>;
  DeleteCertificationSessionSuccess: ResolverTypeWrapper<DeleteCertificationSessionSuccess>;
  TakeUpSessionInput: TakeUpSessionInput;
  TakeUpSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeUpSessionResult']>;
  TakeUpSessionSuccess: ResolverTypeWrapper<Omit<TakeUpSessionSuccess, 'session'> & { session: ResolversTypes['CertificationSession'] }>;
  SessionNotFinalisedError: ResolverTypeWrapper<SessionNotFinalisedErrorModel>;
  WithdrawConfirmationInput: WithdrawConfirmationInput;
  WithdrawConfirmationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawConfirmationResult']>;
  WithdrawConfirmationSuccess: ResolverTypeWrapper<Omit<WithdrawConfirmationSuccess, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  CandidateStartedError: ResolverTypeWrapper<CandidateStartedErrorModel>;
  AddCandidateInput: AddCandidateInput;
  AdjustCandidateInput: AdjustCandidateInput;
  AdjustCandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustCandidateResult']>;
  AdjustCandidateSuccess: ResolverTypeWrapper<Omit<AdjustCandidateSuccess, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  RemoveCandidateInput: RemoveCandidateInput;
  RemoveCandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveCandidateResult']>;
  RemoveCandidateSuccess: ResolverTypeWrapper<Omit<RemoveCandidateSuccess, 'session'> & { session: ResolversTypes['CertificationSession'] }>;
  AddCandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCandidateResult']>;
  AddCandidateSuccess: ResolverTypeWrapper<Omit<AddCandidateSuccess, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  SessionNotFoundError: ResolverTypeWrapper<SessionNotFoundErrorModel>;
  SessionStartedError: ResolverTypeWrapper<SessionStartedErrorModel>;
  SessionFullError: ResolverTypeWrapper<SessionFullErrorModel>;
  CandidateDuplicateError: ResolverTypeWrapper<CandidateDuplicateErrorModel>;
  EnterCertificationSessionInput: EnterCertificationSessionInput;
  EnterCertificationSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterCertificationSessionResult']>;
  EnterCertificationSessionSuccess: ResolverTypeWrapper<Omit<EnterCertificationSessionSuccess, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  CandidateNotFoundError: ResolverTypeWrapper<CandidateNotFoundErrorModel>;
  CandidateTakenError: ResolverTypeWrapper<CandidateTakenErrorModel>;
  CandidateNotCertifiableError: ResolverTypeWrapper<CandidateNotCertifiableErrorModel>;
  SessionClosedError: ResolverTypeWrapper<SessionClosedErrorModel>;
  SignInAsInvigilatorInput: SignInAsInvigilatorInput;
  SignInAsInvigilatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInAsInvigilatorResult']>;
  SignInAsInvigilatorSuccess: ResolverTypeWrapper<Omit<SignInAsInvigilatorSuccess, 'session'> & { session: ResolversTypes['CertificationSession'] }>;
  InvigilatorCredentialsError: ResolverTypeWrapper<InvigilatorCredentialsErrorModel>;
  ConfirmPresenceInput: ConfirmPresenceInput;
  ConfirmPresenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPresenceResult']>;
  ConfirmPresenceSuccess: ResolverTypeWrapper<Omit<ConfirmPresenceSuccess, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  CandidateNotEnteredError: ResolverTypeWrapper<CandidateNotEnteredErrorModel>;
  StartCertificationInput: StartCertificationInput;
  StartCertificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartCertificationResult']>;
  StartCertificationSuccess: ResolverTypeWrapper<Omit<StartCertificationSuccess, 'certification'> & { certification: ResolversTypes['Certification'] }>;
  PresenceNotConfirmedError: ResolverTypeWrapper<PresenceNotConfirmedErrorModel>;
  WrongAccessCodeError: ResolverTypeWrapper<WrongAccessCodeErrorModel>;
  EndCertificationTestInput: EndCertificationTestInput;
  EndCertificationTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndCertificationTestResult']>;
  EndCertificationTestSuccess: ResolverTypeWrapper<Omit<EndCertificationTestSuccess, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  CandidateNotStartedError: ResolverTypeWrapper<CandidateNotStartedErrorModel>;
  FinaliseSessionInput: FinaliseSessionInput;
  UnfinishedTestInput: UnfinishedTestInput;
  AbortReason: AbortReason;
  FinaliseSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinaliseSessionResult']>;
  AbortReasonRequiredError: ResolverTypeWrapper<AbortReasonRequiredErrorModel>;
  InvigilatedSession: ResolverTypeWrapper<RoomModel>;
  InvigilatedCandidate: ResolverTypeWrapper<InvigilatedCandidateModel>;
  Connection: Connection;
  InvigilationAct: ResolverTypeWrapper<InvigilationActModel>;
  InvigilationActKind: InvigilationActKind;
  Actor: Actor;
  LiveAlert: ResolverTypeWrapper<LiveAlertModel>;
  AlertState: AlertState;
  Incident: ResolverTypeWrapper<IncidentModel>;
  IncidentCategory: IncidentCategory;
  IncidentKind: IncidentKind;
  IncidentOutcome: IncidentOutcome;
  ReportPresenceInput: ReportPresenceInput;
  ReportPresenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportPresenceResult']>;
  ReportPresenceSuccess: ResolverTypeWrapper<Omit<ReportPresenceSuccess, 'candidate' | 'alert'> & { candidate: ResolversTypes['Candidate'], alert?: Maybe<ResolversTypes['LiveAlert']> }>;
  AuthoriseResumeInput: AuthoriseResumeInput;
  AuthoriseResumeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuthoriseResumeResult']>;
  AuthoriseResumeSuccess: ResolverTypeWrapper<Omit<AuthoriseResumeSuccess, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  AddExtraTimeInput: AddExtraTimeInput;
  AddExtraTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddExtraTimeResult']>;
  AddExtraTimeSuccess: ResolverTypeWrapper<Omit<AddExtraTimeSuccess, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  RaiseLiveAlertInput: RaiseLiveAlertInput;
  RaiseLiveAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseLiveAlertResult']>;
  RaiseLiveAlertSuccess: ResolverTypeWrapper<Omit<RaiseLiveAlertSuccess, 'alert'> & { alert: ResolversTypes['LiveAlert'] }>;
  HandleLiveAlertInput: HandleLiveAlertInput;
  AlertHandling: AlertHandling;
  HandleLiveAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandleLiveAlertResult']>;
  HandleLiveAlertSuccess: ResolverTypeWrapper<Omit<HandleLiveAlertSuccess, 'candidate'> & { candidate: ResolversTypes['Candidate'] }>;
  ReportIncidentInput: ReportIncidentInput;
  ReportIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportIncidentResult']>;
  ReportIncidentSuccess: ResolverTypeWrapper<Omit<ReportIncidentSuccess, 'incident'> & { incident: ResolversTypes['Incident'] }>;
  WithdrawIncidentInput: WithdrawIncidentInput;
  WithdrawIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawIncidentResult']>;
  WithdrawIncidentSuccess: ResolverTypeWrapper<WithdrawIncidentSuccess>;
  ResumeNotAuthorisedError: ResolverTypeWrapper<ResumeNotAuthorisedErrorModel>;
  TestNotRunningError: ResolverTypeWrapper<TestNotRunningErrorModel>;
  LiveAlertNotFoundError: ResolverTypeWrapper<LiveAlertNotFoundErrorModel>;
  IncidentNotFoundError: ResolverTypeWrapper<IncidentNotFoundErrorModel>;
  FinaliseSessionSuccess: ResolverTypeWrapper<Omit<FinaliseSessionSuccess, 'session'> & { session: ResolversTypes['CertificationSession'] }>;
  SessionNotStartedError: ResolverTypeWrapper<SessionNotStartedErrorModel>;
  DeliberateInput: DeliberateInput;
  DeliberateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliberateResult']>;
  DeliberateSuccess: ResolverTypeWrapper<Omit<DeliberateSuccess, 'certification'> & { certification: ResolversTypes['Certification'] }>;
  OwnPupilsError: ResolverTypeWrapper<OwnPupilsErrorModel>;
  CertificationNotFoundError: ResolverTypeWrapper<CertificationNotFoundErrorModel>;
  CertificationNotScoredError: ResolverTypeWrapper<CertificationNotScoredErrorModel>;
  SessionPublishedError: ResolverTypeWrapper<SessionPublishedErrorModel>;
  NeutraliseQuestionInput: NeutraliseQuestionInput;
  NeutraliseQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NeutraliseQuestionResult']>;
  NeutraliseQuestionSuccess: ResolverTypeWrapper<Omit<NeutraliseQuestionSuccess, 'certification'> & { certification: ResolversTypes['Certification'] }>;
  RestoreQuestionInput: RestoreQuestionInput;
  RestoreQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreQuestionResult']>;
  RestoreQuestionSuccess: ResolverTypeWrapper<Omit<RestoreQuestionSuccess, 'certification'> & { certification: ResolversTypes['Certification'] }>;
  QuestionNotFoundError: ResolverTypeWrapper<QuestionNotFoundErrorModel>;
  CommentCertificationInput: CommentCertificationInput;
  CommentCertificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommentCertificationResult']>;
  CommentCertificationSuccess: ResolverTypeWrapper<Omit<CommentCertificationSuccess, 'certification'> & { certification: ResolversTypes['Certification'] }>;
  CorrectCandidateIdentityInput: CorrectCandidateIdentityInput;
  CorrectCandidateIdentityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectCandidateIdentityResult']>;
  CorrectCandidateIdentitySuccess: ResolverTypeWrapper<Omit<CorrectCandidateIdentitySuccess, 'certification'> & { certification: ResolversTypes['Certification'] }>;
  SetExaminationRulesInput: SetExaminationRulesInput;
  SetExaminationRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetExaminationRulesResult']>;
  SetExaminationRulesSuccess: ResolverTypeWrapper<Omit<SetExaminationRulesSuccess, 'rules'> & { rules: ResolversTypes['ExaminationRules'] }>;
  RescoreSessionInput: RescoreSessionInput;
  RescoreSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescoreSessionResult']>;
  RescoreSessionSuccess: ResolverTypeWrapper<Omit<RescoreSessionSuccess, 'rescoring'> & { rescoring: ResolversTypes['Rescoring'] }>;
  Rescoring: ResolverTypeWrapper<RescoringModel>;
  RescoringState: RescoringState;
  ScoreDifference: ResolverTypeWrapper<DifferenceModel>;
  ScoreDifferenceKind: ScoreDifferenceKind;
  PublishSessionInput: PublishSessionInput;
  PublishSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishSessionResult']>;
  PublishSessionSuccess: ResolverTypeWrapper<Omit<PublishSessionSuccess, 'session'> & { session: ResolversTypes['CertificationSession'] }>;
  SessionNotDecidedError: ResolverTypeWrapper<SessionNotDecidedErrorModel>;
  PublishSessionsInput: PublishSessionsInput;
  PublishSessionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishSessionsResult']>;
  PublishSessionsSuccess: ResolverTypeWrapper<Omit<PublishSessionsSuccess, 'sessions'> & { sessions: Array<ResolversTypes['PublishedSession']> }>;
  PublishedSession: ResolverTypeWrapper<PublishedSessionModel>;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCertificateResult']>;
  RevokeCertificateSuccess: ResolverTypeWrapper<Omit<RevokeCertificateSuccess, 'certificate'> & { certificate: ResolversTypes['Certificate'] }>;
  OrganizationCertificationResults: ResolverTypeWrapper<Omit<OrganizationCertificationResults, 'certifications'> & { certifications: Array<ResolversTypes['SchoolCertification']> }>;
  SchoolCertification: ResolverTypeWrapper<SchoolResultModel>;
  OutcomeStatus: OutcomeStatus;
  SchoolCompetenceLevel: ResolverTypeWrapper<SchoolCompetenceLevel>;
  SchoolCompetence: ResolverTypeWrapper<SchoolCompetence>;
  SchoolArea: ResolverTypeWrapper<SchoolArea>;
  CertificationSearchInput: CertificationSearchInput;
  CertificationSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CertificationSearchResult']>;
  FoundCertification: ResolverTypeWrapper<FoundCertificationModel>;
  FoundCompetence: ResolverTypeWrapper<FoundCompetence>;
  SeveralCertificationsError: ResolverTypeWrapper<SeveralCertificationsErrorModel>;
  RequestCertificateArchiveInput: RequestCertificateArchiveInput;
  RequestCertificateArchiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCertificateArchiveResult']>;
  RequestCertificateArchiveSuccess: ResolverTypeWrapper<Omit<RequestCertificateArchiveSuccess, 'archive'> & { archive: ResolversTypes['CertificateArchive'] }>;
  SchoolNotFoundError: ResolverTypeWrapper<SchoolNotFoundErrorModel>;
  CertificateArchive: ResolverTypeWrapper<CertificateArchiveModel>;
  CertificateArchiveState: CertificateArchiveState;
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
  Int: Scalars['Int']['output'];
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  CertificationCentre: CentreModel;
  CertificationSessionConnection: SessionPageModel;
  CertificationSessionEdge: Omit<CertificationSessionEdge, 'node'> & { node: ResolversParentTypes['CertificationSession'] };
  CertificationSession: PresentedSessionModel;
  Candidate: CandidateModel;
  CertificationConnection: CertificationPageModel;
  CertificationEdge: Omit<CertificationEdge, 'node'> & { node: ResolversParentTypes['Certification'] };
  Certification: CertificationModel;
  SecondOpinion: SecondOpinionModel;
  Float: Scalars['Float']['output'];
  CompetenceOpinion: CompetenceOpinionModel;
  CertifiedQuestion: EvidenceQuestionModel;
  ExaminationRules: ExaminationRulesModel;
  CertificationResult: CertificationResultModel;
  CertifiedCompetence: CertifiedCompetenceModel;
  Competence: Competence;
  Skill: Skill;
  Assessment: Assessment;
  Certificate: CertificateModel;
  JuryAct: JuryActModel;
  User: Omit<User, 'certifications' | 'certificationCentres'> & { certifications: Array<ResolversParentTypes['Certification']>, certificationCentres: Array<ResolversParentTypes['CertificationCentre']> } | FederationReferenceTypes['User'];
  VerifyCertificateResult: ResolversUnionTypes<ResolversParentTypes>['VerifyCertificateResult'];
  VerifiedCertificate: VerifiedCertificateModel;
  TooManyVerificationsError: TooManyVerificationsErrorModel;
  CertificateNotFoundError: CertificateNotFoundErrorModel;
  CreateCertificationCentreInput: CreateCertificationCentreInput;
  CentreMember: MembershipModel;
  CentreInvitation: CentreInvitationModel;
  InviteCentreMemberInput: InviteCentreMemberInput;
  InviteCentreMemberResult: ResolversUnionTypes<ResolversParentTypes>['InviteCentreMemberResult'];
  InviteCentreMemberSuccess: Omit<InviteCentreMemberSuccess, 'invitation'> & { invitation: ResolversParentTypes['CentreInvitation'] };
  CancelCentreInvitationInput: CancelCentreInvitationInput;
  CancelCentreInvitationResult: ResolversUnionTypes<ResolversParentTypes>['CancelCentreInvitationResult'];
  CancelCentreInvitationSuccess: CancelCentreInvitationSuccess;
  AcceptCentreInvitationInput: AcceptCentreInvitationInput;
  AcceptCentreInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptCentreInvitationResult'];
  AcceptCentreInvitationSuccess: Omit<AcceptCentreInvitationSuccess, 'centre'> & { centre: ResolversParentTypes['CertificationCentre'] };
  RemoveCentreMemberInput: RemoveCentreMemberInput;
  RemoveCentreMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveCentreMemberResult'];
  RemoveCentreMemberSuccess: Omit<RemoveCentreMemberSuccess, 'centre'> & { centre: ResolversParentTypes['CertificationCentre'] };
  CentreInvitationNotValidError: CentreInvitationNotValidErrorModel;
  CertificationWindow: CertificationWindowModel;
  SetCertificationWindowsInput: SetCertificationWindowsInput;
  CertificationWindowInput: CertificationWindowInput;
  SetCertificationWindowsResult: ResolversUnionTypes<ResolversParentTypes>['SetCertificationWindowsResult'];
  SetCertificationWindowsSuccess: Omit<SetCertificationWindowsSuccess, 'windows'> & { windows: Array<ResolversParentTypes['CertificationWindow']> };
  SuspendCentreInput: SuspendCentreInput;
  SuspendCentreResult: ResolversUnionTypes<ResolversParentTypes>['SuspendCentreResult'];
  SuspendCentreSuccess: Omit<SuspendCentreSuccess, 'centre'> & { centre: ResolversParentTypes['CertificationCentre'] };
  EnrolLearnersInput: EnrolLearnersInput;
  EnrolLearnersResult: ResolversUnionTypes<ResolversParentTypes>['EnrolLearnersResult'];
  EnrolLearnersSuccess: Omit<EnrolLearnersSuccess, 'candidates'> & { candidates: Array<ResolversParentTypes['Candidate']> };
  NoRosterError: NoRosterErrorModel;
  CentreSuspendedError: CentreSuspendedErrorModel;
  OutsideWindowError: OutsideWindowErrorModel;
  WrongAccountError: WrongAccountErrorModel;
  CandidateDetails: DetailsOfModel;
  CreateCertificationCentreResult: ResolversUnionTypes<ResolversParentTypes>['CreateCertificationCentreResult'];
  CreateCertificationCentreSuccess: Omit<CreateCertificationCentreSuccess, 'centre'> & { centre: ResolversParentTypes['CertificationCentre'] };
  AddCentreMemberInput: AddCentreMemberInput;
  AddCentreMemberResult: ResolversUnionTypes<ResolversParentTypes>['AddCentreMemberResult'];
  AddCentreMemberSuccess: Omit<AddCentreMemberSuccess, 'centre'> & { centre: ResolversParentTypes['CertificationCentre'] };
  CentreNotFoundError: CentreNotFoundErrorModel;
  CreateCertificationSessionInput: CreateCertificationSessionInput;
  CreateCertificationSessionResult: ResolversUnionTypes<ResolversParentTypes>['CreateCertificationSessionResult'];
  CreateCertificationSessionSuccess: Omit<CreateCertificationSessionSuccess, 'session'> & { session: ResolversParentTypes['CertificationSession'] };
  UpdateCertificationSessionInput: UpdateCertificationSessionInput;
  UpdateCertificationSessionResult: ResolversUnionTypes<ResolversParentTypes>['UpdateCertificationSessionResult'];
  UpdateCertificationSessionSuccess: Omit<UpdateCertificationSessionSuccess, 'session'> & { session: ResolversParentTypes['CertificationSession'] };
  DeleteCertificationSessionInput: DeleteCertificationSessionInput;
  DeleteCertificationSessionResult: ResolversUnionTypes<ResolversParentTypes>['DeleteCertificationSessionResult'];
  DeleteCertificationSessionSuccess: DeleteCertificationSessionSuccess;
  TakeUpSessionInput: TakeUpSessionInput;
  TakeUpSessionResult: ResolversUnionTypes<ResolversParentTypes>['TakeUpSessionResult'];
  TakeUpSessionSuccess: Omit<TakeUpSessionSuccess, 'session'> & { session: ResolversParentTypes['CertificationSession'] };
  SessionNotFinalisedError: SessionNotFinalisedErrorModel;
  WithdrawConfirmationInput: WithdrawConfirmationInput;
  WithdrawConfirmationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawConfirmationResult'];
  WithdrawConfirmationSuccess: Omit<WithdrawConfirmationSuccess, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  CandidateStartedError: CandidateStartedErrorModel;
  AddCandidateInput: AddCandidateInput;
  AdjustCandidateInput: AdjustCandidateInput;
  AdjustCandidateResult: ResolversUnionTypes<ResolversParentTypes>['AdjustCandidateResult'];
  AdjustCandidateSuccess: Omit<AdjustCandidateSuccess, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  RemoveCandidateInput: RemoveCandidateInput;
  RemoveCandidateResult: ResolversUnionTypes<ResolversParentTypes>['RemoveCandidateResult'];
  RemoveCandidateSuccess: Omit<RemoveCandidateSuccess, 'session'> & { session: ResolversParentTypes['CertificationSession'] };
  AddCandidateResult: ResolversUnionTypes<ResolversParentTypes>['AddCandidateResult'];
  AddCandidateSuccess: Omit<AddCandidateSuccess, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  SessionNotFoundError: SessionNotFoundErrorModel;
  SessionStartedError: SessionStartedErrorModel;
  SessionFullError: SessionFullErrorModel;
  CandidateDuplicateError: CandidateDuplicateErrorModel;
  EnterCertificationSessionInput: EnterCertificationSessionInput;
  EnterCertificationSessionResult: ResolversUnionTypes<ResolversParentTypes>['EnterCertificationSessionResult'];
  EnterCertificationSessionSuccess: Omit<EnterCertificationSessionSuccess, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  CandidateNotFoundError: CandidateNotFoundErrorModel;
  CandidateTakenError: CandidateTakenErrorModel;
  CandidateNotCertifiableError: CandidateNotCertifiableErrorModel;
  SessionClosedError: SessionClosedErrorModel;
  SignInAsInvigilatorInput: SignInAsInvigilatorInput;
  SignInAsInvigilatorResult: ResolversUnionTypes<ResolversParentTypes>['SignInAsInvigilatorResult'];
  SignInAsInvigilatorSuccess: Omit<SignInAsInvigilatorSuccess, 'session'> & { session: ResolversParentTypes['CertificationSession'] };
  InvigilatorCredentialsError: InvigilatorCredentialsErrorModel;
  ConfirmPresenceInput: ConfirmPresenceInput;
  ConfirmPresenceResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmPresenceResult'];
  ConfirmPresenceSuccess: Omit<ConfirmPresenceSuccess, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  CandidateNotEnteredError: CandidateNotEnteredErrorModel;
  StartCertificationInput: StartCertificationInput;
  StartCertificationResult: ResolversUnionTypes<ResolversParentTypes>['StartCertificationResult'];
  StartCertificationSuccess: Omit<StartCertificationSuccess, 'certification'> & { certification: ResolversParentTypes['Certification'] };
  PresenceNotConfirmedError: PresenceNotConfirmedErrorModel;
  WrongAccessCodeError: WrongAccessCodeErrorModel;
  EndCertificationTestInput: EndCertificationTestInput;
  EndCertificationTestResult: ResolversUnionTypes<ResolversParentTypes>['EndCertificationTestResult'];
  EndCertificationTestSuccess: Omit<EndCertificationTestSuccess, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  CandidateNotStartedError: CandidateNotStartedErrorModel;
  FinaliseSessionInput: FinaliseSessionInput;
  UnfinishedTestInput: UnfinishedTestInput;
  FinaliseSessionResult: ResolversUnionTypes<ResolversParentTypes>['FinaliseSessionResult'];
  AbortReasonRequiredError: AbortReasonRequiredErrorModel;
  InvigilatedSession: RoomModel;
  InvigilatedCandidate: InvigilatedCandidateModel;
  InvigilationAct: InvigilationActModel;
  LiveAlert: LiveAlertModel;
  Incident: IncidentModel;
  ReportPresenceInput: ReportPresenceInput;
  ReportPresenceResult: ResolversUnionTypes<ResolversParentTypes>['ReportPresenceResult'];
  ReportPresenceSuccess: Omit<ReportPresenceSuccess, 'candidate' | 'alert'> & { candidate: ResolversParentTypes['Candidate'], alert?: Maybe<ResolversParentTypes['LiveAlert']> };
  AuthoriseResumeInput: AuthoriseResumeInput;
  AuthoriseResumeResult: ResolversUnionTypes<ResolversParentTypes>['AuthoriseResumeResult'];
  AuthoriseResumeSuccess: Omit<AuthoriseResumeSuccess, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  AddExtraTimeInput: AddExtraTimeInput;
  AddExtraTimeResult: ResolversUnionTypes<ResolversParentTypes>['AddExtraTimeResult'];
  AddExtraTimeSuccess: Omit<AddExtraTimeSuccess, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  RaiseLiveAlertInput: RaiseLiveAlertInput;
  RaiseLiveAlertResult: ResolversUnionTypes<ResolversParentTypes>['RaiseLiveAlertResult'];
  RaiseLiveAlertSuccess: Omit<RaiseLiveAlertSuccess, 'alert'> & { alert: ResolversParentTypes['LiveAlert'] };
  HandleLiveAlertInput: HandleLiveAlertInput;
  HandleLiveAlertResult: ResolversUnionTypes<ResolversParentTypes>['HandleLiveAlertResult'];
  HandleLiveAlertSuccess: Omit<HandleLiveAlertSuccess, 'candidate'> & { candidate: ResolversParentTypes['Candidate'] };
  ReportIncidentInput: ReportIncidentInput;
  ReportIncidentResult: ResolversUnionTypes<ResolversParentTypes>['ReportIncidentResult'];
  ReportIncidentSuccess: Omit<ReportIncidentSuccess, 'incident'> & { incident: ResolversParentTypes['Incident'] };
  WithdrawIncidentInput: WithdrawIncidentInput;
  WithdrawIncidentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawIncidentResult'];
  WithdrawIncidentSuccess: WithdrawIncidentSuccess;
  ResumeNotAuthorisedError: ResumeNotAuthorisedErrorModel;
  TestNotRunningError: TestNotRunningErrorModel;
  LiveAlertNotFoundError: LiveAlertNotFoundErrorModel;
  IncidentNotFoundError: IncidentNotFoundErrorModel;
  FinaliseSessionSuccess: Omit<FinaliseSessionSuccess, 'session'> & { session: ResolversParentTypes['CertificationSession'] };
  SessionNotStartedError: SessionNotStartedErrorModel;
  DeliberateInput: DeliberateInput;
  DeliberateResult: ResolversUnionTypes<ResolversParentTypes>['DeliberateResult'];
  DeliberateSuccess: Omit<DeliberateSuccess, 'certification'> & { certification: ResolversParentTypes['Certification'] };
  OwnPupilsError: OwnPupilsErrorModel;
  CertificationNotFoundError: CertificationNotFoundErrorModel;
  CertificationNotScoredError: CertificationNotScoredErrorModel;
  SessionPublishedError: SessionPublishedErrorModel;
  NeutraliseQuestionInput: NeutraliseQuestionInput;
  NeutraliseQuestionResult: ResolversUnionTypes<ResolversParentTypes>['NeutraliseQuestionResult'];
  NeutraliseQuestionSuccess: Omit<NeutraliseQuestionSuccess, 'certification'> & { certification: ResolversParentTypes['Certification'] };
  RestoreQuestionInput: RestoreQuestionInput;
  RestoreQuestionResult: ResolversUnionTypes<ResolversParentTypes>['RestoreQuestionResult'];
  RestoreQuestionSuccess: Omit<RestoreQuestionSuccess, 'certification'> & { certification: ResolversParentTypes['Certification'] };
  QuestionNotFoundError: QuestionNotFoundErrorModel;
  CommentCertificationInput: CommentCertificationInput;
  CommentCertificationResult: ResolversUnionTypes<ResolversParentTypes>['CommentCertificationResult'];
  CommentCertificationSuccess: Omit<CommentCertificationSuccess, 'certification'> & { certification: ResolversParentTypes['Certification'] };
  CorrectCandidateIdentityInput: CorrectCandidateIdentityInput;
  CorrectCandidateIdentityResult: ResolversUnionTypes<ResolversParentTypes>['CorrectCandidateIdentityResult'];
  CorrectCandidateIdentitySuccess: Omit<CorrectCandidateIdentitySuccess, 'certification'> & { certification: ResolversParentTypes['Certification'] };
  SetExaminationRulesInput: SetExaminationRulesInput;
  SetExaminationRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetExaminationRulesResult'];
  SetExaminationRulesSuccess: Omit<SetExaminationRulesSuccess, 'rules'> & { rules: ResolversParentTypes['ExaminationRules'] };
  RescoreSessionInput: RescoreSessionInput;
  RescoreSessionResult: ResolversUnionTypes<ResolversParentTypes>['RescoreSessionResult'];
  RescoreSessionSuccess: Omit<RescoreSessionSuccess, 'rescoring'> & { rescoring: ResolversParentTypes['Rescoring'] };
  Rescoring: RescoringModel;
  ScoreDifference: DifferenceModel;
  PublishSessionInput: PublishSessionInput;
  PublishSessionResult: ResolversUnionTypes<ResolversParentTypes>['PublishSessionResult'];
  PublishSessionSuccess: Omit<PublishSessionSuccess, 'session'> & { session: ResolversParentTypes['CertificationSession'] };
  SessionNotDecidedError: SessionNotDecidedErrorModel;
  PublishSessionsInput: PublishSessionsInput;
  PublishSessionsResult: ResolversUnionTypes<ResolversParentTypes>['PublishSessionsResult'];
  PublishSessionsSuccess: Omit<PublishSessionsSuccess, 'sessions'> & { sessions: Array<ResolversParentTypes['PublishedSession']> };
  PublishedSession: PublishedSessionModel;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeCertificateResult: ResolversUnionTypes<ResolversParentTypes>['RevokeCertificateResult'];
  RevokeCertificateSuccess: Omit<RevokeCertificateSuccess, 'certificate'> & { certificate: ResolversParentTypes['Certificate'] };
  OrganizationCertificationResults: Omit<OrganizationCertificationResults, 'certifications'> & { certifications: Array<ResolversParentTypes['SchoolCertification']> };
  SchoolCertification: SchoolResultModel;
  SchoolCompetenceLevel: SchoolCompetenceLevel;
  SchoolCompetence: SchoolCompetence;
  SchoolArea: SchoolArea;
  CertificationSearchInput: CertificationSearchInput;
  CertificationSearchResult: ResolversUnionTypes<ResolversParentTypes>['CertificationSearchResult'];
  FoundCertification: FoundCertificationModel;
  FoundCompetence: FoundCompetence;
  SeveralCertificationsError: SeveralCertificationsErrorModel;
  RequestCertificateArchiveInput: RequestCertificateArchiveInput;
  RequestCertificateArchiveResult: ResolversUnionTypes<ResolversParentTypes>['RequestCertificateArchiveResult'];
  RequestCertificateArchiveSuccess: Omit<RequestCertificateArchiveSuccess, 'archive'> & { archive: ResolversParentTypes['CertificateArchive'] };
  SchoolNotFoundError: SchoolNotFoundErrorModel;
  CertificateArchive: CertificateArchiveModel;
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
  __resolveType: TypeResolveFn<'NotAllowedError' | 'InvalidInputError' | 'TooManyVerificationsError' | 'CertificateNotFoundError' | 'CentreInvitationNotValidError' | 'NoRosterError' | 'CentreSuspendedError' | 'OutsideWindowError' | 'WrongAccountError' | 'CentreNotFoundError' | 'SessionNotFinalisedError' | 'CandidateStartedError' | 'SessionNotFoundError' | 'SessionStartedError' | 'SessionFullError' | 'CandidateDuplicateError' | 'CandidateNotFoundError' | 'CandidateTakenError' | 'CandidateNotCertifiableError' | 'SessionClosedError' | 'InvigilatorCredentialsError' | 'CandidateNotEnteredError' | 'PresenceNotConfirmedError' | 'WrongAccessCodeError' | 'CandidateNotStartedError' | 'AbortReasonRequiredError' | 'ResumeNotAuthorisedError' | 'TestNotRunningError' | 'LiveAlertNotFoundError' | 'IncidentNotFoundError' | 'SessionNotStartedError' | 'OwnPupilsError' | 'CertificationNotFoundError' | 'CertificationNotScoredError' | 'SessionPublishedError' | 'QuestionNotFoundError' | 'SessionNotDecidedError' | 'SeveralCertificationsError' | 'SchoolNotFoundError', ParentType, ContextType>;
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
  certificationCentre?: Resolver<Maybe<ResolversTypes['CertificationCentre']>, ParentType, ContextType, RequireFields<QueryCertificationCentreArgs, 'id'>>;
  certificationSession?: Resolver<Maybe<ResolversTypes['CertificationSession']>, ParentType, ContextType, RequireFields<QueryCertificationSessionArgs, 'id'>>;
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType, RequireFields<QueryCertificationArgs, 'id'>>;
  certificationsToDeliberate?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, Partial<QueryCertificationsToDeliberateArgs>>;
  sessionsToPublish?: Resolver<ResolversTypes['CertificationSessionConnection'], ParentType, ContextType, Partial<QuerySessionsToPublishArgs>>;
  examinationRules?: Resolver<Array<ResolversTypes['ExaminationRules']>, ParentType, ContextType>;
  rescoring?: Resolver<Maybe<ResolversTypes['Rescoring']>, ParentType, ContextType, RequireFields<QueryRescoringArgs, 'id'>>;
  organizationCertificationResults?: Resolver<ResolversTypes['OrganizationCertificationResults'], ParentType, ContextType, RequireFields<QueryOrganizationCertificationResultsArgs, 'uai'>>;
  certificationSearch?: Resolver<ResolversTypes['CertificationSearchResult'], ParentType, ContextType, RequireFields<QueryCertificationSearchArgs, 'input'>>;
  certificateArchive?: Resolver<Maybe<ResolversTypes['CertificateArchive']>, ParentType, ContextType, RequireFields<QueryCertificateArchiveArgs, 'id'>>;
  certificationWindows?: Resolver<Array<ResolversTypes['CertificationWindow']>, ParentType, ContextType>;
  invigilatedSession?: Resolver<Maybe<ResolversTypes['InvigilatedSession']>, ParentType, ContextType, RequireFields<QueryInvigilatedSessionArgs, 'id'>>;
  verifyCertificate?: Resolver<ResolversTypes['VerifyCertificateResult'], ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'code'>>;
  userData?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryUserDataArgs, 'userId'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  invigilatedSession?: SubscriptionResolver<Maybe<ResolversTypes['InvigilatedSession']>, "invigilatedSession", ParentType, ContextType, RequireFields<SubscriptionInvigilatedSessionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createCertificationCentre?: Resolver<ResolversTypes['CreateCertificationCentreResult'], ParentType, ContextType, RequireFields<MutationCreateCertificationCentreArgs, 'input'>>;
  setCertificationWindows?: Resolver<ResolversTypes['SetCertificationWindowsResult'], ParentType, ContextType, RequireFields<MutationSetCertificationWindowsArgs, 'input'>>;
  suspendCentre?: Resolver<ResolversTypes['SuspendCentreResult'], ParentType, ContextType, RequireFields<MutationSuspendCentreArgs, 'input'>>;
  inviteCentreMember?: Resolver<ResolversTypes['InviteCentreMemberResult'], ParentType, ContextType, RequireFields<MutationInviteCentreMemberArgs, 'input'>>;
  cancelCentreInvitation?: Resolver<ResolversTypes['CancelCentreInvitationResult'], ParentType, ContextType, RequireFields<MutationCancelCentreInvitationArgs, 'input'>>;
  acceptCentreInvitation?: Resolver<ResolversTypes['AcceptCentreInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptCentreInvitationArgs, 'input'>>;
  removeCentreMember?: Resolver<ResolversTypes['RemoveCentreMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveCentreMemberArgs, 'input'>>;
  enrolLearners?: Resolver<ResolversTypes['EnrolLearnersResult'], ParentType, ContextType, RequireFields<MutationEnrolLearnersArgs, 'input'>>;
  addCentreMember?: Resolver<ResolversTypes['AddCentreMemberResult'], ParentType, ContextType, RequireFields<MutationAddCentreMemberArgs, 'input'>>;
  createCertificationSession?: Resolver<ResolversTypes['CreateCertificationSessionResult'], ParentType, ContextType, RequireFields<MutationCreateCertificationSessionArgs, 'input'>>;
  updateCertificationSession?: Resolver<ResolversTypes['UpdateCertificationSessionResult'], ParentType, ContextType, RequireFields<MutationUpdateCertificationSessionArgs, 'input'>>;
  deleteCertificationSession?: Resolver<ResolversTypes['DeleteCertificationSessionResult'], ParentType, ContextType, RequireFields<MutationDeleteCertificationSessionArgs, 'input'>>;
  takeUpSession?: Resolver<ResolversTypes['TakeUpSessionResult'], ParentType, ContextType, RequireFields<MutationTakeUpSessionArgs, 'input'>>;
  addCandidate?: Resolver<ResolversTypes['AddCandidateResult'], ParentType, ContextType, RequireFields<MutationAddCandidateArgs, 'input'>>;
  adjustCandidate?: Resolver<ResolversTypes['AdjustCandidateResult'], ParentType, ContextType, RequireFields<MutationAdjustCandidateArgs, 'input'>>;
  removeCandidate?: Resolver<ResolversTypes['RemoveCandidateResult'], ParentType, ContextType, RequireFields<MutationRemoveCandidateArgs, 'input'>>;
  enterCertificationSession?: Resolver<ResolversTypes['EnterCertificationSessionResult'], ParentType, ContextType, RequireFields<MutationEnterCertificationSessionArgs, 'input'>>;
  signInAsInvigilator?: Resolver<ResolversTypes['SignInAsInvigilatorResult'], ParentType, ContextType, RequireFields<MutationSignInAsInvigilatorArgs, 'input'>>;
  confirmPresence?: Resolver<ResolversTypes['ConfirmPresenceResult'], ParentType, ContextType, RequireFields<MutationConfirmPresenceArgs, 'input'>>;
  startCertification?: Resolver<ResolversTypes['StartCertificationResult'], ParentType, ContextType, RequireFields<MutationStartCertificationArgs, 'input'>>;
  endCertificationTest?: Resolver<ResolversTypes['EndCertificationTestResult'], ParentType, ContextType, RequireFields<MutationEndCertificationTestArgs, 'input'>>;
  withdrawConfirmation?: Resolver<ResolversTypes['WithdrawConfirmationResult'], ParentType, ContextType, RequireFields<MutationWithdrawConfirmationArgs, 'input'>>;
  reportPresence?: Resolver<ResolversTypes['ReportPresenceResult'], ParentType, ContextType, RequireFields<MutationReportPresenceArgs, 'input'>>;
  authoriseResume?: Resolver<ResolversTypes['AuthoriseResumeResult'], ParentType, ContextType, RequireFields<MutationAuthoriseResumeArgs, 'input'>>;
  addExtraTime?: Resolver<ResolversTypes['AddExtraTimeResult'], ParentType, ContextType, RequireFields<MutationAddExtraTimeArgs, 'input'>>;
  raiseLiveAlert?: Resolver<ResolversTypes['RaiseLiveAlertResult'], ParentType, ContextType, RequireFields<MutationRaiseLiveAlertArgs, 'input'>>;
  handleLiveAlert?: Resolver<ResolversTypes['HandleLiveAlertResult'], ParentType, ContextType, RequireFields<MutationHandleLiveAlertArgs, 'input'>>;
  reportIncident?: Resolver<ResolversTypes['ReportIncidentResult'], ParentType, ContextType, RequireFields<MutationReportIncidentArgs, 'input'>>;
  withdrawIncident?: Resolver<ResolversTypes['WithdrawIncidentResult'], ParentType, ContextType, RequireFields<MutationWithdrawIncidentArgs, 'input'>>;
  finaliseSession?: Resolver<ResolversTypes['FinaliseSessionResult'], ParentType, ContextType, RequireFields<MutationFinaliseSessionArgs, 'input'>>;
  deliberate?: Resolver<ResolversTypes['DeliberateResult'], ParentType, ContextType, RequireFields<MutationDeliberateArgs, 'input'>>;
  neutraliseQuestion?: Resolver<ResolversTypes['NeutraliseQuestionResult'], ParentType, ContextType, RequireFields<MutationNeutraliseQuestionArgs, 'input'>>;
  restoreQuestion?: Resolver<ResolversTypes['RestoreQuestionResult'], ParentType, ContextType, RequireFields<MutationRestoreQuestionArgs, 'input'>>;
  commentCertification?: Resolver<ResolversTypes['CommentCertificationResult'], ParentType, ContextType, RequireFields<MutationCommentCertificationArgs, 'input'>>;
  correctCandidateIdentity?: Resolver<ResolversTypes['CorrectCandidateIdentityResult'], ParentType, ContextType, RequireFields<MutationCorrectCandidateIdentityArgs, 'input'>>;
  setExaminationRules?: Resolver<ResolversTypes['SetExaminationRulesResult'], ParentType, ContextType, RequireFields<MutationSetExaminationRulesArgs, 'input'>>;
  rescoreSession?: Resolver<ResolversTypes['RescoreSessionResult'], ParentType, ContextType, RequireFields<MutationRescoreSessionArgs, 'input'>>;
  requestCertificateArchive?: Resolver<ResolversTypes['RequestCertificateArchiveResult'], ParentType, ContextType, RequireFields<MutationRequestCertificateArchiveArgs, 'input'>>;
  publishSession?: Resolver<ResolversTypes['PublishSessionResult'], ParentType, ContextType, RequireFields<MutationPublishSessionArgs, 'input'>>;
  publishSessions?: Resolver<ResolversTypes['PublishSessionsResult'], ParentType, ContextType, RequireFields<MutationPublishSessionsArgs, 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['RevokeCertificateResult'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input'>>;
};

export type CertificationCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationCentre'] = ResolversParentTypes['CertificationCentre'], FederationReferenceType extends FederationReferenceTypes['CertificationCentre'] = FederationReferenceTypes['CertificationCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CertificationCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uai?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CentreKind']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CentreMember']>, ParentType, ContextType>;
  invitations?: Resolver<Array<ResolversTypes['CentreInvitation']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['CertificationSessionConnection'], ParentType, ContextType, Partial<CertificationCentreSessionsArgs>>;
};

export type CertificationSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationSessionConnection'] = ResolversParentTypes['CertificationSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificationSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CertificationSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationSessionEdge'] = ResolversParentTypes['CertificationSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CertificationSession'], ParentType, ContextType>;
};

export type CertificationSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationSession'] = ResolversParentTypes['CertificationSession'], FederationReferenceType extends FederationReferenceTypes['CertificationSession'] = FederationReferenceTypes['CertificationSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CertificationSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['CertificationCentre'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  examiner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  accessCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenUpBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  invigilatorPassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  birthPlace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extraTimePercentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['CandidateDetails']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CandidateStatus'], ParentType, ContextType>;
  sessionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
};

export type CertificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationConnection'] = ResolversParentTypes['CertificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Certification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationEdge'] = ResolversParentTypes['CertificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type CertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification'], FederationReferenceType extends FederationReferenceTypes['Certification'] = FederationReferenceTypes['Certification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificationStatus'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['CertificationSession']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CertificationResult']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  secondOpinion?: Resolver<Maybe<ResolversTypes['SecondOpinion']>, ParentType, ContextType>;
  reviewReasons?: Resolver<Array<ResolversTypes['ReviewReason']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['CertifiedQuestion']>, ParentType, ContextType>;
  incidents?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  commentForCandidate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  juryActs?: Resolver<Array<ResolversTypes['JuryAct']>, ParentType, ContextType>;
};

export type SecondOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondOpinion'] = ResolversParentTypes['SecondOpinion']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inconsistency?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isFlagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CompetenceOpinion']>, ParentType, ContextType>;
};

export type CompetenceOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceOpinion'] = ResolversParentTypes['CompetenceOpinion']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CertifiedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifiedQuestion'] = ResolversParentTypes['CertifiedQuestion']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['QuestionOutcome']>, ParentType, ContextType>;
  isNeutralised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isExcused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExaminationRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExaminationRules'] = ResolversParentTypes['ExaminationRules']> = {
  kind?: Resolver<Maybe<ResolversTypes['CentreKind']>, ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['Scoring'], ParentType, ContextType>;
  samplePercentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsTwoPeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CertificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationResult'] = ResolversParentTypes['CertificationResult']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reproducibilityRate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CertifiedCompetence']>, ParentType, ContextType>;
};

export type CertifiedCompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifiedCompetence'] = ResolversParentTypes['CertifiedCompetence']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Competence'] = ResolversParentTypes['Competence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verificationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pdfUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JuryActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JuryAct'] = ResolversParentTypes['JuryAct']> = {
  juryUserId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['JuryActKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEffective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['CommentAudience']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certifications?: Resolver<Array<ResolversTypes['Certification']>, ParentType, ContextType>;
  certificationCentres?: Resolver<Array<ResolversTypes['CertificationCentre']>, ParentType, ContextType>;
};

export type VerifyCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyCertificateResult'] = ResolversParentTypes['VerifyCertificateResult']> = {
  __resolveType: TypeResolveFn<'VerifiedCertificate' | 'CertificateNotFoundError' | 'TooManyVerificationsError', ParentType, ContextType>;
};

export type VerifiedCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifiedCertificate'] = ResolversParentTypes['VerifiedCertificate']> = {
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  birthPlace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centreName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CertifiedCompetence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyVerificationsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyVerificationsError'] = ResolversParentTypes['TooManyVerificationsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateNotFoundError'] = ResolversParentTypes['CertificateNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreMember'] = ResolversParentTypes['CentreMember']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CentreInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreInvitation'] = ResolversParentTypes['CentreInvitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InviteCentreMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteCentreMemberResult'] = ResolversParentTypes['InviteCentreMemberResult']> = {
  __resolveType: TypeResolveFn<'InviteCentreMemberSuccess' | 'CentreNotFoundError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type InviteCentreMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteCentreMemberSuccess'] = ResolversParentTypes['InviteCentreMemberSuccess']> = {
  invitation?: Resolver<ResolversTypes['CentreInvitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelCentreInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCentreInvitationResult'] = ResolversParentTypes['CancelCentreInvitationResult']> = {
  __resolveType: TypeResolveFn<'CancelCentreInvitationSuccess' | 'CentreInvitationNotValidError' | 'CentreNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type CancelCentreInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCentreInvitationSuccess'] = ResolversParentTypes['CancelCentreInvitationSuccess']> = {
  invitationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptCentreInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCentreInvitationResult'] = ResolversParentTypes['AcceptCentreInvitationResult']> = {
  __resolveType: TypeResolveFn<'AcceptCentreInvitationSuccess' | 'CentreInvitationNotValidError', ParentType, ContextType>;
};

export type AcceptCentreInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCentreInvitationSuccess'] = ResolversParentTypes['AcceptCentreInvitationSuccess']> = {
  centre?: Resolver<ResolversTypes['CertificationCentre'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveCentreMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCentreMemberResult'] = ResolversParentTypes['RemoveCentreMemberResult']> = {
  __resolveType: TypeResolveFn<'RemoveCentreMemberSuccess' | 'CentreNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type RemoveCentreMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCentreMemberSuccess'] = ResolversParentTypes['RemoveCentreMemberSuccess']> = {
  centre?: Resolver<ResolversTypes['CertificationCentre'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreInvitationNotValidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreInvitationNotValidError'] = ResolversParentTypes['CentreInvitationNotValidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationWindow'] = ResolversParentTypes['CertificationWindow']> = {
  kind?: Resolver<ResolversTypes['CentreKind'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SetCertificationWindowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCertificationWindowsResult'] = ResolversParentTypes['SetCertificationWindowsResult']> = {
  __resolveType: TypeResolveFn<'SetCertificationWindowsSuccess' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type SetCertificationWindowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCertificationWindowsSuccess'] = ResolversParentTypes['SetCertificationWindowsSuccess']> = {
  windows?: Resolver<Array<ResolversTypes['CertificationWindow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendCentreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendCentreResult'] = ResolversParentTypes['SuspendCentreResult']> = {
  __resolveType: TypeResolveFn<'SuspendCentreSuccess' | 'CentreNotFoundError' | 'NotAllowedError', ParentType, ContextType>;
};

export type SuspendCentreSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendCentreSuccess'] = ResolversParentTypes['SuspendCentreSuccess']> = {
  centre?: Resolver<ResolversTypes['CertificationCentre'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolLearnersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolLearnersResult'] = ResolversParentTypes['EnrolLearnersResult']> = {
  __resolveType: TypeResolveFn<'EnrolLearnersSuccess' | 'SessionNotFoundError' | 'SessionStartedError' | 'SessionFullError' | 'NoRosterError' | 'InvalidInputError', ParentType, ContextType>;
};

export type EnrolLearnersSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolLearnersSuccess'] = ResolversParentTypes['EnrolLearnersSuccess']> = {
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoRosterErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoRosterError'] = ResolversParentTypes['NoRosterError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreSuspendedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreSuspendedError'] = ResolversParentTypes['CentreSuspendedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutsideWindowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsideWindowError'] = ResolversParentTypes['OutsideWindowError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongAccountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongAccountError'] = ResolversParentTypes['WrongAccountError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateDetails'] = ResolversParentTypes['CandidateDetails']> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  birthCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthInseeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthPostalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthCity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultRecipientEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billing?: Resolver<Maybe<ResolversTypes['Billing']>, ParentType, ContextType>;
  isAdjusted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAccessibleOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateCertificationCentreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCertificationCentreResult'] = ResolversParentTypes['CreateCertificationCentreResult']> = {
  __resolveType: TypeResolveFn<'CreateCertificationCentreSuccess' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateCertificationCentreSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCertificationCentreSuccess'] = ResolversParentTypes['CreateCertificationCentreSuccess']> = {
  centre?: Resolver<ResolversTypes['CertificationCentre'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddCentreMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCentreMemberResult'] = ResolversParentTypes['AddCentreMemberResult']> = {
  __resolveType: TypeResolveFn<'AddCentreMemberSuccess' | 'CentreNotFoundError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AddCentreMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCentreMemberSuccess'] = ResolversParentTypes['AddCentreMemberSuccess']> = {
  centre?: Resolver<ResolversTypes['CertificationCentre'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreNotFoundError'] = ResolversParentTypes['CentreNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCertificationSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCertificationSessionResult'] = ResolversParentTypes['CreateCertificationSessionResult']> = {
  __resolveType: TypeResolveFn<'CreateCertificationSessionSuccess' | 'CentreNotFoundError' | 'CentreSuspendedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateCertificationSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCertificationSessionSuccess'] = ResolversParentTypes['CreateCertificationSessionSuccess']> = {
  session?: Resolver<ResolversTypes['CertificationSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCertificationSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCertificationSessionResult'] = ResolversParentTypes['UpdateCertificationSessionResult']> = {
  __resolveType: TypeResolveFn<'UpdateCertificationSessionSuccess' | 'SessionNotFoundError' | 'SessionStartedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type UpdateCertificationSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCertificationSessionSuccess'] = ResolversParentTypes['UpdateCertificationSessionSuccess']> = {
  session?: Resolver<ResolversTypes['CertificationSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteCertificationSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCertificationSessionResult'] = ResolversParentTypes['DeleteCertificationSessionResult']> = {
  __resolveType: TypeResolveFn<'DeleteCertificationSessionSuccess' | 'SessionNotFoundError' | 'SessionStartedError', ParentType, ContextType>;
};

export type DeleteCertificationSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCertificationSessionSuccess'] = ResolversParentTypes['DeleteCertificationSessionSuccess']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeUpSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeUpSessionResult'] = ResolversParentTypes['TakeUpSessionResult']> = {
  __resolveType: TypeResolveFn<'TakeUpSessionSuccess' | 'SessionNotFoundError' | 'SessionNotFinalisedError' | 'OwnPupilsError' | 'NotAllowedError', ParentType, ContextType>;
};

export type TakeUpSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeUpSessionSuccess'] = ResolversParentTypes['TakeUpSessionSuccess']> = {
  session?: Resolver<ResolversTypes['CertificationSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotFinalisedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNotFinalisedError'] = ResolversParentTypes['SessionNotFinalisedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawConfirmationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawConfirmationResult'] = ResolversParentTypes['WithdrawConfirmationResult']> = {
  __resolveType: TypeResolveFn<'WithdrawConfirmationSuccess' | 'CandidateNotFoundError' | 'CandidateStartedError', ParentType, ContextType>;
};

export type WithdrawConfirmationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawConfirmationSuccess'] = ResolversParentTypes['WithdrawConfirmationSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateStartedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateStartedError'] = ResolversParentTypes['CandidateStartedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustCandidateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustCandidateResult'] = ResolversParentTypes['AdjustCandidateResult']> = {
  __resolveType: TypeResolveFn<'AdjustCandidateSuccess' | 'CandidateNotFoundError' | 'CandidateStartedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AdjustCandidateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustCandidateSuccess'] = ResolversParentTypes['AdjustCandidateSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveCandidateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCandidateResult'] = ResolversParentTypes['RemoveCandidateResult']> = {
  __resolveType: TypeResolveFn<'RemoveCandidateSuccess' | 'CandidateNotFoundError' | 'SessionStartedError', ParentType, ContextType>;
};

export type RemoveCandidateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCandidateSuccess'] = ResolversParentTypes['RemoveCandidateSuccess']> = {
  session?: Resolver<ResolversTypes['CertificationSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddCandidateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCandidateResult'] = ResolversParentTypes['AddCandidateResult']> = {
  __resolveType: TypeResolveFn<'AddCandidateSuccess' | 'SessionNotFoundError' | 'SessionStartedError' | 'SessionFullError' | 'CandidateDuplicateError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AddCandidateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCandidateSuccess'] = ResolversParentTypes['AddCandidateSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNotFoundError'] = ResolversParentTypes['SessionNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionStartedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionStartedError'] = ResolversParentTypes['SessionStartedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionFullErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionFullError'] = ResolversParentTypes['SessionFullError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateDuplicateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateDuplicateError'] = ResolversParentTypes['CandidateDuplicateError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterCertificationSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterCertificationSessionResult'] = ResolversParentTypes['EnterCertificationSessionResult']> = {
  __resolveType: TypeResolveFn<'EnterCertificationSessionSuccess' | 'CandidateNotFoundError' | 'CandidateTakenError' | 'CandidateNotCertifiableError' | 'OutsideWindowError' | 'WrongAccountError' | 'SessionClosedError', ParentType, ContextType>;
};

export type EnterCertificationSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterCertificationSessionSuccess'] = ResolversParentTypes['EnterCertificationSessionSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateNotFoundError'] = ResolversParentTypes['CandidateNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateTakenError'] = ResolversParentTypes['CandidateTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateNotCertifiableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateNotCertifiableError'] = ResolversParentTypes['CandidateNotCertifiableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionClosedError'] = ResolversParentTypes['SessionClosedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInAsInvigilatorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInAsInvigilatorResult'] = ResolversParentTypes['SignInAsInvigilatorResult']> = {
  __resolveType: TypeResolveFn<'SignInAsInvigilatorSuccess' | 'InvigilatorCredentialsError', ParentType, ContextType>;
};

export type SignInAsInvigilatorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInAsInvigilatorSuccess'] = ResolversParentTypes['SignInAsInvigilatorSuccess']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['CertificationSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvigilatorCredentialsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvigilatorCredentialsError'] = ResolversParentTypes['InvigilatorCredentialsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmPresenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPresenceResult'] = ResolversParentTypes['ConfirmPresenceResult']> = {
  __resolveType: TypeResolveFn<'ConfirmPresenceSuccess' | 'CandidateNotFoundError' | 'CandidateNotEnteredError', ParentType, ContextType>;
};

export type ConfirmPresenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPresenceSuccess'] = ResolversParentTypes['ConfirmPresenceSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateNotEnteredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateNotEnteredError'] = ResolversParentTypes['CandidateNotEnteredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartCertificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCertificationResult'] = ResolversParentTypes['StartCertificationResult']> = {
  __resolveType: TypeResolveFn<'StartCertificationSuccess' | 'CandidateNotFoundError' | 'PresenceNotConfirmedError' | 'WrongAccessCodeError' | 'CandidateNotCertifiableError' | 'SessionClosedError' | 'OutsideWindowError' | 'ResumeNotAuthorisedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type StartCertificationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCertificationSuccess'] = ResolversParentTypes['StartCertificationSuccess']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresenceNotConfirmedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresenceNotConfirmedError'] = ResolversParentTypes['PresenceNotConfirmedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongAccessCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongAccessCodeError'] = ResolversParentTypes['WrongAccessCodeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndCertificationTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCertificationTestResult'] = ResolversParentTypes['EndCertificationTestResult']> = {
  __resolveType: TypeResolveFn<'EndCertificationTestSuccess' | 'CandidateNotFoundError' | 'CandidateNotStartedError', ParentType, ContextType>;
};

export type EndCertificationTestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCertificationTestSuccess'] = ResolversParentTypes['EndCertificationTestSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateNotStartedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateNotStartedError'] = ResolversParentTypes['CandidateNotStartedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinaliseSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinaliseSessionResult'] = ResolversParentTypes['FinaliseSessionResult']> = {
  __resolveType: TypeResolveFn<'FinaliseSessionSuccess' | 'SessionNotFoundError' | 'SessionNotStartedError' | 'AbortReasonRequiredError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AbortReasonRequiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbortReasonRequiredError'] = ResolversParentTypes['AbortReasonRequiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvigilatedSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvigilatedSession'] = ResolversParentTypes['InvigilatedSession']> = {
  session?: Resolver<ResolversTypes['CertificationSession'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['InvigilatedCandidate']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['InvigilationAct']>, ParentType, ContextType>;
};

export type InvigilatedCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvigilatedCandidate'] = ResolversParentTypes['InvigilatedCandidate']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  connection?: Resolver<ResolversTypes['Connection'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  focusLostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSuspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordAwaitedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wordGivenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extraSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['LiveAlert']>, ParentType, ContextType>;
  incidents?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type InvigilationActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvigilationAct'] = ResolversParentTypes['InvigilationAct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['InvigilationActKind'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  actorUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LiveAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveAlert'] = ResolversParentTypes['LiveAlert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AlertState'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IncidentCategory'], ParentType, ContextType>;
  questionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isFromAlert?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IncidentOutcome']>, ParentType, ContextType>;
};

export type ReportPresenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPresenceResult'] = ResolversParentTypes['ReportPresenceResult']> = {
  __resolveType: TypeResolveFn<'ReportPresenceSuccess' | 'CandidateNotFoundError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ReportPresenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPresenceSuccess'] = ResolversParentTypes['ReportPresenceSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  mayGoOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['LiveAlert']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthoriseResumeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthoriseResumeResult'] = ResolversParentTypes['AuthoriseResumeResult']> = {
  __resolveType: TypeResolveFn<'AuthoriseResumeSuccess' | 'CandidateNotFoundError' | 'TestNotRunningError', ParentType, ContextType>;
};

export type AuthoriseResumeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthoriseResumeSuccess'] = ResolversParentTypes['AuthoriseResumeSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddExtraTimeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddExtraTimeResult'] = ResolversParentTypes['AddExtraTimeResult']> = {
  __resolveType: TypeResolveFn<'AddExtraTimeSuccess' | 'CandidateNotFoundError' | 'TestNotRunningError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AddExtraTimeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddExtraTimeSuccess'] = ResolversParentTypes['AddExtraTimeSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RaiseLiveAlertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseLiveAlertResult'] = ResolversParentTypes['RaiseLiveAlertResult']> = {
  __resolveType: TypeResolveFn<'RaiseLiveAlertSuccess' | 'CandidateNotFoundError' | 'TestNotRunningError' | 'InvalidInputError', ParentType, ContextType>;
};

export type RaiseLiveAlertSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseLiveAlertSuccess'] = ResolversParentTypes['RaiseLiveAlertSuccess']> = {
  alert?: Resolver<ResolversTypes['LiveAlert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandleLiveAlertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandleLiveAlertResult'] = ResolversParentTypes['HandleLiveAlertResult']> = {
  __resolveType: TypeResolveFn<'HandleLiveAlertSuccess' | 'LiveAlertNotFoundError' | 'TestNotRunningError', ParentType, ContextType>;
};

export type HandleLiveAlertSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandleLiveAlertSuccess'] = ResolversParentTypes['HandleLiveAlertSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportIncidentResult'] = ResolversParentTypes['ReportIncidentResult']> = {
  __resolveType: TypeResolveFn<'ReportIncidentSuccess' | 'CandidateNotFoundError' | 'SessionClosedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ReportIncidentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportIncidentSuccess'] = ResolversParentTypes['ReportIncidentSuccess']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawIncidentResult'] = ResolversParentTypes['WithdrawIncidentResult']> = {
  __resolveType: TypeResolveFn<'WithdrawIncidentSuccess' | 'IncidentNotFoundError' | 'SessionClosedError', ParentType, ContextType>;
};

export type WithdrawIncidentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawIncidentSuccess'] = ResolversParentTypes['WithdrawIncidentSuccess']> = {
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeNotAuthorisedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeNotAuthorisedError'] = ResolversParentTypes['ResumeNotAuthorisedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestNotRunningErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestNotRunningError'] = ResolversParentTypes['TestNotRunningError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveAlertNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveAlertNotFoundError'] = ResolversParentTypes['LiveAlertNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentNotFoundError'] = ResolversParentTypes['IncidentNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinaliseSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinaliseSessionSuccess'] = ResolversParentTypes['FinaliseSessionSuccess']> = {
  session?: Resolver<ResolversTypes['CertificationSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotStartedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNotStartedError'] = ResolversParentTypes['SessionNotStartedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliberateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberateResult'] = ResolversParentTypes['DeliberateResult']> = {
  __resolveType: TypeResolveFn<'DeliberateSuccess' | 'CertificationNotFoundError' | 'CertificationNotScoredError' | 'SessionPublishedError' | 'OwnPupilsError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type DeliberateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberateSuccess'] = ResolversParentTypes['DeliberateSuccess']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  isEffective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnPupilsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnPupilsError'] = ResolversParentTypes['OwnPupilsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationNotFoundError'] = ResolversParentTypes['CertificationNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationNotScoredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationNotScoredError'] = ResolversParentTypes['CertificationNotScoredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionPublishedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionPublishedError'] = ResolversParentTypes['SessionPublishedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeutraliseQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeutraliseQuestionResult'] = ResolversParentTypes['NeutraliseQuestionResult']> = {
  __resolveType: TypeResolveFn<'NeutraliseQuestionSuccess' | 'CertificationNotFoundError' | 'CertificationNotScoredError' | 'QuestionNotFoundError' | 'SessionPublishedError' | 'OwnPupilsError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type NeutraliseQuestionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeutraliseQuestionSuccess'] = ResolversParentTypes['NeutraliseQuestionSuccess']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreQuestionResult'] = ResolversParentTypes['RestoreQuestionResult']> = {
  __resolveType: TypeResolveFn<'RestoreQuestionSuccess' | 'CertificationNotFoundError' | 'CertificationNotScoredError' | 'QuestionNotFoundError' | 'SessionPublishedError' | 'OwnPupilsError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type RestoreQuestionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreQuestionSuccess'] = ResolversParentTypes['RestoreQuestionSuccess']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionNotFoundError'] = ResolversParentTypes['QuestionNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentCertificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentCertificationResult'] = ResolversParentTypes['CommentCertificationResult']> = {
  __resolveType: TypeResolveFn<'CommentCertificationSuccess' | 'CertificationNotFoundError' | 'OwnPupilsError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CommentCertificationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentCertificationSuccess'] = ResolversParentTypes['CommentCertificationSuccess']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectCandidateIdentityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectCandidateIdentityResult'] = ResolversParentTypes['CorrectCandidateIdentityResult']> = {
  __resolveType: TypeResolveFn<'CorrectCandidateIdentitySuccess' | 'CertificationNotFoundError' | 'CandidateDuplicateError' | 'SessionPublishedError' | 'OwnPupilsError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CorrectCandidateIdentitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectCandidateIdentitySuccess'] = ResolversParentTypes['CorrectCandidateIdentitySuccess']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetExaminationRulesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetExaminationRulesResult'] = ResolversParentTypes['SetExaminationRulesResult']> = {
  __resolveType: TypeResolveFn<'SetExaminationRulesSuccess' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type SetExaminationRulesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetExaminationRulesSuccess'] = ResolversParentTypes['SetExaminationRulesSuccess']> = {
  rules?: Resolver<ResolversTypes['ExaminationRules'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RescoreSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescoreSessionResult'] = ResolversParentTypes['RescoreSessionResult']> = {
  __resolveType: TypeResolveFn<'RescoreSessionSuccess' | 'SessionNotFoundError', ParentType, ContextType>;
};

export type RescoreSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescoreSessionSuccess'] = ResolversParentTypes['RescoreSessionSuccess']> = {
  rescoring?: Resolver<ResolversTypes['Rescoring'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RescoringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rescoring'] = ResolversParentTypes['Rescoring']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RescoringState'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ScoreDifference']>, ParentType, ContextType>;
};

export type ScoreDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreDifference'] = ResolversParentTypes['ScoreDifference']> = {
  certificationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScoreDifferenceKind'], ParentType, ContextType>;
  isApplied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublishSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishSessionResult'] = ResolversParentTypes['PublishSessionResult']> = {
  __resolveType: TypeResolveFn<'PublishSessionSuccess' | 'SessionNotFoundError' | 'SessionNotDecidedError' | 'NotAllowedError', ParentType, ContextType>;
};

export type PublishSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishSessionSuccess'] = ResolversParentTypes['PublishSessionSuccess']> = {
  session?: Resolver<ResolversTypes['CertificationSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotDecidedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNotDecidedError'] = ResolversParentTypes['SessionNotDecidedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishSessionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishSessionsResult'] = ResolversParentTypes['PublishSessionsResult']> = {
  __resolveType: TypeResolveFn<'PublishSessionsSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type PublishSessionsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishSessionsSuccess'] = ResolversParentTypes['PublishSessionsSuccess']> = {
  sessions?: Resolver<Array<ResolversTypes['PublishedSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedSession'] = ResolversParentTypes['PublishedSession']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['CertificationSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevokeCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCertificateResult'] = ResolversParentTypes['RevokeCertificateResult']> = {
  __resolveType: TypeResolveFn<'RevokeCertificateSuccess' | 'CertificateNotFoundError' | 'OwnPupilsError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type RevokeCertificateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCertificateSuccess'] = ResolversParentTypes['RevokeCertificateSuccess']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  isEffective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationCertificationResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationCertificationResults'] = ResolversParentTypes['OrganizationCertificationResults']> = {
  certifications?: Resolver<Array<ResolversTypes['SchoolCertification']>, ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['SchoolCompetence']>, ParentType, ContextType>;
};

export type SchoolCertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolCertification'] = ResolversParentTypes['SchoolCertification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  middleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thirdName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nationalStudentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verificationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  certificationCentre?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competenceResults?: Resolver<Array<ResolversTypes['SchoolCompetenceLevel']>, ParentType, ContextType>;
};

export type SchoolCompetenceLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolCompetenceLevel'] = ResolversParentTypes['SchoolCompetenceLevel']> = {
  competenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolCompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolCompetence'] = ResolversParentTypes['SchoolCompetence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['SchoolArea'], ParentType, ContextType>;
};

export type SchoolAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolArea'] = ResolversParentTypes['SchoolArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificationSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationSearchResult'] = ResolversParentTypes['CertificationSearchResult']> = {
  __resolveType: TypeResolveFn<'FoundCertification' | 'CertificationNotFoundError' | 'SeveralCertificationsError' | 'InvalidInputError', ParentType, ContextType>;
};

export type FoundCertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundCertification'] = ResolversParentTypes['FoundCertification']> = {
  organizationUai?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalStudentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  globalLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificationDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['FoundCompetence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundCompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundCompetence'] = ResolversParentTypes['FoundCompetence']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areaName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeveralCertificationsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeveralCertificationsError'] = ResolversParentTypes['SeveralCertificationsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestCertificateArchiveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCertificateArchiveResult'] = ResolversParentTypes['RequestCertificateArchiveResult']> = {
  __resolveType: TypeResolveFn<'RequestCertificateArchiveSuccess' | 'SchoolNotFoundError' | 'InvalidInputError', ParentType, ContextType>;
};

export type RequestCertificateArchiveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCertificateArchiveSuccess'] = ResolversParentTypes['RequestCertificateArchiveSuccess']> = {
  archive?: Resolver<ResolversTypes['CertificateArchive'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolNotFoundError'] = ResolversParentTypes['SchoolNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateArchive'] = ResolversParentTypes['CertificateArchive']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateArchiveState'], ParentType, ContextType>;
  certificateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  CertificationCentre?: CertificationCentreResolvers<ContextType>;
  CertificationSessionConnection?: CertificationSessionConnectionResolvers<ContextType>;
  CertificationSessionEdge?: CertificationSessionEdgeResolvers<ContextType>;
  CertificationSession?: CertificationSessionResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CertificationConnection?: CertificationConnectionResolvers<ContextType>;
  CertificationEdge?: CertificationEdgeResolvers<ContextType>;
  Certification?: CertificationResolvers<ContextType>;
  SecondOpinion?: SecondOpinionResolvers<ContextType>;
  CompetenceOpinion?: CompetenceOpinionResolvers<ContextType>;
  CertifiedQuestion?: CertifiedQuestionResolvers<ContextType>;
  ExaminationRules?: ExaminationRulesResolvers<ContextType>;
  CertificationResult?: CertificationResultResolvers<ContextType>;
  CertifiedCompetence?: CertifiedCompetenceResolvers<ContextType>;
  Competence?: CompetenceResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  JuryAct?: JuryActResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VerifyCertificateResult?: VerifyCertificateResultResolvers<ContextType>;
  VerifiedCertificate?: VerifiedCertificateResolvers<ContextType>;
  TooManyVerificationsError?: TooManyVerificationsErrorResolvers<ContextType>;
  CertificateNotFoundError?: CertificateNotFoundErrorResolvers<ContextType>;
  CentreMember?: CentreMemberResolvers<ContextType>;
  CentreInvitation?: CentreInvitationResolvers<ContextType>;
  InviteCentreMemberResult?: InviteCentreMemberResultResolvers<ContextType>;
  InviteCentreMemberSuccess?: InviteCentreMemberSuccessResolvers<ContextType>;
  CancelCentreInvitationResult?: CancelCentreInvitationResultResolvers<ContextType>;
  CancelCentreInvitationSuccess?: CancelCentreInvitationSuccessResolvers<ContextType>;
  AcceptCentreInvitationResult?: AcceptCentreInvitationResultResolvers<ContextType>;
  AcceptCentreInvitationSuccess?: AcceptCentreInvitationSuccessResolvers<ContextType>;
  RemoveCentreMemberResult?: RemoveCentreMemberResultResolvers<ContextType>;
  RemoveCentreMemberSuccess?: RemoveCentreMemberSuccessResolvers<ContextType>;
  CentreInvitationNotValidError?: CentreInvitationNotValidErrorResolvers<ContextType>;
  CertificationWindow?: CertificationWindowResolvers<ContextType>;
  SetCertificationWindowsResult?: SetCertificationWindowsResultResolvers<ContextType>;
  SetCertificationWindowsSuccess?: SetCertificationWindowsSuccessResolvers<ContextType>;
  SuspendCentreResult?: SuspendCentreResultResolvers<ContextType>;
  SuspendCentreSuccess?: SuspendCentreSuccessResolvers<ContextType>;
  EnrolLearnersResult?: EnrolLearnersResultResolvers<ContextType>;
  EnrolLearnersSuccess?: EnrolLearnersSuccessResolvers<ContextType>;
  NoRosterError?: NoRosterErrorResolvers<ContextType>;
  CentreSuspendedError?: CentreSuspendedErrorResolvers<ContextType>;
  OutsideWindowError?: OutsideWindowErrorResolvers<ContextType>;
  WrongAccountError?: WrongAccountErrorResolvers<ContextType>;
  CandidateDetails?: CandidateDetailsResolvers<ContextType>;
  CreateCertificationCentreResult?: CreateCertificationCentreResultResolvers<ContextType>;
  CreateCertificationCentreSuccess?: CreateCertificationCentreSuccessResolvers<ContextType>;
  AddCentreMemberResult?: AddCentreMemberResultResolvers<ContextType>;
  AddCentreMemberSuccess?: AddCentreMemberSuccessResolvers<ContextType>;
  CentreNotFoundError?: CentreNotFoundErrorResolvers<ContextType>;
  CreateCertificationSessionResult?: CreateCertificationSessionResultResolvers<ContextType>;
  CreateCertificationSessionSuccess?: CreateCertificationSessionSuccessResolvers<ContextType>;
  UpdateCertificationSessionResult?: UpdateCertificationSessionResultResolvers<ContextType>;
  UpdateCertificationSessionSuccess?: UpdateCertificationSessionSuccessResolvers<ContextType>;
  DeleteCertificationSessionResult?: DeleteCertificationSessionResultResolvers<ContextType>;
  DeleteCertificationSessionSuccess?: DeleteCertificationSessionSuccessResolvers<ContextType>;
  TakeUpSessionResult?: TakeUpSessionResultResolvers<ContextType>;
  TakeUpSessionSuccess?: TakeUpSessionSuccessResolvers<ContextType>;
  SessionNotFinalisedError?: SessionNotFinalisedErrorResolvers<ContextType>;
  WithdrawConfirmationResult?: WithdrawConfirmationResultResolvers<ContextType>;
  WithdrawConfirmationSuccess?: WithdrawConfirmationSuccessResolvers<ContextType>;
  CandidateStartedError?: CandidateStartedErrorResolvers<ContextType>;
  AdjustCandidateResult?: AdjustCandidateResultResolvers<ContextType>;
  AdjustCandidateSuccess?: AdjustCandidateSuccessResolvers<ContextType>;
  RemoveCandidateResult?: RemoveCandidateResultResolvers<ContextType>;
  RemoveCandidateSuccess?: RemoveCandidateSuccessResolvers<ContextType>;
  AddCandidateResult?: AddCandidateResultResolvers<ContextType>;
  AddCandidateSuccess?: AddCandidateSuccessResolvers<ContextType>;
  SessionNotFoundError?: SessionNotFoundErrorResolvers<ContextType>;
  SessionStartedError?: SessionStartedErrorResolvers<ContextType>;
  SessionFullError?: SessionFullErrorResolvers<ContextType>;
  CandidateDuplicateError?: CandidateDuplicateErrorResolvers<ContextType>;
  EnterCertificationSessionResult?: EnterCertificationSessionResultResolvers<ContextType>;
  EnterCertificationSessionSuccess?: EnterCertificationSessionSuccessResolvers<ContextType>;
  CandidateNotFoundError?: CandidateNotFoundErrorResolvers<ContextType>;
  CandidateTakenError?: CandidateTakenErrorResolvers<ContextType>;
  CandidateNotCertifiableError?: CandidateNotCertifiableErrorResolvers<ContextType>;
  SessionClosedError?: SessionClosedErrorResolvers<ContextType>;
  SignInAsInvigilatorResult?: SignInAsInvigilatorResultResolvers<ContextType>;
  SignInAsInvigilatorSuccess?: SignInAsInvigilatorSuccessResolvers<ContextType>;
  InvigilatorCredentialsError?: InvigilatorCredentialsErrorResolvers<ContextType>;
  ConfirmPresenceResult?: ConfirmPresenceResultResolvers<ContextType>;
  ConfirmPresenceSuccess?: ConfirmPresenceSuccessResolvers<ContextType>;
  CandidateNotEnteredError?: CandidateNotEnteredErrorResolvers<ContextType>;
  StartCertificationResult?: StartCertificationResultResolvers<ContextType>;
  StartCertificationSuccess?: StartCertificationSuccessResolvers<ContextType>;
  PresenceNotConfirmedError?: PresenceNotConfirmedErrorResolvers<ContextType>;
  WrongAccessCodeError?: WrongAccessCodeErrorResolvers<ContextType>;
  EndCertificationTestResult?: EndCertificationTestResultResolvers<ContextType>;
  EndCertificationTestSuccess?: EndCertificationTestSuccessResolvers<ContextType>;
  CandidateNotStartedError?: CandidateNotStartedErrorResolvers<ContextType>;
  FinaliseSessionResult?: FinaliseSessionResultResolvers<ContextType>;
  AbortReasonRequiredError?: AbortReasonRequiredErrorResolvers<ContextType>;
  InvigilatedSession?: InvigilatedSessionResolvers<ContextType>;
  InvigilatedCandidate?: InvigilatedCandidateResolvers<ContextType>;
  InvigilationAct?: InvigilationActResolvers<ContextType>;
  LiveAlert?: LiveAlertResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  ReportPresenceResult?: ReportPresenceResultResolvers<ContextType>;
  ReportPresenceSuccess?: ReportPresenceSuccessResolvers<ContextType>;
  AuthoriseResumeResult?: AuthoriseResumeResultResolvers<ContextType>;
  AuthoriseResumeSuccess?: AuthoriseResumeSuccessResolvers<ContextType>;
  AddExtraTimeResult?: AddExtraTimeResultResolvers<ContextType>;
  AddExtraTimeSuccess?: AddExtraTimeSuccessResolvers<ContextType>;
  RaiseLiveAlertResult?: RaiseLiveAlertResultResolvers<ContextType>;
  RaiseLiveAlertSuccess?: RaiseLiveAlertSuccessResolvers<ContextType>;
  HandleLiveAlertResult?: HandleLiveAlertResultResolvers<ContextType>;
  HandleLiveAlertSuccess?: HandleLiveAlertSuccessResolvers<ContextType>;
  ReportIncidentResult?: ReportIncidentResultResolvers<ContextType>;
  ReportIncidentSuccess?: ReportIncidentSuccessResolvers<ContextType>;
  WithdrawIncidentResult?: WithdrawIncidentResultResolvers<ContextType>;
  WithdrawIncidentSuccess?: WithdrawIncidentSuccessResolvers<ContextType>;
  ResumeNotAuthorisedError?: ResumeNotAuthorisedErrorResolvers<ContextType>;
  TestNotRunningError?: TestNotRunningErrorResolvers<ContextType>;
  LiveAlertNotFoundError?: LiveAlertNotFoundErrorResolvers<ContextType>;
  IncidentNotFoundError?: IncidentNotFoundErrorResolvers<ContextType>;
  FinaliseSessionSuccess?: FinaliseSessionSuccessResolvers<ContextType>;
  SessionNotStartedError?: SessionNotStartedErrorResolvers<ContextType>;
  DeliberateResult?: DeliberateResultResolvers<ContextType>;
  DeliberateSuccess?: DeliberateSuccessResolvers<ContextType>;
  OwnPupilsError?: OwnPupilsErrorResolvers<ContextType>;
  CertificationNotFoundError?: CertificationNotFoundErrorResolvers<ContextType>;
  CertificationNotScoredError?: CertificationNotScoredErrorResolvers<ContextType>;
  SessionPublishedError?: SessionPublishedErrorResolvers<ContextType>;
  NeutraliseQuestionResult?: NeutraliseQuestionResultResolvers<ContextType>;
  NeutraliseQuestionSuccess?: NeutraliseQuestionSuccessResolvers<ContextType>;
  RestoreQuestionResult?: RestoreQuestionResultResolvers<ContextType>;
  RestoreQuestionSuccess?: RestoreQuestionSuccessResolvers<ContextType>;
  QuestionNotFoundError?: QuestionNotFoundErrorResolvers<ContextType>;
  CommentCertificationResult?: CommentCertificationResultResolvers<ContextType>;
  CommentCertificationSuccess?: CommentCertificationSuccessResolvers<ContextType>;
  CorrectCandidateIdentityResult?: CorrectCandidateIdentityResultResolvers<ContextType>;
  CorrectCandidateIdentitySuccess?: CorrectCandidateIdentitySuccessResolvers<ContextType>;
  SetExaminationRulesResult?: SetExaminationRulesResultResolvers<ContextType>;
  SetExaminationRulesSuccess?: SetExaminationRulesSuccessResolvers<ContextType>;
  RescoreSessionResult?: RescoreSessionResultResolvers<ContextType>;
  RescoreSessionSuccess?: RescoreSessionSuccessResolvers<ContextType>;
  Rescoring?: RescoringResolvers<ContextType>;
  ScoreDifference?: ScoreDifferenceResolvers<ContextType>;
  PublishSessionResult?: PublishSessionResultResolvers<ContextType>;
  PublishSessionSuccess?: PublishSessionSuccessResolvers<ContextType>;
  SessionNotDecidedError?: SessionNotDecidedErrorResolvers<ContextType>;
  PublishSessionsResult?: PublishSessionsResultResolvers<ContextType>;
  PublishSessionsSuccess?: PublishSessionsSuccessResolvers<ContextType>;
  PublishedSession?: PublishedSessionResolvers<ContextType>;
  RevokeCertificateResult?: RevokeCertificateResultResolvers<ContextType>;
  RevokeCertificateSuccess?: RevokeCertificateSuccessResolvers<ContextType>;
  OrganizationCertificationResults?: OrganizationCertificationResultsResolvers<ContextType>;
  SchoolCertification?: SchoolCertificationResolvers<ContextType>;
  SchoolCompetenceLevel?: SchoolCompetenceLevelResolvers<ContextType>;
  SchoolCompetence?: SchoolCompetenceResolvers<ContextType>;
  SchoolArea?: SchoolAreaResolvers<ContextType>;
  CertificationSearchResult?: CertificationSearchResultResolvers<ContextType>;
  FoundCertification?: FoundCertificationResolvers<ContextType>;
  FoundCompetence?: FoundCompetenceResolvers<ContextType>;
  SeveralCertificationsError?: SeveralCertificationsErrorResolvers<ContextType>;
  RequestCertificateArchiveResult?: RequestCertificateArchiveResultResolvers<ContextType>;
  RequestCertificateArchiveSuccess?: RequestCertificateArchiveSuccessResolvers<ContextType>;
  SchoolNotFoundError?: SchoolNotFoundErrorResolvers<ContextType>;
  CertificateArchive?: CertificateArchiveResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
};
