import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { z } from 'zod';
import { ROOT } from './services';

export const EXAMPLES_FOLDER = 'docs/reference/examples';

/** What goes with a document: who asks it, with which variables, what is kept of its answer for those that follow. */
const setting = z.strictObject({
  /** Somebody of the demonstration (`pupil`, `teacher`…), or `nobody`. */
  as: z.string(),
  variables: z.record(z.string(), z.unknown()).default({}),
  /** Name → path in the answer; `{{name}}` in the variables of later examples. */
  keep: z.record(z.string(), z.string()).default({}),
  /** Type of the answer's first field. */
  expect: z.string().optional(),
  /** Asked again until this path has one of these values, or any: what a job does. */
  until: z.strictObject({ path: z.string(), is: z.array(z.unknown()).optional() }).optional(),
  /** What the reader does first: shows the question, plays the test to its end, sends a roster. */
  before: z.enum(['QUESTION_SHOWN', 'TEST_ENDED', 'CERTIFICATION_ENDED', 'CERTIFIABLE', 'ROSTER_SENT']).optional(),
});

export type Example = z.output<typeof setting> & {
  readonly journey: string;
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  /** The comment above the document. */
  readonly title: string;
  readonly document: string;
};

/** The examples of the reference: one folder a journey, in the order of their numbers. */
export const readExamples = (): Example[] => {
  const folder = join(ROOT, EXAMPLES_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((journey) =>
      readdirSync(join(folder, journey))
        .filter((name) => name.endsWith('.graphql'))
        .sort()
        .map((name) => readExample(journey, name.replace(/\.graphql$/, ''))),
    );
};

const readExample = (journey: string, name: string): Example => {
  const file = `${EXAMPLES_FOLDER}/${journey}/${name}.graphql`;
  const text = readFileSync(join(ROOT, file), 'utf8');
  const [comment = ''] = /^(#.*\n)+/.exec(text) ?? [];
  return {
    ...setting.parse(JSON.parse(readFileSync(join(ROOT, file.replace(/graphql$/, 'json')), 'utf8'))),
    journey,
    name,
    file,
    title: comment.replace(/^# ?/gm, '').replaceAll('\n', ' ').trim(),
    document: text.slice(comment.length).trim(),
  };
};

/** The root fields an example asks. */
export const rootFieldsOf = ({ document }: Example): string[] =>
  definitionsOf(parse(document)).flatMap(({ selectionSet }) =>
    selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : [])),
  );

const definitionsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** What the schema says against the examples. */
export const wrongExamples = (examples: readonly Example[], schema: GraphQLSchema): string[] =>
  examples.flatMap(({ file, title, document }) => [
    ...(title === '' ? [`${file}: begins without a comment that says what it is for`] : []),
    ...validate(schema, parse(document)).map(({ message }) => `${file}: ${message}`),
  ]);
