// Generated from schema.graphql by « npm run codegen ». Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, NotAllowedError as NotAllowedErrorModel, InvalidInputError as InvalidInputErrorModel } from '@pix/kit/result';
import type { CompetenceNotFoundError as CompetenceNotFoundErrorModel, RetryTooEarlyError as RetryTooEarlyErrorModel, NothingToTestError as NothingToTestErrorModel, AssessmentNotFoundError as AssessmentNotFoundErrorModel, AssessmentEndedError as AssessmentEndedErrorModel, ChallengeNotAskedError as ChallengeNotAskedErrorModel, ChallengeAlreadyAnsweredError as ChallengeAlreadyAnsweredErrorModel, NotCertifiableError as NotCertifiableErrorModel } from '../domain/errors';
import type { Domain as DomainModel, Competence as CompetenceModel, Subject as SubjectModel, Skill as SkillModel } from '../domain/content';
import type { Question as QuestionModel, QuestionField as QuestionFieldModel } from '../domain/question';
import type { Assessment as AssessmentModel } from '../domain/assessment';
import type { Answer as AnswerModel } from '../domain/answer';
import type { Profile as ProfileModel, CompetenceProfile as CompetenceProfileModel } from '../domain/profile';
import type { PresentedUser as PresentedUserModel } from '../graphql/user';
import type { ContentRelease as ContentReleaseModel } from '../domain/content-release';
import type { TestReport as TestReportModel } from '../domain/test-report';
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
   * For services: the whole profiles of people, as they are now; those without any answer included. At most 100 people. Scope
   * `assessment:read-tests`.
   */
  profileSnapshots: Array<ProfileSnapshot>;
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
export type QueryProfileSnapshotsArgs = {
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

/** What a person knew at one moment, for a service that keeps it. */
export type ProfileSnapshot = {
  __typename?: 'ProfileSnapshot';
  /** Whose profile. */
  userId: Scalars['ID']['output'];
  /** When it was read. */
  at: Scalars['DateTime']['output'];
  /** Total, 0 to 1024. */
  pix: Scalars['Int']['output'];
  /** Level 1 or more in 5 competences. */
  certifiable: Scalars['Boolean']['output'];
  /** All 16 competences, in order. */
  competences: Array<CompetenceClaim>;
};

/** How far a test is. */
export type TestProgress = {
  __typename?: 'TestProgress';
  /** The test. */
  assessmentId: Scalars['ID']['output'];
  /** Percentage of its skills settled, 0 to 100. */
  percentage: Scalars['Int']['output'];
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

/** What a person's profile said of a competence when a certification started, or a snapshot was taken. */
export type CompetenceClaim = {
  __typename?: 'CompetenceClaim';
  /** The competence. */
  competenceId: Scalars['ID']['output'];
  /** Level. */
  level: Scalars['Int']['output'];
  /** Pix. */
  pix: Scalars['Int']['output'];
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
  Domain: ResolverTypeWrapper<DomainModel>;
  Competence: ResolverTypeWrapper<CompetenceModel>;
  Subject: ResolverTypeWrapper<SubjectModel>;
  Skill: ResolverTypeWrapper<SkillModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  SkillReport: ResolverTypeWrapper<SkillReport>;
  ProfileSnapshot: ResolverTypeWrapper<ProfileSnapshot>;
  TestProgress: ResolverTypeWrapper<TestProgress>;
  QuestionReport: ResolverTypeWrapper<QuestionReport>;
  CompetenceClaim: ResolverTypeWrapper<CompetenceClaim>;
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
  Domain: DomainModel;
  Competence: CompetenceModel;
  Subject: SubjectModel;
  Skill: SkillModel;
  Int: Scalars['Int']['output'];
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
  SkillReport: SkillReport;
  ProfileSnapshot: ProfileSnapshot;
  TestProgress: TestProgress;
  QuestionReport: QuestionReport;
  CompetenceClaim: CompetenceClaim;
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
  __resolveType: TypeResolveFn<'NotAllowedError' | 'InvalidInputError' | 'CompetenceNotFoundError' | 'RetryTooEarlyError' | 'NothingToTestError' | 'AssessmentNotFoundError' | 'AssessmentEndedError' | 'ChallengeNotAskedError' | 'ChallengeAlreadyAnsweredError' | 'NotCertifiableError', ParentType, ContextType>;
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
  profileSnapshots?: Resolver<Array<ResolversTypes['ProfileSnapshot']>, ParentType, ContextType, RequireFields<QueryProfileSnapshotsArgs, 'userIds'>>;
  testProgress?: Resolver<Array<ResolversTypes['TestProgress']>, ParentType, ContextType, RequireFields<QueryTestProgressArgs, 'assessmentIds'>>;
  userData?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryUserDataArgs, 'userId'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startCompetenceTest?: Resolver<ResolversTypes['StartCompetenceTestResult'], ParentType, ContextType, RequireFields<MutationStartCompetenceTestArgs, 'input'>>;
  submitAnswer?: Resolver<ResolversTypes['SubmitAnswerResult'], ParentType, ContextType, RequireFields<MutationSubmitAnswerArgs, 'input'>>;
  skipChallenge?: Resolver<ResolversTypes['SkipChallengeResult'], ParentType, ContextType, RequireFields<MutationSkipChallengeArgs, 'input'>>;
  startTest?: Resolver<ResolversTypes['StartTestResult'], ParentType, ContextType, RequireFields<MutationStartTestArgs, 'input'>>;
  endTest?: Resolver<ResolversTypes['EndTestResult'], ParentType, ContextType, RequireFields<MutationEndTestArgs, 'input'>>;
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
  skills?: Resolver<Array<ResolversTypes['SkillReport']>, ParentType, ContextType>;
};

export type SkillReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillReport'] = ResolversParentTypes['SkillReport']> = {
  skillId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProfileSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSnapshot'] = ResolversParentTypes['ProfileSnapshot']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certifiable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CompetenceClaim']>, ParentType, ContextType>;
};

export type TestProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestProgress'] = ResolversParentTypes['TestProgress']> = {
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  SkillReport?: SkillReportResolvers<ContextType>;
  ProfileSnapshot?: ProfileSnapshotResolvers<ContextType>;
  TestProgress?: TestProgressResolvers<ContextType>;
  QuestionReport?: QuestionReportResolvers<ContextType>;
  CompetenceClaim?: CompetenceClaimResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
};
