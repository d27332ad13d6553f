import { type Campaigns, type givenOrganization, givenUpload } from '../test/campaigns';
import type { InventedPupil } from '../test/rosters/pupils';

export type Ended = { readonly seconds: number; readonly state: string; readonly pupilCount: number };

/** Sends a file and waits for the worker to end its import; the time is from the upload's end to the import's. */
export const importBy = async (
  campaigns: Campaigns,
  { id, administrator }: Awaited<ReturnType<typeof givenOrganization>>,
  file: Buffer,
): Promise<Ended> => {
  const importId = await givenUpload(campaigns, { organizationId: id, by: administrator, file });
  const began = performance.now();
  for (;;) {
    const [row] = await campaigns.app.dataSource.query(
      'SELECT state, errors, pupil_count FROM roster_imports WHERE id = ?',
      [importId],
    );
    if (!['UPLOADED', 'RUNNING'].includes(row.state)) {
      if (row.state !== 'IMPORTED') throw new Error(`${row.state}: ${row.errors}`);
      return { seconds: (performance.now() - began) / 1_000, state: row.state, pupilCount: row.pupil_count };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const FLOOR_BATCH = 500;

/** What writing the same pupils costs at least: plain batched INSERTs, nothing read, nothing checked. Seconds. */
export const plainInserts = async (campaigns: Campaigns, organizationId: string, pupils: Iterable<InventedPupil>) => {
  const { newId } = campaigns.app.contextFor({ viewer: { kind: 'anonymous' }, locale: 'fr', requestId: 'bench' });
  let [batch, seconds]: [unknown[][], number] = [[], 0];
  const write = async (): Promise<void> => {
    const began = performance.now();
    await campaigns.app.dataSource.query(
      `INSERT INTO learners (id, organization_id, last_import_id, created_at, national_student_id, first_name, middle_name,
         third_name, last_name, preferred_last_name, sex, birth_date, birth_city_code, birth_city, birth_department_code,
         birth_country_code, status, mef_code, division, searched_name) VALUES ?`,
      [batch],
    );
    seconds += (performance.now() - began) / 1_000;
    batch = [];
  };
  for (const pupil of pupils) {
    batch.push([
      newId(),
      organizationId,
      organizationId,
      '2026-11-22 08:00:00.000',
      pupil.ine,
      pupil.firstName,
      pupil.middleName || null,
      pupil.thirdName || null,
      pupil.lastName,
      pupil.preferredLastName || null,
      pupil.sex,
      pupil.birthDate,
      pupil.birthCityCode || null,
      pupil.birthCity,
      pupil.birthDepartment,
      pupil.birthCountry,
      pupil.status,
      pupil.mef,
      pupil.division,
      `${pupil.lastName} ${pupil.firstName}`,
    ]);
    if (batch.length === FLOOR_BATCH) await write();
  }
  if (batch.length > 0) await write();
  return seconds;
};

/** One line of the report. */
export const report = (what: string, figures: Readonly<Record<string, string | number>>): void => {
  const told = Object.entries(figures).map(
    ([name, value]) =>
      `${name} ${typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 2 }) : value}`,
  );
  process.stdout.write(`${what.padEnd(46)} ${told.join('  ')}\n`);
};
