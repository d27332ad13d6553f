import type { EntityManager } from 'typeorm';
import type { CertificationResult, CertifiedCompetence } from '../domain/scoring-v2';

type ResultRow = {
  certification_id: string;
  rule: string;
  rule_version: number;
  reproducibility_rate: number;
  passed: number;
  pix: number;
  competence_id: string;
  level: number;
  competence_pix: number;
};

export type StoredResult = { readonly certificationId: string; readonly result: CertificationResult };

/** Results: one a certification, which its unique key keeps so (reliability-security.md I5). */
export const resultRepository = (db: EntityManager) => {
  const byCertifications = async (certificationIds: readonly string[]): Promise<StoredResult[]> => {
    if (certificationIds.length === 0) return [];
    const rows = await db.query<ResultRow[]>(
      `SELECT r.certification_id, r.rule, r.rule_version, r.reproducibility_rate, r.passed, r.pix,
         c.competence_id, c.level, c.pix AS competence_pix
       FROM certification_results r JOIN certified_competences c ON c.result_id = r.id
       WHERE r.certification_id IN (?) ORDER BY r.certification_id, c.position`,
      [certificationIds],
    );
    return [...new Set(rows.map(({ certification_id }) => certification_id))].map((certificationId) => ({
      certificationId,
      result: toResult(rows.filter(({ certification_id }) => certification_id === certificationId)),
    }));
  };

  const insert = async (result: CertificationResult, given: Given): Promise<void> => {
    await db.query(
      `INSERT INTO certification_results
         (id, certification_id, rule, rule_version, reproducibility_rate, passed, pix, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        given.id,
        given.certificationId,
        result.rule,
        result.ruleVersion,
        result.reproducibilityRate,
        result.passed,
        result.pix,
        given.at,
      ],
    );
    await db.query('INSERT INTO certified_competences (result_id, position, competence_id, level, pix) VALUES ?', [
      result.competences.map(({ competenceId, level, pix }, position) => [
        given.id,
        position,
        competenceId,
        level,
        pix,
      ]),
    ]);
  };

  return {
    byCertifications,

    async of(certificationId: string): Promise<CertificationResult | null> {
      return (await byCertifications([certificationId]))[0]?.result ?? null;
    },

    insert,

    /** Puts the present result among those before it; the certification has none until the next is written. */
    async supersede(certificationId: string, { id, at }: { id: string; at: Date }): Promise<void> {
      const [present] = await byCertifications([certificationId]);
      if (!present) return;
      await db.query(
        'INSERT INTO superseded_results (id, certification_id, result, superseded_at) VALUES (?, ?, ?, ?)',
        [id, certificationId, JSON.stringify(present.result), at],
      );
      await db.query(
        `DELETE k FROM certified_competences k JOIN certification_results r ON r.id = k.result_id
         WHERE r.certification_id = ?`,
        [certificationId],
      );
      await db.query('DELETE FROM certification_results WHERE certification_id = ?', [certificationId]);
    },
  };
};

type Given = { readonly id: string; readonly certificationId: string; readonly at: Date };

const toResult = (rows: readonly ResultRow[]): CertificationResult => {
  const [first] = rows as [ResultRow];
  return {
    rule: first.rule,
    ruleVersion: first.rule_version,
    reproducibilityRate: first.reproducibility_rate,
    passed: first.passed === 1,
    pix: first.pix,
    competences: rows.map(toCompetence),
  };
};

const toCompetence = ({ competence_id, level, competence_pix }: ResultRow): CertifiedCompetence => ({
  competenceId: competence_id,
  level,
  pix: competence_pix,
});
