// Generated from operations/ and gateway/supergraph.graphql by « npm run codegen ». Do not edit.
import { TypedDocumentString } from '../typed-document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where an alert stands. */
export type AlertState =
  /** The question waits for the invigilator. */
  | 'ONGOING'
  /** The question went on. */
  | 'DISMISSED'
  /** Another variant was asked in its place. */
  | 'REPLACED';

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

/** What a campaign is for. */
export type CampaignType =
  /** A test on a target profile (évaluation). */
  | 'ASSESSMENT'
  /** The whole profile is sent (collecte de profils). */
  | 'PROFILES_COLLECTION';

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

/** Where a person stands in a competence. */
export type CompetenceStatus =
  /** Nothing answered yet. */
  | 'NOT_STARTED'
  /** A test is under way. */
  | 'STARTED'
  /** The last test is finished. */
  | 'COMPLETED';

/** What a device offers, so that a phone is asked only what it can show (A4). */
export type DeviceInput = {
  /** All that a question may need of it. */
  readonly capabilities: ReadonlyArray<Requirement>;
};

/** What `enterCertificationSession` needs. */
export type EnterCertificationSessionInput = {
  /** The session's number. */
  readonly sessionNumber: string;
  /** First name, as enrolled. */
  readonly firstName: string;
  /** Last name, as enrolled. */
  readonly lastName: string;
  /** Birth date, as enrolled. */
  readonly birthDate: string;
};

/** One value of a question with several fields. */
export type FieldAnswerInput = {
  /** The field. */
  readonly id: string;
  /** What was written or selected. */
  readonly value: string;
};

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

/** What `joinCampaign` needs. */
export type JoinCampaignInput = {
  /** The code; case and blanks do not matter. */
  readonly code: string;
  /** First name, as the organization will read it. Needed when it has no roster, unused otherwise. */
  readonly firstName?: string | null | undefined;
  /** Last name, as the organization will read it. Needed when it has no roster, unused otherwise. */
  readonly lastName?: string | null | undefined;
  /** What the campaign asks besides, at most 255 characters; unused when it asks nothing. */
  readonly externalId?: string | null | undefined;
};

/** One item of a question, matched. */
export type MatchedPairInput = {
  /** The item. */
  readonly itemId: string;
  /** The choice it is matched with. */
  readonly choiceId: string;
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

/** Where a participation stands. */
export type ParticipationStatus =
  /** The test is under way (en cours de test). */
  | 'STARTED'
  /** The test has ended, the results are not sent (en attente d'envoi). */
  | 'TO_SHARE'
  /** Sent. */
  | 'SHARED';

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

/** What `raiseLiveAlert` needs. */
export type RaiseLiveAlertInput = {
  /** The candidate, as `enterCertificationSession` gave it. */
  readonly candidateId: string;
  /** What is wrong: a kind about the question asked. */
  readonly kind: IncidentKind;
  /** In words, at most 500 characters. */
  readonly text?: string | null | undefined;
};

/** How far somebody got in a tutorial. */
export type Reading =
  /** Opened. */
  | 'OPENED'
  /** Read, watched or tried to the end, as they say. */
  | 'READ';

/** What `reconcileLearner` needs. */
export type ReconcileLearnerInput = {
  /** Code of a campaign of the school. */
  readonly campaignCode: string;
  /** First name. */
  readonly firstName: string;
  /** Last name. */
  readonly lastName: string;
  /** Birth date. */
  readonly birthDate: string;
  /** What a university knows a student by: it settles which of several it is. */
  readonly studentNumber?: string | null | undefined;
};

/** What `reportFocusLost` needs. */
export type ReportFocusLostInput = {
  /** The test. */
  readonly assessmentId: string;
  /** Of a demonstration: the key its start gave. */
  readonly demoKey?: string | null | undefined;
  /** The question whose page was left: the one asked. */
  readonly challengeId: string;
};

/** What `reportPresence` needs. */
export type ReportPresenceInput = {
  /** The candidate, as `enterCertificationSession` gave it. */
  readonly candidateId: string;
  /** What the page drew when it was opened, 1 to 64 characters: as given to `startCertification`. */
  readonly page?: string | null | undefined;
};

/** What `reportProblem` needs. */
export type ReportProblemInput = {
  /** The test. */
  readonly assessmentId: string;
  /** The question: the one asked, or one answered in this test. */
  readonly challengeId: string;
  /** What is wrong. */
  readonly category: ProblemCategory;
  /** In one's own words, 500 characters at most; needed for OTHER. No names: it is read by the authors. */
  readonly text?: string | null | undefined;
};

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

/** What `resumeTest` needs. */
export type ResumeTestInput = {
  /** The test. */
  readonly assessmentId: string;
  /** Of a demonstration: the key its start gave. */
  readonly demoKey?: string | null | undefined;
  /** What the device offers; by default what was said before. */
  readonly device?: DeviceInput | null | undefined;
};

/** What `sealSimulation` needs. */
export type SealSimulationInput = {
  /** The test. */
  readonly assessmentId: string;
  /** Of a demonstration: the key its start gave. */
  readonly demoKey?: string | null | undefined;
  /** The question: the one asked. */
  readonly challengeId: string;
  /** The last state the simulator posted, name by name: at most 100, each once. */
  readonly state: ReadonlyArray<SimulatorValueInput>;
};

/** A way to sign in. */
export type SignInMethod =
  /** Through the médiacentre of their ENT (GAR), or another provider that knows the person. */
  | 'MEDIACENTRE'
  /** With an e-mail address and a password. */
  | 'EMAIL'
  /** With a username and a password. */
  | 'USERNAME';

/** One thing a simulator says of itself. */
export type SimulatorValueInput = {
  /** Its name. */
  readonly name: string;
  /** Its value. */
  readonly value: string;
};

/** What `skipChallenge` needs. */
export type SkipChallengeInput = {
  /** The test. */
  readonly assessmentId: string;
  /** Of a demonstration: the key its start gave. */
  readonly demoKey?: string | null | undefined;
  /** The question passed: the one asked. */
  readonly challengeId: string;
};

/** What `startCertification` needs. */
export type StartCertificationInput = {
  /** The candidate, as `enterCertificationSession` gave it. */
  readonly candidateId: string;
  /** What the page drew when it was opened, 1 to 64 characters: the same again is a double click, another a refreshed page. */
  readonly page?: string | null | undefined;
  /** The session's access code, said by the invigilator; case does not matter. */
  readonly accessCode: string;
};

/** What `startChallengeTimer` needs. */
export type StartChallengeTimerInput = {
  /** The test. */
  readonly assessmentId: string;
  /** Of a demonstration: the key its start gave. */
  readonly demoKey?: string | null | undefined;
  /** The question to start: the one asked. */
  readonly challengeId: string;
};

/** What `startCompetenceTest` needs. */
export type StartCompetenceTestInput = {
  /** The competence's index, `1.1` … `5.2`. */
  readonly competenceId: string;
  /** What the device offers; by default everything, and for a test under way what was said before. */
  readonly device?: DeviceInput | null | undefined;
};

/** Give the member that fits the kind of the question, and no other. */
export type SubmitAnswerInput = {
  /** The test. */
  readonly assessmentId: string;
  /** Of a demonstration: the key its start gave. */
  readonly demoKey?: string | null | undefined;
  /** The question answered: the one asked. */
  readonly challengeId: string;
  /** SINGLE_CHOICE (one id), MULTIPLE_CHOICE (all chosen), ORDERING (all, in order). */
  readonly choices?: ReadonlyArray<string> | null | undefined;
  /** SHORT_TEXT, NUMBER and DATE (YYYY-MM-DD or DD/MM/YYYY). */
  readonly text?: string | null | undefined;
  /** FIELDS. */
  readonly fields?: ReadonlyArray<FieldAnswerInput> | null | undefined;
  /** MATCHING: every item, once. */
  readonly pairs?: ReadonlyArray<MatchedPairInput> | null | undefined;
  /** SIMULATOR: what `sealSimulation` answered. */
  readonly resultCode?: string | null | undefined;
};

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

export type CampaignByCodeQueryVariables = Exact<{
  code: string;
}>;


export type CampaignByCodeQuery = { readonly campaignByCode: { readonly code: string, readonly title: string, readonly welcomeText: string | null, readonly organizationName: string, readonly reconciliationNeeded: boolean, readonly namesNeeded: boolean, readonly type: CampaignType, readonly closed: boolean, readonly externalIdLabel: string | null, readonly externalIdRequired: boolean } | null };

export type CompetenceTutorialsQueryVariables = Exact<{
  competenceId: string;
}>;


export type CompetenceTutorialsQuery = { readonly me: { readonly id: string, readonly recommendedTutorials: { readonly nodes: ReadonlyArray<{ readonly subject: { readonly id: string, readonly title: string }, readonly tutorial: TutorialCardFragment }> } } | null };

export type EnterCampaignAsGuestMutationVariables = Exact<{
  code: string;
}>;


export type EnterCampaignAsGuestMutation = { readonly enterCampaignAsGuest:
    | { readonly __typename: 'EnterCampaignAsGuestSuccess', readonly accessToken: string, readonly expiresAt: string }
    | { readonly __typename: 'CampaignNotFoundError', readonly message: string }
    | { readonly __typename: 'CampaignClosedError', readonly message: string }
    | { readonly __typename: 'AccountNeededError', readonly message: string }
   };

export type EnterCertificationSessionMutationVariables = Exact<{
  input: EnterCertificationSessionInput;
}>;


export type EnterCertificationSessionMutation = { readonly enterCertificationSession:
    | { readonly __typename: 'EnterCertificationSessionSuccess', readonly candidate: { readonly id: string, readonly status: CandidateStatus } }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'CandidateTakenError', readonly message: string }
    | { readonly __typename: 'CandidateNotCertifiableError', readonly message: string }
    | { readonly __typename: 'OutsideWindowError', readonly message: string }
    | { readonly __typename: 'WrongAccountError', readonly message: string }
    | { readonly __typename: 'SessionClosedError', readonly message: string }
   };

