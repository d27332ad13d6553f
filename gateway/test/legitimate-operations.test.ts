import { describe, expect, it } from '@jest/globals';
import { TypedDocumentString } from '@pix/client';
import * as centre from '@pix/client/centre';
import * as jury from '@pix/client/jury';
import * as pupil from '@pix/client/pupil';
import * as session from '@pix/client/session';
import * as teacher from '@pix/client/teacher';
import { validate } from 'graphql';
import { defaults } from '../src/config';
import { createDocuments } from '../src/documents';
import { apiSchema, COMMITTED_SUPERGRAPH } from './api-schema';
import { writtenOperations } from './written-operations';

/** Several actions in one document, sent to their service itself: the gateway takes one at a time. And what is made to be refused. */
const NOT_LEGITIMATE = new Set([
  'services/tutorials/test/saved-tutorials.test.ts',
  'gateway/test/hostile-documents.ts',
]);

/** No document that the demonstration, `pix`, the pages of the gateway or the tests of the services send is beyond a limit. */
describe('legitimate operations', () => {
  const schema = apiSchema();
  const documents = createDocuments(defaults.limits);
  documents.serve(schema, COMMITTED_SUPERGRAPH);

  it.each([
    ['the demonstration', ['infra/src/demo', 'infra/src/bench'], 50],
    ['pix', ['cli/src'], 2],
    ['the gateway', ['gateway/src', 'gateway/test', 'cli/test'], 10],
    [
      'the tests of the services',
      ['identity', 'assessment', 'campaigns', 'certification', 'tutorials'].map((name) => `services/${name}/test`),
      170,
    ],
  ])('of %s are within the limits', (_, folders, atLeast) => {
    const operations = writtenOperations(folders, schema);

    const refused = operations.flatMap(({ file, text }) => {
      const read = documents.read(text);
      const refusal = 'document' in read ? documents.refusalOf(read, { query: text }) : read;
      return refusal && !NOT_LEGITIMATE.has(file) ? [{ file, text, refusal }] : [];
    });

    expect(operations.length).toBeGreaterThanOrEqual(atLeast);
    expect(refused).toEqual([]);
  });

  it('of the typed client are of the schema and within the limits', () => {
    const all = [session, pupil, teacher, centre, jury].flatMap((area) => Object.values(area));
    const operations = all.filter(
      (one): one is TypedDocumentString<unknown, unknown> =>
        one instanceof TypedDocumentString && !String(one).trimStart().startsWith('fragment'),
    );

    const refused = operations.flatMap((one) => {
      const read = documents.read(String(one));
      const refusal = 'document' in read ? documents.refusalOf(read, { query: String(one) }) : read;
      const wrong = 'document' in read ? validate(schema, read.document) : [];
      return refusal || wrong.length > 0 ? [{ name: one.name, refusal, wrong }] : [];
    });

    expect(operations.length).toBeGreaterThanOrEqual(40);
    expect(refused).toEqual([]);
  });
});
