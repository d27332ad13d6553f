// Generated from schema.graphql by « npm run codegen ». Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, NotAllowedError as NotAllowedErrorModel, InvalidInputError as InvalidInputErrorModel } from '@pix/kit/result';
import type { CompetenceNotFoundError as CompetenceNotFoundErrorModel, RetryTooEarlyError as RetryTooEarlyErrorModel, NothingToTestError as NothingToTestErrorModel, MaxLevelReachedError as MaxLevelReachedErrorModel, DeviceNotEnoughError as DeviceNotEnoughErrorModel, ChallengeNotFoundError as ChallengeNotFoundErrorModel, AssessmentNotFoundError as AssessmentNotFoundErrorModel, AssessmentEndedError as AssessmentEndedErrorModel, TestSuspendedError as TestSuspendedErrorModel, ChallengeNotAskedError as ChallengeNotAskedErrorModel, ChallengeAlreadyAnsweredError as ChallengeAlreadyAnsweredErrorModel, ResultCodeRefusedError as ResultCodeRefusedErrorModel, TimerNotStartedError as TimerNotStartedErrorModel, ProblemReportNotFoundError as ProblemReportNotFoundErrorModel, ResetTooEarlyError as ResetTooEarlyErrorModel, NotCertifiableError as NotCertifiableErrorModel, NothingToCalibrateError as NothingToCalibrateErrorModel, CalibrationNotFoundError as CalibrationNotFoundErrorModel, CalibrationStateError as CalibrationStateErrorModel } from '../domain/errors';
import type { Domain as DomainModel, Competence as CompetenceModel, Subject as SubjectModel, Skill as SkillModel, TestedChallenge as TestedChallengeModel } from '../domain/content';
import type { Question as QuestionModel, QuestionField as QuestionFieldModel, QuestionEmbed as QuestionEmbedModel } from '../domain/question';
import type { Illustration as IllustrationModel, Attachment as AttachmentModel } from '@pix/content';
import type { ChallengeTimer as ChallengeTimerModel } from '../domain/challenge-timer';
import type { Assessment as AssessmentModel } from '../domain/assessment';
import type { Answer as AnswerModel } from '../domain/answer';
import type { Profile as ProfileModel, CompetenceProfile as CompetenceProfileModel, ProfileSnapshot as ProfileSnapshotModel } from '../domain/profile';
import type { ProblemReportPage as ProblemReportPageModel } from '../graphql/problem-report';
import type { PersonSkillResults as PersonSkillResultsModel } from '../domain/skill-results';
import type { ProblemReport as ProblemReportModel } from '../domain/problem-report';
import type { PresentedUser as PresentedUserModel } from '../graphql/user';
import type { ChoiceReasons as ChoiceReasonsModel } from '../domain/choice-reasons';
import type { ContentRelease as ContentReleaseModel, ContentImport as ContentImportModel } from '../domain/content-release';
import type { ReleaseProblem as ReleaseProblemModel } from '../domain/release-check';
import type { ContentReleasePage as ContentReleasePageModel } from '../usecases/list-content-releases';
import type { ReleaseChange as ReleaseChangeModel } from '../domain/release-changes';
import type { ReleaseChangePage as ReleaseChangePageModel } from '../usecases/compare-releases';
import type { TestReport as TestReportModel } from '../domain/test-report';
import type { SecondOpinion as SecondOpinionModel } from '../domain/bayes/second-opinion';
import type { TestProgress as TestProgressModel } from '../usecases/read-test-progress';
import type { ItemStatistics as ItemStatisticsModel, SkillStatistics as SkillStatisticsModel } from '../domain/statistics/item-statistics';
import type { LevelDistribution as LevelDistributionModel } from '../domain/statistics/level-distribution';
import type { Calibration as CalibrationModel, CalibrationAct as CalibrationActModel } from '../domain/calibration/calibration';
import type { ItemReport as ItemReportModel } from '../domain/calibration/item-report';
import type { CalibrationPage as CalibrationPageModel, CalibratedItemPage as CalibratedItemPageModel } from '../graphql/calibration';
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

