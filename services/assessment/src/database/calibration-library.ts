import type { CalibrationVersion } from '../domain/calibration/calibration';
import type { CalibrationRepository } from './calibration-repository';
import { freshValue } from './fresh-value';

export type CalibrationLibraryRules = { readonly activeMs: number; readonly cachedVersions: number };

/**
 * Calibrations in memory, for what chooses and scores. A version never changes, so it is only ever forgotten to make room. Which one
 * is active is looked up again every few seconds, behind the back of who asks: nobody waits but the first.
 * Never asked from within a transaction: it reads on a connection of its own.
 */
export const calibrationLibrary = (
  calibrations: Pick<CalibrationRepository, 'activeId' | 'version'>,
  { activeMs, cachedVersions }: CalibrationLibraryRules,
) => {
  const held = new Map<string, Promise<CalibrationVersion>>();
  const ready = new Map<string, CalibrationVersion>();

  /** The version a test started with. */
  const calibrationOf = (version: string): Promise<CalibrationVersion> => {
    const found = held.get(version) ?? calibrations.version(version);
    held.delete(version); // Set again, it is the last that will be forgotten.
    held.set(version, found);
    found.then(
      (read) => held.has(version) && ready.set(version, read),
      () => held.delete(version),
    );
    for (const oldest of held.keys()) if (held.size > cachedVersions) forget(oldest);
    return found;
  };

  const forget = (version: string): void => {
    held.delete(version);
    ready.delete(version);
  };

  const lookUp = async (): Promise<CalibrationVersion | null> => {
    const id = await calibrations.activeId();
    return id === null ? null : calibrationOf(id);
  };

  return {
    calibrationOf,

    /** The same if it is here already, for use within a transaction; `null` when it has to be read. */
    inMemory: (version: string): CalibrationVersion | null => ready.get(version) ?? null,

    /** What new tests are chosen and scored with; `null` when no calibration is active: then authors' levels are. */
    activeCalibration: freshValue(lookUp, activeMs),
  };
};

export type CalibrationLibrary = ReturnType<typeof calibrationLibrary>;
