// Generated from schema.graphql by « npm run codegen ». Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, NotAllowedError as NotAllowedErrorModel, InvalidInputError as InvalidInputErrorModel } from '@pix/kit/result';
import type { CompetenceNotFoundError as CompetenceNotFoundErrorModel, RetryTooEarlyError as RetryTooEarlyErrorModel, NothingToTestError as NothingToTestErrorModel, AssessmentNotFoundError as AssessmentNotFoundErrorModel, AssessmentEndedError as AssessmentEndedErrorModel, ChallengeNotAskedError as ChallengeNotAskedErrorModel, ChallengeAlreadyAnsweredError as ChallengeAlreadyAnsweredErrorModel, NotCertifiableError as NotCertifiableErrorModel, NothingToCalibrateError as NothingToCalibrateErrorModel, CalibrationNotFoundError as CalibrationNotFoundErrorModel, CalibrationStateError as CalibrationStateErrorModel } from '../domain/errors';
import type { Domain as DomainModel, Competence as CompetenceModel, Subject as SubjectModel, Skill as SkillModel } from '../domain/content';
import type { Question as QuestionModel, QuestionField as QuestionFieldModel } from '../domain/question';
import type { Assessment as AssessmentModel } from '../domain/assessment';
import type { Answer as AnswerModel } from '../domain/answer';
import type { Profile as ProfileModel, CompetenceProfile as CompetenceProfileModel } from '../domain/profile';
import type { PresentedUser as PresentedUserModel } from '../graphql/user';
import type { ContentRelease as ContentReleaseModel } from '../domain/content-release';
import type { TestReport as TestReportModel } from '../domain/test-report';
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
  /** One of the viewer's own tests. */
  assessment?: Maybe<Assessment>;
  /** A content release and how far its import is. Platform administrators only. */
  contentRelease?: Maybe<ContentRelease>;
  /** For services: the part of a release another service keeps, as JSON. Scope `assessment:read-content`. */
  contentReleasePart?: Maybe<Scalars['String']['output']>;
  /** For services: what a test tells who asked for it. Scope `assessment:read-tests`. */
  testReport?: Maybe<TestReport>;
  /** For services: whether a person could be certified, from their profile now. Scope `assessment:read-tests`. */
  certifiability: Certifiability;
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
};


