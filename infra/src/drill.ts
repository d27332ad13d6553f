import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FAULTS } from './drill/faults';
import { playDrill } from './drill/play';
import { openGround } from './drill/stage';
import { showFailure } from './show-failure';

const FULL = { settleMs: 8_000, least: 20_000 };
const SHORT = { settleMs: 5_000, least: 0 };

const readOptions = () => {
  const { values } = parseArgs({
    options: { short: { type: 'boolean', default: false }, only: { type: 'string' }, least: { type: 'string' } },
  });
  const { only } = values;
  const faults = FAULTS.filter(({ isShort, name }) => (only ? name.includes(only) : !values.short || isShort));
  const kind = values.short || only ? SHORT : FULL;
  return { faults, settleMs: kind.settleMs, least: values.least ? Number(values.least) : kind.least };
};

/** `npm run drill [-- --short]`: docs/drill.md. */
const drill = async (): Promise<boolean> => {
  const options = readOptions();
  const ground = await openGround();
  try {
    return await playDrill(ground, { ...options, file: join(ground.bench.data, 'ledger.jsonl') });
  } finally {
    await ground.stop();
  }
};

drill().then(
  (isRight) => process.exit(isRight ? 0 : 1),
  (error: unknown) => {
    showFailure(error);
    process.exit(1);
  },
);
