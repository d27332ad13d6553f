// What the two subgraphs of the bench say; composed by the bench.
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

export const SUBGRAPHS = {
  users: `${LINK}
    type Query { user(id: ID!): User  users(from: Int!): [User!]! }
    type Subscription { user(id: ID!): User }
    type User @key(fields: "id") { id: ID! name: String! email: String! age: Int! active: Boolean! }`,
  reviews: `${LINK}
    type Query { version: String }
    type User @key(fields: "id") { id: ID! reviews: [Review!]! }
    type Review { id: ID! body: String! rating: Int! }`,
};
