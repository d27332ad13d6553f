// Generated from schema.graphql by « npm run codegen ». Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, NotAllowedError as NotAllowedErrorModel, InvalidInputError as InvalidInputErrorModel } from '@pix/kit/result';
import type { TooManyVerificationsError as TooManyVerificationsErrorModel, CertificateNotFoundError as CertificateNotFoundErrorModel, CentreNotFoundError as CentreNotFoundErrorModel, SessionNotFoundError as SessionNotFoundErrorModel, SessionStartedError as SessionStartedErrorModel, SessionFullError as SessionFullErrorModel, CandidateDuplicateError as CandidateDuplicateErrorModel, CandidateNotFoundError as CandidateNotFoundErrorModel, CandidateTakenError as CandidateTakenErrorModel, CandidateNotCertifiableError as CandidateNotCertifiableErrorModel, SessionClosedError as SessionClosedErrorModel, InvigilatorCredentialsError as InvigilatorCredentialsErrorModel, CandidateNotEnteredError as CandidateNotEnteredErrorModel, PresenceNotConfirmedError as PresenceNotConfirmedErrorModel, WrongAccessCodeError as WrongAccessCodeErrorModel, CandidateNotStartedError as CandidateNotStartedErrorModel, SessionNotStartedError as SessionNotStartedErrorModel, OwnPupilsError as OwnPupilsErrorModel, CertificationNotFoundError as CertificationNotFoundErrorModel, CertificationNotScoredError as CertificationNotScoredErrorModel, SessionPublishedError as SessionPublishedErrorModel, QuestionNotFoundError as QuestionNotFoundErrorModel, SessionNotDecidedError as SessionNotDecidedErrorModel, SeveralCertificationsError as SeveralCertificationsErrorModel, SchoolNotFoundError as SchoolNotFoundErrorModel } from '../domain/errors';
import type { Centre as CentreModel } from '../domain/centre';
import type { PresentedSession as PresentedSessionModel } from '../graphql/session';
import type { SessionPage as SessionPageModel, CertificationPage as CertificationPageModel } from '../graphql/pages';
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
  /** What examinations go by, newest period first; days before the last one have the usual rules. Jury and administrators. */
  examinationRules: Array<ExaminationRules>;
  /** For programs of the information system: scores made again, that this program asked for. Scope `certification:rescore` (E7). */
  rescoring?: Maybe<Rescoring>;
  /**
   * For the livret scolaire: of each active pupil of a school, the latest certification that was not cancelled, by name. Scope
   * `certification:read-results` (E12).
   */
  organizationCertificationResults: OrganizationCertificationResults;
  /**
   * For Parcoursup: one person's certification, by national identifier, or by verification code and last name. Scope
   * `certification:search-results` (E12).
   */
  certificationSearch: CertificationSearchResult;
  /** The certificates of a class in one file, that the viewer asked for (E14). */
  certificateArchive?: Maybe<CertificateArchive>;
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
export type QueryVerifyCertificateArgs = {
  code: Scalars['String']['input'];
};


/** Supervised certification: centres, sessions, candidates, scoring, jury, certificates. */
export type QueryUserDataArgs = {
  userId: Scalars['ID']['input'];
};