/** What is tested and what people know: the framework, tests, answers, profiles. */
export type QueryContentReleaseArgs = {
  id: Scalars['ID']['input'];
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
export type QueryCertifiabilityArgs = {
  userId: Scalars['ID']['input'];
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
export type QueryUserDataArgs = {
  userId: Scalars['ID']['input'];
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
   * Answers the question asked. One round trip a question: the result, the progress and the next question come back.
   * Sending the same answer again gives the same result; another answer to an answered question is refused.
   */
  submitAnswer: SubmitAnswerResult;
  /** « Je passe »: the question counts as failed and the next one comes (A6). */
  skipChallenge: SkipChallengeResult;
  /**
   * For services: starts a test somebody else asked for. The same `key` again gives the same test.
   * Scope `assessment:start-tests`.
   */
  startTest: StartTestResult;
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
export type MutationSubmitAnswerArgs = {
  input: SubmitAnswerInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationSkipChallengeArgs = {
  input: SkipChallengeInput;
};


/** What can be done; each answers a union of its success and its expected failures. */
export type MutationStartTestArgs = {
  input: StartTestInput;
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
  /** Title, in French. */
  title: Scalars['String']['output'];
  /** Its competences, in order. */
  competences: Array<Competence>;
};

/** One of the 16 competences of the framework. */
export type Competence = {
  __typename?: 'Competence';
  /** Its index, `1.1` … `5.2`. */
  id: Scalars['ID']['output'];
  /** Title, in French. */
  title: Scalars['String']['output'];
  /** What it covers. */
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
  /** Title, as teachers read it. */
  title: Scalars['String']['output'];
  /** What it covers. */
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
  /** « Je sais… » */
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
  /** The question, in Markdown. */
  instruction: Scalars['String']['output'];
  /** What to choose among, or to put in order. */
  choices: Array<Choice>;
  /** What to fill in, for several fields. */
  fields: Array<ChallengeField>;
  /** Shown in the empty field of a short answer. */
  placeholder?: Maybe<Scalars['String']['output']>;
  /** Shown beside a number. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Seconds to answer in, if the question is timed; say so before showing it (A5). */
  timerSeconds?: Maybe<Scalars['Int']['output']>;
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
  | 'ORDERING';

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
  /** The question to answer now; `null` when the test has ended. */
  currentChallenge?: Maybe<Challenge>;
  /** How far the test is. */
  progress: Progress;
  /** The answers given, in order; right or wrong is not told in a certification. */
  answers: Array<Answer>;
};

/** What a test is for. */
export type AssessmentKind =
  /** Self-training on one competence. */
  | 'COMPETENCE'
  /** The subjects of a campaign. */
  | 'CAMPAIGN'
  /** A supervised certification. */
  | 'CERTIFICATION';

/** Where a test stands. */
export type AssessmentState =
  /** Under way. */
  | 'STARTED'
  /** Every question was answered. */
  | 'COMPLETED'
  /** The time was over. */
  | 'TIMED_OUT'
  /** Ended by somebody who may: the invigilator. */
  | 'ENDED';

/** How far a test is. */
export type Progress = {
  __typename?: 'Progress';
  /** Questions answered in this test, skipped ones included. */
  answeredCount: Scalars['Int']['output'];
  /** Percentage of the skills to test that are settled, 0 to 100 (A7). */
  percentage: Scalars['Int']['output'];
  /** Questions answered since the last checkpoint, 0 to 4. */
  sinceCheckpoint: Scalars['Int']['output'];
  /** Number of questions, when known beforehand: certification. */
  questionCount?: Maybe<Scalars['Int']['output']>;
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
  /** What was decided; `null` in a certification. */
  outcome?: Maybe<Outcome>;
  /** The answer to show as right, ready to be shown; `null` in a certification. */
  solution?: Maybe<Scalars['String']['output']>;
  /** Why it is right, in Markdown; `null` in a certification. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** A hint for the next time (« Pour réussir la prochaine fois »); `null` in a certification. */
  hint?: Maybe<Scalars['String']['output']>;
  /** When it was stored. */
  answeredAt: Scalars['DateTime']['output'];
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
  | 'TIMED_OUT';

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
  /** Days before a finished competence can be tried again; `null` when it can or has never been finished. */
  daysBeforeRetry?: Maybe<Scalars['Int']['output']>;
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
};

/** A version of the whole content, imported by a job (A15). */
export type ContentRelease = {
  __typename?: 'ContentRelease';
  /** Its fingerprint: the same content has the same id. */
  id: Scalars['ID']['output'];
  /** Where the import stands. */
  state: ContentReleaseState;
  /** What was wrong, when it failed. */
  problems: Array<Scalars['String']['output']>;
  /** Number of challenges. */
  challengeCount?: Maybe<Scalars['Int']['output']>;
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
};

/** What `startCompetenceTest` answers: its success, or one of its expected failures. */
export type StartCompetenceTestResult = StartCompetenceTestSuccess | CompetenceNotFoundError | RetryTooEarlyError | NothingToTestError;

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

/** One value of a question with several fields. */
export type FieldAnswerInput = {
  /** The field. */
  id: Scalars['ID']['input'];
  /** What was written or selected. */
  value: Scalars['String']['input'];
};

/** Give the member that fits the kind of the question, and no other. */
export type SubmitAnswerInput = {
  /** The test. */
  assessmentId: Scalars['ID']['input'];
  /** The question answered: the one asked. */
  challengeId: Scalars['ID']['input'];
  /** SINGLE_CHOICE (one id), MULTIPLE_CHOICE (all chosen), ORDERING (all, in order). */
  choices?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** SHORT_TEXT, NUMBER and DATE (YYYY-MM-DD or DD/MM/YYYY). */
  text?: InputMaybe<Scalars['String']['input']>;
  /** FIELDS. */
  fields?: InputMaybe<Array<FieldAnswerInput>>;
};

/** What `submitAnswer` answers: its success, or one of its expected failures. */
export type SubmitAnswerResult = SubmitAnswerSuccess | AssessmentNotFoundError | AssessmentEndedError | ChallengeNotAskedError | ChallengeAlreadyAnsweredError | InvalidInputError;

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

/** What `skipChallenge` needs. */
export type SkipChallengeInput = {
  /** The test. */
  assessmentId: Scalars['ID']['input'];
  /** The question passed: the one asked. */
  challengeId: Scalars['ID']['input'];
};

/** What `skipChallenge` answers: its success, or one of its expected failures. */
export type SkipChallengeResult = SubmitAnswerSuccess | AssessmentNotFoundError | AssessmentEndedError | ChallengeNotAskedError | ChallengeAlreadyAnsweredError;

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
  /** For a certification: how long it lasts. */
  durationSeconds?: InputMaybe<Scalars['Int']['input']>;
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

/** Whether a person could be certified. */
export type Certifiability = {
  __typename?: 'Certifiability';
  /** Level 1 or more in 5 competences. */
  certifiable: Scalars['Boolean']['output'];
  /** Number of competences of level 1 or more. */
  certifiableCompetenceCount: Scalars['Int']['output'];
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
};

/** What a person's profile said of a competence when a certification started. */
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
  StartCompetenceTestResult:
    | ( Omit<StartCompetenceTestSuccess, 'assessment'> & { assessment: _RefType['Assessment'] } & { __typename: 'StartCompetenceTestSuccess' } )
    | ( CompetenceNotFoundErrorModel & { __typename: 'CompetenceNotFoundError' } )
    | ( RetryTooEarlyErrorModel & { __typename: 'RetryTooEarlyError' } )
    | ( NothingToTestErrorModel & { __typename: 'NothingToTestError' } )
  ;
  SubmitAnswerResult:
    | ( Omit<SubmitAnswerSuccess, 'answer' | 'assessment' | 'levelUp'> & { answer: _RefType['Answer'], assessment: _RefType['Assessment'], levelUp?: Maybe<_RefType['LevelUp']> } & { __typename: 'SubmitAnswerSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
    | ( AssessmentEndedErrorModel & { __typename: 'AssessmentEndedError' } )
    | ( ChallengeNotAskedErrorModel & { __typename: 'ChallengeNotAskedError' } )
    | ( ChallengeAlreadyAnsweredErrorModel & { __typename: 'ChallengeAlreadyAnsweredError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  SkipChallengeResult:
    | ( Omit<SubmitAnswerSuccess, 'answer' | 'assessment' | 'levelUp'> & { answer: _RefType['Answer'], assessment: _RefType['Assessment'], levelUp?: Maybe<_RefType['LevelUp']> } & { __typename: 'SubmitAnswerSuccess' } )
    | ( AssessmentNotFoundErrorModel & { __typename: 'AssessmentNotFoundError' } )
    | ( AssessmentEndedErrorModel & { __typename: 'AssessmentEndedError' } )
    | ( ChallengeNotAskedErrorModel & { __typename: 'ChallengeNotAskedError' } )
    | ( ChallengeAlreadyAnsweredErrorModel & { __typename: 'ChallengeAlreadyAnsweredError' } )
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
    | ( AssessmentNotFoundErrorModel )
    | ( AssessmentEndedErrorModel )
    | ( ChallengeNotAskedErrorModel )
    | ( ChallengeAlreadyAnsweredErrorModel )
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
  Assessment: ResolverTypeWrapper<AssessmentModel>;
  AssessmentKind: AssessmentKind;
  AssessmentState: AssessmentState;
  Progress: ResolverTypeWrapper<Progress>;
  Answer: ResolverTypeWrapper<AnswerModel>;
  Outcome: Outcome;
  Profile: ResolverTypeWrapper<ProfileModel>;
  CompetenceProfile: ResolverTypeWrapper<CompetenceProfileModel>;
  CompetenceStatus: CompetenceStatus;
  User: ResolverTypeWrapper<PresentedUserModel>;
  ContentRelease: ResolverTypeWrapper<ContentReleaseModel>;
  ContentReleaseState: ContentReleaseState;
  StartCompetenceTestInput: StartCompetenceTestInput;
  StartCompetenceTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartCompetenceTestResult']>;
  StartCompetenceTestSuccess: ResolverTypeWrapper<Omit<StartCompetenceTestSuccess, 'assessment'> & { assessment: ResolversTypes['Assessment'] }>;
  CompetenceNotFoundError: ResolverTypeWrapper<CompetenceNotFoundErrorModel>;
  RetryTooEarlyError: ResolverTypeWrapper<RetryTooEarlyErrorModel>;
  NothingToTestError: ResolverTypeWrapper<NothingToTestErrorModel>;
  FieldAnswerInput: FieldAnswerInput;
  SubmitAnswerInput: SubmitAnswerInput;
  SubmitAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitAnswerResult']>;
  SubmitAnswerSuccess: ResolverTypeWrapper<Omit<SubmitAnswerSuccess, 'answer' | 'assessment' | 'levelUp'> & { answer: ResolversTypes['Answer'], assessment: ResolversTypes['Assessment'], levelUp?: Maybe<ResolversTypes['LevelUp']> }>;
  LevelUp: ResolverTypeWrapper<Omit<LevelUp, 'competence'> & { competence: ResolversTypes['Competence'] }>;
  AssessmentNotFoundError: ResolverTypeWrapper<AssessmentNotFoundErrorModel>;
  AssessmentEndedError: ResolverTypeWrapper<AssessmentEndedErrorModel>;
  ChallengeNotAskedError: ResolverTypeWrapper<ChallengeNotAskedErrorModel>;
  ChallengeAlreadyAnsweredError: ResolverTypeWrapper<ChallengeAlreadyAnsweredErrorModel>;
  SkipChallengeInput: SkipChallengeInput;
  SkipChallengeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipChallengeResult']>;
  ContentPart: ContentPart;
  SubjectCapInput: SubjectCapInput;
  StartTestInput: StartTestInput;
  StartTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartTestResult']>;
  StartTestSuccess: ResolverTypeWrapper<StartTestSuccess>;
  NotCertifiableError: ResolverTypeWrapper<NotCertifiableErrorModel>;
  EndTestInput: EndTestInput;
  EndTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndTestResult']>;
  EndTestSuccess: ResolverTypeWrapper<EndTestSuccess>;
  Certifiability: ResolverTypeWrapper<Certifiability>;
  TestReport: ResolverTypeWrapper<TestReportModel>;
  SubjectReport: ResolverTypeWrapper<SubjectReport>;
  QuestionReport: ResolverTypeWrapper<QuestionReport>;
  CompetenceClaim: ResolverTypeWrapper<CompetenceClaim>;
  ItemStatistics: ResolverTypeWrapper<ItemStatisticsModel>;
  SkillStatistics: ResolverTypeWrapper<SkillStatisticsModel>;
  ChallengeStatistics: ResolverTypeWrapper<ChallengeStatistics>;
  AnswerFigures: ResolverTypeWrapper<AnswerFigures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  Domain: DomainModel;
  Competence: CompetenceModel;
  Subject: SubjectModel;
  Skill: SkillModel;
  Challenge: QuestionModel;
  Choice: Choice;
  ChallengeField: QuestionFieldModel;
  Assessment: AssessmentModel;
  Progress: Progress;
  Answer: AnswerModel;
  Profile: ProfileModel;
  CompetenceProfile: CompetenceProfileModel;
  User: PresentedUserModel;
  ContentRelease: ContentReleaseModel;
  StartCompetenceTestInput: StartCompetenceTestInput;
  StartCompetenceTestResult: ResolversUnionTypes<ResolversParentTypes>['StartCompetenceTestResult'];
  StartCompetenceTestSuccess: Omit<StartCompetenceTestSuccess, 'assessment'> & { assessment: ResolversParentTypes['Assessment'] };
  CompetenceNotFoundError: CompetenceNotFoundErrorModel;
  RetryTooEarlyError: RetryTooEarlyErrorModel;
  NothingToTestError: NothingToTestErrorModel;
  FieldAnswerInput: FieldAnswerInput;
  SubmitAnswerInput: SubmitAnswerInput;
  SubmitAnswerResult: ResolversUnionTypes<ResolversParentTypes>['SubmitAnswerResult'];
  SubmitAnswerSuccess: Omit<SubmitAnswerSuccess, 'answer' | 'assessment' | 'levelUp'> & { answer: ResolversParentTypes['Answer'], assessment: ResolversParentTypes['Assessment'], levelUp?: Maybe<ResolversParentTypes['LevelUp']> };
  LevelUp: Omit<LevelUp, 'competence'> & { competence: ResolversParentTypes['Competence'] };
  AssessmentNotFoundError: AssessmentNotFoundErrorModel;
  AssessmentEndedError: AssessmentEndedErrorModel;
  ChallengeNotAskedError: ChallengeNotAskedErrorModel;
  ChallengeAlreadyAnsweredError: ChallengeAlreadyAnsweredErrorModel;
  SkipChallengeInput: SkipChallengeInput;
  SkipChallengeResult: ResolversUnionTypes<ResolversParentTypes>['SkipChallengeResult'];
  SubjectCapInput: SubjectCapInput;
  StartTestInput: StartTestInput;
  StartTestResult: ResolversUnionTypes<ResolversParentTypes>['StartTestResult'];
  StartTestSuccess: StartTestSuccess;
  NotCertifiableError: NotCertifiableErrorModel;
  EndTestInput: EndTestInput;
  EndTestResult: ResolversUnionTypes<ResolversParentTypes>['EndTestResult'];
  EndTestSuccess: EndTestSuccess;
  Certifiability: Certifiability;
  TestReport: TestReportModel;
  SubjectReport: SubjectReport;
  QuestionReport: QuestionReport;
  CompetenceClaim: CompetenceClaim;
  ItemStatistics: ItemStatisticsModel;
  SkillStatistics: SkillStatisticsModel;
  ChallengeStatistics: ChallengeStatistics;
  AnswerFigures: AnswerFigures;
  Float: Scalars['Float']['output'];
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
  __resolveType: TypeResolveFn<'NotAllowedError' | 'InvalidInputError' | 'CompetenceNotFoundError' | 'RetryTooEarlyError' | 'NothingToTestError' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'ChallengeNotAskedError' | 'ChallengeAlreadyAnsweredError' | 'NotCertifiableError' | 'NothingToCalibrateError' | 'CalibrationNotFoundError' | 'CalibrationStateError', ParentType, ContextType>;
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
  contentReleasePart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryContentReleasePartArgs, 'releaseId' | 'part'>>;
  testReport?: Resolver<Maybe<ResolversTypes['TestReport']>, ParentType, ContextType, RequireFields<QueryTestReportArgs, 'assessmentId'>>;
  certifiability?: Resolver<ResolversTypes['Certifiability'], ParentType, ContextType, RequireFields<QueryCertifiabilityArgs, 'userId'>>;
  itemStatistics?: Resolver<Maybe<ResolversTypes['ItemStatistics']>, ParentType, ContextType, RequireFields<QueryItemStatisticsArgs, 'competenceId'>>;
  levelDistribution?: Resolver<Maybe<ResolversTypes['LevelDistribution']>, ParentType, ContextType>;
  calibrations?: Resolver<ResolversTypes['CalibrationConnection'], ParentType, ContextType, Partial<QueryCalibrationsArgs>>;
  calibration?: Resolver<Maybe<ResolversTypes['Calibration']>, ParentType, ContextType, RequireFields<QueryCalibrationArgs, 'id'>>;
  userData?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryUserDataArgs, 'userId'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startCompetenceTest?: Resolver<ResolversTypes['StartCompetenceTestResult'], ParentType, ContextType, RequireFields<MutationStartCompetenceTestArgs, 'input'>>;
  submitAnswer?: Resolver<ResolversTypes['SubmitAnswerResult'], ParentType, ContextType, RequireFields<MutationSubmitAnswerArgs, 'input'>>;
  skipChallenge?: Resolver<ResolversTypes['SkipChallengeResult'], ParentType, ContextType, RequireFields<MutationSkipChallengeArgs, 'input'>>;
  startTest?: Resolver<ResolversTypes['StartTestResult'], ParentType, ContextType, RequireFields<MutationStartTestArgs, 'input'>>;
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
  instruction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['Choice']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ChallengeField']>, ParentType, ContextType>;
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timerSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  answeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sinceCheckpoint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  daysBeforeRetry?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  runningAssessments?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
};

export type ContentReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentRelease'] = ResolversParentTypes['ContentRelease']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContentReleaseState'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  challengeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StartCompetenceTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCompetenceTestResult'] = ResolversParentTypes['StartCompetenceTestResult']> = {
  __resolveType: TypeResolveFn<'StartCompetenceTestSuccess' | 'CompetenceNotFoundError' | 'RetryTooEarlyError' | 'NothingToTestError', ParentType, ContextType>;
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

export type SubmitAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitAnswerResult'] = ResolversParentTypes['SubmitAnswerResult']> = {
  __resolveType: TypeResolveFn<'SubmitAnswerSuccess' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'ChallengeNotAskedError' | 'ChallengeAlreadyAnsweredError' | 'InvalidInputError', ParentType, ContextType>;
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

export type SkipChallengeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipChallengeResult'] = ResolversParentTypes['SkipChallengeResult']> = {
  __resolveType: TypeResolveFn<'SubmitAnswerSuccess' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'ChallengeNotAskedError' | 'ChallengeAlreadyAnsweredError', ParentType, ContextType>;
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

export type CertifiabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certifiability'] = ResolversParentTypes['Certifiability']> = {
  certifiable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certifiableCompetenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type SubjectReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport']> = {
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  competenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  testedSkillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validatedSkillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionReport'] = ResolversParentTypes['QuestionReport']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skillId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
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
  Domain?: DomainResolvers<ContextType>;
  Competence?: CompetenceResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  Choice?: ChoiceResolvers<ContextType>;
  ChallengeField?: ChallengeFieldResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  CompetenceProfile?: CompetenceProfileResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  ContentRelease?: ContentReleaseResolvers<ContextType>;
  StartCompetenceTestResult?: StartCompetenceTestResultResolvers<ContextType>;
  StartCompetenceTestSuccess?: StartCompetenceTestSuccessResolvers<ContextType>;
  CompetenceNotFoundError?: CompetenceNotFoundErrorResolvers<ContextType>;
  RetryTooEarlyError?: RetryTooEarlyErrorResolvers<ContextType>;
  NothingToTestError?: NothingToTestErrorResolvers<ContextType>;
  SubmitAnswerResult?: SubmitAnswerResultResolvers<ContextType>;
  SubmitAnswerSuccess?: SubmitAnswerSuccessResolvers<ContextType>;
  LevelUp?: LevelUpResolvers<ContextType>;
  AssessmentNotFoundError?: AssessmentNotFoundErrorResolvers<ContextType>;
  AssessmentEndedError?: AssessmentEndedErrorResolvers<ContextType>;
  ChallengeNotAskedError?: ChallengeNotAskedErrorResolvers<ContextType>;
  ChallengeAlreadyAnsweredError?: ChallengeAlreadyAnsweredErrorResolvers<ContextType>;
  SkipChallengeResult?: SkipChallengeResultResolvers<ContextType>;
  StartTestResult?: StartTestResultResolvers<ContextType>;
  StartTestSuccess?: StartTestSuccessResolvers<ContextType>;
  NotCertifiableError?: NotCertifiableErrorResolvers<ContextType>;
  EndTestResult?: EndTestResultResolvers<ContextType>;
  EndTestSuccess?: EndTestSuccessResolvers<ContextType>;
  Certifiability?: CertifiabilityResolvers<ContextType>;
  TestReport?: TestReportResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  QuestionReport?: QuestionReportResolvers<ContextType>;
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
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
};
