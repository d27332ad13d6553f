import { askDatabase, type Examination } from './examination';

const MISSING_EVIDENCE = `SELECT COUNT(*) AS n FROM certifications x WHERE
  (SELECT COUNT(*) FROM certification_questions q WHERE q.certification_id = x.id) NOT BETWEEN 15 AND 48`;

/** What must be so after an examination, whatever was killed meanwhile: each line a count, and what it has to be. */
const ACCOUNTS: readonly (readonly [string, string, (candidates: number) => number])[] = [
  ['certifications', 'SELECT COUNT(*) AS n FROM certifications', (n) => n],
  ['…accepted', `SELECT COUNT(*) AS n FROM certifications WHERE status = 'ACCEPTED'`, (n) => n],
  ['results', 'SELECT COUNT(*) AS n FROM certification_results', (n) => n],
  ['…of distinct certifications', 'SELECT COUNT(DISTINCT certification_id) AS n FROM certification_results', (n) => n],
  ['opinions', 'SELECT COUNT(*) AS n FROM second_opinions', (n) => n],
  ['results made twice', 'SELECT COUNT(*) AS n FROM superseded_results', () => 0],
  ['certifications without their questions', MISSING_EVIDENCE, () => 0],
  ['certificates', 'SELECT COUNT(*) AS n FROM certificates', (n) => n],
  ['…of distinct certifications', 'SELECT COUNT(DISTINCT certification_id) AS n FROM certificates', (n) => n],
  ['…with distinct numbers', 'SELECT COUNT(DISTINCT number) AS n FROM certificates', (n) => n],
  ['…with distinct codes', 'SELECT COUNT(DISTINCT verification_code) AS n FROM certificates', (n) => n],
  ['PDFs', 'SELECT COUNT(*) AS n FROM certificate_files WHERE LENGTH(content) > 10000', (n) => n],
  ['badges', 'SELECT COUNT(*) AS n FROM badges', (n) => n],
  ['messages that wait in the outbox', 'SELECT COUNT(*) AS n FROM outbox WHERE relayed_at IS NULL', () => 0],
];

/** Counts everything again; says each line and how many are wrong. */
export const reconcile = async ({ bench, candidates }: Examination, print: (line: string) => void): Promise<number> => {
  const url = new URL(bench.databaseUrl);
  url.pathname = '/pix_certification';
  let wrong = 0;
  for (const [what, sql, expected] of ACCOUNTS) {
    const [row] = await askDatabase<{ n: number | string }>({ databaseUrl: url.href }, sql);
    const [found, wanted] = [Number(row?.n), expected(candidates.length)];
    if (found !== wanted) wrong += 1;
    print(`  ${found === wanted ? '✔' : '✖'} ${what}: ${found}${found === wanted ? '' : `, expected ${wanted}`}`);
  }
  return wrong;
};
