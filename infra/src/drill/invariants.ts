import { serviceNames } from '../service-names';
import { discrepancies } from './accounts';
import {
  actsOfTheJuryAreWritten,
  candidatesHaveOnePlace,
  certificatesAreOneEach,
  endedCertificationsHaveOneResult,
} from './certification-invariants';
import { EXAMPLES, type Invariant, nothingIn } from './verdict';

/** I1. Also for all else that was acknowledged: accounts, tests, participations, sessions, candidates… (accounts.ts). */
export const acknowledgedIsStoredOnce: Invariant = async (ask) => {
  const found = await discrepancies(ask);
  return {
    id: 'I1',
    rule: 'what was acknowledged is stored exactly once',
    violations: found.reduce((sum, { lost, doubled }) => sum + lost + doubled, 0),
    examples: found
      .slice(0, EXAMPLES)
      .map(({ kind, lost, doubled, example }) => `${kind}: ${lost} lost, ${doubled} doubled, ${example}`),
  };
};

export const nothingUnsentIsStored = nothingIn(
  'I2',
  'nothing is stored that no client sent',
  `SELECT CONCAT('answer ', HEX(a.assessment_id), ' ', a.challenge_id) AS what FROM pix_assessment.answers a
   JOIN (SELECT DISTINCT subject_key FROM pix_drill.ledger WHERE what = 'sent' AND kind = 'answer') t ON t.subject_key = a.assessment_id
   LEFT JOIN pix_drill.ledger s ON s.what = 'sent' AND s.kind = 'answer' AND s.subject_key = a.assessment_id AND s.object = a.challenge_id
   WHERE s.id IS NULL
   UNION ALL
   SELECT CONCAT('tutorial ', v.user_id, ' ', v.tutorial_id) FROM pix_tutorials.saved_tutorials v
   LEFT JOIN pix_drill.ledger s ON s.what = 'sent' AND s.kind = 'saved' AND s.subject = v.user_id AND s.object = v.tutorial_id
   WHERE s.id IS NULL
   UNION ALL
   SELECT CONCAT('candidate ', c.id) FROM pix_certification.candidates c
   LEFT JOIN pix_drill.ledger s ON s.what = 'sent' AND s.kind = 'candidate' AND s.subject = c.session_id AND s.object = c.last_name
   WHERE s.id IS NULL`,
);

export const refusedIsNotStored = nothingIn(
  'I3',
  'a write that was refused is not stored',
  `SELECT CONCAT(r.subject, ' ', r.object) AS what FROM pix_drill.ledger r
   JOIN pix_assessment.answers a ON a.assessment_id = r.subject_key AND a.challenge_id = r.object
   LEFT JOIN pix_drill.ledger s ON s.what = 'sent' AND s.kind = 'answer' AND s.subject_key = r.subject_key AND s.object = r.object
   WHERE r.what = 'refused' AND r.kind = 'answer' AND s.id IS NULL`,
);

export const answersAreOneByOne = nothingIn(
  'I4',
  'a test has one answer a question and a rank, ranks without a hole, and its own count of them',
  `SELECT CONCAT('question ', HEX(assessment_id), ' ', challenge_id) AS what FROM pix_assessment.answers
   GROUP BY assessment_id, challenge_id HAVING COUNT(*) > 1
   UNION ALL
   SELECT CONCAT('rank ', HEX(assessment_id), ' ', position) FROM pix_assessment.answers
   GROUP BY assessment_id, position HAVING COUNT(*) > 1
   UNION ALL
   SELECT CONCAT('count ', HEX(t.id)) FROM pix_assessment.assessments t LEFT JOIN pix_assessment.answers a ON a.assessment_id = t.id
   GROUP BY t.id, t.answered_count HAVING COUNT(a.id) <> t.answered_count OR COALESCE(MAX(a.position), 0) <> COUNT(a.id)`,
);