/** What is tested and what people know: the framework, tests, answers, profiles. */
export type Query = {
  __typename?: 'Query';
  /** The five domains of the framework (CRCN), in order, with their competences. Public. */
  domains: Array<Domain>;
  /** One competence by its index (`1.1` … `5.2`). Public. */
  competence?: Maybe<Competence>;
  /** One of the viewer's own tests, or a demonstration by its key. Public, for a demonstration. */
  assessment?: Maybe<Assessment>;
  /** A content release and how far its import is. Platform administrators only. */
  contentRelease?: Maybe<ContentRelease>;
  /** Every release ever sent, last first. Platform administrators only: empty for anybody else. */
  contentReleases: ContentReleaseConnection;
  /** What changed from one release to another, kind by kind, in the order of ids. Platform administrators only. */
  contentReleaseChanges?: Maybe<ContentReleaseChangeConnection>;
  /** How far the import of the archive with this SHA-256 is. Platform administrators only. */
  contentImport?: Maybe<ContentImport>;
  /** A question of any release that was sent, with its solution, for who answers for the content. Platform administrators only. */
  challengePreview?: Maybe<ChallengePreview>;
  /**
   * Problems reported on questions, newest first; who reported is not told. `first`: 20 if absent, at most 100.
   * Platform administrators only: empty for others.
   */
  problemReports: ProblemReportConnection;
  /** For services: the part of a release another service keeps, as JSON. Scope `assessment:read-content`. */
  contentReleasePart?: Maybe<Scalars['String']['output']>;
  /** For services: what a test tells who asked for it. Scope `assessment:read-tests`. */
  testReport?: Maybe<TestReport>;
  /**
   * For services: what the adaptive engine thinks of the test of a certification, questions that were neutralised left out, questions whose
   * answer was excused counted as right; `null` of other tests. The same answers give the same opinion. Scope `assessment:read-tests`.
   */
  certificationOpinion?: Maybe<CertificationOpinion>;
  /** For services: whether a person could be certified, from their profile now. Scope `assessment:read-tests`. */
  certifiability: Certifiability;
  /** For services: the profiles of at most 100 people at this instant, in the order of the ids. Scope `assessment:read-tests`. */
  profileSnapshots: ProfileSnapshotsResult;
  /**
   * How the questions of a competence are answered, by skill, challenge and release. Platform administrators, and machines with the
   * scope `assessment:read-statistics`; `null` for others and when there is no such competence.
   */
  itemStatistics?: Maybe<ItemStatistics>;
  /**
   * How many people are at which level of each competence. Platform administrators, and machines with the scope
   * `assessment:read-statistics`; `null` for others and before the first count.
   */
  levelDistribution?: Maybe<LevelDistribution>;
  /** Calibrations, newest first; at most 100 a page. Platform administrators only: empty for others. */
  calibrations: CalibrationConnection;
  /** One calibration. Platform administrators only: `null` for others. */
  calibration?: Maybe<Calibration>;
  /**
   * Why a test asked a question, or ended: computed again from what the test remembers (docs/adaptive.md). `rank`: 1 for the first
   * question; if absent the one asked now, or the end. Platform administrators only: `null` for others, and for tests that follow a plan
   * or the ladder rule.
   */
  whyThisChallenge?: Maybe<ChallengeReasons>;
  /**
   * For services: which skills people failed or hold now, to recommend what helps. At most 100 people, in the order of the ids. Scope
   * `assessment:read-skill-results`.
   */
  skillResults: SkillResults;
  /** For services: how far tests are. At most 500 tests; unknown ones are absent. Scope `assessment:read-tests`. */
  testProgress: Array<TestProgress>;
  /** For services: all that is kept here about a person, as JSON, for the export of their data (I6). Scope `privacy:read`. */
  userData: Scalars['String']['output'];
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryCompetenceArgs = {
  id: Scalars['ID']['input'];
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
  demoKey?: InputMaybe<Scalars['String']['input']>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryContentReleaseArgs = {
  id: Scalars['ID']['input'];
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryContentReleasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryContentReleaseChangesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryContentImportArgs = {
  sha256: Scalars['ID']['input'];
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryChallengePreviewArgs = {
  releaseId: Scalars['ID']['input'];
  challengeId: Scalars['ID']['input'];
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryProblemReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  challengeId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ProblemState>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryContentReleasePartArgs = {
  releaseId: Scalars['ID']['input'];
  part: ContentPart;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryTestReportArgs = {
  assessmentId: Scalars['ID']['input'];
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryCertificationOpinionArgs = {
  assessmentId: Scalars['ID']['input'];
  neutralisedChallengeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  excusedChallengeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryCertifiabilityArgs = {
  userId: Scalars['ID']['input'];
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryProfileSnapshotsArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryItemStatisticsArgs = {
  competenceId: Scalars['ID']['input'];
  releaseId?: InputMaybe<Scalars['ID']['input']>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryCalibrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryCalibrationArgs = {
  id: Scalars['ID']['input'];
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryWhyThisChallengeArgs = {
  assessmentId: Scalars['ID']['input'];
  rank?: InputMaybe<Scalars['Int']['input']>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QuerySkillResultsArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryTestProgressArgs = {
  assessmentIds: Array<Scalars['ID']['input']>;
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryUserDataArgs = {
  userId: Scalars['ID']['input'];
};

/** What can be watched: each field is the query of the same name, sent again when its answer changes. */
export type Subscription = {
  __typename?: 'Subscription';
  /** How far the import of the archive with this SHA-256 is. Platform administrators only. */
  contentImport?: Maybe<ContentImport>;
};


/** What can be watched: each field is the query of the same name, sent again when its answer changes. */
export type SubscriptionContentImportArgs = {
  sha256: Scalars['ID']['input'];
};

/** What can be done; each answers a union of its success and its expected failures. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Starts a test on one competence, or resumes the one under way: a person has at most one per competence (A3, A9).
   * A finished competence may be tried again on what was failed, 4 days after its last answer (A10, A12).
   */
  startCompetenceTest: StartCompetenceTestResult;
  /**
   * Takes up a test exactly where it stopped, on this device: a question it cannot show gives way to another one (A4, A9).
   * Nothing has to be said when a test is left, nor to resume it on a device like the one before.
   */
  resumeTest: ResumeTestResult;
  /**
   * A few questions for somebody without an account: the same for everybody, the easiest of each domain. The key goes with every
   * operation on the test. Nothing is kept: 4 hours later the test is forgotten. Public.
   */
  startDemoTest: StartDemoTestResult;
  /**
   * Plays one question as learners do, its solution told with the answer. Of any release without fault, published or not.
   * Counts for nobody. Platform administrators only.
   */
  startPreview: StartPreviewResult;
  /**
   * Answers the question asked. One round trip a question: the result, the progress and the next question come back.
   * Sending the same answer again gives the same result; another answer to an answered question is refused.
   * Public, for a demonstration.
   */
  submitAnswer: SubmitAnswerResult;
  /**
   * Seals the state a simulator is in into a result code, which `submitAnswer` takes as the answer. Nothing is stored and nothing
   * is decided: right or wrong is told by `submitAnswer`, once. Ask again as often as the state changes. Public, for a
   * demonstration.
   */
  sealSimulation: SealSimulationResult;
  /** « Je passe »: the question counts as failed and the next one comes (A6). Public, for a demonstration. */
  skipChallenge: SkipChallengeResult;
  /**
   * Fetches the archive of a release from an address (A15) and imports it as an upload is imported. The same archive again is the
   * same import, tried anew if it had failed. Platform administrators only.
   */
  importContentRelease: ImportContentReleaseResult;
  /**
   * « Démarrer »: shows a timed question, only announced until then, and starts its clock (A5). Idempotent: a refresh or a
   * second device never starts it again. Nothing happens to a question that is not timed. Public,
   * for a demonstration.
   */
  startChallengeTimer: StartChallengeTimerResult;
  /**
   * The person has left the page of the question: kept with the answer. Idempotent. Only in a certification, and on a focused
   * question, does it cost anything. Public, for a demonstration.
   */
  reportFocusLost: ReportFocusLostResult;
  /**
   * « Signaler un problème » on the question asked or on one answered in the same test (A6). One a question: what was said first
   * stays. The test goes on.
   */
  reportProblem: ReportProblemResult;
  /** Notes that a reported problem was dealt with. Idempotent. Platform administrators only. */
  markProblemTreated: MarkProblemTreatedResult;
  /**
   * Puts a competence back to nothing known, 7 days after its last answer (A12). The test under way is left for good, and the
   * person may no longer be certifiable. Idempotent.
   */
  resetCompetence: ResetCompetenceResult;
  /** Notes that the viewer has read the rules of the game, so that they are shown once (A13). Idempotent. */
  markTestRulesSeen: MarkTestRulesSeenResult;
  /**
   * For services: starts a test somebody else asked for. The same `key` again gives the same test.
   * Scope `assessment:start-tests`.
   */
  startTest: StartTestResult;
  /**
   * For services: takes no answer of a certification until `continueTest`; its time does not run out meanwhile, 4 h at most. Suspending
   * it again changes nothing. Scope `assessment:start-tests`.
   */
  suspendTest: SuperviseTestResult;
  /** For services: lets a certification go on, at another seat if need be. Scope `assessment:start-tests`. */
  continueTest: SuperviseTestResult;
  /** For services: gives a running certification time. Scope `assessment:start-tests`. */
  extendTest: SuperviseTestResult;
  /**
   * For services: replaces the question a certification asks by another variant, or passes over it when none is left; the report keeps
   * what was replaced. Replacing it again changes nothing. Scope `assessment:start-tests`.
   */
  replaceChallenge: SuperviseTestResult;
  /** For services: ends a running test, answered or not; ending it again changes nothing. Scope `assessment:start-tests`. */
  endTest: EndTestResult;
  /**
   * Estimates the difficulty of every question of the current release from the stored answers, by the worker. One at a time: asked
   * again, it is the one under way. Nothing changes for learners until it is activated. Platform administrators only.
   */
  startCalibration: StartCalibrationResult;
  /**
   * Makes a draft the calibration new tests go by, and retires the one before; tests under way keep theirs. Again changes nothing.
   * Platform administrators only; who and when is kept.
   */
  activateCalibration: ActivateCalibrationResult;
  /**
   * Puts a calibration away for good; without an active one, new tests go by authors' levels. Again changes nothing. Platform
   * administrators only; who and when is kept.
   */
  retireCalibration: RetireCalibrationResult;
  /**
   * Has all statistics counted again from the stored answers, by the worker; meanwhile they say how far they are. Platform
   * administrators only.
   */
  rebuildStatistics: RebuildStatisticsResult;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationStartCompetenceTestArgs = {
  input: StartCompetenceTestInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationResumeTestArgs = {
  input: ResumeTestInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationStartPreviewArgs = {
  input: StartPreviewInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSubmitAnswerArgs = {
  input: SubmitAnswerInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSealSimulationArgs = {
  input: SealSimulationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSkipChallengeArgs = {
  input: SkipChallengeInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationImportContentReleaseArgs = {
  input: ImportContentReleaseInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationStartChallengeTimerArgs = {
  input: StartChallengeTimerInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationReportFocusLostArgs = {
  input: ReportFocusLostInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationReportProblemArgs = {
  input: ReportProblemInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationMarkProblemTreatedArgs = {
  input: MarkProblemTreatedInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationResetCompetenceArgs = {
  input: ResetCompetenceInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationStartTestArgs = {
  input: StartTestInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSuspendTestArgs = {
  input: SuspendTestInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationContinueTestArgs = {
  input: ContinueTestInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationExtendTestArgs = {
  input: ExtendTestInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationReplaceChallengeArgs = {
  input: ReplaceChallengeInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationEndTestArgs = {
  input: EndTestInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationActivateCalibrationArgs = {
  input: ActivateCalibrationInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationRetireCalibrationArgs = {
  input: RetireCalibrationInput;
};

/** A domain (domaine) of the framework. */
export type Domain = {
  __typename?: 'Domain';
  /** Its number, `1` … `5`. */
  id: Scalars['ID']['output'];
  /** Title, in the language of the request. */
  title: Scalars['String']['output'];
  /** Its competences, in order. */
  competences: Array<Competence>;
};

/** One of the 16 competences of the framework. */
export type Competence = {
  __typename?: 'Competence';
  /** Its index, `1.1` … `5.2`. */
  id: Scalars['ID']['output'];
  /** Title, in the language of the request. */
  title: Scalars['String']['output'];
  /** What it covers, in French. */
  description: Scalars['String']['output'];
  /** Its domain. */
  domain: Domain;
  /** Its subjects in the current release. */
  subjects: Array<Subject>;
};

/** A subject (sujet): a ladder of skills on one topic. */
export type Subject = {
  __typename?: 'Subject';
  /** Opaque identifier, stable over releases. */
  id: Scalars['ID']['output'];
  /** Title, as teachers read it: in the language of the request, in French when it was not translated. */
  title: Scalars['String']['output'];
  /** What it covers; its language is that of the title. */
  description: Scalars['String']['output'];
  /** Its competence. */
  competence: Competence;
  /** Its skills, easiest first. */
  skills: Array<Skill>;
};

/** A skill (acquis): one thing a person can do, of a level from 1 to 8. */
export type Skill = {
  __typename?: 'Skill';
  /** Opaque identifier, stable over releases. */
  id: Scalars['ID']['output'];
  /** « Je sais… », in the language of the request, or in French when it was not translated. */
  title: Scalars['String']['output'];
  /** 1 (novice) to 8 (expert). */
  level: Scalars['Int']['output'];
  /** Its subject. */
  subject: Subject;
};

/** A question (épreuve) as it is shown: nothing in it tells the solution. */
export type Challenge = {
  __typename?: 'Challenge';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** How it is answered. */
  kind: ChallengeKind;
  /** Its language, `fr` or `en`. */
  locale: Scalars['String']['output'];
  /** The question, in Markdown. Empty, like choices and fields, while a timed question is only announced: `startChallengeTimer`. */
  instruction: Scalars['String']['output'];
  /** An image that goes with the instruction. */
  illustration?: Maybe<ChallengeIllustration>;
  /** Files to download and to work on. */
  attachments: Array<ChallengeAttachment>;
  /** A site to explore or a simulator, to be shown in a frame. */
  embed?: Maybe<ChallengeEmbed>;
  /** What to choose among, to put in order, or to match items with. */
  choices: Array<Choice>;
  /** What to match, each with one of `choices`. */
  items: Array<Choice>;
  /** What to fill in, for several fields. */
  fields: Array<ChallengeField>;
  /** A text with `{f1}`, `{f2}`… where the fields of these ids stand in it; `null` when they are listed one under the other. */
  sentence?: Maybe<Scalars['String']['output']>;
  /** Whether the values of the fields may be given in any order. */
  freeOrder: Scalars['Boolean']['output'];
  /** Shown in the empty field of a short answer. */
  placeholder?: Maybe<Scalars['String']['output']>;
  /** Shown beside a number. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Seconds to answer in, if the question is timed; say so before showing it (A5). */
  timerSeconds?: Maybe<Scalars['Int']['output']>;
  /** Answered without leaving its window: say so before showing it. */
  focused: Scalars['Boolean']['output'];
  /** What the device must offer. */
  requirements: Array<Requirement>;
};

/** How a question is answered. */
export type ChallengeKind =
  /** Exactly one of `choices`. */
  | 'SINGLE_CHOICE'
  /** All that are right among `choices`. */
  | 'MULTIPLE_CHOICE'
  /** A word or a few. */
  | 'SHORT_TEXT'
  /** A number, decimal comma or point. */
  | 'NUMBER'
  /** A calendar day. */
  | 'DATE'
  /** One value for each of `fields`. */
  | 'FIELDS'
  /** `choices`, put in order. */
  | 'ORDERING'
  /** One of `choices` for each of `items`; one may serve several items, or none. */
  | 'MATCHING'
  /** Something to do in `embed`: see `sealSimulation`. */
  | 'SIMULATOR';

/** What a device must offer for a question. */
export type Requirement =
  /** A computer rather than a phone. */
  | 'DESKTOP'
  /** Word processor and spreadsheet. */
  | 'OFFICE_SUITE'
  /** A PDF reader. */
  | 'PDF_READER'
  /** The right to save files. */
  | 'FILE_SAVING'
  /** Access to the web. */
  | 'INTERNET';

/** One proposal of a question. */
export type Choice = {
  __typename?: 'Choice';
  /** Identifier within the question. */
  id: Scalars['ID']['output'];
  /** Text, in Markdown. */
  text: Scalars['String']['output'];
};

/** One field of a question with several. */
export type ChallengeField = {
  __typename?: 'ChallengeField';
  /** Identifier within the question. */
  id: Scalars['ID']['output'];
  /** Its label. */
  label: Scalars['String']['output'];
  /** Shown in the empty field. */
  placeholder?: Maybe<Scalars['String']['output']>;
  /** The values of a select list; empty for a free field. */
  options: Array<Scalars['String']['output']>;
};

/** An image of a question. */
export type ChallengeIllustration = {
  __typename?: 'ChallengeIllustration';
  /** Where it is. It never changes. */
  url: Scalars['String']['output'];
  /** All that is needed to answer without seeing it. */
  alt: Scalars['String']['output'];
};

/** A file of a question. */
export type ChallengeAttachment = {
  __typename?: 'ChallengeAttachment';
  /** The name it is saved under. */
  name: Scalars['String']['output'];
  /** Where it is. It never changes. */
  url: Scalars['String']['output'];
  /** Its media type. */
  mediaType: Scalars['String']['output'];
  /** Its size. */
  bytes: Scalars['Int']['output'];
};

/**
 * A site of ours, to be shown in a frame with `sandbox="allow-scripts"`. A simulator says with
 * `postMessage({ type: 'pix-state', state: { … } })` what it is in: give the last state to `sealSimulation`.
 */
export type ChallengeEmbed = {
  __typename?: 'ChallengeEmbed';
  /** Its first page. */
  url: Scalars['String']['output'];
  /** What it is, for who does not see it. */
  title: Scalars['String']['output'];
  /** Height of the frame, in CSS pixels. */
  height: Scalars['Int']['output'];
};

/** A test (évaluation) of a person, under way or ended. */
export type Assessment = {
  __typename?: 'Assessment';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What the test is for. */
  kind: AssessmentKind;
  /** Where it stands. */
  state: AssessmentState;
  /** The competence tested, for a test on one competence. */
  competence?: Maybe<Competence>;
  /** When it started. */
  startedAt: Scalars['DateTime']['output'];
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it must be ended, for a certification; the server's clock decides (E5). */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The question to answer now; `null` when the test has ended. A timed one is only announced until its clock is started. */
  currentChallenge?: Maybe<Challenge>;
  /** The clock of the current question; `null` when it is not timed. */
  timer?: Maybe<ChallengeTimer>;
  /** Whether the person has left the page of the current question. */
  focusLost: Scalars['Boolean']['output'];
  /** How far the test is. */
  progress: Progress;
  /** The answers given, in order; right or wrong is not told in a certification. */
  answers: Array<Answer>;
  /**
   * The answers to look back on, in order: at a checkpoint the last 5, between two those given since, at the end those that
   * remain (A7). Empty in a certification.
   */
  review: Array<Answer>;
  /** What the service that asked for it calls it: for a campaign, the id of the participation. */
  key?: Maybe<Scalars['ID']['output']>;
  /** When its person last did something in it. */
  lastActivityAt: Scalars['DateTime']['output'];
  /** What the device offers that the test is taken on; `null` when nobody said, and everything is offered. */
  device?: Maybe<Array<Requirement>>;
};

/** What a test is for. */
export type AssessmentKind =
  /** Self-training on one competence. */
  | 'COMPETENCE'
  /** The subjects of a campaign. */
  | 'CAMPAIGN'
  /** A supervised certification. */
  | 'CERTIFICATION'
  /** A few questions without an account; nothing is kept of it. */
  | 'DEMO'
  /** One question, played by who writes or checks it; it counts for nobody. */
  | 'PREVIEW';

/** Where a test stands. */
export type AssessmentState =
  /** Under way. */
  | 'STARTED'
  /** Nothing is left to ask. */
  | 'COMPLETED'
  /** The time was over. */
  | 'TIMED_OUT'
  /** Ended by somebody who may: the invigilator. */
  | 'ENDED'
  /** Left for good: its person reset the competence. */
  | 'ABANDONED';

/** The clock of a timed question, kept by the server (A5). */
export type ChallengeTimer = {
  __typename?: 'ChallengeTimer';
  /** How long it runs. */
  seconds: Scalars['Int']['output'];
  /** When it was started; `null` while the question is only announced. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is over; `null` before its start. A right answer after it counts as failed. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Seconds left on the server's clock when this was answered: count down from there, not from the device's clock. */
  remainingSeconds: Scalars['Int']['output'];
};

/** Why a test asked a question, or ended. */
export type ChallengeReasons = {
  __typename?: 'ChallengeReasons';
  /** 1 for the first question of the test. */
  rank: Scalars['Int']['output'];
  /** The strategy of the test, as `bayes.v1/prod`: its version and its mode. */
  strategy: Scalars['String']['output'];
  /** The question that was asked; `null` where the test ended. */
  challenge?: Maybe<Challenge>;
  /** Whether computing it again gives the same question: not after a change of device, or of language. */
  isReproduced: Scalars['Boolean']['output'];
  /** How many skills could have been asked. */
  candidateCount: Scalars['Int']['output'];
  /** The best of them, best first. */
  candidates: Array<ChallengeCandidate>;
  /** What the test said of each of its competences. */
  competences: Array<ReasonedCompetence>;
};

/** A skill that could have been asked. */
export type ChallengeCandidate = {
  __typename?: 'ChallengeCandidate';
  /** The skill. */
  skill: Skill;
  /** Chance of a right answer, 0 to 1. */
  chanceOfRight: Scalars['Float']['output'];
  /** By how much an answer is expected to reduce the variance of the score, pix². */
  gain: Scalars['Float']['output'];
  /** Whether the question was drawn among this skill and a few others as good. */
  isDrawn: Scalars['Boolean']['output'];
};

/** What a test says of one competence, before a question and after its answer. */
export type ReasonedCompetence = {
  __typename?: 'ReasonedCompetence';
  /** The competence. */
  competence: Competence;
  /** Before the question. */
  before: LevelEstimate;
  /** After its answer; `null` as long as there is none. */
  after?: Maybe<LevelEstimate>;
  /** Why nothing more was asked about it; `null` when something was. */
  stop?: Maybe<StopReason>;
};

/** What answers say of the level of somebody. */
export type LevelEstimate = {
  __typename?: 'LevelEstimate';
  /** The most probable level. */
  level: Scalars['Int']['output'];
  /** Chance of that level, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Expected score in the competence, or in the part of it the test is about. */
  meanPix: Scalars['Float']['output'];
  /** Its error, in pix. */
  sdPix: Scalars['Float']['output'];
};

/** Why a test asks nothing more about a competence. */
export type StopReason =
  /** The level is sure enough. */
  | 'CONFIDENT'
  /** No question would teach enough. */
  | 'NOT_WORTH_IT'
  /** The longest a test may be. */
  | 'LONGEST'
  /** Everything was asked. */
  | 'NOTHING_LEFT';

/** How far a test is. */
export type Progress = {
  __typename?: 'Progress';
  /** Questions answered in this test, skipped ones included. */
  answeredCount: Scalars['Int']['output'];
  /**
   * How far, 0 to 100, never going back, 100 at the end only (A7): the answers given among the questions expected; in a test of the ladder
   * rule, the share of the skills that are settled.
   */
  percentage: Scalars['Int']['output'];
  /** Questions answered since the last checkpoint, 0 to 4. */
  sinceCheckpoint: Scalars['Int']['output'];
  /** Number of questions, when known beforehand: certification, demonstration, preview. */
  questionCount?: Maybe<Scalars['Int']['output']>;
  /** Skills left to test that this device cannot show: they stay to be tested, on another one. */
  skippedForDevice: Scalars['Int']['output'];
};

/** A stored answer. */
export type Answer = {
  __typename?: 'Answer';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** 1 for the first answer of the test. */
  rank: Scalars['Int']['output'];
  /** The question. */
  challenge: Challenge;
  /** The skill it tests, with its tutorials. */
  skill: Skill;
  /** What the person answered, ready to be shown to them; `null` when they passed. */
  given?: Maybe<Scalars['String']['output']>;
  /** What was decided; `null` in a certification. */
  outcome?: Maybe<Outcome>;
  /** The answer to show as right, ready to be shown; `null` in a certification. */
  solution?: Maybe<Scalars['String']['output']>;
  /** Field by field, or item by item, for FIELDS and MATCHING; empty for the other kinds, and in a certification. */
  fieldResults: Array<FieldResult>;
  /** Why it is right, in Markdown; `null` in a certification. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** A hint for the next time (« Pour réussir la prochaine fois »), in the language of the request if it was translated; `null` in a certification. */
  hint?: Maybe<Scalars['String']['output']>;
  /** Whether the person left the page of the question meanwhile. */
  focusLost: Scalars['Boolean']['output'];
  /** When it was stored. */
  answeredAt: Scalars['DateTime']['output'];
};

/** What was decided of one field, or of one item matched. */
export type FieldResult = {
  __typename?: 'FieldResult';
  /** The field, or the item. */
  id: Scalars['ID']['output'];
  /** Whether it was right. */
  correct: Scalars['Boolean']['output'];
  /** What to show as right. */
  solution: Scalars['String']['output'];
};

/** What was decided of an answer. */
export type Outcome =
  /** Right. */
  | 'CORRECT'
  /** Wrong. */
  | 'WRONG'
  /** The person passed. */
  | 'SKIPPED'
  /** Right, but after the question's time. */
  | 'TIMED_OUT'
  /** Right, but the page of a focused question was left, in a certification. */
  | 'FOCUSED_OUT';

/** What a person knows, as their answers tell (A11). */
export type Profile = {
  __typename?: 'Profile';
  /** Total, 0 to 1024. */
  pix: Scalars['Int']['output'];
  /** What can be reached today: 8 × levels open × 16 competences. */
  maxReachablePix: Scalars['Int']['output'];
  /** Whether the person can be certified: level 1 or more in 5 competences (E1). */
  certifiable: Scalars['Boolean']['output'];
  /** All 16 competences, in order. */
  competences: Array<CompetenceProfile>;
};

/** What a person knows in one competence. */
export type CompetenceProfile = {
  __typename?: 'CompetenceProfile';
  /** The competence. */
  competence: Competence;
  /** 0 to the highest level open today. */
  level: Scalars['Int']['output'];
  /** 8 a level. */
  pix: Scalars['Int']['output'];
  /** Where the person stands. */
  status: CompetenceStatus;
  /** The test under way, to resume. */
  runningAssessment?: Maybe<Assessment>;
  /** What is left to test: skills nothing is known of yet, of those the current content has questions for (A11). */
  untestedSkillCount: Scalars['Int']['output'];
  /** Days before a finished competence can be tried again; `null` when there is no wait: see `retryable`. */
  daysBeforeRetry?: Maybe<Scalars['Int']['output']>;
  /** Whether the finished competence can be tried again now: no wait, under the highest level, something to improve (A12). */
  retryable: Scalars['Boolean']['output'];
  /** Days before the competence can be reset; `null` when there is no wait: see `resettable`. */
  daysBeforeReset?: Maybe<Scalars['Int']['output']>;
  /** Whether the competence can be reset now: something is known, and no answer in it is younger than 7 days (A12). */
  resettable: Scalars['Boolean']['output'];
};

/** Where a person stands in a competence. */
export type CompetenceStatus =
  /** Nothing answered yet. */
  | 'NOT_STARTED'
  /** A test is under way. */
  | 'STARTED'
  /** The last test is finished. */
  | 'COMPLETED';

/** A person, as this service knows them. */
export type User = {
  __typename?: 'User';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What they know. Theirs alone: `null` for others. */
  profile?: Maybe<Profile>;
  /** Their tests under way, newest first, for the « Reprendre » banner (A9). Theirs alone: empty for others. */
  runningAssessments: Array<Assessment>;
  /** Whether they have read the rules of the game, which are shown once (A13). Theirs alone: `null` for others. */
  hasSeenTestRules?: Maybe<Scalars['Boolean']['output']>;
};

/** A version of the whole content, imported by a job (A15). */
export type ContentRelease = {
  __typename?: 'ContentRelease';
  /** Its fingerprint: the same content has the same id. */
  id: Scalars['ID']['output'];
  /** Where the import stands. */
  state: ContentReleaseState;
  /** What was wrong, when it failed: a line a problem, `file:line: pointer: what`. */
  problems: Array<Scalars['String']['output']>;
  /** The same, taken apart. */
  problemDetails: Array<ContentProblem>;
  /** How far its import is, 0 to 100. */
  progress: Scalars['Int']['output'];
  /** When it was sent. */
  uploadedAt: Scalars['DateTime']['output'];
  /** When new tests could be taken from it. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether new tests are taken from it now. */
  isCurrent: Scalars['Boolean']['output'];
  /** Number of challenges. */
  challengeCount?: Maybe<Scalars['Int']['output']>;
};

/** One thing that is wrong with a release. */
export type ContentProblem = {
  __typename?: 'ContentProblem';
  /** In which file of the archive. */
  file: Scalars['String']['output'];
  /** On which line, for a file with lines. */
  line?: Maybe<Scalars['Int']['output']>;
  /** JSON pointer (RFC 6901) to what is wrong. */
  pointer?: Maybe<Scalars['String']['output']>;
  /** What is wrong. */
  message: Scalars['String']['output'];
};

/** A page of releases. */
export type ContentReleaseConnection = {
  __typename?: 'ContentReleaseConnection';
  /** With their cursors. */
  edges: Array<ContentReleaseEdge>;
  /** Without. */
  nodes: Array<ContentRelease>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A release and its place in the list. */
export type ContentReleaseEdge = {
  __typename?: 'ContentReleaseEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The release. */
  node: ContentRelease;
};

/** A page of changes. */
export type ContentReleaseChangeConnection = {
  __typename?: 'ContentReleaseChangeConnection';
  /** With their cursors. */
  edges: Array<ContentReleaseChangeEdge>;
  /** Without. */
  nodes: Array<ContentReleaseChange>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A change and its place in the list. */
export type ContentReleaseChangeEdge = {
  __typename?: 'ContentReleaseChangeEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: ContentReleaseChange;
};

/** What became of one thing from one release to another. */
export type ContentReleaseChange = {
  __typename?: 'ContentReleaseChange';
  /** What it is. */
  kind: ContentKind;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What became of it. */
  change: ContentChange;
  /** The members that are not what they were, for a thing that changed. */
  members: Array<Scalars['String']['output']>;
};

/** What a release holds. */
export type ContentKind =
  /** A subject; of its skills, only which they are. */
  | 'SUBJECT'
  /** A skill; of its challenges, only which they are. */
  | 'SKILL'
  /** A question. */
  | 'CHALLENGE'
  /** A tutorial. */
  | 'TUTORIAL'
  /** A target profile. */
  | 'TARGET_PROFILE';

/** What may become of a thing. */
export type ContentChange =
  /** It was not there. */
  | 'ADDED'
  /** It is not there any more. */
  | 'REMOVED'
  /** It is not what it was. */
  | 'CHANGED';

/** A question as its author made it. */
export type ChallengePreview = {
  __typename?: 'ChallengePreview';
  /** The question, as it is asked. */
  challenge: Challenge;
  /** The answer to show as right. */
  solution: Scalars['String']['output'];
  /** All that is accepted, as JSON, as its author wrote it. */
  accepted: Scalars['String']['output'];
  /** Why it is right, in Markdown. */
  explanation: Scalars['String']['output'];
  /** The hint of its skill. */
  hint: Scalars['String']['output'];
  /** Its skill. */
  skillTitle: Scalars['String']['output'];
  /** The level of its skill. */
  skillLevel: Scalars['Int']['output'];
  /** What its author expects, on the scale of levels; `null` when it is the level of its skill. */
  difficulty?: Maybe<Scalars['Float']['output']>;
  /** What made it, and from which seed; `null` when it was written by hand. */
  generator?: Maybe<Scalars['String']['output']>;
};

/** A release that is fetched from an address. */
export type ContentImport = {
  __typename?: 'ContentImport';
  /** The SHA-256 of its archive. */
  id: Scalars['ID']['output'];
  /** Where it is fetched. */
  url: Scalars['String']['output'];
  /** Where the fetching stands. */
  state: ContentImportState;
  /** How much has come. */
  receivedBytes: Scalars['Int']['output'];
  /** Why it failed. */
  problems: Array<Scalars['String']['output']>;
  /** The release, once the archive has come. */
  release?: Maybe<ContentRelease>;
};

/** Where the fetching of a release stands. */
export type ContentImportState =
  /** The job will run. */
  | 'WAITING'
  /** The archive is coming. */
  | 'DOWNLOADING'
  /** The archive has come: see its release. */
  | 'RECEIVED'
  /** It could not be had, or is no archive of a release: see its problems. Ask again to try again. */
  | 'FAILED';

/** What `importContentRelease` needs. */
export type ImportContentReleaseInput = {
  /** Where the archive is, over HTTP or HTTPS, on the public Internet. */
  url: Scalars['String']['input'];
  /** The SHA-256 expected of it, in hexadecimal. */
  sha256: Scalars['String']['input'];
};

/** What `importContentRelease` answers: its success, or one of its expected failures. */
export type ImportContentReleaseResult = ImportContentReleaseSuccess | NotAllowedError | InvalidInputError;

/** The archive is being fetched. */
export type ImportContentReleaseSuccess = {
  __typename?: 'ImportContentReleaseSuccess';
  /** How far it is. */
  contentImport: ContentImport;
};

/** Where the import of a release stands. */
export type ContentReleaseState =
  /** Received; the job will run. */
  | 'UPLOADED'
  /** New tests are taken from it. */
  | 'PUBLISHED'
  /** Refused: see its problems. Nothing of it is used. */
  | 'FAILED';

/** What `startCompetenceTest` needs. */
export type StartCompetenceTestInput = {
  /** The competence's index, `1.1` … `5.2`. */
  competenceId: Scalars['ID']['input'];
  /** What the device offers; by default everything, and for a test under way what was said before. */
  device?: InputMaybe<DeviceInput>;
};

/** What a device offers, so that a phone is asked only what it can show (A4). */
export type DeviceInput = {
  /** All that a question may need of it. */
  capabilities: Array<Requirement>;
};

/** What `startCompetenceTest` answers: its success, or one of its expected failures. */
export type StartCompetenceTestResult = StartCompetenceTestSuccess | CompetenceNotFoundError | RetryTooEarlyError | MaxLevelReachedError | NothingToTestError | DeviceNotEnoughError;

/** A test is under way: new, or resumed where it stopped. */
export type StartCompetenceTestSuccess = {
  __typename?: 'StartCompetenceTestSuccess';
  /** The test. */
  assessment: Assessment;
  /** Whether it was under way already. */
  resumed: Scalars['Boolean']['output'];
};

/** No such competence. */
export type CompetenceNotFoundError = Error & {
  __typename?: 'CompetenceNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The competence was finished less than 4 days ago (A12). */
export type RetryTooEarlyError = Error & {
  __typename?: 'RetryTooEarlyError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** Days to wait. */
  daysBeforeRetry: Scalars['Int']['output'];
};

/** There is no question left for this person: everything is validated, or the competence has no content yet. */
export type NothingToTestError = Error & {
  __typename?: 'NothingToTestError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The person has the highest level open today in this competence: there is nothing to improve. */
export type MaxLevelReachedError = Error & {
  __typename?: 'MaxLevelReachedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** All that is left to ask needs what this device does not offer. The test, if one is under way, stays as it was. */
export type DeviceNotEnoughError = Error & {
  __typename?: 'DeviceNotEnoughError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** Skills left to test on another device. */
  skippedForDevice: Scalars['Int']['output'];
};

/** What `resumeTest` needs. */
export type ResumeTestInput = {
  /** The test. */
  assessmentId: Scalars['ID']['input'];
  /** Of a demonstration: the key its start gave. */
  demoKey?: InputMaybe<Scalars['String']['input']>;
  /** What the device offers; by default what was said before. */
  device?: InputMaybe<DeviceInput>;
};

/** What `resumeTest` answers: its success, or one of its expected failures. */
export type ResumeTestResult = ResumeTestSuccess | AssessmentNotFoundError | AssessmentEndedError | DeviceNotEnoughError;

/** The test goes on. */
export type ResumeTestSuccess = {
  __typename?: 'ResumeTestSuccess';
  /** The test, with its current question. */
  assessment: Assessment;
};

/** What `startDemoTest` answers: its success, or one of its expected failures. */
export type StartDemoTestResult = StartDemoTestSuccess | NothingToTestError;

/** The demonstration is under way. */
export type StartDemoTestSuccess = {
  __typename?: 'StartDemoTestSuccess';
  /** The test. */
  assessment: Assessment;
  /** To be given with every operation on the test; whoever has it may go on. Told this once. */
  key: Scalars['String']['output'];
};

/** What `startPreview` needs. */
export type StartPreviewInput = {
  /** The release; by default the one new tests are taken from. */
  releaseId?: InputMaybe<Scalars['ID']['input']>;
  /** The challenge to play. */
  challengeId: Scalars['ID']['input'];
};

/** What `startPreview` answers: its success, or one of its expected failures. */
export type StartPreviewResult = StartPreviewSuccess | ChallengeNotFoundError;

/** The question is asked: answer it as in any test. */
export type StartPreviewSuccess = {
  __typename?: 'StartPreviewSuccess';
  /** The test, of one question. */
  assessment: Assessment;
};

/** No such challenge in a release the viewer may read: for anybody but an administrator there is none. */
export type ChallengeNotFoundError = Error & {
  __typename?: 'ChallengeNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** One value of a question with several fields. */
export type FieldAnswerInput = {
  /** The field. */
  id: Scalars['ID']['input'];
  /** What was written or selected. */
  value: Scalars['String']['input'];
};

/** One item of a question, matched. */
export type MatchedPairInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The choice it is matched with. */
  choiceId: Scalars['ID']['input'];
};

/** Give the member that fits the kind of the question, and no other. */
export type SubmitAnswerInput = {
  /** The test. */
  assessmentId: Scalars['ID']['input'];
  /** Of a demonstration: the key its start gave. */
  demoKey?: InputMaybe<Scalars['String']['input']>;
  /** The question answered: the one asked. */
  challengeId: Scalars['ID']['input'];
  /** SINGLE_CHOICE (one id), MULTIPLE_CHOICE (all chosen), ORDERING (all, in order). */
  choices?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** SHORT_TEXT, NUMBER and DATE (YYYY-MM-DD or DD/MM/YYYY). */
  text?: InputMaybe<Scalars['String']['input']>;
  /** FIELDS. */
  fields?: InputMaybe<Array<FieldAnswerInput>>;
  /** MATCHING: every item, once. */
  pairs?: InputMaybe<Array<MatchedPairInput>>;
  /** SIMULATOR: what `sealSimulation` answered. */
  resultCode?: InputMaybe<Scalars['String']['input']>;
};

/** What `submitAnswer` answers: its success, or one of its expected failures. */
export type SubmitAnswerResult = SubmitAnswerSuccess | AssessmentNotFoundError | AssessmentEndedError | ChallengeNotAskedError | ChallengeAlreadyAnsweredError | TestSuspendedError | ResultCodeRefusedError | TimerNotStartedError | InvalidInputError;

/** The answer is stored. Everything for the next screen is here. */
export type SubmitAnswerSuccess = {
  __typename?: 'SubmitAnswerSuccess';
  /** The stored answer. */
  answer: Answer;
  /** The test after it: progress and next question. */
  assessment: Assessment;
  /** Whether this is a checkpoint: every 5 answers, not in a certification (A7). */
  checkpoint: Scalars['Boolean']['output'];
  /** The level just reached in a competence, to be celebrated. */
  levelUp?: Maybe<LevelUp>;
};

/** A level just reached. */
export type LevelUp = {
  __typename?: 'LevelUp';
  /** In which competence. */
  competence: Competence;
  /** The new level. */
  level: Scalars['Int']['output'];
};

/** No such test, for you. */
export type AssessmentNotFoundError = Error & {
  __typename?: 'AssessmentNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The test has ended: nothing more is stored in it. */
export type AssessmentEndedError = Error & {
  __typename?: 'AssessmentEndedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** The ended test. */
  assessment: Assessment;
};

/** The invigilator's word is needed first: the test is suspended, or was taken up on another computer. */
export type TestSuspendedError = Error & {
  __typename?: 'TestSuspendedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** The test. */
  assessment: Assessment;
};

/** This question is not the one asked: show the current one. */
export type ChallengeNotAskedError = Error & {
  __typename?: 'ChallengeNotAskedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** The test, with its current question. */
  assessment: Assessment;
};

/** Another answer to this question is stored already, from another window or device: it stays. */
export type ChallengeAlreadyAnsweredError = Error & {
  __typename?: 'ChallengeAlreadyAnsweredError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** The answer that stays. */
  answer: Answer;
  /** The test, with its current question. */
  assessment: Assessment;
};

/**
 * This code cannot be the answer: it is of another question or another test, it was altered, or its time is over.
 * Ask `sealSimulation` for a new one.
 */
export type ResultCodeRefusedError = Error & {
  __typename?: 'ResultCodeRefusedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** What is wrong with it. */
  reason: ResultCodeRefusal;
};

/** What is wrong with a result code. */
export type ResultCodeRefusal =
  /** It is none of ours, or not as we made it. */
  | 'ALTERED'
  /** It is of another question, or of another test. */
  | 'OTHER_QUESTION'
  /** Its time is over. */
  | 'EXPIRED';

/** One thing a simulator says of itself. */
export type SimulatorValueInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its value. */
  value: Scalars['String']['input'];
};

/** What `sealSimulation` needs. */
export type SealSimulationInput = {
  /** The test. */
  assessmentId: Scalars['ID']['input'];
  /** Of a demonstration: the key its start gave. */
  demoKey?: InputMaybe<Scalars['String']['input']>;
  /** The question: the one asked. */
  challengeId: Scalars['ID']['input'];
  /** The last state the simulator posted, name by name: at most 100, each once. */
  state: Array<SimulatorValueInput>;
};

/** What `sealSimulation` answers: its success, or one of its expected failures. */
export type SealSimulationResult = SealSimulationSuccess | AssessmentNotFoundError | AssessmentEndedError | ChallengeNotAskedError | InvalidInputError;

/** The state is sealed. */
export type SealSimulationSuccess = {
  __typename?: 'SealSimulationSuccess';
  /** Give it to `submitAnswer`, for this question of this test. */
  resultCode: Scalars['String']['output'];
  /** Until when it is taken. */
  expiresAt: Scalars['DateTime']['output'];
};

/** The question is timed and only announced: start its clock, or skip it. */
export type TimerNotStartedError = Error & {
  __typename?: 'TimerNotStartedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** The test, with its current question. */
  assessment: Assessment;
};

/** What `startChallengeTimer` needs. */
export type StartChallengeTimerInput = {
  /** The test. */
  assessmentId: Scalars['ID']['input'];
  /** Of a demonstration: the key its start gave. */
  demoKey?: InputMaybe<Scalars['String']['input']>;
  /** The question to start: the one asked. */
  challengeId: Scalars['ID']['input'];
};

/** What `startChallengeTimer` answers: its success, or one of its expected failures. */
export type StartChallengeTimerResult = StartChallengeTimerSuccess | AssessmentNotFoundError | AssessmentEndedError | ChallengeNotAskedError;

/** The clock runs. */
export type StartChallengeTimerSuccess = {
  __typename?: 'StartChallengeTimerSuccess';
  /** The test: its current question is shown now, and `timer` runs. */
  assessment: Assessment;
};

/** What `reportFocusLost` needs. */
export type ReportFocusLostInput = {
  /** The test. */
  assessmentId: Scalars['ID']['input'];
  /** Of a demonstration: the key its start gave. */
  demoKey?: InputMaybe<Scalars['String']['input']>;
  /** The question whose page was left: the one asked. */
  challengeId: Scalars['ID']['input'];
};

/** What `reportFocusLost` answers: its success, or one of its expected failures. */
export type ReportFocusLostResult = ReportFocusLostSuccess | AssessmentNotFoundError | AssessmentEndedError | ChallengeNotAskedError;

/** Noted. */
export type ReportFocusLostSuccess = {
  __typename?: 'ReportFocusLostSuccess';
  /** The test. */
  assessment: Assessment;
  /** Whether the question is focused: warn the person. */
  isFocused: Scalars['Boolean']['output'];
  /** Whether a right answer to this question counts as failed from now on: in a certification, without adjustment. */
  isMinded: Scalars['Boolean']['output'];
};

/** What can be wrong with a question. */
export type ProblemCategory =
  /** The question is not displayed, or only in part. */
  | 'QUESTION_NOT_DISPLAYED'
  /** A file is missing or does not open. */
  | 'FILE_UNREADABLE'
  /** The simulator or embedded page does not work. */
  | 'EMBED_BROKEN'
  /** The wording has an error, or is not understood. */
  | 'WORDING'
  /** A right answer was counted wrong, or the solution is wrong. */
  | 'CORRECTION'
  /** A link leads nowhere. */
  | 'LINK_DEAD'
  /** The question cannot be read or answered with assistive technology. */
  | 'ACCESSIBILITY'
  /** Something else, said in the text. */
  | 'OTHER';

/** Whether a reported problem was dealt with. */
export type ProblemState =
  /** Not yet. */
  | 'OPEN'
  /** It was. */
  | 'TREATED';

/** A problem reported on a question. Who reported it is not told. */
export type ProblemReport = {
  __typename?: 'ProblemReport';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The question, as it is now. */
  challenge?: Maybe<Challenge>;
  /** Its id. */
  challengeId: Scalars['ID']['output'];
  /** The content release the person was tested on. */
  releaseId: Scalars['ID']['output'];
  /** What is wrong. */
  category: ProblemCategory;
  /** What the person wrote; `null` when nothing, or when their account is gone. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whether it was dealt with. */
  state: ProblemState;
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** When it was dealt with. */
  treatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of reported problems. */
export type ProblemReportConnection = {
  __typename?: 'ProblemReportConnection';
  /** With their cursors. */
  edges: Array<ProblemReportEdge>;
  /** Without. */
  nodes: Array<ProblemReport>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A reported problem and its place in the list. */
export type ProblemReportEdge = {
  __typename?: 'ProblemReportEdge';
  /** The problem. */
  node: ProblemReport;
  /** Give it as `after` to get what follows. */
  cursor: Scalars['String']['output'];
};

/** What `reportProblem` needs. */
export type ReportProblemInput = {
  /** The test. */
  assessmentId: Scalars['ID']['input'];
  /** The question: the one asked, or one answered in this test. */
  challengeId: Scalars['ID']['input'];
  /** What is wrong. */
  category: ProblemCategory;
  /** In one's own words, 500 characters at most; needed for OTHER. No names: it is read by the authors. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What `reportProblem` answers: its success, or one of its expected failures. */
export type ReportProblemResult = ReportProblemSuccess | AssessmentNotFoundError | ChallengeNotAskedError | InvalidInputError;

/** The problem is reported. */
export type ReportProblemSuccess = {
  __typename?: 'ReportProblemSuccess';
  /** What is stored: what was said first of this question. */
  report: ProblemReport;
};

/** What `markProblemTreated` needs. */
export type MarkProblemTreatedInput = {
  /** The report. */
  reportId: Scalars['ID']['input'];
};

/** What `markProblemTreated` answers: its success, or one of its expected failures. */
export type MarkProblemTreatedResult = MarkProblemTreatedSuccess | ProblemReportNotFoundError;

/** The problem was dealt with. */
export type MarkProblemTreatedSuccess = {
  __typename?: 'MarkProblemTreatedSuccess';
  /** The report. */
  report: ProblemReport;
};

/** No such report, for you. */
export type ProblemReportNotFoundError = Error & {
  __typename?: 'ProblemReportNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `resetCompetence` needs. */
export type ResetCompetenceInput = {
  /** The competence's index, `1.1` … `5.2`. */
  competenceId: Scalars['ID']['input'];
};

/** What `resetCompetence` answers: its success, or one of its expected failures. */
export type ResetCompetenceResult = ResetCompetenceSuccess | CompetenceNotFoundError | ResetTooEarlyError;

/** Nothing is known any more of the competence. */
export type ResetCompetenceSuccess = {
  __typename?: 'ResetCompetenceSuccess';
  /** The whole profile after it. */
  profile: Profile;
};

/** The last answer in the competence is less than 7 days old (A12). */
export type ResetTooEarlyError = Error & {
  __typename?: 'ResetTooEarlyError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** Days to wait. */
  daysBeforeReset: Scalars['Int']['output'];
};

/** What `markTestRulesSeen` answers: its success, or one of its expected failures. */
export type MarkTestRulesSeenResult = MarkTestRulesSeenSuccess | NotAllowedError;

/** Noted: the rules are not shown again. */
export type MarkTestRulesSeenSuccess = {
  __typename?: 'MarkTestRulesSeenSuccess';
  /** The viewer. */
  user: User;
};

/** What `skipChallenge` needs. */
export type SkipChallengeInput = {
  /** The test. */
  assessmentId: Scalars['ID']['input'];
  /** Of a demonstration: the key its start gave. */
  demoKey?: InputMaybe<Scalars['String']['input']>;
  /** The question passed: the one asked. */
  challengeId: Scalars['ID']['input'];
};

/** What `skipChallenge` answers: its success, or one of its expected failures. */
export type SkipChallengeResult = SubmitAnswerSuccess | AssessmentNotFoundError | AssessmentEndedError | ChallengeNotAskedError | ChallengeAlreadyAnsweredError | TestSuspendedError | TimerNotStartedError;

/** The parts of a release other services keep. */
export type ContentPart =
  /** The tutorials, and which skills they serve. */
  | 'TUTORIALS'
  /** The target profiles, and the titles of subjects and competences. */
  | 'TARGET_PROFILES';

/** A subject to test, up to a level. */
export type SubjectCapInput = {
  /** The subject. */
  subjectId: Scalars['ID']['input'];
  /** The highest level tested. */
  maxLevel: Scalars['Int']['input'];
};

/** What `startTest` needs. */
export type StartTestInput = {
  /** Whose test. */
  userId: Scalars['ID']['input'];
  /** CAMPAIGN or CERTIFICATION. */
  kind: AssessmentKind;
  /** What the asking service calls it; makes the call repeatable. */
  key: Scalars['ID']['input'];
  /** For a campaign: the subjects tested, with their level caps. */
  subjects?: InputMaybe<Array<SubjectCapInput>>;
  /** For a campaign: what the person's device offers; by default everything. See `resumeTest`. */
  device?: InputMaybe<DeviceInput>;
  /** For a certification: how long it lasts. */
  durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** For a certification: whether the candidate's needs are adjusted for, so that leaving the page of a question costs nothing. */
  adjusted?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a certification: whether only accessible questions are asked: nothing to do in a frame, no clock, no file to work on. */
  accessibleOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a certification: the sign-in session its answers are taken from; from any if absent. */
  seat?: InputMaybe<Scalars['ID']['input']>;
  /** For a certification: the live field that shows it, told after each answer, skip, focus loss and at its end, at most once a second. */
  watchedAs?: InputMaybe<WatchedAsInput>;
};

/** A live field of the service that asks, told when what it shows changes. */
export type WatchedAsInput = {
  /** The field's name, a query and a subscription. */
  field: Scalars['String']['input'];
  /** Of what: its first argument. */
  id: Scalars['ID']['input'];
};

/** What `startTest` answers: its success, or one of its expected failures. */
export type StartTestResult = StartTestSuccess | NotCertifiableError | NothingToTestError | InvalidInputError;

/** The test is under way. */
export type StartTestSuccess = {
  __typename?: 'StartTestSuccess';
  /** Its id. */
  assessmentId: Scalars['ID']['output'];
  /** Number of questions, for a certification. */
  questionCount?: Maybe<Scalars['Int']['output']>;
  /** When it must be ended, for a certification. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** Whether no question is left to ask: everything was known already. */
  ended: Scalars['Boolean']['output'];
};

/** Fewer than 5 competences of level 1 (E1). */
export type NotCertifiableError = Error & {
  __typename?: 'NotCertifiableError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `endTest` needs. */
export type EndTestInput = {
  /** The test. */
  assessmentId: Scalars['ID']['input'];
};

/** What `endTest` answers: its success, or one of its expected failures. */
export type EndTestResult = EndTestSuccess | AssessmentNotFoundError;

/** The test has ended. */
export type EndTestSuccess = {
  __typename?: 'EndTestSuccess';
  /** Where it stands. */
  state: AssessmentState;
};

/** What `suspendTest` needs. */
export type SuspendTestInput = {
  /** The certification's test. */
  assessmentId: Scalars['ID']['input'];
};

/** What `continueTest` needs. */
export type ContinueTestInput = {
  /** The certification's test. */
  assessmentId: Scalars['ID']['input'];
  /** The sign-in session its answers are taken from now; from any if absent. */
  seat?: InputMaybe<Scalars['ID']['input']>;
  /** Time added since its start, in all, in seconds. */
  extraSeconds: Scalars['Int']['input'];
};

/** What `extendTest` needs. */
export type ExtendTestInput = {
  /** The certification's test. */
  assessmentId: Scalars['ID']['input'];
  /** Time added since its start, in all, in seconds: given twice, it is added once. */
  extraSeconds: Scalars['Int']['input'];
};

/** What `replaceChallenge` needs. */
export type ReplaceChallengeInput = {
  /** The certification's test. */
  assessmentId: Scalars['ID']['input'];
  /** The question it asks. */
  challengeId: Scalars['ID']['input'];
};

/** What acts on a supervised test answer: their success, or one of their expected failures. */
export type SuperviseTestResult = SuperviseTestSuccess | AssessmentNotFoundError | AssessmentEndedError | ChallengeNotAskedError | InvalidInputError;

/** The test, after the act. */
export type SuperviseTestSuccess = {
  __typename?: 'SuperviseTestSuccess';
  /** Where it stands. */
  state: AssessmentState;
  /** When it must be ended. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The question it asks. */
  currentChallengeId?: Maybe<Scalars['ID']['output']>;
  /** Whether no answer is taken. */
  isSuspended: Scalars['Boolean']['output'];
};

/** Whether a person could be certified. */
export type Certifiability = {
  __typename?: 'Certifiability';
  /** Level 1 or more in 5 competences. */
  certifiable: Scalars['Boolean']['output'];
  /** Number of competences of level 1 or more. */
  certifiableCompetenceCount: Scalars['Int']['output'];
};

/** What `profileSnapshots` answers: its success, or one of its expected failures. */
export type ProfileSnapshotsResult = ProfileSnapshots | InvalidInputError;

/** Profiles, taken together. */
export type ProfileSnapshots = {
  __typename?: 'ProfileSnapshots';
  /** One for each id asked, in the same order; an empty one for who has never answered. */
  snapshots: Array<ProfileSnapshot>;
};

/** What a person's profile says at an instant. */
export type ProfileSnapshot = {
  __typename?: 'ProfileSnapshot';
  /** Whose. */
  userId: Scalars['ID']['output'];
  /** When it was taken. */
  takenAt: Scalars['DateTime']['output'];
  /** Total, 0 to 1024. */
  pix: Scalars['Int']['output'];
  /** Level 1 or more in 5 competences (E1). */
  certifiable: Scalars['Boolean']['output'];
  /** All 16 competences, in order. */
  competences: Array<CompetenceClaim>;
};

/** What a test tells the service that asked for it. */
export type TestReport = {
  __typename?: 'TestReport';
  /** The test. */
  assessmentId: Scalars['ID']['output'];
  /** Where it stands. */
  state: AssessmentState;
  /** Percentage settled. */
  percentage: Scalars['Int']['output'];
  /** When it started. */
  startedAt: Scalars['DateTime']['output'];
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the content the test was taken from. */
  releaseId: Scalars['ID']['output'];
  /** For a campaign: what is known of each subject tested, all answers of the person counted (A10). */
  subjects: Array<SubjectReport>;
  /** For a certification: every question of its plan, answered or not, in order. */
  questions: Array<QuestionReport>;
  /** For a certification: the profile it was planned from. */
  claims: Array<CompetenceClaim>;
  /** For a certification: the questions its invigilator took out, oldest first. */
  replaced: Array<ReplacedQuestion>;
};

/** The adaptive engine's opinion of a certification: its levels, and whether the profile fits what was answered under supervision. */
export type CertificationOpinion = {
  __typename?: 'CertificationOpinion';
  /** The engine and its rules, with their versions. */
  version: Scalars['String']['output'];
  /** Chance that the profile is not of who was supervised, 0 to 1. Never a verdict: a jury looks. */
  inconsistency: Scalars['Float']['output'];
  /** The profile is not confirmed: levels come from the supervised answers alone. */
  isFlagged: Scalars['Boolean']['output'];
  /** The competences that were asked, by their index. */
  competences: Array<CertificationOpinionCompetence>;
};

/** The engine's opinion of one competence. */
export type CertificationOpinionCompetence = {
  __typename?: 'CertificationOpinionCompetence';
  /** The competence. */
  competenceId: Scalars['ID']['output'];
  /** Level, at the median of what is believed. */
  level: Scalars['Int']['output'];
  /** Pix, inside the band of the level. */
  pix: Scalars['Int']['output'];
  /** Chance of the level told, 0 to 1. */
  confidence: Scalars['Float']['output'];
};

/** What is known of one subject. */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** The subject. */
  subjectId: Scalars['ID']['output'];
  /** Its competence. */
  competenceId: Scalars['ID']['output'];
  /** Skills in the campaign. */
  skillCount: Scalars['Int']['output'];
  /** Skills validated or invalidated. */
  testedSkillCount: Scalars['Int']['output'];
  /** Skills validated. */
  validatedSkillCount: Scalars['Int']['output'];
  /** Each of its skills in the campaign, easiest first. */
  skills: Array<SkillReport>;
};

/** What is known of one skill. */
export type SkillReport = {
  __typename?: 'SkillReport';
  /** The skill. */
  skillId: Scalars['ID']['output'];
  /** 1 to 8. */
  level: Scalars['Int']['output'];
  /** Whether it is validated; `null` when it was never assessed. */
  validated?: Maybe<Scalars['Boolean']['output']>;
};

/** How far a test is. */
export type TestProgress = {
  __typename?: 'TestProgress';
  /** The test. */
  assessmentId: Scalars['ID']['output'];
  /** Percentage of its skills settled, 0 to 100. */
  percentage: Scalars['Int']['output'];
  /** Answers given, passed questions included. */
  answeredCount: Scalars['Int']['output'];
  /** Number of questions, for a certification. */
  questionCount?: Maybe<Scalars['Int']['output']>;
  /** When it must be ended, for a certification. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The question it asks; `null` when it has ended. */
  currentChallengeId?: Maybe<Scalars['ID']['output']>;
  /** Whether no answer is taken: the invigilator's word is waited for. */
  isSuspended: Scalars['Boolean']['output'];
  /** Whether the page of the question it asks was left. */
  isFocusLost: Scalars['Boolean']['output'];
  /** In how many of its questions the page was left. */
  focusLostCount: Scalars['Int']['output'];
  /** When its person last did something in it. */
  lastActivityAt: Scalars['DateTime']['output'];
};

/** One question of a certification. */
export type QuestionReport = {
  __typename?: 'QuestionReport';
  /** Its place, 1 first. */
  rank: Scalars['Int']['output'];
  /** Its competence. */
  competenceId: Scalars['ID']['output'];
  /** Its skill. */
  skillId: Scalars['ID']['output'];
  /** The variant asked. */
  challengeId: Scalars['ID']['output'];
  /** What was decided; `null` when it was never answered. */
  outcome?: Maybe<Outcome>;
  /** Whether it has an image. */
  hasImage: Scalars['Boolean']['output'];
  /** Whether it has a simulator or a site. */
  hasEmbed: Scalars['Boolean']['output'];
  /** Whether it has files. */
  hasAttachment: Scalars['Boolean']['output'];
  /** Whether it is timed. */
  isTimed: Scalars['Boolean']['output'];
  /** Whether its page must not be left. */
  isFocused: Scalars['Boolean']['output'];
};

/** A question an invigilator took out of a certification. */
export type ReplacedQuestion = {
  __typename?: 'ReplacedQuestion';
  /** The place it had, 1 first. */
  rank: Scalars['Int']['output'];
  /** Its competence. */
  competenceId: Scalars['ID']['output'];
  /** Its skill. */
  skillId: Scalars['ID']['output'];
  /** The variant that was asked. */
  challengeId: Scalars['ID']['output'];
  /** The variant asked in its place; `null` when none was left. */
  replacedBy?: Maybe<Scalars['ID']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** What a person's profile says of a competence at an instant: the start of a certification, a snapshot. */
export type CompetenceClaim = {
  __typename?: 'CompetenceClaim';
  /** The competence. */
  competenceId: Scalars['ID']['output'];
  /** Level. */
  level: Scalars['Int']['output'];
  /** Pix. */
  pix: Scalars['Int']['output'];
};

/** How the questions of a competence are answered. Nothing is told of fewer than 10 people. */
export type ItemStatistics = {
  __typename?: 'ItemStatistics';
  /** The competence. */
  competence: Competence;
  /** Every answer up to then is counted; `null` before the first count, or while everything is counted again. */
  coveredUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Seconds between then and now. */
  lagSeconds?: Maybe<Scalars['Int']['output']>;
  /** What was answered, skill by skill. */
  skills: Array<SkillStatistics>;
};

/** How the questions of a skill are answered. */
export type SkillStatistics = {
  __typename?: 'SkillStatistics';
  /** The skill's id. */
  skillId: Scalars['ID']['output'];
  /** The skill, in the current release or the last that had it. */
  skill?: Maybe<Skill>;
  /** Of its challenges that may be told, together; `null` when there is none. */
  figures?: Maybe<AnswerFigures>;
  /** Its challenges, one entry a release. */
  challenges: Array<ChallengeStatistics>;
};

/** How a challenge was answered in the tests taken from one release. */
export type ChallengeStatistics = {
  __typename?: 'ChallengeStatistics';
  /** The challenge's id. */
  challengeId: Scalars['ID']['output'];
  /** The release of the tests. */
  releaseId: Scalars['ID']['output'];
  /** `null` when fewer than 10 people answered. */
  figures?: Maybe<AnswerFigures>;
};

/** Figures of some answers. */
export type AnswerFigures = {
  __typename?: 'AnswerFigures';
  /** People who answered; of a skill, those of its most answered challenge. */
  peopleCount: Scalars['Int']['output'];
  /** Answers, retries included. */
  answerCount: Scalars['Int']['output'];
  /** Share of right answers, 0 to 100. */
  correctPercentage: Scalars['Float']['output'];
  /** Share of wrong answers. */
  wrongPercentage: Scalars['Float']['output'];
  /** Share of skipped questions. */
  skippedPercentage: Scalars['Float']['output'];
  /** Share of right answers that came after the time. */
  timedOutPercentage: Scalars['Float']['output'];
  /** Share of right answers of candidates who left the page of a focused question. */
  focusedOutPercentage: Scalars['Float']['output'];
  /** Median time to answer in seconds, within 5 %; tests left and resumed are not in it. */
  medianSeconds?: Maybe<Scalars['Float']['output']>;
};

/** How many people are at which level. */
export type LevelDistribution = {
  __typename?: 'LevelDistribution';
  /** When the last whole count began. */
  countedAt: Scalars['DateTime']['output'];
  /** All competences, in order. */
  competences: Array<CompetenceLevels>;
};

/** How many people are at which level of a competence. */
export type CompetenceLevels = {
  __typename?: 'CompetenceLevels';
  /** The competence. */
  competence: Competence;
  /** Levels 0 to 8; empty when nobody has answered anything of it. */
  levels: Array<LevelCount>;
};

/** How many people are at a level. */
export type LevelCount = {
  __typename?: 'LevelCount';
  /** 0 to 8. */
  level: Scalars['Int']['output'];
  /** `null` when they are fewer than 10. */
  peopleCount?: Maybe<Scalars['Int']['output']>;
};

/** What `rebuildStatistics` answers: its success, or its expected failure. */
export type RebuildStatisticsResult = RebuildStatisticsSuccess | NotAllowedError;

/** Everything will be counted again. */
export type RebuildStatisticsSuccess = {
  __typename?: 'RebuildStatisticsSuccess';
  /** Always true. */
  isPlanned: Scalars['Boolean']['output'];
};

/** An estimation of all questions from stored answers: a version (docs/calibration.md). */
export type Calibration = {
  __typename?: 'Calibration';
  /** Opaque identifier: the version. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  state: CalibrationState;
  /** Its questions are those of this release. */
  releaseId: Scalars['ID']['output'];
  /** Answers up to then are used. */
  dataUntil: Scalars['DateTime']['output'];
  /** When it was asked for. */
  startedAt: Scalars['DateTime']['output'];
  /** When it became a draft. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Passes over the tests so far: its progress. There are 40 at most. */
  passCount: Scalars['Int']['output'];
  /** The largest change of a difficulty in the last pass, in levels; it settles below 0.01. */
  change?: Maybe<Scalars['Float']['output']>;
  /** First tests of people, one a competence, that it is estimated from. */
  testCount: Scalars['Int']['output'];
  /** Answers in them. */
  answerCount: Scalars['Int']['output'];
  /** Questions estimated. */
  itemCount: Scalars['Int']['output'];
  /** Questions that somebody should look at. */
  flaggedCount: Scalars['Int']['output'];
  /** Log-likelihood of the answers: the higher, the better explained. Compare it on the same answers only. */
  logLikelihood?: Maybe<Scalars['Float']['output']>;
  /** Who started, activated, retired it, in order. */
  acts: Array<CalibrationAct>;
  /** Its questions in the order of their ids, at most 100 a page; of one competence, or only those to look at, if asked. */
  items: CalibratedItemConnection;
};


/** An estimation of all questions from stored answers: a version (docs/calibration.md). */
export type CalibrationItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  competenceId?: InputMaybe<Scalars['ID']['input']>;
  flaggedOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a calibration stands. */
export type CalibrationState =
  /** Being estimated. */
  | 'RUNNING'
  /** Finished; serves nothing yet. */
  | 'DRAFT'
  /** New tests go by it. */
  | 'ACTIVE'
  /** Serves new tests no more. */
  | 'RETIRED';

/** What was done to a calibration. */
export type CalibrationAct = {
  __typename?: 'CalibrationAct';
  /** What. */
  act: CalibrationActKind;
  /** Who: a user's id. */
  userId: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** What can be done to a calibration. */
export type CalibrationActKind =
  /** Asked for. */
  | 'START'
  /** Made the active one. */
  | 'ACTIVATE'
  /** Put away, by hand or because another was activated. */
  | 'RETIRE';

/** What was estimated of a question. */
export type CalibratedItem = {
  __typename?: 'CalibratedItem';
  /** The challenge's id. */
  challengeId: Scalars['ID']['output'];
  /** The skill it tests. */
  skillId: Scalars['ID']['output'];
  /** Its competence. */
  competenceId: Scalars['ID']['output'];
  /** The level its author gave it. */
  level: Scalars['Int']['output'];
  /** Discrimination, per level. */
  a: Scalars['Float']['output'];
  /** Difficulty, a level. */
  b: Scalars['Float']['output'];
  /** Chance of a right answer by who does not know. */
  g: Scalars['Float']['output'];
  /** Chance of a wrong answer by who knows. */
  slip: Scalars['Float']['output'];
  /** Standard error of the logarithm of the discrimination. */
  seLogA: Scalars['Float']['output'];
  /** Standard error of the difficulty, in levels. */
  seB: Scalars['Float']['output'];
  /** Answers it was estimated from. */
  answerCount: Scalars['Int']['output'];
  /** Right ones among them. */
  correctCount: Scalars['Int']['output'];
  /** Share of the tests of its competence that asked it, 0 to 1. */
  exposure: Scalars['Float']['output'];
  /** Weighted mean square of residuals; 1 when the model holds. */
  infit: Scalars['Float']['output'];
  /** Unweighted mean square of residuals; 1 when the model holds. */
  outfit: Scalars['Float']['output'];
  /** Distance between the observed and the expected curve; 0 when the model holds. */
  rmsd: Scalars['Float']['output'];
  /** A rise of the success rate that people's levels do not explain. */
  drift?: Maybe<ItemDrift>;
  /** Why somebody should look at it; empty when nobody needs to. */
  flags: Array<ItemFlag>;
};

/** A rise of a question's success rate that people's levels do not explain. */
export type ItemDrift = {
  __typename?: 'ItemDrift';
  /** Since which week, counted from the first of 1970. */
  sinceWeek: Scalars['Int']['output'];
  /** By how much, 0 to 1. */
  rise: Scalars['Float']['output'];
  /** How surely: in standard errors. */
  z: Scalars['Float']['output'];
};

/** Why somebody should look at a question. */
export type ItemFlag =
  /** Too few answers: its author's level is used. */
  | 'FEW_ANSWERS'
  /** Answers do not follow the model: its solution may be wrong. Its author's level is used. */
  | 'MISFIT'
  /** Who knows and who does not answer nearly alike. */
  | 'LOW_DISCRIMINATION'
  /** Asked in most tests: write variants. */
  | 'OVEREXPOSED'
  /** Its solution seems to be known since some week. Its author's level is used. */
  | 'LEAKED';

/** A page of calibrations. */
export type CalibrationConnection = {
  __typename?: 'CalibrationConnection';
  /** With cursors. */
  edges: Array<CalibrationEdge>;
  /** Without. */
  nodes: Array<Calibration>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A calibration on a page. */
export type CalibrationEdge = {
  __typename?: 'CalibrationEdge';
  /** The calibration. */
  node: Calibration;
  /** What `after` takes. */
  cursor: Scalars['String']['output'];
};

/** A page of questions of a calibration. */
export type CalibratedItemConnection = {
  __typename?: 'CalibratedItemConnection';
  /** With cursors. */
  edges: Array<CalibratedItemEdge>;
  /** Without. */
  nodes: Array<CalibratedItem>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** A question on a page. */
export type CalibratedItemEdge = {
  __typename?: 'CalibratedItemEdge';
  /** The question. */
  node: CalibratedItem;
  /** What `after` takes. */
  cursor: Scalars['String']['output'];
};

/** What `startCalibration` answers: its success, or one of its expected failures. */
export type StartCalibrationResult = StartCalibrationSuccess | NotAllowedError | NothingToCalibrateError;

/** A calibration is under way. */
export type StartCalibrationSuccess = {
  __typename?: 'StartCalibrationSuccess';
  /** The calibration. */
  calibration: Calibration;
  /** Whether it was under way already. */
  resumed: Scalars['Boolean']['output'];
};

/** No content is published yet. */
export type NothingToCalibrateError = Error & {
  __typename?: 'NothingToCalibrateError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `activateCalibration` needs. */
export type ActivateCalibrationInput = {
  /** The calibration. */
  calibrationId: Scalars['ID']['input'];
};

/** What `activateCalibration` answers: its success, or one of its expected failures. */
export type ActivateCalibrationResult = ActivateCalibrationSuccess | CalibrationNotFoundError | CalibrationStateError;

/** New tests go by this calibration. */
export type ActivateCalibrationSuccess = {
  __typename?: 'ActivateCalibrationSuccess';
  /** The calibration. */
  calibration: Calibration;
};

/** What `retireCalibration` needs. */
export type RetireCalibrationInput = {
  /** The calibration. */
  calibrationId: Scalars['ID']['input'];
};

/** What `retireCalibration` answers: its success, or one of its expected failures. */
export type RetireCalibrationResult = RetireCalibrationSuccess | CalibrationNotFoundError | CalibrationStateError;

/** The calibration is put away. */
export type RetireCalibrationSuccess = {
  __typename?: 'RetireCalibrationSuccess';
  /** The calibration. */
  calibration: Calibration;
};

/** No such calibration, for you. */
export type CalibrationNotFoundError = Error & {
  __typename?: 'CalibrationNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The calibration is still being estimated, or was retired. */
export type CalibrationStateError = Error & {
  __typename?: 'CalibrationStateError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** The calibration. */
  calibration: Calibration;
};

/** What people can and cannot do, read together. */
export type SkillResults = {
  __typename?: 'SkillResults';
  /** When it was read: what is read later is at least as new. */
  readAt: Scalars['DateTime']['output'];
  /** One for each id asked, in the same order. */
  people: Array<PersonSkillResults>;
};

/** What one person can and cannot do, as their answers tell now. */
export type PersonSkillResults = {
  __typename?: 'PersonSkillResults';
  /** Whose. */
  userId: Scalars['ID']['output'];
  /** Skills whose last answer was not right. What is only inferred from another skill is left out. */
  failed: Array<SkillResult>;
  /** Skills held, by an answer or by inference from a harder one. */
  passed: Array<SkillResult>;
};

/** What is known of one skill. */
export type SkillResult = {
  __typename?: 'SkillResult';
  /** The skill. */
  skillId: Scalars['ID']['output'];
  /** From the answer of which instant. */
  at: Scalars['DateTime']['output'];
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
  Domain: Domain;
  Competence: Competence;
  Subject: Subject;
  Skill: Skill;
  Challenge: Challenge;
  Assessment: Assessment;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Domain:
    ( { __typename: 'Domain' }
    & GraphQLRecursivePick<FederationTypes['Domain'], {"id":true}> );
  Competence:
    ( { __typename: 'Competence' }
    & GraphQLRecursivePick<FederationTypes['Competence'], {"id":true}> );
  Subject:
    ( { __typename: 'Subject' }
    & GraphQLRecursivePick<FederationTypes['Subject'], {"id":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"id":true}> );
  Challenge:
    ( { __typename: 'Challenge' }
    & GraphQLRecursivePick<FederationTypes['Challenge'], {"id":true}> );
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ImportContentReleaseResult:
    | ( Omit<ImportContentReleaseSuccess, 'contentImport'> & { contentImport: _RefType['ContentImport'] } & { __typename: 'ImportContentReleaseSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  StartCompetenceTestResult:
    | ( Omit<StartCompetenceTestSuccess, 'assessment'> & { assessment: _RefType['Assessment'] } & { __typename: 'StartCompetenceTestSuccess' } )
    | ( CompetenceNotFoundErrorModel & { __typename: 'CompetenceNotFoundError' } )
    | ( RetryTooEarlyErrorModel & { __typename: 'RetryTooEarlyError' } )
    | ( MaxLevelReachedErrorModel & { __typename: 'MaxLevelReachedError' } )
    | ( NothingToTestErrorModel & { __typename: 'NothingToTestError' } )
    | ( DeviceNotEnoughErrorModel & { __typename: 'DeviceNotEnoughError' } )
  ;
  ResumeTestResult:
    | ( Omit<ResumeTestSuccess, 'assessment'> & { assessment: _RefType['Assessment'] } & { __typename: 'ResumeTestSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
    | ( AssessmentEndedErrorModel & { __typename: 'AssessmentEndedError' } )
    | ( DeviceNotEnoughErrorModel & { __typename: 'DeviceNotEnoughError' } )
  ;
  StartDemoTestResult:
    | ( Omit<StartDemoTestSuccess, 'assessment'> & { assessment: _RefType['Assessment'] } & { __typename: 'StartDemoTestSuccess' } )
    | ( NothingToTestErrorModel & { __typename: 'NothingToTestError' } )
  ;
  StartPreviewResult:
    | ( Omit<StartPreviewSuccess, 'assessment'> & { assessment: _RefType['Assessment'] } & { __typename: 'StartPreviewSuccess' } )
    | ( ChallengeNotFoundErrorModel & { __typename: 'ChallengeNotFoundError' } )
  ;
  SubmitAnswerResult:
    | ( Omit<SubmitAnswerSuccess, 'answer' | 'assessment' | 'levelUp'> & { answer: _RefType['Answer'], assessment: _RefType['Assessment'], levelUp?: Maybe<_RefType['LevelUp']> } & { __typename: 'SubmitAnswerSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
    | ( AssessmentEndedErrorModel & { __typename: 'AssessmentEndedError' } )
    | ( ChallengeNotAskedErrorModel & { __typename: 'ChallengeNotAskedError' } )
    | ( ChallengeAlreadyAnsweredErrorModel & { __typename: 'ChallengeAlreadyAnsweredError' } )
    | ( TestSuspendedErrorModel & { __typename: 'TestSuspendedError' } )
    | ( ResultCodeRefusedErrorModel & { __typename: 'ResultCodeRefusedError' } )
    | ( TimerNotStartedErrorModel & { __typename: 'TimerNotStartedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  SealSimulationResult:
    | ( SealSimulationSuccess & { __typename: 'SealSimulationSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
    | ( AssessmentEndedErrorModel & { __typename: 'AssessmentEndedError' } )
    | ( ChallengeNotAskedErrorModel & { __typename: 'ChallengeNotAskedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  StartChallengeTimerResult:
    | ( Omit<StartChallengeTimerSuccess, 'assessment'> & { assessment: _RefType['Assessment'] } & { __typename: 'StartChallengeTimerSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
    | ( AssessmentEndedErrorModel & { __typename: 'AssessmentEndedError' } )
    | ( ChallengeNotAskedErrorModel & { __typename: 'ChallengeNotAskedError' } )
  ;
  ReportFocusLostResult:
    | ( Omit<ReportFocusLostSuccess, 'assessment'> & { assessment: _RefType['Assessment'] } & { __typename: 'ReportFocusLostSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
    | ( AssessmentEndedErrorModel & { __typename: 'AssessmentEndedError' } )
    | ( ChallengeNotAskedErrorModel & { __typename: 'ChallengeNotAskedError' } )
  ;
  ReportProblemResult:
    | ( Omit<ReportProblemSuccess, 'report'> & { report: _RefType['ProblemReport'] } & { __typename: 'ReportProblemSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
    | ( ChallengeNotAskedErrorModel & { __typename: 'ChallengeNotAskedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  MarkProblemTreatedResult:
    | ( Omit<MarkProblemTreatedSuccess, 'report'> & { report: _RefType['ProblemReport'] } & { __typename: 'MarkProblemTreatedSuccess' } )
    | ( ProblemReportNotFoundErrorModel & { __typename: 'ProblemReportNotFoundError' } )
  ;
  ResetCompetenceResult:
    | ( Omit<ResetCompetenceSuccess, 'profile'> & { profile: _RefType['Profile'] } & { __typename: 'ResetCompetenceSuccess' } )
    | ( CompetenceNotFoundErrorModel & { __typename: 'CompetenceNotFoundError' } )
    | ( ResetTooEarlyErrorModel & { __typename: 'ResetTooEarlyError' } )
  ;
  MarkTestRulesSeenResult:
    | ( Omit<MarkTestRulesSeenSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'MarkTestRulesSeenSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  SkipChallengeResult:
    | ( Omit<SubmitAnswerSuccess, 'answer' | 'assessment' | 'levelUp'> & { answer: _RefType['Answer'], assessment: _RefType['Assessment'], levelUp?: Maybe<_RefType['LevelUp']> } & { __typename: 'SubmitAnswerSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
    | ( AssessmentEndedErrorModel & { __typename: 'AssessmentEndedError' } )
    | ( ChallengeNotAskedErrorModel & { __typename: 'ChallengeNotAskedError' } )
    | ( ChallengeAlreadyAnsweredErrorModel & { __typename: 'ChallengeAlreadyAnsweredError' } )
    | ( TestSuspendedErrorModel & { __typename: 'TestSuspendedError' } )
    | ( TimerNotStartedErrorModel & { __typename: 'TimerNotStartedError' } )
  ;
  StartTestResult:
    | ( StartTestSuccess & { __typename: 'StartTestSuccess' } )
    | ( NotCertifiableErrorModel & { __typename: 'NotCertifiableError' } )
    | ( NothingToTestErrorModel & { __typename: 'NothingToTestError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  EndTestResult:
    | ( EndTestSuccess & { __typename: 'EndTestSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
  ;
  SuperviseTestResult:
    | ( SuperviseTestSuccess & { __typename: 'SuperviseTestSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
    | ( AssessmentEndedErrorModel & { __typename: 'AssessmentEndedError' } )
    | ( ChallengeNotAskedErrorModel & { __typename: 'ChallengeNotAskedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ProfileSnapshotsResult:
    | ( Omit<ProfileSnapshots, 'snapshots'> & { snapshots: Array<_RefType['ProfileSnapshot']> } & { __typename: 'ProfileSnapshots' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RebuildStatisticsResult:
    | ( RebuildStatisticsSuccess & { __typename: 'RebuildStatisticsSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  StartCalibrationResult:
    | ( Omit<StartCalibrationSuccess, 'calibration'> & { calibration: _RefType['Calibration'] } & { __typename: 'StartCalibrationSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( NothingToCalibrateErrorModel & { __typename: 'NothingToCalibrateError' } )
  ;
  ActivateCalibrationResult:
    | ( Omit<ActivateCalibrationSuccess, 'calibration'> & { calibration: _RefType['Calibration'] } & { __typename: 'ActivateCalibrationSuccess' } )
    | ( CalibrationNotFoundErrorModel & { __typename: 'CalibrationNotFoundError' } )
    | ( CalibrationStateErrorModel & { __typename: 'CalibrationStateError' } )
  ;
  RetireCalibrationResult:
    | ( Omit<RetireCalibrationSuccess, 'calibration'> & { calibration: _RefType['Calibration'] } & { __typename: 'RetireCalibrationSuccess' } )
    | ( CalibrationNotFoundErrorModel & { __typename: 'CalibrationNotFoundError' } )
    | ( CalibrationStateErrorModel & { __typename: 'CalibrationStateError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Error:
    | ( NotAllowedErrorModel )
    | ( InvalidInputErrorModel )
    | ( CompetenceNotFoundErrorModel )
    | ( RetryTooEarlyErrorModel )
    | ( NothingToTestErrorModel )
    | ( MaxLevelReachedErrorModel )
    | ( DeviceNotEnoughErrorModel )
    | ( ChallengeNotFoundErrorModel )
    | ( AssessmentNotFoundErrorModel )
    | ( AssessmentEndedErrorModel )
    | ( TestSuspendedErrorModel )
    | ( ChallengeNotAskedErrorModel )
    | ( ChallengeAlreadyAnsweredErrorModel )
    | ( ResultCodeRefusedErrorModel )
    | ( TimerNotStartedErrorModel )
    | ( ProblemReportNotFoundErrorModel )
    | ( ResetTooEarlyErrorModel )
    | ( NotCertifiableErrorModel )
    | ( NothingToCalibrateErrorModel )
    | ( CalibrationNotFoundErrorModel )
    | ( CalibrationStateErrorModel )
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
  Domain: ResolverTypeWrapper<DomainModel>;
  Competence: ResolverTypeWrapper<CompetenceModel>;
  Subject: ResolverTypeWrapper<SubjectModel>;
  Skill: ResolverTypeWrapper<SkillModel>;
  Challenge: ResolverTypeWrapper<QuestionModel>;
  ChallengeKind: ChallengeKind;
  Requirement: Requirement;
  Choice: ResolverTypeWrapper<Choice>;
  ChallengeField: ResolverTypeWrapper<QuestionFieldModel>;
  ChallengeIllustration: ResolverTypeWrapper<IllustrationModel>;
  ChallengeAttachment: ResolverTypeWrapper<AttachmentModel>;
  ChallengeEmbed: ResolverTypeWrapper<QuestionEmbedModel>;
  Assessment: ResolverTypeWrapper<AssessmentModel>;
  AssessmentKind: AssessmentKind;
  AssessmentState: AssessmentState;
  ChallengeTimer: ResolverTypeWrapper<ChallengeTimerModel>;
  ChallengeReasons: ResolverTypeWrapper<ChoiceReasonsModel>;
  ChallengeCandidate: ResolverTypeWrapper<Omit<ChallengeCandidate, 'skill'> & { skill: ResolversTypes['Skill'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReasonedCompetence: ResolverTypeWrapper<Omit<ReasonedCompetence, 'competence'> & { competence: ResolversTypes['Competence'] }>;
  LevelEstimate: ResolverTypeWrapper<LevelEstimate>;
  StopReason: StopReason;
  Progress: ResolverTypeWrapper<Progress>;
  Answer: ResolverTypeWrapper<AnswerModel>;
  FieldResult: ResolverTypeWrapper<FieldResult>;
  Outcome: Outcome;
  Profile: ResolverTypeWrapper<ProfileModel>;
  CompetenceProfile: ResolverTypeWrapper<CompetenceProfileModel>;
  CompetenceStatus: CompetenceStatus;
  User: ResolverTypeWrapper<PresentedUserModel>;
  ContentRelease: ResolverTypeWrapper<ContentReleaseModel>;
  ContentProblem: ResolverTypeWrapper<ReleaseProblemModel>;
  ContentReleaseConnection: ResolverTypeWrapper<ContentReleasePageModel>;
  ContentReleaseEdge: ResolverTypeWrapper<Omit<ContentReleaseEdge, 'node'> & { node: ResolversTypes['ContentRelease'] }>;
  ContentReleaseChangeConnection: ResolverTypeWrapper<ReleaseChangePageModel>;
  ContentReleaseChangeEdge: ResolverTypeWrapper<Omit<ContentReleaseChangeEdge, 'node'> & { node: ResolversTypes['ContentReleaseChange'] }>;
  ContentReleaseChange: ResolverTypeWrapper<ReleaseChangeModel>;
  ContentKind: ContentKind;
  ContentChange: ContentChange;
  ChallengePreview: ResolverTypeWrapper<TestedChallengeModel>;
  ContentImport: ResolverTypeWrapper<ContentImportModel>;
  ContentImportState: ContentImportState;
  ImportContentReleaseInput: ImportContentReleaseInput;
  ImportContentReleaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportContentReleaseResult']>;
  ImportContentReleaseSuccess: ResolverTypeWrapper<Omit<ImportContentReleaseSuccess, 'contentImport'> & { contentImport: ResolversTypes['ContentImport'] }>;
  ContentReleaseState: ContentReleaseState;
  StartCompetenceTestInput: StartCompetenceTestInput;
  DeviceInput: DeviceInput;
  StartCompetenceTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartCompetenceTestResult']>;
  StartCompetenceTestSuccess: ResolverTypeWrapper<Omit<StartCompetenceTestSuccess, 'assessment'> & { assessment: ResolversTypes['Assessment'] }>;
  CompetenceNotFoundError: ResolverTypeWrapper<CompetenceNotFoundErrorModel>;
  RetryTooEarlyError: ResolverTypeWrapper<RetryTooEarlyErrorModel>;
  NothingToTestError: ResolverTypeWrapper<NothingToTestErrorModel>;
  MaxLevelReachedError: ResolverTypeWrapper<MaxLevelReachedErrorModel>;
  DeviceNotEnoughError: ResolverTypeWrapper<DeviceNotEnoughErrorModel>;
  ResumeTestInput: ResumeTestInput;
  ResumeTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeTestResult']>;
  ResumeTestSuccess: ResolverTypeWrapper<Omit<ResumeTestSuccess, 'assessment'> & { assessment: ResolversTypes['Assessment'] }>;
  StartDemoTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartDemoTestResult']>;
  StartDemoTestSuccess: ResolverTypeWrapper<Omit<StartDemoTestSuccess, 'assessment'> & { assessment: ResolversTypes['Assessment'] }>;
  StartPreviewInput: StartPreviewInput;
  StartPreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPreviewResult']>;
  StartPreviewSuccess: ResolverTypeWrapper<Omit<StartPreviewSuccess, 'assessment'> & { assessment: ResolversTypes['Assessment'] }>;
  ChallengeNotFoundError: ResolverTypeWrapper<ChallengeNotFoundErrorModel>;
  FieldAnswerInput: FieldAnswerInput;
  MatchedPairInput: MatchedPairInput;
  SubmitAnswerInput: SubmitAnswerInput;
  SubmitAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitAnswerResult']>;
  SubmitAnswerSuccess: ResolverTypeWrapper<Omit<SubmitAnswerSuccess, 'answer' | 'assessment' | 'levelUp'> & { answer: ResolversTypes['Answer'], assessment: ResolversTypes['Assessment'], levelUp?: Maybe<ResolversTypes['LevelUp']> }>;
  LevelUp: ResolverTypeWrapper<Omit<LevelUp, 'competence'> & { competence: ResolversTypes['Competence'] }>;
  AssessmentNotFoundError: ResolverTypeWrapper<AssessmentNotFoundErrorModel>;
  AssessmentEndedError: ResolverTypeWrapper<AssessmentEndedErrorModel>;
  TestSuspendedError: ResolverTypeWrapper<TestSuspendedErrorModel>;
  ChallengeNotAskedError: ResolverTypeWrapper<ChallengeNotAskedErrorModel>;
  ChallengeAlreadyAnsweredError: ResolverTypeWrapper<ChallengeAlreadyAnsweredErrorModel>;
  ResultCodeRefusedError: ResolverTypeWrapper<ResultCodeRefusedErrorModel>;
  ResultCodeRefusal: ResultCodeRefusal;
  SimulatorValueInput: SimulatorValueInput;
  SealSimulationInput: SealSimulationInput;
  SealSimulationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SealSimulationResult']>;
  SealSimulationSuccess: ResolverTypeWrapper<SealSimulationSuccess>;
  TimerNotStartedError: ResolverTypeWrapper<TimerNotStartedErrorModel>;
  StartChallengeTimerInput: StartChallengeTimerInput;
  StartChallengeTimerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartChallengeTimerResult']>;
  StartChallengeTimerSuccess: ResolverTypeWrapper<Omit<StartChallengeTimerSuccess, 'assessment'> & { assessment: ResolversTypes['Assessment'] }>;
  ReportFocusLostInput: ReportFocusLostInput;
  ReportFocusLostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportFocusLostResult']>;
  ReportFocusLostSuccess: ResolverTypeWrapper<Omit<ReportFocusLostSuccess, 'assessment'> & { assessment: ResolversTypes['Assessment'] }>;
  ProblemCategory: ProblemCategory;
  ProblemState: ProblemState;
  ProblemReport: ResolverTypeWrapper<ProblemReportModel>;
  ProblemReportConnection: ResolverTypeWrapper<ProblemReportPageModel>;
  ProblemReportEdge: ResolverTypeWrapper<Omit<ProblemReportEdge, 'node'> & { node: ResolversTypes['ProblemReport'] }>;
  ReportProblemInput: ReportProblemInput;
  ReportProblemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportProblemResult']>;
  ReportProblemSuccess: ResolverTypeWrapper<Omit<ReportProblemSuccess, 'report'> & { report: ResolversTypes['ProblemReport'] }>;
  MarkProblemTreatedInput: MarkProblemTreatedInput;
  MarkProblemTreatedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkProblemTreatedResult']>;
  MarkProblemTreatedSuccess: ResolverTypeWrapper<Omit<MarkProblemTreatedSuccess, 'report'> & { report: ResolversTypes['ProblemReport'] }>;
  ProblemReportNotFoundError: ResolverTypeWrapper<ProblemReportNotFoundErrorModel>;
  ResetCompetenceInput: ResetCompetenceInput;
  ResetCompetenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetCompetenceResult']>;
  ResetCompetenceSuccess: ResolverTypeWrapper<Omit<ResetCompetenceSuccess, 'profile'> & { profile: ResolversTypes['Profile'] }>;
  ResetTooEarlyError: ResolverTypeWrapper<ResetTooEarlyErrorModel>;
  MarkTestRulesSeenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkTestRulesSeenResult']>;
  MarkTestRulesSeenSuccess: ResolverTypeWrapper<Omit<MarkTestRulesSeenSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  SkipChallengeInput: SkipChallengeInput;
  SkipChallengeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipChallengeResult']>;
  ContentPart: ContentPart;
  SubjectCapInput: SubjectCapInput;
  StartTestInput: StartTestInput;
  WatchedAsInput: WatchedAsInput;
  StartTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartTestResult']>;
  StartTestSuccess: ResolverTypeWrapper<StartTestSuccess>;
  NotCertifiableError: ResolverTypeWrapper<NotCertifiableErrorModel>;
  EndTestInput: EndTestInput;
  EndTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndTestResult']>;
  EndTestSuccess: ResolverTypeWrapper<EndTestSuccess>;
  SuspendTestInput: SuspendTestInput;
  ContinueTestInput: ContinueTestInput;
  ExtendTestInput: ExtendTestInput;
  ReplaceChallengeInput: ReplaceChallengeInput;
  SuperviseTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuperviseTestResult']>;
  SuperviseTestSuccess: ResolverTypeWrapper<SuperviseTestSuccess>;
  Certifiability: ResolverTypeWrapper<Certifiability>;
  ProfileSnapshotsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProfileSnapshotsResult']>;
  ProfileSnapshots: ResolverTypeWrapper<Omit<ProfileSnapshots, 'snapshots'> & { snapshots: Array<ResolversTypes['ProfileSnapshot']> }>;
  ProfileSnapshot: ResolverTypeWrapper<ProfileSnapshotModel>;
  TestReport: ResolverTypeWrapper<TestReportModel>;
  CertificationOpinion: ResolverTypeWrapper<SecondOpinionModel>;
  CertificationOpinionCompetence: ResolverTypeWrapper<CertificationOpinionCompetence>;
  SubjectReport: ResolverTypeWrapper<SubjectReport>;
  SkillReport: ResolverTypeWrapper<SkillReport>;
  TestProgress: ResolverTypeWrapper<TestProgressModel>;
  QuestionReport: ResolverTypeWrapper<QuestionReport>;
  ReplacedQuestion: ResolverTypeWrapper<ReplacedQuestion>;
  CompetenceClaim: ResolverTypeWrapper<CompetenceClaim>;
  ItemStatistics: ResolverTypeWrapper<ItemStatisticsModel>;
  SkillStatistics: ResolverTypeWrapper<SkillStatisticsModel>;
  ChallengeStatistics: ResolverTypeWrapper<ChallengeStatistics>;
  AnswerFigures: ResolverTypeWrapper<AnswerFigures>;
  LevelDistribution: ResolverTypeWrapper<LevelDistributionModel>;
  CompetenceLevels: ResolverTypeWrapper<Omit<CompetenceLevels, 'competence'> & { competence: ResolversTypes['Competence'] }>;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  RebuildStatisticsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RebuildStatisticsResult']>;
  RebuildStatisticsSuccess: ResolverTypeWrapper<RebuildStatisticsSuccess>;
  Calibration: ResolverTypeWrapper<CalibrationModel>;
  CalibrationState: CalibrationState;
  CalibrationAct: ResolverTypeWrapper<CalibrationActModel>;
  CalibrationActKind: CalibrationActKind;
  CalibratedItem: ResolverTypeWrapper<ItemReportModel>;
  ItemDrift: ResolverTypeWrapper<ItemDrift>;
  ItemFlag: ItemFlag;
  CalibrationConnection: ResolverTypeWrapper<CalibrationPageModel>;
  CalibrationEdge: ResolverTypeWrapper<Omit<CalibrationEdge, 'node'> & { node: ResolversTypes['Calibration'] }>;
  CalibratedItemConnection: ResolverTypeWrapper<CalibratedItemPageModel>;
  CalibratedItemEdge: ResolverTypeWrapper<Omit<CalibratedItemEdge, 'node'> & { node: ResolversTypes['CalibratedItem'] }>;
  StartCalibrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartCalibrationResult']>;
  StartCalibrationSuccess: ResolverTypeWrapper<Omit<StartCalibrationSuccess, 'calibration'> & { calibration: ResolversTypes['Calibration'] }>;
  NothingToCalibrateError: ResolverTypeWrapper<NothingToCalibrateErrorModel>;
  ActivateCalibrationInput: ActivateCalibrationInput;
  ActivateCalibrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateCalibrationResult']>;
  ActivateCalibrationSuccess: ResolverTypeWrapper<Omit<ActivateCalibrationSuccess, 'calibration'> & { calibration: ResolversTypes['Calibration'] }>;
  RetireCalibrationInput: RetireCalibrationInput;
  RetireCalibrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireCalibrationResult']>;
  RetireCalibrationSuccess: ResolverTypeWrapper<Omit<RetireCalibrationSuccess, 'calibration'> & { calibration: ResolversTypes['Calibration'] }>;
  CalibrationNotFoundError: ResolverTypeWrapper<CalibrationNotFoundErrorModel>;
  CalibrationStateError: ResolverTypeWrapper<CalibrationStateErrorModel>;
  SkillResults: ResolverTypeWrapper<Omit<SkillResults, 'people'> & { people: Array<ResolversTypes['PersonSkillResults']> }>;
  PersonSkillResults: ResolverTypeWrapper<PersonSkillResultsModel>;
  SkillResult: ResolverTypeWrapper<SkillResult>;
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
  Domain: DomainModel;
  Competence: CompetenceModel;
  Subject: SubjectModel;
  Skill: SkillModel;
  Challenge: QuestionModel;
  Choice: Choice;
  ChallengeField: QuestionFieldModel;
  ChallengeIllustration: IllustrationModel;
  ChallengeAttachment: AttachmentModel;
  ChallengeEmbed: QuestionEmbedModel;
  Assessment: AssessmentModel;
  ChallengeTimer: ChallengeTimerModel;
  ChallengeReasons: ChoiceReasonsModel;
  ChallengeCandidate: Omit<ChallengeCandidate, 'skill'> & { skill: ResolversParentTypes['Skill'] };
  Float: Scalars['Float']['output'];
  ReasonedCompetence: Omit<ReasonedCompetence, 'competence'> & { competence: ResolversParentTypes['Competence'] };
  LevelEstimate: LevelEstimate;
  Progress: Progress;
  Answer: AnswerModel;
  FieldResult: FieldResult;
  Profile: ProfileModel;
  CompetenceProfile: CompetenceProfileModel;
  User: PresentedUserModel;
  ContentRelease: ContentReleaseModel;
  ContentProblem: ReleaseProblemModel;
  ContentReleaseConnection: ContentReleasePageModel;
  ContentReleaseEdge: Omit<ContentReleaseEdge, 'node'> & { node: ResolversParentTypes['ContentRelease'] };
  ContentReleaseChangeConnection: ReleaseChangePageModel;
  ContentReleaseChangeEdge: Omit<ContentReleaseChangeEdge, 'node'> & { node: ResolversParentTypes['ContentReleaseChange'] };
  ContentReleaseChange: ReleaseChangeModel;
  ChallengePreview: TestedChallengeModel;
  ContentImport: ContentImportModel;
  ImportContentReleaseInput: ImportContentReleaseInput;
  ImportContentReleaseResult: ResolversUnionTypes<ResolversParentTypes>['ImportContentReleaseResult'];
  ImportContentReleaseSuccess: Omit<ImportContentReleaseSuccess, 'contentImport'> & { contentImport: ResolversParentTypes['ContentImport'] };
  StartCompetenceTestInput: StartCompetenceTestInput;
  DeviceInput: DeviceInput;
  StartCompetenceTestResult: ResolversUnionTypes<ResolversParentTypes>['StartCompetenceTestResult'];
  StartCompetenceTestSuccess: Omit<StartCompetenceTestSuccess, 'assessment'> & { assessment: ResolversParentTypes['Assessment'] };
  CompetenceNotFoundError: CompetenceNotFoundErrorModel;
  RetryTooEarlyError: RetryTooEarlyErrorModel;
  NothingToTestError: NothingToTestErrorModel;
  MaxLevelReachedError: MaxLevelReachedErrorModel;
  DeviceNotEnoughError: DeviceNotEnoughErrorModel;
  ResumeTestInput: ResumeTestInput;
  ResumeTestResult: ResolversUnionTypes<ResolversParentTypes>['ResumeTestResult'];
  ResumeTestSuccess: Omit<ResumeTestSuccess, 'assessment'> & { assessment: ResolversParentTypes['Assessment'] };
  StartDemoTestResult: ResolversUnionTypes<ResolversParentTypes>['StartDemoTestResult'];
  StartDemoTestSuccess: Omit<StartDemoTestSuccess, 'assessment'> & { assessment: ResolversParentTypes['Assessment'] };
  StartPreviewInput: StartPreviewInput;
  StartPreviewResult: ResolversUnionTypes<ResolversParentTypes>['StartPreviewResult'];
  StartPreviewSuccess: Omit<StartPreviewSuccess, 'assessment'> & { assessment: ResolversParentTypes['Assessment'] };
  ChallengeNotFoundError: ChallengeNotFoundErrorModel;
  FieldAnswerInput: FieldAnswerInput;
  MatchedPairInput: MatchedPairInput;
  SubmitAnswerInput: SubmitAnswerInput;
  SubmitAnswerResult: ResolversUnionTypes<ResolversParentTypes>['SubmitAnswerResult'];
  SubmitAnswerSuccess: Omit<SubmitAnswerSuccess, 'answer' | 'assessment' | 'levelUp'> & { answer: ResolversParentTypes['Answer'], assessment: ResolversParentTypes['Assessment'], levelUp?: Maybe<ResolversParentTypes['LevelUp']> };
  LevelUp: Omit<LevelUp, 'competence'> & { competence: ResolversParentTypes['Competence'] };
  AssessmentNotFoundError: AssessmentNotFoundErrorModel;
  AssessmentEndedError: AssessmentEndedErrorModel;
  TestSuspendedError: TestSuspendedErrorModel;
  ChallengeNotAskedError: ChallengeNotAskedErrorModel;
  ChallengeAlreadyAnsweredError: ChallengeAlreadyAnsweredErrorModel;
  ResultCodeRefusedError: ResultCodeRefusedErrorModel;
  SimulatorValueInput: SimulatorValueInput;
  SealSimulationInput: SealSimulationInput;
  SealSimulationResult: ResolversUnionTypes<ResolversParentTypes>['SealSimulationResult'];
  SealSimulationSuccess: SealSimulationSuccess;
  TimerNotStartedError: TimerNotStartedErrorModel;
  StartChallengeTimerInput: StartChallengeTimerInput;
  StartChallengeTimerResult: ResolversUnionTypes<ResolversParentTypes>['StartChallengeTimerResult'];
  StartChallengeTimerSuccess: Omit<StartChallengeTimerSuccess, 'assessment'> & { assessment: ResolversParentTypes['Assessment'] };
  ReportFocusLostInput: ReportFocusLostInput;
  ReportFocusLostResult: ResolversUnionTypes<ResolversParentTypes>['ReportFocusLostResult'];
  ReportFocusLostSuccess: Omit<ReportFocusLostSuccess, 'assessment'> & { assessment: ResolversParentTypes['Assessment'] };
  ProblemReport: ProblemReportModel;
  ProblemReportConnection: ProblemReportPageModel;
  ProblemReportEdge: Omit<ProblemReportEdge, 'node'> & { node: ResolversParentTypes['ProblemReport'] };
  ReportProblemInput: ReportProblemInput;
  ReportProblemResult: ResolversUnionTypes<ResolversParentTypes>['ReportProblemResult'];
  ReportProblemSuccess: Omit<ReportProblemSuccess, 'report'> & { report: ResolversParentTypes['ProblemReport'] };
  MarkProblemTreatedInput: MarkProblemTreatedInput;
  MarkProblemTreatedResult: ResolversUnionTypes<ResolversParentTypes>['MarkProblemTreatedResult'];
  MarkProblemTreatedSuccess: Omit<MarkProblemTreatedSuccess, 'report'> & { report: ResolversParentTypes['ProblemReport'] };
  ProblemReportNotFoundError: ProblemReportNotFoundErrorModel;
  ResetCompetenceInput: ResetCompetenceInput;
  ResetCompetenceResult: ResolversUnionTypes<ResolversParentTypes>['ResetCompetenceResult'];
  ResetCompetenceSuccess: Omit<ResetCompetenceSuccess, 'profile'> & { profile: ResolversParentTypes['Profile'] };
  ResetTooEarlyError: ResetTooEarlyErrorModel;
  MarkTestRulesSeenResult: ResolversUnionTypes<ResolversParentTypes>['MarkTestRulesSeenResult'];
  MarkTestRulesSeenSuccess: Omit<MarkTestRulesSeenSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  SkipChallengeInput: SkipChallengeInput;
  SkipChallengeResult: ResolversUnionTypes<ResolversParentTypes>['SkipChallengeResult'];
  SubjectCapInput: SubjectCapInput;
  StartTestInput: StartTestInput;
  WatchedAsInput: WatchedAsInput;
  StartTestResult: ResolversUnionTypes<ResolversParentTypes>['StartTestResult'];
  StartTestSuccess: StartTestSuccess;
  NotCertifiableError: NotCertifiableErrorModel;
  EndTestInput: EndTestInput;
  EndTestResult: ResolversUnionTypes<ResolversParentTypes>['EndTestResult'];
  EndTestSuccess: EndTestSuccess;
  SuspendTestInput: SuspendTestInput;
  ContinueTestInput: ContinueTestInput;
  ExtendTestInput: ExtendTestInput;
  ReplaceChallengeInput: ReplaceChallengeInput;
  SuperviseTestResult: ResolversUnionTypes<ResolversParentTypes>['SuperviseTestResult'];
  SuperviseTestSuccess: SuperviseTestSuccess;
  Certifiability: Certifiability;
  ProfileSnapshotsResult: ResolversUnionTypes<ResolversParentTypes>['ProfileSnapshotsResult'];
  ProfileSnapshots: Omit<ProfileSnapshots, 'snapshots'> & { snapshots: Array<ResolversParentTypes['ProfileSnapshot']> };
  ProfileSnapshot: ProfileSnapshotModel;
  TestReport: TestReportModel;
  CertificationOpinion: SecondOpinionModel;
  CertificationOpinionCompetence: CertificationOpinionCompetence;
  SubjectReport: SubjectReport;
  SkillReport: SkillReport;
  TestProgress: TestProgressModel;
  QuestionReport: QuestionReport;
  ReplacedQuestion: ReplacedQuestion;
  CompetenceClaim: CompetenceClaim;
  ItemStatistics: ItemStatisticsModel;
  SkillStatistics: SkillStatisticsModel;
  ChallengeStatistics: ChallengeStatistics;
  AnswerFigures: AnswerFigures;
  LevelDistribution: LevelDistributionModel;
  CompetenceLevels: Omit<CompetenceLevels, 'competence'> & { competence: ResolversParentTypes['Competence'] };
  LevelCount: LevelCount;
  RebuildStatisticsResult: ResolversUnionTypes<ResolversParentTypes>['RebuildStatisticsResult'];
  RebuildStatisticsSuccess: RebuildStatisticsSuccess;
  Calibration: CalibrationModel;
  CalibrationAct: CalibrationActModel;
  CalibratedItem: ItemReportModel;
  ItemDrift: ItemDrift;
  CalibrationConnection: CalibrationPageModel;
  CalibrationEdge: Omit<CalibrationEdge, 'node'> & { node: ResolversParentTypes['Calibration'] };
  CalibratedItemConnection: CalibratedItemPageModel;
  CalibratedItemEdge: Omit<CalibratedItemEdge, 'node'> & { node: ResolversParentTypes['CalibratedItem'] };
  StartCalibrationResult: ResolversUnionTypes<ResolversParentTypes>['StartCalibrationResult'];
  StartCalibrationSuccess: Omit<StartCalibrationSuccess, 'calibration'> & { calibration: ResolversParentTypes['Calibration'] };
  NothingToCalibrateError: NothingToCalibrateErrorModel;
  ActivateCalibrationInput: ActivateCalibrationInput;
  ActivateCalibrationResult: ResolversUnionTypes<ResolversParentTypes>['ActivateCalibrationResult'];
  ActivateCalibrationSuccess: Omit<ActivateCalibrationSuccess, 'calibration'> & { calibration: ResolversParentTypes['Calibration'] };
  RetireCalibrationInput: RetireCalibrationInput;
  RetireCalibrationResult: ResolversUnionTypes<ResolversParentTypes>['RetireCalibrationResult'];
  RetireCalibrationSuccess: Omit<RetireCalibrationSuccess, 'calibration'> & { calibration: ResolversParentTypes['Calibration'] };
  CalibrationNotFoundError: CalibrationNotFoundErrorModel;
  CalibrationStateError: CalibrationStateErrorModel;
  SkillResults: Omit<SkillResults, 'people'> & { people: Array<ResolversParentTypes['PersonSkillResults']> };
  PersonSkillResults: PersonSkillResultsModel;
  SkillResult: SkillResult;
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
  __resolveType: TypeResolveFn<'NotAllowedError' | 'InvalidInputError' | 'CompetenceNotFoundError' | 'RetryTooEarlyError' | 'NothingToTestError' | 'MaxLevelReachedError' | 'DeviceNotEnoughError' | 'ChallengeNotFoundError' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'TestSuspendedError' | 'ChallengeNotAskedError' | 'ChallengeAlreadyAnsweredError' | 'ResultCodeRefusedError' | 'TimerNotStartedError' | 'ProblemReportNotFoundError' | 'ResetTooEarlyError' | 'NotCertifiableError' | 'NothingToCalibrateError' | 'CalibrationNotFoundError' | 'CalibrationStateError', ParentType, ContextType>;
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
  domains?: Resolver<Array<ResolversTypes['Domain']>, ParentType, ContextType>;
  competence?: Resolver<Maybe<ResolversTypes['Competence']>, ParentType, ContextType, RequireFields<QueryCompetenceArgs, 'id'>>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryAssessmentArgs, 'id'>>;
  contentRelease?: Resolver<Maybe<ResolversTypes['ContentRelease']>, ParentType, ContextType, RequireFields<QueryContentReleaseArgs, 'id'>>;
  contentReleases?: Resolver<ResolversTypes['ContentReleaseConnection'], ParentType, ContextType, Partial<QueryContentReleasesArgs>>;
  contentReleaseChanges?: Resolver<Maybe<ResolversTypes['ContentReleaseChangeConnection']>, ParentType, ContextType, RequireFields<QueryContentReleaseChangesArgs, 'from' | 'to'>>;
  contentImport?: Resolver<Maybe<ResolversTypes['ContentImport']>, ParentType, ContextType, RequireFields<QueryContentImportArgs, 'sha256'>>;
  challengePreview?: Resolver<Maybe<ResolversTypes['ChallengePreview']>, ParentType, ContextType, RequireFields<QueryChallengePreviewArgs, 'releaseId' | 'challengeId'>>;
  problemReports?: Resolver<ResolversTypes['ProblemReportConnection'], ParentType, ContextType, Partial<QueryProblemReportsArgs>>;
  contentReleasePart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryContentReleasePartArgs, 'releaseId' | 'part'>>;
  testReport?: Resolver<Maybe<ResolversTypes['TestReport']>, ParentType, ContextType, RequireFields<QueryTestReportArgs, 'assessmentId'>>;
  certificationOpinion?: Resolver<Maybe<ResolversTypes['CertificationOpinion']>, ParentType, ContextType, RequireFields<QueryCertificationOpinionArgs, 'assessmentId'>>;
  certifiability?: Resolver<ResolversTypes['Certifiability'], ParentType, ContextType, RequireFields<QueryCertifiabilityArgs, 'userId'>>;
  profileSnapshots?: Resolver<ResolversTypes['ProfileSnapshotsResult'], ParentType, ContextType, RequireFields<QueryProfileSnapshotsArgs, 'userIds'>>;
  itemStatistics?: Resolver<Maybe<ResolversTypes['ItemStatistics']>, ParentType, ContextType, RequireFields<QueryItemStatisticsArgs, 'competenceId'>>;
  levelDistribution?: Resolver<Maybe<ResolversTypes['LevelDistribution']>, ParentType, ContextType>;
  calibrations?: Resolver<ResolversTypes['CalibrationConnection'], ParentType, ContextType, Partial<QueryCalibrationsArgs>>;
  calibration?: Resolver<Maybe<ResolversTypes['Calibration']>, ParentType, ContextType, RequireFields<QueryCalibrationArgs, 'id'>>;
  whyThisChallenge?: Resolver<Maybe<ResolversTypes['ChallengeReasons']>, ParentType, ContextType, RequireFields<QueryWhyThisChallengeArgs, 'assessmentId'>>;
  skillResults?: Resolver<ResolversTypes['SkillResults'], ParentType, ContextType, RequireFields<QuerySkillResultsArgs, 'userIds'>>;
  testProgress?: Resolver<Array<ResolversTypes['TestProgress']>, ParentType, ContextType, RequireFields<QueryTestProgressArgs, 'assessmentIds'>>;
  userData?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryUserDataArgs, 'userId'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  contentImport?: SubscriptionResolver<Maybe<ResolversTypes['ContentImport']>, "contentImport", ParentType, ContextType, RequireFields<SubscriptionContentImportArgs, 'sha256'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startCompetenceTest?: Resolver<ResolversTypes['StartCompetenceTestResult'], ParentType, ContextType, RequireFields<MutationStartCompetenceTestArgs, 'input'>>;
  resumeTest?: Resolver<ResolversTypes['ResumeTestResult'], ParentType, ContextType, RequireFields<MutationResumeTestArgs, 'input'>>;
  startDemoTest?: Resolver<ResolversTypes['StartDemoTestResult'], ParentType, ContextType>;
  startPreview?: Resolver<ResolversTypes['StartPreviewResult'], ParentType, ContextType, RequireFields<MutationStartPreviewArgs, 'input'>>;
  submitAnswer?: Resolver<ResolversTypes['SubmitAnswerResult'], ParentType, ContextType, RequireFields<MutationSubmitAnswerArgs, 'input'>>;
  sealSimulation?: Resolver<ResolversTypes['SealSimulationResult'], ParentType, ContextType, RequireFields<MutationSealSimulationArgs, 'input'>>;
  skipChallenge?: Resolver<ResolversTypes['SkipChallengeResult'], ParentType, ContextType, RequireFields<MutationSkipChallengeArgs, 'input'>>;
  importContentRelease?: Resolver<ResolversTypes['ImportContentReleaseResult'], ParentType, ContextType, RequireFields<MutationImportContentReleaseArgs, 'input'>>;
  startChallengeTimer?: Resolver<ResolversTypes['StartChallengeTimerResult'], ParentType, ContextType, RequireFields<MutationStartChallengeTimerArgs, 'input'>>;
  reportFocusLost?: Resolver<ResolversTypes['ReportFocusLostResult'], ParentType, ContextType, RequireFields<MutationReportFocusLostArgs, 'input'>>;
  reportProblem?: Resolver<ResolversTypes['ReportProblemResult'], ParentType, ContextType, RequireFields<MutationReportProblemArgs, 'input'>>;
  markProblemTreated?: Resolver<ResolversTypes['MarkProblemTreatedResult'], ParentType, ContextType, RequireFields<MutationMarkProblemTreatedArgs, 'input'>>;
  resetCompetence?: Resolver<ResolversTypes['ResetCompetenceResult'], ParentType, ContextType, RequireFields<MutationResetCompetenceArgs, 'input'>>;
  markTestRulesSeen?: Resolver<ResolversTypes['MarkTestRulesSeenResult'], ParentType, ContextType>;
  startTest?: Resolver<ResolversTypes['StartTestResult'], ParentType, ContextType, RequireFields<MutationStartTestArgs, 'input'>>;
  suspendTest?: Resolver<ResolversTypes['SuperviseTestResult'], ParentType, ContextType, RequireFields<MutationSuspendTestArgs, 'input'>>;
  continueTest?: Resolver<ResolversTypes['SuperviseTestResult'], ParentType, ContextType, RequireFields<MutationContinueTestArgs, 'input'>>;
  extendTest?: Resolver<ResolversTypes['SuperviseTestResult'], ParentType, ContextType, RequireFields<MutationExtendTestArgs, 'input'>>;
  replaceChallenge?: Resolver<ResolversTypes['SuperviseTestResult'], ParentType, ContextType, RequireFields<MutationReplaceChallengeArgs, 'input'>>;
  endTest?: Resolver<ResolversTypes['EndTestResult'], ParentType, ContextType, RequireFields<MutationEndTestArgs, 'input'>>;
  startCalibration?: Resolver<ResolversTypes['StartCalibrationResult'], ParentType, ContextType>;
  activateCalibration?: Resolver<ResolversTypes['ActivateCalibrationResult'], ParentType, ContextType, RequireFields<MutationActivateCalibrationArgs, 'input'>>;
  retireCalibration?: Resolver<ResolversTypes['RetireCalibrationResult'], ParentType, ContextType, RequireFields<MutationRetireCalibrationArgs, 'input'>>;
  rebuildStatistics?: Resolver<ResolversTypes['RebuildStatisticsResult'], ParentType, ContextType>;
};

export type DomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain'], FederationReferenceType extends FederationReferenceTypes['Domain'] = FederationReferenceTypes['Domain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Domain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['Competence']>, ParentType, ContextType>;
};

export type CompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Competence'] = ResolversParentTypes['Competence'], FederationReferenceType extends FederationReferenceTypes['Competence'] = FederationReferenceTypes['Competence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Competence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge'], FederationReferenceType extends FederationReferenceTypes['Challenge'] = FederationReferenceTypes['Challenge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Challenge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChallengeKind'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instruction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  illustration?: Resolver<Maybe<ResolversTypes['ChallengeIllustration']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['ChallengeAttachment']>, ParentType, ContextType>;
  embed?: Resolver<Maybe<ResolversTypes['ChallengeEmbed']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['Choice']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Choice']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ChallengeField']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freeOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timerSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  focused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
};

export type ChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Choice'] = ResolversParentTypes['Choice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChallengeFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeField'] = ResolversParentTypes['ChallengeField']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChallengeIllustrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeIllustration'] = ResolversParentTypes['ChallengeIllustration']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChallengeAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeAttachment'] = ResolversParentTypes['ChallengeAttachment']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChallengeEmbedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeEmbed'] = ResolversParentTypes['ChallengeEmbed']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssessmentKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  competence?: Resolver<Maybe<ResolversTypes['Competence']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentChallenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  timer?: Resolver<Maybe<ResolversTypes['ChallengeTimer']>, ParentType, ContextType>;
  focusLost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
  review?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<Array<ResolversTypes['Requirement']>>, ParentType, ContextType>;
};

export type ChallengeTimerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTimer'] = ResolversParentTypes['ChallengeTimer']> = {
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remainingSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChallengeReasonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeReasons'] = ResolversParentTypes['ChallengeReasons']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  isReproduced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['ChallengeCandidate']>, ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['ReasonedCompetence']>, ParentType, ContextType>;
};

export type ChallengeCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeCandidate'] = ResolversParentTypes['ChallengeCandidate']> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  chanceOfRight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isDrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReasonedCompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonedCompetence'] = ResolversParentTypes['ReasonedCompetence']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['LevelEstimate'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['LevelEstimate']>, ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['StopReason']>, ParentType, ContextType>;
};

export type LevelEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelEstimate'] = ResolversParentTypes['LevelEstimate']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanPix?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sdPix?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  answeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sinceCheckpoint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skippedForDevice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldResults?: Resolver<Array<ResolversTypes['FieldResult']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  focusLost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FieldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldResult'] = ResolversParentTypes['FieldResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxReachablePix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certifiable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CompetenceProfile']>, ParentType, ContextType>;
};

export type CompetenceProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceProfile'] = ResolversParentTypes['CompetenceProfile']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompetenceStatus'], ParentType, ContextType>;
  runningAssessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  untestedSkillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysBeforeRetry?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysBeforeReset?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resettable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  runningAssessments?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  hasSeenTestRules?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ContentReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentRelease'] = ResolversParentTypes['ContentRelease']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContentReleaseState'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  problemDetails?: Resolver<Array<ResolversTypes['ContentProblem']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  challengeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContentProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentProblem'] = ResolversParentTypes['ContentProblem']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pointer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContentReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentReleaseConnection'] = ResolversParentTypes['ContentReleaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContentReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContentRelease']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContentReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentReleaseEdge'] = ResolversParentTypes['ContentReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContentRelease'], ParentType, ContextType>;
};

export type ContentReleaseChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentReleaseChangeConnection'] = ResolversParentTypes['ContentReleaseChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContentReleaseChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContentReleaseChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContentReleaseChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentReleaseChangeEdge'] = ResolversParentTypes['ContentReleaseChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContentReleaseChange'], ParentType, ContextType>;
};

export type ContentReleaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentReleaseChange'] = ResolversParentTypes['ContentReleaseChange']> = {
  kind?: Resolver<ResolversTypes['ContentKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ContentChange'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChallengePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengePreview'] = ResolversParentTypes['ChallengePreview']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skillTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skillLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difficulty?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  generator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContentImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentImport'] = ResolversParentTypes['ContentImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContentImportState'], ParentType, ContextType>;
  receivedBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['ContentRelease']>, ParentType, ContextType>;
};

export type ImportContentReleaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportContentReleaseResult'] = ResolversParentTypes['ImportContentReleaseResult']> = {
  __resolveType: TypeResolveFn<'ImportContentReleaseSuccess' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ImportContentReleaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportContentReleaseSuccess'] = ResolversParentTypes['ImportContentReleaseSuccess']> = {
  contentImport?: Resolver<ResolversTypes['ContentImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartCompetenceTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCompetenceTestResult'] = ResolversParentTypes['StartCompetenceTestResult']> = {
  __resolveType: TypeResolveFn<'StartCompetenceTestSuccess' | 'CompetenceNotFoundError' | 'RetryTooEarlyError' | 'MaxLevelReachedError' | 'NothingToTestError' | 'DeviceNotEnoughError', ParentType, ContextType>;
};

export type StartCompetenceTestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCompetenceTestSuccess'] = ResolversParentTypes['StartCompetenceTestSuccess']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  resumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompetenceNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceNotFoundError'] = ResolversParentTypes['CompetenceNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryTooEarlyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryTooEarlyError'] = ResolversParentTypes['RetryTooEarlyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysBeforeRetry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToTestErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToTestError'] = ResolversParentTypes['NothingToTestError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaxLevelReachedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaxLevelReachedError'] = ResolversParentTypes['MaxLevelReachedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceNotEnoughErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceNotEnoughError'] = ResolversParentTypes['DeviceNotEnoughError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skippedForDevice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeTestResult'] = ResolversParentTypes['ResumeTestResult']> = {
  __resolveType: TypeResolveFn<'ResumeTestSuccess' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'DeviceNotEnoughError', ParentType, ContextType>;
};

export type ResumeTestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeTestSuccess'] = ResolversParentTypes['ResumeTestSuccess']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartDemoTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartDemoTestResult'] = ResolversParentTypes['StartDemoTestResult']> = {
  __resolveType: TypeResolveFn<'StartDemoTestSuccess' | 'NothingToTestError', ParentType, ContextType>;
};

export type StartDemoTestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartDemoTestSuccess'] = ResolversParentTypes['StartDemoTestSuccess']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartPreviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPreviewResult'] = ResolversParentTypes['StartPreviewResult']> = {
  __resolveType: TypeResolveFn<'StartPreviewSuccess' | 'ChallengeNotFoundError', ParentType, ContextType>;
};

export type StartPreviewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPreviewSuccess'] = ResolversParentTypes['StartPreviewSuccess']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeNotFoundError'] = ResolversParentTypes['ChallengeNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitAnswerResult'] = ResolversParentTypes['SubmitAnswerResult']> = {
  __resolveType: TypeResolveFn<'SubmitAnswerSuccess' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'ChallengeNotAskedError' | 'ChallengeAlreadyAnsweredError' | 'TestSuspendedError' | 'ResultCodeRefusedError' | 'TimerNotStartedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type SubmitAnswerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitAnswerSuccess'] = ResolversParentTypes['SubmitAnswerSuccess']> = {
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  checkpoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levelUp?: Resolver<Maybe<ResolversTypes['LevelUp']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LevelUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelUp'] = ResolversParentTypes['LevelUp']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentNotFoundError'] = ResolversParentTypes['AssessmentNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentEndedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentEndedError'] = ResolversParentTypes['AssessmentEndedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestSuspendedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestSuspendedError'] = ResolversParentTypes['TestSuspendedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeNotAskedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeNotAskedError'] = ResolversParentTypes['ChallengeNotAskedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeAlreadyAnsweredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeAlreadyAnsweredError'] = ResolversParentTypes['ChallengeAlreadyAnsweredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultCodeRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultCodeRefusedError'] = ResolversParentTypes['ResultCodeRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ResultCodeRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SealSimulationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SealSimulationResult'] = ResolversParentTypes['SealSimulationResult']> = {
  __resolveType: TypeResolveFn<'SealSimulationSuccess' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'ChallengeNotAskedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type SealSimulationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SealSimulationSuccess'] = ResolversParentTypes['SealSimulationSuccess']> = {
  resultCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimerNotStartedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimerNotStartedError'] = ResolversParentTypes['TimerNotStartedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartChallengeTimerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartChallengeTimerResult'] = ResolversParentTypes['StartChallengeTimerResult']> = {
  __resolveType: TypeResolveFn<'StartChallengeTimerSuccess' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'ChallengeNotAskedError', ParentType, ContextType>;
};

export type StartChallengeTimerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartChallengeTimerSuccess'] = ResolversParentTypes['StartChallengeTimerSuccess']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportFocusLostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFocusLostResult'] = ResolversParentTypes['ReportFocusLostResult']> = {
  __resolveType: TypeResolveFn<'ReportFocusLostSuccess' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'ChallengeNotAskedError', ParentType, ContextType>;
};

export type ReportFocusLostSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFocusLostSuccess'] = ResolversParentTypes['ReportFocusLostSuccess']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  isFocused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMinded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemReport'] = ResolversParentTypes['ProblemReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  releaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProblemCategory'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProblemState'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  treatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProblemReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemReportConnection'] = ResolversParentTypes['ProblemReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProblemReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProblemReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemReportEdge'] = ResolversParentTypes['ProblemReportEdge']> = {
  node?: Resolver<ResolversTypes['ProblemReport'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportProblemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportProblemResult'] = ResolversParentTypes['ReportProblemResult']> = {
  __resolveType: TypeResolveFn<'ReportProblemSuccess' | 'AssessmentNotFoundError' | 'ChallengeNotAskedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ReportProblemSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportProblemSuccess'] = ResolversParentTypes['ReportProblemSuccess']> = {
  report?: Resolver<ResolversTypes['ProblemReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkProblemTreatedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkProblemTreatedResult'] = ResolversParentTypes['MarkProblemTreatedResult']> = {
  __resolveType: TypeResolveFn<'MarkProblemTreatedSuccess' | 'ProblemReportNotFoundError', ParentType, ContextType>;
};

export type MarkProblemTreatedSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkProblemTreatedSuccess'] = ResolversParentTypes['MarkProblemTreatedSuccess']> = {
  report?: Resolver<ResolversTypes['ProblemReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemReportNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemReportNotFoundError'] = ResolversParentTypes['ProblemReportNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetCompetenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetCompetenceResult'] = ResolversParentTypes['ResetCompetenceResult']> = {
  __resolveType: TypeResolveFn<'ResetCompetenceSuccess' | 'CompetenceNotFoundError' | 'ResetTooEarlyError', ParentType, ContextType>;
};

export type ResetCompetenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetCompetenceSuccess'] = ResolversParentTypes['ResetCompetenceSuccess']> = {
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetTooEarlyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetTooEarlyError'] = ResolversParentTypes['ResetTooEarlyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysBeforeReset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkTestRulesSeenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkTestRulesSeenResult'] = ResolversParentTypes['MarkTestRulesSeenResult']> = {
  __resolveType: TypeResolveFn<'MarkTestRulesSeenSuccess' | 'NotAllowedError', ParentType, ContextType>;
};

export type MarkTestRulesSeenSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkTestRulesSeenSuccess'] = ResolversParentTypes['MarkTestRulesSeenSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkipChallengeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipChallengeResult'] = ResolversParentTypes['SkipChallengeResult']> = {
  __resolveType: TypeResolveFn<'SubmitAnswerSuccess' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'ChallengeNotAskedError' | 'ChallengeAlreadyAnsweredError' | 'TestSuspendedError' | 'TimerNotStartedError', ParentType, ContextType>;
};

export type StartTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTestResult'] = ResolversParentTypes['StartTestResult']> = {
  __resolveType: TypeResolveFn<'StartTestSuccess' | 'NotCertifiableError' | 'NothingToTestError' | 'InvalidInputError', ParentType, ContextType>;
};

export type StartTestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTestSuccess'] = ResolversParentTypes['StartTestSuccess']> = {
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotCertifiableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotCertifiableError'] = ResolversParentTypes['NotCertifiableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndTestResult'] = ResolversParentTypes['EndTestResult']> = {
  __resolveType: TypeResolveFn<'EndTestSuccess' | 'AssessmentNotFoundError', ParentType, ContextType>;
};

export type EndTestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndTestSuccess'] = ResolversParentTypes['EndTestSuccess']> = {
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuperviseTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuperviseTestResult'] = ResolversParentTypes['SuperviseTestResult']> = {
  __resolveType: TypeResolveFn<'SuperviseTestSuccess' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'ChallengeNotAskedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type SuperviseTestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuperviseTestSuccess'] = ResolversParentTypes['SuperviseTestSuccess']> = {
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentChallengeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isSuspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertifiabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certifiability'] = ResolversParentTypes['Certifiability']> = {
  certifiable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certifiableCompetenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileSnapshotsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSnapshotsResult'] = ResolversParentTypes['ProfileSnapshotsResult']> = {
  __resolveType: TypeResolveFn<'ProfileSnapshots' | 'InvalidInputError', ParentType, ContextType>;
};

export type ProfileSnapshotsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSnapshots'] = ResolversParentTypes['ProfileSnapshots']> = {
  snapshots?: Resolver<Array<ResolversTypes['ProfileSnapshot']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSnapshot'] = ResolversParentTypes['ProfileSnapshot']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certifiable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CompetenceClaim']>, ParentType, ContextType>;
};

export type TestReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestReport'] = ResolversParentTypes['TestReport']> = {
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['SubjectReport']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['QuestionReport']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['CompetenceClaim']>, ParentType, ContextType>;
  replaced?: Resolver<Array<ResolversTypes['ReplacedQuestion']>, ParentType, ContextType>;
};

export type CertificationOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationOpinion'] = ResolversParentTypes['CertificationOpinion']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inconsistency?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isFlagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CertificationOpinionCompetence']>, ParentType, ContextType>;
};

export type CertificationOpinionCompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationOpinionCompetence'] = ResolversParentTypes['CertificationOpinionCompetence']> = {
  competenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport']> = {
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  competenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  testedSkillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validatedSkillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SkillReport']>, ParentType, ContextType>;
};

export type SkillReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillReport'] = ResolversParentTypes['SkillReport']> = {
  skillId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TestProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestProgress'] = ResolversParentTypes['TestProgress']> = {
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentChallengeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isSuspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFocusLost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  focusLostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QuestionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionReport'] = ResolversParentTypes['QuestionReport']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skillId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  hasImage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasEmbed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasAttachment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFocused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReplacedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacedQuestion'] = ResolversParentTypes['ReplacedQuestion']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skillId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CompetenceClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceClaim'] = ResolversParentTypes['CompetenceClaim']> = {
  competenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemStatistics'] = ResolversParentTypes['ItemStatistics']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  coveredUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lagSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SkillStatistics']>, ParentType, ContextType>;
};

export type SkillStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillStatistics'] = ResolversParentTypes['SkillStatistics']> = {
  skillId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['AnswerFigures']>, ParentType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['ChallengeStatistics']>, ParentType, ContextType>;
};

export type ChallengeStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeStatistics'] = ResolversParentTypes['ChallengeStatistics']> = {
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  releaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['AnswerFigures']>, ParentType, ContextType>;
};

export type AnswerFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerFigures'] = ResolversParentTypes['AnswerFigures']> = {
  peopleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctPercentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wrongPercentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  skippedPercentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  timedOutPercentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  focusedOutPercentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LevelDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelDistribution'] = ResolversParentTypes['LevelDistribution']> = {
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CompetenceLevels']>, ParentType, ContextType>;
};

export type CompetenceLevelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceLevels'] = ResolversParentTypes['CompetenceLevels']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LevelCount']>, ParentType, ContextType>;
};

export type LevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RebuildStatisticsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebuildStatisticsResult'] = ResolversParentTypes['RebuildStatisticsResult']> = {
  __resolveType: TypeResolveFn<'RebuildStatisticsSuccess' | 'NotAllowedError', ParentType, ContextType>;
};

export type RebuildStatisticsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebuildStatisticsSuccess'] = ResolversParentTypes['RebuildStatisticsSuccess']> = {
  isPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalibrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calibration'] = ResolversParentTypes['Calibration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CalibrationState'], ParentType, ContextType>;
  releaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  testCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flaggedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  logLikelihood?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['CalibrationAct']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['CalibratedItemConnection'], ParentType, ContextType, Partial<CalibrationItemsArgs>>;
};

export type CalibrationActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationAct'] = ResolversParentTypes['CalibrationAct']> = {
  act?: Resolver<ResolversTypes['CalibrationActKind'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalibratedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibratedItem'] = ResolversParentTypes['CalibratedItem']> = {
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skillId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  competenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  g?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slip?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seLogA?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seB?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  answerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  infit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outfit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rmsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  drift?: Resolver<Maybe<ResolversTypes['ItemDrift']>, ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['ItemFlag']>, ParentType, ContextType>;
};

export type ItemDriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemDrift'] = ResolversParentTypes['ItemDrift']> = {
  sinceWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rise?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  z?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CalibrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationConnection'] = ResolversParentTypes['CalibrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalibrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Calibration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalibrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationEdge'] = ResolversParentTypes['CalibrationEdge']> = {
  node?: Resolver<ResolversTypes['Calibration'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalibratedItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibratedItemConnection'] = ResolversParentTypes['CalibratedItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalibratedItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CalibratedItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalibratedItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibratedItemEdge'] = ResolversParentTypes['CalibratedItemEdge']> = {
  node?: Resolver<ResolversTypes['CalibratedItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StartCalibrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCalibrationResult'] = ResolversParentTypes['StartCalibrationResult']> = {
  __resolveType: TypeResolveFn<'StartCalibrationSuccess' | 'NotAllowedError' | 'NothingToCalibrateError', ParentType, ContextType>;
};

export type StartCalibrationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCalibrationSuccess'] = ResolversParentTypes['StartCalibrationSuccess']> = {
  calibration?: Resolver<ResolversTypes['Calibration'], ParentType, ContextType>;
  resumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToCalibrateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToCalibrateError'] = ResolversParentTypes['NothingToCalibrateError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivateCalibrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateCalibrationResult'] = ResolversParentTypes['ActivateCalibrationResult']> = {
  __resolveType: TypeResolveFn<'ActivateCalibrationSuccess' | 'CalibrationNotFoundError' | 'CalibrationStateError', ParentType, ContextType>;
};

export type ActivateCalibrationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateCalibrationSuccess'] = ResolversParentTypes['ActivateCalibrationSuccess']> = {
  calibration?: Resolver<ResolversTypes['Calibration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetireCalibrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireCalibrationResult'] = ResolversParentTypes['RetireCalibrationResult']> = {
  __resolveType: TypeResolveFn<'RetireCalibrationSuccess' | 'CalibrationNotFoundError' | 'CalibrationStateError', ParentType, ContextType>;
};

export type RetireCalibrationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireCalibrationSuccess'] = ResolversParentTypes['RetireCalibrationSuccess']> = {
  calibration?: Resolver<ResolversTypes['Calibration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalibrationNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationNotFoundError'] = ResolversParentTypes['CalibrationNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalibrationStateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationStateError'] = ResolversParentTypes['CalibrationStateError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calibration?: Resolver<ResolversTypes['Calibration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillResults'] = ResolversParentTypes['SkillResults']> = {
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['PersonSkillResults']>, ParentType, ContextType>;
};

export type PersonSkillResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSkillResults'] = ResolversParentTypes['PersonSkillResults']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  failed?: Resolver<Array<ResolversTypes['SkillResult']>, ParentType, ContextType>;
  passed?: Resolver<Array<ResolversTypes['SkillResult']>, ParentType, ContextType>;
};

export type SkillResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillResult'] = ResolversParentTypes['SkillResult']> = {
  skillId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  Domain?: DomainResolvers<ContextType>;
  Competence?: CompetenceResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  Choice?: ChoiceResolvers<ContextType>;
  ChallengeField?: ChallengeFieldResolvers<ContextType>;
  ChallengeIllustration?: ChallengeIllustrationResolvers<ContextType>;
  ChallengeAttachment?: ChallengeAttachmentResolvers<ContextType>;
  ChallengeEmbed?: ChallengeEmbedResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  ChallengeTimer?: ChallengeTimerResolvers<ContextType>;
  ChallengeReasons?: ChallengeReasonsResolvers<ContextType>;
  ChallengeCandidate?: ChallengeCandidateResolvers<ContextType>;
  ReasonedCompetence?: ReasonedCompetenceResolvers<ContextType>;
  LevelEstimate?: LevelEstimateResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  FieldResult?: FieldResultResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  CompetenceProfile?: CompetenceProfileResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  ContentRelease?: ContentReleaseResolvers<ContextType>;
  ContentProblem?: ContentProblemResolvers<ContextType>;
  ContentReleaseConnection?: ContentReleaseConnectionResolvers<ContextType>;
  ContentReleaseEdge?: ContentReleaseEdgeResolvers<ContextType>;
  ContentReleaseChangeConnection?: ContentReleaseChangeConnectionResolvers<ContextType>;
  ContentReleaseChangeEdge?: ContentReleaseChangeEdgeResolvers<ContextType>;
  ContentReleaseChange?: ContentReleaseChangeResolvers<ContextType>;
  ChallengePreview?: ChallengePreviewResolvers<ContextType>;
  ContentImport?: ContentImportResolvers<ContextType>;
  ImportContentReleaseResult?: ImportContentReleaseResultResolvers<ContextType>;
  ImportContentReleaseSuccess?: ImportContentReleaseSuccessResolvers<ContextType>;
  StartCompetenceTestResult?: StartCompetenceTestResultResolvers<ContextType>;
  StartCompetenceTestSuccess?: StartCompetenceTestSuccessResolvers<ContextType>;
  CompetenceNotFoundError?: CompetenceNotFoundErrorResolvers<ContextType>;
  RetryTooEarlyError?: RetryTooEarlyErrorResolvers<ContextType>;
  NothingToTestError?: NothingToTestErrorResolvers<ContextType>;
  MaxLevelReachedError?: MaxLevelReachedErrorResolvers<ContextType>;
  DeviceNotEnoughError?: DeviceNotEnoughErrorResolvers<ContextType>;
  ResumeTestResult?: ResumeTestResultResolvers<ContextType>;
  ResumeTestSuccess?: ResumeTestSuccessResolvers<ContextType>;
  StartDemoTestResult?: StartDemoTestResultResolvers<ContextType>;
  StartDemoTestSuccess?: StartDemoTestSuccessResolvers<ContextType>;
  StartPreviewResult?: StartPreviewResultResolvers<ContextType>;
  StartPreviewSuccess?: StartPreviewSuccessResolvers<ContextType>;
  ChallengeNotFoundError?: ChallengeNotFoundErrorResolvers<ContextType>;
  SubmitAnswerResult?: SubmitAnswerResultResolvers<ContextType>;
  SubmitAnswerSuccess?: SubmitAnswerSuccessResolvers<ContextType>;
  LevelUp?: LevelUpResolvers<ContextType>;
  AssessmentNotFoundError?: AssessmentNotFoundErrorResolvers<ContextType>;
  AssessmentEndedError?: AssessmentEndedErrorResolvers<ContextType>;
  TestSuspendedError?: TestSuspendedErrorResolvers<ContextType>;
  ChallengeNotAskedError?: ChallengeNotAskedErrorResolvers<ContextType>;
  ChallengeAlreadyAnsweredError?: ChallengeAlreadyAnsweredErrorResolvers<ContextType>;
  ResultCodeRefusedError?: ResultCodeRefusedErrorResolvers<ContextType>;
  SealSimulationResult?: SealSimulationResultResolvers<ContextType>;
  SealSimulationSuccess?: SealSimulationSuccessResolvers<ContextType>;
  TimerNotStartedError?: TimerNotStartedErrorResolvers<ContextType>;
  StartChallengeTimerResult?: StartChallengeTimerResultResolvers<ContextType>;
  StartChallengeTimerSuccess?: StartChallengeTimerSuccessResolvers<ContextType>;
  ReportFocusLostResult?: ReportFocusLostResultResolvers<ContextType>;
  ReportFocusLostSuccess?: ReportFocusLostSuccessResolvers<ContextType>;
  ProblemReport?: ProblemReportResolvers<ContextType>;
  ProblemReportConnection?: ProblemReportConnectionResolvers<ContextType>;
  ProblemReportEdge?: ProblemReportEdgeResolvers<ContextType>;
  ReportProblemResult?: ReportProblemResultResolvers<ContextType>;
  ReportProblemSuccess?: ReportProblemSuccessResolvers<ContextType>;
  MarkProblemTreatedResult?: MarkProblemTreatedResultResolvers<ContextType>;
  MarkProblemTreatedSuccess?: MarkProblemTreatedSuccessResolvers<ContextType>;
  ProblemReportNotFoundError?: ProblemReportNotFoundErrorResolvers<ContextType>;
  ResetCompetenceResult?: ResetCompetenceResultResolvers<ContextType>;
  ResetCompetenceSuccess?: ResetCompetenceSuccessResolvers<ContextType>;
  ResetTooEarlyError?: ResetTooEarlyErrorResolvers<ContextType>;
  MarkTestRulesSeenResult?: MarkTestRulesSeenResultResolvers<ContextType>;
  MarkTestRulesSeenSuccess?: MarkTestRulesSeenSuccessResolvers<ContextType>;
  SkipChallengeResult?: SkipChallengeResultResolvers<ContextType>;
  StartTestResult?: StartTestResultResolvers<ContextType>;
  StartTestSuccess?: StartTestSuccessResolvers<ContextType>;
  NotCertifiableError?: NotCertifiableErrorResolvers<ContextType>;
  EndTestResult?: EndTestResultResolvers<ContextType>;
  EndTestSuccess?: EndTestSuccessResolvers<ContextType>;
  SuperviseTestResult?: SuperviseTestResultResolvers<ContextType>;
  SuperviseTestSuccess?: SuperviseTestSuccessResolvers<ContextType>;
  Certifiability?: CertifiabilityResolvers<ContextType>;
  ProfileSnapshotsResult?: ProfileSnapshotsResultResolvers<ContextType>;
  ProfileSnapshots?: ProfileSnapshotsResolvers<ContextType>;
  ProfileSnapshot?: ProfileSnapshotResolvers<ContextType>;
  TestReport?: TestReportResolvers<ContextType>;
  CertificationOpinion?: CertificationOpinionResolvers<ContextType>;
  CertificationOpinionCompetence?: CertificationOpinionCompetenceResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  SkillReport?: SkillReportResolvers<ContextType>;
  TestProgress?: TestProgressResolvers<ContextType>;
  QuestionReport?: QuestionReportResolvers<ContextType>;
  ReplacedQuestion?: ReplacedQuestionResolvers<ContextType>;
  CompetenceClaim?: CompetenceClaimResolvers<ContextType>;
  ItemStatistics?: ItemStatisticsResolvers<ContextType>;
  SkillStatistics?: SkillStatisticsResolvers<ContextType>;
  ChallengeStatistics?: ChallengeStatisticsResolvers<ContextType>;
  AnswerFigures?: AnswerFiguresResolvers<ContextType>;
  LevelDistribution?: LevelDistributionResolvers<ContextType>;
  CompetenceLevels?: CompetenceLevelsResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
  RebuildStatisticsResult?: RebuildStatisticsResultResolvers<ContextType>;
  RebuildStatisticsSuccess?: RebuildStatisticsSuccessResolvers<ContextType>;
  Calibration?: CalibrationResolvers<ContextType>;
  CalibrationAct?: CalibrationActResolvers<ContextType>;
  CalibratedItem?: CalibratedItemResolvers<ContextType>;
  ItemDrift?: ItemDriftResolvers<ContextType>;
  CalibrationConnection?: CalibrationConnectionResolvers<ContextType>;
  CalibrationEdge?: CalibrationEdgeResolvers<ContextType>;
  CalibratedItemConnection?: CalibratedItemConnectionResolvers<ContextType>;
  CalibratedItemEdge?: CalibratedItemEdgeResolvers<ContextType>;
  StartCalibrationResult?: StartCalibrationResultResolvers<ContextType>;
  StartCalibrationSuccess?: StartCalibrationSuccessResolvers<ContextType>;
  NothingToCalibrateError?: NothingToCalibrateErrorResolvers<ContextType>;
  ActivateCalibrationResult?: ActivateCalibrationResultResolvers<ContextType>;
  ActivateCalibrationSuccess?: ActivateCalibrationSuccessResolvers<ContextType>;
  RetireCalibrationResult?: RetireCalibrationResultResolvers<ContextType>;
  RetireCalibrationSuccess?: RetireCalibrationSuccessResolvers<ContextType>;
  CalibrationNotFoundError?: CalibrationNotFoundErrorResolvers<ContextType>;
  CalibrationStateError?: CalibrationStateErrorResolvers<ContextType>;
  SkillResults?: SkillResultsResolvers<ContextType>;
  PersonSkillResults?: PersonSkillResultsResolvers<ContextType>;
  SkillResult?: SkillResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
};
