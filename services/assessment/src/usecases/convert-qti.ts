import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { stringify } from 'yaml';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import type { ChallengeSource } from '../qti/challenge-source';
import { readPackage } from '../qti/package';

/** What a package became: sources for the item bank, as values and as YAML to paste, and all that did not come along. */
export type ConvertedPackage = {
  readonly challenges: readonly ChallengeSource[];
  readonly yaml: string;
  readonly notMapped: readonly { readonly id: string; readonly reason: string }[];
  readonly notes: readonly { readonly id: string; readonly note: string }[];
};

/**
 * Turns items of QTI 3.0 into challenges as authors write them. Nothing is stored: an author reads them, gives them a skill and
 * puts them into the item bank, and they come in with its next release.
 */
export const convertQti = async (
  { viewer, config }: Needs<'viewer' | 'config'>,
  { read }: { read: () => Promise<Buffer> },
): Promise<Result<ConvertedPackage, NotAllowedError>> => {
  if (!isAdministrator(viewer)) return fail(notAllowed());

  const items = await readPackage(await read(), config.qti);
  const challenges = items.flatMap(({ source }) => source ?? []);
  return ok({
    challenges,
    yaml: stringify(challenges, { lineWidth: 120 }),
    notMapped: items.flatMap((item) => (item.source ? [] : [{ id: item.id, reason: item.reason }])),
    notes: items.flatMap((item) => (item.source ? item.notes.map((note) => ({ id: item.source.id, note })) : [])),
  });
};
