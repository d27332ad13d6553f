import type { Needs, Stores } from '../context';
import type { RosterEntry } from '../domain/roster-format';
import type { Encoding, RosterCounts, RosterImport } from '../domain/roster-import';
import { readEntries } from './check-roster';

type Given = Needs<'rosterReader' | 'newId' | 'clock' | 'config'> & Pick<Stores, 'rosters' | 'rosterImports'>;

/** Makes the roster what a checked file says: pupils added, changed, disabled when it no longer has them, enabled again (C2). */
export const applyRoster = async (
  needs: Given,
  rosterImport: RosterImport,
  encoding: Encoding,
): Promise<RosterCounts> => {
  const { rosters, rosterImports, rosterReader, clock, config } = needs;
  const at = clock.now();
  const place = { organizationId: rosterImport.organizationId, rosterImportId: rosterImport.id, at };
  let [addedCount, changedCount] = [0, 0];
  const lines = rosterReader.readLines(rosterImports.bytes(rosterImport.id), encoding);
  for await (const batch of inBatches(readEntries(lines, at.toISOString().slice(0, 10)), config.rosters.batchSize)) {
    const known = new Map(
      (
        await rosters.byIdentifiers(
          place.organizationId,
          batch.map(({ nationalStudentId }) => nationalStudentId),
        )
      ).map((stored) => [stored.entry.nationalStudentId, stored]),
    );
    for (const entry of batch) {
      const stored = known.get(entry.nationalStudentId);
      if (!stored) addedCount += 1;
      else if (!stored.isActive || !isSame(stored.entry, entry)) changedCount += 1;
    }
    await rosters.save(
      batch.map((entry) => ({ id: needs.newId(), entry })),
      place,
    );
  }
  return { addedCount, changedCount, disabledCount: await rosters.disableOthers(place) };
};

const isSame = (one: RosterEntry, other: RosterEntry): boolean =>
  (Object.keys(other) as (keyof RosterEntry)[]).every((property) => one[property] === other[property]);

const inBatches = async function* (rows: ReturnType<typeof readEntries>, size: number): AsyncGenerator<RosterEntry[]> {
  let batch: RosterEntry[] = [];
  for await (const row of rows) {
    if ('errors' in row) throw new Error('A roster that was checked has an error now.');
    batch.push(row.entry);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
};
