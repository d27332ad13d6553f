import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { projectRoot } from '../project';
import type { BenchPlatform } from './bench-platform';
import { cpuMicrosecondsOf } from './process-cpu';

/** Something done again and again: how often a second, and on one core. */
export type Rate = { readonly perSecond: number; readonly perCore: number };

const rateOf = async (
  seconds: number,
  pids: readonly (number | undefined)[],
  work: () => Promise<unknown>,
): Promise<Rate> => {
  const cpu = (): number => pids.reduce<number>((sum, pid) => sum + cpuMicrosecondsOf(pid), 0);
  const [began, before] = [performance.now(), cpu()];
  let count = 0;
  for (; performance.now() < began + seconds * 1_000; count += 1) await work();
  const used = (cpu() - before) / 1e6;
  return { perSecond: count / ((performance.now() - began) / 1_000), perCore: count / Math.max(used, 0.01) };
};

/** What scoring could not be faster than: a durable transaction that adds one row, on the same server, by one caller. */
export const insertFloor = async ({ databaseUrl }: BenchPlatform, seconds: number): Promise<Rate> => {
  const db = await createConnection({ uri: databaseUrl });
  await db.query('CREATE DATABASE IF NOT EXISTS pix_bench');
  await db.query(
    'CREATE OR REPLACE TABLE pix_bench.rows_of_floor (id INT PRIMARY KEY AUTO_INCREMENT, value VARCHAR(100))',
  );
  const rate = await rateOf(seconds, [process.pid], async () => {
    await db.query('START TRANSACTION');
    await db.execute('INSERT INTO pix_bench.rows_of_floor (value) VALUES (?)', ['result']);
    await db.query('COMMIT');
  });
  await db.end();
  return rate;
};

type CertificateDocument = { render(certificate: object): Promise<Buffer> };
type Documents = { createCertificateDocument(config: { publicUrl: string }): CertificateDocument };

const LEVELS = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
];

const WARM_PAGES = 60;

/** What issuing could not be faster than: the same page made, nothing read, nothing kept. */
export const pageFloor = async (seconds: number): Promise<Rate> => {
  const file = join(projectRoot, 'services/certification/dist/documents/certificate-document.js');
  const { createCertificateDocument } = (await import(file)) as Documents;
  const document = createCertificateDocument({ publicUrl: 'https://pix.example.fr' });
  const certificate = {
    number: '2026-0123456789AB',
    verificationCode: 'P-BCDFGHJK',
    issuedAt: new Date('2026-11-22T08:00:00Z'),
    firstName: 'Inès',
    lastName: 'Moreau',
    birthDate: '2009-06-23',
    birthPlace: 'Lyon',
    centreName: 'Centre de mesure',
    certifiedOn: '2026-11-22',
    issuedOn: '2026-11-22',
    validUntil: '2029-11-22',
    pix: 144,
    competences: LEVELS.map((competenceId) => ({ competenceId, level: 3, pix: 24 })),
  };
  // As warm as the worker, which has made hundreds when it is measured.
  for (let page = 0; page < WARM_PAGES; page += 1) await document.render(certificate);
  return rateOf(seconds, [process.pid], () => document.render(certificate));
};
