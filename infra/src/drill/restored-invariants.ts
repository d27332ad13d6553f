/** One invariant: how many rows break it. `reference` numbers them as docs/operate.md does. */
export type Invariant = { readonly reference: string; readonly says: string; readonly broken: string };

const uuid = (column: string): string =>
  `LOWER(CONCAT_WS('-', SUBSTR(HEX(${column}), 1, 8), SUBSTR(HEX(${column}), 9, 4), SUBSTR(HEX(${column}), 13, 4), SUBSTR(HEX(${column}), 17, 4), SUBSTR(HEX(${column}), 21)))`;

/** What must hold in the schemas whatever happened, each a count that has to be 0. Between schemas too: a snapshot has one moment. */
export const RESTORED_INVARIANTS: readonly Invariant[] = [
  {
    reference: 'I4',
    says: 'one answer for a test and a rank, one for a test and a question',
    broken: `SELECT COUNT(*) AS n FROM (SELECT 1 FROM pix_assessment.answers GROUP BY assessment_id, position HAVING COUNT(*) > 1
      UNION ALL SELECT 1 FROM pix_assessment.answers GROUP BY assessment_id, challenge_id HAVING COUNT(*) > 1) twice`,
  },
  {
    reference: 'I4',
    says: 'a test counts the answers it has, and they are ranked without a hole',
    broken: `SELECT COUNT(*) AS n FROM (SELECT a.id FROM pix_assessment.assessments a JOIN pix_assessment.answers x ON x.assessment_id = a.id
      WHERE a.kind = 'COMPETENCE' GROUP BY a.id HAVING COUNT(*) <> MAX(a.answered_count) OR MAX(x.position) <> COUNT(*)) wrong`,
  },
  {
    reference: 'I5',
    says: 'a scored certification has exactly one result, and no other has',
    broken: `SELECT COUNT(*) AS n FROM pix_certification.certifications c
      WHERE (c.scored_at IS NOT NULL) <> (SELECT COUNT(*) FROM pix_certification.certification_results r WHERE r.certification_id = c.id)`,
  },
  {
    reference: 'I6',
    says: 'numbers of certificates are not used twice',
    broken: `SELECT COUNT(*) - COUNT(DISTINCT number) AS n FROM pix_certification.certificates`,
  },
  {
    reference: 'I6',
    says: 'a certificate belongs to a certification that has a result, in a published session',
    broken: `SELECT COUNT(*) AS n FROM pix_certification.certificates t JOIN pix_certification.certifications c ON c.id = t.certification_id
      JOIN pix_certification.sessions s ON s.id = c.session_id
      LEFT JOIN pix_certification.certification_results r ON r.certification_id = c.id
      WHERE r.id IS NULL OR s.published_at IS NULL`,
  },
  {
    reference: 'I7',
    says: 'the score of a result is the sum of its competences, and that of its certificate is the same',
    broken: `SELECT COUNT(*) AS n FROM pix_certification.certification_results r
      LEFT JOIN pix_certification.certificates t ON t.certification_id = r.certification_id
      WHERE r.pix <> (SELECT COALESCE(SUM(p.pix), 0) FROM pix_certification.certified_competences p WHERE p.result_id = r.id)
        OR (t.pix IS NOT NULL AND t.pix <> r.pix)`,
  },
  {
    reference: 'I7',
    says: 'every answer that a certification was scored with is stored, with the same outcome',
    broken: `SELECT COUNT(*) AS n FROM pix_certification.certification_questions q
      JOIN pix_certification.certifications c ON c.id = q.certification_id AND c.scored_at IS NOT NULL
      JOIN pix_assessment.assessments a ON ${uuid('a.id')} = c.assessment_id
      LEFT JOIN pix_assessment.answers x ON x.assessment_id = a.id AND x.challenge_id = q.challenge_id
      WHERE q.outcome IS NOT NULL AND (x.id IS NULL OR x.outcome <> q.outcome)`,
  },
  {
    reference: 'I8',
    says: 'no state goes backwards: started, ended, scored; finalised, published',
    broken: `SELECT (SELECT COUNT(*) FROM pix_certification.certifications
        WHERE ended_at < started_at OR scored_at < ended_at OR (scored_at IS NOT NULL AND ended_at IS NULL))
      + (SELECT COUNT(*) FROM pix_certification.sessions WHERE published_at < finalised_at OR (published_at IS NOT NULL AND finalised_at IS NULL)) AS n`,
  },
  {
    reference: 'across',
    says: 'every certification under way has its test in the schema of tests',
    broken: `SELECT COUNT(*) AS n FROM pix_certification.certifications c WHERE c.assessment_id IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM pix_assessment.assessments a WHERE a.id = UNHEX(REPLACE(c.assessment_id, '-', '')))`,
  },
];