export type JoinCampaignMutationVariables = Exact<{
  input: JoinCampaignInput;
}>;


export type JoinCampaignMutation = { readonly joinCampaign:
    | { readonly __typename: 'JoinCampaignSuccess', readonly participation: { readonly id: string, readonly type: CampaignType, readonly status: ParticipationStatus, readonly assessment: { readonly id: string, readonly state: AssessmentState } | null } }
    | { readonly __typename: 'CampaignNotFoundError', readonly message: string }
    | { readonly __typename: 'CampaignClosedError', readonly message: string }
    | { readonly __typename: 'ReconciliationNeededError', readonly message: string }
    | { readonly __typename: 'LearnerParticipatesError', readonly message: string }
    | { readonly __typename: 'CampaignNothingToTestError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type MarkTestRulesSeenMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkTestRulesSeenMutation = { readonly markTestRulesSeen:
    | { readonly __typename: 'MarkTestRulesSeenSuccess', readonly user: { readonly id: string, readonly hasSeenTestRules: boolean | null } }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export type MarkTutorialUsefulMutationVariables = Exact<{
  tutorialId: string;
  useful: boolean;
}>;


export type MarkTutorialUsefulMutation = { readonly markTutorialUseful:
    | { readonly __typename: 'MarkTutorialUsefulSuccess' }
    | { readonly __typename: 'TutorialNotFoundError', readonly message: string }
   };

export type MyCertificationQueryVariables = Exact<{
  id: string;
}>;


export type MyCertificationQuery = { readonly certification: CertificationCardFragment | null };

export type CertificationCardFragment = { readonly id: string, readonly status: CertificationStatus, readonly startedAt: string, readonly deadline: string, readonly commentForCandidate: string | null, readonly candidate: { readonly id: string, readonly firstName: string, readonly lastName: string, readonly birthDate: string, readonly sessionNumber: string, readonly status: CandidateStatus }, readonly assessment: { readonly id: string, readonly state: AssessmentState } | null, readonly result: { readonly passed: boolean, readonly pix: number, readonly competences: ReadonlyArray<{ readonly level: number, readonly pix: number, readonly competence: { readonly id: string, readonly title: string } }> } | null, readonly certificate: { readonly id: string, readonly number: string, readonly verificationCode: string, readonly issuedAt: string, readonly validUntil: string, readonly pdfUrl: string | null, readonly revokedAt: string | null, readonly revocationReason: string | null } | null };

export type MyCertificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCertificationsQuery = { readonly me: { readonly id: string, readonly profile: { readonly certifiable: boolean } | null, readonly certifications: ReadonlyArray<CertificationCardFragment> } | null };

export type NoteReadingMutationVariables = Exact<{
  tutorialId: string;
  reading: Reading;
}>;


export type NoteReadingMutation = { readonly noteReading:
    | { readonly __typename: 'NoteReadingSuccess', readonly isNoted: boolean }
    | { readonly __typename: 'TutorialNotFoundError', readonly message: string }
   };

export type ParticipationQueryVariables = Exact<{
  id: string;
}>;


export type ParticipationQuery = { readonly participation: { readonly id: string, readonly campaignTitle: string, readonly type: CampaignType, readonly status: ParticipationStatus, readonly round: number, readonly sharedAt: string | null, readonly deletedAt: string | null, readonly progressPercentage: number | null, readonly retryAvailableAt: string | null, readonly masteryPercentage: number | null, readonly validatedSkillCount: number | null, readonly skillCount: number | null, readonly assessment: { readonly id: string, readonly state: AssessmentState } | null, readonly competenceResults: ReadonlyArray<{ readonly masteryPercentage: number, readonly competence: { readonly id: string, readonly title: string } }>, readonly stage: { readonly rank: number, readonly stageCount: number, readonly stage: { readonly title: string, readonly message: string } } | null, readonly badges: ReadonlyArray<{ readonly id: string, readonly title: string, readonly message: string }> } | null };

export type ParticipationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ParticipationsQuery = { readonly me: { readonly id: string, readonly resultsToSendCount: number | null, readonly participations: ReadonlyArray<{ readonly id: string, readonly campaignTitle: string, readonly type: CampaignType, readonly status: ParticipationStatus, readonly round: number, readonly startedAt: string, readonly sharedAt: string | null, readonly deletedAt: string | null, readonly progressPercentage: number | null, readonly masteryPercentage: number | null, readonly assessment: { readonly id: string, readonly state: AssessmentState } | null }> } | null };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { readonly domains: ReadonlyArray<{ readonly id: string, readonly title: string, readonly competences: ReadonlyArray<{ readonly id: string }> }>, readonly me: { readonly id: string, readonly resultsToSendCount: number | null, readonly runningAssessments: ReadonlyArray<{ readonly id: string, readonly kind: AssessmentKind, readonly key: string | null, readonly competence: { readonly id: string, readonly title: string } | null, readonly progress: { readonly percentage: number } }>, readonly profile: { readonly pix: number, readonly maxReachablePix: number, readonly certifiable: boolean, readonly competences: ReadonlyArray<{ readonly level: number, readonly pix: number, readonly status: CompetenceStatus, readonly untestedSkillCount: number, readonly daysBeforeRetry: number | null, readonly retryable: boolean, readonly daysBeforeReset: number | null, readonly resettable: boolean, readonly competence: { readonly id: string, readonly title: string, readonly description: string }, readonly runningAssessment: { readonly id: string } | null }> } | null } | null };

export type RaiseLiveAlertMutationVariables = Exact<{
  input: RaiseLiveAlertInput;
}>;


export type RaiseLiveAlertMutation = { readonly raiseLiveAlert:
    | { readonly __typename: 'RaiseLiveAlertSuccess', readonly alert: { readonly id: string, readonly state: AlertState } }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'TestNotRunningError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
   };

export type RecommendedTutorialsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RecommendedTutorialsQuery = { readonly me: { readonly id: string, readonly recommendedTutorials: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly level: number, readonly subject: { readonly id: string, readonly title: string, readonly competence: { readonly id: string, readonly title: string } }, readonly tutorial: TutorialCardFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReconcileLearnerMutationVariables = Exact<{
  input: ReconcileLearnerInput;
}>;


export type ReconcileLearnerMutation = { readonly reconcileLearner:
    | { readonly __typename: 'ReconcileLearnerSuccess', readonly organizationName: string, readonly division: string }
    | { readonly __typename: 'CampaignNotFoundError', readonly message: string }
    | { readonly __typename: 'NotAPupilError', readonly message: string }
    | { readonly __typename: 'OtherSchoolError', readonly message: string }
    | { readonly __typename: 'LearnerNotFoundError', readonly message: string }
    | { readonly __typename: 'LearnerAmbiguousError', readonly message: string }
    | { readonly __typename: 'LearnerTwinError', readonly message: string }
    | { readonly __typename: 'LearnerTakenError', readonly methods: ReadonlyArray<SignInMethod>, readonly message: string }
    | { readonly __typename: 'LearnerInOtherSchoolError', readonly message: string }
    | { readonly __typename: 'AccountOfOtherPupilError', readonly message: string }
    | { readonly __typename: 'AlreadyReconciledError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type RemoveTutorialMutationVariables = Exact<{
  tutorialId: string;
}>;


export type RemoveTutorialMutation = { readonly removeTutorial:
    | { readonly __typename: 'RemoveTutorialSuccess' }
    | { readonly __typename: 'TutorialNotFoundError', readonly message: string }
   };

export type ReportFocusLostMutationVariables = Exact<{
  input: ReportFocusLostInput;
}>;


export type ReportFocusLostMutation = { readonly reportFocusLost:
    | { readonly __typename: 'ReportFocusLostSuccess', readonly isFocused: boolean, readonly isMinded: boolean }
    | { readonly __typename: 'AssessmentNotFoundError', readonly message: string }
    | { readonly __typename: 'AssessmentEndedError', readonly message: string }
    | { readonly __typename: 'ChallengeNotAskedError', readonly message: string }
   };

export type ReportPresenceMutationVariables = Exact<{
  input: ReportPresenceInput;
}>;


export type ReportPresenceMutation = { readonly reportPresence:
    | { readonly __typename: 'ReportPresenceSuccess', readonly mayGoOn: boolean, readonly alert: { readonly id: string, readonly kind: IncidentKind, readonly state: AlertState } | null, readonly candidate: { readonly id: string, readonly firstName: string, readonly lastName: string, readonly status: CandidateStatus, readonly sessionNumber: string, readonly certification: { readonly id: string, readonly deadline: string, readonly assessment: { readonly id: string, readonly state: AssessmentState } | null } | null } }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
   };

export type ReportProblemMutationVariables = Exact<{
  input: ReportProblemInput;
}>;


export type ReportProblemMutation = { readonly reportProblem:
    | { readonly __typename: 'ReportProblemSuccess', readonly report: { readonly id: string } }
    | { readonly __typename: 'AssessmentNotFoundError', readonly message: string }
    | { readonly __typename: 'ChallengeNotAskedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
   };

export type ResetCompetenceMutationVariables = Exact<{
  competenceId: string;
}>;


export type ResetCompetenceMutation = { readonly resetCompetence:
    | { readonly __typename: 'ResetCompetenceSuccess' }
    | { readonly __typename: 'CompetenceNotFoundError', readonly message: string }
    | { readonly __typename: 'ResetTooEarlyError', readonly message: string }
   };

export type ResumeTestMutationVariables = Exact<{
  input: ResumeTestInput;
}>;


export type ResumeTestMutation = { readonly resumeTest:
    | { readonly __typename: 'ResumeTestSuccess', readonly assessment: RunningTestFragment }
    | { readonly __typename: 'AssessmentNotFoundError', readonly message: string }
    | { readonly __typename: 'AssessmentEndedError', readonly message: string }
    | { readonly __typename: 'DeviceNotEnoughError', readonly message: string }
   };

export type RetryCampaignMutationVariables = Exact<{
  participationId: string;
}>;


export type RetryCampaignMutation = { readonly retryCampaign:
    | { readonly __typename: 'RetryCampaignSuccess', readonly participation: { readonly id: string, readonly assessment: { readonly id: string } | null } }
    | { readonly __typename: 'ParticipationNotFoundError', readonly message: string }
    | { readonly __typename: 'CampaignClosedError', readonly message: string }
    | { readonly __typename: 'CampaignRetryNotOfferedError', readonly message: string }
    | { readonly __typename: 'CampaignRetryTooEarlyError', readonly message: string }
    | { readonly __typename: 'CampaignNothingToTestError', readonly message: string }
   };

export type SaveTutorialMutationVariables = Exact<{
  tutorialId: string;
}>;


export type SaveTutorialMutation = { readonly saveTutorial:
    | { readonly __typename: 'SaveTutorialSuccess' }
    | { readonly __typename: 'TutorialNotFoundError', readonly message: string }
   };

export type SavedTutorialsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SavedTutorialsQuery = { readonly me: { readonly id: string, readonly savedTutorials: { readonly totalCount: number, readonly nodes: ReadonlyArray<TutorialCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SealSimulationMutationVariables = Exact<{
  input: SealSimulationInput;
}>;


export type SealSimulationMutation = { readonly sealSimulation:
    | { readonly __typename: 'SealSimulationSuccess', readonly resultCode: string }
    | { readonly __typename: 'AssessmentNotFoundError', readonly message: string }
    | { readonly __typename: 'AssessmentEndedError', readonly message: string }
    | { readonly __typename: 'ChallengeNotAskedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
   };

export type SearchTutorialsQueryVariables = Exact<{
  search: string;
  after?: string | null | undefined;
}>;


export type SearchTutorialsQuery = { readonly tutorials: { readonly totalCount: number, readonly nodes: ReadonlyArray<TutorialCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShareResultsMutationVariables = Exact<{
  participationId: string;
}>;


export type ShareResultsMutation = { readonly shareResults:
    | { readonly __typename: 'ShareResultsSuccess', readonly participation: { readonly id: string, readonly status: ParticipationStatus } }
    | { readonly __typename: 'ParticipationNotFoundError', readonly message: string }
    | { readonly __typename: 'TestNotEndedError', readonly message: string }
    | { readonly __typename: 'CampaignClosedError', readonly message: string }
   };

export type SkipChallengeMutationVariables = Exact<{
  input: SkipChallengeInput;
}>;


export type SkipChallengeMutation = { readonly skipChallenge:
    | { readonly __typename: 'SubmitAnswerSuccess', readonly checkpoint: boolean, readonly assessment: RunningTestFragment, readonly levelUp: { readonly level: number, readonly competence: { readonly id: string, readonly title: string } } | null }
    | { readonly __typename: 'AssessmentNotFoundError', readonly message: string }
    | { readonly __typename: 'AssessmentEndedError', readonly message: string, readonly assessment: RunningTestFragment }
    | { readonly __typename: 'ChallengeNotAskedError', readonly message: string, readonly assessment: RunningTestFragment }
    | { readonly __typename: 'ChallengeAlreadyAnsweredError', readonly message: string, readonly assessment: RunningTestFragment }
    | { readonly __typename: 'TestSuspendedError', readonly message: string }
    | { readonly __typename: 'TimerNotStartedError', readonly message: string }
   };

export type StartCertificationMutationVariables = Exact<{
  input: StartCertificationInput;
}>;


export type StartCertificationMutation = { readonly startCertification:
    | { readonly __typename: 'StartCertificationSuccess', readonly certification: { readonly id: string, readonly deadline: string, readonly assessment: { readonly id: string, readonly state: AssessmentState } | null } }
    | { readonly __typename: 'CandidateNotFoundError', readonly message: string }
    | { readonly __typename: 'PresenceNotConfirmedError', readonly message: string }
    | { readonly __typename: 'WrongAccessCodeError', readonly message: string }
    | { readonly __typename: 'CandidateNotCertifiableError', readonly message: string }
    | { readonly __typename: 'SessionClosedError', readonly message: string }
    | { readonly __typename: 'OutsideWindowError', readonly message: string }
    | { readonly __typename: 'ResumeNotAuthorisedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
   };

export type StartChallengeTimerMutationVariables = Exact<{
  input: StartChallengeTimerInput;
}>;


export type StartChallengeTimerMutation = { readonly startChallengeTimer:
    | { readonly __typename: 'StartChallengeTimerSuccess', readonly assessment: RunningTestFragment }
    | { readonly __typename: 'AssessmentNotFoundError', readonly message: string }
    | { readonly __typename: 'AssessmentEndedError', readonly message: string }
    | { readonly __typename: 'ChallengeNotAskedError', readonly message: string }
   };

export type StartCompetenceTestMutationVariables = Exact<{
  input: StartCompetenceTestInput;
}>;


export type StartCompetenceTestMutation = { readonly startCompetenceTest:
    | { readonly __typename: 'StartCompetenceTestSuccess', readonly resumed: boolean, readonly assessment: RunningTestFragment }
    | { readonly __typename: 'CompetenceNotFoundError', readonly message: string }
    | { readonly __typename: 'RetryTooEarlyError', readonly message: string }
    | { readonly __typename: 'MaxLevelReachedError', readonly message: string }
    | { readonly __typename: 'NothingToTestError', readonly message: string }
    | { readonly __typename: 'DeviceNotEnoughError', readonly message: string }
   };

export type StartDemoTestMutationVariables = Exact<{ [key: string]: never; }>;


export type StartDemoTestMutation = { readonly startDemoTest:
    | { readonly __typename: 'StartDemoTestSuccess', readonly key: string, readonly assessment: RunningTestFragment }
    | { readonly __typename: 'NothingToTestError', readonly message: string }
   };

export type SubmitAnswerMutationVariables = Exact<{
  input: SubmitAnswerInput;
}>;


export type SubmitAnswerMutation = { readonly submitAnswer:
    | { readonly __typename: 'SubmitAnswerSuccess', readonly checkpoint: boolean, readonly assessment: RunningTestFragment, readonly levelUp: { readonly level: number, readonly competence: { readonly id: string, readonly title: string } } | null }
    | { readonly __typename: 'AssessmentNotFoundError', readonly message: string }
    | { readonly __typename: 'AssessmentEndedError', readonly message: string, readonly assessment: RunningTestFragment }
    | { readonly __typename: 'ChallengeNotAskedError', readonly message: string, readonly assessment: RunningTestFragment }
    | { readonly __typename: 'ChallengeAlreadyAnsweredError', readonly message: string, readonly assessment: RunningTestFragment }
    | { readonly __typename: 'TestSuspendedError', readonly message: string }
    | { readonly __typename: 'ResultCodeRefusedError', readonly message: string }
    | { readonly __typename: 'TimerNotStartedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string }
   };

export type TestAnswersQueryVariables = Exact<{
  id: string;
  demoKey?: string | null | undefined;
}>;


export type TestAnswersQuery = { readonly assessment: { readonly id: string, readonly kind: AssessmentKind, readonly state: AssessmentState, readonly key: string | null, readonly competence: { readonly id: string, readonly title: string } | null, readonly progress: { readonly answeredCount: number, readonly percentage: number, readonly skippedForDevice: number }, readonly answers: ReadonlyArray<ReviewedAnswerFragment> } | null };

export type ChallengePartsFragment = { readonly id: string, readonly kind: ChallengeKind, readonly locale: string, readonly instruction: string, readonly sentence: string | null, readonly freeOrder: boolean, readonly placeholder: string | null, readonly unit: string | null, readonly timerSeconds: number | null, readonly focused: boolean, readonly illustration: { readonly url: string, readonly alt: string } | null, readonly attachments: ReadonlyArray<{ readonly name: string, readonly url: string, readonly mediaType: string, readonly bytes: number }>, readonly embed: { readonly url: string, readonly title: string, readonly height: number } | null, readonly choices: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly items: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly fields: ReadonlyArray<{ readonly id: string, readonly label: string, readonly placeholder: string | null, readonly options: ReadonlyArray<string> }> };

export type RunningTestFragment = { readonly id: string, readonly kind: AssessmentKind, readonly state: AssessmentState, readonly deadline: string | null, readonly key: string | null, readonly focusLost: boolean, readonly competence: { readonly id: string, readonly title: string } | null, readonly progress: { readonly answeredCount: number, readonly percentage: number, readonly sinceCheckpoint: number, readonly questionCount: number | null, readonly skippedForDevice: number }, readonly timer: { readonly seconds: number, readonly startedAt: string | null, readonly remainingSeconds: number } | null, readonly currentChallenge: ChallengePartsFragment | null };

export type TutorialCardFragment = { readonly id: string, readonly title: string, readonly link: string, readonly ownPage: boolean, readonly source: string, readonly format: TutorialFormat, readonly durationMinutes: number, readonly locale: string, readonly dead: boolean, readonly usefulCount: number, readonly savedByViewer: boolean, readonly usefulToViewer: boolean, readonly uselessToViewer: boolean };

export type ReviewedAnswerFragment = { readonly id: string, readonly rank: number, readonly given: string | null, readonly outcome: Outcome | null, readonly solution: string | null, readonly explanation: string | null, readonly hint: string | null, readonly fieldResults: ReadonlyArray<{ readonly id: string, readonly correct: boolean, readonly solution: string }>, readonly challenge: { readonly id: string, readonly kind: ChallengeKind, readonly instruction: string }, readonly skill: { readonly id: string, readonly title: string, readonly level: number, readonly tutorials: ReadonlyArray<TutorialCardFragment> } };

export type TestReviewQueryVariables = Exact<{
  id: string;
  demoKey?: string | null | undefined;
}>;


export type TestReviewQuery = { readonly assessment: { readonly id: string, readonly kind: AssessmentKind, readonly state: AssessmentState, readonly competence: { readonly id: string, readonly title: string } | null, readonly progress: { readonly answeredCount: number, readonly percentage: number }, readonly review: ReadonlyArray<ReviewedAnswerFragment> } | null };

export type TestRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type TestRulesQuery = { readonly me: { readonly id: string, readonly hasSeenTestRules: boolean | null } | null };

export type TestQueryVariables = Exact<{
  id: string;
  demoKey?: string | null | undefined;
}>;


export type TestQuery = { readonly assessment: RunningTestFragment | null };

export type VerifyCertificateQueryVariables = Exact<{
  code: string;
}>;


export type VerifyCertificateQuery = { readonly verifyCertificate:
    | { readonly __typename: 'VerifiedCertificate', readonly firstName: string, readonly lastName: string, readonly birthDate: string, readonly birthPlace: string, readonly centreName: string, readonly certifiedOn: string, readonly issuedOn: string, readonly validUntil: string, readonly valid: boolean, readonly revokedAt: string | null, readonly number: string, readonly pix: number, readonly competences: ReadonlyArray<{ readonly level: number, readonly pix: number, readonly competence: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'CertificateNotFoundError', readonly message: string }
    | { readonly __typename: 'TooManyVerificationsError', readonly message: string }
   };

export const CertificationCardFragmentDoc = new TypedDocumentString(`
    fragment CertificationCard on Certification {
  id
  status
  startedAt
  deadline
  candidate {
    id
    firstName
    lastName
    birthDate
    sessionNumber
    status
  }
  assessment {
    id
    state
  }
  result {
    passed
    pix
    competences {
      level
      pix
      competence {
        id
        title
      }
    }
  }
  certificate {
    id
    number
    verificationCode
    issuedAt
    validUntil
    pdfUrl
    revokedAt
    revocationReason
  }
  commentForCandidate
}
    `, {"fragmentName":"CertificationCard"}) as unknown as TypedDocumentString<CertificationCardFragment, unknown>;
export const ChallengePartsFragmentDoc = new TypedDocumentString(`
    fragment ChallengeParts on Challenge {
  id
  kind
  locale
  instruction
  illustration {
    url
    alt
  }
  attachments {
    name
    url
    mediaType
    bytes
  }
  embed {
    url
    title
    height
  }
  choices {
    id
    text
  }
  items {
    id
    text
  }
  fields {
    id
    label
    placeholder
    options
  }
  sentence
  freeOrder
  placeholder
  unit
  timerSeconds
  focused
}
    `, {"fragmentName":"ChallengeParts"}) as unknown as TypedDocumentString<ChallengePartsFragment, unknown>;
export const RunningTestFragmentDoc = new TypedDocumentString(`
    fragment RunningTest on Assessment {
  id
  kind
  state
  deadline
  key
  competence {
    id
    title
  }
  progress {
    answeredCount
    percentage
    sinceCheckpoint
    questionCount
    skippedForDevice
  }
  timer {
    seconds
    startedAt
    remainingSeconds
  }
  focusLost
  currentChallenge {
    ...ChallengeParts
  }
}
    fragment ChallengeParts on Challenge {
  id
  kind
  locale
  instruction
  illustration {
    url
    alt
  }
  attachments {
    name
    url
    mediaType
    bytes
  }
  embed {
    url
    title
    height
  }
  choices {
    id
    text
  }
  items {
    id
    text
  }
  fields {
    id
    label
    placeholder
    options
  }
  sentence
  freeOrder
  placeholder
  unit
  timerSeconds
  focused
}`, {"fragmentName":"RunningTest"}) as unknown as TypedDocumentString<RunningTestFragment, unknown>;
export const TutorialCardFragmentDoc = new TypedDocumentString(`
    fragment TutorialCard on Tutorial {
  id
  title
  link
  ownPage
  source
  format
  durationMinutes
  locale
  dead
  usefulCount
  savedByViewer
  usefulToViewer
  uselessToViewer
}
    `, {"fragmentName":"TutorialCard"}) as unknown as TypedDocumentString<TutorialCardFragment, unknown>;
export const ReviewedAnswerFragmentDoc = new TypedDocumentString(`
    fragment ReviewedAnswer on Answer {
  id
  rank
  given
  outcome
  solution
  explanation
  hint
  fieldResults {
    id
    correct
    solution
  }
  challenge {
    id
    kind
    instruction
  }
  skill {
    id
    title
    level
    tutorials {
      ...TutorialCard
    }
  }
}
    fragment TutorialCard on Tutorial {
  id
  title
  link
  ownPage
  source
  format
  durationMinutes
  locale
  dead
  usefulCount
  savedByViewer
  usefulToViewer
  uselessToViewer
}`, {"fragmentName":"ReviewedAnswer"}) as unknown as TypedDocumentString<ReviewedAnswerFragment, unknown>;
export const CampaignByCodeDocument = new TypedDocumentString(`
    query CampaignByCode($code: String!) {
  campaignByCode(code: $code) {
    code
    title
    welcomeText
    organizationName
    reconciliationNeeded
    namesNeeded
    type
    closed
    externalIdLabel
    externalIdRequired
  }
}
    `) as unknown as TypedDocumentString<CampaignByCodeQuery, CampaignByCodeQueryVariables>;
export const CompetenceTutorialsDocument = new TypedDocumentString(`
    query CompetenceTutorials($competenceId: ID!) {
  me {
    id
    recommendedTutorials(competenceId: $competenceId, first: 6) {
      nodes {
        subject {
          id
          title
        }
        tutorial {
          ...TutorialCard
        }
      }
    }
  }
}
    fragment TutorialCard on Tutorial {
  id
  title
  link
  ownPage
  source
  format
  durationMinutes
  locale
  dead
  usefulCount
  savedByViewer
  usefulToViewer
  uselessToViewer
}`) as unknown as TypedDocumentString<CompetenceTutorialsQuery, CompetenceTutorialsQueryVariables>;
export const EnterCampaignAsGuestDocument = new TypedDocumentString(`
    mutation EnterCampaignAsGuest($code: String!) {
  enterCampaignAsGuest(input: {code: $code}) {
    __typename
    ... on EnterCampaignAsGuestSuccess {
      accessToken
      expiresAt
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnterCampaignAsGuestMutation, EnterCampaignAsGuestMutationVariables>;
export const EnterCertificationSessionDocument = new TypedDocumentString(`
    mutation EnterCertificationSession($input: EnterCertificationSessionInput!) {
  enterCertificationSession(input: $input) {
    __typename
    ... on EnterCertificationSessionSuccess {
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
    `) as unknown as TypedDocumentString<EnterCertificationSessionMutation, EnterCertificationSessionMutationVariables>;
export const JoinCampaignDocument = new TypedDocumentString(`
    mutation JoinCampaign($input: JoinCampaignInput!) {
  joinCampaign(input: $input) {
    __typename
    ... on JoinCampaignSuccess {
      participation {
        id
        type
        status
        assessment {
          id
          state
        }
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
    `) as unknown as TypedDocumentString<JoinCampaignMutation, JoinCampaignMutationVariables>;
export const MarkTestRulesSeenDocument = new TypedDocumentString(`
    mutation MarkTestRulesSeen {
  markTestRulesSeen {
    __typename
    ... on MarkTestRulesSeenSuccess {
      user {
        id
        hasSeenTestRules
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MarkTestRulesSeenMutation, MarkTestRulesSeenMutationVariables>;
export const MarkTutorialUsefulDocument = new TypedDocumentString(`
    mutation MarkTutorialUseful($tutorialId: ID!, $useful: Boolean!) {
  markTutorialUseful(input: {tutorialId: $tutorialId, useful: $useful}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MarkTutorialUsefulMutation, MarkTutorialUsefulMutationVariables>;
export const MyCertificationDocument = new TypedDocumentString(`
    query MyCertification($id: ID!) {
  certification(id: $id) {
    ...CertificationCard
  }
}
    fragment CertificationCard on Certification {
  id
  status
  startedAt
  deadline
  candidate {
    id
    firstName
    lastName
    birthDate
    sessionNumber
    status
  }
  assessment {
    id
    state
  }
  result {
    passed
    pix
    competences {
      level
      pix
      competence {
        id
        title
      }
    }
  }
  certificate {
    id
    number
    verificationCode
    issuedAt
    validUntil
    pdfUrl
    revokedAt
    revocationReason
  }
  commentForCandidate
}`) as unknown as TypedDocumentString<MyCertificationQuery, MyCertificationQueryVariables>;
export const MyCertificationsDocument = new TypedDocumentString(`
    query MyCertifications {
  me {
    id
    profile {
      certifiable
    }
    certifications {
      ...CertificationCard
    }
  }
}
    fragment CertificationCard on Certification {
  id
  status
  startedAt
  deadline
  candidate {
    id
    firstName
    lastName
    birthDate
    sessionNumber
    status
  }
  assessment {
    id
    state
  }
  result {
    passed
    pix
    competences {
      level
      pix
      competence {
        id
        title
      }
    }
  }
  certificate {
    id
    number
    verificationCode
    issuedAt
    validUntil
    pdfUrl
    revokedAt
    revocationReason
  }
  commentForCandidate
}`) as unknown as TypedDocumentString<MyCertificationsQuery, MyCertificationsQueryVariables>;
export const NoteReadingDocument = new TypedDocumentString(`
    mutation NoteReading($tutorialId: ID!, $reading: Reading!) {
  noteReading(input: {tutorialId: $tutorialId, reading: $reading}) {
    __typename
    ... on NoteReadingSuccess {
      isNoted
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteReadingMutation, NoteReadingMutationVariables>;
export const ParticipationDocument = new TypedDocumentString(`
    query Participation($id: ID!) {
  participation(id: $id) {
    id
    campaignTitle
    type
    status
    round
    sharedAt
    deletedAt
    progressPercentage
    retryAvailableAt
    masteryPercentage
    validatedSkillCount
    skillCount
    assessment {
      id
      state
    }
    competenceResults {
      masteryPercentage
      competence {
        id
        title
      }
    }
    stage {
      rank
      stageCount
      stage {
        title
        message
      }
    }
    badges {
      id
      title
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipationQuery, ParticipationQueryVariables>;
export const ParticipationsDocument = new TypedDocumentString(`
    query Participations {
  me {
    id
    resultsToSendCount
    participations {
      id
      campaignTitle
      type
      status
      round
      startedAt
      sharedAt
      deletedAt
      progressPercentage
      masteryPercentage
      assessment {
        id
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipationsQuery, ParticipationsQueryVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  domains {
    id
    title
    competences {
      id
    }
  }
  me {
    id
    resultsToSendCount
    runningAssessments {
      id
      kind
      key
      competence {
        id
        title
      }
      progress {
        percentage
      }
    }
    profile {
      pix
      maxReachablePix
      certifiable
      competences {
        competence {
          id
          title
          description
        }
        level
        pix
        status
        runningAssessment {
          id
        }
        untestedSkillCount
        daysBeforeRetry
        retryable
        daysBeforeReset
        resettable
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const RaiseLiveAlertDocument = new TypedDocumentString(`
    mutation RaiseLiveAlert($input: RaiseLiveAlertInput!) {
  raiseLiveAlert(input: $input) {
    __typename
    ... on RaiseLiveAlertSuccess {
      alert {
        id
        state
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseLiveAlertMutation, RaiseLiveAlertMutationVariables>;
export const RecommendedTutorialsDocument = new TypedDocumentString(`
    query RecommendedTutorials($after: String) {
  me {
    id
    recommendedTutorials(first: 20, after: $after) {
      totalCount
      nodes {
        level
        subject {
          id
          title
          competence {
            id
            title
          }
        }
        tutorial {
          ...TutorialCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment TutorialCard on Tutorial {
  id
  title
  link
  ownPage
  source
  format
  durationMinutes
  locale
  dead
  usefulCount
  savedByViewer
  usefulToViewer
  uselessToViewer
}`) as unknown as TypedDocumentString<RecommendedTutorialsQuery, RecommendedTutorialsQueryVariables>;
export const ReconcileLearnerDocument = new TypedDocumentString(`
    mutation ReconcileLearner($input: ReconcileLearnerInput!) {
  reconcileLearner(input: $input) {
    __typename
    ... on ReconcileLearnerSuccess {
      organizationName
      division
    }
    ... on LearnerTakenError {
      methods
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
    `) as unknown as TypedDocumentString<ReconcileLearnerMutation, ReconcileLearnerMutationVariables>;
export const RemoveTutorialDocument = new TypedDocumentString(`
    mutation RemoveTutorial($tutorialId: ID!) {
  removeTutorial(input: {tutorialId: $tutorialId}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveTutorialMutation, RemoveTutorialMutationVariables>;
export const ReportFocusLostDocument = new TypedDocumentString(`
    mutation ReportFocusLost($input: ReportFocusLostInput!) {
  reportFocusLost(input: $input) {
    __typename
    ... on ReportFocusLostSuccess {
      isFocused
      isMinded
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReportFocusLostMutation, ReportFocusLostMutationVariables>;
export const ReportPresenceDocument = new TypedDocumentString(`
    mutation ReportPresence($input: ReportPresenceInput!) {
  reportPresence(input: $input) {
    __typename
    ... on ReportPresenceSuccess {
      mayGoOn
      alert {
        id
        kind
        state
      }
      candidate {
        id
        firstName
        lastName
        status
        sessionNumber
        certification {
          id
          deadline
          assessment {
            id
            state
          }
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReportPresenceMutation, ReportPresenceMutationVariables>;
export const ReportProblemDocument = new TypedDocumentString(`
    mutation ReportProblem($input: ReportProblemInput!) {
  reportProblem(input: $input) {
    __typename
    ... on ReportProblemSuccess {
      report {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReportProblemMutation, ReportProblemMutationVariables>;
export const ResetCompetenceDocument = new TypedDocumentString(`
    mutation ResetCompetence($competenceId: ID!) {
  resetCompetence(input: {competenceId: $competenceId}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResetCompetenceMutation, ResetCompetenceMutationVariables>;
export const ResumeTestDocument = new TypedDocumentString(`
    mutation ResumeTest($input: ResumeTestInput!) {
  resumeTest(input: $input) {
    __typename
    ... on ResumeTestSuccess {
      assessment {
        ...RunningTest
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment ChallengeParts on Challenge {
  id
  kind
  locale
  instruction
  illustration {
    url
    alt
  }
  attachments {
    name
    url
    mediaType
    bytes
  }
  embed {
    url
    title
    height
  }
  choices {
    id
    text
  }
  items {
    id
    text
  }
  fields {
    id
    label
    placeholder
    options
  }
  sentence
  freeOrder
  placeholder
  unit
  timerSeconds
  focused
}
fragment RunningTest on Assessment {
  id
  kind
  state
  deadline
  key
  competence {
    id
    title
  }
  progress {
    answeredCount
    percentage
    sinceCheckpoint
    questionCount
    skippedForDevice
  }
  timer {
    seconds
    startedAt
    remainingSeconds
  }
  focusLost
  currentChallenge {
    ...ChallengeParts
  }
}`) as unknown as TypedDocumentString<ResumeTestMutation, ResumeTestMutationVariables>;
export const RetryCampaignDocument = new TypedDocumentString(`
    mutation RetryCampaign($participationId: ID!) {
  retryCampaign(input: {participationId: $participationId}) {
    __typename
    ... on RetryCampaignSuccess {
      participation {
        id
        assessment {
          id
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetryCampaignMutation, RetryCampaignMutationVariables>;
export const SaveTutorialDocument = new TypedDocumentString(`
    mutation SaveTutorial($tutorialId: ID!) {
  saveTutorial(input: {tutorialId: $tutorialId}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveTutorialMutation, SaveTutorialMutationVariables>;
export const SavedTutorialsDocument = new TypedDocumentString(`
    query SavedTutorials($after: String) {
  me {
    id
    savedTutorials(first: 20, after: $after) {
      totalCount
      nodes {
        ...TutorialCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment TutorialCard on Tutorial {
  id
  title
  link
  ownPage
  source
  format
  durationMinutes
  locale
  dead
  usefulCount
  savedByViewer
  usefulToViewer
  uselessToViewer
}`) as unknown as TypedDocumentString<SavedTutorialsQuery, SavedTutorialsQueryVariables>;
export const SealSimulationDocument = new TypedDocumentString(`
    mutation SealSimulation($input: SealSimulationInput!) {
  sealSimulation(input: $input) {
    __typename
    ... on SealSimulationSuccess {
      resultCode
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SealSimulationMutation, SealSimulationMutationVariables>;
export const SearchTutorialsDocument = new TypedDocumentString(`
    query SearchTutorials($search: String!, $after: String) {
  tutorials(filter: {search: $search}, first: 20, after: $after) {
    totalCount
    nodes {
      ...TutorialCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TutorialCard on Tutorial {
  id
  title
  link
  ownPage
  source
  format
  durationMinutes
  locale
  dead
  usefulCount
  savedByViewer
  usefulToViewer
  uselessToViewer
}`) as unknown as TypedDocumentString<SearchTutorialsQuery, SearchTutorialsQueryVariables>;
export const ShareResultsDocument = new TypedDocumentString(`
    mutation ShareResults($participationId: ID!) {
  shareResults(input: {participationId: $participationId}) {
    __typename
    ... on ShareResultsSuccess {
      participation {
        id
        status
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ShareResultsMutation, ShareResultsMutationVariables>;
export const SkipChallengeDocument = new TypedDocumentString(`
    mutation SkipChallenge($input: SkipChallengeInput!) {
  skipChallenge(input: $input) {
    __typename
    ... on SubmitAnswerSuccess {
      assessment {
        ...RunningTest
      }
      checkpoint
      levelUp {
        level
        competence {
          id
          title
        }
      }
    }
    ... on ChallengeAlreadyAnsweredError {
      assessment {
        ...RunningTest
      }
    }
    ... on ChallengeNotAskedError {
      assessment {
        ...RunningTest
      }
    }
    ... on AssessmentEndedError {
      assessment {
        ...RunningTest
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment ChallengeParts on Challenge {
  id
  kind
  locale
  instruction
  illustration {
    url
    alt
  }
  attachments {
    name
    url
    mediaType
    bytes
  }
  embed {
    url
    title
    height
  }
  choices {
    id
    text
  }
  items {
    id
    text
  }
  fields {
    id
    label
    placeholder
    options
  }
  sentence
  freeOrder
  placeholder
  unit
  timerSeconds
  focused
}
fragment RunningTest on Assessment {
  id
  kind
  state
  deadline
  key
  competence {
    id
    title
  }
  progress {
    answeredCount
    percentage
    sinceCheckpoint
    questionCount
    skippedForDevice
  }
  timer {
    seconds
    startedAt
    remainingSeconds
  }
  focusLost
  currentChallenge {
    ...ChallengeParts
  }
}`) as unknown as TypedDocumentString<SkipChallengeMutation, SkipChallengeMutationVariables>;
export const StartCertificationDocument = new TypedDocumentString(`
    mutation StartCertification($input: StartCertificationInput!) {
  startCertification(input: $input) {
    __typename
    ... on StartCertificationSuccess {
      certification {
        id
        deadline
        assessment {
          id
          state
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartCertificationMutation, StartCertificationMutationVariables>;
export const StartChallengeTimerDocument = new TypedDocumentString(`
    mutation StartChallengeTimer($input: StartChallengeTimerInput!) {
  startChallengeTimer(input: $input) {
    __typename
    ... on StartChallengeTimerSuccess {
      assessment {
        ...RunningTest
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment ChallengeParts on Challenge {
  id
  kind
  locale
  instruction
  illustration {
    url
    alt
  }
  attachments {
    name
    url
    mediaType
    bytes
  }
  embed {
    url
    title
    height
  }
  choices {
    id
    text
  }
  items {
    id
    text
  }
  fields {
    id
    label
    placeholder
    options
  }
  sentence
  freeOrder
  placeholder
  unit
  timerSeconds
  focused
}
fragment RunningTest on Assessment {
  id
  kind
  state
  deadline
  key
  competence {
    id
    title
  }
  progress {
    answeredCount
    percentage
    sinceCheckpoint
    questionCount
    skippedForDevice
  }
  timer {
    seconds
    startedAt
    remainingSeconds
  }
  focusLost
  currentChallenge {
    ...ChallengeParts
  }
}`) as unknown as TypedDocumentString<StartChallengeTimerMutation, StartChallengeTimerMutationVariables>;
export const StartCompetenceTestDocument = new TypedDocumentString(`
    mutation StartCompetenceTest($input: StartCompetenceTestInput!) {
  startCompetenceTest(input: $input) {
    __typename
    ... on StartCompetenceTestSuccess {
      assessment {
        ...RunningTest
      }
      resumed
    }
    ... on Error {
      message
    }
  }
}
    fragment ChallengeParts on Challenge {
  id
  kind
  locale
  instruction
  illustration {
    url
    alt
  }
  attachments {
    name
    url
    mediaType
    bytes
  }
  embed {
    url
    title
    height
  }
  choices {
    id
    text
  }
  items {
    id
    text
  }
  fields {
    id
    label
    placeholder
    options
  }
  sentence
  freeOrder
  placeholder
  unit
  timerSeconds
  focused
}
fragment RunningTest on Assessment {
  id
  kind
  state
  deadline
  key
  competence {
    id
    title
  }
  progress {
    answeredCount
    percentage
    sinceCheckpoint
    questionCount
    skippedForDevice
  }
  timer {
    seconds
    startedAt
    remainingSeconds
  }
  focusLost
  currentChallenge {
    ...ChallengeParts
  }
}`) as unknown as TypedDocumentString<StartCompetenceTestMutation, StartCompetenceTestMutationVariables>;
export const StartDemoTestDocument = new TypedDocumentString(`
    mutation StartDemoTest {
  startDemoTest {
    __typename
    ... on StartDemoTestSuccess {
      key
      assessment {
        ...RunningTest
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment ChallengeParts on Challenge {
  id
  kind
  locale
  instruction
  illustration {
    url
    alt
  }
  attachments {
    name
    url
    mediaType
    bytes
  }
  embed {
    url
    title
    height
  }
  choices {
    id
    text
  }
  items {
    id
    text
  }
  fields {
    id
    label
    placeholder
    options
  }
  sentence
  freeOrder
  placeholder
  unit
  timerSeconds
  focused
}
fragment RunningTest on Assessment {
  id
  kind
  state
  deadline
  key
  competence {
    id
    title
  }
  progress {
    answeredCount
    percentage
    sinceCheckpoint
    questionCount
    skippedForDevice
  }
  timer {
    seconds
    startedAt
    remainingSeconds
  }
  focusLost
  currentChallenge {
    ...ChallengeParts
  }
}`) as unknown as TypedDocumentString<StartDemoTestMutation, StartDemoTestMutationVariables>;
export const SubmitAnswerDocument = new TypedDocumentString(`
    mutation SubmitAnswer($input: SubmitAnswerInput!) {
  submitAnswer(input: $input) {
    __typename
    ... on SubmitAnswerSuccess {
      assessment {
        ...RunningTest
      }
      checkpoint
      levelUp {
        level
        competence {
          id
          title
        }
      }
    }
    ... on ChallengeAlreadyAnsweredError {
      assessment {
        ...RunningTest
      }
    }
    ... on ChallengeNotAskedError {
      assessment {
        ...RunningTest
      }
    }
    ... on AssessmentEndedError {
      assessment {
        ...RunningTest
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment ChallengeParts on Challenge {
  id
  kind
  locale
  instruction
  illustration {
    url
    alt
  }
  attachments {
    name
    url
    mediaType
    bytes
  }
  embed {
    url
    title
    height
  }
  choices {
    id
    text
  }
  items {
    id
    text
  }
  fields {
    id
    label
    placeholder
    options
  }
  sentence
  freeOrder
  placeholder
  unit
  timerSeconds
  focused
}
fragment RunningTest on Assessment {
  id
  kind
  state
  deadline
  key
  competence {
    id
    title
  }
  progress {
    answeredCount
    percentage
    sinceCheckpoint
    questionCount
    skippedForDevice
  }
  timer {
    seconds
    startedAt
    remainingSeconds
  }
  focusLost
  currentChallenge {
    ...ChallengeParts
  }
}`) as unknown as TypedDocumentString<SubmitAnswerMutation, SubmitAnswerMutationVariables>;
export const TestAnswersDocument = new TypedDocumentString(`
    query TestAnswers($id: ID!, $demoKey: String) {
  assessment(id: $id, demoKey: $demoKey) {
    id
    kind
    state
    key
    competence {
      id
      title
    }
    progress {
      answeredCount
      percentage
      skippedForDevice
    }
    answers {
      ...ReviewedAnswer
    }
  }
}
    fragment TutorialCard on Tutorial {
  id
  title
  link
  ownPage
  source
  format
  durationMinutes
  locale
  dead
  usefulCount
  savedByViewer
  usefulToViewer
  uselessToViewer
}
fragment ReviewedAnswer on Answer {
  id
  rank
  given
  outcome
  solution
  explanation
  hint
  fieldResults {
    id
    correct
    solution
  }
  challenge {
    id
    kind
    instruction
  }
  skill {
    id
    title
    level
    tutorials {
      ...TutorialCard
    }
  }
}`) as unknown as TypedDocumentString<TestAnswersQuery, TestAnswersQueryVariables>;
export const TestReviewDocument = new TypedDocumentString(`
    query TestReview($id: ID!, $demoKey: String) {
  assessment(id: $id, demoKey: $demoKey) {
    id
    kind
    state
    competence {
      id
      title
    }
    progress {
      answeredCount
      percentage
    }
    review {
      ...ReviewedAnswer
    }
  }
}
    fragment TutorialCard on Tutorial {
  id
  title
  link
  ownPage
  source
  format
  durationMinutes
  locale
  dead
  usefulCount
  savedByViewer
  usefulToViewer
  uselessToViewer
}
fragment ReviewedAnswer on Answer {
  id
  rank
  given
  outcome
  solution
  explanation
  hint
  fieldResults {
    id
    correct
    solution
  }
  challenge {
    id
    kind
    instruction
  }
  skill {
    id
    title
    level
    tutorials {
      ...TutorialCard
    }
  }
}`) as unknown as TypedDocumentString<TestReviewQuery, TestReviewQueryVariables>;
export const TestRulesDocument = new TypedDocumentString(`
    query TestRules {
  me {
    id
    hasSeenTestRules
  }
}
    `) as unknown as TypedDocumentString<TestRulesQuery, TestRulesQueryVariables>;
export const TestDocument = new TypedDocumentString(`
    query Test($id: ID!, $demoKey: String) {
  assessment(id: $id, demoKey: $demoKey) {
    ...RunningTest
  }
}
    fragment ChallengeParts on Challenge {
  id
  kind
  locale
  instruction
  illustration {
    url
    alt
  }
  attachments {
    name
    url
    mediaType
    bytes
  }
  embed {
    url
    title
    height
  }
  choices {
    id
    text
  }
  items {
    id
    text
  }
  fields {
    id
    label
    placeholder
    options
  }
  sentence
  freeOrder
  placeholder
  unit
  timerSeconds
  focused
}
fragment RunningTest on Assessment {
  id
  kind
  state
  deadline
  key
  competence {
    id
    title
  }
  progress {
    answeredCount
    percentage
    sinceCheckpoint
    questionCount
    skippedForDevice
  }
  timer {
    seconds
    startedAt
    remainingSeconds
  }
  focusLost
  currentChallenge {
    ...ChallengeParts
  }
}`) as unknown as TypedDocumentString<TestQuery, TestQueryVariables>;
export const VerifyCertificateDocument = new TypedDocumentString(`
    query VerifyCertificate($code: String!) {
  verifyCertificate(code: $code) {
    __typename
    ... on VerifiedCertificate {
      firstName
      lastName
      birthDate
      birthPlace
      centreName
      certifiedOn
      issuedOn
      validUntil
      valid
      revokedAt
      number
      pix
      competences {
        level
        pix
        competence {
          id
          title
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyCertificateQuery, VerifyCertificateQueryVariables>;