// Generated from operations/ and gateway/supergraph.graphql by « npm run codegen ». Do not edit.
import { TypedDocumentString } from '../typed-document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which schools and months a dashboard counts. */
export type AcademyFilter = {
  /** Only schools of this kind: `COLLEGE`, `LYCEE`… */
  readonly kind?: OrganizationKind | null | undefined;
  /** From this month on, `YYYY-MM`, as it begins in the académie: what is dated is counted from there. */
  readonly fromMonth?: string | null | undefined;
  /** Up to this month, `YYYY-MM`, included. */
  readonly toMonth?: string | null | undefined;
};

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

/** Whom a comment of the jury is for. */
export type CommentAudience =
  /** The candidate. */
  | 'CANDIDATE'
  /** The centre. */
  | 'CENTRE'
  /** The jury. */
  | 'INTERNAL';

/** What `commentCertification` needs. */
export type CommentCertificationInput = {
  /** The certification. */
  readonly certificationId: string;
  /** Whom it is for. */
  readonly audience: CommentAudience;
  /** 1 to 2000 characters. */
  readonly text: string;
};

/** What `correctCandidateIdentity` needs: all of it, corrected or not. */
export type CorrectCandidateIdentityInput = {
  /** The certification. */
  readonly certificationId: string;
  /** First name. */
  readonly firstName: string;
  /** Last name (birth name). */
  readonly lastName: string;
  /** Birth date. */
  readonly birthDate: string;
  /** Birth place, as the certificate shows it. */
  readonly birthPlace: string;
  /** Why, 1 to 2000 characters: kept in the journal, where no name belongs. */
  readonly reason: string;
};