export const scoresFollowFromAnswers = nothingIn(
  'I7',
  'scores follow from the answers, and sums are the sums of their parts',
  `SELECT CONCAT('pix ', r.certification_id) AS what FROM pix_certification.certification_results r
   LEFT JOIN pix_certification.certified_competences x ON x.result_id = r.id
   GROUP BY r.id, r.certification_id, r.pix HAVING COALESCE(SUM(x.pix), 0) <> r.pix
   UNION ALL
   SELECT CONCAT('rate ', r.certification_id) FROM pix_certification.certification_results r
   JOIN pix_certification.certification_questions q ON q.certification_id = r.certification_id AND NOT q.is_neutralised
   GROUP BY r.id, r.certification_id, r.reproducibility_rate
   HAVING ROUND(100 * SUM(COALESCE(q.outcome, '') = 'CORRECT') / COUNT(*)) <> r.reproducibility_rate
   UNION ALL
   SELECT CONCAT('outcome ', q.certification_id, ' ', q.challenge_id) FROM pix_certification.certification_questions q
   JOIN pix_assessment.assessments t ON t.kind = 'CERTIFICATION' AND t.request_key = q.certification_id
   LEFT JOIN pix_assessment.answers a ON a.assessment_id = t.id AND a.challenge_id = q.challenge_id
   WHERE NOT (a.outcome <=> q.outcome)
   UNION ALL
   SELECT CONCAT('campaign ', parts.campaign_id) FROM (
     SELECT p.campaign_id, r.competence_id, SUM(r.skill_count) AS skills, SUM(r.validated_skill_count) AS validated
     FROM pix_campaigns.participations p JOIN pix_campaigns.participation_subject_results r ON r.participation_id = p.id
     WHERE p.status = 'SHARED' AND p.is_shown GROUP BY p.campaign_id, r.competence_id) AS parts
   LEFT JOIN (SELECT campaign_id, competence_id, SUM(skill_sum) AS skills, SUM(validated_sum) AS validated
     FROM pix_campaigns.campaign_sums WHERE kind = 'COMPETENCE' GROUP BY campaign_id, competence_id) AS whole
     ON whole.campaign_id = parts.campaign_id AND whole.competence_id = parts.competence_id
   WHERE NOT (whole.skills <=> parts.skills AND whole.validated <=> parts.validated)`,
);

export const statesGoForward = nothingIn(
  'I8',
  'no state goes backwards without the jury: ended, finalised and published stay so',
  `SELECT CONCAT('test ', HEX(id)) AS what FROM pix_assessment.assessments
   WHERE (state = 'STARTED') <> (ended_at IS NULL) OR ended_at < started_at
   UNION ALL
   SELECT CONCAT('session ', id) FROM pix_certification.sessions
   WHERE (status = 'CREATED') <> (finalised_at IS NULL) OR (status = 'PUBLISHED') = (published_at IS NULL)
   UNION ALL
   SELECT CONCAT('certification ', c.id) FROM pix_certification.certifications c JOIN pix_certification.sessions s ON s.id = c.session_id
   WHERE (s.status = 'PUBLISHED' AND c.status NOT IN ('ACCEPTED', 'REJECTED', 'CANCELLED'))
     OR (c.status = 'SCORED' AND c.scored_at IS NULL) OR c.ended_at < c.started_at
   UNION ALL
   SELECT CONCAT('participation ', id) FROM pix_campaigns.participations WHERE (status = 'SHARED') <> (shared_at IS NOT NULL)`,
);

export const nothingIsAnsweredLate = nothingIn(
  'I9',
  'no answer is dated after the deadline of its test, extra time included',
  `SELECT CONCAT(HEX(a.assessment_id), ' ', a.challenge_id) AS what FROM pix_assessment.answers a
   JOIN pix_assessment.assessments t ON t.id = a.assessment_id WHERE a.answered_at > t.deadline`,
);

/** I11. A message that waits for its hour is not late. */
export const messagesAreDelivered = nothingIn(
  'I11',
  'every message was sent and handled, and none is dead',
  serviceNames
    .map(
      (
        name,
      ) => `SELECT CONCAT('${name}: ', name, ' ', id, IF(relayed_at IS NULL, ' not sent', ' not done')) AS what FROM pix_${name}.outbox
        WHERE (relayed_at IS NULL OR check_at IS NOT NULL) AND COALESCE(JSON_VALUE(options, '$.delay'), 0) = 0
        UNION ALL SELECT CONCAT('${name}: dead ', name, ' ', message_id) FROM pix_${name}.dead_letters`,
    )
    .join(' UNION ALL '),
);

export const familiesHaveOneLiveToken = nothingIn(
  'I13',
  'a sign-in session has at most one refresh token that is not used',
  `SELECT session_id AS what FROM pix_identity.refresh_tokens WHERE used_at IS NULL GROUP BY session_id HAVING COUNT(*) > 1`,
);

/** All of them, in the order of their numbers. */
export const INVARIANTS: readonly Invariant[] = [
  acknowledgedIsStoredOnce,
  nothingUnsentIsStored,
  refusedIsNotStored,
  answersAreOneByOne,
  endedCertificationsHaveOneResult,
  certificatesAreOneEach,
  scoresFollowFromAnswers,
  statesGoForward,
  nothingIsAnsweredLate,
  candidatesHaveOnePlace,
  messagesAreDelivered,
  actsOfTheJuryAreWritten,
  familiesHaveOneLiveToken,
];
