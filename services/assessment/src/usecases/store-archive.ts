import { fail, ok, type Result } from '@pix/kit/result';
import { z } from '@pix/kit/validation';
import type { Needs, OpenedArchive, ReleaseArchive } from '../context';
import { type ArchiveRefusedError, archiveRefused } from '../domain/errors';
import { fileProblem, notJson, parseJson, RELEASE_FILE, type ReleaseProblem } from '../domain/release-check';
import { releaseId } from '../domain/release-shape';
import { keepRelease, type ReceivedRelease } from './keep-release';

type Given = Needs<'assets' | 'clock' | 'transaction'>;

const archivedRelease = z.object({ id: releaseId });

/**
 * Stores the files of an archive, each under its hash, then its release. Files come first: a release is never there without them,
 * and one that stays without a release is met again by the next archive.
 */
export const storeArchive = async (
  needs: Given,
  { archive, problems }: OpenedArchive,
): Promise<Result<ReceivedRelease, ArchiveRefusedError>> => {
  if (!archive) return fail(archiveRefused(problems));
  const { json } = archive;
  const content = parseJson(json);
  if (content === undefined) return fail(archiveRefused([notJson(json)]));
  const named = archivedRelease.safeParse(content);
  if (!named.success) return fail(archiveRefused([fileProblem(RELEASE_FILE, 'has no id, or one that cannot be')]));

  const wrong = await storeAssets(needs, archive);
  if (wrong.length > 0) return fail(archiveRefused(wrong));
  const { id } = named.data;
  return ok(await needs.transaction((stores) => keepRelease(stores, { id, json, at: needs.clock.now() })));
};

// One transaction a file: what is stored of a large archive is not lost when its end is not what it says.
const storeAssets = async (
  { assets, clock, transaction }: Given,
  archive: ReleaseArchive,
): Promise<ReleaseProblem[]> => {
  const stored = await assets.sizesOf(archive.hashes);
  const problems: ReleaseProblem[] = [];
  for await (const asset of archive.assets((sha256) => stored.has(sha256)))
    if (asset.problem) problems.push(asset.problem);
    else await transaction((stores) => stores.assets.store(asset.sha256, asset.content, clock.now()));
  return problems;
};
