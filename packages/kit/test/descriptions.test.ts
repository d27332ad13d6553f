import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { undescribed } from '../src/checks/descriptions';
import { sharedSdl } from '../src/graphql';

describe('undescribed', () => {
  it('names every type, field and enum value without a description', () => {
    const schema = buildSchema(`
      type Query { "One." book(id: ID!): Book  books: [Book!]! }
      "A book." type Book implements Titled { "Its id." id: ID!  title: String! " " format: Format }
      "What has a title." interface Titled { title: String! }
      enum Format { "On paper." PAPER  SCREEN }
      input BookInput { title: String! "Its id." id: ID }
      union Thing = Book
      scalar Isbn
    `);

    expect(undescribed(schema).sort()).toEqual([
      'Book.format',
      'Book.title',
      'BookInput',
      'BookInput.title',
      'Format',
      'Format.SCREEN',
      'Isbn',
      'Query',
      'Query.books',
      'Thing',
      'Titled.title',
    ]);
  });

  it('leaves alone what GraphQL and the federation library bring', () => {
    const schema = buildSubgraphSchema(
      parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
      "Reads." type Query { "One." book: Book }
      "A book." type Book @key(fields: "id") { "Its id." id: ID! }
      ${sharedSdl()}
    `),
    );

    expect(undescribed(schema)).toEqual([]);
  });
});
