import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import type { Coverage } from './coverage';
import type { Problem } from './problem';
import type { Path, SourceFile } from './source-file';
import type {
  ChallengeSource,
  EnglishSource,
  FrameworkSource,
  SubjectSource,
  TargetProfileSource,
  TutorialsSource,
} from './source-types';

const ajv = new Ajv2020({ allErrors: true, discriminator: true });

const compile = <T>(name: string): ValidateFunction<T> =>
  ajv.compile<T>(JSON.parse(readFileSync(join(__dirname, '..', 'schema', `${name}.schema.json`), 'utf8')));

/** One compiled JSON Schema for each kind of file; the same files guide the author's editor. */
export const schemas = {
  framework: compile<FrameworkSource>('framework'),
  subject: compile<SubjectSource>('subject'),
  english: compile<EnglishSource>('subject-en'),
  challenge: ajv.compile<ChallengeSource>({ $ref: 'subject.schema.json#/$defs/challenge' }),
  coverage: compile<Coverage>('coverage'),
  tutorials: compile<TutorialsSource>('tutorials'),
  targetProfile: compile<TargetProfileSource>('target-profile'),
};

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

const pathOf = (error: ErrorObject): Path => {
  const path = error.instancePath.split('/').slice(1).map(unescape);
  if (error.keyword === 'additionalProperties') path.push(String(error.params['additionalProperty']));
  if (error.keyword === 'discriminator') path.push(String(error.params['tag']));
  return path;
};

const wordsOf = ({ keyword, params, message }: ErrorObject): string => {
  if (keyword === 'additionalProperties') return `unknown member "${String(params['additionalProperty'])}"`;
  if (keyword === 'required') return `member "${String(params['missingProperty'])}" is missing`;
  if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
  if (keyword === 'const') return `must be ${String(params['allowedValue'])}`;
  if (keyword === 'discriminator') return `"${String(params['tagValue'])}" is not a known ${String(params['tag'])}`;
  return message ?? keyword;
};

/** What the schema of challenges refuses in one made by a generator. */
export const faultsOfChallenge = (challenge: unknown): string[] =>
  schemas.challenge(challenge)
    ? []
    : (schemas.challenge.errors ?? []).map((error) => `${error.instancePath.slice(1)}: ${wordsOf(error)}`);

/** The value of a file if its schema accepts it; otherwise each breach of the schema, at its line. */
export const validated = <T>(source: SourceFile, validate: ValidateFunction<T>): { value?: T; problems: Problem[] } => {
  if (source.problems.length > 0) return { problems: source.problems };
  const value = source.value;
  if (validate(value)) return { value, problems: [] };

  const problems = (validate.errors ?? []).map((error) => {
    const path = pathOf(error);
    const name = error.instancePath === '' ? '' : `${error.instancePath.slice(1).replaceAll('/', '.')}: `;
    return { file: source.file, line: source.lineOf(path), rule: 'schema', message: name + wordsOf(error) };
  });
  return { problems };
};
