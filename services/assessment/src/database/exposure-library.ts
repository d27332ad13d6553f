import type { ExposureTable } from '../domain/bayes/exposure';
import type { exposureRepository } from './exposure-repository';
import { freshValue } from './fresh-value';

/**
 * The newest exposure table in memory, for tests that start. A test keeps what it was given: that another process still has the table
 * before does not matter. Never asked from within a transaction: it reads on a connection of its own.
 */
export const exposureLibrary = (
  exposures: Pick<ReturnType<typeof exposureRepository>, 'newest'>,
  { tableMs }: { readonly tableMs: number },
) => ({ currentTable: freshValue<ExposureTable>(exposures.newest, tableMs) });

export type ExposureLibrary = ReturnType<typeof exposureLibrary>;
