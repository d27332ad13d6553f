import type { Needs, Stores } from '../context';
import type { Assessment } from '../domain/assessment';
import type { CalibrationVersion } from '../domain/calibration/calibration';
import type { CompetenceStates } from '../domain/competence-state';
import type { Content } from '../domain/content';
import { isOwnTest, requireCredential, type TestRef } from './is-own-test';
import { tellWatchers } from './tell-watchers';

/** A test of the viewer, locked, with what is known of them and the content it is taken from. */
export type OwnTest = {
  readonly assessment: Assessment;
  readonly states: CompetenceStates;
  readonly content: Content;
  readonly calibration: CalibrationVersion | null;
};

/** What a test is taken from: its release, and its calibration if it has one. */
export type Ground = Pick<OwnTest, 'content' | 'calibration'>;

/**
 * Does something in a test of the viewer's, alone in it until the end of the transaction; `null` when there is none for them. The
 * transaction may be that of other people's answers too. Who watches the test is told after the commit.
 * Its ground is nearly always in memory. When it is not, it is read between two transactions: one that waits for another
 * connection while it holds its own would end in nobody having one.
 */
export const withOwnTest = async <T>(
  needs: Needs<'viewer' | 'demoKeys' | 'library' | 'calibrationLibrary' | 'groupedTransaction' | 'watched'>,
  ref: TestRef,
  work: (stores: Stores, test: OwnTest | null) => Promise<T>,
): Promise<T> => {
  requireCredential(needs, ref);
  const attempt = (read: Ground | null): Promise<{ done: T; of: Assessment | null } | { missing: Assessment }> =>
    needs.groupedTransaction(keyOf(needs, ref), async (stores) => {
      const locked = await stores.answering.lock(ref.assessmentId);
      if (!locked || !(await isOwnTest(needs, stores, locked.assessment, ref)))
        return { done: await work(stores, null), of: null };

      const ground = read ?? groundInMemory(needs, locked.assessment);
      if (!ground) return { missing: locked.assessment };
      return { done: await work(stores, { ...locked, ...ground }), of: locked.assessment };
    });

  const first = await attempt(null);
  const outcome = 'missing' in first ? await attempt(await readGround(needs, first.missing)) : first;
  if ('missing' in outcome) throw new Error(`Test ${ref.assessmentId} has changed its release.`);
  if (outcome.of) tellWatchers(needs, outcome.of);
  return outcome.done;
};

/** What is done to one test, or to the tests of one person, is done in turn. */
const keyOf = ({ viewer }: Needs<'viewer'>, { assessmentId, demoKey }: TestRef): string =>
  viewer.kind === 'user' && !demoKey ? viewer.userId : assessmentId;

const groundInMemory = (
  { library, calibrationLibrary }: Needs<'library' | 'calibrationLibrary'>,
  { releaseId, calibrationId }: Assessment,
): Ground | null => {
  const content = library.inMemory(releaseId);
  const calibration = calibrationId === null ? null : calibrationLibrary.inMemory(calibrationId);
  return content && (calibration !== null || calibrationId === null) ? { content, calibration } : null;
};

/** Reads what a test is taken from; never from within a transaction. */
export const readGround = async (
  { library, calibrationLibrary }: Needs<'library' | 'calibrationLibrary'>,
  { releaseId, calibrationId }: Pick<Assessment, 'releaseId' | 'calibrationId'>,
): Promise<Ground> => {
  const [content, calibration] = await Promise.all([
    library.byId(releaseId),
    calibrationId === null ? null : calibrationLibrary.calibrationOf(calibrationId),
  ]);
  return { content, calibration };
};
