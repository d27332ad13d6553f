import { nothingIn } from './verdict';

export const endedCertificationsHaveOneResult = nothingIn(
  'I5',
  'a certification that has ended has exactly one result; an earlier one is history the jury asked for',
  `SELECT CONCAT('unscored ', c.id) AS what FROM pix_certification.certifications c
   JOIN pix_assessment.assessments t ON t.kind = 'CERTIFICATION' AND t.request_key = c.id AND t.state <> 'STARTED'
   WHERE c.status IN ('STARTING', 'STARTED', 'ENDED')
   UNION ALL
   SELECT CONCAT('results ', c.id, ': ', COUNT(r.id)) FROM pix_certification.certifications c
   LEFT JOIN pix_certification.certification_results r ON r.certification_id = c.id
   WHERE c.status IN ('SCORED', 'ACCEPTED', 'REJECTED') GROUP BY c.id HAVING COUNT(r.id) <> 1
   UNION ALL
   SELECT CONCAT('superseded ', s.certification_id) FROM pix_certification.superseded_results s
   WHERE NOT EXISTS (SELECT 1 FROM pix_certification.jury_acts j WHERE j.certification_id = s.certification_id
     AND j.decision IN ('RESCORE', 'NEUTRALISE', 'RESTORE'))`,
);

export const certificatesAreOneEach = nothingIn(
  'I6',
  'a certificate has a number of its own, a published result and its files; each accepted one has a certificate',
  `SELECT CONCAT('number ', number) AS what FROM pix_certification.certificates GROUP BY number HAVING COUNT(*) > 1
   UNION ALL
   SELECT CONCAT('twice ', certification_id) FROM pix_certification.certificates GROUP BY certification_id HAVING COUNT(*) > 1
   UNION ALL
   SELECT CONCAT('unpublished ', k.id) FROM pix_certification.certificates k
   LEFT JOIN pix_certification.certifications c ON c.id = k.certification_id
   LEFT JOIN pix_certification.sessions s ON s.id = c.session_id
   LEFT JOIN pix_certification.certification_results r ON r.certification_id = k.certification_id
   WHERE r.id IS NULL OR s.status IS NULL OR s.status <> 'PUBLISHED'
   UNION ALL
   SELECT CONCAT('missing ', c.id) FROM pix_certification.certifications c JOIN pix_certification.sessions s ON s.id = c.session_id
   LEFT JOIN pix_certification.certificates k ON k.certification_id = c.id
   LEFT JOIN pix_certification.certificate_files f ON f.certificate_id = k.id
   LEFT JOIN pix_certification.badges b ON b.certificate_id = k.id
   WHERE s.status = 'PUBLISHED' AND c.status = 'ACCEPTED' AND (k.id IS NULL OR f.certificate_id IS NULL OR b.certificate_id IS NULL)`,
);

export const candidatesHaveOnePlace = nothingIn(
  'I10',
  'a candidate has one place and one certification, and a person one that runs',
  `SELECT CONCAT('candidate ', candidate_id) AS what FROM pix_certification.certifications GROUP BY candidate_id HAVING COUNT(*) > 1
   UNION ALL
   SELECT CONCAT('place ', session_id, ' ', user_id) FROM pix_certification.candidates WHERE user_id IS NOT NULL
   GROUP BY session_id, user_id HAVING COUNT(*) > 1
   UNION ALL
   SELECT CONCAT('running ', user_id) FROM pix_certification.certifications WHERE status IN ('STARTING', 'STARTED')
   GROUP BY user_id HAVING COUNT(*) > 1
   UNION ALL
   SELECT CONCAT('tests ', request_key) FROM pix_assessment.assessments WHERE kind = 'CERTIFICATION' GROUP BY request_key HAVING COUNT(*) > 1`,
);

export const actsOfTheJuryAreWritten = nothingIn(
  'I12',
  'every decision on a certification is in the journal',
  `SELECT c.id AS what FROM pix_certification.certifications c WHERE c.status IN ('ACCEPTED', 'REJECTED', 'CANCELLED')
   AND NOT EXISTS (SELECT 1 FROM pix_certification.jury_acts j WHERE j.certification_id = c.id AND j.is_effective)`,
);
