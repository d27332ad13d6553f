import type { Needs } from '../../context';
import { calibratedItems } from '../../domain/calibration/calibrated-items';
import type { Calibration } from '../../domain/calibration/calibration';
import { afterPass, type EstimationState } from '../../domain/calibration/calibration-run';
import { expectationPass, type TestRecord } from '../../domain/calibration/expectation';
import { reportPass } from '../../domain/calibration/item-report';
import type { Item } from '../../domain/calibration/response-model';
import { calibrateItemsJob } from '../../jobs/definitions';

type Given = Needs<'calibrations' | 'testRecords' | 'library' | 'clock' | 'config' | 'transaction'>;

/**
 * One pass over the tests, then the next is planned: stopped at any moment, an estimation goes on with the pass it was in, and gives
 * the same. The last pass makes the report and a draft of the whole.
 */
export const calibrateItems = async (
  needs: Given,
  { calibrationId, pass }: { calibrationId: string; pass: number },
): Promise<void> => {
  const [calibration, state] = await Promise.all([
    needs.calibrations.byId(calibrationId),
    needs.calibrations.estimation(calibrationId),
  ]);
  if (calibration?.state !== 'RUNNING' || state?.pass !== pass) return; // Delivered twice.
  const items = calibratedItems(await needs.library.byId(calibration.releaseId));

  await (state.isSettled ? finish : estimate)(needs, calibration, { state, items });
};

type Step = { readonly state: EstimationState; readonly items: readonly Item[] };

const estimate = async (needs: Given, { id, dataUntil }: Calibration, { state, items }: Step): Promise<void> => {
  const reading = expectationPass(state.estimates);
  await readTests(needs, dataUntil, reading.add);
  const expectation = reading.result();
  const next = afterPass(state, expectation, items, needs.config.calibration);

  await needs.transaction(async ({ calibrations, outbox }) => {
    if (!(await calibrations.savePass(id, next, expectation))) return;
    await outbox.enqueue(calibrateItemsJob, { calibrationId: id, pass: next.pass });
  });
};

const finish = async (needs: Given, { id, dataUntil }: Calibration, { state, items }: Step): Promise<void> => {
  const { flags, priors } = needs.config.calibration;
  const reading = reportPass(state.estimates);
  await readTests(needs, dataUntil, reading.add);
  const reports = reading.result(items, flags, priors);

  await needs.transaction(({ calibrations }) => calibrations.finish(id, reports, needs.clock.now()));
};

/** A batch of tests at a time: what is kept in memory does not grow with the answers. */
const readTests = async (
  { testRecords, config }: Given,
  until: Date,
  add: (record: TestRecord) => void,
): Promise<void> => {
  for (let position: Buffer | null = Buffer.alloc(16); position; ) {
    const { records, next } = await testRecords.batchAfter(position, until, config.calibration.testsAtOnce);
    records.forEach(add);
    position = next;
  }
};
