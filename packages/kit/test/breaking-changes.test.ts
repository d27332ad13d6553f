import { composeServices } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { breakingChanges } from '../src/checks/breaking-changes';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@inaccessible"])';
const supergraph = (sdl: string): string =>
  composeServices([{ name: 'library', url: 'http://library', typeDefs: parse(`${LINK} ${sdl}`) }]).supergraphSdl ?? '';

const BEFORE = supergraph(
  'type Query { book(id: ID!): Book  audit: Int @inaccessible } type Book { title: String! pages: Int }',
);

describe('breakingChanges', () => {
  it('names what clients lose', () => {
    const after = supergraph('type Query { book(id: ID!, room: Int!): Book } type Book { title: String }');

    expect(breakingChanges(BEFORE, after).sort()).toEqual([
      'FIELD_CHANGED_KIND Book.title changed type from String! to String.',
      'FIELD_REMOVED Book.pages was removed.',
      'REQUIRED_ARG_ADDED A required arg room on Query.book was added.',
    ]);
  });

  it('has nothing to say of what is new, or of what only services see', () => {
    const after = supergraph(
      'type Query { book(id: ID!, room: Int): Book } type Book { title: String! pages: Int year: Int }',
    );

    expect(breakingChanges(BEFORE, after)).toEqual([]);
  });
});
