import type { Challenge } from '@pix/content';
import { z } from '@pix/kit/validation';
import { IMAGE_TYPES } from './content-files';

/** Ids of a release are shown in links and typed by authors. */
export const releaseItemId = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/);

const text = z.string().min(1);
const choices = z.array(z.object({ id: releaseItemId, text })).min(2);
const tolerance = z.object({ caseAndAccents: z.boolean(), punctuation: z.boolean(), typos: z.boolean() });
const accepted = z.array(text).min(1);

const mediaType = z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,80}$/);
const asset = { sha256: z.string().regex(/^[0-9a-f]{64}$/), mediaType, bytes: z.int().min(0) };
/** No separator and no character that systems take for one: the name is that of the file on a pupil's computer. */
const fileName = z.string().regex(/^[^\\/:*?"<>|\p{C}]{1,120}$/u);
const sitePath = z
  .string()
  .regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,8}$/)
  .max(200);

const embed = z.object({
  title: text,
  height: z.int().min(50).max(2_000),
  files: z
    .array(z.object({ ...asset, path: sitePath }))
    .min(1)
    .max(200)
    .refine((files) => files.some(({ path }) => path === 'index.html'), 'has no index.html')
    .refine((files) => isDistinct(files.map(({ path }) => path)), 'has two files of one path'),
});

const base = {
  id: releaseItemId,
  locale: z.enum(['fr', 'en']),
  instruction: text,
  explanation: z.string(),
  timerSeconds: z.int().min(1).nullable(),
  focused: z.boolean(),
  requirements: z.array(z.enum(['DESKTOP', 'OFFICE_SUITE', 'PDF_READER', 'FILE_SAVING', 'INTERNET'])),
  difficulty: z.number().min(0).max(9).nullable(),
  illustration: z.object({ ...asset, mediaType: z.enum(IMAGE_TYPES), alt: z.string() }).nullable(),
  attachments: z
    .array(z.object({ ...asset, name: fileName }))
    .max(20)
    .refine((files) => isDistinct(files.map(({ name }) => name)), 'gives two files of one name'),
  embed: embed.nullable(),
  generator: z.string().nullable(),
};
const chosen = { choices, solution: z.object({ choices: z.array(releaseItemId).min(1) }) };
const field = z.object({
  id: releaseItemId,
  label: z.string(),
  placeholder: z.string().nullable(),
  options: z.array(text).min(1).nullable(),
});

/** A challenge as a release holds it, solution included. */
export const challenge: z.ZodType<Challenge> = z
  .discriminatedUnion('kind', [
    z.object({ ...base, kind: z.literal('SINGLE_CHOICE'), ...chosen }),
    z.object({ ...base, kind: z.literal('MULTIPLE_CHOICE'), ...chosen }),
    z.object({ ...base, kind: z.literal('ORDERING'), choices, solution: z.object({ order: z.array(releaseItemId) }) }),
    z.object({
      ...base,
      kind: z.literal('SHORT_TEXT'),
      placeholder: z.string().nullable(),
      tolerance,
      solution: z.object({ texts: accepted }),
    }),
    z.object({
      ...base,
      kind: z.literal('NUMBER'),
      unit: z.string().nullable(),
      solution: z.object({ number: z.number(), within: z.number().min(0) }),
    }),
    z.object({ ...base, kind: z.literal('DATE'), solution: z.object({ date: z.iso.date() }) }),
    z.object({
      ...base,
      kind: z.literal('FIELDS'),
      fields: z.array(field).min(1).max(50),
      sentence: z.string().nullable(),
      freeOrder: z.boolean(),
      tolerance,
      solution: z.object({ fields: z.record(z.string(), accepted) }),
    }),
    z.object({
      ...base,
      kind: z.literal('MATCHING'),
      items: z
        .array(z.object({ id: releaseItemId, text }))
        .min(1)
        .max(50),
      choices,
      solution: z.object({ pairs: z.record(z.string(), releaseItemId) }),
    }),
    z.object({
      ...base,
      kind: z.literal('SIMULATOR'),
      embed,
      tolerance,
      solution: z.object({ state: z.record(text, accepted) }),
    }),
  ])
  .refine((value) => isAnswerable(value), 'its solution does not fit its choices, fields, items or state');

// A challenge nobody can answer right would lower every score: it is refused with its release.
const isAnswerable = (given: Challenge): boolean => {
  switch (given.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return (
        areAmong(given.solution.choices, given.choices) &&
        (given.kind === 'MULTIPLE_CHOICE' || given.solution.choices.length === 1)
      );
    case 'ORDERING':
      return areAmong(given.solution.order, given.choices) && given.solution.order.length === given.choices.length;
    case 'FIELDS':
      return (
        isDistinct(given.fields.map(({ id }) => id)) &&
        given.fields.every(({ id }) => given.sentence === null || given.sentence.includes(`{${id}}`)) &&
        given.fields.every(({ id, options }) =>
          (given.solution.fields[id] ?? []).some((value) => !options || options.includes(value)),
        )
      );
    case 'MATCHING':
      return (
        isDistinct(given.items.map(({ id }) => id)) &&
        isDistinct(given.choices.map(({ id }) => id)) &&
        given.items.every(({ id }) => given.choices.some((choice) => choice.id === given.solution.pairs[id]))
      );
    case 'SIMULATOR':
      return Object.keys(given.solution.state).length > 0;
    default:
      return true;
  }
};

const areAmong = (named: readonly string[], things: readonly { id: string }[]): boolean => {
  const ids = things.map(({ id }) => id);
  return isDistinct(ids) && isDistinct(named) && named.every((id) => ids.includes(id));
};

const isDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
