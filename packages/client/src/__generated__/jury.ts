// Generated from operations/ and gateway/supergraph.graphql by « npm run codegen ». Do not edit.
import { TypedDocumentString } from '../typed-document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type JuryQueueQueryVariables = Exact<{
  reasons?: ReadonlyArray<ReviewReason> | ReviewReason | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JuryQueueQuery = { readonly certificationsToDeliberate: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CertificationStatus, readonly reviewReasons: ReadonlyArray<ReviewReason> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const JuryQueueDocument = new TypedDocumentString(`
    query JuryQueue($reasons: [ReviewReason!], $first: Int, $after: String) {
  certificationsToDeliberate(reasons: $reasons, first: $first, after: $after) {
    totalCount
    nodes {
      id
      status
      reviewReasons
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<JuryQueueQuery, JuryQueueQueryVariables>;