import type { Needs } from '../../context';
import { chooseFormat } from '../../domain/roster-choice';
import { errorList, fileError, type RosterError } from '../../domain/roster-error';
import { identifierHeader, type LeftOut, type RosterFormat } from '../../domain/roster-format';
import type { RosterPart, RosterReport } from '../../domain/roster-import';
import { type RosterRun, RunTakenOver } from './begin-roster-import';

type Given = Needs<'rosterFiles' | 'rosterStaging' | 'rosterReader' | 'newId' | 'config'>;

/** What a file says: its report, and its format when it could be told. Without an error its pupils are all staged. */
export type CheckedRoster = { readonly report: RosterReport; readonly format: RosterFormat | null };

/** Reads the whole file, stages its pupils and finds every error of it, changing nothing that anybody sees (C2). */
export const checkRoster = async (needs: Given, run: RosterRun): Promise<CheckedRoster> => {
  const { rosterImport, organization } = run;
  const file = meteredFile(needs, run);
  const opened = await needs.rosterReader.open(file, needs.config.rosters);
  if ('error' in opened) return { report: refusal(opened.error), format: null };
  const asked = rosterImport.askedFormat;
  const chosen = chooseFormat({ kind: organization.kind, asked, looksLike: opened.looksLike });
  if ('error' in chosen) return { report: refusal(chosen.error), format: null };

  const { format } = chosen;
  const notes = newNotes(needs.config.rosters.maxErrors);
  file.startMeter();
  const { rosterStaging, config, newId } = needs;
  let staging: Promise<void> = Promise.resolve();
  const batches = opened.read(format, {
    uai: organization.uai,
    today: run.today,
    batchSize: config.rosters.batchSize,
    async staged(keys) {
      await staging;
      return rosterStaging.soFar(run.runId, keys);
    },
  });
  for await (const parts of batches) {
    notes.take(parts);
    await staging;
    // The next batch is read while this one is written.
    staging = rosterStaging.stage(
      run.runId,
      format,
      parts.flatMap(({ row }) => row ?? []),
      newId,
    );
    staging.catch(() => {}); // It is told where it is awaited.
    await file.tellProgress();
  }
  await staging;
  await lookAtWhole(needs, run, format, notes);
  return { format, report: notes.report(format) };
};

/** What no line shows alone: pupils without a class, identifiers that come twice, nobody at all. */
const lookAtWhole = async (
  { rosterStaging, config }: Given,
  { runId }: RosterRun,
  format: RosterFormat,
  { errors, leaveOut }: ReturnType<typeof newNotes>,
): Promise<void> => {
  await rosterStaging.joinByOtherKey(runId);
  const linesAtFault = [...new Set(errors.kept.flatMap(({ line }) => line ?? []))];
  const classless = await rosterStaging.classless(runId, linesAtFault);
  leaveOut('NO_CLASS', classless.count);
  if (!format.columns.some(({ property, missing }) => property === 'division' && missing))
    errors.drop(({ line }) => line !== null && classless.lines.has(line), classless.errorCount);

  const { found, count } = await rosterStaging.repeated(runId, config.rosters.maxErrors);
  const field = identifierHeader(format);
  errors.add(
    found.map(({ line, firstLine }) => ({ ...fileError(format.repeated, String(firstLine), line), field })),
    count,
  );
  if (errors.count === 0 && (await rosterStaging.countWhole(runId)) === 0) errors.add([fileError('EMPTY')]);
};

const newNotes = (limit: number) => {
  const [errors, warnings] = [errorList(limit), errorList(limit)];
  const leftOut = new Map<LeftOut, number>();
  const leaveOut = (cause: LeftOut, count: number): void => {
    if (count > 0) leftOut.set(cause, (leftOut.get(cause) ?? 0) + count);
  };
  return {
    errors,
    leaveOut,
    take(parts: readonly RosterPart[]): void {
      for (const part of parts) {
        errors.add(part.errors ?? []);
        warnings.add(part.warnings ?? []);
        if (part.leftOut) leaveOut(part.leftOut, 1);
      }
    },
    report: ({ name }: RosterFormat): RosterReport => ({
      format: name,
      errors: errors.told(),
      errorCount: errors.count,
      warnings: warnings.told(),
      warningCount: warnings.count,
      leftOut: [...leftOut].map(([cause, count]) => ({ cause, count })),
    }),
  };
};

/** The report of a file that is refused as a whole. */
export const refusal = (error: RosterError): RosterReport => ({
  format: null,
  errors: [error],
  errorCount: 1,
  warnings: [],
  warningCount: 0,
  leftOut: [],
});

// Percents between two tellings: each is a write.
const TOLD_EVERY = 5;

/** The stored file, and how much of it has been read: told as it changes, unless another run has taken over. */
const meteredFile = ({ rosterFiles, config }: Given, { rosterImport: { id, sizeBytes }, ...run }: RosterRun) => {
  const stored = rosterFiles.open(id, sizeBytes);
  let [readBytes, told] = [0, 0];
  return {
    size: stored.size,
    async *read(start: number, end: number): AsyncGenerator<Buffer> {
      for await (const piece of stored.read(start, end)) {
        yield piece;
        readBytes += piece.length;
      }
    },
    /** What was read before was a look at the file. */
    startMeter(): void {
      readBytes = 0;
    },
    async tellProgress(): Promise<void> {
      const share = Math.min(readBytes / Math.max(sizeBytes, 1), 1);
      const percentage = Math.floor(config.rosters.checkedPercentage * share);
      if (percentage < told + TOLD_EVERY) return;
      told = percentage;
      if (!(await run.tellProgress(percentage))) throw new RunTakenOver();
    },
  };
};
