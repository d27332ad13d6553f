import type { Requirement } from '@pix/content';
import { fail, type InvalidInputError, invalidInput, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import type { Assessment } from '../domain/assessment';
import type { NotCertifiableError, NothingToTestError } from '../domain/errors';
import { startCampaignTest } from './start-campaign-test';
import { startCertificationTest } from './start-certification-test';

const REQUIREMENTS = [
  'DESKTOP',
  'OFFICE_SUITE',
  'PDF_READER',
  'FILE_SAVING',
  'INTERNET',
] as const satisfies Requirement[];
const LONGEST_LIST = 500;
const SHORTEST_SECONDS = 60;

const request = { userId: z.uuid().toLowerCase(), key: z.string().regex(/^[\x21-\x7e]{1,64}$/) };

const startTestInput = (maxDurationSeconds: number) =>
  z.discriminatedUnion('kind', [
    z.object({
      ...request,
      kind: z.literal('CAMPAIGN'),
      device: z.object({ capabilities: z.array(z.enum(REQUIREMENTS)) }).nullish(),
      subjects: z
        .array(z.object({ subjectId: z.string().min(1).max(100), maxLevel: z.int().min(1).max(8) }))
        .min(1)
        .max(LONGEST_LIST)
        .refine(
          (caps) => new Set(caps.map(({ subjectId }) => subjectId)).size === caps.length,
          sentence({ fr: 'Donnez chaque sujet une seule fois.', en: 'Give each subject once.' }),
        ),
    }),
    z.object({
      ...request,
      kind: z.literal('CERTIFICATION'),
      durationSeconds: z.int().min(SHORTEST_SECONDS).max(maxDurationSeconds),
      adjusted: z.boolean().nullish(),
      accessibleOnly: z.boolean().nullish(),
      seat: z.uuid().nullish(),
      watchedAs: z
        .object({ field: z.string().regex(/^[a-z][A-Za-z]{0,63}$/), id: z.string().regex(/^[\x21-\x7e]{1,64}$/) })
        .nullish(),
    }),
  ]);

export type StartTestRequest = z.output<ReturnType<typeof startTestInput>>;
type Failures = NotCertifiableError | NothingToTestError | InvalidInputError;

/** Starts a test that another service asks for; asked again under the same key, it is the same test (design.md §4). */
export const startTest = async (
  needs: Needs<
    | 'assessments'
    | 'library'
    | 'calibrationLibrary'
    | 'exposureLibrary'
    | 'clock'
    | 'newId'
    | 'config'
    | 'locale'
    | 'transaction'
  >,
  input: { readonly kind: string; readonly key: string; readonly userId: string },
): Promise<Result<Assessment, Failures>> => {
  const checked = validate(startTestInput(needs.config.certification.maxDurationSeconds), input);
  if (!checked.ok) return checked;
  const { kind, key, userId } = checked.value;

  const known = await needs.assessments.byKey(kind, key);
  if (known && known.userId !== userId) return fail(keyOfSomebodyElse());
  if (known) return ok(known);

  return checked.value.kind === 'CAMPAIGN'
    ? startCampaignTest(needs, checked.value)
    : startCertificationTest(needs, checked.value);
};

const keyOfSomebodyElse = () =>
  invalidInput([
    {
      path: 'key',
      message: {
        fr: 'Cette clé désigne le test de quelqu’un d’autre.',
        en: 'This key names the test of somebody else.',
      },
    },
  ]);
