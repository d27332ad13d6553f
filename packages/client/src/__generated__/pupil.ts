// Generated from operations/ and gateway/supergraph.graphql by « npm run codegen ». Do not edit.
import { TypedDocumentString } from '../typed-document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where a person stands in a competence. */
export type CompetenceStatus =
  /** Nothing answered yet. */
  | 'NOT_STARTED'
  /** A test is under way. */
  | 'STARTED'
  /** The last test is finished. */
  | 'COMPLETED';

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { readonly me: { readonly id: string, readonly profile: { readonly pix: number, readonly maxReachablePix: number, readonly certifiable: boolean, readonly competences: ReadonlyArray<{ readonly status: CompetenceStatus, readonly level: number, readonly pix: number, readonly competence: { readonly id: string, readonly title: string } }> } | null } | null };


export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  me {
    id
    profile {
      pix
      maxReachablePix
      certifiable
      competences {
        competence {
          id
          title
        }
        status
        level
        pix
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;