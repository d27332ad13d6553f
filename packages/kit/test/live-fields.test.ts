import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { wrongLiveFields } from '../src/checks/live-fields';

const QUERY = 'type Query { book(id: ID!, page: Int = 1): Book  shelf(room: String!): [Book!] }  type Book { id: ID! }';
const wrong = (subscription: string) => wrongLiveFields(buildSchema(`${QUERY} type Subscription { ${subscription} }`));

describe('wrongLiveFields', () => {
  it('has nothing to say of fields that mirror a query field, or of a service without any', () => {
    expect(wrong('book(id: ID!, page: Int = 1): Book')).toEqual([]);
    expect(wrongLiveFields(buildSchema(QUERY))).toEqual([]);
  });

  it.each([
    ['films(id: ID!): Book', 'Subscription.films: there is no Query.films to mirror'],
    [
      'book(id: ID!, page: Int = 1): Book!',
      'Subscription.book(id: ID!, page: Int = 1): Book! is not what Query.book(id: ID!, page: Int = 1): Book says: they must be equal',
    ],
    [
      'book(id: ID!, page: Int = 2): Book',
      'Subscription.book(id: ID!, page: Int = 2): Book is not what Query.book(id: ID!, page: Int = 1): Book says: they must be equal',
    ],
    [
      'book(id: ID!): Book',
      'Subscription.book(id: ID!): Book is not what Query.book(id: ID!, page: Int = 1): Book says: they must be equal',
    ],
    ['shelf(room: String!): [Book!]', 'Subscription.shelf: its first argument must be an ID!, what is watched'],
  ])('refuses %s', (field, sentence) => {
    expect(wrong(field)).toEqual([sentence]);
  });
});
