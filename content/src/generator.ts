import { Ajv2020 } from 'ajv/dist/2020';
import type { ChallengeBody, FileContent } from './challenge-draft';
import { type Random, seededRandom } from './random';
import type { Locale, Requirement } from './release';

/** What a generator makes: a challenge without id, its solution computed, its files still in memory. */
export type Made = ChallengeBody & {
  instruction: string;
  explanation: string;
  illustration?: { file: FileContent; alt: string };
  attachments?: FileContent[];
  /** A site of `sites/` with data, or pages made on the spot (`index.html` among them), or both. */
  embed?: { title: string; height: number; site?: string; data?: unknown; pages?: FileContent[] };
  /** Beyond what the files themselves require. */
  requirements?: Requirement[];
};

/** One parameter: what its JSON Schema accepts is a T. */
export type Parameter<T> = { schema: { description: string; default?: T } & Record<string, unknown> };

/** What `make` gives instead of a challenge when values that are each right do not go together. */
export type Refusal = { refusal: string };

type ParametersOf<P> = { [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** A program that makes challenges. What authors write under `with` is checked before `make` sees it. */
export type Generator = {
  summary: string;
  /** The languages it writes. */
  speaks: readonly Locale[];
  schema: { properties: Record<string, Parameter<unknown>['schema']>; required: string[] };
  run: (written: unknown, seed: string, locale?: Locale) => { made: Made } | Refusal;
};

const ajv = new Ajv2020({ allErrors: true, useDefaults: true });

/** A whole number between two others. Without a value by default, the author must give one. */
export const integer = (description: string, from: number, to: number, otherwise?: number): Parameter<number> => ({
  schema: { description, type: 'integer', minimum: from, maximum: to, default: otherwise },
});

/** One word of a list. */
export const oneOf = <const T extends string>(
  description: string,
  values: readonly T[],
  otherwise?: T,
): Parameter<T> => ({
  schema: { description, enum: values, default: otherwise },
});

/** Yes or no. */
export const flag = (description: string, otherwise: boolean): Parameter<boolean> => ({
  schema: { description, type: 'boolean', default: otherwise },
});

/** A short text. */
export const text = (description: string, otherwise?: string): Parameter<string> => ({
  schema: { description, type: 'string', minLength: 1, maxLength: 200, default: otherwise },
});

/**
 * Declares a generator: what it is for in one French sentence, its parameters, how it makes a challenge, and the
 * languages it can make it in. `make` is given the language of the challenge.
 */
export const defineGenerator = <const P extends Record<string, Parameter<unknown>>>(
  summary: string,
  parameters: P,
  make: (given: ParametersOf<P>, random: Random, locale: Locale) => Made | Refusal,
  speaks: readonly Locale[] = ['fr'],
): Generator => {
  const names = Object.keys(parameters);
  const properties = Object.fromEntries(names.map((name) => [name, { ...(parameters[name] as P[string]).schema }]));
  for (const schema of Object.values(properties)) if (schema.default === undefined) delete schema.default;
  const required = names.filter((name) => properties[name]?.default === undefined);
  const accepts = ajv.compile<ParametersOf<P>>({ type: 'object', additionalProperties: false, required, properties });

  return {
    summary,
    speaks,
    schema: { properties, required },
    run: (written, seed, locale = 'fr') => {
      if (!speaks.includes(locale)) return { refusal: `it does not speak "${locale}"` };
      const given: unknown = structuredClone(written ?? {});
      if (!accepts(given)) return { refusal: ajv.errorsText(accepts.errors, { dataVar: 'with' }) };
      const outcome = make(given, seededRandom(seed), locale);
      return 'refusal' in outcome ? outcome : { made: outcome };
    },
  };
};
