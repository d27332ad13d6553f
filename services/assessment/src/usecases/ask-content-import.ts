import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import type { ContentImport } from '../domain/content-release';
import { downloadContentReleaseJob } from '../jobs/definitions';

const request = z.object({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .refine(
      (url) => !URL.canParse(url) || (new URL(url).username === '' && new URL(url).password === ''),
      sentence({ fr: 'Donnez une adresse sans mot de passe.', en: 'Give an address without a password.' }),
    ),
  sha256: z
    .string()
    .trim()
    .toLowerCase()
    .regex(
      /^[0-9a-f]{64}$/,
      sentence({
        fr: 'Donnez l’empreinte SHA-256 de l’archive : 64 chiffres hexadécimaux.',
        en: 'Give the SHA-256 of the archive: 64 hexadecimal digits.',
      }),
    ),
});

/** Asks for the archive of a release at an address (A15). Asked again it is the same import, tried anew if it had failed. */
export const askContentImport = async (
  { viewer, clock, live, transaction }: Needs<'viewer' | 'clock' | 'live' | 'transaction'>,
  given: { url: string; sha256: string },
): Promise<Result<ContentImport, NotAllowedError | InvalidInputError>> => {
  if (!isAdministrator(viewer)) return fail(notAllowed());
  const checked = validate(request, given);
  if (!checked.ok) return checked;
  const { url, sha256: archiveSha256 } = checked.value;

  const asked = await transaction(async ({ contentImports, outbox }) => {
    if (await contentImports.ask({ archiveSha256, url, at: clock.now() }))
      await outbox.enqueue(downloadContentReleaseJob, { archiveSha256 });
    const asked = await contentImports.byId(archiveSha256);
    if (!asked) throw new Error('An import asked for in this transaction is not there.');
    return asked;
  });

  live.tell('contentImport', archiveSha256);
  return ok(asked);
};
