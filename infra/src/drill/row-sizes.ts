import { askDatabase } from '../bench/examination';

/** Tables that grow with use, and what of them is content of its own rather than columns. */
const GROWING = [
  'pix_assessment.assessments',
  'pix_assessment.answers',
  'pix_assessment.knowledge_states',
  'pix_certification.certification_questions',
] as const;

const CONTENTS = {
  'PDF of a certificate': 'SELECT AVG(LENGTH(content)) AS n FROM pix_certification.certificate_files',
  'badge of a certificate': 'SELECT AVG(LENGTH(credential)) AS n FROM pix_certification.badges',
} as const;

/** Bytes of a row with its share of the indexes, as InnoDB keeps them; what docs/scale.md multiplies. */
export const rowSizes = async (databaseUrl: string): Promise<Readonly<Record<string, number>>> => {
  const sizes: Record<string, number> = {};
  for (const table of GROWING) {
    const [schema, name] = table.split('.');
    await askDatabase({ databaseUrl }, `ANALYZE TABLE ${table}`);
    const [row] = await askDatabase<{ bytes: string }>(
      { databaseUrl },
      `SELECT (data_length + index_length) / (SELECT COUNT(*) FROM ${table}) AS bytes FROM information_schema.tables
       WHERE table_schema = ? AND table_name = ?`,
      [schema, name],
    );
    sizes[table] = Math.round(Number(row?.bytes));
  }
  for (const [what, sql] of Object.entries(CONTENTS)) {
    const [row] = await askDatabase<{ n: string }>({ databaseUrl }, sql);
    sizes[what] = Math.round(Number(row?.n));
  }
  return sizes;
};