/** What `deliberate` needs. */
export type DeliberateInput = {
  /** The certification. */
  readonly certificationId: string;
  /** The decision. */
  readonly decision: JuryDecision;
  /** Why, 1 to 2000 characters: kept in the journal. */
  readonly reason: string;
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

/** What `neutraliseQuestion` needs. */
export type NeutraliseQuestionInput = {
  /** The certification. */
  readonly certificationId: string;
  /** The question, by its place. */
  readonly rank: number;
  /** Why, 1 to 2000 characters: kept in the journal. */
  readonly reason: string;
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

/** What `publishSessions` needs. */
export type PublishSessionsInput = {
  /** The sessions, 1 to 100. */
  readonly sessionIds: ReadonlyArray<string>;
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

/** What `restoreQuestion` needs. */
export type RestoreQuestionInput = {
  /** The certification. */
  readonly certificationId: string;
  /** The question, by its place. */
  readonly rank: number;
  /** Why, 1 to 2000 characters: kept in the journal. */
  readonly reason: string;
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

/** What `revokeCertificate` needs. */
export type RevokeCertificateInput = {
  /** The certificate. */
  readonly certificateId: string;
  /** Why, 1 to 2000 characters: its holder reads it, the journal keeps it. */
  readonly reason: string;
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

/** What `takeUpSession` needs. */
export type TakeUpSessionInput = {
  /** The session. */
  readonly sessionId: string;
};

export type AcademiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AcademiesQuery = { readonly academies: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type AcademySchoolsQueryVariables = Exact<{
  id: string;
  filter?: AcademyFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AcademySchoolsQuery = { readonly academy: { readonly id: string, readonly dashboard: { readonly schools: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly organizationId: string, readonly name: string, readonly uai: string | null, readonly kind: OrganizationKind, readonly joined: boolean, readonly pupilCount: number, readonly participantCount: number, readonly participationPercentage: number | null, readonly sharedCount: number, readonly profileCount: number, readonly certifiableCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } | null };

export type AcademyDashboardQueryVariables = Exact<{
  id: string;
  filter?: AcademyFilter | null | undefined;
}>;


export type AcademyDashboardQuery = { readonly academy: { readonly id: string, readonly name: string, readonly dashboard: { readonly totals: { readonly schoolCount: number, readonly joinedSchoolCount: number, readonly pupilCount: number, readonly participantCount: number, readonly startedCount: number, readonly sharedCount: number, readonly profileCount: number, readonly certifiableCount: number }, readonly byKind: ReadonlyArray<{ readonly kind: OrganizationKind, readonly schoolCount: number, readonly joinedSchoolCount: number, readonly pupilCount: number, readonly participantCount: number, readonly certifiableCount: number }>, readonly months: ReadonlyArray<{ readonly month: string, readonly startedCount: number, readonly sharedCount: number }> } } | null };

export type JuryCertificationQueryVariables = Exact<{
  id: string;
}>;


export type JuryCertificationQuery = { readonly certification: (
    { readonly commentForCandidate: string | null, readonly questions: ReadonlyArray<{ readonly rank: number, readonly outcome: QuestionOutcome | null, readonly isNeutralised: boolean, readonly isExcused: boolean, readonly competence: { readonly id: string, readonly title: string }, readonly skill: { readonly id: string, readonly title: string, readonly level: number } }>, readonly incidents: ReadonlyArray<{ readonly id: string, readonly kind: IncidentKind, readonly questionNumber: number | null, readonly description: string | null, readonly isFromAlert: boolean, readonly reportedAt: string, readonly outcome: IncidentOutcome | null }>, readonly certificate: { readonly id: string, readonly number: string, readonly verificationCode: string, readonly issuedAt: string, readonly validUntil: string, readonly revokedAt: string | null, readonly revocationReason: string | null } | null, readonly juryActs: ReadonlyArray<{ readonly juryUserId: string, readonly at: string, readonly decision: JuryActKind, readonly reason: string, readonly isEffective: boolean, readonly rank: number | null, readonly audience: CommentAudience | null, readonly fields: ReadonlyArray<string> }> }
    & CertificationFactsFragment
  ) | null };

export type CommentCertificationMutationVariables = Exact<{
  input: CommentCertificationInput;
}>;


export type CommentCertificationMutation = { readonly commentCertification:
    | { readonly __typename: 'CommentCertificationSuccess', readonly certification: { readonly id: string, readonly status: CertificationStatus } }
    | { readonly __typename: 'CertificationNotFoundError', readonly message: string }
    | { readonly __typename: 'OwnPupilsError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type CorrectIdentityMutationVariables = Exact<{
  input: CorrectCandidateIdentityInput;
}>;


export type CorrectIdentityMutation = { readonly correctCandidateIdentity:
    | { readonly __typename: 'CorrectCandidateIdentitySuccess', readonly certification: { readonly id: string, readonly status: CertificationStatus } }
    | { readonly __typename: 'CertificationNotFoundError', readonly message: string }
    | { readonly __typename: 'CandidateDuplicateError', readonly message: string }
    | { readonly __typename: 'SessionPublishedError', readonly message: string }
    | { readonly __typename: 'OwnPupilsError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type DeliberateMutationVariables = Exact<{
  input: DeliberateInput;
}>;


export type DeliberateMutation = { readonly deliberate:
    | { readonly __typename: 'DeliberateSuccess', readonly isEffective: boolean, readonly certification: { readonly id: string, readonly status: CertificationStatus } }
    | { readonly __typename: 'CertificationNotFoundError', readonly message: string }
    | { readonly __typename: 'CertificationNotScoredError', readonly message: string }
    | { readonly __typename: 'SessionPublishedError', readonly message: string }
    | { readonly __typename: 'OwnPupilsError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type CertificationFactsFragment = { readonly id: string, readonly status: CertificationStatus, readonly startedAt: string, readonly reviewReasons: ReadonlyArray<ReviewReason>, readonly session: { readonly id: string, readonly number: string, readonly status: SessionStatus, readonly takenUpBy: string | null, readonly centre: { readonly id: string, readonly name: string } } | null, readonly candidate: { readonly id: string, readonly firstName: string, readonly lastName: string, readonly birthDate: string, readonly birthPlace: string, readonly sessionNumber: string }, readonly result: { readonly rule: string, readonly reproducibilityRate: number, readonly passed: boolean, readonly pix: number, readonly competences: ReadonlyArray<{ readonly level: number, readonly pix: number, readonly competence: { readonly id: string, readonly title: string, readonly domain: { readonly id: string, readonly title: string } } }> } | null, readonly secondOpinion: { readonly version: string, readonly inconsistency: number, readonly isFlagged: boolean, readonly competences: ReadonlyArray<{ readonly level: number, readonly pix: number, readonly confidence: number, readonly competence: { readonly id: string, readonly title: string } }> } | null };

export type NeutraliseQuestionMutationVariables = Exact<{
  input: NeutraliseQuestionInput;
}>;


export type NeutraliseQuestionMutation = { readonly neutraliseQuestion:
    | { readonly __typename: 'NeutraliseQuestionSuccess', readonly certification: { readonly id: string, readonly status: CertificationStatus } }
    | { readonly __typename: 'CertificationNotFoundError', readonly message: string }
    | { readonly __typename: 'CertificationNotScoredError', readonly message: string }
    | { readonly __typename: 'QuestionNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionPublishedError', readonly message: string }
    | { readonly __typename: 'OwnPupilsError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type PublishSessionsMutationVariables = Exact<{
  input: PublishSessionsInput;
}>;


export type PublishSessionsMutation = { readonly publishSessions:
    | { readonly __typename: 'PublishSessionsSuccess', readonly sessions: ReadonlyArray<{ readonly sessionId: string, readonly refusal: string | null, readonly session: { readonly id: string, readonly status: SessionStatus } | null }> }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type JuryQueueQueryVariables = Exact<{
  reasons?: ReadonlyArray<ReviewReason> | ReviewReason | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JuryQueueQuery = { readonly certificationsToDeliberate: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly startedAt: string, readonly reviewReasons: ReadonlyArray<ReviewReason>, readonly candidate: { readonly id: string, readonly firstName: string, readonly lastName: string }, readonly session: { readonly id: string, readonly number: string, readonly takenUpBy: string | null, readonly centre: { readonly id: string, readonly name: string } } | null, readonly result: { readonly pix: number, readonly passed: boolean, readonly reproducibilityRate: number } | null, readonly secondOpinion: { readonly inconsistency: number, readonly isFlagged: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RestoreQuestionMutationVariables = Exact<{
  input: RestoreQuestionInput;
}>;


export type RestoreQuestionMutation = { readonly restoreQuestion:
    | { readonly __typename: 'RestoreQuestionSuccess', readonly certification: { readonly id: string, readonly status: CertificationStatus } }
    | { readonly __typename: 'CertificationNotFoundError', readonly message: string }
    | { readonly __typename: 'CertificationNotScoredError', readonly message: string }
    | { readonly __typename: 'QuestionNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionPublishedError', readonly message: string }
    | { readonly __typename: 'OwnPupilsError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type RevokeCertificateMutationVariables = Exact<{
  input: RevokeCertificateInput;
}>;


export type RevokeCertificateMutation = { readonly revokeCertificate:
    | { readonly __typename: 'RevokeCertificateSuccess', readonly isEffective: boolean }
    | { readonly __typename: 'CertificateNotFoundError', readonly message: string }
    | { readonly __typename: 'OwnPupilsError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type SessionsToPublishQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SessionsToPublishQuery = { readonly sessionsToPublish: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: SessionStatus, readonly startsAt: string, readonly room: string, readonly takenUpBy: string | null, readonly centre: { readonly id: string, readonly name: string }, readonly candidates: ReadonlyArray<{ readonly id: string, readonly certification: { readonly id: string, readonly status: CertificationStatus, readonly reviewReasons: ReadonlyArray<ReviewReason> } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TakeUpSessionMutationVariables = Exact<{
  input: TakeUpSessionInput;
}>;


export type TakeUpSessionMutation = { readonly takeUpSession:
    | { readonly __typename: 'TakeUpSessionSuccess', readonly session: { readonly id: string, readonly status: SessionStatus, readonly takenUpBy: string | null } }
    | { readonly __typename: 'SessionNotFoundError', readonly message: string }
    | { readonly __typename: 'SessionNotFinalisedError', readonly message: string }
    | { readonly __typename: 'OwnPupilsError', readonly message: string }
    | { readonly __typename: 'NotAllowedError', readonly message: string }
   };

export const CertificationFactsFragmentDoc = new TypedDocumentString(`
    fragment CertificationFacts on Certification {
  id
  status
  startedAt
  reviewReasons
  session {
    id
    number
    status
    takenUpBy
    centre {
      id
      name
    }
  }
  candidate {
    id
    firstName
    lastName
    birthDate
    birthPlace
    sessionNumber
  }
  result {
    rule
    reproducibilityRate
    passed
    pix
    competences {
      level
      pix
      competence {
        id
        title
        domain {
          id
          title
        }
      }
    }
  }
  secondOpinion {
    version
    inconsistency
    isFlagged
    competences {
      level
      pix
      confidence
      competence {
        id
        title
      }
    }
  }
}
    `, {"fragmentName":"CertificationFacts"}) as unknown as TypedDocumentString<CertificationFactsFragment, unknown>;
export const AcademiesDocument = new TypedDocumentString(`
    query Academies {
  academies {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AcademiesQuery, AcademiesQueryVariables>;
export const AcademySchoolsDocument = new TypedDocumentString(`
    query AcademySchools($id: ID!, $filter: AcademyFilter, $after: String) {
  academy(id: $id) {
    id
    dashboard(filter: $filter) {
      schools(first: 20, after: $after) {
        totalCount
        nodes {
          organizationId
          name
          uai
          kind
          joined
          pupilCount
          participantCount
          participationPercentage
          sharedCount
          profileCount
          certifiableCount
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AcademySchoolsQuery, AcademySchoolsQueryVariables>;
export const AcademyDashboardDocument = new TypedDocumentString(`
    query AcademyDashboard($id: ID!, $filter: AcademyFilter) {
  academy(id: $id) {
    id
    name
    dashboard(filter: $filter) {
      totals {
        schoolCount
        joinedSchoolCount
        pupilCount
        participantCount
        startedCount
        sharedCount
        profileCount
        certifiableCount
      }
      byKind {
        kind
        schoolCount
        joinedSchoolCount
        pupilCount
        participantCount
        certifiableCount
      }
      months {
        month
        startedCount
        sharedCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AcademyDashboardQuery, AcademyDashboardQueryVariables>;
export const JuryCertificationDocument = new TypedDocumentString(`
    query JuryCertification($id: ID!) {
  certification(id: $id) {
    ...CertificationFacts
    questions {
      rank
      outcome
      isNeutralised
      isExcused
      competence {
        id
        title
      }
      skill {
        id
        title
        level
      }
    }
    incidents {
      id
      kind
      questionNumber
      description
      isFromAlert
      reportedAt
      outcome
    }
    commentForCandidate
    certificate {
      id
      number
      verificationCode
      issuedAt
      validUntil
      revokedAt
      revocationReason
    }
    juryActs {
      juryUserId
      at
      decision
      reason
      isEffective
      rank
      audience
      fields
    }
  }
}
    fragment CertificationFacts on Certification {
  id
  status
  startedAt
  reviewReasons
  session {
    id
    number
    status
    takenUpBy
    centre {
      id
      name
    }
  }
  candidate {
    id
    firstName
    lastName
    birthDate
    birthPlace
    sessionNumber
  }
  result {
    rule
    reproducibilityRate
    passed
    pix
    competences {
      level
      pix
      competence {
        id
        title
        domain {
          id
          title
        }
      }
    }
  }
  secondOpinion {
    version
    inconsistency
    isFlagged
    competences {
      level
      pix
      confidence
      competence {
        id
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<JuryCertificationQuery, JuryCertificationQueryVariables>;
export const CommentCertificationDocument = new TypedDocumentString(`
    mutation CommentCertification($input: CommentCertificationInput!) {
  commentCertification(input: $input) {
    __typename
    ... on CommentCertificationSuccess {
      certification {
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
    `) as unknown as TypedDocumentString<CommentCertificationMutation, CommentCertificationMutationVariables>;
export const CorrectIdentityDocument = new TypedDocumentString(`
    mutation CorrectIdentity($input: CorrectCandidateIdentityInput!) {
  correctCandidateIdentity(input: $input) {
    __typename
    ... on CorrectCandidateIdentitySuccess {
      certification {
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
    `) as unknown as TypedDocumentString<CorrectIdentityMutation, CorrectIdentityMutationVariables>;
export const DeliberateDocument = new TypedDocumentString(`
    mutation Deliberate($input: DeliberateInput!) {
  deliberate(input: $input) {
    __typename
    ... on DeliberateSuccess {
      isEffective
      certification {
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
    `) as unknown as TypedDocumentString<DeliberateMutation, DeliberateMutationVariables>;
export const NeutraliseQuestionDocument = new TypedDocumentString(`
    mutation NeutraliseQuestion($input: NeutraliseQuestionInput!) {
  neutraliseQuestion(input: $input) {
    __typename
    ... on NeutraliseQuestionSuccess {
      certification {
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
    `) as unknown as TypedDocumentString<NeutraliseQuestionMutation, NeutraliseQuestionMutationVariables>;
export const PublishSessionsDocument = new TypedDocumentString(`
    mutation PublishSessions($input: PublishSessionsInput!) {
  publishSessions(input: $input) {
    __typename
    ... on PublishSessionsSuccess {
      sessions {
        sessionId
        refusal
        session {
          id
          status
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
    `) as unknown as TypedDocumentString<PublishSessionsMutation, PublishSessionsMutationVariables>;
export const JuryQueueDocument = new TypedDocumentString(`
    query JuryQueue($reasons: [ReviewReason!], $first: Int, $after: String) {
  certificationsToDeliberate(reasons: $reasons, first: $first, after: $after) {
    totalCount
    nodes {
      id
      startedAt
      reviewReasons
      candidate {
        id
        firstName
        lastName
      }
      session {
        id
        number
        takenUpBy
        centre {
          id
          name
        }
      }
      result {
        pix
        passed
        reproducibilityRate
      }
      secondOpinion {
        inconsistency
        isFlagged
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<JuryQueueQuery, JuryQueueQueryVariables>;
export const RestoreQuestionDocument = new TypedDocumentString(`
    mutation RestoreQuestion($input: RestoreQuestionInput!) {
  restoreQuestion(input: $input) {
    __typename
    ... on RestoreQuestionSuccess {
      certification {
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
    `) as unknown as TypedDocumentString<RestoreQuestionMutation, RestoreQuestionMutationVariables>;
export const RevokeCertificateDocument = new TypedDocumentString(`
    mutation RevokeCertificate($input: RevokeCertificateInput!) {
  revokeCertificate(input: $input) {
    __typename
    ... on RevokeCertificateSuccess {
      isEffective
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
    `) as unknown as TypedDocumentString<RevokeCertificateMutation, RevokeCertificateMutationVariables>;
export const SessionsToPublishDocument = new TypedDocumentString(`
    query SessionsToPublish($after: String) {
  sessionsToPublish(first: 50, after: $after) {
    totalCount
    nodes {
      id
      number
      status
      startsAt
      room
      takenUpBy
      centre {
        id
        name
      }
      candidates {
        id
        certification {
          id
          status
          reviewReasons
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SessionsToPublishQuery, SessionsToPublishQueryVariables>;
export const TakeUpSessionDocument = new TypedDocumentString(`
    mutation TakeUpSession($input: TakeUpSessionInput!) {
  takeUpSession(input: $input) {
    __typename
    ... on TakeUpSessionSuccess {
      session {
        id
        status
        takenUpBy
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeUpSessionMutation, TakeUpSessionMutationVariables>;