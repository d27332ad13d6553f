import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { accessOf } from '../src/checks/reference-access';
import { reachableFrom } from '../src/checks/reference-types';
import { untoldOperations } from '../src/checks/schema-changes';

describe('who may call an operation', () => {
  it.each([
    ['One competence (A1). Public.', 'Anybody, without signing in.'],
    ['What anyone may verify. Public (E10).', 'Anybody, without signing in.'],
    [
      'Answers. Public, for a demonstration.',
      'The person whose test it is; anybody for a demonstration, with its key.',
    ],
    ['A public thing.', 'Whoever is signed in.'],
    ['Closes it. Members of the centre. Twice is once.', 'Members of the centre.'],
    ['Publishes (E10). Jury and administrators (E9).', 'Jury and administrators.'],
    ['For programs of the information system: scores. Scope `a:b`.', 'Programs, with the scope `a:b`.'],
    [
      'An import. Members of the school. Connectors with the scope `a:b` too.',
      'Members of the school. Programs with the scope `a:b`.',
    ],
  ])('« %s » is for: %s', (description, sentence) => {
    expect(accessOf(description).sentence).toBe(sentence);
  });
});

describe('the change log of the schema', () => {
  const schema = buildSchema(
    'type Query { one: Int two(a: In): Out } input In { a: Int } type Out { e: E } enum E { A } type Lost { a: Int }',
  );

  it('names every operation, as an operation', () => {
    expect(untoldOperations(schema, '`Query.one`, and two')).toEqual([expect.stringContaining('`Query.two`')]);
    expect(untoldOperations(schema, '`Query.one` `Query.two`')).toEqual([]);
  });

  it('and its reference know what an operation leads to, and nothing else', () => {
    const query = schema.getQueryType();

    expect([...reachableFrom(query ? [query] : [])].sort()).toEqual(['E', 'In', 'Out', 'Query']);
  });
});
