import type { Needs, Stores } from '../../context';
import type { ExposureCounts } from '../../domain/bayes/exposure';
import type { Content } from '../../domain/content';
import { countTests, type EndedTest, nextTable } from '../../domain/statistics/exposure-version';

type Given = Needs<'library' | 'exposures' | 'clock' | 'newId' | 'config' | 'transaction'>;
type Counted = { readonly counts?: ExposureCounts };
type Cursor = Awaited<ReturnType<typeof cursorOf>>;

/**
 * Counts what the tests that ended since the last time asked, a batch at a time, and makes the next exposure table once enough is
 * known (docs/adaptive.md). Each batch is counted once: whoever finds the cursor moved meanwhile leaves the rest to who moved it. A
 * test whose end is stored more than a minute late is passed over: one less in a sample.
 */
export const countExposure = async (needs: Given): Promise<void> => {
  const { exposures, config, clock, transaction } = needs;
  const until = new Date(clock.now().getTime() - config.statistics.settleMs);
  const content = await needs.library.current();

  for (let goesOn = true; goesOn; ) {
    const cursor = await transaction(cursorOf);
    const { tests, end, isLast } = await exposures.endedAfter(cursor, until, config.exposure.testsAtOnce);
    const counts = countTests(cursor.partial.counts ?? {}, tests, await contentsOf(needs, tests));
    const isCounted = await transaction((stores) =>
      keep(stores, needs, { cursor, next: { ...end, partial: { counts } }, content, isLast }),
    );
    goesOn = isCounted && !isLast;
  }
};

const cursorOf = ({ statistics }: Pick<Stores, 'statistics'>) => statistics.lockCursor<Counted>('EXPOSURE');

/** Read before the transaction: a release is read on a connection of its own. */
const contentsOf = async ({ library }: Given, tests: readonly EndedTest[]): Promise<ReadonlyMap<string, Content>> => {
  const ids = [...new Set(tests.map(({ releaseId }) => releaseId))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await library.byId(id)] as const)));
};

type Batch = { readonly cursor: Cursor; readonly next: Cursor; readonly content: Content; readonly isLast: boolean };

/** False when another worker has counted meanwhile. */
const keep = async (
  stores: Pick<Stores, 'statistics' | 'exposures'>,
  { clock, newId, config }: Given,
  { cursor, next, content, isLast }: Batch,
): Promise<boolean> => {
  const found = await cursorOf(stores);
  const isSame = found.position.equals(cursor.position) && +(found.coveredUntil ?? 0) === +(cursor.coveredUntil ?? 0);
  if (!isSame) return false;

  const { counts = {} } = next.partial;
  const made = isLast ? nextTable(await stores.exposures.newest(), counts, content, config.exposure) : null;
  if (made) {
    await stores.exposures.insert({ ...made, id: newId() }, clock.now());
    await stores.exposures.forgetAllBut(config.exposure.keptTables);
  }
  await stores.statistics.moveCursor('EXPOSURE', { ...next, partial: { counts: made?.counts ?? counts } });
  return true;
};