/** What can be done; each answers a union of its success and its expected failures. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Creates an approved centre. Platform administrators only (E2). */
  createCertificationCentre: CreateCertificationCentreResult;
  /** Makes a person a member of a centre. Its administrators, and platform administrators. */
  addCentreMember: AddCentreMemberResult;
  /** Creates a session, with its access code and its invigilator's password (E2). Members of the centre. */
  createCertificationSession: CreateCertificationSessionResult;
  /** Adds a candidate to a session, until the first one starts (E3). Members of the centre. */
  addCandidate: AddCandidateResult;
  /**
   * A candidate enters the session: its number, names and birth date as enrolled, accents and case aside (E4).
   * Which of them is wrong is not told. The candidate's account is linked to the enrolment, once.
   */
  enterCertificationSession: EnterCertificationSessionResult;
  /** Signs in as the invigilator of one session, with its number and password; no account needed (E6). Public. */
  signInAsInvigilator: SignInAsInvigilatorResult;
  /** The invigilator has checked the candidate's identity: the test may start (E4). Confirming twice is confirming once. */
  confirmPresence: ConfirmPresenceResult;
  /** The candidate starts the test with the session's access code; 1 h 45 from here, on the server's clock (E4, E5). Starting again resumes. */
  startCertification: StartCertificationResult;
  /** The invigilator ends a candidate's test (E6). */
  endCertificationTest: EndCertificationTestResult;
  /** The centre closes the session: running tests are ended, nobody starts any more, results go to the jury (E8). Members of the centre. */
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
  /** Sets what examinations go by from a day on, tomorrow at the earliest (E7, E9). Platform administrators only. */
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
export type MutationAddCentreMemberArgs = {
  input: AddCentreMemberInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationCreateCertificationSessionArgs = {
  input: CreateCertificationSessionInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationAddCandidateArgs = {
  input: AddCandidateInput;
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
  /** UAI, for a school. */
  uai?: Maybe<Scalars['String']['output']>;
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
  /** What the invigilator signs in with; members of the centre see it. */
  invigilatorPassword?: Maybe<Scalars['String']['output']>;
  /** Its candidates, by name. */
  candidates: Array<Candidate>;
};

/** Where a session stands. */
export type SessionStatus =
  /** Open. */
  | 'CREATED'
  /** Closed by the centre; the jury works. */
  | 'FINALISED'
  /** Results are out. */
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
  /** Many incidents were reported. */
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
  /** The challenge that was asked. */
  challengeId: Scalars['ID']['output'];
  /** How it was answered; `null` when it was not. */
  outcome?: Maybe<QuestionOutcome>;
  /** Whether it counts for nobody. */
  isNeutralised: Scalars['Boolean']['output'];
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

/** What examinations go by from a day on, until later rules take their place. */
export type ExaminationRules = {
  __typename?: 'ExaminationRules';
  /** Their first day. */
  fromDay: Scalars['Date']['output'];
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
};

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
export type CreateCertificationSessionResult = CreateCertificationSessionSuccess | CentreNotFoundError | InvalidInputError;

/** The session is open. */
export type CreateCertificationSessionSuccess = {
  __typename?: 'CreateCertificationSessionSuccess';
  /** The session, with its codes. */
  session: CertificationSession;
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
  /** Birth place, as the certificate shows it. */
  birthPlace: Scalars['String']['input'];
  /** Extra time in percent, 0 to 99. */
  extraTimePercentage?: InputMaybe<Scalars['Int']['input']>;
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
export type EnterCertificationSessionResult = EnterCertificationSessionSuccess | CandidateNotFoundError | CandidateTakenError | CandidateNotCertifiableError | SessionClosedError;

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
  /** The session's access code, said by the invigilator; case does not matter. */
  accessCode: Scalars['String']['input'];
};

/** What `startCertification` answers: its success, or one of its expected failures. */
export type StartCertificationResult = StartCertificationSuccess | CandidateNotFoundError | PresenceNotConfirmedError | WrongAccessCodeError | CandidateNotCertifiableError | SessionClosedError;

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
};

/** What `finaliseSession` answers: its success, or one of its expected failures. */
export type FinaliseSessionResult = FinaliseSessionSuccess | SessionNotFoundError | SessionNotStartedError;

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

/** What `certificationSearch` needs: the national identifier, or else the code and the last name. */
export type CertificationSearchInput = {
  /** National identifier (INE). */
  nationalStudentId?: InputMaybe<Scalars['String']['input']>;
  /** Code of the certificate. */
  verificationCode?: InputMaybe<Scalars['String']['input']>;
  /** Last name, as on the certificate; accents and case aside. */
  lastName?: InputMaybe<Scalars['String']['input']>;
};

/** What `certificationSearch` answers: its success, or one of its expected failures. */
export type CertificationSearchResult = FoundCertification | CertificationNotFoundError | SeveralCertificationsError | InvalidInputError;

/** A certification that was looked for. */
export type FoundCertification = {
  __typename?: 'FoundCertification';
  /** UAI of the centre's school. */
  organizationUai?: Maybe<Scalars['String']['output']>;
  /** National identifier, when it was searched by it. */
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
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
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
    | ( CentreNotFoundErrorModel )
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
  Assessment: ResolverTypeWrapper<Assessment>;
  Certificate: ResolverTypeWrapper<CertificateModel>;
  JuryAct: ResolverTypeWrapper<JuryActModel>;
  JuryDecision: JuryDecision;
  JuryActKind: JuryActKind;
  CommentAudience: CommentAudience;
  User: ResolverTypeWrapper<Omit<User, 'certifications'> & { certifications: Array<ResolversTypes['Certification']> }>;
  VerifyCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyCertificateResult']>;
  VerifiedCertificate: ResolverTypeWrapper<VerifiedCertificateModel>;
  TooManyVerificationsError: ResolverTypeWrapper<TooManyVerificationsErrorModel>;
  CertificateNotFoundError: ResolverTypeWrapper<CertificateNotFoundErrorModel>;
  CreateCertificationCentreInput: CreateCertificationCentreInput;
  CreateCertificationCentreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCertificationCentreResult']>;
  CreateCertificationCentreSuccess: ResolverTypeWrapper<Omit<CreateCertificationCentreSuccess, 'centre'> & { centre: ResolversTypes['CertificationCentre'] }>;
  AddCentreMemberInput: AddCentreMemberInput;
  AddCentreMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCentreMemberResult']>;
  AddCentreMemberSuccess: ResolverTypeWrapper<Omit<AddCentreMemberSuccess, 'centre'> & { centre: ResolversTypes['CertificationCentre'] }>;
  CentreNotFoundError: ResolverTypeWrapper<CentreNotFoundErrorModel>;
  CreateCertificationSessionInput: CreateCertificationSessionInput;
  CreateCertificationSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCertificationSessionResult']>;
  CreateCertificationSessionSuccess: ResolverTypeWrapper<Omit<CreateCertificationSessionSuccess, 'session'> & { session: ResolversTypes['CertificationSession'] }>;
  AddCandidateInput: AddCandidateInput;
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
  FinaliseSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinaliseSessionResult']>;
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
  Assessment: Assessment;
  Certificate: CertificateModel;
  JuryAct: JuryActModel;
  User: Omit<User, 'certifications'> & { certifications: Array<ResolversParentTypes['Certification']> } | FederationReferenceTypes['User'];
  VerifyCertificateResult: ResolversUnionTypes<ResolversParentTypes>['VerifyCertificateResult'];
  VerifiedCertificate: VerifiedCertificateModel;
  TooManyVerificationsError: TooManyVerificationsErrorModel;
  CertificateNotFoundError: CertificateNotFoundErrorModel;
  CreateCertificationCentreInput: CreateCertificationCentreInput;
  CreateCertificationCentreResult: ResolversUnionTypes<ResolversParentTypes>['CreateCertificationCentreResult'];
  CreateCertificationCentreSuccess: Omit<CreateCertificationCentreSuccess, 'centre'> & { centre: ResolversParentTypes['CertificationCentre'] };
  AddCentreMemberInput: AddCentreMemberInput;
  AddCentreMemberResult: ResolversUnionTypes<ResolversParentTypes>['AddCentreMemberResult'];
  AddCentreMemberSuccess: Omit<AddCentreMemberSuccess, 'centre'> & { centre: ResolversParentTypes['CertificationCentre'] };
  CentreNotFoundError: CentreNotFoundErrorModel;
  CreateCertificationSessionInput: CreateCertificationSessionInput;
  CreateCertificationSessionResult: ResolversUnionTypes<ResolversParentTypes>['CreateCertificationSessionResult'];
  CreateCertificationSessionSuccess: Omit<CreateCertificationSessionSuccess, 'session'> & { session: ResolversParentTypes['CertificationSession'] };
  AddCandidateInput: AddCandidateInput;
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
  FinaliseSessionResult: ResolversUnionTypes<ResolversParentTypes>['FinaliseSessionResult'];
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
  __resolveType: TypeResolveFn<'NotAllowedError' | 'InvalidInputError' | 'TooManyVerificationsError' | 'CertificateNotFoundError' | 'CentreNotFoundError' | 'SessionNotFoundError' | 'SessionStartedError' | 'SessionFullError' | 'CandidateDuplicateError' | 'CandidateNotFoundError' | 'CandidateTakenError' | 'CandidateNotCertifiableError' | 'SessionClosedError' | 'InvigilatorCredentialsError' | 'CandidateNotEnteredError' | 'PresenceNotConfirmedError' | 'WrongAccessCodeError' | 'CandidateNotStartedError' | 'SessionNotStartedError' | 'OwnPupilsError' | 'CertificationNotFoundError' | 'CertificationNotScoredError' | 'SessionPublishedError' | 'QuestionNotFoundError' | 'SessionNotDecidedError' | 'SeveralCertificationsError' | 'SchoolNotFoundError', ParentType, ContextType>;
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
  examinationRules?: Resolver<Array<ResolversTypes['ExaminationRules']>, ParentType, ContextType>;
  rescoring?: Resolver<Maybe<ResolversTypes['Rescoring']>, ParentType, ContextType, RequireFields<QueryRescoringArgs, 'id'>>;
  organizationCertificationResults?: Resolver<ResolversTypes['OrganizationCertificationResults'], ParentType, ContextType, RequireFields<QueryOrganizationCertificationResultsArgs, 'uai'>>;
  certificationSearch?: Resolver<ResolversTypes['CertificationSearchResult'], ParentType, ContextType, RequireFields<QueryCertificationSearchArgs, 'input'>>;
  certificateArchive?: Resolver<Maybe<ResolversTypes['CertificateArchive']>, ParentType, ContextType, RequireFields<QueryCertificateArchiveArgs, 'id'>>;
  verifyCertificate?: Resolver<ResolversTypes['VerifyCertificateResult'], ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'code'>>;
  userData?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryUserDataArgs, 'userId'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createCertificationCentre?: Resolver<ResolversTypes['CreateCertificationCentreResult'], ParentType, ContextType, RequireFields<MutationCreateCertificationCentreArgs, 'input'>>;
  addCentreMember?: Resolver<ResolversTypes['AddCentreMemberResult'], ParentType, ContextType, RequireFields<MutationAddCentreMemberArgs, 'input'>>;
  createCertificationSession?: Resolver<ResolversTypes['CreateCertificationSessionResult'], ParentType, ContextType, RequireFields<MutationCreateCertificationSessionArgs, 'input'>>;
  addCandidate?: Resolver<ResolversTypes['AddCandidateResult'], ParentType, ContextType, RequireFields<MutationAddCandidateArgs, 'input'>>;
  enterCertificationSession?: Resolver<ResolversTypes['EnterCertificationSessionResult'], ParentType, ContextType, RequireFields<MutationEnterCertificationSessionArgs, 'input'>>;
  signInAsInvigilator?: Resolver<ResolversTypes['SignInAsInvigilatorResult'], ParentType, ContextType, RequireFields<MutationSignInAsInvigilatorArgs, 'input'>>;
  confirmPresence?: Resolver<ResolversTypes['ConfirmPresenceResult'], ParentType, ContextType, RequireFields<MutationConfirmPresenceArgs, 'input'>>;
  startCertification?: Resolver<ResolversTypes['StartCertificationResult'], ParentType, ContextType, RequireFields<MutationStartCertificationArgs, 'input'>>;
  endCertificationTest?: Resolver<ResolversTypes['EndCertificationTestResult'], ParentType, ContextType, RequireFields<MutationEndCertificationTestArgs, 'input'>>;
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
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CertificationResult']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  secondOpinion?: Resolver<Maybe<ResolversTypes['SecondOpinion']>, ParentType, ContextType>;
  reviewReasons?: Resolver<Array<ResolversTypes['ReviewReason']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['CertifiedQuestion']>, ParentType, ContextType>;
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
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['QuestionOutcome']>, ParentType, ContextType>;
  isNeutralised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExaminationRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExaminationRules'] = ResolversParentTypes['ExaminationRules']> = {
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CreateCertificationSessionSuccess' | 'CentreNotFoundError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateCertificationSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCertificationSessionSuccess'] = ResolversParentTypes['CreateCertificationSessionSuccess']> = {
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
  __resolveType: TypeResolveFn<'EnterCertificationSessionSuccess' | 'CandidateNotFoundError' | 'CandidateTakenError' | 'CandidateNotCertifiableError' | 'SessionClosedError', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'StartCertificationSuccess' | 'CandidateNotFoundError' | 'PresenceNotConfirmedError' | 'WrongAccessCodeError' | 'CandidateNotCertifiableError' | 'SessionClosedError', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'FinaliseSessionSuccess' | 'SessionNotFoundError' | 'SessionNotStartedError', ParentType, ContextType>;
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
  Assessment?: AssessmentResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  JuryAct?: JuryActResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VerifyCertificateResult?: VerifyCertificateResultResolvers<ContextType>;
  VerifiedCertificate?: VerifiedCertificateResolvers<ContextType>;
  TooManyVerificationsError?: TooManyVerificationsErrorResolvers<ContextType>;
  CertificateNotFoundError?: CertificateNotFoundErrorResolvers<ContextType>;
  CreateCertificationCentreResult?: CreateCertificationCentreResultResolvers<ContextType>;
  CreateCertificationCentreSuccess?: CreateCertificationCentreSuccessResolvers<ContextType>;
  AddCentreMemberResult?: AddCentreMemberResultResolvers<ContextType>;
  AddCentreMemberSuccess?: AddCentreMemberSuccessResolvers<ContextType>;
  CentreNotFoundError?: CentreNotFoundErrorResolvers<ContextType>;
  CreateCertificationSessionResult?: CreateCertificationSessionResultResolvers<ContextType>;
  CreateCertificationSessionSuccess?: CreateCertificationSessionSuccessResolvers<ContextType>;
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
