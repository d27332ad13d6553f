// Generated from operations/ and gateway/supergraph.graphql by « npm run codegen ». Do not edit.
import { TypedDocumentString } from '../typed-document';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CampaignLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type CampaignLiveSubscription = { readonly campaign: { readonly id: string, readonly statusCounts: { readonly started: number, readonly toShare: number, readonly shared: number } } | null };


export const CampaignLiveDocument = new TypedDocumentString(`
    subscription CampaignLive($id: ID!) {
  campaign(id: $id) {
    id
    statusCounts {
      started
      toShare
      shared
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignLiveSubscription, CampaignLiveSubscriptionVariables>;