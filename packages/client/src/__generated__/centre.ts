// Generated from operations/ and gateway/supergraph.graphql by « npm run codegen ». Do not edit.
import { TypedDocumentString } from '../typed-document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CentreQueryVariables = Exact<{
  id: string;
}>;


export type CentreQuery = { readonly certificationCentre: { readonly id: string, readonly name: string, readonly suspended: boolean } | null };


export const CentreDocument = new TypedDocumentString(`
    query Centre($id: ID!) {
  certificationCentre(id: $id) {
    id
    name
    suspended
  }
}
    `) as unknown as TypedDocumentString<CentreQuery, CentreQueryVariables>;